"""Follow-ups: sentences that only make sense after the previous message."""

from dataclasses import fields
from datetime import datetime
from pathlib import Path

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.follow_ups import (
    Amount,
    Choice,
    Correction,
    Following,
    Number,
    OneWith,
    SameTime,
    TheOther,
    following,
)
from adapters.understanding.heard import Ear, listen
from adapters.understanding.reading import Reading
from adapters.understanding.report import catalogue_from
from adapters.understanding.sequels import Best, Larger, Left
from adapters.understanding.shifts import Lasting, Resize, SameHour, Shift
from tests.unit.understanding.said import CATALOGUE, NOW, sentence


def wish(text: str, language: str) -> Reading:
    """Return the reading of the words as a booking."""
    return listen(text, Ear(NOW, language, CATALOGUE), expects="book").reading


SAID: dict[tuple[str, str], Following] = {
    ("en", "the second one"): Choice(2),
    ("en", "second please"): Choice(2),
    ("en", "the first one for 30 minutes"): Choice(1, 30),
    ("fr", "la première pour une heure"): Choice(1, 60),
    ("de", "das erste für 30 minuten"): Choice(1, 30),
    ("es", "la segunda, media hora"): Choice(2, 30),
    ("it", "la prima per mezz'ora"): Choice(1, 30),
    ("en", "the last one"): Choice(-1),
    ("en", "the 2nd one"): Choice(2),
    ("fr", "le deuxième"): Choice(2),
    ("fr", "la première stp"): Choice(1),
    ("de", "die zweite bitte"): Choice(2),
    ("es", "la segunda por favor"): Choice(2),
    ("en", "no, vega"): Correction(wish("vega", "en")),
    ("de", "nein, lieber Vega"): Correction(wish("Vega", "de")),
    ("fr", "non, à 16h"): Correction(wish("à 16h", "fr")),
    ("es", "no, mañana"): Correction(wish("mañana", "es")),
    ("en", "make it an hour earlier"): Shift(-60, -60),
    ("en", "push it back 30 minutes later"): Shift(30, 30),
    ("en", "push it an hour"): Shift(60, 60),
    ("en", "bump it half an hour"): Shift(30, 30),
    ("de", "schieb es eine stunde"): Shift(60, 60),
    ("fr", "décale-la d'une heure"): Shift(60, 60),
    ("es", "retrásala una hora"): Shift(60, 60),
    ("en", "half an hour longer"): Shift(0, 30),
    ("en", "15 min shorter"): Shift(0, -15),
    ("fr", "une demi-heure plus tôt"): Shift(-30, -30),
    ("fr", "mets le une heure plus tard"): Shift(60, 60),
    ("de", "eine Stunde früher"): Shift(-60, -60),
    ("de", "mach es eine halbe stunde später"): Shift(30, 30),
    ("es", "una hora antes"): Shift(-60, -60),
    ("es", "ponla media hora más tarde"): Shift(30, 30),
    ("en", "make it 2 hours"): Lasting(120),
    ("de", "mach 90 minuten draus"): Lasting(90),
    ("fr", "fais une heure"): Lasting(60),
    ("en", "no, 4"): Correction(wish("at 4", "en")),
    ("en", "no, vega at 4"): Correction(wish("vega at 4", "en")),
    ("en", "rather thursday"): Correction(wish("thursday", "en")),
    ("en", "how about 4?"): Correction(wish("at 4", "en")),
    ("de", "lieber donnerstag"): Correction(wish("donnerstag", "de")),
    ("fr", "plutôt jeudi"): Correction(wish("jeudi", "fr")),
    ("es", "mejor el jueves"): Correction(wish("el jueves", "es")),
    ("en", "same time next week"): SameTime(wish("next week", "en")),
    ("fr", "même heure demain"): SameTime(wish("demain", "fr")),
    ("de", "zur gleichen Zeit am Freitag"): SameTime(wish("am Freitag", "de")),
    ("es", "a la misma hora el viernes"): SameTime(wish("el viernes", "es")),
    ("en", "to 3 instead of 2"): Correction(wish("at 3", "en")),
    ("de", "statt 14 uhr auf 15 uhr"): Correction(wish("um 15 uhr", "de")),
    ("fr", "plutôt 15h que 14h"): Correction(wish("à 15h", "fr")),
    ("es", "¿puede ser el viernes en vez de mañana?"): Correction(wish("el viernes", "es")),
    ("it", "meglio alle 15 che alle 14"): Correction(wish("alle 15", "it")),
    ("en", "could it be an hour longer?"): Shift(0, 60),
    ("de", "geht auch eine stunde mehr?"): Shift(0, 60),
    ("fr", "c'est possible une heure de plus ?"): Shift(0, 60),
    ("es", "¿puede ser una hora más?"): Shift(0, 60),
    ("it", "può essere un'ora in più?"): Shift(0, 60),
    ("en", "3"): Number(3, wish("at 3", "en")),
}
ALONE = [
    ("en", "orion"),
    ("en", "vega tomorrow 3-5pm"),
    ("en", "the 3rd"),
    ("en", "no"),
    ("en", "leaving early"),
    ("en", "first monday of next month"),
    ("en", "move vega an hour earlier"),
    ("en", "no, my laptop is broken"),
    ("en", "no, 25"),
    ("de", "um 3"),
    ("fr", "le premier mars"),
    ("es", ""),
    ("en", "could you please make my booking of the big room on the second floor an hour earlier"),
]


