"""The message catalogues: no key is missing, unused, untranslated, or has other holes in one language than in another.

A key counts as used where it stands between quotes in a script, a template or the package. A key that is put together
while the code runs is written with its beginning in place, `t(`saved.${state}`)` or f"error.{code}", and that beginning
speaks for all keys under it."""

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from facilitator.web.i18n import Catalogues, best_language, languages

root = Path(__file__).parent.parent
scripts = [root / "static/js" / folder for folder in ("browser", "line", "rules", "parts", "pages")]
key = r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+"
hole = re.compile(r"\{(\w+)\}")
not_keys = re.compile(r"\.(js|css|json|html|po|py|toml|db|svg|png|woff2|sqlite|csv|xlsx|docx|md|txt|lock)$")


@cache
def pages() -> str:
    files = [path for folder in scripts for path in folder.glob("**/*.js")]
    return _text([*files, *(root / "templates").glob("**/*.*")])


@cache
def package() -> str:
    return _text([*(root / "facilitator").glob("**/*.py"), root / "tools" / "offline.py"])


def sources() -> str:
    return pages() + package()


def literals(text: str) -> set[str]:
    return set(re.findall(rf"""["'`]({key})["'`]""", text))


def beginnings() -> set[str]:
    """What stands before the part that is filled in while the code runs."""
    in_scripts = re.findall(r"`((?:[a-z][a-z0-9_]*\.)+[a-z0-9_]*)\$\{", sources())
    in_python = re.findall(r"f[\"']((?:[a-z][a-z0-9_]*\.)+[a-z0-9_]*)\{", sources())
    return set(in_scripts + in_python)


def error_codes() -> set[str]:
    """Every code that the protocol promises, beside a command or in its list of errors, or that the package raises."""
    protocol = (root / "docs/protocol.md").read_text(encoding="utf-8")
    rows = [line.split("|") for line in protocol.splitlines() if line.startswith("| ")]
    beside_commands = [row[4] for row in rows if len(row) == 6]
    errors = [re.sub(r"`\{.*?\}`|\(not.*?\)", "", row[2]) for row in rows if re.fullmatch(r" \d{3} ", row[1])]
    promised = re.findall(r"`([a-z_]+)`", "\n".join([*beside_commands, *errors]))
    raised = re.findall(r'Refusal\(\s*"([a-z_]+)"', sources())
    return {*promised, *raised} - {"table"}


def test_every_error_and_nothing_else_has_a_sentence_in_every_language() -> None:
    codes = error_codes()
    assert {"wrong_phase", "already_merged", "seat_revoked", "too_fast", "empty", "internal"} <= codes
    for lang in languages:
        missing = {code for code in codes if not Catalogues.load().knows(lang, f"error.{code}")}
        assert not missing, f"{lang}: write a sentence for {sorted(missing)}"
        spare = {known for known in Catalogues.load().sentences[lang] if known.startswith("error.")}
        spare -= {f"error.{code}" for code in codes}
        assert not spare, f"{lang}: nothing goes wrong like {sorted(spare)}"


@pytest.mark.parametrize("lang", languages)
def test_no_key_is_missing(lang: str) -> None:
    known = set(Catalogues.load().sentences[lang])
    spaces = {known_key.split(".")[0] for known_key in known}
    asked = {literal for literal in literals(pages()) if literal.split(".")[0] in spaces}
    asked = {literal for literal in asked if not not_keys.search(literal)}
    asked |= set(re.findall(rf"""\bt\(\s*["'`]({key})["'`]""", pages()))
    asked |= set(re.findall(rf"""\bsentence\([^"',]+,\s*["']({key})["']""", sources()))
    assert not asked - known, f"{lang}: add {sorted(asked - known)}"


@pytest.mark.parametrize("lang", languages)
def test_every_beginning_leads_to_a_key(lang: str) -> None:
    known = set(Catalogues.load().sentences[lang])
    spaces = {known_key.split(".")[0] for known_key in known}
    asked = {begun for begun in beginnings() if begun.split(".")[0] in spaces}
    lost = {begun for begun in asked if not any(found.startswith(begun) for found in known)}
    assert not lost, f"{lang}: no key begins with {sorted(lost)}"


