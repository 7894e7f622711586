"""Pabulib's `.pb` format: files are read as they are, what is odd is noted, and what makes no sense is refused in a sentence."""

import pytest
from hypothesis import given

from facilitator.methods.allocation import Method, allocate
from facilitator.methods.election import Election
from facilitator.methods.pabulib import Note, PabulibElection, read_pabulib
from facilitator.methods.pabulib_ballots import VoteType
from facilitator.methods.pabulib_rows import PabulibProblem
from facilitator.methods.pabulib_writing import Paper, write_pabulib
from tests.methods.funds import small_elections

META = "META\nkey;value\nbudget;100\nvote_type;{}\n"
PROJECTS = "PROJECTS\nproject_id;cost;name\n1;40;Sykkelparkering\n2;60;Trær\n"


def file(votes: str, *, vote_type: str = "approval", meta: str = "", projects: str = PROJECTS) -> bytes:
    return (META.format(vote_type) + meta + projects + "VOTES\n" + votes).encode()


def ballots(votes: str, **more: str) -> list[dict[str, float]]:
    return [dict(ballot) for ballot in read_pabulib(file(votes, **more)).election.ballots]


def test_a_plain_file_of_ticks() -> None:
    read = read_pabulib(file("voter_id;vote\na;1,2\nb;2\n"))
    assert read == PabulibElection(
        Election(100, {"1": 40, "2": 60}, [{"1": 1, "2": 1}, {"2": 1}], {"1": 0, "2": 0}),
        VoteType.APPROVAL,
        {"budget": "100", "vote_type": "approval"},
        {"1": "Sykkelparkering", "2": "Trær"},
        (),
        (),
    )


def test_the_example_of_the_format_with_spaces_after_semicolons() -> None:
    read = read_pabulib(
        b"META\nkey; value\nbudget; 2500\nvote_type; approval\nPROJECTS\nproject_id; cost; category\n1; 600; culture, education\n"
        b"2; 800; sport\nVOTES\nvoter_id; age; sex; vote\n1; 34; f; 1,2,4\n2; 51; m; 1, 2\n"
    )
    assert [set(ballot) for ballot in read.election.ballots] == [{"1", "2"}, {"1", "2"}]
    assert read.notes == (Note("unknown", 1),)


def test_points_are_worth_what_they_say() -> None:
    given_points = "voter_id;vote;points\na;1,2;3,0\nb;2;4.5\nc;;\n"
    for vote_type in ("cumulative", "scoring"):
        assert ballots(given_points, vote_type=vote_type) == [{"1": 3}, {"2": 4.5}, {}]


def test_what_a_scoring_ballot_does_not_name_has_the_score_of_the_file() -> None:
    votes = "voter_id;vote;points\na;1;3\nb;;\n"
    assert ballots(votes, vote_type="scoring", meta="default_score;1\n") == [{"1": 3, "2": 1}, {"1": 1, "2": 1}]
    assert ballots(votes, vote_type="cumulative", meta="default_score;1\n") == [{"1": 3}, {}]


def test_points_may_be_taken_from_a_measure_and_are_no_support() -> None:
    election = read_pabulib(file("voter_id;vote;points\na;1,2;2,-1\nb;2;2\n", vote_type="scoring")).election
    assert election.supports["2"].score == 1
    assert election.supporters("2") == 1


def test_a_ranking_counts_by_borda_or_as_cities_do() -> None:
    votes = file("voter_id;vote\na;2,1\nb;1\n", vote_type="ordinal")
    assert list(read_pabulib(votes).election.ballots) == [{"2": 1, "1": 0}, {"1": 0}]
    assert list(read_pabulib(votes, last_place=1).election.ballots) == [{"2": 2, "1": 1}, {"1": 1}]
    assert read_pabulib(votes).election.supporters("1") == 2


def test_one_choice_is_a_tick() -> None:
    assert ballots("voter_id;vote\na;2\n", vote_type="choose-1") == [{"2": 1}]


def test_a_file_that_does_not_name_its_votes_has_ticks_or_points() -> None:
    meta = "META\nkey;value\nbudget;100\n"
    ticks = read_pabulib((meta + PROJECTS + "VOTES\nvoter_id;vote\na;1\n").encode())
    points = read_pabulib((meta + PROJECTS + "VOTES\nvoter_id;vote;points\na;1;2\n").encode())
    assert (ticks.vote_type, points.vote_type) == (VoteType.APPROVAL, VoteType.SCORING)


