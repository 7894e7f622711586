"""How documents write numbers: as the pages do, so that nobody reads two different means."""

import pytest

from facilitator.output.words import Words
from tests.output.reader import say


@pytest.mark.parametrize(("mean", "told"), [(3.25, "3,3"), (3.35, "3,4"), (2.95, "3,0"), (3.24, "3,2"), (4, "4,0")])
def test_a_mean_in_the_middle_is_rounded_up_as_on_the_pages(mean: float, told: str) -> None:
    assert Words(say("nb")).mean(mean) == told
    assert Words(say("en")).mean(mean) == told.replace(",", ".")
