"""How much texts overlap: the same in both directions, rare terms first, and nothing left behind."""

import pytest

from facilitator.methods.overlap import Overlap, RareOverlap

BOARD = {1: {"bil": 2.0, "deling": 1.0}, 2: {"bil": 1.0}, 3: {"myr": 1.0}}


def filled(index: Overlap) -> Overlap:
    for row, counts in BOARD.items():
        index.put(row, counts)
    return index


@pytest.fixture(params=[Overlap, RareOverlap])
def index(request: pytest.FixtureRequest) -> Overlap:
    return filled(request.param())


def test_a_text_has_all_in_common_with_itself_and_less_with_others(index: Overlap) -> None:
    found = index.scores(BOARD[1])
    assert found[1] == pytest.approx(1)
    assert 0 < found[2] < 1
    assert 3 not in found


def test_twice_the_same_words_are_the_same_text(index: Overlap) -> None:
    assert index.scores({"bil": 4.0, "deling": 2.0})[1] == pytest.approx(1)


def test_it_is_the_same_both_ways(index: Overlap) -> None:
    assert index.scores(BOARD[1])[2] == pytest.approx(index.scores(BOARD[2])[1])


def test_a_rare_term_in_common_says_more_than_a_usual_one() -> None:
    question = {"bil": 1.0, "myr": 1.0}
    plain, rare = filled(Overlap()).scores(question), filled(RareOverlap()).scores(question)
    assert plain[2] == pytest.approx(plain[3])
    assert rare[2] < rare[3]


def test_a_term_becomes_usual_when_others_have_it() -> None:
    index = filled(RareOverlap())
    question = {"bil": 1.0, "myr": 1.0}
    before = index.scores(question)[3]
    index.put(4, {"myr": 1.0})
    assert index.scores(question)[3] < before
    index.remove(4)
    assert index.scores(question)[3] == before


def test_a_removed_text_is_found_no_more(index: Overlap) -> None:
    index.remove(2)
    assert set(index.scores({"bil": 1.0})) == {1}
    assert len(index) == 2
    index.remove(1)
    assert index.scores({"bil": 1.0}) == {}


def test_a_text_without_terms_has_nothing_in_common(index: Overlap) -> None:
    index.put(5, {})
    assert index.scores({}) == {}
    assert set(index.scores({"myr": 1.0})) == {3}
