"""The tests, and the command that runs them all: `python -m tests`."""
