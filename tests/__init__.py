"""The tests, and the one command that runs them all: `python -m tests`."""
