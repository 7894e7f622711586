"""The vocabulary: which words mean the same, and which say nothing. It stands in concepts.toml, for anybody to edit.
A word is understood as the concepts it belongs to, or as its stem where it belongs to none."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import snowballstemmer

concepts_file = Path(__file__).with_name("concepts.toml")
words_remembered_max = 50_000

_WORD = re.compile(r"[^\W_]+")


class Vocabulary:
    """`concepts` are patterns by name and `spellings` replace parts of words, both as explained in concepts.toml;
    `common` words are left out. Once made it may be shared by any number of threads."""

    def __init__(
        self,
        concepts: Mapping[str, Sequence[str]],
        spellings: Mapping[str, str],
        common: frozenset[str],
    ) -> None:
        self._spellings = spellings
        longest_first = sorted(spellings, key=lambda part: (-len(part), part))
        self._respelled = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")
        self._common = common
        self._belonging, self._excepted = _Patterns(), _Patterns()
        self._understood: dict[str, tuple[str, ...]] = {}
        self.examples = [" ".join(self._note(f"_{n}", words)) for n, words in enumerate(concepts.values())]
        """The words of each concept, as a text."""

    def _note(self, concept: str, patterns: Sequence[str]) -> list[str]:
        """Learns the patterns of a concept; returns those of its words that are not exceptions."""
        spelled = [self._spelled(pattern) for pattern in patterns]
        for pattern in spelled:
            patterns_of_kind = self._excepted if pattern.startswith("!") else self._belonging
            patterns_of_kind.add(pattern.removeprefix("!"), concept)
        return [pattern.strip("*") for pattern in spelled if not pattern.startswith("!")]

    def words(self, text: str) -> list[str]:
        """The words that say something, in small letters and bokmål spelling."""
        spelled = self._spelled(unicodedata.normalize("NFC", text).lower())
        return [word for word in _WORD.findall(spelled) if word not in self._common]

    def meanings(self, word: str) -> tuple[str, ...]:
        """What a word of `words` stands for: its concepts, each written `_` and a number, or else its stem."""
        found = self._understood.get(word)
        if found is None:
            if len(self._understood) >= words_remembered_max:
                self._understood.clear()
            found = self._understood[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> tuple[str, ...]:
        stem = _stem(word)
        concepts = self._belonging.fitting(word, stem) - self._excepted.fitting(word, stem)
        return tuple(sorted(concepts)) or (stem,)

    def _spelled(self, text: str) -> str:
        return self._respelled.sub(lambda part: self._spellings[part[0]], text)


class _Patterns:
    """Concepts by what their words look like: as a whole, at the beginning, at the end."""

    def __init__(self) -> None:
        self._wholes: defaultdict[str, set[str]] = defaultdict(set)
        self._beginnings: defaultdict[str, set[str]] = defaultdict(set)
        self._ends: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, pattern: str, concept: str) -> None:
        if pattern.endswith("*"):
            self._beginnings[pattern.strip("*")].add(concept)
        elif pattern.startswith("*"):
            self._ends[_stem(pattern.strip("*"))].add(concept)
        else:
            self._wholes[_stem(pattern)].add(concept)

    def fitting(self, word: str, stem: str) -> set[str]:
        found = set(self._wholes.get(stem, ()))
        for length in range(1, len(word) + 1):
            found |= self._beginnings.get(word[:length], set())
        for start in range(len(stem)):
            found |= self._ends.get(stem[start:], set())
        return found


def _stem(word: str) -> str:
    """A stemmer keeps the word it works on, so each call has its own: two threads may be here at once."""
    return str(snowballstemmer.stemmer("norwegian").stemWord(word))


@cache
def house_vocabulary() -> Vocabulary:
    """The vocabulary of concepts.toml, read once."""
    read = tomllib.loads(concepts_file.read_text("utf-8"))
    return Vocabulary(read["concepts"], read["spellings"], frozenset(read["common"]["words"]))
