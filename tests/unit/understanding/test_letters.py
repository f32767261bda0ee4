"""Letters and forms: what is said around a wish, and wishes that are no sentence."""

import pytest

from adapters.understanding.forms import form_of
from adapters.understanding.letters import without_courtesy
from adapters.understanding.lexicon import lexicon
from tests.unit.understanding.said import at, heard

LETTERS = [
    (
        "de",
        "Guten Morgen zusammen, bitte Orion übermorgen von 10 bis 11. Viele Grüße und schönes Wochenende, Jonas",
        "2026-11-22T10:00",
    ),
    ("de", "Guten Abend, bitte Orion am Donnerstag 10-11 Uhr reservieren. Bis Montag!", "2026-11-26T10:00"),
    ("de", "Hallo, Orion morgen 10-11 bitte. Einen schönen Abend noch!", "2026-11-21T10:00"),
    ("de", "Schönen guten Tag, Orion am Freitag um 15 Uhr für eine Stunde, bitte. Bis morgen", "2026-11-27T15:00"),
    ("de", "Orion Dienstag 9-10 Uhr, danke und bis Montag", "2026-11-24T09:00"),
    (
        "de",
        "Liebe Priya, Orion bitte am Dienstag von 9 bis 10. Mit freundlichen Grüßen\nMara Lindt",
        "2026-11-24T09:00",
    ),
    ("de", "orion morgen 15-16 uhr, schönen Feierabend!", "2026-11-21T15:00"),
    ("de", "orion morgen 15-16 uhr, bis später", "2026-11-21T15:00"),
    ("de", "Moin, orion Montag 11-12 bitte! Noch einen schönen Nachmittag", "2026-11-23T11:00"),
    ("de", "orion am Mittwoch 10 bis 12 Uhr. Wir sehen uns am Montag.", "2026-11-25T10:00"),
    ("en", "Good morning! Could you book Orion for tomorrow 10-11? Have a nice weekend", "2026-11-21T10:00"),
    ("en", "Hi, orion thursday 3-4pm please. See you Monday!", "2026-11-26T15:00"),
    ("en", "Good evening, I'd like Orion tomorrow 10-11, thanks a lot, see you monday", "2026-11-21T10:00"),
    ("en", "orion thursday 3-4pm. Have a great day! Talk tomorrow", "2026-11-26T15:00"),
    (
        "en",
        "Dear all, please reserve Orion on 3 December from 10 to 11. Have a lovely evening. Kind regards, Jonas",
        "2026-12-03T10:00",
    ),
    ("en", "orion monday 2-3pm thanks and have a good afternoon", "2026-11-23T14:00"),
    ("en", "Good afternoon everyone, orion tomorrow at 10 please. Enjoy your evening", "2026-11-21T10:00"),
    ("en", "orion tuesday 9-10am please\n\nBest wishes\nPriya", "2026-11-24T09:00"),
    ("en", "Hey team, orion on wednesday 11-12. Until Friday!", "2026-11-25T11:00"),
    ("en", "orion tomorrow 3-4pm, thanks, happy friday everyone", "2026-11-21T15:00"),
    ("fr", "Bonjour, je voudrais Orion jeudi de 10h à 11h. Bonne soirée", "2026-11-26T10:00"),
    ("fr", "Bonsoir, orion demain 10h-11h svp. Bon week-end et à lundi !", "2026-11-21T10:00"),
    ("fr", "Bonjour, orion jeudi 10h-11h merci et à demain", "2026-11-26T10:00"),
    ("fr", "Bonjour, orion jeudi 10h-11h. Bonne fin de journée", "2026-11-26T10:00"),
    ("fr", "Salut, orion demain 15h-16h, bonne journée à tous", "2026-11-21T15:00"),
    ("fr", "Bonjour à tous, orion mardi 9h-10h s'il vous plaît. Cordialement, Jonas", "2026-11-24T09:00"),
    ("fr", "orion mardi 9h-10h. Merci beaucoup et bonne après-midi", "2026-11-24T09:00"),
    ("fr", "orion mercredi à 14h pour une heure, je vous souhaite un excellent week-end", "2026-11-25T14:00"),
    ("fr", "Chère Priya, orion mercredi à 14h pour une heure. À bientôt", "2026-11-25T14:00"),
    ("fr", "orion lundi 10h-12h. On se voit mardi !", "2026-11-23T10:00"),
    ("es", "Buenas tardes, quisiera Orion mañana de 10 a 11. Hasta el lunes", "2026-11-21T10:00"),
    ("es", "Buenos días, orion el jueves de 10 a 11 por favor. Que tengas un buen fin de semana", "2026-11-26T10:00"),
    ("es", "Buenas noches, orion mañana de 10 a 11. Gracias y hasta mañana", "2026-11-21T10:00"),
    ("es", "Hola buenas, orion el viernes a las 10, nos vemos el lunes", "2026-11-27T10:00"),
    ("es", "Orion el martes de 9 a 10. Un saludo, Jonas", "2026-11-24T09:00"),
    ("es", "Hola a todos, orion el miércoles de 15 a 16. Feliz fin de semana", "2026-11-25T15:00"),
    ("es", "Estimada Priya, orion el martes de 9 a 10, por favor. Atentamente, Jonas Vega", "2026-11-24T09:00"),
    ("es", "orion el lunes a las 12, gracias, buen finde", "2026-11-23T12:00"),
    ("es", "orion el lunes a las 12. Que pases buena tarde", "2026-11-23T12:00"),
    ("es", "orion mañana a las 11. Hasta luego", "2026-11-21T11:00"),
    ("it", "Buongiorno, vorrei Orion domani dalle 10 alle 11. Buona serata", "2026-11-21T10:00"),
    ("it", "Buon pomeriggio, orion giovedì 10-11. A lunedì!", "2026-11-26T10:00"),
    ("it", "Ciao, orion domani 10-11, buon fine settimana", "2026-11-21T10:00"),
    ("it", "Buonasera, orion domani 10-11 per favore, ci vediamo lunedì", "2026-11-21T10:00"),
    ("it", "orion martedì dalle 9 alle 10. Cordiali saluti, Jonas", "2026-11-24T09:00"),
    ("it", "Ciao a tutti, orion mercoledì alle 15. Buona giornata!", "2026-11-25T15:00"),
    ("it", "Cara Priya, orion martedì alle 9, per favore. A presto", "2026-11-24T09:00"),
    ("it", "orion lunedì alle 12, grazie e a domani", "2026-11-23T12:00"),
    ("it", "orion lunedì alle 12. Ti auguro una buona domenica", "2026-11-23T12:00"),
    ("it", "orion domani alle 11. Passa una buona serata", "2026-11-21T11:00"),
]
FORMS = [
    ("de", "Wann: 3.12. 10-11 · Wo: Orion · Teilnehmer: 9", "2026-12-03T10:00", "2026-12-03T11:00", 9),
    (
        "de",
        "Raum: Orion\nDatum: 03.12.2026\nUhrzeit: 14:00-15:30\nPersonen: 4",
        "2026-12-03T14:00",
        "2026-12-03T15:30",
        4,
    ),
    ("de", "Raum: Orion; Tag: Freitag; Von: 10:00; Bis: 12:00", "2026-11-27T10:00", "2026-11-27T12:00", None),
    ("en", "Room: Orion / Date: 12 Dec / Time: 10-11 / Attendees: 6", "2026-12-12T10:00", "2026-12-12T11:00", 6),
    ("en", "When: tomorrow 3pm\nWhere: Orion\nHow long: 1 hour\nPeople: 5", "2026-11-21T15:00", "2026-11-21T16:00", 5),
    ("en", "Room: Orion\nDate: 2026-12-03\nStart: 10:00\nEnd: 11:30", "2026-12-03T10:00", "2026-12-03T11:30", None),
    (
        "en",
        "please book it. room: orion, date: 3 december, time: 14, duration: 2h",
        "2026-12-03T14:00",
        "2026-12-03T16:00",
        None,
    ),
    ("fr", "Quand : 3/12 10h-11h · Où : Orion · Participants : 9", "2026-12-03T10:00", "2026-12-03T11:00", 9),
    (
        "fr",
        "Salle : Orion\nDate : 12 décembre\nHeure : 10h\nDurée : 45 min",
        "2026-12-12T10:00",
        "2026-12-12T10:45",
        None,
    ),
    (
        "fr",
        "Lieu : Orion | Jour : mardi | De : 9h | Jusqu'à : 11h | Nombre de personnes : 4",
        "2026-11-24T09:00",
        "2026-11-24T11:00",
        4,
    ),
    ("es", "Cuándo: 3/12 de 10 a 11 · Dónde: Orion · Asistentes: 9", "2026-12-03T10:00", "2026-12-03T11:00", 9),
    ("es", "Sala: Orion / Fecha: 12 dic / Hora: 10-11 / Personas: 6", "2026-12-12T10:00", "2026-12-12T11:00", 6),
    ("es", "Sala: Orion\nDía: martes\nInicio: 9:00\nFin: 10:30", "2026-11-24T09:00", "2026-11-24T10:30", None),
    ("it", "Quando: 3/12 dalle 10 alle 11 · Dove: Orion · Partecipanti: 9", "2026-12-03T10:00", "2026-12-03T11:00", 9),
    ("it", "Sala: Orion / Data: 12 dic / Ora: 10-11 / Persone: 6", "2026-12-12T10:00", "2026-12-12T11:00", 6),
    ("it", "Sala: Orion\nGiorno: martedì\nInizio: 9:00\nFine: 10:30", "2026-11-24T09:00", "2026-11-24T10:30", None),
]
COUNTED = {
    "en": ("there'll be nine of us", "we'll be 9", "party of nine", "for nine people", "there will be 9 of us"),
    "de": ("wir werden 9 sein", "wir sind zu neunt", "wir sind neun personen", "für 9 leute", "gruppe von 9"),
    "fr": ("on sera neuf", "nous serons 9", "on est neuf", "pour neuf personnes", "groupe de 9"),
    "es": ("seremos 9", "somos nueve", "seremos nueve personas", "grupo de 9", "para nueve personas"),
    "it": ("saremo in nove", "siamo 9", "saremo 9 persone", "per nove persone", "gruppo di 9"),
}
ROOM = {
    "en": "a room tomorrow 10-11",
    "de": "ein raum morgen 10-11",
    "fr": "une salle demain 10h-11h",
    "es": "una sala mañana de 10 a 11",
    "it": "una sala domani dalle 10 alle 11",
}


