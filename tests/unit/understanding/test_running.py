"""What those who run a place say of its things, in every language."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from adapters.chat.interpret.names import names_of
from adapters.understanding.commands.departures import Endless, read_departures
from adapters.understanding.commands.lists import read_list
from adapters.understanding.commands.place_names import OfAttributes, OfHouse, OfKinds
from adapters.understanding.commands.resource_facts import Misread, Said, fact, wording
from adapters.understanding.commands.resources import (
    Adding,
    Beginning,
    Copying,
    Editing,
    Gone,
    Looking,
    OfGroups,
    OfSites,
    OfZone,
    Order,
    Placing,
    Retiring,
    Returning,
    read_new,
    read_order,
)
from adapters.understanding.commands.rules import RulesOf, Setting, WrongHours
from adapters.understanding.commands.rules_in_words import Changes, EveryRule
from adapters.understanding.commands.seating import OfClasses, OfSeats
from adapters.understanding.commands.single_facts import read_fact
from adapters.understanding.heard import Ear
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.resources.features import Attribute, AttributeType
from core.domain.resources.hours import Opening
from core.domain.resources.kinds import KindName
from core.domain.resources.neighbourhoods import Span
from core.domain.resources.proposal import AttributeChange, HouseNaming, KindNaming, SiteChange, Timetable
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.policy import Layer, Level, Rules
from core.values import Interval, OrganizationId, ResourceId, SiteId, UnitId

BERLIN = ZoneInfo("Europe/Berlin")
SITE = Site(SiteId(7), "Berlin", BERLIN)
LEAVES = Interval(datetime(2026, 11, 24, 8, 30, tzinfo=UTC), datetime(2026, 11, 24, 10, tzinfo=UTC))


def _thing(number: int, name: str, kind: Kind, *departures: Interval, tags: tuple[str, ...] = ()) -> Resource:
    units = (Unit(UnitId(number), ""),)
    return Resource(ResourceId(number), OrganizationId(1), name, kind, SITE, units, tags=tags, departures=departures)


def _seats(*said: tuple[int, str, str], group: str = "crew") -> OfSeats:
    """Return the order that a group sits at these spans; one without labels is all of a thing."""
    return OfSeats(group, tuple(Span(ResourceId(thing), first or None, last or None) for thing, first, last in said))


ATLAS, DESK = _thing(1, "Atlas", Kind.ROOM, tags=("projector",)), _thing(3, "Desk", Kind.DESK)
COLOUR = Attribute("colour", AttributeType.CHOICE, ("red", "green"))
WIDTH = Attribute("table width", AttributeType.NUMBER, unit="cm")
NOTES = Attribute("notes", AttributeType.TEXT)
THINGS = (ATLAS, _thing(2, "FL123", Kind.SEAT, LEAVES), DESK)
CATALOGUE = Catalogue(OrganizationId(1), 1, BERLIN, THINGS, attributes=(COLOUR, WIDTH, NOTES))
SUN_ROOMS = KindNaming(Kind.STUDIO, KindName("sun room", "sun rooms"))
BOOTHS = KindNaming(Kind.STUDIO, KindName("booth", "booths"))


def _defining(name: str, of_type: AttributeType, *choices: str, unit: str | None = None) -> OfAttributes:
    return OfAttributes(AttributeChange(name, Attribute(name, of_type, choices, unit)))


OF_ATLAS, OF_HOUSE = RulesOf(Level.RESOURCE, "1"), RulesOf(Level.ORGANIZATION, "")
WITH_SCREEN = Editing(ATLAS.id, Facts(tags=("projector", "screen")))
BARE = Editing(ATLAS.id, Facts(tags=()))


def _ear(language: str) -> Ear:
    """Return how sentences are heard on a Monday at noon."""
    return Ear(datetime(2026, 11, 23, 12), language, names_of(CATALOGUE))  # noqa: DTZ001 - wall time


@pytest.mark.parametrize(
    ("language", "said", "width"),
    [
        ("en", "160", "160"),
        ("en", "1,600 cm", "1600"),
        ("en", "1.605 cm", "1.605"),
        ("en", "1,234,567.5 cm", "1234567.5"),
        ("de", "1.600 cm", "1600"),
        ("de", "1,605 cm", "1.605"),
        ("de", "1.6 cm", "1.6"),
        ("fr", "160,0 cm", "160"),
    ],
)
def test_a_number_is_read_as_the_language_writes_it(language: str, said: str, width: str) -> None:
    """What is whole is kept whole, so that nobody finds 160.0 in a list."""
    made = Said()
    assert fact(f"table width: {said}", made, wording(language, CATALOGUE), new=False)
    assert str(made.attributes["table width"]) == width


@pytest.mark.parametrize(
    ("language", "said", "days"),
    [
        ("en", "fl123 daily 9:30-11 until 31 march", range(7)),
        ("en", "fl123 every friday 9:30-11 until 31 march", [4]),
        ("en", "fl123 mon, wed and fri 9:30-11 until 31 march", [0, 2, 4]),
        ("en", "fl123 on mondays and thursdays 9:30-11 until 31 march", [0, 3]),
        ("en", "new departures fl123 every tue-fri 9:30-11 until 31 march", [1, 2, 3, 4]),
        ("en", "fl123 mon 9:30-11 until 31 march", [0]),
        ("de", "fl123 mo 9:30-11 bis 31. märz", [0]),
        ("de", "fl123 werktags 9:30-11 bis 31. märz", range(5)),
        ("de", "fl123 mo, mi und fr 9:30-11 bis 31. märz", [0, 2, 4]),
        ("de", "fl123 jeden dienstag und freitag 9:30-11 bis 31. märz", [1, 4]),
        ("fr", "fl123 les lundis et jeudis 9h30-11h jusqu’au 31 mars", [0, 3]),
        ("fr", "fl123 le lundi, le mercredi et le vendredi de 9h30 à 11h jusqu’au 31 mars", [0, 2, 4]),
        ("es", "fl123 los lunes, miércoles y viernes de 9:30 a 11 hasta el 31 de marzo", [0, 2, 4]),
        ("fr", "fl123 lundi 9h30-11h jusqu’au 31 mars", [0]),
        ("es", "fl123 lunes 9:30-11 hasta el 31 de marzo", [0]),
        ("it", "fl123 ogni lunedì e giovedì 9:30-11 fino al 31 marzo", [0, 3]),
        ("it", "fl123 lunedì 9:30-11 fino al 31 marzo", [0]),
    ],
)
def test_a_timetable_has_its_weekdays(language: str, said: str, days: Sequence[int]) -> None:
    """At the same wall time to the last day, also behind the change of the clocks."""
    found = read_departures(said, _ear(language), catalogue=CATALOGUE)
    assert isinstance(found, Timetable)
    local = [each.start.astimezone(BERLIN) for each in found.added]
    assert {each.weekday() for each in local} == set(days)
    assert {f"{each:%H:%M}" for each in local} == {"09:30"}
    assert (date(2027, 3, 31) - local[-1].date()).days < 7


@pytest.mark.parametrize("said", ["fl123 friday 9:30-11", "atlas mon, wed and fri 9:30-11 until 31 march", "fl123"])
def test_what_is_booked_is_no_timetable(said: str) -> None:
    """One departure, a room, a name alone: none of them adds departures."""
    assert read_departures(said, _ear("en"), catalogue=CATALOGUE) is None


def test_a_timetable_needs_an_end() -> None:
    """Without one nothing is added."""
    found = read_departures("fl123 mon and fri 9:30-11", _ear("en"), catalogue=CATALOGUE)
    assert isinstance(found, Endless)


@pytest.mark.parametrize(
    ("language", "said", "order"),
    [
        ("en", "add a room called nova with 10 seats", Adding((Draft("Nova", Kind.ROOM, [""], capacity=10),))),
        ("en", "Nova, room, 10 seats, floor 3", Adding((Draft("Nova", Kind.ROOM, [""], capacity=10, floor="3"),))),
        ("en", "studios 1-2, with a screen", Adding((Draft("Studio", Kind.STUDIO, ["1", "2"], tags=("screen",)),))),
        ("en", "add desks 20-22", Adding((Draft("Desks 20-22", Kind.DESK, ["20", "21", "22"]),))),
        (
            "en",
            "laser, equipment, needs laser-course",
            Adding((Draft("Laser", Kind.EQUIPMENT, [""], rules=Rules(needs=frozenset({"laser-course"}))),)),
        ),
        ("en", "add 3 laptops", Adding((Draft("Laptops", Kind.EQUIPMENT, ["1", "2", "3"]),))),
        ("en", "add 3 people", None),
        ("de", "füge 2 tische hinzu", Adding((Draft("Tisch", Kind.DESK, ["1", "2"]),))),
        (
            "de",
            "füge kiel, raum, 8 plätze, berlin hinzu",
            Adding((Draft("Kiel", Kind.ROOM, [""], capacity=8, site="Berlin"),)),
        ),
        ("fr", "ajoute kiel, salle, 8 places", Adding((Draft("Kiel", Kind.ROOM, [""], capacity=8),))),
        ("en", "rename atlas to vega", Editing(ATLAS.id, Facts(name="Vega"))),
        ("en", "the room atlas has 12 seats", Editing(ATLAS.id, Facts(capacity=12))),
        ("en", "atlas is on the ground floor", Editing(ATLAS.id, Facts(floor="0"))),
        ("en", "atlas has a screen", WITH_SCREEN),
        ("en", "atlas has no projector", BARE),
        ("en", "desk has 14 units", Editing(DESK.id, units=14)),
        ("en", "desk has 0 units", Editing(DESK.id, units=0)),
        ("en", "open atlas 18-9", WrongHours(OF_ATLAS, "18-9")),
        ("en", "duplicate atlas as lyra", Copying(ATLAS.id, "Lyra")),
        ("en", "duplicate atlas", Copying(ATLAS.id, None)),
        ("fr", "duplique atlas", Copying(ATLAS.id, None)),
        ("en", "retire atlas", Retiring(ATLAS.id)),
        ("en", "add site porto, lisbon", OfSites(SiteChange(None, "Porto", "lisbon"))),
        ("en", "sites", OfSites()),
        ("en", "call studios booth, booths", OfKinds(BOOTHS)),
        ("en", "we call the studios 'booths'", OfKinds(BOOTHS, guessed=True)),
        ("en", "call a studio a booth", OfKinds(BOOTHS, guessed=True)),
        ("en", "call room service", None),
        ("en", "call the rooms tomorrow", None),
        ("en", "call the studios at 3", None),
        ("en", "we call rooms at 9", None),
        ("de", "nenne die Räume morgen", None),
        ("en", "call studios sun room, sun rooms", OfKinds(SUN_ROOMS)),
        ("en", "kinds", OfKinds()),
        ("en", "call this place Haus 12", OfHouse(HouseNaming("Haus 12"))),
        ("en", "rename acme to Haus 12", OfHouse(HouseNaming("Haus 12"))),
        ("en", "new attribute: standing desk", _defining("standing desk", AttributeType.YES_NO)),
        ("en", "new attribute: width in cm", _defining("width", AttributeType.NUMBER, unit="cm")),
        ("en", "add attribute speed, number", _defining("speed", AttributeType.NUMBER)),
        (
            "en",
            "new attribute: floor type: wood, stone",
            _defining("floor type", AttributeType.CHOICE, "wood", "stone"),
        ),
        ("en", 'new attribute: colour: ""', _defining("colour", AttributeType.YES_NO)),
        ("en", "new attribute: colour: red", _defining("colour", AttributeType.CHOICE, "red")),
        ("en", "new attribute: width: cm", _defining("width", AttributeType.NUMBER, unit="cm")),
        ("en", "add attribute to atlas", None),
        ("en", "new attribute: quiet yes or no", _defining("quiet", AttributeType.YES_NO)),
        ("en", "new attribute: quiet · yes or no", _defining("quiet", AttributeType.YES_NO)),
        ("en", "new attribute: serial number", _defining("serial number", AttributeType.YES_NO)),
        ("de", "neues Merkmal: ruhig ja oder nein", _defining("ruhig", AttributeType.YES_NO)),
        ("fr", "nouvelle caractéristique : calme oui ou non", _defining("calme", AttributeType.YES_NO)),
        ("es", "nueva característica: tranquila sí o no", _defining("tranquila", AttributeType.YES_NO)),
        ("it", "nuova caratteristica: silenziosa sì o no", _defining("silenziosa", AttributeType.YES_NO)),
        ("en", "new attribute:", OfAttributes()),
        ("de", "neues Merkmal:", OfAttributes()),
        ("fr", "nouvelle caractéristique :", OfAttributes()),
        ("es", "nueva característica:", OfAttributes()),
        ("it", "nuova caratteristica:", OfAttributes()),
        ("en", "call rooms desk, desks", OfKinds(KindNaming(Kind.ROOM, KindName("desk", "desks")))),
        ("de", "nenne die Räume Tisch, Tische", OfKinds(KindNaming(Kind.ROOM, KindName("Tisch", "Tische")))),
        ("en", "call atlas booth, booths", None),
        ("en", "new attribute notes, text", _defining("notes", AttributeType.TEXT)),
        ("en", "remove attribute COLOUR", OfAttributes(AttributeChange("colour"))),
        ("en", "attributes", OfAttributes()),
        ("en", "atlas has a table width of 160 cm", Editing(ATLAS.id, Facts(attributes={"table width": 160.0}))),
        ("en", "atlas has colour Red", Editing(ATLAS.id, Facts(attributes={"colour": "red"}))),
        # What does not fit is refused, with what does.
        ("en", "atlas has colour blue", Editing(ATLAS.id, Facts(attributes={"colour": "blue"}))),
        ("en", "atlas has table width 1.60 m", Editing(ATLAS.id, Facts(attributes={"table width": "1.60 m"}))),
        ("en", "atlas has table width -5", Editing(ATLAS.id, Facts(attributes={"table width": "-5"}))),
        ("en", "atlas has table width problems", None),
        (
            "en",
            "atlas has notes: Straße 5: the blue door",
            Editing(ATLAS.id, Facts(attributes={"notes": "Straße 5: the blue door"})),
        ),
        ("de", "nenne die Studios Kabine, Kabinen", OfKinds(KindNaming(Kind.STUDIO, KindName("Kabine", "Kabinen")))),
        ("de", "nenne diesen Ort Haus 12", OfHouse(HouseNaming("Haus 12"))),
        ("de", "neues Merkmal: Breite in cm", _defining("Breite", AttributeType.NUMBER, unit="cm")),
        ("de", "welche Merkmale gibt es?", OfAttributes()),
        ("fr", "appelle les studios cabine, cabines", OfKinds(KindNaming(Kind.STUDIO, KindName("cabine", "cabines")))),
        ("fr", "appelle ce lieu Maison 12", OfHouse(HouseNaming("Maison 12"))),
        ("fr", "nouvelle caractéristique : largeur en cm", _defining("largeur", AttributeType.NUMBER, unit="cm")),
        ("fr", "supprime la caractéristique colour", OfAttributes(AttributeChange("colour"))),
        ("es", "llama a los estudios cabina, cabinas", OfKinds(KindNaming(Kind.STUDIO, KindName("cabina", "cabinas")))),
        ("es", "llama a este lugar Casa 12", OfHouse(HouseNaming("Casa 12"))),
        ("es", "nueva característica: ancho en cm", _defining("ancho", AttributeType.NUMBER, unit="cm")),
        ("es", "¿qué tipos hay?", OfKinds()),
        ("it", "chiama gli studi cabina, cabine", OfKinds(KindNaming(Kind.STUDIO, KindName("cabina", "cabine")))),
        ("it", "chiama questo posto Casa 12", OfHouse(HouseNaming("Casa 12"))),
        ("it", "nuova caratteristica: larghezza in cm", _defining("larghezza", AttributeType.NUMBER, unit="cm")),
        ("it", "quali sono i tipi", None),
        ("en", "put atlas at berlin", Editing(ATLAS.id, Facts(site="Berlin"))),
        ("en", "atlas is in berlin, floor 3", Editing(ATLAS.id, Facts(site="Berlin", floor="3"))),
        ("en", "move atlas to 3pm", None),
        ("en", "put atlas at the munich office", Placing(ATLAS.id, "Munich")),
        ("en", "put atlas at the berlin office", Editing(ATLAS.id, Facts(site="Berlin"))),
        ("en", "move atlas to fl123", None),
        ("de", "stell atlas nach wien", Placing(ATLAS.id, "Wien")),
        ("fr", "place atlas à vienne", Placing(ATLAS.id, "Vienne")),
        ("es", "coloca atlas en viena", Placing(ATLAS.id, "Viena")),
        ("it", "sposta atlas a vienna", Placing(ATLAS.id, "Vienna")),
        ("de", "stell atlas nach berlin", Editing(ATLAS.id, Facts(site="Berlin"))),
        ("fr", "atlas se trouve à berlin", Editing(ATLAS.id, Facts(site="Berlin"))),
        ("es", "coloca atlas en berlin", Editing(ATLAS.id, Facts(site="Berlin"))),
        ("it", "atlas si trova a berlin", Editing(ATLAS.id, Facts(site="Berlin"))),
        ("en", "what rules are there?", EveryRule()),
        ("de", "zeig mir die Regeln", EveryRule()),
        ("fr", "quelles sont les règles ?", EveryRule()),
        ("es", "¿qué reglas hay?", EveryRule()),
        ("it", "quali sono le regole?", EveryRule()),
        ("en", "show me the groups", OfGroups()),
        ("de", "welche Gruppen gibt es?", OfGroups()),
        ("fr", "quels groupes y a-t-il ?", OfGroups()),
        ("es", "muéstrame los grupos", OfGroups()),
        ("it", "che gruppi ci sono?", OfGroups()),
        ("en", "atlas has a leak", None),
        ("en", "atlas, room, 3-5", None),
        ("en", "retire atlas tomorrow", None),
        ("en", "atlas has 12 people tomorrow", None),
        ("de", "benenne atlas in Vega um", Editing(ATLAS.id, Facts(name="Vega"))),
        ("de", "lege einen raum namens nova an", Adding((Draft("Nova", Kind.ROOM, [""]),))),
        ("de", "atlas hat keinen beamer mehr", BARE),
        ("de", "lege atlas still", Retiring(ATLAS.id)),
        ("fr", "renomme atlas en vega", Editing(ATLAS.id, Facts(name="Vega"))),
        ("fr", "atlas a 12 places", Editing(ATLAS.id, Facts(capacity=12))),
        ("fr", "atlas n’a plus de vidéoprojecteur", BARE),
        ("es", "renombra atlas a vega", Editing(ATLAS.id, Facts(name="Vega"))),
        ("es", "atlas está en la planta 2", Editing(ATLAS.id, Facts(floor="2"))),
        ("it", "rinomina atlas in vega", Editing(ATLAS.id, Facts(name="Vega"))),
        ("it", "atlas ha 12 posti", Editing(ATLAS.id, Facts(capacity=12))),
        ("en", "atlas has 6 seats and is on floor 3", Editing(ATLAS.id, Facts(capacity=6, floor="3"))),
        ("de", "atlas hat 6 plätze und liegt auf etage 3", Editing(ATLAS.id, Facts(capacity=6, floor="3"))),
        ("de", "atlas hat 6 plätze und ist im erdgeschoss", Editing(ATLAS.id, Facts(capacity=6, floor="0"))),
        ("fr", "atlas a 6 places et se trouve au 3e étage", Editing(ATLAS.id, Facts(capacity=6, floor="3"))),
        ("fr", "atlas a 6 places et est à l'étage 3", Editing(ATLAS.id, Facts(capacity=6, floor="3"))),
        ("es", "atlas tiene 6 plazas y está en la planta 3", Editing(ATLAS.id, Facts(capacity=6, floor="3"))),
        ("it", "atlas ha 6 posti e si trova al piano 3", Editing(ATLAS.id, Facts(capacity=6, floor="3"))),
        ("en", "atlas has 6 seats and is dirty on floor 3", None),
    ],
)
def test_an_order_is_a_whole_sentence(language: str, said: str, order: Order | None) -> None:
    """With a name, a verb and facts; what has any other word in it is about something else."""
    assert read_order(said, catalogue=CATALOGUE, language=language, house="Acme", runs=True) == order


LASER = frozenset({"laser-course"})


@pytest.mark.parametrize(
    ("language", "said", "needs"),
    [
        ("en", "atlas needs the laser course", LASER),
        ("en", "only people with the laser course may book atlas", LASER),
        ("en", "nobody may book atlas without laser-course", LASER),
        ("en", "atlas needs a laser course and a fire-drill", LASER | {"fire-drill"}),
        ("de", "Atlas braucht den Laserkurs", {"laserkurs"}),
        ("de", "nur wer den Staplerschein hat, darf Atlas buchen", {"staplerschein"}),
        ("fr", "pour réserver atlas, il faut l’attestation laser", {"attestation-laser"}),
        ("fr", "seuls ceux qui ont la formation laser peuvent réserver atlas", {"formation-laser"}),
        ("es", "solo quien tenga el curso láser puede reservar atlas", {"curso-láser"}),
        ("it", "per prenotare atlas serve il corso laser", {"corso-laser"}),
        ("en", "atlas no longer needs the fire-drill", frozenset()),
        ("en", "atlas needs no certificate", frozenset()),
        ("de", "Atlas braucht keinen Nachweis mehr", frozenset()),
        ("fr", "atlas n’exige plus fire-drill", frozenset()),
        ("es", "atlas ya no requiere fire-drill", frozenset()),
        ("it", "per atlas non serve più fire-drill", frozenset()),
        # A thing that is needed is none that is learned.
        ("en", "atlas needs a projector", None),
        ("en", "atlas needs training", None),
        ("en", "atlas needs a new course of paint on friday", None),
        ("en", "curie needs the laser course", None),
    ],
)
def test_what_somebody_has_learned_is_a_rule(language: str, said: str, needs: Collection[str] | None) -> None:
    """It ends as such a thing does, or is needed somewhere; it comes to those that are needed, or is so no longer."""
    had = Rules(needs=frozenset({"fire-drill"}))
    drilled = replace(ATLAS, policy=replace(ATLAS.policy, needs=had["needs"]))
    catalogue = replace(CATALOGUE, resources=(drilled,), layers=(Layer(Level.RESOURCE, str(ATLAS.id), had),))
    order = read_order(said, catalogue=catalogue, language=language, house="Acme", runs=True)
    meant = needs if not needs else had["needs"] | frozenset(needs)
    assert (order.change.said if isinstance(order, Setting) else None) == (None if needs is None else {"needs": meant})


OF_ATLAS, OF_ALL = RulesOf(Level.RESOURCE, "1"), RulesOf(Level.ORGANIZATION, "")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "hubble has 12 seats"),
        ("en", "rename hubble to mars"),
        ("en", "close hubble tomorrow 9-10"),
        ("en", "what are the rules for hubble?"),
        ("de", "hubble hat 12 Plätze"),
        ("fr", "hubble a 12 places"),
        ("es", "retira hubble"),
        ("it", "hubble ha 12 posti"),
    ],
)
def test_an_order_about_something_retired_is_about_that(language: str, said: str) -> None:
    """For those who run the place alone; bringing it back is an order of its own, and a name inside a word is none."""
    gone = replace(_thing(9, "Hubble", Kind.ROOM), retired_at=LEAVES.start)
    read = partial(read_order, catalogue=replace(CATALOGUE, retired=(gone,)), language=language, house="Acme")
    assert read(said, runs=True) == Gone(gone.id)
    assert read(said, runs=False) is None
    assert read("bring back hubble", runs=True) == Returning(gone.id)
    assert read(said.replace("hubble", "hubbles"), runs=True) is None


@pytest.mark.parametrize(
    ("language", "said", "at"),
    [
        ("en", "what is retired?", "retired"),
        ("en", "which rooms are retired?", "retired"),
        ("en", "which people are retired?", None),
        ("en", "set up the place", "setup"),
        ("en", "set up atlas", None),
        ("de", "was ist stillgelegt?", "retired"),
        ("de", "Einrichtung fortsetzen", "setup"),
        ("fr", "qu’est-ce qui est hors service ?", "retired"),
        ("fr", "continuer la mise en place", "setup"),
        ("es", "¿qué está retirado?", "retired"),
        ("es", "configura el lugar", "setup"),
        ("it", "cosa è dismesso?", "retired"),
        ("it", "configura il posto", "setup"),
    ],
)
def test_what_is_retired_and_setting_up_are_asked_for(language: str, said: str, at: str | None) -> None:
    """By those who run the place; of anybody else it is no such question."""
    read = partial(read_order, said, catalogue=CATALOGUE, language=language, house="Acme")
    assert isinstance(found := read(runs=True), Looking) is bool(at)
    assert getattr(found, "at", None) == at
    assert read(runs=False) is None


@pytest.mark.parametrize(
    ("language", "said", "of"),
    [
        ("en", "who changed atlas?", OF_ATLAS),
        ("en", "who has edited the rules for atlas?", OF_ATLAS),
        ("en", "when was atlas renamed?", OF_ATLAS),
        ("en", "who changed the opening hours?", OF_ALL),
        ("en", "who retired hubble?", RulesOf(Level.RESOURCE, "9")),
        ("en", "who changed the rules of studios?", RulesOf(Level.KIND, "studio")),
        ("de", "wer hat Atlas geändert?", OF_ATLAS),
        ("de", "was wurde an Atlas geändert?", OF_ATLAS),
        ("de", "wer hat die Regeln geändert?", OF_ALL),
        ("fr", "qui a modifié atlas ?", OF_ATLAS),
        ("fr", "qui a changé les règles ?", OF_ALL),
        ("es", "¿quién cambió atlas?", OF_ATLAS),
        ("es", "¿quién ha cambiado las reglas?", OF_ALL),
        ("it", "chi ha modificato atlas?", OF_ATLAS),
        ("it", "chi ha cambiato le regole?", OF_ALL),
        ("en", "who changed the light bulb?", None),
        ("en", "who cancelled atlas?", None),
        ("en", "who moved atlas to 4pm?", None),
        ("de", "wer hat Atlas storniert?", None),
    ],
)
def test_who_changed_something_is_asked_of_what_is_here_or_was(language: str, said: str, of: RulesOf | None) -> None:
    """Of a thing, retired or not, of a kind, and of all rules; who cancelled a booking is asked of that."""
    gone = replace(_thing(9, "Hubble", Kind.ROOM), retired_at=LEAVES.start)
    catalogue = replace(CATALOGUE, retired=(gone,))
    order = read_order(said, catalogue=catalogue, language=language, house="Acme", runs=False)
    assert order == (Changes(of) if of else None)


@pytest.mark.parametrize(
    ("language", "said", "units"),
    [
        ("en", "add 3 more desks", 12),
        ("en", "take away two desks", 7),
        ("en", "we have 15 desks now", 15),
        ("de", "lege drei weitere Tische an", 12),
        ("de", "nimm zwei Tische außer Betrieb", 7),
        ("fr", "ajoute 3 bureaux de plus", 12),
        ("fr", "mets un bureau hors service", 8),
        ("es", "añade 3 escritorios más", 12),
        ("es", "ahora tenemos 15 escritorios", 15),
        ("it", "ora abbiamo 15 scrivanie", 15),
        ("it", "aggiungi altre tre scrivanie", 12),
        ("it", "dismetti due scrivanie", 7),
        ("en", "add 3 more studios", None),
        ("en", "take away some desks", None),
    ],
)
def test_a_pool_has_more_or_fewer(language: str, said: str, units: int | None) -> None:
    """So many more or fewer than there are, or just so many; members who say so want to book them."""
    desks = replace(DESK, units=tuple(Unit(UnitId(30 + number), str(number)) for number in range(1, 10)))
    catalogue = replace(CATALOGUE, resources=(ATLAS, desks))
    order = read_order(said, catalogue=catalogue, language=language, house="Acme", runs=True)
    assert (order.units if isinstance(order, Editing) else None) == units
    assert read_order(said, catalogue=catalogue, language=language, house="Acme", runs=False) is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "our time zone is Vienna"),
        ("en", "please change the time zone to Vienna"),
        ("de", "stell die Zeitzone auf Vienna"),
        ("fr", "notre fuseau horaire est Vienna"),
        ("es", "cambia la zona horaria a Vienna"),
        ("it", "il fuso orario è Vienna"),
    ],
)
def test_the_place_is_in_a_zone(language: str, said: str) -> None:
    """As whoever runs it says; a member's words change nothing."""
    for runs, order in ((True, OfZone("Vienna")), (False, None)):
        assert read_order(said, catalogue=CATALOGUE, language=language, house="Acme", runs=runs) == order


