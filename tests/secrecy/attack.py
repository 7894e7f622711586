"""An attacker with all files of a closed day and the source code, who wants to know who voted for what.

Readable ballots are assigned to the only person they fit. All other clues shift weights; a person's guesses are the measures with
the largest weights. The initial weights are the published votes, which are all that the baseline uses (`guesses_from_result`)."""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from facilitator.domain.ballots import votes_in
from facilitator.domain.command import Event
from facilitator.domain.counting import groups_told
from facilitator.domain.kernel import BallotId, MeasureId, ParticipantId, Role
from facilitator.domain.sealed import Sealed
from facilitator.domain.thumb import Thumb
from facilitator.domain.votes import VoteCast, VotesLowered
from facilitator.live.sealing import Seal, key_bytes, nonce_bytes
from facilitator.store.codec import decode_event, dump, encode_event
from tests.secrecy.kept import Kept, Row, said_in
from tests.secrecy.playing import Look, flush_ms_max

Weights = dict[ParticipantId, dict[MeasureId, float]]
Ballot = frozenset[MeasureId]
Clue = Callable[[Kept, Weights], None]
sure = 1_000.0
strong = 20.0


def guesses(kept: Kept, *, also: Sequence[Clue] = ()) -> dict[ParticipantId, list[MeasureId]]:
    """Returns for each person as many guessed measures as they have votes."""
    weights: Weights = {person: _from_result(kept) for person in kept.areas}
    for person, voted in pinned(kept).items():
        for measure in voted:
            weights[person][measure] = sure
    for clue in (*CLUES, *also):
        clue(kept, weights)
    return {person: _heaviest(kept, weighed) for person, weighed in weights.items()}


def guesses_from_result(kept: Kept) -> dict[ParticipantId, list[MeasureId]]:
    """The baseline: guesses from the published result and the roster."""
    return {person: _heaviest(kept, _from_result(kept)) for person in kept.areas}


def _from_result(kept: Kept) -> dict[MeasureId, float]:
    return {card: counted.votes + 0.1 for counted in kept.published.values() for card in counted.cards}


def _heaviest(kept: Kept, weighed: Mapping[MeasureId, float]) -> list[MeasureId]:
    return sorted(weighed, key=lambda measure: (-weighed[measure], measure))[: kept.votes_each]


# -- readable ballots


def pinned(kept: Kept) -> dict[ParticipantId, Ballot]:
    """Returns whole ballots by person. With the key, decrypts them. Without, a ballot's candidates are those who were dealt
    everything it was cast for; if a kind of ballot fits as few people as there are ballots, they are assigned and removed; the
    rest go to the people whose signed acts precede them."""
    for key in kept.keys:
        opened = _opened(kept, Seal(key, kept.workshop_id))
        if opened:
            return opened
    ballots, near = votes_in_clear(kept.rows), _signed_before(kept)
    alike = Counter(frozenset(voted) for voted in ballots.values() if voted)
    fits = {
        voted: {person for person in kept.areas if not kept.hands or voted <= kept.hands.get(person, set())}
        for voted in alike
    }
    found: dict[ParticipantId, Ballot] = {}
    while True:
        sure_of = next((voted for voted, people in fits.items() if len(people - found.keys()) == alike[voted]), None)
        if sure_of is None:
            break
        found |= dict.fromkeys(fits.pop(sure_of) - found.keys(), sure_of)
    for ballot, signed in near.items():
        voted = frozenset(ballots.get(ballot, ()))
        closest = next(
            (person for person, _ in signed.most_common() if person in fits.get(voted, set()) - found.keys()), None
        )
        if closest is not None:
            found[closest] = voted
    return found


def _opened(kept: Kept, seal: Seal) -> dict[ParticipantId, Ballot]:
    events: list[Event] = []
    for row in _sealed(kept):
        box = decode_event(row.name, row.version, row.data)
        assert isinstance(box, Sealed)
        opened = seal.open(row.command_id, box)
        if opened is None:
            return {}
        events.append(opened[1])
    votes = [event for event in events if isinstance(event, VoteCast | VotesLowered)]
    found: dict[ParticipantId, set[MeasureId]] = defaultdict(set)
    for person in kept.areas:
        names = {seal.ballots({}).of(person, votes_in(voting)) for voting in {event.round for event in votes[-1:]}}
        for event in votes:
            if event.ballot in names:
                (found[person].add if event.votes else found[person].discard)(event.measure)
    return {person: frozenset(voted) for person, voted in found.items()}


def votes_in_clear(rows: Iterable[Row]) -> dict[str, set[MeasureId]]:
    """Returns readable votes by ballot."""
    ballots: dict[str, set[MeasureId]] = defaultdict(set)
    for row in rows:
        said = said_in(row)
        if row.name == "vote_cast":
            ballots[said["ballot"]].add(MeasureId(said["measure"]))
        elif row.name in ("vote_taken_back", "votes_lowered") and not said.get("votes"):
            ballots[said["ballot"]].discard(MeasureId(said["measure"]))
    return ballots


def _signed_before(kept: Kept) -> dict[str, Counter[ParticipantId]]:
    """Returns, per readable ballot, the people whose signed acts precede its use."""
    near: dict[str, Counter[ParticipantId]] = defaultdict(Counter)
    last: Row | None = None
    for row in kept.rows:
        ballot = said_in(row).get("ballot")
        if row.actor in kept.areas:
            last = row
        elif ballot and last is not None and row.at - last.at <= flush_ms_max:
            near[ballot][ParticipantId(last.actor)] += 1
    return near


# -- clues that shift weights