@pytest.mark.parametrize("lang", languages)
def test_no_key_is_unused(lang: str) -> None:
    begun = tuple(beginnings())
    used = literals(sources())
    unused = {known for known in Catalogues.load().sentences[lang] if known not in used and not known.startswith(begun)}
    assert not unused, f"{lang}: nobody says {sorted(unused)}"


def test_all_languages_have_the_same_keys() -> None:
    first, *others = (set(Catalogues.load().sentences[lang]) for lang in languages)
    for other in others:
        assert not first ^ other, f"only in one language: {sorted(first ^ other)}"


@pytest.mark.parametrize("lang", languages)
def test_every_key_is_translated(lang: str) -> None:
    empty = {
        known for known, forms in Catalogues.load().sentences[lang].items() if not all(form.strip() for form in forms)
    }
    assert not empty


def test_the_same_facts_fill_the_holes_in_every_language() -> None:
    first, *others = (Catalogues.load().sentences[lang] for lang in languages)
    for known, forms in first.items():
        for other in others:
            assert _holes(forms) == _holes(other[known]), known


@pytest.mark.parametrize("lang", languages)
def test_a_key_has_one_form_or_two(lang: str) -> None:
    for known, forms in Catalogues.load().sentences[lang].items():
        assert len(forms) in {1, 2}, known


def test_a_key_may_stand_in_one_file_only(tmp_path: Path) -> None:
    for lang in languages:
        (tmp_path / lang).mkdir()
        for name in ("common", "phone"):
            (tmp_path / lang / f"{name}.po").write_text('msgid "a.b"\nmsgstr "c"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.b"):
        Catalogues.load(tmp_path)


def test_a_page_may_be_given_its_own_sentences_only() -> None:
    whole = json.loads(Catalogues.load().as_json("nb"))["messages"]
    phone = json.loads(Catalogues.load().as_json("nb", "common", "phone"))
    assert phone["lang"] == "nb"
    assert {"given.left", "error.too_late"} <= phone["messages"].keys() < whole.keys()
    assert phone["messages"]["given.left"] == ["{n} stemme igjen", "{n} stemmer igjen"]


def test_facts_fill_the_holes_and_n_chooses_the_form() -> None:
    counted, plain = ("{n} stemme igjen", "{n} stemmer igjen"), ("Bord {table}{what}",)
    sentences = Catalogues({"nb": {"given.left": counted, "hi": plain}})
    assert [sentences.sentence("nb", "given.left", n=n) for n in (0, 1, 2)] == [
        "0 stemmer igjen",
        "1 stemme igjen",
        "2 stemmer igjen",
    ]
    assert sentences.sentence("nb", "hi", table="{what}") == "Bord {what}{what}", "a fact is never read as a sentence"


@pytest.mark.parametrize(
    ("accepted", "chosen", "spoken"),
    [
        ("en-GB,en;q=0.9,nb;q=0.8", None, "en"),
        ("nn-NO,nn;q=0.9,en;q=0.5", None, "nn" if "nn" in languages else "nb"),
        ("no", None, "nb"),
        ("fr,en;q=0.3,nb;q=0.2", None, "en"),
        ("en;q=0,nb;q=0.1", None, "nb"),
        ("en;q=high", None, "nb"),
        ("de", None, "nb"),
        ("", None, "nb"),
        (None, None, "nb"),
        ("nb", "en", "en"),
        ("en", "xx", "en"),
    ],
)
def test_the_best_language_is_the_chosen_one_or_the_browsers(
    accepted: str | None, chosen: str | None, spoken: str
) -> None:
    assert best_language(accepted, chosen) == spoken


def _text(files: Iterable[Path]) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def _holes(forms: tuple[str, ...]) -> set[str]:
    return {found for form in forms for found in hole.findall(form)}


def test_no_sentence_speaks_of_one_kind_of_day() -> None:
    """What units belong to and what effect is measured in are words of the programme; only kinds of measures are fixed."""
    fixed = re.compile(r"kommunalsjef|\btonn\b|\btonnes?\b|et arrangement om klima|workshop on climate", re.IGNORECASE)
    spoken = {
        f"{lang} {key}": form
        for lang, sentences in Catalogues.load().sentences.items()
        for key, forms in sentences.items()
        for form in forms
        if fixed.search(re.sub(r"\{\w+\}", "", form))
    }
    assert spoken == {}
