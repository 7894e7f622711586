"""The parts of a workbook sheet. Numbers stay numeric, and unknown values stay empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import Enum, auto
from typing import TypeAlias

Cell: TypeAlias = "str | int | float | date | time | None"


class Shape(Enum):
    TEXT = auto()
    COUNT = auto()
    NUMBER = auto()
    MEAN = auto()
    KRONER = auto()
    DATE = auto()
    TIME = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """`key` is the heading's key in the message catalogues, unless the `heading` is given in words; `width` is in characters."""

    key: str
    width: int
    cells: Sequence[Cell]
    shape: Shape = Shape.TEXT
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Scatter:
    """A chart of the first rows, one for each label. `x` and `y` are the numbers of two columns, the values and their spread, and
    the axis's name; `described` is its alternative text."""

    title: str
    described: str
    labels: tuple[str, ...]
    x: tuple[int, int, str]
    y: tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    key: str
    columns: tuple[Column, ...]
    chart: Scatter | None = None