@pytest.mark.parametrize(("language", "text", "start"), LETTERS)
def test_a_greeting_and_a_farewell_are_no_time(language: str, text: str, start: str) -> None:
    """The wish in a letter is read; the days and evenings that people wish each other are not."""
    reading = heard(text, language=language)
    assert (reading.wish.resource, reading.wish.start, reading.wish.part, reading.reason) == (
        "Orion",
        at(start),
        None,
        None,
    )


@pytest.mark.parametrize(("language", "text", "start", "end", "people"), FORMS)
def test_a_form_reads_like_a_sentence(language: str, text: str, start: str, end: str, people: int | None) -> None:
    """Labels say what their values are, on one line or on several."""
    reading = heard(text, language=language)
    wish = reading.wish
    assert (reading.intent, wish.resource, wish.start, wish.end, wish.capacity, reading.reason) == (
        "book",
        "Orion",
        at(start),
        at(end),
        people,
        None,
    )


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, each in COUNTED.items() for said in each]
)
def test_how_many_will_come_is_a_capacity(language: str, said: str) -> None:
    """However people count themselves, the room must hold them."""
    wish = heard(f"{ROOM[language]}, {said}", language=language).wish
    assert (wish.capacity, wish.start) == (9, at("2026-11-21T10:00"))


def test_the_title_of_a_form_is_kept() -> None:
    """A title is told apart from the time, whatever words it has."""
    reading = heard("Room: Orion\nDate: 3 Dec\nTime: 10-11\nTitle: Monday planning")
    assert (reading.title, reading.wish.start) == ("Monday planning", at("2026-12-03T10:00"))