@pytest.mark.parametrize(("said", "meant"), SAID.items(), ids=lambda each: str(each)[:40])
def test_it_is_about_what_was_said_before(said: tuple[str, str], meant: Following) -> None:
    """A follow-up is recognized in each language."""
    language, text = said
    assert following(sentence(text, language=language)) == meant


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_it_stands_by_itself(language: str, text: str) -> None:
    """A sentence that names its own time, day or resource is no follow-up."""
    assert following(sentence(text, language=language)) is None


SAMPLE = catalogue_from(Path(__file__).parents[3] / "bot" / "sample.json")
MONDAY_NOON = datetime.fromisoformat("2026-11-23T12:00")


def told(follows: Following | None) -> str:
    """Return the meaning of a follow-up in a few words."""
    match follows:
        case Correction(reading, doubtful=doubtful, taken=taken):
            return f"{'perhaps' if doubtful else 'taken' if taken else 'instead'} {said(reading)}"
        case Left(reading) | SameTime(reading):
            return f"{'left' if isinstance(follows, Left) else 'same'} {said(reading)}"
        case Resize(more) | Larger(more):
            return {Resize: ("shorter", "longer"), Larger: ("larger", "smaller")}[type(follows)][more]
        case OneWith(reading):
            return f"with {' '.join(reading.wish.tags) or reading.wish.capacity}"
        case Choice(number, None, unit=unit):
            return f"{'unit' if unit else 'choice'} {number}"
    numbers = {
        Best: "best",
        Choice: "choice",
        Shift: "shift",
        Lasting: "lasting",
        SameHour: "past",
        TheOther: "other",
        Amount: "amount",
    }
    name = numbers.get(type(follows), "alone")
    said_of_it = [str(getattr(follows, each.name)) for each in fields(follows)] if follows else []
    # Of which kind the other one is, is mostly unsaid.
    return " ".join([name, *(each for each in said_of_it if name != "other" or each != "None")])


def said(reading: Reading) -> str:
    """Return the thing, the unit, the time and the people that it names."""
    wish = reading.wish
    start = wish.start and wish.start.strftime("%dT%H:%M" if isinstance(wish.start, datetime) else "%d")
    people, unit = wish.capacity and f"for{wish.capacity}", wish.unit and f"#{wish.unit}"
    until = wish.end.strftime("until %H:%M") if isinstance(wish.end, datetime) and not start else None
    minutes = f"{wish.minutes}min" if wish.minutes and not start else None
    part = f"all {wish.part}" if wish.part and wish.whole else None
    return " ".join(str(each) for each in (wish.resource, unit, start, until, minutes, people, part) if each)


def followed(language: str) -> list[tuple[str, str]]:
    """Return the follow-ups of a language, some of them in another one, with their meanings behind a bar."""
    lines = (Path(__file__).parent / "corpus" / "follow_ups" / f"{language}.txt").read_text(encoding="utf-8")
    return [(text, meant) for text, _, meant in (line.partition("|") for line in lines.splitlines())]


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [(language, *each) for language in LANGUAGES for each in followed(language)],
)
def test_it_goes_on_with_what_was_shown(language: str, text: str, meant: str) -> None:
    """What shall be instead, by how much, and which of the offers: in the member's language or any other."""
    assert told(following(sentence(text, language=language, now=MONDAY_NOON, catalogue=SAMPLE))) == meant
