"""What a thumb says; giving them is in thumbs.py."""

from enum import StrEnum


class Thumb(StrEnum):
    """What somebody thinks of a measure at a glance; unclear is on neither side."""

    UP = "up"
    DOWN = "down"
    UNCLEAR = "unclear"
