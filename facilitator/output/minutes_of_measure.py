"""One measure in the minutes: its support and its readiness."""

from __future__ import annotations

from facilitator.domain.things import Criterion, Measure
from facilitator.output.boards import Boards
from facilitator.output.fields import due, number_of, partners, text_of
from facilitator.output.minutes_of_votes import how_counted
from facilitator.output.paper import Line
from facilitator.output.words import Words

between = " · "


def standing(boards: Boards, measure: Measure, words: Words) -> str:
    """Returns `Bord 1 · 13 stemmer · 6 av 6 områder · Rektor, Skole`."""
    votes = boards.votes(measure)
    parts = [words.say("table.number", table=measure.claimed_by or measure.table)]
    if votes is not None:
        parts.append(words.say("output.minutes.votes", n=votes))
    if boards.rounds:
        parts += support(boards, measure, words)
    return between.join([*parts, *filter(None, [words.signature(boards.signature(measure))])])


def breadth(boards: Boards, measure: Measure, words: Words) -> str:
    """Returns `5 av 6 områder · 7 av 8 bord`."""
    programme = boards.workshop.programme
    areas = words.say("output.minutes.breadth", reached=boards.breadth(measure) or 0, areas=len(programme.areas))
    reached = boards.tables(measure)
    return between.join(
        [areas, *([words.say("output.minutes.tables", reached=reached, tables=programme.tables)] if reached else [])]
    )


def support(boards: Boards, measure: Measure, words: Words) -> list[str]:
    """Returns breadth, stars if any, and a remark where the count does not match the measure's present state."""
    told = (breadth(boards, measure, words), stars(boards, measure, words)) if boards.votes(measure) is not None else ()
    return [*filter(None, told), *how_counted(boards, boards.rounds[-1], measure, words)]


def stars(boards: Boards, measure: Measure, words: Words) -> str:
    """Returns `3 stjerner`; empty without stars."""
    given = boards.stars(boards.rounds[-1], measure) if boards.rounds else None
    return words.say("output.minutes.stars", n=given) if given else ""


def lead(measure: Measure) -> list[Line]:
    unit = text_of(measure, "lead_unit")
    return [Line(muted=unit)] if unit else []


def facts(measure: Measure, words: Words) -> list[tuple[str, Line]]:
    """Returns the fields that make a measure ready; missing ones are marked as unknown."""
    ends, handling = due(measure), text_of(measure, "conflict_handling")
    known = {
        "output.field.lead_unit": text_of(measure, "lead_unit"),
        "output.field.owner_role": text_of(measure, "owner_role"),
        "output.field.next_step": text_of(measure, "next_step"),
        "output.field.due": words.day(ends) if ends else "",
        "output.field.funding": text_of(measure, "funding"),
        "output.field.partner_units": ", ".join(partners(measure)),
        "output.fact.effect": between.join(_effect(measure, words)),
        "output.fact.cost": between.join(_cost(measure, words)),
        **({"output.field.conflict_handling": handling} if handling else {}),
        "output.rating.effect": _rating(measure, Criterion.EFFECT, words),
        "output.rating.feasibility": _rating(measure, Criterion.FEASIBILITY, words),
    }
    unknown = Line(muted=words.say("output.unknown"))
    return [(words.say(key), Line(value) if value else unknown) for key, value in known.items()]


def _effect(measure: Measure, words: Words) -> list[str]:
    tonnes = number_of(measure, "effect_tonnes")
    said = [text_of(measure, "effect_class")]
    if tonnes is not None:
        said.append(words.say("output.amount.effect_tonnes", tonnes=words.number(tonnes)))
    certainty = text_of(measure, "effect_certainty")
    if said and certainty:
        said.append(words.say(f"fields.effect_certainty_{certainty}").lower())
    return [part for part in said if part]


def _cost(measure: Measure, words: Words) -> list[str]:
    said = [text_of(measure, "cost_class")]
    for field in ("cost_once", "cost_per_year"):
        kroner = number_of(measure, field)
        if kroner is not None:
            said.append(words.say(f"output.amount.{field}", kroner=words.number(kroner)))
    return [part for part in said if part]


def _rating(measure: Measure, criterion: Criterion, words: Words) -> str:
    told = measure.ratings.get(criterion)
    if told is None:
        return ""
    if told.joint:
        return words.say("output.minutes.joint_rating", score=words.mean(told.mean))
    return words.say("output.minutes.rating", n=told.count, mean=words.mean(told.mean))
