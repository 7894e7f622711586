"""The index below «Looks like …»: the rarest words are asked for first, and a text that was there leaves no trace."""

import pytest

from facilitator.methods import fulltext
from facilitator.methods.fulltext import FullText


@pytest.fixture
def texts() -> FullText:
    index = FullText("unicode61", str.split)
    for row, text in enumerate(["bil park", "bil sykkel", "bil", "park myr"], start=1):
        index.put(row, text)
    return index


def test_a_text_has_all_in_common_with_itself_and_less_with_others(texts: FullText) -> None:
    scores = texts.scores(1)
    assert scores[1] == 1
    assert scores.keys() == {1, 2, 3, 4}
    assert 0 < scores[2] < 1


def test_a_common_word_is_not_asked_for_when_a_rare_one_is_enough(
    texts: FullText, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fulltext, "postings_max", 2)
    assert texts.scores(1).keys() == {1, 4}
    assert texts.scores(3).keys() == {1, 2, 3}


def test_what_was_there_for_a_while_leaves_no_trace(texts: FullText, monkeypatch: pytest.MonkeyPatch) -> None:
    before = texts.scores(1)
    for _ in range(5):
        texts.put(9, "park myr")
        texts.remove(9)
        with texts.put_for_now(9, "park sykkel"):
            assert 9 in texts.scores(1)
    assert texts.scores(1) == before
    monkeypatch.setattr(fulltext, "postings_max", 2)
    assert texts.scores(1).keys() == {1, 4}


def test_a_text_for_now_is_gone_even_when_something_fails(texts: FullText) -> None:
    before = texts.scores(1)
    with pytest.raises(RuntimeError), texts.put_for_now(9, "park"):
        raise RuntimeError
    assert texts.scores(1) == before


def test_a_text_without_words_has_nothing_in_common(texts: FullText) -> None:
    texts.put(9, "")
    assert texts.scores(9) == {}
