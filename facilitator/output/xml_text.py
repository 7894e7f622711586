"""Text that XML, and so a document, can hold. What people write is cleaned when it comes in, but workshops of earlier versions may
have more."""

from __future__ import annotations

import re

_line_ends = re.compile("[\v\f\x1c-\x1e]")
_none_of_xml = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What is no `Char` in XML 1.0, §2.2."""


def xml_text(text: str) -> str:
    return _none_of_xml.sub("", _line_ends.sub(" ", text))
