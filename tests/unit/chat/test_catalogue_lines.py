"""What a resource is and has, as a person would write it."""

from dataclasses import replace

import pytest

from adapters.chat.cards.resources import facts, lacks
from adapters.languages import LANGUAGES
from core.domain.bookings.wish import Wish
from core.domain.resources.catalogue import Catalogue, NearMiss
from core.domain.resources.features import Attribute, AttributeType, Wanted
from core.domain.resources.resource import Kind, Resource, Unit
from core.values import ResourceId, UnitId
from tests.unit.chat.test_cards import ATLAS, CATALOGUE, look

NUMBER, YES_NO, TEXT = AttributeType.NUMBER, AttributeType.YES_NO, AttributeType.TEXT
ROOM = replace(ATLAS, capacity=8, tags=("projector", "whiteboard"), floor="1")
DESK = replace(
    ATLAS,
    id=ResourceId(2),
    name="Desk",
    kind=Kind.DESK,
    capacity=None,
    floor="0",
    units=tuple(Unit(UnitId(number), str(number)) for number in range(2, 14)),
    attributes=((Attribute("monitors", NUMBER), 2), (Attribute("Standing", YES_NO), True)),
)
CAMERA = replace(
    ATLAS,
    id=ResourceId(3),
    name="A camera",
    kind=Kind.EQUIPMENT,
    capacity=None,
    attributes=((Attribute("mount", TEXT), "RF"), (Attribute("colour", TEXT), "red")),
)
IN_WORDS = {
    "en": (
        "room for 8 · projector, whiteboard · floor 1",
        "12 desks · 2 monitors, height-adjustable · ground floor",
        "equipment · RF mount, colour: red",
    ),
    "de": (
        "Raum für 8 · Beamer, Whiteboard · Etage 1",
        "12 Schreibtische · 2 Monitore, höhenverstellbar · Erdgeschoss",
        "Gerät · RF-Bajonett, colour: red",
    ),
    "fr": (
        "salle pour 8 · vidéoprojecteur, tableau blanc · étage 1",
        "12 bureaux · 2 moniteurs, réglable en hauteur · rez-de-chaussée",
        "matériel · monture RF, colour: red",
    ),
    "es": (
        "sala para 8 · proyector, pizarra · planta 1",
        "12 escritorios · 2 monitores, regulable en altura · planta baja",
        "equipamiento · montura RF, colour: red",
    ),
    "it": (
        "sala per 8 · proiettore, lavagna · piano 1",
        "12 scrivanie · 2 monitor, regolabile in altezza · piano terra",
        "attrezzatura · attacco RF, colour: red",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_resource_has_is_said_in_words(language: str) -> None:
    """Kinds, numbers and features are words of the reader's language; only names of the organization's own are not."""
    assert tuple(facts(each, look(language=language)) for each in (ROOM, DESK, CAMERA)) == IN_WORDS[language]


def test_what_is_missing_is_said_in_words() -> None:
    """Too few of something, none of it, and the ground floor."""
    wanted, wish = Wanted(measures=(("monitors", 3), ("docks", 1)), floor="2"), Wish()
    said = lacks(NearMiss(DESK, wanted.lacked_by(DESK)), wish, look())
    assert said == "on the ground floor, only 2 monitors, no docks"


def test_rooms_come_first() -> None:
    """Lists go kind by kind, and what fits comes in the same order, the smallest of a kind first."""

    def names(several: tuple[Resource, ...]) -> list[str]:
        return [each.name for each in several]

    small = replace(ROOM, id=ResourceId(4), name="Zuse", capacity=2)
    catalogue = Catalogue(CATALOGUE.organization, 1, CATALOGUE.zone, (CAMERA, DESK, ROOM, small))
    assert names(catalogue.listed) == ["Atlas", "Zuse", "Desk", "A camera"]
    assert names(catalogue.fitting(Wanted())) == ["Zuse", "Atlas", "Desk", "A camera"]
