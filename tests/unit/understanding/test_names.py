"""Names of resources, typos included."""

import pytest

from adapters.understanding.heard import Ear, listen
from adapters.understanding.names import closest
from adapters.understanding.reading import Named
from tests.unit.understanding.said import CATALOGUE, NOW, heard


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ORION", "Orion"),
        ("oroin", "Orion"),
        ("studio-a", "Studio A"),
        ("stuido a", "Studio A"),
        ("café noir", "Café Noir"),
        ("CAFE NOIR", "Café Noir"),
        ("noir", "Café Noir"),
        ("sony", "Sony A7"),
        ("ori\u200bon", "Orion"),
        ("\u043erion", "Orion"),
        ("\u043e\u0433i\u043e\u043f", None),
        ("origin", None),
        ("studio c", None),
    ],
)
def test_a_name_is_found_as_typed(typed: str, name: str | None) -> None:
    """Case, accents and one typo are forgiven; another word is not a name."""
    assert heard(f"book {typed} tomorrow at 3").wish.resource == name


def test_names_that_are_equally_near_are_rivals() -> None:
    """A typo that fits two names leads to a question."""
    catalogue = (Named("Marble", "room"), Named("Marple", "room"))

    found = heard("book marsle tomorrow", catalogue=catalogue)

    assert (found.rivals, found.clarify) == (("Marble", "Marple"), True)


def test_a_tag_that_is_also_a_name_is_a_tag_behind_with() -> None:
    """Behind "with" the word is a tag; elsewhere it names the resource."""
    catalogue = (*CATALOGUE, Named("Projector", "equipment"))

    assert heard("room with a projector tomorrow", catalogue=catalogue).wish.tags == ("projector",)
    assert heard("book the projector tomorrow", catalogue=catalogue).wish.resource == "Projector"


def test_the_closest_names_are_suggested() -> None:
    """Similar names are suggested, the best match first, and none where nothing is called like that."""
    assert closest("studio", CATALOGUE, limit=2) == ("Studio A", "Studio B")
    assert closest("oryon", CATALOGUE)[0] == "Orion"
    assert closest("neptune", CATALOGUE) == ()


def test_the_same_catalogue_is_prepared_once() -> None:
    """A tuple is prepared once; a list, which may change, is prepared each time."""
    changing = [Named("Mars", "room")]
    first = listen("mars tomorrow", Ear(NOW, catalogue=changing)).reading
    changing[0] = Named("Venus", "room")

    assert first.wish.resource == "Mars"
    assert listen("venus tomorrow", Ear(NOW, catalogue=changing)).reading.wish.resource == "Venus"


BESIDE = (
    Named("Orion", "room", capacity=8),
    Named("Vega", "room"),
    Named("Sony A7", "equipment"),
    Named("Desk", "desk"),
)


