"""Elections as `.pb` files: for any votes, Pabulib's own checker finds no fault and works out the same result."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pabulib.checker import Checker

from facilitator.methods.allocation import allocate
from facilitator.methods.election import Election
from facilitator.methods.pabulib_writing import Paper, writable, write_pabulib
from tests.methods.funds import small_elections, ticked

ABOUT = {
    "description": "Fond", "country": "Norway", "unit": "Åmot", "instance": "2024", "rule": "greedy",
    "date_begin": "16.01.2024", "date_end": "16.01.2024", "comment": "#1: Av folk.",
}  # fmt: skip


def paper(election: Election, **more: int) -> Paper:
    chosen = allocate(election).portfolios[0].chosen
    return Paper(
        ABOUT, dict.fromkeys(election.costs, 'Med ; og "sitat"\nog linjer'), chosen, **{"votes_each": 6, **more}
    )


@given(small_elections(), st.integers(1, 2))
def test_the_checker_finds_no_fault_and_the_same_result(election: Election, of_one: int) -> None:
    election = writable(election)
    if election.ballots:
        written = write_pabulib(election, paper(election, votes_per_project_max=of_one))
        assert Checker().process_files([written])[1]["results"]["errors"] == {}


def test_a_result_that_is_not_that_of_the_votes_is_found_by_the_checker() -> None:
    election = ticked(10, {"a": 6, "b": 6}, "a", "a", "b")
    written = write_pabulib(election, Paper(ABOUT, {}, ["b"], votes_each=1))
    assert "greedy rule not followed" in Checker().process_files([written])[1]["results"]["errors"]


def test_the_file_in_full() -> None:
    election = Election(10.5, {"b": 4, "a": 8.25}, [{"a": 2, "b": 1}, {"a": 1}])
    assert write_pabulib(election, paper(election, votes_each=3, votes_per_project_max=2)) == (
        "META\nkey;value\ndescription;Fond\ncountry;Norway\nunit;Åmot\ninstance;2024\nnum_projects;2\nnum_votes;2\n"
        "budget;10.5\nvote_type;cumulative\nrule;greedy\ndate_begin;16.01.2024\ndate_end;16.01.2024\nmin_length;1\n"
        "max_length;2\nmin_points;1\nmax_points;2\nmax_sum_points;3\ncomment;#1: Av folk.\n"
        "PROJECTS\nproject_id;cost;score;name;selected\n"
        '1;8.25;3;"Med ; og ""sitat"" og linjer";1\n2;4;1;"Med ; og ""sitat"" og linjer";0\n'
        "VOTES\nvoter_id;vote;points\n1;1,2;2,1\n2;1;1\n"
    )


@pytest.mark.parametrize(("cost", "written"), [(0, []), (0.5, []), (1, ["1;1;2;a;1"]), (20, ["1;20;2;a;1"]), (21, [])])
def test_what_the_format_has_no_place_for_is_left_out(cost: float, written: list[str]) -> None:
    election = writable(Election(20, {"a": cost}, [{"a": 1}, {"a": 1}, {}]))
    lines = write_pabulib(election, Paper(ABOUT, {"a": "a"}, ["a"], votes_each=2)).splitlines()
    assert [line for line in lines if line.endswith((";a;1", ";a;0"))] == written
    assert len(election.ballots) == 2 * len(written)
