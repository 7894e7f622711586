"""How the venue's Wi-Fi may be told: as IEEE 802.11 has it, and to the letter."""

import pytest

from facilitator.domain.kernel import Refusal
from facilitator.live.networks import network


def test_it_is_kept_to_the_letter() -> None:
    told = network(" Rådhuset  gjest\n", "sol  og vind ", told_at=7)
    assert (told.name, told.password, told.told_at) == ("Rådhuset  gjest", "sol  og vind", 7)


@pytest.mark.parametrize("password", ["", "   ", "8 tegn +", "x" * 63])
def test_a_password_may_be_left_out_or_has_8_to_63_signs(password: str) -> None:
    assert network("Gjest", password, told_at=0).password == password.strip()


@pytest.mark.parametrize(
    ("name", "password", "code", "field"),
    [
        ("  ", "", "empty", "name"),
        ("x" * 33, "", "long_name", "name"),
        ("å" * 17, "", "long_name", "name"),
        ("Gjest\nnett", "", "bad_name", "name"),
        ("Gjest", "kort og", "bad_password", "password"),
        ("Gjest", "x" * 64, "bad_password", "password"),
        ("Gjest", "sol og\tvind", "bad_password", "password"),
    ],
)
def test_what_no_network_can_be_called_is_refused(name: str, password: str, code: str, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        network(name, password, told_at=0)
    assert (refused.value.code, refused.value.facts["field"]) == (code, field)