@pytest.mark.parametrize(
    ("language", "said", "order"),
    [
        ("en", "crew sits at desks 1-6", _seats((3, "1", "6"))),
        (
            "en",
            "the night crew sits at desk 1 to 6, 9 and atlas",
            _seats((3, "1", "6"), (3, "9", "9"), (1, "", ""), group="night crew"),
        ),
        ("en", "crew sits anywhere", _seats()),
        ("en", "crew sits anywhere again", _seats()),
        ("en", "marketing sits at desks 1-6", _seats((3, "1", "6"), group="marketing")),
        ("de", "der vertrieb sitzt an desk 1 bis 6", _seats((3, "1", "6"), group="vertrieb")),
        ("en", "somebody sits at desk 4", None),
        ("en", "who sits at desk 4?", None),
        ("en", "we sit at desk tomorrow", None),
        ("de", "die Crew sitzt an Desk 1 bis 6", _seats((3, "1", "6"), group="Crew")),
        ("de", "crew sitzt an den Tischen 2-4", _seats((3, "2", "4"))),
        ("de", "die crew sitzt bei desk 7 und atlas", _seats((3, "7", "7"), (1, "", ""))),
        ("de", "crew sitzt irgendwo", _seats()),
        ("de", "crew sitzt wieder überall", _seats()),
        ("fr", "la crew s’installe aux bureaux 1 à 6", _seats((3, "1", "6"))),
        ("fr", "crew est assise à desk 2 et atlas", _seats((3, "2", "2"), (1, "", ""))),
        ("fr", "crew s'installe n'importe où", _seats()),
        ("fr", "crew s'assoit de nouveau n'importe où", _seats()),
        ("fr", "qui est assis à desk 3 ?", None),
        ("es", "la crew se sienta en los escritorios 1 a 6", _seats((3, "1", "6"))),
        ("es", "crew se sienta en desk 7 y atlas", _seats((3, "7", "7"), (1, "", ""))),
        ("es", "crew se sienta en cualquier sitio", _seats()),
        ("es", "crew se sienta de nuevo en cualquier sitio", _seats()),
        ("es", "¿quién se sienta en desk 4?", None),
        ("it", "la crew siede alle scrivanie 1-6", _seats((3, "1", "6"))),
        ("it", "crew siede a desk 1 a 6 e atlas", _seats((3, "1", "6"), (1, "", ""))),
        ("it", "crew siede ovunque", _seats()),
        ("it", "crew siede di nuovo ovunque", _seats()),
        ("it", "chi siede a desk 4?", None),
    ],
)
def test_a_group_sits_where_it_is_said(language: str, said: str, order: OfSeats | None) -> None:
    """At units of one thing or of several, or anywhere; whoever asks who sits there seats nobody."""
    desks = replace(DESK, units=tuple(Unit(UnitId(30 + number), str(number)) for number in range(1, 10)))
    catalogue = replace(CATALOGUE, resources=(ATLAS, desks))
    assert read_order(said, catalogue=catalogue, language=language, house="Acme", runs=True) == order
    assert read_order(said, catalogue=catalogue, language=language, house="Acme", runs=False) is None


