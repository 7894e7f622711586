"""Files of an organiser's own: a programme that is none is refused in one sentence."""

import re
from pathlib import Path

import pytest

from facilitator import programme_files
from facilitator.domain.fields import BUILT_IN, Field, FieldType, questions
from facilitator.domain.programme import Area
from facilitator.domain.text import Text
from facilitator.programme_files import load, load_built_in, titled
from facilitator.programme_problem import ProgrammeProblem
from facilitator.web.i18n import Catalogues, languages

SMALL = """
name = "small"
title.nb = "Liten dag"
title.en = "Small day"
start = "09:00"
tables = 2

[[phases]]
id = "lobby"
title.nb = "Innsjekk"
title.en = "Check-in"
question.nb = "Hvem er her?"
question.en = "Who is here?"
activity = "join"
minutes = 10
"""


CHECKLIST = '[[checklists]]\nid = "fund"\ntitle = {nb = "Fond", en = "Fund"}\nrequirements = []'


def problem(tmp_path: Path, content: str | bytes) -> ProgrammeProblem:
    path = tmp_path / "mine.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ProgrammeProblem) as found:
        load(str(path))
    return found.value


# -- files of an organiser


def test_a_file_of_ones_own_is_read_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert load(str(path)).title == Text(nb="Liten dag", en="Small day")


def test_a_programme_of_the_house_can_be_had_without_opening_any_other_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(SMALL, "utf-8")
    assert load_built_in("p20") == load("p20")
    with pytest.raises(ProgrammeProblem) as found:
        load_built_in(str(path))
    assert found.value.code == "unknown_programme"


def test_a_title_of_ones_own_replaces_both() -> None:
    assert titled(load("p20"), " Vårt  verksted ").title == Text(nb="Vårt verksted", en="Vårt verksted")
    assert titled(load("p20"), " ") == load("p20")
    with pytest.raises(ProgrammeProblem) as found:
        titled(load("p20"), "x" * 141)
    assert (found.value.code, found.value.facts) == ("title_too_long", {"max": 140})


@pytest.mark.parametrize("name", ["p21", "nowhere/mine.toml", "", ".", "p20.toml", "\0"])
def test_an_unknown_programme_names_those_there_are(name: str) -> None:
    with pytest.raises(ProgrammeProblem) as found:
        load(name)
    assert found.value.code == "unknown_programme"
    assert found.value.facts == {"name": name, "names": "p20, p2000, p300, p58_seed"}


