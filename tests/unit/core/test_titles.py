"""Titles: which one somebody means."""

import pytest

from core.domain.bookings.titles import called


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Sprint planning", "sprint planning"),
        ("Sprint planning", "planning"),
        ("Sprint planning", "Sprint"),
        ("Rétro produit", "retro"),
        ("Retro", "the retro meeting"),
        ("Retrospective", "retro"),
        ("Kick-off mit Kunde", "kick off"),
        ("Budget review", "budgte review"),
        ("Réunion d’équipe", "reunion d'equipe"),
        ("Presentación final", "presentacion"),
        ("STRASSENFEST", "Straßenfest"),
    ],
)
def test_words_that_mean_a_title(title: str, said: str) -> None:
    """Case, accents, a slip, a part or a little more make no difference."""
    assert called(title, said)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Sprint planning", "sprint review"),
        ("Retro", "re"),
        (None, "retro"),
        ("Retro", ""),
        ("Retro", "…"),
        ("Plan", "plans of mice"),
    ],
)
def test_words_that_mean_another(title: str | None, said: str) -> None:
    """One word of several is not enough, and neither is a beginning of two letters."""
    assert not called(title, said)
