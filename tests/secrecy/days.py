"""Whole closed days with all stored files: database, journal, archive, documents, copies, and remains of keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from facilitator import programme_files
from facilitator.domain.actor import Actor
from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.command import Command
from facilitator.domain.field_values import SetField
from facilitator.domain.fund import SetFund
from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import MeasureId, ParticipantId, PhaseId, Role
from facilitator.domain.merging import MergeMeasures, UnmergeMeasure
from facilitator.domain.programme import Programme
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import GiveThumb
from facilitator.domain.votes import RevealVotes
from facilitator.methods.fund import shared_out
from facilitator.views.audience import Audience
from tests.secrecy.playing import Day, Playing, flush_ms_max
from tests.support.day import Ended, played

ROUND, GALLERY, VOTE, REVEAL = map(PhaseId, ("table_round", "gallery", "vote", "reveal"))


def day_of_samples(folder: Path, seed: int, *, people: int = 300) -> Day:
    """A large workshop: everybody votes among a dealt hand."""
    playing = Playing(folder, _with_sample(programme_files.load("p300"), 12), seed)
    playing.join(people)
    playing.start(ROUND)
    playing.post()
    playing.start(VOTE)
    playing.copy()
    playing.vote(flushing=False)
    playing.copy()
    playing.start(REVEAL)
    playing.do(playing.organiser, RevealVotes())
    playing.look()
    return playing.close()


def day_of_flushing_phones(folder: Path, seed: int, *, people: int = 58) -> Day:
    """Phones that were offline: a signed event, and within 60 ms the queued thumbs or votes."""
    playing = Playing(folder, programme_files.load("p58_seed"), seed)
    playing.join(people)
    playing.start(ROUND)
    playing.post()
    playing.start(GALLERY)
    playing.look()
    for who in playing.chance.sample(playing.people, people):
        playing.comment(who)
        for measure in playing.favourites(who):
            thumb = playing.chance.choice([*Thumb])
            playing.do(who, GiveThumb(measure, thumb), after_ms=playing.chance.randint(1, flush_ms_max // 6))
            playing.look(Audience(Role.ORGANISER))
    playing.copy()
    playing.start(VOTE)
    playing.vote(flushing=True)
    playing.look()
    playing.start(REVEAL)
    playing.do(playing.organiser, RevealVotes())
    playing.look()
    playing.feedback()
    return playing.close()


def day_of_merging(folder: Path, seed: int, *, people: int = 58) -> Day:
    """A host merges and unmerges before and after the reveal, there is a fund, and a second vote is revealed too."""
    playing = Playing(folder, programme_files.load("p58_seed"), seed)
    playing.join(people)
    playing.start(ROUND)
    playing.post()
    host, measures = playing.hosts[0], [*playing.measures]
    for measure in measures[:20]:
        cost = playing.chance.randint(1, 9) * 100_000
        playing.do(playing.hosts[playing.measures[measure] - 1], SetField(measure, "cost_once", cost))
    playing.do(playing.organiser, SetFund(2_000_000))
    for _ in range(2):
        playing.start(VOTE)
        playing.vote(flushing=False)
        playing.start(REVEAL)
        playing.do(playing.organiser, RevealVotes())
        playing.look()
        for source, target in _pairs(measures[:8]):
            playing.do(host, MergeMeasures(source, target))
            playing.look(Audience(Role.ORGANISER))
            playing.do(host, UnmergeMeasure(source))
        playing.look()
        playing.copy()
    return playing.close()


def seed_day(folder: Path) -> Day:
    """The day of the transcript."""
    playing = Playing(folder, programme_files.load("p58_seed"), 0)
    live = playing.live
    ended = Ended(live.read(lambda workshop, _: workshop), {}, live.ballots)

    def do(command_id: str, command: Command, actor: Actor) -> None:
        playing.now = max(playing.now, actor.now)
        who = ParticipantId(command.participant if isinstance(command, AddParticipant) else actor.id)
        if isinstance(command, Join | AddParticipant):
            live.roster.add(who, ended.people[who])
        if isinstance(command, CloseWorkshop):
            playing.copy()
            playing.remember()
        if command.secret:
            command_id = playing.secret_id(command_id, who)
        live.submit(command_id, command, replace(actor, ballots=live.ballots, share_out=shared_out))
        if isinstance(command, CloseWorkshop):
            playing.registry.finish(live)

    played(ended, do)
    return playing.finish()


def _pairs(measures: list[MeasureId]) -> Iterator[tuple[MeasureId, MeasureId]]:
    return ((source, target) for target in measures for source in measures if source < target)


def _with_sample(programme: Programme, sample: int) -> Programme:
    phases = tuple(replace(phase, sample=sample) if phase.sample else phase for phase in programme.phases)
    return replace(programme, phases=phases)
