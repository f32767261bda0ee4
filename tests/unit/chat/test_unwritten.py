"""What could not be written while the ledger was away is written in order when it is back."""

from dataclasses import dataclass, field

import pytest

from adapters.chat.unwritten import Unwritten, Writing
from core.errors import Unavailable


@dataclass
class Paper:
    """Takes what is written, unless it is away."""

    away: bool = False
    written: list[str] = field(default_factory=list)

    def writing(self, text: str) -> Writing:
        """Return how to write a text."""

        async def write() -> None:
            if self.away:
                raise Unavailable
            if text == "nonsense":
                raise ValueError(text)
            self.written.append(text)

        return write


async def test_it_waits_for_the_ledger_and_is_written_once() -> None:
    """The first that fails keeps its place, and what was written is not written again."""
    paper, unwritten = Paper(away=True), Unwritten()
    for text in ("said", "put off"):
        await unwritten.write(paper.writing(text))
    with pytest.raises(Unavailable):
        await unwritten.settle()
    paper.away = False
    await unwritten.write(paper.writing("later"))
    for _ in range(2):
        await unwritten.settle()
    assert paper.written == ["later", "said", "put off"]


async def test_what_can_never_be_written_keeps_nothing_else() -> None:
    """It is logged and dropped."""
    paper, unwritten = Paper(), Unwritten()
    for text in ("nonsense", "told"):
        unwritten.add(paper.writing(text))
    await unwritten.settle()
    assert paper.written == ["told"]
