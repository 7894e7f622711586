"""Maps each action of a transcript to a command's name and data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.transcript.rows import Row

Order = tuple[str, dict[str, Any]]


def order(row: Row, participant_ids: dict[str, str]) -> Order:
    """Returns the command of a row; `participant_ids` maps transcript names to the server's ids."""
    return _ORDERS[row.action](row, participant_ids)


def _set_field(row: Row, _: dict[str, str]) -> Order:
    return "set_field", {"measure": row.idea, "field": row.target, "value": row.value}


def _vote_on_behalf(row: Row, participant_ids: dict[str, str]) -> Order:
    return "cast_vote", {"measure": row.idea, "on_behalf": participant_ids[row.target]}


def _phase_change(row: Row, _: dict[str, str]) -> Order:
    return ("close_workshop", {}) if row.value == "closed" else ("start_phase", {"phase": row.value})


def _spotlight(row: Row, _: dict[str, str]) -> Order:
    return "spotlight", {"measure": row.idea, "table": int(row.value) if row.value else None}


def _feedback(row: Row, _: dict[str, str]) -> Order:
    score = int(row.value) if row.value else None
    return "give_feedback", {"question": row.target, "score": score, "text": row.text}


_ORDERS: dict[str, Callable[[Row, dict[str, str]], Order]] = {
    "idea_submit": lambda row, _: ("post_measure", {"measure": row.idea or row.message_id, "title": row.text}),
    "idea_describe": lambda row, _: ("describe_measure", {"measure": row.idea, "description": row.text}),
    "idea_edit": lambda row, _: ("retitle_measure", {"measure": row.idea, "title": row.text}),
    "idea_withdraw": lambda row, _: ("withdraw_measure", {"measure": row.idea}),
    "set_field": _set_field,
    "comment": lambda row, _: ("post_comment", {"comment": row.message_id, "measure": row.idea, "text": row.text}),
    "hide_comment": lambda row, _: ("hide_comment", {"comment": row.target, "reason": row.text}),
    "offer_collaboration": lambda row, _: (
        "make_offer",
        {"offer": row.message_id, "measure": row.idea, "text": row.text},
    ),
    "flag_conflict": lambda row, _: (
        "flag_conflict",
        {"conflict": row.message_id, "measure": row.idea, "text": row.text},
    ),
    "merge": lambda row, _: ("merge_measures", {"source": row.idea, "target": row.target, "reason": row.text}),
    "unmerge": lambda row, _: ("unmerge_measure", {"measure": row.idea, "reason": row.text}),
    "vote": lambda row, _: ("cast_vote", {"measure": row.idea}),
    "unvote": lambda row, _: ("take_back_vote", {"measure": row.idea}),
    "vote_on_behalf": _vote_on_behalf,
    "claim_card": lambda row, _: ("claim_measure", {"measure": row.idea}),
    "rate": lambda row, _: ("rate_measure", {"measure": row.idea, "criterion": row.target, "score": int(row.value)}),
    "commit": lambda row, _: ("commit_to", {"commitment": row.message_id, "measure": row.idea, "text": row.text}),
    "feedback": _feedback,
    "poll_answer": lambda row, _: ("answer_poll", {"poll": row.target, "option": row.value}),
    "move_table": lambda row, _: ("move_table", {"table": int(row.value)}),
    "leave": lambda row, _: ("leave", {}),
    "rejoin": lambda row, _: ("rejoin", {}),
    "phase_change": _phase_change,
    "timer_extend": lambda row, _: ("extend_phase", {"seconds": int(row.value)}),
    "reveal_results": lambda row, _: ("reveal_votes", {"few": True}),
    "spotlight": _spotlight,
    "export": lambda row, _: ("note_export", {"format": row.value}),
}
