"""The thumb value; the commands are in thumbs.py."""

from enum import StrEnum


class Thumb(StrEnum):
    """A person's opinion of a measure at a glance; UNCLEAR is on neither side."""

    UP = "up"
    DOWN = "down"
    UNCLEAR = "unclear"