@pytest.mark.parametrize(
    ("language", "said", "spans", "seat_class"),
    [
        ("en", "rows 1-5 of desk are business class", [("1", "5")], "Business"),
        ("en", "seats 1, 2 and 4 of desk are Sleeper", [("1", "1"), ("2", "2"), ("4", "4")], "Sleeper"),
        ("en", "row 3 of desk is first class", [("3", "3")], "First class"),
        ("en", "rows 1 to 5 of desk have no class", [("1", "5")], None),
        ("de", "die Reihen 6-8 von Desk sind Premium Economy", [("6", "8")], "Premium Economy"),
        ("de", "Reihe 6 von Desk hat keine Klasse", [("6", "6")], None),
        ("fr", "les rangs 6-8 de desk sont en business", [("6", "8")], "Business"),
        ("fr", "le rang 6 de desk est sans classe", [("6", "6")], None),
        ("es", "las filas 6-8 de desk son clase business", [("6", "8")], "Business"),
        ("es", "la fila 6 de desk no tiene clase", [("6", "6")], None),
        ("it", "le file 6-8 di desk sono business", [("6", "8")], "Business"),
        ("it", "la fila 6 di desk non ha classe", [("6", "6")], None),
    ],
)
def test_seats_have_a_class(language: str, said: str, spans: Sequence[tuple[str, str]], seat_class: str | None) -> None:
    """Rows or seats of one thing; the word for a class is no part of its name, unless it is nothing without."""
    catalogue = replace(CATALOGUE, resources=(ATLAS, DESK))
    order = read_order(said, catalogue=catalogue, language=language, house="Acme", runs=True)
    assert order == OfClasses(tuple(Span(DESK.id, *each) for each in spans), seat_class)
    assert read_order(said, catalogue=catalogue, language=language, house="Acme", runs=False) is None


