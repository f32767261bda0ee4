"""Members whose language has no lexicon yet are read in English, and their words for days are understood."""

import pytest

from tests.unit.understanding.said import at, heard

SAID = {
    ("pt-BR", "reserva vega 3 de março 15:00"): "2027-03-03T15:00",
    ("pt", "vega amanhã 15h30"): "2026-11-21T15:30",
    ("nl", "boek vega overmorgen 15:00"): "2026-11-22T15:00",
    ("nl", "vega vrijdag voor 2 uur"): "2026-11-27",
    ("pl", "vega jutro 9:00"): "2026-11-21T09:00",
    ("sv", "boka vega fredag 9-10"): "2026-11-27T09:00",
    ("cs", "vega 3. března"): "2027-03-03",
    ("nl", "vega tomorrow at 3"): "2026-11-21T15:00",
    ("tlh", "vega tomorrow at 3"): "2026-11-21T15:00",
}


@pytest.mark.parametrize(("said", "start"), SAID.items(), ids=lambda each: str(each)[:40])
def test_a_day_is_understood_in_a_language_without_a_lexicon(said: tuple[str, str], start: str) -> None:
    """Names of days and months count; numbers and English words mean what they always mean."""
    language, text = said
    found = heard(text, language=language)

    assert (found.wish.resource, found.wish.start) == ("Vega", at(start))


def test_other_words_are_no_days() -> None:
    """A word that names no day leaves the sentence without one."""
    assert heard("vega para reunião", language="pt").wish.start is None
