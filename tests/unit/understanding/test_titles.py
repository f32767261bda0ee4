"""What a booking is for: found in sentences of every language, and nothing that was said changes for it."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.report import answers, catalogue_from
from tests.unit.understanding.said import sentence

CORPUS = Path(__file__).parent / "corpus" / "titles.jsonl"
CATALOGUE = catalogue_from(Path(__file__).parents[3] / "bot" / "sample.json")
SENTENCES: list[dict[str, Any]] = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
LEAST = 10
"""Sentences of each language."""


@pytest.mark.parametrize("said", [pytest.param(each, id=f"{each['lang']}-{each['text']}") for each in SENTENCES])
def test_a_title_is_what_is_left(said: dict[str, Any]) -> None:
    """Thing, day and clock are those around it; talk, courtesy, features and unknown names are no title."""
    [answer] = answers([json.dumps({key: said[key] for key in ("text", "lang", "now")})], catalogue=CATALOGUE)
    read = json.loads(answer)
    asked = ("intent", "resource", "start", "title")
    assert {key: read[key] for key in asked} == {key: said[key] for key in asked}
    # What exists has an end of its own.
    assert read["end"] == said["end"] or said["intent"] in {"cancel", "move"}
    assert not read["clarify"]


@pytest.mark.parametrize(
    ("language", "text", "title", "series"),
    [
        ("en", "orion thursday 2-3pm for the quarterly budget review", "quarterly budget review", False),
        ("en", "orion thursday 2-3pm quarterly review", "quarterly review", False),
        ("en", "orion thursday 2-3pm for our weekly sync", "weekly sync", False),
        ("en", "orion tomorrow 2-3pm for standup daily", "standup", True),
        ("en", "orion thursday 2-3pm weekly", None, True),
        ("en", "orion thursday 2-3pm biweekly", None, True),
        ("fr", "orion jeudi 14h-15h pour la revue trimestrielle", "revue trimestrielle", False),
        ("fr", "orion jeudi 14h-15h pour la revue hebdomadaire", "revue hebdomadaire", False),
        ("fr", "orion jeudi 14h-15h toutes les semaines", None, True),
        ("es", "orion jueves de 14 a 15 para la cena anual", "cena anual", False),
        ("es", "orion jueves de 14 a 15 para la revisión semanal", "revisión semanal", False),
        ("it", "orion giovedì 14-15 per la revisione trimestrale", "revisione trimestrale", False),
        ("it", "orion giovedì 14-15 ogni settimana", None, True),
        ("de", "orion donnerstag 14-15 uhr vierteljährliches Review", "vierteljährliches Review", False),
        ("de", "orion donnerstag 14-15 uhr wöchentlich", None, True),
    ],
)
def test_a_rhythm_may_be_part_of_a_title(language: str, text: str, title: str | None, *, series: bool) -> None:
    """A quarterly review happens once here; whoever says no occasion, or "weekly" beside it, wants a series."""
    reading = sentence(text, language=language).reading
    assert (reading.title, bool(reading.repeat or reading.clarify)) == (title, series)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_titles(language: str) -> None:
    """Each language has its sentences with a title, and some without."""
    counted = Counter(bool(each["title"]) for each in SENTENCES if each["lang"] == language)
    assert counted[True] >= LEAST
    assert counted[False] > 1


@pytest.mark.parametrize(
    ("language", "text", "title", "was"),
    [
        ("en", "call it sprint planning", "sprint planning", None),
        ("en", "please call it Budget Review", "Budget Review", None),
        ("en", "can you rename it to client night?", "client night", None),
        ("en", "rename my booking to 1:1 with Sam", "1:1 with Sam", None),
        ("en", "rename my orion booking to board prep", "board prep", None),
        ("en", "rename the retro to sprint review", "sprint review", "retro"),
        ("en", "title: roadmap 2027", "roadmap 2027", None),
        ("en", "Title: cancel culture debate", "cancel culture debate", None),
        ("en", "remove the title", None, None),
        ("en", "please remove its name", None, None),
        ("en", 'name it "Q1 kickoff"', "Q1 kickoff", None),
        ("en", "change the title to monday.com demo, please", "monday.com demo", None),
        ("en", "the title is Offsite prep", "Offsite prep", None),
        ("en", "call my orion booking team lunch", "team lunch", None),
        ("de", "nenn es Sprint-Planung", "Sprint-Planung", None),
        ("de", "nenne die Buchung Kick-off mit Kunde", "Kick-off mit Kunde", None),
        ("de", "kannst du es bitte Strategierunde nennen?", "Strategierunde", None),
        ("de", "könntest du die Retro in Sprint-Review umbenennen?", "Sprint-Review", "Retro"),
        ("de", "Titel: Freitagsrunde", "Freitagsrunde", None),
        ("de", "ändere den Titel in Abnahme 1.12", "Abnahme 1.12", None),
        ("de", "bitte den Titel entfernen", None, None),
        ("de", "ohne Titel bitte", None, None),
        ("fr", "appelle-la réunion d'équipe", "réunion d'équipe", None),
        ("fr", "renomme-la en point projet", "point projet", None),
        ("fr", "tu peux la renommer en rétro ?", "rétro", None),
        ("fr", "titre : budget 2027", "budget 2027", None),
        ("fr", "change le titre en démo client", "démo client", None),
        ("fr", "enlève le titre", None, None),
        ("es", "llámala planificación del sprint", "planificación del sprint", None),
        ("es", "ponle de título reunión de equipo", "reunión de equipo", None),
        ("es", "cambia el nombre a demo cliente", "demo cliente", None),
        ("es", "título: presupuesto 2027", "presupuesto 2027", None),
        ("es", "renombra la retro a revisión", "revisión", "retro"),
        ("es", "quita el título", None, None),
        ("it", "chiamala riunione di team", "riunione di team", None),
        ("it", "rinominala in demo cliente", "demo cliente", None),
        ("it", "cambia il titolo in budget 2027", "budget 2027", None),
        ("it", "titolo: retrospettiva", "retrospettiva", None),
        ("it", "togli il titolo", None, None),
        ("en", "actually call it team retro", "team retro", None),
        ("en", "call it sprint planning instead", "sprint planning", None),
        ("en", "call it Better Together", "Better Together", None),
        ("de", "nenn es doch lieber Team-Retro", "Team-Retro", None),
        ("fr", "appelle-le plutôt revue d'équipe", "revue d'équipe", None),
        ("es", "llámalo mejor revisión", "revisión", None),
        ("it", "chiamalo piuttosto revisione", "revisione", None),
        ("en", "nenn es Sprint-Planung", "Sprint-Planung", None),
        ("de", "call it sprint planning", "sprint planning", None),
        ("en", "the retro, call it sprint review", "sprint review", "retro"),
        ("de", "die retro nenn sie rückblick", "rückblick", "retro"),
        ("fr", "la rétro, renomme-la bilan de sprint", "bilan de sprint", "rétro"),
        ("es", "a la retro ponle cierre de sprint", "cierre de sprint", "retro"),
        ("it", "la retro chiamala chiusura sprint", "chiusura sprint", "retro"),
        ("en", "put down that it's for the audit", "audit", None),
        ("de", "schreib dazu dass es für die Schulung ist", "Schulung", None),
        ("fr", "et mets que c'est pour l'audit", "audit", None),
        ("es", "pon que es para formación", "formación", None),
        ("it", "e scrivi che è per la formazione", "formazione", None),
        ("it", "e chiamala prove generali", "prove generali", None),
        ("en", "call it prep for the meeting", "prep for the meeting", None),
    ],
)
def test_a_booking_is_renamed_in_words(language: str, text: str, title: str | None, was: str | None) -> None:
    """The new title in the person's own words, and the one so far where it tells the booking."""
    renaming = sentence(text, language=language).renaming
    assert renaming is not None
    assert (renaming.title, renaming.was) == (title, was)


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("es", "ponle de título planificación a la reserva de mañana", "planificación"),
        ("it", "dalle il titolo bilancio alla prenotazione di domani", "bilancio"),
        ("fr", "donne-lui le titre bilan à ma réservation de demain", "bilan"),
    ],
)
def test_words_behind_a_title_tell_the_booking(language: str, text: str, title: str) -> None:
    """What is behind the title, and says when the booking is, is no part of it."""
    heard = sentence(text, language=language)
    assert heard.renaming is not None
    assert heard.renaming.title == title
    assert heard.reading.wish.day == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "call it off"),
        ("en", "call me later"),
        ("en", "rename orion to Kepler"),
        ("en", "remove the projector"),
        ("de", "nenn mir freie Räume"),
        ("de", "benenne Orion um in Kepler"),
        ("fr", "appelle-moi plus tard"),
        ("es", "llámame luego"),
        ("it", "chiamami dopo"),
        ("it", "come si chiama la riunione che ho giovedì"),
        ("es", "cómo se llama la reunión del jueves"),
    ],
)
def test_what_renames_no_booking(language: str, text: str) -> None:
    """Other things have names as well, and the same verbs other objects."""
    assert sentence(text, language=language).renaming is None
