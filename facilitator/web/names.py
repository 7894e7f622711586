"""What the words of one of our modules stand for: a name that refers to something, or the name of a property. Whoever gives a name
another word must tell the two apart, and write `{ title }` as `{ title: other }`."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import takewhile

from facilitator.web.javascript import Kind, NotUnderstood, Token


class Role(Enum):
    NAME = "name"
    PROPERTY = "property"
    BOTH = "both"
    """In `{ title }`, which makes a property of a name, or a name of a property."""


_DECLARES = frozenset({"const", "let", "function", "class"})


class Code:
    """The tokens of a module without spaces and comments, told by their number."""

    def __init__(self, body: list[Token]) -> None:
        """Raises NotUnderstood."""
        self._places = [place for place, token in enumerate(body) if token.kind not in (Kind.SPACE, Kind.COMMENT)]
        self.tokens = [body[place] for place in self._places]
        self.texts = [token.text for token in self.tokens]
        self.inside: list[int] = []
        """For each token the bracket that it stands in, -1 for none; that of a bracket is the next one out."""
        self.closed_at: dict[int, int] = {}
        self._find_brackets()
        self.opened_at = {closed: opened for opened, closed in self.closed_at.items()}
        self.roles = {at: self._role(at) for at, token in enumerate(self.tokens) if token.kind is Kind.WORD}

    def words(self) -> list[tuple[int, str, Role]]:
        """Each with its place in the body."""
        return [(self._places[at], self.texts[at], role) for at, role in self.roles.items()]

    def declared(self) -> Iterator[str]:
        """The names that the module declares for all of itself. Raises NotUnderstood for those that this cannot see."""
        for at, token in enumerate(self.tokens):
            if self.inside[at] >= 0 or self.text(at - 1) not in _DECLARES or token.text == "extends":
                continue
            if token.kind is not Kind.WORD:
                raise NotUnderstood(
                    token.line, "give each a const of its own: a pattern, or `function*`, is not joined"
                )
            if self.text(at - 1) in ("const", "let"):
                self._refuse_a_second(at)
            yield token.text

    def _refuse_a_second(self, at: int) -> None:
        for later in range(at, len(self.tokens)):
            if self.inside[later] < 0 and self.text(later) == ";":
                return
            if self.inside[later] < 0 and self.text(later) == ",":
                raise NotUnderstood(self.tokens[at].line, "declare one at a time")

    def _find_brackets(self) -> None:
        still_open: list[int] = []
        for at, token in enumerate(self.tokens):
            is_text = token.kind is Kind.TEXT
            if token.text[0] == "}" if is_text else token.text in (")", "]", "}"):
                if not still_open:
                    raise NotUnderstood(token.line, f"{token.text[0]} closes nothing")
                self.closed_at[still_open.pop()] = at
            self.inside.append(still_open[-1] if still_open else -1)
            if token.text.endswith("${") if is_text else token.text in ("(", "[", "{"):
                still_open.append(at)

    def _role(self, at: int) -> Role:
        before, after = self.text(at - 1), self.text(at + 1)
        if before == "." and self.text(at - 2) != ".":
            return Role.PROPERTY
        if after == "(" and self.text(self.closed_at[at + 1] + 1) == "{" and before != "function":
            return Role.PROPERTY
        if self.text(self.inside[at]) != "{":
            return Role.NAME
        if before in ("{", "}", ";", "static") and after in ("=", ";") and self._is_in_class(at):
            return Role.PROPERTY
        if before in ("{", ","):
            # At the beginning of a block, `title = …` is taken for a property too, and becomes a label, which changes nothing.
            return {":": Role.PROPERTY, ",": Role.BOTH, "}": Role.BOTH, "=": Role.BOTH}.get(after, Role.NAME)
        return Role.NAME

    def _is_in_class(self, at: int) -> bool:
        head = takewhile(
            lambda token: token.kind is Kind.WORD or token.text == ".", reversed(self.tokens[: self.inside[at]])
        )
        return "class" in [token.text for token in head]

    def text(self, at: int) -> str:
        """Before the first and after the last, a statement ends."""
        return self.texts[at] if 0 <= at < len(self.texts) else ";"