@pytest.mark.parametrize(
    ("language", "said", "listed"),
    [
        ("en", "9 desks", [("Desk", 9, ())]),
        ("de", "2 Tische", [("Tisch", 2, ())]),
        ("en", "Booth <b>One</b>, phone booth, 1 person", [("Booth <b>One</b>", 1, ("phone booth",))]),
        ("en", "Orion, Vega and Lyra", [("Orion", 1, ()), ("Vega", 1, ()), ("Lyra", 1, ())]),
    ],
)
def test_a_line_of_a_list_is_one_thing(
    language: str, said: str, listed: Sequence[tuple[str, int, tuple[str, ...]]] | None
) -> None:
    """A number before a plural is that many units; what is behind a name tells of it, where any of it is a fact."""
    drafts = read_list(said, catalogue=CATALOGUE, language=language)
    found = drafts and [(draft.name, len(draft.labels), draft.tags) for draft in drafts]
    assert found == listed


def test_a_kind_that_a_list_calls_tomorrow_is_not_called_so_in_sentences() -> None:
    """Else every sentence about tomorrow would be read as one about rooms."""
    called = replace(CATALOGUE, kind_names={Kind.ROOM: KindName("tomorrow", "tomorrows")})
    assert names_of(called) == names_of(CATALOGUE)


