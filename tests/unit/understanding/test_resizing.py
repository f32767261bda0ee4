"""Bookings that shall be longer, or shorter, without a word of how much: which one is told, and nothing is guessed."""

from datetime import datetime, time, timedelta

import pytest

from adapters.understanding.reading import Reading
from tests.unit.understanding.said import NOW, heard

SIX = datetime.combine(NOW.date(), time(18))
LONGER, SHORTER = "longer", "shorter"
SIZED = {
    "en": {
        LONGER: (
            "my 6pm needs to be longer|make my 3 o'clock longer|I need vega a bit longer tomorrow|orion longer please|"
            "can orion be longer tomorrow?|could we have vega a little longer on friday?|need the camera longer|"
            "my meeting tomorrow has to be longer|i'd like to keep the desk longer tomorrow|extend my 3pm|"
            "can i get the studio for longer tomorrow|my client standup needs to be longer|make the retro longer|"
            "we need more time in vega tomorrow"
        ),
        SHORTER: (
            "the 3pm should be a bit shorter|my vega booking should be shorter|make my 6pm shorter|"
            "shorten vega tomorrow|could my 6pm be shorter?|make the retro shorter"
        ),
    },
    "de": {
        LONGER: (
            "mein 18-uhr-termin muss länger sein|ich brauche vega morgen etwas länger|kann ich orion länger haben?|"
            "die buchung um 15 uhr soll länger dauern|mach orion am donnerstag länger|verlänger meinen termin um 15 uhr"
        ),
        SHORTER: (
            "mach den um 18 uhr kürzer|kürze meine buchung um 15 uhr|der termin morgen muss kürzer sein|"
            "ich brauch den raum morgen kürzer|mach vega morgen kürzer"
        ),
    },
    "fr": {
        LONGER: (
            "je voudrais garder orion plus longtemps demain|j'ai besoin de la salle un peu plus longtemps demain|"
            "celle de 15h devrait être plus longue|rallonge ma réunion de 15h|j'ai besoin d'orion plus longtemps jeudi|"
            "on peut garder la salle plus longtemps demain ?|il me faut vega plus longtemps vendredi"
        ),
        SHORTER: "ma résa de 15h doit être plus courte|raccourcis celle de 18h|fais plus court pour celle de 18h",
    },
    "es": {
        LONGER: (
            "necesito la sala un poco más mañana|mi reserva de las 6 tiene que ser más larga|alarga la de las 18|"
            "¿puedo tener orion más tiempo el jueves?|quiero la sala un rato más mañana|necesito vega más rato mañana|"
            "mi reunión de las 10 tiene que durar más"
        ),
        SHORTER: "haz más corta la de las 18|acorta mi reserva de las 15|la reserva de las 15 debe ser más corta",
    },
    "it": {
        LONGER: (
            "la mia delle 18 deve durare di più|ho bisogno della sala un po' più a lungo domani|"
            "allunga quella delle 18|"
            "posso tenere orion più a lungo giovedì?|mi serve vega più tempo domani|"
            "la mia prenotazione delle 10 dovrebbe essere più lunga"
        ),
        SHORTER: (
            "accorcia quella delle 18|la riunione delle 15 deve essere più corta|accorcia la mia prenotazione delle 15|"
            "fai vega più corta domani"
        ),
    },
}
TALK = {
    "en": (
        "the meeting was longer than planned|is orion longer than vega?|why is my 6pm longer?|the meeting got longer|"
        "how much longer is my booking?|my 6pm doesn't need to be longer|cancel my longer meeting tomorrow|"
        "jonas needs orion longer|orion tomorrow 3-4 longer table needed|extend my booking until 6pm"
    ),
    "de": (
        "das meeting hat länger gedauert|warum dauert mein termin länger?|verlängere orion bis 18 uhr|"
        "beende meine buchung um 15:30 statt 16 uhr"
    ),
    "fr": "la réunion a duré plus longtemps|pourquoi ma réunion est plus longue ?|prolonge orion jusqu'à 18h",
    "es": "la reunión duró más tiempo|por qué mi reserva es más larga?|alarga mi reserva hasta las 6",
    "it": "la riunione è durata più a lungo|allunga la riunione fino alle 17",
}


def _sizes(said: Reading) -> str | None:
    """Return whether a booking shall be longer or shorter by what is not said; None if the sentence says more."""
    sized = said.intent == "extend" and not (said.wish.minutes or said.wish.end or said.clarify)
    return (SHORTER if said.shorter else LONGER) if sized and said.certain in {"do", "ask"} else None


@pytest.mark.parametrize(
    ("language", "way", "text"),
    [(language, way, text) for language, ways in SIZED.items() for way in ways for text in ways[way].split("|")],
)
def test_a_booking_is_to_be_longer_or_shorter(language: str, way: str, text: str) -> None:
    """The booking is told by its thing, its time or its title, and by how much is left to be asked."""
    said = heard(text, language=language)

    assert _sizes(said) == way
    assert said.wish.names_resource or said.old.start or said.title


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, said in TALK.items() for text in said.split("|")]
)
def test_nothing_is_resized_by_other_words(language: str, text: str) -> None:
    """Talk, comparisons, questions and sentences that say the new end change no size."""
    assert _sizes(heard(text, language=language)) is None


CLOCKED = {
    "en": "my 6pm needs to be longer|extend my 6pm|extend my 6pm to 8|make my 6pm shorter|cut my 6pm to 30 minutes",
    "de": "mach den um 18 uhr kürzer|mein 18-uhr-termin muss länger sein|verlänger meinen termin um 18 uhr um 1 h",
    "fr": "celle de 18h devrait être plus longue|rallonge ma réunion de 18h d'une demi-heure",
    "es": "alarga la de las 18|acorta mi reserva de las 18",
    "it": "allunga quella delle 18|accorcia la mia prenotazione delle 18",
}


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, said in CLOCKED.items() for text in said.split("|")]
)
def test_a_clock_tells_which_booking(language: str, text: str) -> None:
    """The clock of "my 6pm" is where the booking begins, and no new end."""
    said = heard(text, language=language)

    assert said.intent == "extend"
    assert said.old.start == SIX
    assert said.wish.end in {None, SIX + timedelta(hours=2)}