@pytest.mark.parametrize(
    ("language", "typed", "names"),
    [
        ("en", "orion and the sony tomorrow 3-4pm", ("Orion", "Sony A7")),
        ("en", "the sony and orion tomorrow 3-4pm", ("Sony A7", "Orion")),
        ("en", "i need orion tomorrow 3-4pm and the sony", ("Orion", "Sony A7")),
        ("en", "i need orion tomorrow 3-4pm and vega", ("Orion", "Vega")),
        ("en", "orion & my sony tomorrow 3-4pm", ("Orion", "Sony A7")),
        ("en", "orion, sony tomorrow 3-4pm", ("Orion", "Sony A7")),
        ("en", "orion, the sony and vega tomorrow 3-4pm", ("Orion", "Sony A7", "Vega")),
        ("en", "orion and a desk tomorrow 3-4pm", ("Orion", "Desk")),
        ("en", "orion and vegga tomorrow 3-4pm", ("Orion", "Vega")),
        ("en", "orion with the sony tomorrow 3-4pm", ("Orion", "Sony A7")),
        ("de", "Orion und die Sony morgen 15-16 Uhr", ("Orion", "Sony A7")),
        ("de", "die Sony und Orion morgen 15-16 Uhr", ("Sony A7", "Orion")),
        ("de", "ich brauche Orion morgen 15-16 Uhr und die Sony", ("Orion", "Sony A7")),
        ("de", "ich brauche Orion morgen 15-16 Uhr und Vega", ("Orion", "Vega")),
        ("de", "Orion & meine Sony morgen 15-16 Uhr", ("Orion", "Sony A7")),
        ("de", "Orion, Sony morgen 15-16 Uhr", ("Orion", "Sony A7")),
        ("de", "Orion, die Sony und Vega morgen 15-16 Uhr", ("Orion", "Sony A7", "Vega")),
        ("de", "Orion und einen Tisch morgen 15-16 Uhr", ("Orion", "Desk")),
        ("de", "Orion und Vegga morgen 15-16 Uhr", ("Orion", "Vega")),
        ("de", "Orion mit der Sony morgen 15-16 Uhr", ("Orion", "Sony A7")),
        ("fr", "orion et le sony demain 15h-16h", ("Orion", "Sony A7")),
        ("fr", "le sony et orion demain 15h-16h", ("Sony A7", "Orion")),
        ("fr", "j'ai besoin d'orion demain 15h-16h et du sony", ("Orion", "Sony A7")),
        ("fr", "j'ai besoin d'orion demain 15h-16h et vega", ("Orion", "Vega")),
        ("fr", "orion & mon sony demain 15h-16h", ("Orion", "Sony A7")),
        ("fr", "orion, sony demain 15h-16h", ("Orion", "Sony A7")),
        ("fr", "orion, le sony et vega demain 15h-16h", ("Orion", "Sony A7", "Vega")),
        ("fr", "orion et un bureau demain 15h-16h", ("Orion", "Desk")),
        ("fr", "orion et vegga demain 15h-16h", ("Orion", "Vega")),
        ("fr", "orion avec le sony demain 15h-16h", ("Orion", "Sony A7")),
        ("es", "orion y la sony mañana 15-16", ("Orion", "Sony A7")),
        ("es", "la sony y orion mañana 15-16", ("Sony A7", "Orion")),
        ("es", "necesito orion mañana 15-16 y la sony", ("Orion", "Sony A7")),
        ("es", "necesito orion mañana 15-16 y vega", ("Orion", "Vega")),
        ("es", "orion & mi sony mañana 15-16", ("Orion", "Sony A7")),
        ("es", "orion, sony mañana 15-16", ("Orion", "Sony A7")),
        ("es", "orion, la sony y vega mañana 15-16", ("Orion", "Sony A7", "Vega")),
        ("es", "orion y una mesa mañana 15-16", ("Orion", "Desk")),
        ("es", "orion y vegga mañana 15-16", ("Orion", "Vega")),
        ("es", "orion con la sony mañana 15-16", ("Orion", "Sony A7")),
        ("it", "orion e la sony domani 15-16", ("Orion", "Sony A7")),
        ("it", "la sony e orion domani 15-16", ("Sony A7", "Orion")),
        ("it", "mi serve orion domani 15-16 e la sony", ("Orion", "Sony A7")),
        ("it", "mi serve orion domani 15-16 e vega", ("Orion", "Vega")),
        ("it", "orion & la mia sony domani 15-16", ("Orion", "Sony A7")),
        ("it", "orion, sony domani 15-16", ("Orion", "Sony A7")),
        ("it", "orion, la sony e vega domani 15-16", ("Orion", "Sony A7", "Vega")),
        ("it", "orion e una scrivania domani 15-16", ("Orion", "Desk")),
        ("it", "orion e vegga domani 15-16", ("Orion", "Vega")),
        ("it", "orion con la sony domani 15-16", ("Orion", "Sony A7")),
    ],
)
def test_what_is_joined_to_a_name_is_wanted_with_it(language: str, typed: str, names: tuple[str, ...]) -> None:
    """A part of a name, a slip of one, and the only one of a kind count beside a whole name as that name does."""
    wish = heard(typed, language=language, catalogue=BESIDE).wish

    assert (wish.resource, *wish.also) == names


@pytest.mark.parametrize(
    ("typed", "rivals"),
    [
        ("orion and a studio tomorrow 3-4pm", ("Orion", "Studio A", "Studio B")),
        ("orion or sony tomorrow 3-4pm", ("Orion", "Sony A7")),
    ],
)
def test_what_is_joined_to_a_name_is_asked_about_where_it_is_not_clear(typed: str, rivals: tuple[str, ...]) -> None:
    """One of several of a kind, and one thing or another, are a question."""
    assert heard(typed).rivals == rivals


def test_two_things_at_their_own_times_stay_two_wishes() -> None:
    """A time behind the second name is that one's own."""
    told = heard("orion tomorrow 3-4pm and sony on wednesday 5-6pm")

    assert [each.resource for each in told.several] == ["Orion", "Sony A7"]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "is vega or orion free tomorrow at 11?"),
        ("de", "ist vega oder orion morgen um 11 frei?"),
        ("fr", "vega ou orion est libre demain à 11h ?"),
        ("es", "¿está libre vega u orion mañana a las 11?"),
        ("it", "è libera vega o orion domani alle 11?"),
    ],
)
def test_names_joined_by_or_are_those_of_which_any_one_will_do(language: str, typed: str) -> None:
    """Nothing else is looked for; names that are only alike are still asked about."""
    assert heard(typed, language=language).wish.among == ("Vega", "Orion")
    assert heard("vega and orion tomorrow at 11").wish.among == ()


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "laptop 1 and laptop 2 monday 9-10", ("1", "2")),
        ("en", "laptop 1, laptop 2 and laptop 3 monday 9-10", ("1", "2", "3")),
        ("de", "laptop 1 und laptop 2 montag 9-10", ("1", "2")),
        ("fr", "laptop 1 et laptop 2 lundi 9h-10h", ("1", "2")),
        ("es", "laptop 1 y laptop 2 el lunes de 9 a 10", ("1", "2")),
        ("it", "laptop 1 e laptop 2 lunedì dalle 9 alle 10", ("1", "2")),
        ("en", "laptop 1, no, laptop 2 monday 9-10", ()),
    ],
)
def test_units_of_a_name_that_is_said_again_are_all_meant(language: str, text: str, units: tuple[str, ...]) -> None:
    """None of them is dropped; what is taken back is."""
    several = (Named("Laptop", "equipment", units=tuple("12345"), several=True),)
    wish = listen(text, Ear(NOW, language, several)).reading.wish
    assert (wish.resource, wish.units, wish.unit) == ("Laptop", units, None if units else "2")
