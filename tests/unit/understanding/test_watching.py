"""What is wanted with what is taken: to be told when it gets free, no longer, to see where in line; or nothing."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from adapters.understanding.heard import Ear, listen
from adapters.understanding.reading import Named
from adapters.understanding.seat_sides import seated
from adapters.understanding.unknown_things import asked_about, besides, reported_on, watched, with_article
from adapters.understanding.unmet import unmet
from adapters.understanding.watching import partly, times, watching

HERE = Path(__file__).parent / "watching"
NOW = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - the place's own wall time
CATALOGUE = (
    Named("Atlas", "room", capacity=8),
    Named("Vega", "room", capacity=6),
    Named("Curie", "room", capacity=12),
    Named("Desk", "desk", units=tuple(map(str, range(1, 13))), several=True, floor="2"),
    Named("FL123", "vehicle", units=("1A", "1B", "2A", "2B"), several=True),
)
SEATS = (
    Named("FL123", "seat", units=("1A", "1B", "2A", "2B"), several=True, classes=("Business", "Economy")),
    Named("Atlas", "room"),
)
NOTHING = "-"
PART = "+"
"""Behind what is wanted: a part of the time is enough."""


def _sentences() -> list[tuple[str, str, str]]:
    """Return each sentence of the files with its language and what is wanted."""
    read = []
    for file in sorted(HERE.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            wanted, text = line.split(" | ", 1)
            read.append((file.stem, wanted, text))
    return read


@pytest.mark.parametrize(("language", "wanted", "text"), _sentences())
def test_waiting_is_wanted_by_whoever_asks_for_it(language: str, wanted: str, text: str) -> None:
    """A request waits, stops waiting or lists; what is wondered, reported or wished for at once waits for nothing."""
    heard = listen(text, Ear(NOW, language, CATALOGUE))

    assert (watching(heard) or NOTHING) == wanted.removesuffix(PART)
    assert wanted.removesuffix(PART) != "wait" or partly(heard) == wanted.endswith(PART)


@pytest.mark.parametrize(
    ("language", "text", "unmet_words"),
    [
        ("en", "let me know if a quiet seat on FL123 frees up friday", "quiet"),
        ("en", "ping me when any room for 6 gets free friday afternoon", None),
        ("de", "sag mir Bescheid, wenn ein Raum für 6 am Freitag frei wird", None),
        ("fr", "préviens-moi si une salle pour 6 se libère vendredi après-midi", None),
        ("es", "avísame si se libera una sala para 6 el viernes por la tarde", None),
        ("it", "avvisami se si libera una sala per 6 venerdì pomeriggio", None),
    ],
)
def test_what_cannot_be_looked_for_is_known(language: str, text: str, unmet_words: str | None) -> None:
    """Words that ask to be told describe nothing; others that nobody can look for are told."""
    assert unmet(listen(text, Ear(NOW, language, CATALOGUE))) == unmet_words


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "tell me when the pool is free tomorrow", "pool"),
        ("de", "sag mir Bescheid, wenn der Pool morgen frei wird", "Pool"),
        ("fr", "préviens-moi quand la piscine se libère demain", "piscine"),
        ("es", "avísame cuando la piscina quede libre mañana", "piscina"),
        ("it", "avvisami quando si libera la piscina domani", "piscina"),
        ("en", "tell me when it's free", None),
        ("de", "setz mich auf die Warteliste", None),
        ("en", "tell me when atlas is free tomorrow", None),
    ],
)
def test_a_name_that_is_none_here_is_known_as_such(language: str, text: str, name: str | None) -> None:
    """It is told, instead of being taken for what was spoken of before."""
    assert watched(listen(text, Ear(NOW, language, CATALOGUE))) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "ask whoever has the pool tomorrow to give it to me", "pool"),
        ("en", "swap my pool with mara", "pool"),
        ("en", "ask mara to give it to me", None),
        ("en", "who has the pool tomorrow?", "pool"),
        ("en", "is anything free tomorrow for the offsite?", None),
        ("en", "is the pool or atlas free tomorrow?", None),
        ("de", "ist der Pool morgen frei?", "Pool"),
        ("fr", "est-ce que la piscine est libre demain ?", "piscine"),
        ("es", "¿está libre la piscina mañana?", "piscina"),
        ("it", "la piscina è libera domani?", "piscina"),
    ],
)
def test_a_name_behind_an_article_is_known_to_be_none_here(language: str, text: str, name: str | None) -> None:
    """It is told whatever is asked of it; what something is for, and who is asked, is no such name."""
    heard = listen(text, Ear(NOW, language, CATALOGUE))

    assert (with_article(heard) if heard.asked else asked_about(heard)) == name


@pytest.mark.parametrize(
    ("language", "text", "unknown"),
    [
        ("en", "tell me when atlas or the pool is free tomorrow at 3", "pool"),
        ("en", "tell me when atlas or curie is free tomorrow at 3", None),
        ("en", "tell me when atlas is free tomorrow 3-5 or any part of it", None),
        ("de", "sag mir Bescheid, wenn atlas oder der pool morgen um 15 uhr frei wird", "pool"),
        ("fr", "préviens-moi quand atlas ou la piscine se libère demain à 15h", "piscine"),
        ("es", "avísame cuando se libere atlas o la piscina mañana a las 15", "piscina"),
        ("it", "avvisami quando si libera atlas o la piscina domani alle 15", "piscina"),
    ],
)
def test_what_is_unknown_beside_what_is_known(language: str, text: str, unknown: str | None) -> None:
    """What stands behind "or" and names nothing is told, and not left out."""
    assert besides(listen(text, Ear(NOW, language, CATALOGUE))) == unknown


@pytest.mark.parametrize(
    ("language", "text", "another"),
    [
        ("en", "tell me when atlas is free tomorrow 15-17 or the day after", True),
        ("en", "tell me when atlas is free tomorrow 15-17 or on friday", True),
        ("en", "tell me when atlas is free tomorrow 15-17 or any part of it of at least an hour", False),
        ("en", "tell me when atlas or curie is free tomorrow 15-17", False),
        ("de", "sag Bescheid, wenn atlas morgen 15-17 oder übermorgen frei wird", True),
        ("fr", "préviens-moi quand atlas se libère demain de 15h à 17h ou vendredi", True),
        ("es", "avísame cuando se libere atlas mañana de 15 a 17 o el viernes", True),
        ("it", "avvisami quando si libera atlas domani dalle 15 alle 17 o venerdì", True),
    ],
)
def test_another_time_is_told(language: str, text: str, another: bool) -> None:  # noqa: FBT001 - what is expected
    """A time behind "or" is another one; a part of the same time is none."""
    assert times(listen(text, Ear(NOW, language, CATALOGUE))) is another


def test_a_name_that_begins_a_wish_is_unknown() -> None:
    """Of a wish of which a part will do, the words for the part name nothing."""
    heard = listen("lyra tomorrow 2-4 or any part of it of at least an hour", Ear(NOW, "en", CATALOGUE))
    assert watched(heard) == "lyra"


@pytest.mark.parametrize(
    ("language", "text", "count", "side"),
    [
        ("en", "two seats together on fl123 tomorrow at the window", 2, "window"),
        ("en", "tell me when a window seat or an aisle seat on fl123 is free tomorrow", None, "either"),
        ("en", "tell me when two window seats on fl123 tomorrow are free", 2, "window"),
        ("de", "zwei Fensterplätze im fl123 morgen", 2, "window"),
        ("de", "zwei Plätze nebeneinander im fl123 morgen am Gang", None, "aisle"),
        ("fr", "deux places côte à côte dans fl123 demain côté hublot", None, "window"),
        ("es", "tres asientos juntos en fl123 mañana", 3, None),
        ("it", "due posti vicini al finestrino su fl123 domani", None, "window"),
    ],
)
def test_which_seats_are_wanted(language: str, text: str, count: int | None, side: str | None) -> None:
    """How many, and where; "together" is no word that nobody understands."""
    heard = listen(text, Ear(NOW, language, SEATS))
    assert (heard.reading.wish.resource, heard.reading.wish.count, seated(heard.reading.wish, heard).side) == (
        "FL123",
        count,
        side,
    )
    assert (unmet(heard), heard.reading.title) == (None, None)


@pytest.mark.parametrize(
    ("language", "text", "seat_class", "side", "count"),
    [
        ("en", "a business seat on fl123 tomorrow", "Business", None, None),
        ("en", "window seat in economy on fl123 tomorrow", "Economy", "window", None),
        ("en", "two economy class seats on fl123 tomorrow", "Economy", None, 2),
        ("en", "tell me when an aisle seat in business class on fl123 is free tomorrow", "Business", "aisle", None),
        ("en", "a seat in coach class tomorrow", "Economy", None, None),
        ("en", "1st class on fl123 tomorrow", "1st class", None, None),
        ("en", "a seat in sleeper class on fl123 tomorrow", "sleeper", None, None),
        ("en", "fl123 tomorrow business review", None, None, None),
        ("en", "fl123 12C tomorrow, i travel on business", None, None, None),
        ("en", "fl123 tomorrow, yoga class", None, None, None),
        ("en", "atlas tomorrow 3-4 for the business class", None, None, None),
        ("de", "ein Fensterplatz in der Businessklasse auf fl123 morgen", "Business", "window", None),
        ("de", "zwei Economy-Plätze auf fl123 morgen", "Economy", None, 2),
        ("de", "fl123 morgen, 1. Klasse", "1. Klasse", None, None),
        ("de", "fl123 morgen in der Schlafklasse", "schlafklasse", None, None),
        ("de", "fl123 morgen, klasse!", None, None, None),
        ("fr", "une place en classe affaires sur fl123 demain", "Business", None, None),
        ("fr", "deux places éco côté hublot sur fl123 demain", "Economy", "window", None),
        ("fr", "une place en classe couchette sur fl123 demain", "couchette", None, None),
        ("es", "dos asientos en clase turista en fl123 mañana", "Economy", None, 2),
        ("es", "un asiento de ventanilla en ejecutiva en fl123 mañana", "Business", "window", None),
        ("es", "fl123 mañana en primera", "primera", None, None),
        ("it", "un posto in economy su fl123 domani", "Economy", None, None),
        ("it", "un posto finestrino in classe affari su fl123 domani", "Business", "window", None),
        ("it", "tre posti in prima classe su fl123 domani", "prima classe", None, None),
    ],
)
def test_which_class_is_wanted(
    language: str, text: str, seat_class: str | None, side: str | None, count: int | None
) -> None:
    """As the seats have it, in whatever language it is called; one that they have not, as it was typed."""
    heard = listen(text, Ear(NOW, language, SEATS))
    wish = seated(replace(heard.reading.wish, title=heard.reading.title), heard)
    assert (wish.seat_class, wish.side, wish.count) == (seat_class, side, count)
    assert seat_class is None or wish.title is None
    assert seat_class not in {"Business", "Economy"} or unmet(heard) is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "how was the pool used last month?", "pool"),
        ("en", "report on banana", "banana"),
        ("en", "how was atlas used?", None),
        ("en", "how long did jonas take to approve?", "jonas"),
        ("fr", "combien de temps prennent les approbations ?", None),
        ("it", "quanto tempo vogliono le approvazioni?", None),
        ("en", "how was the whole place used in october?", None),
        ("en", "who used atlas most last month?", None),
        ("de", "wie wurde der Pool genutzt?", "Pool"),
        ("de", "wie wurde das Haus letzten Monat genutzt?", None),
        ("fr", "comment la piscine a-t-elle été utilisée ?", "piscine"),
        ("es", "¿cómo se usó la piscina?", "piscina"),
        ("es", "¿cómo se usó la casa en octubre?", None),
        ("it", "come è stata usata la piscina?", "piscina"),
        ("it", "come è stato usato l’ufficio a ottobre?", None),
    ],
)
def test_a_report_on_what_is_none_here_says_so(language: str, text: str, name: str | None) -> None:
    """What tells its days, its form or the house names nothing."""
    heard = listen(text, Ear(NOW, language, CATALOGUE))

    assert heard.asked
    assert heard.asked.report
    assert reported_on(heard, language) == name
