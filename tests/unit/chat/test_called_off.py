"""What is said and taken back in one message does nothing, in every language."""

import pytest

from adapters.chat.intents.bookings import Book, CancelWhich
from adapters.chat.intents.changing import MoveWhich
from adapters.chat.intents.talk import LetBe, Talked
from tests.unit.chat.test_apart import said

OFF = [
    ("en", "can you move orion to 11? no, leave it"),
    ("en", "move orion to 11 - no, forget it"),
    ("en", "cancel orion. no wait, don't"),
    ("en", "call it retro? no, leave it"),
    ("en", "book orion tomorrow 3-4, actually never mind, thanks"),
    ("en", "can you move orion to 11? no"),
    ("de", "kannst du orion auf 11 verschieben? nein, lass"),
    ("de", "kannst du orion auf 12 verschieben? nein, doch nicht"),
    ("de", "verschieb orion auf 13 uhr, ach nein, lass es"),
    ("de", "nimm priya dazu, oder lieber nicht"),
    ("fr", "tu peux déplacer orion à 11h ? non, laisse"),
    ("fr", "annule orion, non rien"),
    ("es", "¿puedes mover orion a las 11? no, déjalo"),
    ("es", "cancela orion, mejor no"),
    ("it", "puoi spostare orion alle 16? no, lascia stare"),
    ("it", "cancella orion, anzi no"),
]


@pytest.mark.parametrize(("language", "text"), OFF)
def test_what_was_taken_back_is_not_done(language: str, text: str) -> None:
    """Nothing of what stood before it is moved, cancelled, booked or offered."""
    assert said(language, text) == LetBe()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("can you move orion to 11, no?", MoveWhich),
        ("cancel vega, keep the other one", CancelWhich),
        ("cancel orion tomorrow, no longer needed", CancelWhich),
        ("book orion tomorrow 3-4, whiteboard? no", Book),
        ("book orion tomorrow 3-4, never mind the whiteboard", Book),
        ("what a day. never mind", Talked),
    ],
)
def test_what_is_not_all_taken_back_is_read_as_before(text: str, kind: type) -> None:
    """A question at the end, a reason, a no to a detail, and talk take back nothing."""
    meant = said("en", text)
    assert isinstance(getattr(meant, "meant", meant), kind)
