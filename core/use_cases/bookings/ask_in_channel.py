"""Ask for approvals in a channel, where everybody who decides sees them."""

from datetime import datetime

from core.domain.audit import CLOCK, Change, Noun
from core.domain.bookings.asking import AskingPlace
from core.domain.bookings.booking import Booking
from core.domain.messages import Due, Kind, about_booking
from core.domain.people.identity import Identity
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import asking_places, audit, bookings, messages, people
from core.store.database import Connection, retried
from core.use_cases.bookings.approve import MANAGERS, asked_for, place_of
from core.values import MemberId, OrganizationId, ResourceId


async def check_may_choose(ledger: Ledger, by: Member, resource: ResourceId | None) -> None:
    """Refuse with NotAllowed whoever may not say where the requests for a thing, or for all, are asked."""
    if resource is None:
        by.check_manages()
        return
    policy = (await ledger.catalogue(by.organization)).resource(resource).policy
    if not policy.managed(by.role, by.groups):
        raise NotAllowed(by.role)


@retried
async def ask_in_channel(ledger: Ledger, *, by: Member, resource: ResourceId | None, to: Identity) -> None:
    """
    Let the requests for a thing be asked in a conversation from now on, or those for everything that has none.

    Whoever reads along there sees who wants what; only those who decide can answer. Refuses with NotAllowed whoever
    does not manage the thing, or the place.
    """
    await check_may_choose(ledger, by, resource)
    now, place = ledger.clock.now(), AskingPlace(by.organization, resource, to, by.id)
    async with ledger.database.transaction() as connection:
        await asking_places.put(connection, place)
        await _note(connection, place, "asked in a channel", by=by.id, via=ledger.via, now=now)


@retried
async def ask_no_more(ledger: Ledger, *, by: Member, resource: ResourceId | None, to: Identity) -> bool:
    """Let requests be asked in person that are asked in this conversation; False if they are not. Refuses as above."""
    await check_may_choose(ledger, by, resource)
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        known = await asking_places.here(connection, by.organization, to)
        if resource not in {each.resource for each in known}:
            return False
        ended = await asking_places.end(connection, by.organization, resource)
        if ended is not None:
            await _note(connection, ended, "asked in person", by=by.id, via=ledger.via, now=now)
    return ended is not None


@retried
async def place_lost(ledger: Ledger, *, booking: Booking, to: Identity) -> None:
    """
    Ask in person what could not be asked in a conversation any more, also from now on, and tell whoever let it be.

    So is everything that was asked there before and still waits: nobody can open its card. Where whoever let it be is
    gone, those who run the place are told. What is asked in person by now is not asked again.
    """
    now, organization = ledger.clock.now(), booking.organization
    catalogue = await ledger.catalogue(organization)
    async with ledger.database.transaction() as connection:
        places = await asking_places.here(connection, organization, to)
        posted = await bookings.posted(connection, organization, now=now)
        there = [each for each in posted if each.id == booking.id or await _asked_at(connection, each, catalogue) == to]
        for place in places:
            await asking_places.end(connection, organization, place.resource)
            await _note(connection, place, "asked in person", by=None, via=CLOCK, now=now)
            here = await people.standing(connection, organization, [place.member])
            told = [place.member] if here else await people.inside(connection, organization, MANAGERS)
            lost = [Due(Kind.PLACE_LOST, now, each) for each in told]
            await messages.plan(connection, organization, about_booking(booking.id), lost)
        for each in there:
            await ask_in_person(connection, each, catalogue=catalogue, now=now)


async def _asked_at(connection: Connection, request: Booking, catalogue: Catalogue) -> Identity | None:
    place = await place_of(connection, request, catalogue=catalogue)
    return place.to if place else None


async def ask_in_person(connection: Connection, booking: Booking, *, catalogue: Catalogue, now: datetime) -> None:
    """Ask each of those who decide about a request."""
    asked = await asked_for(connection, booking, catalogue=catalogue, now=now)
    due = [Due(Kind.APPROVAL, now, each) for each in asked]
    await messages.plan(connection, booking.organization, about_booking(booking.id), due)


async def _note(
    connection: Connection, place: AskingPlace, verb: str, *, by: MemberId | None, via: str, now: datetime
) -> None:
    organization: OrganizationId = place.organization
    noun, subject = (Noun.RESOURCE, place.resource) if place.resource else (Noun.ORGANIZATION, organization)
    change = Change(noun, subject, verb, after={"platform": place.to.platform})
    await audit.record(connection, change, organization=organization, by=by, via=via, at=now)
