"""What people may write, and in what shape it is kept."""

import pytest

from facilitator.domain.kernel import Refusal
from facilitator.domain.text import line, name, name_key, optional_line, optional_paragraphs, paragraphs


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Felles   bilpool\t", "Felles bilpool"),
        ("Flere\r\nlinjer", "Flere linjer"),
        ("Ble\u0000 borte\u0007", "Ble borte"),
        pytest.param("To\vlinjer\fi\x85Word\u2028her", "To linjer i Word her", id="line ends of office programs"),
        ("Bla\u030alys", "Blålys"),
        ("👩\u200d🌾 blir hel", "👩\u200d🌾 blir hel"),
        ("<b>&amp;", "<b>&amp;"),
        pytest.param("\u202erettgilla\u202c \u2067ok\u2069", "rettgilla ok", id="what turns the line around"),
        pytest.param(
            "ett\ufffe\uffff\ufdd0\U0001fffe tegn", "ett tegn", id="what is no character, and no document holds"
        ),
        pytest.param("a" + "\u0316" * 40 + "b", "a" + "\u0316" * 4 + "b", id="marks piled over other lines"),
        pytest.param("a" + "\u0316\u200d" * 9, "a" + "\u0316\u200d" * 4, id="marks piled in steps"),
        pytest.param("Vie\u0323\u0302t, 1\ufe0f\u20e3, 🏳️‍🌈", "Việt, 1\ufe0f\u20e3, 🏳️‍🌈", id="marks that belong"),
    ],
)
def test_a_line_is_kept_on_one_line(written: str, kept: str) -> None:
    assert line(written, field="title", length_max=140) == kept


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("En  \r\nto\rtre\n\n", "En\nto\ntre"),
        ("\n\n  innrykk\n\n  midt i", "innrykk\n\n  midt i"),
        ("tab\tblir", "tab\tblir"),
        ("To\vlinjer", "To\nlinjer"),
    ],
)
def test_paragraphs_keep_their_lines(written: str, kept: str) -> None:
    assert paragraphs(written, field="text", length_max=600) == kept


@pytest.mark.parametrize(
    "nothing",
    ["", " ", "\n\t", "\u00a0", "\u0000", "\u200b", "\u2060\u200b \ufeff", "\u3164", "\u2800 \u115f", "\u0301"],
)
def test_what_nobody_can_see_is_empty(nothing: str) -> None:
    for shape in (line, paragraphs):
        with pytest.raises(Refusal, match="empty"):
            shape(nothing, field="title", length_max=140)
    for shape in (optional_line, optional_paragraphs):
        assert shape(nothing, field="title", length_max=140) == ""


def test_the_length_is_counted_as_kept() -> None:
    assert line("a  b", field="title", length_max=3) == "a b"
    assert line("a\u030a" * 3, field="title", length_max=3) == "ååå"
    with pytest.raises(Refusal) as refused:
        optional_line("abcd", field="title", length_max=3)
    assert (refused.value.code, refused.value.facts) == ("too_long", {"field": "title", "max": 3, "length": 4})


def test_a_text_far_too_long_is_refused_as_it_came() -> None:
    """Before it is put in shape, which takes time that grows with the square of the marks in a row."""
    for shape in (line, paragraphs, optional_line, optional_paragraphs):
        for text in ("a" + "\u0301\u0316" * 16_000, " " * 60_000):
            with pytest.raises(Refusal, match="too_long") as refused:
                shape(text, field="title", length_max=140)
            assert refused.value.facts == {"field": "title", "max": 140, "length": len(text)}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Åsen\u00a0 skole ", "Åsen skole"),
        ("A\u030asen\nskole", "Åsen skole"),
        ("\u200bÅsen sk\u00adole\ufeff\ufe0f", "Åsen skole"),
        ("\u202eÅsen\u2800skole\0", "Åsen skole"),
        ("\u200b \u3164", ""),
    ],
)
def test_a_name_has_nothing_that_nobody_sees(written: str, kept: str) -> None:
    assert name(written, field="unit") == kept


def test_names_that_people_take_for_one_have_the_same_key() -> None:
    assert len({name_key(one) for one in ("Sør-Øst", "SØR-ØST", "sør–øst", "Sør‑Øst")}) == 1
    assert name_key("Olav’s") == name_key("Olav's")
    assert name_key("Skole 1") != name_key("Skole 2")
    with pytest.raises(Refusal, match="too_long"):
        name("x" * 101, field="unit")