def test_members_state_what_is_so() -> None:
    """Only plain orders are read of them, to be refused; that a room has seats is no order of theirs."""
    assert read_order("atlas has 12 seats", catalogue=CATALOGUE, language="en", house="Acme", runs=False) is None
    assert isinstance(
        read_order("retire atlas", catalogue=CATALOGUE, language="en", house="Acme", runs=False), Retiring
    )


def test_behind_the_command_a_line_says_less() -> None:
    """Without commas, or nothing yet; what is no fact is named."""
    nova = Adding((Draft("Nova", Kind.ROOM, [""], capacity=10),))
    assert read_new("room nova with 10 seats", catalogue=CATALOGUE, language="en") == nova
    assert read_new("", catalogue=CATALOGUE, language="en") == Beginning()
    assert read_new("nova, room, 20-8", catalogue=CATALOGUE, language="en") == Misread("20-8", hours=True)


@pytest.mark.parametrize(
    ("language", "said", "order"),
    [
        ("en", "make it 14 desks", Editing(DESK.id, units=14)),
        ("en", "make it 14", Editing(DESK.id, units=14)),
        ("en", "it is on floor 2", Editing(DESK.id, Facts(floor="2"))),
        ("en", "call it hot desk", Editing(DESK.id, Facts(name="Hot desk"))),
        ("en", "copy it as lounge", Copying(DESK.id, "Lounge")),
        ("en", "make it 3pm", None),
        ("de", "mach 14 tische draus", Editing(DESK.id, units=14)),
        ("de", "nenn ihn Platz", Editing(DESK.id, Facts(name="Platz"))),
        ("fr", "mets-en 14", Editing(DESK.id, units=14)),
        ("fr", "renomme-le en place", Editing(DESK.id, Facts(name="Place"))),
        ("es", "que sean 14 mesas", Editing(DESK.id, units=14)),
        ("es", "llámalo puesto", Editing(DESK.id, Facts(name="Puesto"))),
        ("it", "mettici 14 scrivanie", Editing(DESK.id, units=14)),
        ("it", "chiamala postazione", Editing(DESK.id, Facts(name="Postazione"))),
    ],
)
def test_it_is_what_was_just_shown(language: str, said: str, order: Order | None) -> None:
    """A mere number counts the pieces of a pool; a time is about a booking."""
    assert read_order(said, catalogue=CATALOGUE, language=language, house="Acme", runs=True, it=DESK) == order


