"""The local names of one of our modules, and where each of them holds: what may be called something shorter without anybody else
meaning it. A name that is used where this finds no declaration of it, such as one of the browser's own, is left alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise, product
from string import ascii_letters

from facilitator.web.javascript import Kind
from facilitator.web.names import Code, Role

Reach = tuple[int, int]
"""From one token to another, both within."""

_NO_FUNCTION = frozenset({"if", "for", "while", "switch"})
_RESERVED = ("as", "do", "if", "in", "is", "of")
names_of_two_letters = tuple(name for name in map("".join, product(ascii_letters, repeat=2)) if name not in _RESERVED)
_SHORT = (*ascii_letters, *names_of_two_letters)


def local_names(code: Code) -> dict[str, list[Reach]]:
    """The names that are declared wherever they are used, with where they hold."""
    reaches: defaultdict[str, list[Reach]] = defaultdict(list)
    for name, reach in _declarations(code):
        reaches[name].append(reach)
    for at, role in code.roles.items():
        name = code.text(at)
        if name in reaches and role is not Role.PROPERTY and not _meet(reaches[name], [(at, at)]):
            del reaches[name]
    return dict(reaches)


def shorter(names: Iterable[str], local: dict[str, list[Reach]], taken: set[str]) -> dict[str, str]:
    """What to call each of the local `names`, the first ones the shortest: two that hold nowhere at once may be called the same."""
    holds: defaultdict[str, list[Reach]] = defaultdict(list)
    called = {}
    for name in names:
        called[name] = next(other for other in _SHORT if other not in taken and not _meet(holds[other], local[name]))
        holds[called[name]] += local[name]
    return called


def _meet(some: list[Reach], others: list[Reach]) -> bool:
    return any(first <= end and begin <= last for first, last in some for begin, end in others)


def _declarations(code: Code) -> Iterator[tuple[str, Reach]]:
    for at, (here, after) in enumerate(pairwise(code.texts)):
        if here in ("const", "let"):
            for name in _targets(code, at + 1):
                yield name, _reach_of_const(code, at)
        elif here == "function" and after != "(":
            yield after, _around(code, at)
        elif (here, after) == ("=", ">"):
            yield from _parameters_of_arrow(code, at)
        elif here == "(" and code.text(code.closed_at[at] + 1) == "{" and code.text(at - 1) not in _NO_FUNCTION:
            last = code.closed_at[code.closed_at[at] + 1]
            for name in _listed(code, at):
                yield name, (at, last)


def _parameters_of_arrow(code: Code, arrow: int) -> Iterator[tuple[str, Reach]]:
    body = arrow + 2
    last = code.closed_at[body] if code.text(body) == "{" else _end_of_value(code, body)
    if code.text(arrow - 1) != ")":
        yield code.text(arrow - 1), (arrow - 1, last)
        return
    first = code.opened_at[arrow - 1]
    for name in _listed(code, first):
        yield name, (first, last)


def _targets(code: Code, at: int) -> Iterator[str]:
    """What is declared by a name, or by the names in a pattern."""
    if code.text(at) in ("{", "["):
        yield from _listed(code, at)
    elif code.tokens[at].kind is Kind.WORD:
        yield code.text(at)


def _listed(code: Code, opened: int) -> Iterator[str]:
    """The targets of a pattern, or of the parameters, that are in these brackets; what they are by default is passed over."""
    at, end = opened + 1, code.closed_at[opened]
    while at < end:
        while code.text(at) == ".":
            at += 1
        if code.text(opened) == "{":
            key_ends = code.closed_at[at] if code.text(at) == "[" else at
            at = key_ends + 2 if code.text(key_ends + 1) == ":" else at
        yield from _targets(code, at)
        while at < end and not (code.text(at) == "," and code.inside[at] == opened):
            at += 1
        at += 1


def _reach_of_const(code: Code, at: int) -> Reach:
    opened = code.inside[at]
    if code.text(opened) != "(":
        return _around(code, at)
    # What the head of a loop declares holds in its body as well.
    body = code.closed_at[opened] + 1
    return opened, code.closed_at[body] if code.text(body) == "{" else _end_of_value(code, body)


def _around(code: Code, at: int) -> Reach:
    opened = code.inside[at]
    return (opened, code.closed_at[opened]) if opened >= 0 else (0, len(code.tokens))


def _end_of_value(code: Code, at: int) -> int:
    """The last token of an expression that is ended by a sign, or by the bracket around it."""
    _, end = _around(code, at)
    level = code.inside[at]
    while at < end and not (code.text(at) in (",", ";") and code.inside[at] == level):
        at += 1
    return at - 1
