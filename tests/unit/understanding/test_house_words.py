"""Which words cannot be what a thing is called, because everybody says them to Bellhop."""

from datetime import datetime

import pytest

from adapters.understanding.commands.house_words import is_order
from adapters.understanding.heard import Ear


@pytest.mark.parametrize(
    ("language", "said", "orders"),
    [
        ("en", "help", True),
        ("en", "my bookings", True),
        ("en", "Yes", True),
        ("en", "undo", True),
        ("en", "settings", True),
        ("en", "Help desk", False),
        ("en", "Check-in desk", False),
        ("en", "Quiet room", False),
        ("en", "Library", False),
        ("en", "101", False),
        ("de", "Hilfe", True),
        ("de", "Einstellungen", True),
        ("de", "Empfang", False),
        ("fr", "mes réservations", True),
        ("fr", "annuler", True),
        ("fr", "Accueil", False),
        ("es", "ayuda", True),
        ("es", "Recepción", False),
        ("it", "le mie prenotazioni", True),
        ("it", "Biblioteca", False),
    ],
)
def test_what_orders_something_by_itself_is_no_name(language: str, said: str, *, orders: bool) -> None:
    """A word that only begins an order, or says what a thing is, may be one."""
    heard = Ear(datetime(2026, 11, 23, 12), language, ())  # noqa: DTZ001 - wall time

    assert is_order(said, heard) is orders
