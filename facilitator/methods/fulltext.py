"""An in-memory full-text index (SQLite FTS5) that scores texts against one of them. Only terms made of letters and digits by the
caller reach the query, so no text is parsed as query syntax."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

postings_max = 1_000
"""Limit of index postings per query; the rarest terms, which discriminate best, are queried first."""


class FullText:
    """`terms` must split a text as the FTS5 `tokenizer` does. Row ids are any integers. Not thread-safe. Raises
    sqlite3.OperationalError where SQLite lacks FTS5 or the tokenizer."""

    def __init__(self, tokenizer: str, terms: Callable[[str], Iterable[str]]) -> None:
        self._database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._database.execute(f"create virtual table texts using fts5(text, content='', tokenize='{tokenizer}')")
        self._terms = terms
        self._texts: dict[int, str] = {}
        self._holders: Counter[str] = Counter()
        """Document frequency per term."""

    def put(self, row: int, text: str) -> None:
        assert row not in self._texts, "a row is removed before it is used again"
        self._database.execute("insert into texts(rowid, text) values (?, ?)", (row, text))
        self._note(row, text)

    def remove(self, row: int) -> None:
        text = self._forget(row)
        self._database.execute("insert into texts(texts, rowid, text) values ('delete', ?, ?)", (row, text))

    @contextmanager
    def put_for_now(self, row: int, text: str) -> Iterator[None]:
        """Indexes the text for the duration of the `with` block."""
        self._database.execute("begin")
        try:
            self.put(row, text)
            yield
        finally:
            self._database.execute("rollback")
            self._forget(row)

    def scores(self, row: int) -> dict[int, float]:
        """Returns by row its bm25 score for the text in `row`, divided by that text's score against itself. Rows without a common
        term are left out; a text without terms matches nothing, not even itself."""
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