@pytest.mark.parametrize(
    ("fact", "said", "order"),
    [
        ("name", "vega", Editing(ATLAS.id, Facts(name="Vega"))),
        ("name", "vega tomorrow", None),
        ("capacity", "12 people", Editing(ATLAS.id, Facts(capacity=12))),
        ("capacity", "many", None),
        ("floor", "2b", Editing(ATLAS.id, Facts(floor="2B"))),
        ("floor", "floor 2", Editing(ATLAS.id, Facts(floor="2"))),
        ("tags", "screen", WITH_SCREEN),
        ("tags", "sink", Editing(ATLAS.id, Facts(tags=("projector", "sink")))),
        ("units", "3", Editing(ATLAS.id, units=3)),
        ("copy", "lyra", Copying(ATLAS.id, "Lyra")),
        ("hours", "18-8", WrongHours(OF_ATLAS, "18-8")),
        ("hours", "the screen is broken", None),
        ("site", "munich", Placing(ATLAS.id, "Munich")),
        ("site", "berlin", Editing(ATLAS.id, Facts(site="Berlin"))),
    ],
)
def test_an_asked_fact_is_its_value_alone(fact: str, said: str, order: Order | None) -> None:
    """Without the name of the thing, and without a verb."""
    assert read_fact(fact, said, ATLAS, catalogue=CATALOGUE, language="en") == order


