"""One measure in the minutes: its support and its readiness."""

from __future__ import annotations

from facilitator.domain.fields import Field, InMinutes
from facilitator.domain.things import Criterion, Measure
from facilitator.output.export import Export
from facilitator.output.fields import number_of, said, text_of
from facilitator.output.minutes_of_votes import breadth_said, how_counted
from facilitator.output.paper import Line
from facilitator.output.words import Words

between = " · "


def standing(export: Export, measure: Measure, words: Words) -> str:
    """Returns `Bord 1 · 13 stemmer · 6 av 6 områder · Rektor, Skole`."""
    votes = export.votes(measure)
    parts = [words.say("table.number", table=measure.claimed_by or measure.table)]
    if votes is not None:
        parts.append(words.say("output.minutes.votes", n=votes))
    if export.rounds:
        parts += support(export, measure, words)
    return between.join([*parts, *filter(None, [words.signature(export.signature(measure))])])


def support(export: Export, measure: Measure, words: Words) -> list[str]:
    """Returns breadth, stars if any, and a remark where the count does not match the measure's present state."""
    told = between.join(breadth_said(export.breadth(measure), words))
    return [
        *filter(None, (told, stars(export, measure, words))),
        *how_counted(export, export.rounds[-1], measure, words),
    ]


def stars(export: Export, measure: Measure, words: Words) -> str:
    """Returns `3 stjerner`; empty without stars."""
    given = export.stars(export.rounds[-1], measure) if export.rounds else None
    return words.say("output.minutes.stars", n=given) if given else ""


def lead(measure: Measure) -> list[Line]:
    unit = text_of(measure, "lead_unit")
    return [Line(muted=unit)] if unit else []


def facts(export: Export, measure: Measure, words: Words) -> list[tuple[str, Line]]:
    """What makes a measure ready to be taken on; what is missing is said to be missing."""
    known = [line for field in export.workshop.programme.fields for line in _line(export, field, measure, words)]
    known += [(words.say(f"output.rating.{rated.value}"), _rating(measure, rated, words)) for rated in Criterion]
    unknown = Line(muted=words.say("output.unknown"))
    return [(name, Line(value) if value else unknown) for name, value in known]


def _line(export: Export, field: Field, measure: Measure, words: Words) -> list[tuple[str, str]]:
    """The line that begins with a field, if any."""
    fields = export.workshop.programme.fields
    value = said(field, measure, words)
    match field.minutes:
        case InMinutes.NEVER:
            return []
        case InMinutes.WHEN_KNOWN | InMinutes.ALWAYS:
            return [(words.field(field), value)] if value or field.minutes is InMinutes.ALWAYS else []
        case shared:
            sharing = [other for other in fields if other.minutes is shared]
            if field is not sharing[0]:
                return []
            parts = [_part(other, measure, words) for other in sharing]
            return [(words.say(f"output.fact.{shared.value}"), between.join(filter(None, parts)))]


def _part(field: Field, measure: Measure, words: Words) -> str:
    """`4 750 000 kr i investering`; how certain an effect is says nothing where there is no number."""
    number = number_of(measure, field.name)
    if number is not None:
        return words.say(f"output.amount.{field.name}", amount=words.number(number))
    return said(field, measure, words).lower() if field.closed else said(field, measure, words)


def _rating(measure: Measure, criterion: Criterion, words: Words) -> str:
    told = measure.ratings.get(criterion)
    if told is None:
        return ""
    if told.joint:
        return words.say("output.minutes.joint_rating", score=words.mean(told.mean))
    return words.say("output.minutes.rating", n=told.count, mean=words.mean(told.mean))