@pytest.mark.parametrize(
    ("before", "after", "code", "facts"),
    [
        ('start = "09:00"', "start = 09", "not_toml", {"line": 5}),
        ("tables = 2", 'tables = "to', "not_toml", {"line": 6}),
        ("tables = 2", "", "bad_programme", {"field": "tables"}),
        ("tables = 2", "tables = 2\ncolour = 1", "bad_programme", {"field": "colour"}),
        ("tables = 2", 'tables = "2"', "bad_programme", {"field": "tables"}),
        ("tables = 2", "tables = true", "bad_programme", {"field": "tables"}),
        ('activity = "join"', 'activity = "dance"', "bad_programme", {"field": "activity"}),
        ('title.nb = "Innsjekk"\n', "", "bad_programme", {"field": "nb"}),
        ('id = "lobby"', 'id = "lob by"', "bad_programme", {"field": "id"}),
        ('start = "09:00"', 'start = "9"', "bad_programme", {"field": "start"}),
        ('start = "09:00"', 'start = "24:00"', "bad_programme", {"field": "start"}),
        ("minutes = 10", "minutes = 10\n[choices]\ncolour = []", "bad_programme", {"field": "colour"}),
        ("minutes = 10", "minutes = 10\n[choices]\nmeasure_kind = []", "bad_programme", {"field": "measure_kind"}),
        ("minutes = 10", "minutes = 10\n[kinds]\nblue = []", "bad_programme", {"field": "blue"}),
        (
            "minutes = 10",
            "minutes = 10\n[reckoning]\nyears = 0",
            "out_of_range",
            {"field": "years", "min": 1, "max": 75},
        ),
        (
            "minutes = 10",
            "minutes = 10\n[reckoning]\ninterest_percent = 15.5",
            "out_of_range",
            {"field": "interest_percent", "min": 0, "max": 15},
        ),
        ("minutes = 10", f'minutes = 10\n{CHECKLIST}\ndeadline = "soon"', "bad_programme", {"field": "deadline"}),
        ("tables = 2", "tables = 0", "out_of_range", {"field": "tables", "min": 1, "max": 1_000}),
        ("tables = 2", "tables = 1001", "out_of_range", {"field": "tables", "min": 1, "max": 1_000}),
        ("tables = 2", "tables = 2\nrooms = 3", "out_of_range", {"field": "rooms", "min": 1, "max": 2}),
        ("tables = 2", "tables = 2\nvotes_each = 0", "out_of_range", {"field": "votes_each", "min": 1, "max": 100}),
        (
            "tables = 2",
            "tables = 2\nvotes_each = 3\nvotes_per_measure_max = 4",
            "out_of_range",
            {"field": "votes_per_measure_max", "min": 1, "max": 3},
        ),
        ("tables = 2", "tables = 2\nvotes_per_measure_max = 2.5", "bad_programme", {"field": "votes_per_measure_max"}),
        ("tables = 2", "tables = 2\nvote_for_own = 1", "bad_programme", {"field": "vote_for_own"}),
        ("tables = 2", 'tables = 2\nstar = "yes"', "bad_programme", {"field": "star"}),
        ("minutes = 10", 'minutes = 10\nvotes = "open_hidden"', "nothing_to_vote_for", {"phase": "lobby"}),
        ("minutes = 10", 'minutes = 10\nvisibility = "all"\nsample = 3', "no_sample", {"phase": "lobby"}),
        ("minutes = 10", "minutes = 0", "out_of_range", {"field": "minutes", "min": 1, "max": 1_440}),
        ("minutes = 10", "minutes = 10\nsample = -1", "out_of_range", {"field": "sample", "min": 0, "max": 1_000}),
    ],
)
def test_what_is_wrong_with_a_programme_is_said_with_its_place(
    tmp_path: Path, before: str, after: str, code: str, facts: dict[str, object]
) -> None:
    assert before in SMALL
    found = problem(tmp_path, SMALL.replace(before, after))
    assert (found.code, found.facts) == (code, {"file": "mine.toml"} | facts)


def test_a_programme_needs_a_phase(tmp_path: Path) -> None:
    found = problem(tmp_path, SMALL.partition("[[phases]]")[0].replace("tables", "phases = []\ntables"))
    assert found.code == "no_phases"


def test_two_phases_may_not_have_the_same_id(tmp_path: Path) -> None:
    phase = "[[phases]]" + SMALL.partition("[[phases]]")[2]
    assert problem(tmp_path, SMALL + phase).facts == {"file": "mine.toml", "field": "phases", "name": "lobby"}
    other = SMALL + phase.replace('"lobby"', '"intro"')
    (tmp_path / "mine.toml").write_text(other, "utf-8")
    assert len(load(str(tmp_path / "mine.toml")).phases) == 2


@pytest.mark.parametrize(
    ("twice", "field", "name"),
    [
        ('[[areas]]\nname = "A"\nunits = ["X"]\n[[areas]]\nname = "A"\nunits = []', "areas", "A"),
        ('[[areas]]\nname = "A"\nunits = ["X"]\n[[areas]]\nname = "B"\nunits = ["X"]', "units", "X"),
        ('[[feedback]]\nid = "q"\ntitle = {nb="?", en="?"}\n' * 2, "feedback", "q"),
        ('[kinds]\ndirect = ["Vei"]\nindirect = ["Vei"]', "kinds", "Vei"),
        (f"{CHECKLIST}\n" * 2, "checklists", "fund"),
        (
            CHECKLIST.replace(
                "[]", '[{id = "a", text = {nb = "A", en = "A"}}, {id = "a", text = {nb = "B", en = "B"}}]'
            ),
            "requirements",
            "a",
        ),
    ],
)
def test_a_name_may_not_stand_for_two_things(tmp_path: Path, twice: str, field: str, name: str) -> None:
    found = problem(tmp_path, SMALL + twice)
    assert (found.code, found.facts) == ("named_twice", {"file": "mine.toml", "field": field, "name": name})