@pytest.mark.parametrize(
    ("language", "said", "opens"),
    [
        ("en", "we’re open from 8 to 6 on weekdays", range(5)),
        ("en", "change the opening hours to 8-18", range(7)),
        ("en", "our opening hours are 8am to 6pm, Mondays through Fridays", range(5)),
        ("de", "ändere die Öffnungszeiten auf 8-18", range(7)),
        ("de", "wir haben werktags von 8 Uhr bis 18 Uhr geöffnet", range(5)),
        ("fr", "nous sommes ouverts de 8 heures à 18 heures en semaine", range(5)),
        ("es", "nuestro horario es de 8 a 18 entre semana", range(5)),
        ("it", "siamo aperti dalle 8 alle 18 nei giorni feriali", range(5)),
    ],
)
def test_a_place_says_when_it_is_open(language: str, said: str, opens: Sequence[int]) -> None:
    """From eight to six, on the days that are said, for whoever runs it; members only tell, and change nothing."""
    order = read_order(said, catalogue=CATALOGUE, language=language, house="Acme", runs=True)
    assert isinstance(order, Setting)
    assert (order.change.level, order.change.subject) == (Level.ORGANIZATION, "")
    week = order.change.said["week"]
    assert {day for day, hours in enumerate(week) if hours} == set(opens)
    assert {hours for day in opens for hours in week[day]} == {Opening(8 * 60, 18 * 60)}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "change atlas' opening hours to 8-18"),
        ("en", "change Atlas’s opening hours to 8am-6pm"),
        ("en", "set the opening hours of atlas to 8–18"),
        ("de", "ändere die Öffnungszeiten von Atlas auf 8-18"),
        ("de", "setze Atlas' Öffnungszeiten auf 8-18"),
        ("de", "leg die Öffnungszeiten von Atlas auf 8 bis 18 Uhr fest"),
        ("fr", "change les horaires d’ouverture d’Atlas à 8h-18h"),
        ("fr", "mets les horaires de Atlas à 8-18"),
        ("es", "cambia el horario de apertura de Atlas a 8-18"),
        ("es", "pon el horario de Atlas de 8 a 18"),
        ("it", "cambia gli orari di apertura di Atlas in 8-18"),
        ("it", "imposta gli orari di Atlas dalle 8 alle 18"),
    ],
)
def test_the_opening_hours_of_a_thing_are_set(language: str, said: str) -> None:
    """They are a rule of the thing, and no time at which it is wanted."""
    order = read_order(said, catalogue=CATALOGUE, language=language, house="Acme", runs=False)
    assert isinstance(order, Setting)
    assert RulesOf(order.change.level, order.change.subject) == OF_ATLAS
    assert order.change.said["week"] == ((Opening(8 * 60, 18 * 60),),) * 7


