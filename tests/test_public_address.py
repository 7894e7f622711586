"""The public address is read at the start: in the one spelling that browsers use, or refused with what would be right."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facilitator.public_address import EXAMPLE, AddressProblem, public_address
from tests.web.terminal import is_refused_in_one_sentence, sentences

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SPELLINGS = {
    "https://workshop.example.org": [
        "https://workshop.example.org/",
        "https://workshop.example.org//",
        "https://workshop.example.org/?",
        "https://workshop.example.org/#",
        "https://workshop.example.org:443",
        "https://workshop.example.org:0443/",
        "https://workshop.example.org:",
        "https://workshop.example.org.",
        "HTTPS://Workshop.Example.ORG",
        "  https://workshop.example.org\n",
        "\u200bhttps://workshop.example.org\ufeff",
    ],
    "https://workshop.example.org:8443": ["https://workshop.example.org:8443/", "https://workshop.example.org.:8443"],
    "http://workshop.example.org": ["http://workshop.example.org:80"],
    "http://workshop.example.org:443": [],
    "https://workshop.example.org:80": [],
    # As browsers write them: https://datatracker.ietf.org/doc/html/rfc5891, and UTS 46 for letters that differ in it.
    "https://xn--klimaret-e0a.example": [
        "https://klimaåret.example",
        "https://KLIMAÅRET.example",
        "https://klimaa\u030aret.example/",
        "https://klimaåret\u3002example",
        "https://XN--klimaret-e0a.example",
    ],
    "https://xn--rdyr-gra.xn--blbr-roah.no:8443": ["https://rødyr.blåbær.no:8443"],
    "https://xn--fa-hia.example": ["https://faß.example"],
    "http://localhost:8000": [],
    "http://facilitator_1:8000": [],
    "http://192.168.1.20:8000": [],
    "http://[2001:db8::1]:8000": ["http://[2001:DB8:0:0:0:0:0:1]:8000"],
    "http://[::1]": ["http://[::1]:80/"],
}


@pytest.mark.parametrize("spelt", SPELLINGS)
def test_an_address_has_one_spelling(spelt: str) -> None:
    assert [public_address(given) for given in (spelt, *SPELLINGS[spelt])] == [spelt] * (1 + len(SPELLINGS[spelt]))


@pytest.mark.browser
def test_it_is_the_spelling_of_a_browser(browser: Browser) -> None:
    page = browser.new_page()
    given = [
        one
        for spelt, others in SPELLINGS.items()
        for one in (spelt, *others)
        if not re.search(r"\.(:\d+)?$|\u200b", one)
    ]
    assert page.evaluate("all => all.map(one => new URL(one).origin)", given) == [public_address(one) for one in given]
    page.close()


def test_no_address_is_none() -> None:
    assert [public_address(given) for given in ("", "  ", "\n")] == ["", "", ""]


W = "https://workshop.example.org"
REFUSED = {
    "scheme": {
        "workshop.example.org": W,
        "workshop.example.org:8443": f"{W}:8443",
        "workshop.example.org/kickoff": W,
        "localhost:8000": "https://localhost:8000",
        "192.168.1.20:8000": "https://192.168.1.20:8000",
        "[::1]:8000": "https://[::1]:8000",
        "htps://workshop.example.org": W,
        "ftp://workshop.example.org": W,
        "wss://workshop.example.org/socket.io": W,
        "//workshop.example.org": W,
        "https:workshop.example.org": W,
        "https:/workshop.example.org": W,
        "https//workshop.example.org": W,
        "http:\\\\workshop.example.org": W,
        "klimaåret.example": "https://xn--klimaret-e0a.example",
        "null": "https://null",
        "-": EXAMPLE,
    },
    "more": {
        f"{W}/kickoff": W,
        f"{W}/kickoff/": W,
        f"{W}:8443/kickoff": f"{W}:8443",
        f"{W}\\kickoff": W,
        f"{W}?lang=en": W,
        f"{W}/#desk": W,
        "https://kari@workshop.example.org": W,
        "https://kari:secret@workshop.example.org:8443/": f"{W}:8443",
        "https://@workshop.example.org": W,
    },
    "port": {f"{W}:{port}": W for port in ("0", "65536", "99999999", "-1", "http", "80a", "८०", " 80")},
    "host": {
        **{f"http://{host}": EXAMPLE for host in ("", ":8000", ".", "a..no", "-a.no", "a-.no", "a b.no", "*.example.org")},
        **{f"http://{host}": EXAMPLE for host in ("192.168.1.300", "192.168.1", "1.2.3.4.5", "0x7f.1", "192.168.01.20")},
        **{f"http://{host}": EXAMPLE for host in ("0.0.0.0:8000", "[::]:8000", "[fe80::1%25eth0]", "[::1", "[::g]", "224.0.0.1")},
        **{f"http://{host}": EXAMPLE for host in ("a" * 64 + ".no", "å" * 60 + ".no", "a." * 127 + "no", "xn--æ.no", "a,b.no")},
        "http://2001:db8::1": "http://[2001:db8::1]",
    },
}  # fmt: skip


@pytest.mark.parametrize("code", REFUSED)
def test_what_is_no_address_is_refused_with_what_would_be_right(code: str) -> None:
    found = {}
    for given in REFUSED[code]:
        with pytest.raises(AddressProblem) as problem:
            public_address(given)
        found[given] = (problem.value.code, problem.value.facts["right"])
        assert public_address(problem.value.facts["right"]) == problem.value.facts["right"]
    assert found == {given: (code, right) for given, right in REFUSED[code].items()}


@pytest.mark.parametrize("command", [["run", "--host", "192.0.2.1"], ["new", "p20"], ["doctor"]])
@pytest.mark.parametrize("code", REFUSED)
def test_each_command_says_so_in_one_sentence_and_touches_nothing(
    tmp_path: Path, command: list[str], code: str
) -> None:
    for given, right in list(REFUSED[code].items())[-2:]:
        said = is_refused_in_one_sentence(tmp_path, *command, "--public-url", given)
        assert said == sentences(f"address.{code}", given=given, right=right)
        assert "secret" not in said["nb"]
    assert list(tmp_path.iterdir()) == []
