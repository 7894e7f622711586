"""Sections of the minutes about collaboration: offers, work orders, goal conflicts and co-benefits, hidden conflicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from facilitator.domain.conflicts import Aspect
from facilitator.domain.things import CoBenefit, Conflict, Offer, Stance
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import thumb_counts
from facilitator.methods.balance import balance
from facilitator.methods.collaboration import work_orders as all_work_orders
from facilitator.methods.hidden_conflict import hidden_conflicts
from facilitator.output.export import Export, Remark
from facilitator.output.minutes_of_measure import between
from facilitator.output.paper import Line, Paper
from facilitator.output.words import Words


def offers(paper: Paper, export: Export, words: Words) -> None:
    """Lists offers by unit, in the programme's order, so that each unit finds its own."""
    made = export.in_order_of_support(export.workshop.offers.values())
    if not made:
        return

    def line(offer: Offer) -> Line:
        stance = words.say(f"stance.{offer.stance.value}")
        label = export.signature(offer).label
        said = offer.text if offer.stance is Stance.OFFER else f"{stance}: {offer.text}"
        return Line(strong=title_of(export, offer), plain=f" – {said}", muted=f" ({label})" if label else "")

    paper.heading(words.say("output.heading.collaboration"))
    heads = [words.say("output.unit"), words.say("output.minutes.offered")]
    rows = [
        [[Line(strong=unit)], [line(offer) for offer in made if offer.unit == unit]]
        for unit in in_order(export, (offer.unit for offer in made))
    ]
    paper.table(heads, rows, (4.2, 12.4))


def work_orders(paper: Paper, export: Export, words: Words) -> None:
    """Lists measures on which several units would work together, those where an offer meets another unit's need first."""
    orders = [order for order in all_work_orders(export.workshop) if order.units > 1]
    if not orders:
        return
    say, measures = words.say, export.workshop.measures
    paper.heading(say("output.heading.orders"))
    rows = []
    for order in orders:
        met = [Line(muted=say("order.is_met"))] if order.meets else []
        parts = {Stance.OFFER: order.offers, Stance.NEED: order.needs, Stance.JOIN: order.joins}
        said = [_part(stance, offers, words) for stance, offers in parts.items() if offers]
        rows.append([[Line(strong=measures[order.measure].title), *met], said])
    paper.table([say("output.measure"), say("output.minutes.order")], rows, (6.6, 10.0))


def _part(stance: Stance, offers: Sequence[Offer], words: Words) -> Line:
    """Returns `Trenger: Hjemmetjenester (folk) – Seks elbiler · Skole – …`; units that want to join are listed by name only."""
    if stance is Stance.JOIN:
        said = ", ".join(dict.fromkeys(offer.unit for offer in offers))
    else:
        said = between.join(f"{offer.unit}{_resource(offer, words)} – {offer.text}" for offer in offers)
    return Line(strong=words.say(f"stance.{stance.value}"), plain=f": {said}")


def _resource(offer: Offer, words: Words) -> str:
    return f" ({words.say(f'resource.{offer.resource.value}').lower()})" if offer.resource else ""


def conflicts(paper: Paper, export: Export, words: Words) -> None:
    """Writes the balance in one sentence, then goal conflicts and co-benefits."""
    day = export.workshop
    counted = balance(day)
    if counted.opportunities and counted.conflicts:
        paper.heading(words.say("output.heading.balance"))
        paper.introduction(words.say(
            "output.minutes.balance", opportunities=counted.opportunities, n=counted.conflicts,
            offers=words.say("counts.offers", n=counted.offers),
            co_benefits=words.say("counts.co_benefits", n=counted.co_benefits),
        ))  # fmt: skip
    kinds: dict[str, Iterable[Conflict | CoBenefit]] = {
        "conflicts": day.conflicts.values(),
        "co_benefits": day.co_benefits.values(),
    }
    for name, remarks in kinds.items():
        said = export.by_measure(export.in_order_of_support(remarks))
        if not said:
            continue
        paper.heading(words.say(f"output.heading.{name}"))
        rows = [
            [
                [Line(strong=day.measures[measure].title)],
                [line for remark in about for line in _weighed(remark, words)],
            ]
            for measure, about in said.items()
        ]
        paper.table([words.say("output.measure"), words.say(f"output.count.{name}")], rows, (6.6, 10.0))


def hidden(paper: Paper, export: Export, words: Words) -> None:
    """Lists the measures that split the room, most divided first, marking those without a flagged conflict."""
    day, say = export.workshop, words.say
    found = hidden_conflicts(day)
    if not found:
        return
    told_of = {day.root_id(conflict.measure) for conflict in day.conflicts.values()}
    rows = []
    for measure in found:
        unsaid = [] if measure in told_of else [Line(muted=say("split.unsaid"))]
        counted = thumb_counts(day, day.measures[measure])
        cells = [[Line(words.number(counted[thumb]))] for thumb in Thumb]
        rows.append([[Line(strong=day.measures[measure].title), *unsaid], *cells])
    paper.heading(say("output.heading.hidden_conflicts"))
    heads = [say("output.measure"), *(say(f"thumb.{thumb.value}") for thumb in Thumb)]
    paper.table(heads, rows, (9.4, 2.4, 2.4, 2.4), numbers=(1, 2, 3))


def _weighed(remark: Conflict | CoBenefit, words: Words) -> list[Line]:
    """Returns the text, followed by the aspects that are known."""
    known = [(aspect, getattr(remark, aspect, "")) for aspect in Aspect]
    return [Line(remark.text), *(Line(muted=f"{words.say(f'aspect.{name}')}: {said}") for name, said in known if said)]


def in_order(export: Export, mentioned: Iterable[str]) -> list[str]:
    """Returns each unit once, in the programme's order, unknown units last."""
    known = [unit for area in export.workshop.programme.areas for unit in area.units]
    return sorted(set(mentioned), key=lambda unit: (known.index(unit) if unit in known else len(known), unit))


def title_of(export: Export, remark: Remark) -> str:
    return export.workshop.measures[export.workshop.root_id(remark.measure)].title