def test_byte_order_mark_line_ends_spare_semicolons_and_empty_lines_make_no_difference() -> None:
    plain = file("voter_id;vote\na;1,2\nb;2\n")
    lines = plain.decode().splitlines()
    odd = "\ufeff" + "".join(f"{line};;\r\n;\r\n\r\n" for line in lines)
    assert read_pabulib(odd.encode()) == read_pabulib(plain)
    assert read_pabulib(plain.replace(b"\n", b"\r")) == read_pabulib(plain)


def test_quoted_cells_may_hold_semicolons_quotes_and_line_ends() -> None:
    projects = 'PROJECTS\nproject_id;cost;name\n"1";40;"Grønt; ""Konikowo"" \nog blått"\n2;60;Plass "Torget"\n'
    read = read_pabulib(file('voter_id;vote\na;"1,2"\n', projects=projects))
    assert read.names == {"1": 'Grønt; "Konikowo" \nog blått', "2": 'Plass "Torget"'}
    assert [*read.election.ballots] == [{"1": 1, "2": 1}]


def test_columns_in_any_order_and_unknown_ones_make_no_difference() -> None:
    projects = "PROJECTS\nCost;Colour;PROJECT_ID\n40;red;1\n60;blue;2\n"
    assert ballots("vote;age;voter_id\n1;34;a\n", projects=projects) == [{"1": 1}]


def test_a_section_that_is_there_twice_is_read_on() -> None:
    projects = (
        PROJECTS + "VOTES\nvoter_id;vote\na;3\n" + "PROJECTS\nproject_id;cost\n1;40\n3;20\n".replace("1;40\n", "")
    )
    read = read_pabulib(file("voter_id;vote\nb;1\n", projects=projects))
    assert [*read.election.costs] == ["1", "2", "3"]
    assert [*read.election.ballots] == [{"3": 1}, {"1": 1}]


def test_the_same_project_twice_is_one() -> None:
    assert read_pabulib(file("voter_id;vote\na;1\n", projects=PROJECTS + "2;60;Trær\n")).election.costs == {
        "1": 40,
        "2": 60,
    }


@pytest.mark.parametrize("empty", ["", "None", "NULL", "nan"])
def test_what_has_no_cost_is_not_free_and_takes_no_part(empty: str) -> None:
    read = read_pabulib(file("voter_id;vote\na;1,3\n", projects=PROJECTS + f"3;{empty};Solceller\n"))
    assert "3" not in read.election.costs
    assert read.notes == (Note("without_cost", 1),)


@pytest.mark.parametrize(
    ("written", "cost"), [("1234.5", 1234.5), ("1234,50", 1234.5), ("1 234", 1234), ("1e3", 1000), ("0", 0)]
)
def test_numbers_as_people_write_them(written: str, cost: float) -> None:
    read = read_pabulib(file("voter_id;vote\na;1\n", projects=f"PROJECTS\nproject_id;cost\n1;{written}\n"))
    assert read.election.costs == {"1": cost}


def test_odd_things_are_noted_and_counted() -> None:
    meta = "min_length;1\nmax_length;1\nnum_votes;9\nnum_projects;3\nmin_points;who knows\n"
    assert read_pabulib(file("voter_id;vote\na;1,2\nb;\nc;1,1\n", meta=meta)).notes == (
        Note("twice", 1), Note("empty", 1), Note("length", 1), Note("num_votes", 9), Note("num_projects", 3),
    )  # fmt: skip


def test_breadth_is_where_voters_come_from_or_what_the_file_counts() -> None:
    votes = "voter_id;vote;district\na;1,2;Nord\nb;2;Sør\nc;2;Sør\nd;2;\n"
    assert read_pabulib(file(votes)).election.areas == {"1": 1, "2": 2}
    counted = "PROJECTS\nproject_id;cost;areas\n1;40;3\n2;60;\n"
    assert read_pabulib(file("voter_id;vote\na;1\n", projects=counted)).election.areas == {"1": 3, "2": 0}


def test_what_was_selected_on_the_day_is_remembered() -> None:
    projects = "PROJECTS\nproject_id;cost;selected\n1;40;1\n2;60;0\n3;70;2\n4;1;\n"
    assert read_pabulib(file("voter_id;vote\na;1\n", projects=projects)).selected == ("1", "3")


PLAIN = "voter_id;vote\na;1\n"


