"""What is wrong with a programme or with a people file."""

from __future__ import annotations

from facilitator.domain.kernel import Fact


class ProgrammeProblem(Exception):
    """The file is no valid programme, or cannot be opened. `facts` fill the sentence under `key` in the catalogues."""

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    @property
    def key(self) -> str:
        return f"programme.{self.code}"


class PeopleProblem(ProgrammeProblem):
    """What a people file says cannot be taken for certain; `line` is among the facts where one line is to blame."""

    @property
    def key(self) -> str:
        return f"people.{self.code}"
