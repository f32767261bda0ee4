"""Titles: which one somebody means."""

import pytest

from core.domain.bookings.titles import called, is_named


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Sprint planning", "sprint planning"),
        ("Sprint planning", "planning"),
        ("Sprint planning", "Sprint"),
        ("Rétro produit", "retro"),
        ("Retro", "the retro meeting"),
        ("Retrospective", "retro"),
        ("Retro", "retrospective"),
        ("Rétro", "rétrospective"),
        ("Kundenworkshop", "workshop"),
        ("Sprintplanung", "planung"),
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
        ("Team", "teamwork"),
        ("Shop", "workshop"),
    ],
)
def test_words_that_mean_another(title: str | None, said: str) -> None:
    """One word of several is not enough, and neither is a beginning of two letters."""
    assert not called(title, said)


@pytest.mark.parametrize(
    ("title", "sentence", "named"),
    [
        ("Sprint retro", "the retro kann weg", True),
        ("1:1", "whatever about the 1:1 then", True),
        ("Rétro produit", "quid de la RETRO", True),
        ("Sit in", "what is in it for me", False),
        ("Sprint retro", "retrospective views", False),
        (None, "the retro", False),
    ],
)
def test_titles_that_a_sentence_names(title: str | None, sentence: str, *, named: bool) -> None:
    """A title is named whole, or by a word of its own; short words and beginnings of others name nothing."""
    assert is_named(title, sentence) is named
