"""Starts Facilitator: `python run.py`. The same as `python -m facilitator run`."""

import sys

from facilitator.cli import main

if __name__ == "__main__":
    main(["run", *sys.argv[1:]])