@pytest.mark.parametrize(
    ("content", "code", "facts"),
    [
        (b"", "no_section", {"section": "META"}),
        (b"PK\x03\x04\xff", "not_utf8", {}),
        (b"<html>\n", "not_pabulib", {}),
        (b"META\nkey;value\nbudget;1\nPROJECTS\nproject_id;cost\n1;1\n", "no_section", {"section": "VOTES"}),
        (b"META\nkey;value\nbudget;1\nVOTES\nvoter_id;vote\n1;1\n", "no_section", {"section": "PROJECTS"}),
        (file(PLAIN).replace(b"budget;100\n", b""), "no_budget", {}),
        (file(PLAIN).replace(b"budget;100", b"budget;0"), "no_budget", {}),
        (file(PLAIN).replace(b"100", b"lots"), "bad_number", {"line": 3, "name": "budget", "value": "lots"}),
        (file(PLAIN, vote_type="veto"), "vote_type", {"vote_type": "veto"}),
        (file("voter_id;ticks\na;1\n"), "no_column", {"column": "vote", "section": "VOTES"}),
        (file(PLAIN, vote_type="scoring"), "no_column", {"column": "points", "section": "VOTES"}),
        (file('voter_id;vote\na;"' + "x" * 200_000 + "\n"), "bad_line", {"line": 11}),
        (file('voter_id;vote\na;1\nb;"2\nc;1\nd;1,2\ne;2\n'), "bad_line", {"line": 12}),
        (file(PLAIN, projects='PROJECTS\nproject_id;cost;name\n1;40;"Trær\n'), "bad_line", {"line": 7}),
    ],
)
def test_what_makes_no_sense_is_refused(content: bytes, code: str, facts: dict[str, str | int]) -> None:
    with pytest.raises(PabulibProblem) as problem:
        read_pabulib(content)
    assert (problem.value.code, problem.value.facts) == (code, facts)


@pytest.mark.parametrize(
    ("projects", "code", "facts"),
    [
        ("PROJECTS\nproject_id;price\n1;2\n", "no_column", {"column": "cost", "section": "PROJECTS"}),
        ("PROJECTS\nproject_id;cost\n", "no_projects", {}),
        (PROJECTS + ";70;Nameless\n", "no_id", {"line": 9}),
        (PROJECTS + "2;70;Trær\n", "project_twice", {"line": 9, "project": "2"}),
        (PROJECTS + "3;-1;Debt\n", "bad_number", {"line": 9, "name": "cost", "value": "-1"}),
        (PROJECTS + "3;1.000.000;\n", "bad_number", {"line": 9, "name": "cost", "value": "1.000.000"}),
        (PROJECTS + "3;inf;\n", "bad_number", {"line": 9, "name": "cost", "value": "inf"}),
    ],
)
def test_projects_that_make_no_sense_are_refused(projects: str, code: str, facts: dict[str, str | int]) -> None:
    with pytest.raises(PabulibProblem) as problem:
        read_pabulib(file(PLAIN, projects=projects))
    assert (problem.value.code, problem.value.facts) == (code, facts)


@pytest.mark.parametrize(
    ("votes", "code", "facts"),
    [
        ("a;1,2;3\n", "points_missing", {"line": 11, "votes": 2, "points": 1}),
        ("a;1;many\n", "bad_number", {"line": 11, "name": "points", "value": "many"}),
    ],
)
def test_points_that_make_no_sense_are_refused(votes: str, code: str, facts: dict[str, str | int]) -> None:
    with pytest.raises(PabulibProblem) as problem:
        read_pabulib(file("voter_id;vote;points\n" + votes, vote_type="cumulative"))
    assert (problem.value.code, problem.value.facts) == (code, facts)


@given(small_elections())
def test_what_is_written_is_read_again(election: Election) -> None:
    portfolios = allocate(election).portfolios
    names = dict.fromkeys(election.costs, 'Med ; og "sitat"\nog linjer')
    again = read_pabulib(write_pabulib(election, Paper({"unit": "Åmot"}, names, portfolios)).encode())
    assert (again.election.fund, again.election.costs) == (election.fund, election.costs)
    assert [*again.election.ballots] == [*election.ballots]
    assert allocate(again.election) == allocate(election)
    assert again.meta["unit"] == "Åmot"
    assert set(again.names.values()) == {'Med ; og "sitat" og linjer'}


def test_points_breadth_and_results_are_written_too() -> None:
    election = Election(10.5, {"b": 4, "a": 8.25}, [{"a": 2, "b": 0.5}, {}], {"b": 2})
    portfolios = [each for each in allocate(election).portfolios if each.method is Method.MOST_VOTES]
    written = write_pabulib(election, Paper({"description": "Fond"}, {"a": "Sol"}, portfolios))
    assert written == (
        "META\nkey;value\ndescription;Fond\nnum_projects;2\nnum_votes;2\nbudget;10.5\nvote_type;scoring\n"
        "PROJECTS\nproject_id;cost;score;name;areas;most_votes;equal_shares;broadest_support\n"
        "a;8.25;2;Sol;0;1;0;0\nb;4;0.5;;2;0;0;0\n"
        "VOTES\nvoter_id;vote;points\n1;a,b;2,0.5\n2;;\n"
    )
