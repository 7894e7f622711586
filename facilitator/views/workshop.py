"""The record of the workshop itself: the settings that forms need, and the fields of a measure as its programme declares them."""

from __future__ import annotations

from facilitator.domain.fields import Field, in_order_of_forms
from facilitator.domain.not_known import says_not_known
from facilitator.domain.programme import Programme
from facilitator.domain.workshop import Workshop
from facilitator.views.records import Record, text


def workshop_record(workshop: Workshop) -> Record:
    programme = workshop.programme
    return {
        "kind": "workshop",
        "id": workshop.id,
        "code": workshop.code,
        "title": text(programme.title),
        "status": "open" if workshop.closed_at is None else "closed",
        "opened_at": workshop.opened_at,
        "closed_at": workshop.closed_at,
        "tables": list(range(1, programme.tables + 1)),
        "areas": [{"name": area.name, "units": list(area.units)} for area in programme.areas],
        "votes_each": programme.votes_each,
        "votes_per_measure_max": programme.votes_per_measure_max,
        "vote_for_own": programme.vote_for_own,
        "star": programme.star,
        "claims_per_table": programme.claims_per_table,
        "fields": {field.name: field_record(programme, field) for field in in_order_of_forms(programme.fields)},
        "feedback": [
            {"id": question.id, "title": text(question.title), "asks": question.asks.value}
            for question in programme.feedback
        ],
    }


def field_record(programme: Programme, field: Field) -> Record:
    """Returns a field's declaration without its empty values. Choices that say *not known yet* are left out, since every form
    offers that by itself."""
    choices = field.closed or [value for value in programme.choices.get(field.name, ()) if not says_not_known(value)]
    record: Record = {
        "type": field.type.value,
        "group": field.group.value,
        "several": field.several,
        "choices": [*choices],
        "worded": bool(field.closed),
        "quantity": field.quantity.value if field.quantity else None,
        "lack": field.lack,
        "filter": field.filter,
        "title": text(field.title),
    }
    return {name: value for name, value in record.items() if value}