def test_a_file_that_is_no_text_or_too_big_is_refused(tmp_path: Path) -> None:
    assert problem(tmp_path, b"name = 1\n\xff\xfe").facts == {"file": "mine.toml", "line": 2}
    found = problem(tmp_path, b"#" * 1_000_001)
    assert (found.code, found.facts) == ("too_big", {"file": "mine.toml", "max": 1_000})


WRITTEN = r"""
[[areas]]
name = "Kultur\u00a0og  fritid"
units = ["A\u030asheim\u000bskole", "\u200bÅsheim skole", "Bibliotek\u0000"]
[[polls]]
id = "warm"
question = {nb = "Hva\u000bnå?", en = "What \u202enow?"}
options = [{id = "a", title = {nb = "Ja\u0007", en = "Yes"}}]
[[feedback]]
id = "good"
title = {nb = "Nyttig?\u000b", en = "Useful?"}
[choices]
theme = ["Vei\u000bog bane", "Vei og bane"]
[[checklists]]
id = "fund"
title = {nb = "Fond\u000c", en = "Fund"}
requirements = [{id = "a", text = {nb = "Søk\u000bi tide", en = "Apply"}}]
"""


def test_what_an_organiser_writes_is_cleaned_as_what_participants_write(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        SMALL.replace("Liten dag", r"Liten\u000bdag").replace(
            "minutes", 'tip = {nb = "To\\u000blinjer", en = "Two"}\nminutes'
        )
        + WRITTEN,
        "utf-8",
    )
    programme = load(str(path))
    assert programme.areas == (Area("Kultur og fritid", ("Åsheim skole", "Bibliotek")),)
    assert programme.title.nb == "Liten dag"
    assert programme.phases[0].tip == Text(nb="To\nlinjer", en="Two")
    assert programme.polls[0].question == Text(nb="Hva nå?", en="What now?")
    assert programme.polls[0].options[0].title.nb == "Ja"
    assert programme.feedback[0].title.nb == "Nyttig?"
    assert programme.choices == {"theme": ("Vei og bane",)}
    assert programme.checklists[0].title.nb == "Fond"
    assert programme.checklists[0].requirements[0].text.nb == "Søk i tide"


@pytest.mark.parametrize(
    ("before", "after", "code", "facts"),
    [
        ("Liten dag", "x" * 141, "text_too_long", {"field": "title.nb", "text": "x" * 40, "max": 140}),
        ("Who is here?", "x" * 281, "text_too_long", {"field": "phases.question.en", "text": "x" * 40, "max": 280}),
        ("Innsjekk", r"\u200b", "text_empty", {"field": "phases.title.nb", "text": ""}),
        ("[[phases]]", '[[areas]]\nname = "A"\nunits = [" "]\n[[phases]]', "text_empty", {"field": "areas.units", "text": ""}),
        (
            "[[phases]]",
            f'[[areas]]\nname = "A"\nunits = ["{"x" * 101}"]\n[[phases]]',
            "text_too_long",
            {"field": "areas.units", "text": "x" * 40, "max": 100},
        ),
    ],
)  # fmt: skip
def test_a_text_that_is_too_long_or_shows_nothing_is_named(
    tmp_path: Path, before: str, after: str, code: str, facts: dict[str, object]
) -> None:
    found = problem(tmp_path, SMALL.replace(before, after))
    assert (found.code, found.facts) == (code, {"file": "mine.toml"} | facts)


def test_names_that_look_the_same_are_one_name(tmp_path: Path) -> None:
    for units in ('"NAV", "Nav"', '"Sør-Øst", "Sør–Øst"'):
        found = problem(tmp_path, f'{SMALL}[[areas]]\nname = "A"\nunits = [{units}]')
        assert (found.code, found.facts["field"]) == ("named_twice", "units")


FIELD = '[[fields]]\nname = "journal_number"\ntype = "text"\ntitle = {nb = "Journalnummer", en = "Journal number"}\n'


