"""The vocabulary: synonyms and stop words, read from concepts.toml, which anybody may edit. A word maps to the concepts it
belongs to, else to its stem; a compound also to those of its two parts."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import snowballstemmer

concepts_file = Path(__file__).with_name("concepts.toml")
words_remembered_max = 50_000
remembered_length_max = 60
"""Longer words are not cached: they are no real words, and 50,000 of them would exhaust the memory of a small machine."""
inflected_length_min = 3
"""Two letters and an ending are mostly another word: «va» is no stem of «vane»."""
part_length_min = 4
"""Shorter beginnings and ends are mostly no words: «transport» is no sport."""

_WORD = re.compile(r"[^\W_]+")
_INFLECTIONS = frozenset(
    {"a", "ane", "ar", "de", "e", "en", "ende", "ene", "er", "es", "et", "n", "ne", "r", "s", "t", "te"}
)
"""Inflectional endings in bokmål and nynorsk. A stemmer will not do here: «lager» and «laget» share a stem."""
_longest_inflection = max(map(len, _INFLECTIONS))
_linking = ("s", "e")
"""Letters between the parts of a compound: «drift-s-avdeling»."""
_says_nothing = ""


class Vocabulary:
    """`concepts` are patterns by name and `spellings` replace parts of words, both as explained in concepts.toml; words in
    `common` and inflected forms of `common_forms` are stop words. Thread-safe once constructed."""

    def __init__(
        self,
        concepts: Mapping[str, Sequence[str]],
        spellings: Mapping[str, str],
        common: Collection[str] = (),
        common_forms: Collection[str] = (),
    ) -> None:
        self._spellings = spellings
        longest_first = sorted(spellings, key=lambda part: (-len(part), part))
        self._respelled = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")
        self._common = frozenset(common)
        self._belonging, self._excepted = _Patterns(), _Patterns()
        for word in common_forms:
            self._belonging.add(word, _says_nothing)
        self._fitting: dict[str, tuple[str, ...]] = {}
        self._understood: dict[str, tuple[str, ...]] = {}
        self._compounds: dict[str, tuple[str, ...]] = {}
        self.examples = [" ".join(self._note(f"_{n}", words)) for n, words in enumerate(concepts.values())]
        """The words of each concept, joined to a text."""

    def _note(self, concept: str, patterns: Sequence[str]) -> list[str]:
        """Registers the patterns of a concept; returns its words without the exceptions."""
        spelled = self._spelled("\n".join(patterns)).split("\n") if patterns else []
        for pattern in spelled:
            patterns_of_kind = self._excepted if pattern.startswith("!") else self._belonging
            patterns_of_kind.add(pattern.removeprefix("!"), concept)
        return [pattern.strip("*") for pattern in spelled if not pattern.startswith("!")]

    def words(self, text: str) -> list[str]:
        """Returns the words that are not stop words, in lower case and bokmål spelling."""
        spelled = self._spelled(unicodedata.normalize("NFC", text).lower())
        return [word for word in _WORD.findall(spelled) if word not in self._common and self.meanings(word)]

    def meanings(self, word: str) -> tuple[str, ...]:
        """Returns the concepts of a word (each `_` and a number), else its stem; empty for a stop word."""
        return _remembered(self._understood, word, self._look_up)

    def parts(self, word: str) -> tuple[str, ...]:
        """Returns the meanings of a compound's two parts that the word itself does not have; empty for other words."""
        return _remembered(self._compounds, word, self._look_up_parts)

    def _look_up(self, word: str) -> tuple[str, ...]:
        concepts = self._concepts(word)
        if concepts == (_says_nothing,):
            return ()
        return tuple(filter(None, concepts)) or (_stem(word),)

    def _look_up_parts(self, word: str) -> tuple[str, ...]:
        """Splits where the vocabulary knows most of the word: both parts rather than one, then more letters."""
        known, split = max(
            ((self._known(left, right), (left, right)) for left, right in _splits(word)), default=((0, 0), ())
        )
        if known == (0, 0):
            return ()
        found = dict.fromkeys(meaning for part in split for meaning in self.meanings(part))
        return tuple(meaning for meaning in found if meaning not in self.meanings(word))

    def _known(self, *parts: str) -> tuple[int, int]:
        known = [part for part in parts if any(self._concepts(part))]
        return len(known), sum(map(len, known))

    def _concepts(self, word: str) -> tuple[str, ...]:
        return _remembered(self._fitting, word, self._look_up_concepts)

    def _look_up_concepts(self, word: str) -> tuple[str, ...]:
        found = self._belonging.fitting(word)
        return tuple(sorted(found - self._excepted.fitting(word))) if found else ()

    def _spelled(self, text: str) -> str:
        return self._respelled.sub(lambda part: self._spellings[part[0]], text)


class _Patterns:
    """Concepts by whole word, prefix and suffix. The first and the last two letters tell quickly that none fits."""

    def __init__(self) -> None:
        self._wholes: defaultdict[str, set[str]] = defaultdict(set)
        self._beginnings: defaultdict[str, set[str]] = defaultdict(set)
        self._ends: defaultdict[str, set[str]] = defaultdict(set)
        self._heads: set[str] = set()
        self._tails: set[str] = set()

    def add(self, pattern: str, concept: str) -> None:
        word = pattern.strip("*")
        if pattern.endswith("*"):
            self._beginnings[word].add(concept)
            self._heads.add(word[:2])
        elif pattern.startswith("*"):
            self._ends[word].add(concept)
            self._tails.add(word[-2:])
        else:
            self._wholes[pattern].add(concept)

    def fitting(self, word: str) -> set[str]:
        found: set[str] = set()
        whole = len(word)
        if not self._heads.isdisjoint((word[:1], word[:2])):
            for length in range(1, whole + 1):
                if (begun := word[:length]) in self._beginnings:
                    found |= self._beginnings[begun]
        for length in (whole, *range(max(inflected_length_min, whole - _longest_inflection), whole)):
            if length == whole or word[length:] in _INFLECTIONS:
                self._add_uninflected(word[:length], found)
        return found

    def _add_uninflected(self, word: str, found: set[str]) -> None:
        if word in self._wholes:
            found |= self._wholes[word]
        if not self._tails.isdisjoint((word[-1:], word[-2:])):
            for start in range(len(word)):
                if (end := word[start:]) in self._ends:
                    found |= self._ends[end]


def _remembered(
    memory: dict[str, tuple[str, ...]], word: str, look_up: Callable[[str], tuple[str, ...]]
) -> tuple[str, ...]:
    found = memory.get(word)
    if found is None:
        if len(memory) >= words_remembered_max:
            memory.clear()
        found = look_up(word)
        if len(word) <= remembered_length_max:
            memory[word] = found
    return found


def _splits(word: str) -> Iterator[tuple[str, str]]:
    """Yields the ways to split a word in two; none for what is too long for a word."""
    if len(word) > remembered_length_max:
        return
    for cut in range(part_length_min, len(word) - part_length_min + 1):
        yield word[:cut], word[cut:]
        if cut > part_length_min and word[cut - 1] in _linking:
            yield word[: cut - 1], word[cut:]


def _stem(word: str) -> str:
    """Creates a stemmer per call, since it holds the current word and is not thread-safe."""
    return str(snowballstemmer.stemmer("norwegian").stemWord(word))


@cache
def house_vocabulary() -> Vocabulary:
    """Returns the vocabulary of concepts.toml, read once."""
    read = tomllib.loads(concepts_file.read_text("utf-8"))
    common = read["common"]
    return Vocabulary(read["concepts"], read["spellings"], common["exactly"], common["in_any_form"])