@pytest.mark.parametrize(
    "text", ["orion: tomorrow at 10:30", "room orion 10:30 - 11:30", "a: b", ": :", "when: where:"]
)
def test_a_colon_alone_makes_no_form(text: str) -> None:
    """One label, or none, is a sentence like any other."""
    form = form_of(text, lexicon("en"))
    assert form is None or form.text == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "bis Montag"),
        ("de", "orion ab Freitag, bis Montag"),
        ("fr", "je n'ai plus besoin de orion jeudi à 10h"),
        ("fr", "décale à plus tard"),
        ("it", "spostala a dopo pranzo"),
        ("es", "orion desde el lunes hasta el miércoles"),
        ("en", "is monday a good day for orion"),
    ],
)
def test_what_only_sounds_like_a_farewell_stays(language: str, text: str) -> None:
    """An end and a question are left as they are."""
    assert without_courtesy(text, lexicon(language)) == text


@pytest.mark.parametrize(
    "text", ["a" * 1_990 + ":", "a " * 990 + ": :", "wo:" * 660, "when " * 390 + "when: x where: y"]
)
def test_labels_cost_no_more_than_their_colons(text: str) -> None:
    """Only what stands right before a colon is looked at, however long the words are."""
    form = form_of(text, lexicon("de"))
    assert form is None or len(form.text) <= len(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "have a nice weekend"),
        ("en", "merry christmas everyone"),
        ("de", "Schönen Feierabend!"),
        ("de", "frohe Weihnachten euch allen"),
        ("fr", "bonne fin de journée !"),
        ("fr", "joyeux noël à tous"),
        ("es", "feliz navidad a todos"),
        ("es", "que tengas un buen día"),
        ("it", "buon natale"),
        ("it", "buona serata a tutti"),
    ],
)
def test_courtesy_alone_is_talk(language: str, text: str) -> None:
    """Whoever wishes a good evening books nothing."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.wish.start) == ("other", None)