def test_a_programme_adds_fields_to_those_that_every_programme_has(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f"{SMALL}\n[choices]\njournal_number = ['24/117']\n{FIELD}filter = true", "utf-8")
    programme = load(str(path))
    assert programme.fields[: len(BUILT_IN)] == BUILT_IN
    title = Text(nb="Journalnummer", en="Journal number")
    assert programme.fields[len(BUILT_IN) :] == (Field("journal_number", FieldType.TEXT, filter=True, title=title),)
    assert load("p20").fields == BUILT_IN


def test_the_field_in_the_comments_of_the_seed_programme_can_be_added(tmp_path: Path) -> None:
    comments = (programme_files.folder / "p58_seed.toml").read_text("utf-8")
    example = re.search(r"(?:# .+\n)+", comments[comments.index("# [[fields]]") :])
    assert example is not None
    path = tmp_path / "mine.toml"
    path.write_text(SMALL + re.sub(r"(?m)^# ", "", example[0]), "utf-8")
    assert [field.name for field in load(str(path)).fields[len(BUILT_IN) :]] == ["journal_number"]


def test_a_measure_may_lack_an_added_field_or_be_answered_by_it(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    other = FIELD.replace("journal_number", "archive_number")
    for lacks, asked in (
        (("journal_number", "journal_number"), ["owner", "partner", "journal_number", "next_step"]),
        (("owner", "owner"), ["owner", "partner", "next_step", "due"]),
    ):
        fields = [f'{field}lack = "{lack}"\n' for field, lack in zip((FIELD, other), lacks, strict=True)]
        path.write_text(SMALL + "".join(fields).replace("[[fields]]", '[[fields]]\ngroup = "who"'), "utf-8")
        assert [question.name for question in questions(load(str(path)).fields)][:4] == asked


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"journal_number"', '"Case"'),
        ('"journal_number"', '"votes"'),
        ('"journal_number"', '"comments"'),
        ("title = ", "explanation = "),
        ('type = "text"', 'type = "text"\nlack = "votes"'),
        ('"journal_number"', '"owner"\nlack = "owner"'),
        ('type = "text"', 'type = "few"\nclosed = ["a"]'),
        ('type = "text"', 'type = "text"\nwas_single = true'),
        ('type = "text"', 'type = "number"\nminutes = "cost"'),
    ],
)
def test_a_field_that_cannot_be_added_is_named(tmp_path: Path, before: str, after: str) -> None:
    found = problem(tmp_path, f"{SMALL}\n{FIELD.replace(before, after)}")
    assert (found.code, found.facts["file"]) == ("bad_field", "mine.toml")
    assert found.facts["name"] in after or found.facts["name"] == "journal_number"


def test_fields_have_names_of_their_own_and_are_not_too_many(tmp_path: Path) -> None:
    assert problem(tmp_path, f"{SMALL}\n{FIELD}{FIELD}").code == "named_twice"
    assert problem(tmp_path, f"{SMALL}\n{FIELD.replace('journal_number', 'due')}").code == "named_twice"
    many = "".join(FIELD.replace("journal_number", f"journal_{n}") for n in range(31))
    assert problem(tmp_path, f"{SMALL}\n{many}").facts == {"file": "mine.toml", "field": "fields", "min": 0, "max": 30}
    assert problem(tmp_path, f"{SMALL}\n{FIELD.replace('text', 'colour')}").facts["field"] == "type"


# -- the sentences


@pytest.mark.parametrize("lang", languages)
def test_every_problem_has_a_sentence_with_all_its_facts(lang: str) -> None:
    source = Path(programme_files.__file__).read_text("utf-8")
    raised = dict(re.findall(r'ProgrammeProblem\(\s*"(\w+)"((?:, \w+=)?.*)\)', source))
    catalogues = Catalogues.load()
    assert {"unknown_programme", "not_toml", "bad_programme", "no_roster", "title_too_long"} <= raised.keys()
    for code, facts in raised.items():
        found = ProgrammeProblem(code, **dict.fromkeys(re.findall(r"(\w+)=", facts), "fact"))
        assert "{" not in catalogues.sentence(lang, found.key, **found.facts), code