@pytest.mark.parametrize(
    ("language", "said", "of"),
    [
        ("en", "atlas is open 18 to 8", OF_ATLAS),
        ("en", "the opening hours of atlas are mon-fri 18-8", OF_ATLAS),
        ("en", "change atlas' opening hours to 18-8", OF_ATLAS),
        ("en", "set atlas' hours to 18-8", OF_ATLAS),
        ("en", "change the opening hours to 18-8", OF_HOUSE),
        ("en", "we are open 18-8", OF_HOUSE),
        ("de", "Atlas ist 18 bis 8 Uhr geöffnet", OF_ATLAS),
        ("de", "ändere die Öffnungszeiten auf 18-8", OF_HOUSE),
        ("fr", "Atlas est ouvert de 18h à 8h", OF_ATLAS),
        ("fr", "change les horaires à 18-8", OF_HOUSE),
        ("es", "Atlas está abierto de 18 a 8", OF_ATLAS),
        ("es", "cambia el horario a 18-8", OF_HOUSE),
        ("it", "Atlas è aperto dalle 18 alle 8", OF_ATLAS),
        ("it", "cambia gli orari in 18-8", OF_HOUSE),
        ("en", "atlas is open 18 to 8 tomorrow", None),
    ],
)
def test_hours_that_end_before_they_begin_are_still_hours(language: str, said: str, of: RulesOf | None) -> None:
    """They are told so of what they were said of, for whoever runs it, and no booking is begun with them."""
    order = read_order(said, catalogue=CATALOGUE, language=language, house="Acme", runs=True)
    assert (order.of if isinstance(order, WrongHours) else None) == of
