"""Who a participant is, according to the roster. Never part of an event; views add it at the edge."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A role label («Rektor»), an area and a unit, each possibly empty."""

    label: str = ""
    area: str = ""
    unit: str = ""


UNKNOWN = Person()
