"""Who a participant is, as the roster knows it. Never part of an event: it is added to views at the very edge."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A role label («Rektor»), an area and a unit, each possibly empty."""

    label: str = ""
    area: str = ""
    unit: str = ""


UNKNOWN = Person()
