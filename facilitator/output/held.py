"""When a workshop was held: from the first start of a phase to closing, in local time. Before that, its planned date, or the day
it was opened."""

from __future__ import annotations

from datetime import date

from facilitator.domain.workshop import Workshop
from facilitator.output.local_time import local_date
from facilitator.output.words import Words


def began_at(workshop: Workshop) -> int:
    """In ms since 1970, corrected by the confirmed date."""
    return workshop.told(workshop.opened_at if workshop.began_at is None else workshop.began_at)


def ended_at(workshop: Workshop) -> int | None:
    """In ms since 1970, corrected; None while open."""
    return None if workshop.closed_at is None else workshop.told(workshop.closed_at)


def first_day(workshop: Workshop) -> date:
    if workshop.began_at is None and workshop.planned_date:
        return date.fromisoformat(workshop.planned_date)
    return local_date(began_at(workshop))


def last_day(workshop: Workshop) -> date:
    """Equals the first day while the workshop is open."""
    ended = ended_at(workshop)
    return first_day(workshop) if ended is None else max(first_day(workshop), local_date(ended))


def when(workshop: Workshop, words: Words) -> str:
    """Returns the first line of the minutes."""
    day, began, ended = words.day(first_day(workshop)), words.time(began_at(workshop)), ended_at(workshop)
    if workshop.began_at is None and ended is None and workshop.planned_date:
        return words.say("output.minutes.to_come", date=day)
    if ended is None:
        return words.say("output.minutes.still_open", date=day, began=began)
    if last_day(workshop) == first_day(workshop):
        return words.say("output.minutes.when", date=day, began=began, ended=words.time(ended))
    last = words.day(last_day(workshop))
    return words.say("output.minutes.when_days", first=day, began=began, last=last, ended=words.time(ended))


def days(workshop: Workshop, words: Words) -> str:
    """Returns `16. januar 2024`, or a range."""
    first, last = first_day(workshop), last_day(workshop)
    return words.day(first) if first == last else f"{words.day(first)} – {words.day(last)}"
