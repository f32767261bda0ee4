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
