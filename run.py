"""Starts Facilitator: `python3 run.py`, on Windows `py run.py`. Needs Python alone, and installs the rest the first time.
With a command (`run.py doctor`, `run.py restore COPY`) it is the same as `facilitator`; without one, it runs the server."""

import sys

try:
    from facilitator import bootstrap
except ModuleNotFoundError:
    # Opened inside the ZIP file: Windows then unpacks this one file, and the catalogues are not there.
    print("Pakk ut hele ZIP-filen først, og åpne run.py i den nye mappen.")
    print("Unpack the whole ZIP file first, and open run.py in the new folder.")
    if sys.stdin.isatty():
        input()
    sys.exit(1)

if __name__ == "__main__":
    bootstrap.require("requirements.txt")
    from facilitator.cli import main

    given = sys.argv[1:]
    main(given if given and (given == ["--help"] or not given[0].startswith("-")) else ["run", *given])