def by_hands(kept: Kept, weights: Weights) -> None:
    """Nobody votes for a measure outside their hand."""
    for person, hand in kept.hands.items():
        for measure in weights.get(person, {}).keys() - hand:
            weights[person][measure] = 0


def by_length(kept: Kept, weights: Weights) -> None:
    """Without padding, the length of a sealed vote would narrow down its measure."""
    published = _from_result(kept)
    lengths = {card: _sealed_length(VoteCast(card, BallotId("b" * 24), "", kept.round)) for card in published}
    for row, person in linked(kept).items():
        alike = [card for card, length in lengths.items() if length == len(row.data)]
        for card in alike if kept.began <= row.seq else ():
            weights[person][card] += sure * published[card] / sum(published[each] for each in alike)


def _sealed_length(event: Event) -> int:
    name, version, data = encode_event(event)
    said = dump({"fingerprint": "f" * 24, "name": name, "version": version, "data": 0}).encode()[:-2]
    box = nonce_bytes + len(said) + len(data.encode()) + len("}") + 16
    return len(encode_event(Sealed("x" * (-(-box // 3) * 4)))[2])


def by_moving_results(kept: Kept, weights: Weights) -> None:
    _by_moving(kept, weights, "measure", ("votes", "areas", "tables", "stars"))


def by_moving_thumbs(kept: Kept, weights: Weights) -> None:
    """Thumbs are published in steps of six; the person who acted at the change gave the sixth."""
    _by_moving(kept, weights, "thumbs", tuple(Thumb))


def _by_moving(kept: Kept, weights: Weights, kind: str, numbers: Sequence[str]) -> None:
    """A person who acted when a measure's numbers changed acted on that measure, and probably voted for it."""
    rows = linked(kept)
    for before, after in pairwise(look for look in kept.looks if look.audience is Role.ORGANISER):
        people = {person for row, person in rows.items() if before.seq < row.seq <= after.seq}
        for measure in _moved(before, after, kind, numbers) if people else ():
            for person in people:
                weights[person][measure] = weights[person].get(measure, 0.1) * (1 + strong / len(people))


def _moved(before: Look, after: Look, kind: str, numbers: Sequence[str]) -> Iterator[MeasureId]:
    for key, record in after.records.items():
        if record["kind"] == kind and any(record.get(n) != before.records.get(key, {}).get(n) for n in numbers):
            yield MeasureId(key.partition(":")[2])


def by_areas(kept: Kept, weights: Weights) -> None:
    _by_group(kept, weights, kept.areas, lambda counted: counted.areas)


def by_tables(kept: Kept, weights: Weights) -> None:
    _by_group(
        kept, weights, {person: str(table) for person, table in kept.tables.items()}, lambda counted: counted.tables
    )


def _by_group(kept: Kept, weights: Weights, group_of: Mapping[ParticipantId, str], breadth: Callable[..., int]) -> None:
    """Votes outside all told groups come from the small ones; if every vote comes from a different told group, none does."""
    told = groups_told(Counter(group_of.values()))
    others = sum(group not in told for group in group_of.values())
    for measure, counted in kept.published.items():
        for person, group in group_of.items():
            if counted.votes and not breadth(counted):
                weights[person][measure] *= 0 if group in told else len(group_of) / others
            elif group not in told and counted.voters == breadth(counted):
                weights[person][measure] = 0


CLUES: tuple[Clue, ...] = (by_hands, by_length, by_moving_results, by_areas, by_tables)
"""All but `by_moving_thumbs`, which needs a leader's notes besides the files."""


# -- authors of sealed rows


def linked(kept: Kept) -> dict[Row, ParticipantId]:
    """Assigns sealed rows to people: by an id computed from a phone's id, if possible, else by the signed act right before."""
    known, found, last = _computed_ids(kept), {}, None
    for row in kept.rows:
        if row.actor in kept.areas:
            last = row
        elif row.name == "sealed" and row.command_id in known:
            found[row] = known[row.command_id]
        elif row.name == "sealed" and last is not None and row.at - last.at <= flush_ms_max:
            found[row] = ParticipantId(last.actor)
    return found


def rows_found_by_id(kept: Kept) -> list[Row]:
    known = _computed_ids(kept)
    return [row for row in _sealed(kept) if row.command_id in known]


def _computed_ids(kept: Kept) -> dict[str, ParticipantId]:
    """Returns the ids sealed rows would have if they could be computed without the key."""
    known = {}
    for phone_id, person in kept.phone_ids.items():
        for said in (phone_id, f"{person}\n{phone_id}", f"{person}{phone_id}", f"{person} {phone_id}"):
            made = [said, hashlib.sha256(said.encode()).hexdigest()]
            made += [hmac.new(key, said.encode(), hashlib.sha256).hexdigest() for key in _public_keys(kept)]
            known |= {each[:length]: person for each in made for length in (16, 24, 32, len(each))}
    return known


def _public_keys(kept: Kept) -> list[bytes]:
    return [b"", kept.workshop_id.encode(), bytes(key_bytes)]


def _sealed(kept: Kept) -> list[Row]:
    return [row for row in kept.rows if row.name == "sealed"]


# -- hit rates


@dataclass(frozen=True, slots=True)
class Score:
    """Number of guesses for people who voted, and of correct ones."""

    right: int
    of: int

    @property
    def rate(self) -> float:
        return self.right / self.of


def score(guessed: Mapping[ParticipantId, list[MeasureId]], truth: Mapping[ParticipantId, Ballot]) -> Score:
    hits = sum(measure in voted for person, voted in truth.items() for measure in guessed[person])
    return Score(hits, sum(len(guessed[person]) for person in truth))
