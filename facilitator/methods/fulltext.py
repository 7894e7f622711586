"""A full-text index in memory: how much each of its texts has in common with one of them, by SQLite's FTS5.
Only terms that the caller made of letters and digits reach the query, so that no text can be taken for its syntax."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

postings_max = 1_000
"""How many places of the index one question touches; the rarest terms, which tell most, are asked for first."""


class FullText:
    """`terms` says which terms FTS5's `tokenizer` finds in a text. Rows are any whole numbers. Not safe in itself between
    threads. Raises sqlite3.OperationalError where SQLite was built without FTS5 or the tokenizer."""

    def __init__(self, tokenizer: str, terms: Callable[[str], Iterable[str]]) -> None:
        self._database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._database.execute(f"create virtual table texts using fts5(text, content='', tokenize='{tokenizer}')")
        self._terms = terms
        self._texts: dict[int, str] = {}
        self._holders: Counter[str] = Counter()
        """In how many texts each term stands."""

    def put(self, row: int, text: str) -> None:
        assert row not in self._texts, "a row is removed before it is used again"
        self._database.execute("insert into texts(rowid, text) values (?, ?)", (row, text))
        self._note(row, text)

    def remove(self, row: int) -> None:
        text = self._forget(row)
        self._database.execute("insert into texts(texts, rowid, text) values ('delete', ?, ?)", (row, text))

    @contextmanager
    def put_for_now(self, row: int, text: str) -> Iterator[None]:
        """The text stands in the index while the `with` lasts."""
        self._database.execute("begin")
        try:
            self.put(row, text)
            yield
        finally:
            self._database.execute("rollback")
            self._forget(row)

    def scores(self, row: int) -> dict[int, float]:
        """By row, the bm25 of the text in `row` divided by what it scores against itself. Rows with nothing in common
        are left out; a text without terms has nothing in common with any, not even itself."""
        question = " OR ".join(f'"{term}"' for term in self._rarest(self._texts[row]))
        if not question:
            return {}
        found = dict(self._database.execute("select rowid, -bm25(texts) from texts where texts match ?", (question,)))
        own = found.get(row)
        return {other: score / own for other, score in found.items()} if own else {}

    def _rarest(self, text: str) -> list[str]:
        chosen: list[str] = []
        postings = 0
        for term in sorted(set(self._terms(text)), key=lambda term: (self._holders[term], term)):
            postings += self._holders[term]
            if chosen and postings > postings_max:
                break
            chosen.append(term)
        return chosen

    def _note(self, row: int, text: str) -> None:
        self._texts[row] = text
        self._holders.update(set(self._terms(text)))

    def _forget(self, row: int) -> str:
        text = self._texts.pop(row)
        for term in set(self._terms(text)):
            self._holders[term] -= 1
            if not self._holders[term]:
                del self._holders[term]
        return text
