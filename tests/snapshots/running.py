"""What people who run a place say and press: what is added, changed, retired and brought back."""

from datetime import date

from adapters.chat.intents.adding import AddNamed, Amend, AskAmend, AskKind, AskName, LeaveOut, SetCount
from adapters.chat.intents.attending import ComeIn
from adapters.chat.intents.bookings import Cancel, Confirm
from adapters.chat.intents.catalogue import (
    AskBookers,
    AskBuffer,
    AskFactOf,
    AskNew,
    AskPhoto,
    AskToRetire,
    BringBack,
    CarryOut,
    DoorSign,
    MoveBack,
    PutAt,
    ResizeResource,
    RetireResource,
    SetBookers,
    SetBuffer,
    SetPhoto,
    ShowResource,
    TakeBack,
)
from adapters.chat.intents.changes import ShowLately, ShowPersonChanges
from adapters.chat.intents.resources import ShowPhoto
from adapters.chat.intents.setting_up import (
    AskOtherZone,
    ChooseHouseHours,
    ChooseHouseZone,
    Later,
    SetUp,
    ShowExample,
)
from adapters.chat.intents.sheets import AskSheet, ImportFile, TakeImportBack, TakeOut
from core.domain.organizations.progress import Step
from core.domain.people.member import Member
from core.domain.resources.draft import Draft
from core.domain.resources.resource import Kind
from core.values import ResourceId
from tests.snapshots.conversation import Conversation


async def run(talk: Conversation, ann: Member, cleo: Member) -> None:
    """Everything that Ann, an admin, does with resources; Cleo is a member."""
    await added(talk, ann, cleo)
    await edited(talk, ann)
    await photographed(talk, ann)
    await resized(talk, ann, cleo)
    await retired(talk, ann, cleo)
    await dropped(talk, ann)
    await placed(talk, ann)
    await named(talk, ann)
    for text in ("retire atlas", "/resources", "/newresource Nova, room", "add a room called Nova"):
        await talk.writes(cleo, text)
    await looked_back(talk, ann, cleo)
    await set_up(talk, ann)


async def looked_back(talk: Conversation, ann: Member, cleo: Member) -> None:
    """What was changed of a thing, of all rules and of a person."""
    await talk.writes(ann, "what changed last week?")
    await talk.means(ann, ShowLately(date(2026, 11, 27), date(2026, 11, 27), skip=20), "turns a page of a day")
    for text in ("who changed atlas?", "who changed the rules?"):
        await talk.writes(ann, text)
    await talk.means(ann, ShowPersonChanges(cleo.id), "presses Changes")
    await talk.writes(cleo, "who changed atlas?")


async def added(talk: Conversation, ann: Member, cleo: Member) -> None:
    """One thing, several, and what cannot be."""
    listed = await talk.writes(ann, "/resources")
    await talk.presses(ann, listed, AskNew)
    one = await talk.writes(ann, "Nova, room, 10 seats, floor 3, projector, 8-20, approval by me")
    buffers = await talk.presses(ann, one, AskBuffer)
    await talk.presses(ann, buffers, SetBuffer)
    bookers = await talk.presses(ann, one, AskBookers)
    await talk.presses(ann, bookers, SetBookers)
    created = await talk.presses(ann, one, CarryOut)
    held = await talk.writes(cleo, "nova 4 december 10-11")
    await talk.presses(ann, created, TakeBack)
    await talk.presses(cleo, held, Cancel)
    await talk.presses(ann, created, TakeBack)
    lines = "orion, room, 8 seats, screen\nstudio c, studio, 9-21, 3 h a week each\nbikes, vehicle, 3 units"
    several = await talk.writes(ann, lines)
    await talk.presses(ann, several, CarryOut)
    for text in (
        "/newresource nova",
        "/newresource vega, room, 20-8",
        "/newresource vega, room, 0 seats",
        "add a room called Nova",
        "add a room called Atlas",
        "/resources help",
    ):
        await talk.writes(ann, text)


