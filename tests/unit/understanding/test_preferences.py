"""What people say of their clock, reminders, quiet hours, favourites and name, in every language."""

import pytest

from adapters.understanding.commands.preferences import Preferring, read_preference
from adapters.understanding.heard import Ear
from core.domain.people.preferences import Preference
from tests.unit.understanding.said import CATALOGUE, NOW

CLOCK, REMINDER, QUIET, REACH, LENGTH, FAVOURITES, NAME = Preference
SAID = {
    "en": {
        "use a 12-hour clock": (CLOCK, "12"),
        "show times in 24h": (CLOCK, "24"),
        "please remind me 45 minutes before": (REMINDER, "45"),
        "remind me half an hour before my bookings": (REMINDER, "30"),
        "stop reminding me": (REMINDER, "0"),
        "don’t write to me between 10pm and 7:30": (QUIET, "2200-0730"),
        "no quiet hours": (QUIET, "0"),
        "quiet hours 10 to 7": (QUIET, "2200-0700"),
        "don’t write to me between 9 and 6": (QUIET, "2100-0600"),
        "quiet hours 7 to 9": (QUIET, "0700-0900"),
        "quiet hours 10:00 to 7": (QUIET, "1000-0700"),
        "write to me on Telegram": (REACH, "telegram"),
        "my usual length is an hour and a half": (LENGTH, "90"),
        "my favourites are Atlas, Curie and Studio A": (FAVOURITES, "atlas, curie, studio a"),
        "hide my name": (NAME, "1"),
        "show my name": (NAME, "0"),
    },
    "de": {
        "nimm die 12-Stunden-Uhr": (CLOCK, "12"),
        "erinnere mich eine halbe Stunde vorher": (REMINDER, "30"),
        "keine Erinnerungen mehr": (REMINDER, "0"),
        "Stör mich bitte zwischen 22 und 7 Uhr nicht": (QUIET, "2200-0700"),
        "Ruhezeit 10 bis 7": (QUIET, "2200-0700"),
        "Schreib mir auf Slack": (REACH, "slack"),
        "meine übliche Dauer ist 45 Minuten": (LENGTH, "45"),
        "meine Favoriten sind Atlas und Curie": (FAVOURITES, "atlas, curie"),
        "Versteck meinen Namen": (NAME, "1"),
    },
    "fr": {
        "affiche les heures sur 12 heures": (CLOCK, "12"),
        "rappelle-moi une demi-heure avant": (REMINDER, "30"),
        "plus de rappels": (REMINDER, "0"),
        "ne me dérange pas entre 22h et 7h": (QUIET, "2200-0700"),
        "heures calmes de 10 à 7": (QUIET, "2200-0700"),
        "écris-moi sur Slack": (REACH, "slack"),
        "ma durée habituelle est de 45 minutes": (LENGTH, "45"),
        "mes favoris sont Atlas et Curie": (FAVOURITES, "atlas, curie"),
        "cache mon nom": (NAME, "1"),
    },
    "es": {
        "muestra las horas en formato de 12 horas": (CLOCK, "12"),
        "avísame media hora antes": (REMINDER, "30"),
        "no quiero recordatorios": (REMINDER, "0"),
        "no me molestes entre las 22 y las 7": (QUIET, "2200-0700"),
        "horas de silencio de 10 a 7": (QUIET, "2200-0700"),
        "escríbeme por Telegram": (REACH, "telegram"),
        "mi duración habitual es de 45 minutos": (LENGTH, "45"),
        "mis favoritos son Atlas y Curie": (FAVOURITES, "atlas, curie"),
        "oculta mi nombre": (NAME, "1"),
    },
    "it": {
        "mostra gli orari nel formato a 12 ore": (CLOCK, "12"),
        "avvisami mezz'ora prima": (REMINDER, "30"),
        "niente promemoria": (REMINDER, "0"),
        "non disturbarmi dalle 22 alle 7": (QUIET, "2200-0700"),
        "ore di silenzio dalle 10 alle 7": (QUIET, "2200-0700"),
        "scrivimi su Slack": (REACH, "slack"),
        "la mia durata abituale è di 45 minuti": (LENGTH, "45"),
        "i miei preferiti sono Atlas e Curie": (FAVOURITES, "atlas, curie"),
        "nascondi il mio nome": (NAME, "1"),
    },
}
SHORT = {
    "en": {"24h": (CLOCK, "24"), "reminder 1 h": (REMINDER, "60"), "quiet 21-7": (QUIET, "2100-0700")},
    "de": {"12 Stunden": (CLOCK, "12"), "Erinnerung aus": (REMINDER, "0"), "Dauer 45": (LENGTH, "45")},
    "fr": {"rappel 30 min": (REMINDER, "30"), "favoris Atlas": (FAVOURITES, "atlas"), "nom privé": (NAME, "1")},
    "es": {"recordatorio 30 min": (REMINDER, "30"), "silencio no": (QUIET, "0"), "dónde slack": (REACH, "slack")},
    "it": {"promemoria 30 min": (REMINDER, "30"), "silenzio 22-7": (QUIET, "2200-0700"), "durata no": (LENGTH, "0")},
}
TALK = {
    "en": (
        "remind me",
        "remind me to call jonas",
        "quiet hours are nice",
        "12",
        "slack",
        "my name is Ben",
        "pizza is my favourite",
        "show my bookings",
    ),
    "de": ("erinnere mich", "Ruhezeit ist schön", "Erinnerung 30", "mein Name ist Ben", "Tee ist mein Favorit"),
    "fr": ("rappelle-moi", "12h", "mon nom est Ben", "rappel 30 min", "le café est mon favori"),
    "es": ("recuérdame", "12h", "mi nombre es Ben", "silencio no", "el café es mi favorito"),
    "it": ("ricordami", "12h", "il mio nome è Ben", "durata no", "il caffè è il mio preferito"),
}

