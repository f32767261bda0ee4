"""Another start with the same end, and moves that are told by what they change: the one asks, the other offers."""

from datetime import date, datetime, time, timedelta

import pytest

from adapters.understanding.reading import Reading
from tests.unit.understanding.said import NOW, heard

TOMORROW = NOW.date() + timedelta(days=1)
HALF_PAST = datetime.combine(TOMORROW, time(15, 30))
AT_HALF_PAST: dict[str, tuple[str, ...]] = {
    "en": (
        "start orion at 3:30 tomorrow, same end",
        "can we begin orion at 3.30 tomorrow but finish at the same time?",
        "orion tomorrow starts at 3:30 instead of 3, the end stays",
    ),
    "de": (
        "starte Orion morgen erst um halb vier, Ende wie gehabt",
        "wir fangen morgen in Orion um 15:30 an, der Schluss bleibt",
        "Orion morgen beginnt 15:30 statt 15 Uhr, das Ende bleibt gleich",
    ),
    "fr": (
        "on commence orion plutôt à 15h30 demain, on finit pareil",
        "commence orion demain à 15h30 mais garde la même heure de fin",
        "orion demain démarre à 15h30 au lieu de 15h, la fin ne change pas",
    ),
    "es": (
        "mañana empezamos en orion a las 15:30 en vez de a las 3, terminamos igual",
        "orion mañana arranca a las 15:30, el final no cambia",
        "empieza orion mañana a las 15:30 y mantén el final",
    ),
    "it": (
        "domani orion lo iniziamo alle 15:30, la fine resta uguale",
        "fai partire orion domani alle 15:30, fine invariata",
        "domani cominciamo in orion alle 15:30 invece che alle 15, la fine non cambia",
    ),
}
SOONER: dict[str, tuple[str, ...]] = {
    "en": ("the retro starts half an hour earlier, the end stays", "add an extra half hour to the front of the retro"),
    "de": (
        "Die Retro fängt eine halbe Stunde früher an, Ende bleibt",
        "häng vorne bei der Retro eine halbe Stunde dran",
    ),
    "fr": (
        "la rétro commence une demi-heure plus tôt, la fin ne bouge pas",
        "ajoute une demi-heure au début de la rétro",
    ),
    "es": ("la retro empieza media hora antes, el final igual", "añade media hora al principio de la retro"),
    "it": ("la retro comincia mezz'ora prima, la fine resta uguale", "aggiungi mezz'ora all'inizio della retro"),
}
TOLD: dict[str, tuple[str, ...]] = {
    "en": (
        "the retro has to be friday not thursday",
        "actually the retro is on friday, not thursday, same time",
        "the retro needs to be friday instead of thursday",
        "the retro should be on friday and not on thursday",
    ),
    "de": (
        "die retro muss auf freitag statt donnerstag",
        "Die Retro ist am Freitag, nicht am Donnerstag",
        "die Retro soll am Freitag sein und nicht am Donnerstag",
    ),
    "fr": (
        "la rétro doit être vendredi et pas jeudi",
        "finalement la rétro ce sera vendredi et pas jeudi, même heure",
        "la rétro passe à vendredi au lieu de jeudi",
        "la rétro aura lieu vendredi, pas jeudi",
    ),
    "es": (
        "la retro tiene que ser el viernes y no el jueves",
        "la retro al final va el viernes y no el jueves, misma hora",
        "la retro será el viernes en vez del jueves",
        "la retro la hacemos el viernes y no el jueves",
    ),
    "it": (
        "la retro deve essere venerdì e non giovedì",
        "la retro alla fine la facciamo venerdì e non giovedì, stessa ora",
        "la retro sarà venerdì invece che giovedì",
        "la retro va a venerdì anziché giovedì",
    ),
}
FRIDAY, THURSDAY = date(2026, 11, 27), date(2026, 11, 26)
TALK = [
    ("en", "our sprint retro starts at 10"),
    ("en", "the meeting starts at 10, the end is open"),
    ("en", "the film starts half an hour earlier"),
    ("de", "die Vorstellung beginnt um 15 Uhr, Ende offen"),
    ("fr", "le film commence à 15h et finit tard"),
    ("es", "la película empieza a las 15 y acaba tarde"),
    ("it", "il film comincia alle 15 e finisce tardi"),
]


def each(said: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """Return each sentence with its language."""
    return [(language, text) for language, texts in said.items() for text in texts]


@pytest.mark.parametrize(("language", "text"), each(AT_HALF_PAST))
def test_a_later_start_is_no_end(language: str, text: str) -> None:
    """A clock beside “start” is the new start, and “same end” keeps the end, whatever verb it has."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.wish.start, reading.wish.end, reading.keeps_end) == ("move", HALF_PAST, None, True)
    assert reading.wish.resource == "Orion"
    assert reading.certain in {"do", "ask"}


@pytest.mark.parametrize(("language", "text"), each(SOONER))
def test_time_is_added_before_the_start(language: str, text: str) -> None:
    """What starts sooner, with the end as it was, or gets more at its front, is told by its title, and asked."""
    reading = heard(text, language=language)
    said = (reading.intent, reading.wish.minutes, reading.shorter, reading.keeps_end, reading.certain)
    assert said == ("move", 30, True, True, "ask")
    assert (reading.title or "").lower() in {"retro", "rétro"}


@pytest.mark.parametrize(("language", "text"), each(TOLD))
def test_who_tells_a_move_is_offered_it(language: str, text: str) -> None:
    """The day that it shall be moves the booking of the day that it shall not be, with a press."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.wish.start, reading.old.start) == ("move", FRIDAY, THURSDAY)
    assert (reading.title or "").lower() in {"retro", "rétro"}
    assert (reading.certain, reading.vague) == ("ask", False)


@pytest.mark.parametrize(("language", "text"), TALK)
def test_a_start_alone_changes_nothing(language: str, text: str) -> None:
    """Who tells when something starts wants nothing."""
    reading: Reading = heard(text, language=language)
    assert (reading.certain == "leave") or not reading.keeps_end
    assert reading.intent not in {"move", "extend", "cancel"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "lo del jueves mejor a las cuatro"),
        ("es", "la del jueves mejor a las 16"),
        ("it", "quella di giovedì meglio alle quattro"),
        ("fr", "celle de jeudi plutôt à 16h"),
        ("de", "die von Donnerstag lieber um vier"),
    ],
)
def test_the_day_that_is_named_first_tells_the_booking(language: str, text: str) -> None:
    """It is that of this day which is offered to move, and never the one of the last card."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.certain) == ("move", "ask")
    assert (reading.old.start, reading.wish.start) == (THURSDAY, datetime.combine(THURSDAY, time(16)))
