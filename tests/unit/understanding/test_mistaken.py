"""Another one than that which was done: the words of the mistake are gone, and what tells the other one is read."""

from datetime import timedelta

import pytest

from adapters.understanding.mistaken import another_meant
from tests.unit.understanding.said import NOW, sentence

TOMORROW = NOW.date() + timedelta(days=1)
SAID: dict[str, tuple[str, ...]] = {
    "en": (
        "wrong one, i meant tomorrow",
        "not that one, tomorrow's",
        "no, i meant the one tomorrow",
        "oops, i meant tomorrow",
        "no, tomorrow's i meant",
    ),
    "de": (
        "falsche, ich meinte morgen",
        "nicht die, die von morgen",
        "nein, ich meinte die morgen",
        "ups, die falsche, morgen",
        "nee, die von morgen meinte ich",
    ),
    "fr": (
        "oups non, je voulais dire celle de demain",
        "pas celle-là, je voulais dire demain",
        "pas celle-là, celle de demain",
        "non, je voulais dire demain",
        "ah non, celle de demain je voulais dire",
    ),
    "es": (
        "esa no, quería decir mañana",
        "uy no, quería decir la de mañana",
        "esa no, la de mañana",
        "no era esa, la de mañana",
        "uy no, lo de mañana quería decir",
    ),
    "it": (
        "non quella, volevo dire domani",
        "ops no, intendevo quella di domani",
        "non quella, quella di domani",
        "non era quella, domani",
        "no, quella di domani intendevo",
    ),
}
TITLED = [
    ("en", "no, i meant the retro", "retro"),
    ("de", "falsche, ich meinte die Retro", "Retro"),
    ("fr", "non, je voulais dire la rétro", "rétro"),
    ("es", "esa no, la retro", "retro"),
    ("it", "non quella, la retro", "retro"),
]
OTHERS = [
    ("en", "i mean it, you are great"),
    ("en", "no, vega at 4 for an hour"),
    ("en", "tomorrow"),
    ("en", "not that one again, what a week"),
    ("de", "nein, ich meinte das nicht böse"),
    ("fr", "je voulais dire bonjour à tout le monde"),
    ("es", "no, mañana no puedo"),
    ("it", "intendevo ringraziarti per tutto ieri"),
]


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, said in SAID.items() for text in said])
def test_the_day_of_the_other_one_is_read(language: str, text: str) -> None:
    """Whoever had the wrong one tells the other by its day."""
    meant = another_meant(sentence(text, language=language))
    assert meant is not None
    assert (meant.wish.start, meant.title) == (TOMORROW, None)


@pytest.mark.parametrize(("language", "text", "title"), TITLED)
def test_the_title_of_the_other_one_is_read(language: str, text: str, title: str) -> None:
    """Or by what it is for."""
    meant = another_meant(sentence(text, language=language))
    assert meant is not None
    assert meant.title == title


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_who_says_anything_else_means_no_other_one(language: str, text: str) -> None:
    """A new wish, talk and a mere day are no mistakes."""
    assert another_meant(sentence(text, language=language)) is None
