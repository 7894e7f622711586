"""How documents write numbers: as the pages do, so that nobody reads two different means."""

from dataclasses import replace

import pytest

from facilitator import programme_files
from facilitator.domain.text import Text
from facilitator.output.words import Words
from tests.output.reader import say

PROGRAMME = programme_files.load("p58_seed")


@pytest.mark.parametrize(("mean", "told"), [(3.25, "3,3"), (3.35, "3,4"), (2.95, "3,0"), (3.24, "3,2"), (4, "4,0")])
def test_a_mean_in_the_middle_is_rounded_up_as_on_the_pages(mean: float, told: str) -> None:
    assert Words(say("nb"), PROGRAMME).mean(mean) == told
    assert Words(say("en"), PROGRAMME).mean(mean) == told.replace(",", ".")


def test_a_sentence_takes_the_programmes_own_words() -> None:
    hours = replace(PROGRAMME.words, area=Text("virksomhet", "agency"), effect_unit=Text("timer", "hours"))
    words = Words(say("nb"), replace(PROGRAMME, words=hours))
    assert words.say("output.area") == "Virksomhet"
    assert words.say("output.amount.effect_tonnes", amount="12") == "12 timer per år"
    assert Words(say("en"), replace(PROGRAMME, words=hours)).say("output.area") == "Agency"