async def dropped(talk: Conversation, ann: Member) -> None:
    """A list of new and changed things, imported and taken back; and files that cannot be imported."""
    rooms = b"name,kind,floor,capacity,tags,colour\nOrion,room,3,8,screen,red\nAtlas,room,1,9,projector,\n"
    shown = await talk.drops(ann, "rooms.csv", rooms)
    await talk.presses(ann, await talk.presses(ann, shown, AskSheet), TakeOut)
    done = await talk.presses(ann, shown, ImportFile)
    await talk.presses(ann, shown, ImportFile)
    await talk.drops(ann, "rooms.csv", rooms)
    smaller = await talk.drops(ann, "smaller.csv", b"name,capacity\nOrion,6\n")
    await talk.presses(ann, smaller, ImportFile)
    refused = await talk.presses(ann, done, TakeImportBack)
    await talk.presses(ann, refused, TakeImportBack)
    lines = (
        "name,kind,site,capacity,tags,available",
        *("Vega,room,Atlantis,-1,,yes", "Lyra,spaceship,,4,,maybe", "Orion,room,,many,,yes", ",room,,,,yes"),
        *(f"{'Nova' * 20},room,,,,yes", "Curie,room,,,,no", "Crux,room,,,,1,and more"),
    )
    await talk.drops(ann, "wrong.csv", "\n".join(lines).encode())
    for name, content in (
        ("rooms.xlsx", b"PK\x03\x04"),
        ("people.csv", b"name,role\nKim,member\n"),
        ("empty.csv", b"\n"),
        ("strange.csv", b"this;that\n1;2\n"),
        ("departures.csv", b"resource,starts,ends\nFL999,3/4/2027 10:00,3/4/2027 9:00\n"),
        ("lost.csv", b""),
    ):
        await talk.drops(ann, name, content)
    await talk.drops(ann, "large.csv", b"", size=1_000_000)


async def set_up(talk: Conversation, ann: Member) -> None:
    """Each question of the setting up, and things that are added step by step."""
    await talk.writes(ann, "/setup")
    await talk.writes(ann, "/setup help")
    for step in Step:
        await talk.means(ann, SetUp(step), f"is asked for {step}")
    await talk.means(ann, AskOtherZone(), "asks for other zones")
    await talk.means(ann, ShowExample(), "asks for an example")
    await talk.presses(ann, await talk.means(ann, Later(), "stops"), SetUp)
    await talk.means(ann, ChooseHouseHours("mon-fri 20-8"), "says hours that cannot be")
    await talk.means(ann, ChooseHouseHours("mon-fri 8-18, sat 10-14"), "says hours")
    await talk.means(ann, ChooseHouseZone("Vienna"), "says a zone")
    await talk.means(ann, ChooseHouseZone("Berlin"), "says the zone as it was")
    kinds = await talk.means(ann, AskKind(), "adds step by step")
    await talk.presses(ann, kinds, AskName)
    seats = await talk.means(ann, AddNamed(Draft("Mira", Kind.ROOM)), "names a room")
    await talk.presses(ann, seats, SetCount)
    await talk.means(ann, AddNamed(Draft("Tripod", Kind.EQUIPMENT)), "names equipment")
    several = await talk.writes(ann, "pluto, room, 8 seats\nceres, room")
    amending = await talk.presses(ann, several, AskAmend)
    proposal = next(each.intent.proposal for each in several[0].buttons if isinstance(each.intent, AskAmend))
    await talk.means(ann, Amend(proposal, (Draft("Ceres", Kind.STUDIO),)), "amends a list")
    await talk.presses(ann, amending, LeaveOut)


async def placed(talk: Conversation, ann: Member) -> None:
    """Sites, and departures one by one and by a timetable."""
    await talk.writes(ann, "sites")
    for text in ("add site Porto, Lisbon", "rename site porto to Ribeira", "site ribeira is in Madrid"):
        await talk.presses(ann, await talk.writes(ann, text), CarryOut)
    removed = await talk.presses(ann, await talk.writes(ann, "remove site ribeira"), CarryOut)
    await talk.presses(ann, removed, TakeBack)
    await talk.presses(ann, await talk.writes(ann, "add site Faro, Lisbon"), CarryOut)
    card = await talk.presses(ann, await talk.writes(ann, "put atlas at faro"), CarryOut)
    offered = [each.intent for each in card[0].buttons if isinstance(each.intent, AskFactOf)]
    there = await talk.means(ann, next(each for each in offered if each.fact == "site"), "asks for another site")
    await talk.presses(ann, await talk.presses(ann, there, PutAt), CarryOut)
    await talk.writes(ann, "put atlas at utopia")
    for text in ("remove site berlin", "add site Berlin", "add site Base, Mars", "fl123 daily 16:00-17:30"):
        await talk.writes(ann, text)
    for text in ("fl123 daily 16:00-17:30 until 31 march", "new departure fl123 friday 16:00-17:30"):
        done = await talk.presses(ann, await talk.writes(ann, text), CarryOut)
        await talk.presses(ann, done, TakeBack)
    for text in ("rows 1-2 of fl123 are first class", "rows 28-30 of fl123 have no class"):
        done = await talk.presses(ann, await talk.writes(ann, text), CarryOut)
        await talk.presses(ann, done, TakeBack)


