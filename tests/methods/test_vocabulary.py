"""The table of words: patterns as concepts.toml explains them, spellings, common words, and that the table itself holds."""

import tomllib

import pytest

from facilitator.methods import vocabulary
from facilitator.methods.vocabulary import Vocabulary, concepts_file, house_vocabulary, remembered_length_max

SMALL = Vocabulary(
    {"bil": ["bil", "*bil", "elbil*", "!mobil*"], "strøm": ["elbil*", "straum"], "sykkel": ["sykl*"], "rør": ["va"]},
    {"straum": "strøm", "sjuke": "syke", "sjukeheim": "sykehjem"},
    {"og", "alle"},
    {"trenge", "bil"},
)


def understood(text: str, vocabulary: Vocabulary = SMALL) -> list[tuple[str, ...]]:
    return [vocabulary.meanings(word) for word in vocabulary.words(text)]


@pytest.mark.parametrize("word", ["bil", "bilen", "biler", "bilar", "varebil", "Varebilene"])
def test_a_word_is_known_in_every_form_and_at_the_end_of_longer_ones(word: str) -> None:
    assert understood(word) == [("_0",)]


def test_a_word_may_have_to_do_with_several_things() -> None:
    assert understood("elbilpool") == [("_0", "_1")]


def test_an_exception_is_none() -> None:
    assert understood("mobilen") == [("mobil",)]


def test_another_word_with_the_same_stem_is_another_word() -> None:
    lager = Vocabulary({"lager": ["lager", "*lager"]}, {})
    assert understood("lageret mellomlager", lager) == [("_0",), ("_0",)]
    assert understood("laget idrettslag", lager) == [("lag",), ("idrettslag",)]


def test_two_letters_and_an_ending_are_another_word() -> None:
    assert understood("va vane") == [("_3",), ("van",)]


def test_a_word_of_no_concept_is_its_stem() -> None:
    assert understood("kommunene skogen") == [("kommun",), ("skog",)]


def test_a_hyphen_separates_words() -> None:
    assert SMALL.words("el-bil") == ["el", "bil"]


def test_nynorsk_is_spelled_as_the_table_says_the_longest_part_first() -> None:
    assert SMALL.words("Straumen på sjukeheimen") == ["strømen", "på", "sykehjemen"]
    assert SMALL.words("sjukepleie") == ["sykepleie"]
    assert understood("straum") == [("_1",)]


def test_common_words_are_left_out() -> None:
    assert SMALL.words("Alle syklene og bilene") == ["syklene", "bilene"]
    assert SMALL.words("allerede ogso") == ["allerede", "ogso"]


def test_common_words_are_left_out_in_any_form_unless_they_are_a_concept() -> None:
    assert SMALL.words("trenger trenges bilene") == ["bilene"]
    assert understood("bilene") == [("_0",)]


PARTS = Vocabulary(
    {"lading": ["lade"], "strøm": ["strøm", "*strøm"], "drift": ["drift*"], "rest": ["rester"]}, {}, (), {"plass"}
)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("ladestrøm", {"_0"}), ("ladenett", {"_0", "nett"}), ("driftsnett", {"nett"}), ("strømrester", {"_1", "_3"}),
        ("ladeplass", {"_0"}), ("lade", set()), ("kommunen", set()), ("lad", set()),
    ],
)  # fmt: skip
def test_a_compound_has_the_meanings_of_its_parts_as_well(word: str, parts: set[str]) -> None:
    assert set(PARTS.parts(word)) == parts


def test_what_is_too_long_for_a_word_has_no_parts() -> None:
    assert PARTS.parts("lade".ljust(remembered_length_max + 1, "x")) == ()


def test_a_vocabulary_may_be_empty() -> None:
    assert understood("Alle bilene", Vocabulary({}, {})) == [("all",), ("bil",)]


def test_what_is_too_long_for_a_word_is_understood_and_not_remembered() -> None:
    small = Vocabulary({"bike": ["sykkel*"]}, {})
    longest = "sykkel".ljust(remembered_length_max, "x")
    assert small.meanings(longest) == small.meanings(longest + "x") == small.meanings("sykkel")
    assert set(small._understood) == {longest, "sykkel"}


def test_only_so_many_words_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "words_remembered_max", 3)
    small = Vocabulary({"bil": ["bil"]}, {})
    for number in range(10):
        assert small.meanings(f"ord{number}") == (f"ord{number}",)
        assert small.meanings("bilen") == ("_0",)
        assert len(small._understood) <= 3


# -- the table of the house


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("elbil", "utslippsfritt kjøretøy"),
        ("tjenestereise", "jobbreiser"),
        ("gjenbruk", "ombruk"),
        ("matsvinn", "matrester"),
        ("massehåndtering", "overskuddsmasser"),
        ("solceller", "solkraftanlegg"),
        ("sykehjem", "sjukeheimen"),
        ("skoler", "barneskulane"),
        ("søppelbil", "renovasjonsbilar"),
        ("regnbed", "overvatn"),
    ],
)
def test_the_table_knows_that_these_have_something_in_common(one: str, other: str) -> None:
    house = house_vocabulary()
    in_one, in_other = ({m for meanings in understood(text, house) for m in meanings} for text in (one, other))
    assert {meaning for meaning in in_one & in_other if meaning.startswith("_")}


@pytest.mark.parametrize(
    "word", ["mobil", "bilder", "stabil", "automatisk", "vedtak", "kontakt", "avdeling", "gravlund", "format", "besøk"]
)
def test_the_table_is_not_taken_in_by_letters_alone(word: str) -> None:
    lookalikes = {"mobil": "bil", "bilder": "bil", "stabil": "bil", "automatisk": "mat", "vedtak": "tak"}
    lookalikes |= {"kontakt": "tak", "avdeling": "deling", "gravlund": "grave", "format": "mat", "besøk": "søknad"}
    house = house_vocabulary()
    assert not set(house.meanings(word)) & set(house.meanings(lookalikes[word]))


def test_every_line_of_the_table_can_be_used() -> None:
    table = tomllib.loads(concepts_file.read_text("utf-8"))
    common = {*table["common"]["exactly"], *table["common"]["in_any_form"]}
    patterns = [(name, word) for name, words in table["concepts"].items() for word in words]
    assert [(name, word) for name, word in patterns if not word.strip("!*").isalnum() or word != word.lower()] == []
    assert [(name, word) for name, word in patterns if word.strip("*") in common] == []
    assert [word for word in (*table["spellings"], *common) if not word.isalnum() or word != word.lower()] == []


def test_no_word_stands_twice_on_a_line() -> None:
    concepts = tomllib.loads(concepts_file.read_text("utf-8"))["concepts"]
    assert [(name, word) for name, words in concepts.items() for word in set(words) if words.count(word) > 1] == []