ASKED = {
    "en": {
        "what are my settings?": None,
        "remind me again": REMINDER,
        "stop writing to me at night": QUIET,
        "don’t write to me": QUIET,
        "quiet hours 25-7": QUIET,
        "quiet hours on weekends": QUIET,
        "my usual length is 0 minutes": LENGTH,
        "what are my favourites?": FAVOURITES,
        "is my name hidden?": NAME,
    },
    "de": {
        "Was sind meine Einstellungen?": None,
        "Erinnere mich wieder": REMINDER,
        "schreib mir nachts nicht mehr": QUIET,
        "Ruhezeiten am Wochenende": QUIET,
        "welche sind meine Favoriten?": FAVOURITES,
        "Wer sieht meinen Namen?": NAME,
    },
    "fr": {
        "mes réglages": None,
        "rappelle-moi de nouveau": REMINDER,
        "arrête de m'écrire la nuit": QUIET,
        "quels sont mes favoris ?": FAVOURITES,
        "est-ce que mon nom est caché ?": NAME,
    },
    "es": {
        "¿cuáles son mis ajustes?": None,
        "avísame otra vez": REMINDER,
        "deja de escribirme por la noche": QUIET,
        "¿cuáles son mis favoritos?": FAVOURITES,
        "¿está oculto mi nombre?": NAME,
    },
    "it": {
        "quali sono le mie impostazioni?": None,
        "avvisami di nuovo": REMINDER,
        "smettila di scrivermi di notte": QUIET,
        "quali sono i miei preferiti?": FAVOURITES,
        "il mio nome è nascosto?": NAME,
    },
}
FIRST = {
    "en": {"add Vega to my favourites": "+vega", "orion is my favourite": "+orion"},
    "de": {"nimm Vega aus meinen Favoriten": "-vega", "Orion ist mein Lieblingsraum": "+orion"},
    "fr": {"ajoute Vega à mes favoris": "+vega", "retire Orion et Vega de mes favoris": "-orion, vega"},
    "es": {"añade Vega a mis favoritos": "+vega", "Orion es mi sala favorita": "+orion"},
    "it": {"aggiungi Vega ai miei preferiti": "+vega", "togli Orion dai miei preferiti": "-orion"},
}


@pytest.mark.parametrize("language", ASKED)
def test_what_is_asked_or_cannot_be_kept_shows_what_can_be_chosen(language: str) -> None:
    """A question about a setting, or a value that there is not, is never taken for a booking."""
    ear = Ear(NOW, language)
    asked = {text: read_preference(text, ear, settings=False) for text in ASKED[language]}
    assert asked == {text: Preferring(what, None) for text, what in ASKED[language].items()}


@pytest.mark.parametrize("language", FIRST)
def test_one_thing_comes_first_or_no_longer(language: str) -> None:
    """What is added leaves the others as they are, and so does what goes."""
    ear = Ear(NOW, language, CATALOGUE)
    said = {text: read_preference(text, ear, settings=False) for text in FIRST[language]}
    assert said == {text: Preferring(FAVOURITES, value) for text, value in FIRST[language].items()}


@pytest.mark.parametrize("language", SAID)
def test_it_is_said_in_a_whole_sentence_or_behind_the_command(language: str) -> None:
    """A sentence means the same anywhere; what is shorter than one only where settings are named before."""
    ear = Ear(NOW, language)
    said = {text: read_preference(text, ear, settings=False) for text in SAID[language]}
    assert said == {text: Preferring(*meant) for text, meant in SAID[language].items()}
    short = {text: read_preference(text, ear, settings=True) for text in SHORT[language]}
    assert short == {text: Preferring(*meant) for text, meant in SHORT[language].items()}
    assert {text: read_preference(text, ear, settings=False) for text in TALK[language]} == dict.fromkeys(
        TALK[language]
    )