async def named(talk: Conversation, ann: Member) -> None:
    """What kinds and the place are called, and what things are described by."""
    await talk.writes(ann, "kinds")
    for text in ("call studios booth, booths", "call this place Haus 12", "new attribute: desk width in cm"):
        done = await talk.presses(ann, await talk.writes(ann, text), CarryOut)
        await talk.presses(ann, done, TakeBack)
    await talk.presses(ann, await talk.writes(ann, "call desks pods"), CarryOut)
    for text in ("call rooms pods", "call studios rooms", "rules pods", "call pods desks"):
        shown = await talk.writes(ann, text)
    await talk.presses(ann, shown, CarryOut)
    await talk.presses(ann, await talk.writes(ann, "new attribute: floor type: wood, stone"), CarryOut)
    await talk.presses(ann, await talk.writes(ann, "atlas has floor type wood"), CarryOut)
    for text in ("attributes", "remove attribute floor type", "remove attribute moat", "atlas has no floor type"):
        shown = await talk.writes(ann, text)
    await talk.presses(ann, shown, CarryOut)
    await talk.presses(ann, await talk.writes(ann, "remove attribute floor type"), CarryOut)
    await talk.writes(ann, "/groups crew add @ben")
    for text in ("crew sits at desks 1-3 and atlas", "crew sits anywhere"):
        done = await talk.presses(ann, await talk.writes(ann, text), CarryOut)
    await talk.presses(ann, done, TakeBack)
    for text in ("pirates sit at atlas", "crew sits at desks 2-90"):
        await talk.writes(ann, text)
    for text in ("what rules are there?", "show me the groups"):
        await talk.writes(ann, text)
    await talk.presses(ann, await talk.writes(ann, "change the opening hours to 7-19"), CarryOut)
    for text in ("undo", "undo", "close desk 3 monday", "close studio a monday 9-10 and 14-15"):
        await talk.writes(ann, text)


async def edited(talk: Conversation, ann: Member) -> None:
    """Each fact, once by words, and what is so already."""
    for text in ("atlas has 12 seats", "open atlas 9-18", "rename atlas to Vega", "vega has no projector"):
        changed = await talk.presses(ann, await talk.writes(ann, text), CarryOut)
    await talk.presses(ann, changed, TakeBack)
    await talk.presses(ann, await talk.writes(ann, "rename vega to atlas"), CarryOut)
    for text in ("atlas is open 18 to 8", "change the opening hours to 18-8", "atlas has 12 seats"):
        await talk.writes(ann, text)
    card = await talk.presses(ann, await talk.writes(ann, "/resources"), ShowResource)
    await talk.presses(ann, card, AskFactOf)
    await talk.presses(ann, await talk.writes(ann, "duplicate atlas as Lyra"), CarryOut)


async def photographed(talk: Conversation, ann: Member) -> None:
    """A photo that shows something, is changed and seen, and one of something new; a picture that cannot be read."""
    await talk.writes(ann, "/resources")
    await talk.shows(ann, None)
    which = await talk.shows(ann, b"photo")
    card = await talk.presses(ann, await talk.presses(ann, which, SetPhoto), CarryOut)
    shown = next(each.intent.resource for each in which[0].buttons if isinstance(each.intent, SetPhoto))
    asked = await talk.means(ann, AskFactOf(shown, "photo"), "asks for another photo")
    await talk.presses(ann, asked, ShowPhoto)
    await talk.presses(ann, await talk.presses(ann, asked, SetPhoto), CarryOut)
    await talk.means(ann, ShowPhoto(shown), "asks for a photo that is gone")
    await talk.presses(ann, card, DoorSign)
    await talk.means(ann, ComeIn(shown), "stands at its door")
    await talk.means(ann, ComeIn(ResourceId(4711)), "stands at a door that is not here")
    await talk.presses(ann, card, TakeBack)
    await talk.presses(ann, await talk.writes(ann, "Aula, room"), AskPhoto)
    await talk.shows(ann, b"another photo")


async def resized(talk: Conversation, ann: Member, cleo: Member) -> None:
    """A pool that grows, and shrinks with and without bookings."""
    await talk.presses(ann, await talk.writes(ann, "laptop has 6 units"), ResizeResource)
    await talk.presses(ann, await talk.writes(ann, "laptop has 2 units"), ResizeResource)
    for who in (ann, cleo):
        await talk.presses(who, await talk.writes(who, "laptop 7 december 10-11"), Confirm)
    await talk.writes(ann, "laptop has 1 unit")
    await talk.writes(ann, "laptop has 0 units")


async def retired(talk: Conversation, ann: Member, cleo: Member) -> None:
    """Without bookings, and with one, which moves."""
    gone = await talk.presses(ann, await talk.writes(ann, "retire orion"), RetireResource)
    await talk.writes(ann, "add a room called Orion")
    await talk.presses(ann, gone, BringBack)
    await talk.presses(cleo, await talk.writes(cleo, "atlas 8 december 10-11"), Confirm)
    card = await talk.presses(ann, await talk.writes(ann, "/resources"), ShowResource)
    await talk.presses(ann, await talk.presses(ann, card, AskToRetire), RetireResource)
    back = await talk.writes(ann, "bring atlas back")
    await talk.presses(ann, back, MoveBack)
    await talk.presses(ann, back, MoveBack)
