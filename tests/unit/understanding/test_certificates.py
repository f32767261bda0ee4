"""Certificates in words, in every language; and what is said with one of them and is no order."""

from datetime import date, datetime

import pytest

from adapters.understanding.commands.certificates import (
    Certifying,
    Misread,
    asks_about,
    read_certificates,
    read_sentence,
)
from adapters.understanding.heard import Ear

NOW = datetime.fromisoformat("2026-11-23T12:00")
KNOWN = {"laser-course"}
SPRING, FRIDAY = date(2027, 3, 31), date(2026, 11, 27)


@pytest.mark.parametrize(
    ("language", "said", "until"),
    [
        ("en", "give @jonas the laser course until 31 march", SPRING),
        ("en", "@jonas has done the laser-course", None),
        ("en", "give laser-course to @jonas for a year", date(2027, 11, 23)),
        ("en", "give @jonas the laser-course, valid until friday", FRIDAY),
        ("de", "gib @jonas den laser-course, gültig bis freitag", FRIDAY),
        ("fr", "donne laser-course à @jonas, valable jusqu’à vendredi", FRIDAY),
        ("es", "da laser-course a @jonas, válido hasta el viernes", FRIDAY),
        ("it", "dai laser-course a @jonas, valido fino a venerdì", FRIDAY),
        ("en", "give jonas the laser course until june", date(2027, 6, 30)),
        ("de", "gib jonas den laser-course bis juni", date(2027, 6, 30)),
        ("fr", "donne le laser-course à jonas", None),
        ("es", "da el laser-course a jonas", None),
        ("it", "dai il laser-course a jonas", None),
        ("de", "gib @jonas den laser course bis 31. märz", SPRING),
        ("de", "@jonas hat den laser-course gemacht", None),
        ("fr", "donne laser-course à @jonas jusqu’au 31 mars", SPRING),
        ("es", "da laser-course a @jonas hasta el 31 de marzo", SPRING),
        ("it", "dai laser-course a @jonas fino al 31 marzo", SPRING),
    ],
)
def test_a_sentence_gives_a_known_certificate(language: str, said: str, until: date | None) -> None:
    """The end is a day, or a length from today."""
    found = read_sentence(said, Ear(NOW, language), KNOWN)
    assert found == Certifying("give", "laser-course", ("jonas",), until)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "take the laser-course from @jonas and @priya"),
        ("de", "entziehe @jonas und @priya den laser-course"),
        ("fr", "retire laser-course à @jonas et @priya"),
        ("es", "quita laser-course a @jonas y @priya"),
        ("it", "revoca laser-course a @jonas e @priya"),
    ],
)
def test_a_sentence_withdraws_it(language: str, said: str) -> None:
    """Of everybody who is named."""
    found = read_sentence(said, Ear(NOW, language), KNOWN)
    assert found == Certifying("withdraw", "laser-course", ("jonas", "priya"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "jonas and priya have done the laser course"),
        ("en", "give the laser course to jonas and priya"),
        ("de", "jonas und priya haben den laser-course gemacht"),
        ("fr", "jonas et priya ont fait le laser-course"),
        ("es", "jonas y priya han hecho el laser-course"),
        ("it", "jonas e priya hanno superato il laser-course"),
    ],
)
def test_several_people_are_given_it_at_once(language: str, said: str) -> None:
    """Whoever runs the place says what people have done, or gives it to them."""
    found = read_sentence(said, Ear(NOW, language), KNOWN, coins=True)
    assert found == Certifying("give", "laser-course", ("jonas", "priya"))


@pytest.mark.parametrize(
    ("language", "said", "name", "members"),
    [
        ("en", "give jonas weber and priya the first aid certificate", "first-aid", ("jonas weber", "priya")),
        ("en", "give @jonas a certificate for first aid", "first-aid", ("jonas",)),
        ("de", "gib jonas das zertifikat erste-hilfe", "erste-hilfe", ("jonas",)),
        ("fr", "donne le certificat premiers-secours à jonas", "premiers-secours", ("jonas",)),
        ("es", "da a jonas el certificado primeros-auxilios", "primeros-auxilios", ("jonas",)),
        ("it", "dai a jonas il certificato primo-soccorso", "primo-soccorso", ("jonas",)),
    ],
)
def test_one_that_nothing_needs_is_called_a_certificate(
    language: str, said: str, name: str, members: tuple[str, ...]
) -> None:
    """Whoever runs the place may give it; nobody else is understood so."""
    assert read_sentence(said, Ear(NOW, language), (), coins=True) == Certifying("give", name, members)
    assert read_sentence(said, Ear(NOW, language), ()) is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "who has the laser course?"),
        ("en", "do I have the laser course"),
        ("en", "when does my laser-course end?"),
        ("en", "who can give me the laser course"),
        ("en", "I need the laser course"),
        ("de", "wer hat den laser-course?"),
        ("de", "wie lange gilt mein laser-course noch?"),
        ("fr", "qui a le laser-course ?"),
        ("fr", "est-ce que j’ai le laser-course ?"),
        ("es", "¿quién tiene el laser-course?"),
        ("it", "chi ha il laser-course?"),
        ("it", "quando scade il mio laser-course?"),
    ],
)
def test_a_question_about_a_certificate_is_heard(language: str, said: str) -> None:
    """Who has it, until when it counts, who gives it."""
    assert asks_about(said, Ear(NOW, language), KNOWN)


@pytest.mark.parametrize(
    "said", ["laser course", "the laser course", "laser course tomorrow 3-5pm", "has jonas done the laser course?"]
)
def test_what_says_more_or_less_is_no_question_about_it(said: str) -> None:
    """The name alone may be anything; a time, and somebody in particular, are for others to read."""
    assert not asks_about(said, Ear(NOW), KNOWN)


@pytest.mark.parametrize(
    "said",
    [
        "add jonas to the stand-up",
        "give the stand-up to @jonas",
        "we have done the laser course",
        "has jonas done the laser course",
        "give jonas the certificate",
        "jonas has the first aid certificate",
    ],
)
def test_what_whoever_runs_the_place_says_of_something_else_is_no_order(said: str) -> None:
    """A booking, a question, nobody in particular, no name."""
    assert read_sentence(said, Ear(NOW), KNOWN, coins=True) is None


@pytest.mark.parametrize(
    "said",
    [
        "has @jonas done the laser course?",
        "give @jonas the laser",
        "book the laser tomorrow for @jonas, he has the laser course",
        "jonas has the laser-course",
        "give @jonas my booking of the laser-course room",
        "jonas has done the laser-course",
        "give jonas my booking of the laser-course room",
    ],
)
def test_whatever_else_is_said_with_it_is_no_order(said: str) -> None:
    """A question, a booking, another thing, somebody without an @."""
    assert read_sentence(said, Ear(NOW), KNOWN) is None


def test_the_command_takes_any_name() -> None:
    """Behind /certificates a name need not be known; without a person or a verb nothing is understood."""
    found = read_certificates("give First aid to @priya for 2 years", Ear(NOW))
    assert found == Certifying("give", "first-aid", ("priya",), date(2028, 11, 22))
    assert read_certificates("", Ear(NOW)) is None
    assert read_certificates("first aid", Ear(NOW)) == Misread()
