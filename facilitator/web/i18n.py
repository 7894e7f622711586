"""The message catalogues: all user-visible sentences in all languages. One `.po` file per page and language (gettext format,
parsed at start, nothing to compile)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeAlias

from babel.core import negotiate_locale
from babel.messages import pofile

Forms: TypeAlias = tuple[str, ...]

languages = {"nb": "Bokmål", "en": "English"}
"""Each named in itself; the first where nothing else fits. Catalogues, pages and documents have those that stand here."""
locales = Path(__file__).parent.parent / "locales"

_hole = re.compile(r"\{(\w+)\}")
_closest = {"no": "nb", "nn": "nb"}
"""What is spoken to browsers that are set to a language which is not there."""


@dataclass(frozen=True, slots=True)
class Catalogues:
    """Sentences by language and key; a key with two forms has singular and plural. `files` maps a key to its file."""

    sentences: dict[str, dict[str, Forms]]
    files: dict[str, str] = field(default_factory=dict)

    @classmethod
    @cache
    def load(cls, folder: Path = locales) -> Catalogues:
        """Loads all catalogues, once. Raises ValueError if a key occurs twice in one language."""
        sentences: dict[str, dict[str, Forms]] = {}
        files: dict[str, str] = {}
        for lang in languages:
            sentences[lang] = {}
            for path in sorted((folder / lang).glob("*.po")):
                for key, forms in _messages(path):
                    if key in sentences[lang]:
                        raise ValueError(
                            f"{key} stands twice in the catalogues of {lang}; the second is in {path.name}"
                        )
                    sentences[lang][key] = forms
                    files[key] = path.stem
        return cls(sentences, files)

    def sentence(self, lang: str, key: str, **facts: object) -> str:
        """Returns the sentence with each `{name}` replaced by that fact; chooses singular or plural by `n`. Raises KeyError."""
        forms = self.sentences[lang][key]
        chosen = forms[0] if len(forms) == 1 or facts.get("n") == 1 else forms[1]
        return _hole.sub(lambda hole: str(facts.get(hole[1], hole[0])), chosen)

    def knows(self, lang: str, key: str) -> bool:
        return key in self.sentences[lang]

    def as_json(self, lang: str, *files: str) -> str:
        """What the pages read: `{lang, locale, languages: {code: name}, messages: {key: sentence or [one, many]}}`, of these files
        only, if any are named."""
        spoken = self.sentences[lang].items()
        wanted = [(key, forms) for key, forms in spoken if not files or self.files[key] in files]
        messages = {key: forms[0] if len(forms) == 1 else list(forms) for key, forms in wanted}
        locale = self.sentence(lang, "output.locale").replace("_", "-")
        read = {"lang": lang, "locale": locale, "languages": languages, "messages": messages}
        return json.dumps(read, ensure_ascii=False, separators=(",", ":"))


def best_language(accept_language: str | None, chosen: str | None = None) -> str:
    """Returns the chosen language, else the browser's preference (`Accept-Language`), else bokmål."""
    if chosen in languages:
        return chosen
    preferred = [tag.partition("-")[0] for tag in _by_quality(accept_language or "")]
    spoken = [tag if tag in languages else _closest.get(tag, tag) for tag in preferred]
    return negotiate_locale(spoken, [*languages]) or next(iter(languages))


def text_in(lang: str, text: Mapping[str, str]) -> str:
    """A text of the programme, in bokmål where it is not in this language."""
    return text.get(lang) or text["nb"]


def _by_quality(accept_language: str) -> list[str]:
    weighed = []
    for part in accept_language.lower().split(","):
        tag, _, quality = part.strip().partition(";q=")
        weighed.append((_quality(quality), tag))
    return [tag for quality, tag in sorted(weighed, key=lambda pair: -pair[0]) if quality > 0 and tag]


def _quality(text: str) -> float:
    try:
        return float(text or 1)
    except ValueError:
        return 0.0


def _messages(path: Path) -> list[tuple[str, Forms]]:
    with path.open("rb") as file:
        catalogue = pofile.read_po(file, abort_invalid=True)
    return [(_key(message.id), _forms(message.string)) for message in catalogue if message.id]


def _key(message_id: str | list[str] | tuple[str, ...]) -> str:
    return message_id if isinstance(message_id, str) else message_id[0]


def _forms(string: str | list[str] | tuple[str, ...] | None) -> Forms:
    return tuple(string) if isinstance(string, (list, tuple)) else (string or "",)
