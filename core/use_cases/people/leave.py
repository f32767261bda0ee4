"""Leave: a member who is gone from one platform is out on all of them, at once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from core.domain.audit import Change, Noun
from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import REPAINT_DELAY
from core.domain.bookings.status import Status
from core.domain.messages import HOLDER, About, Due, Kind, Topic, about_booking
from core.domain.people.identity import Identity
from core.domain.people.member import Circle, Role
from core.domain.polls.poll import Outcome
from core.domain.resources.catalogue import Catalogue
from core.ledger import Ledger
from core.store import audit, bookings, codes, favours, mail_addresses, messages, people, polls, waits
from core.store.database import Connection, retried
from core.use_cases.bookings.approve import MANAGERS, asked_for
from core.use_cases.people.hand_on import answers_for_nobody, over
from core.use_cases.people.left_bookings import coming
from core.use_cases.people.note_person import note_person
from core.values import MemberId, OrganizationId

VIA = "leave"
OWNERS = Circle(frozenset({Role.OWNER}))
FURTHEST = timedelta(days=3650)
"""How far ahead requests are looked for; no rule lets anybody book so far ahead."""


@retried
async def leave(ledger: Ledger, *, identity: Identity) -> bool:
    """
    Note that the person behind an identity has left; False if they are no member, or had left before.

    No identity of theirs is served any more. Their holds and requests end, and so does what they use alone. Codes that
    they may have seen are changed, and whoever is let in by one now is told the new one. Requests that only they could
    answer go to others. Owners and admins are told of coming bookings, which stay until one of them decides. If that
    was the last owner, the admins are told that one of them has to own the place: no platform's word makes an owner.
    """
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        known = await people.known(connection, identity)
    if known is None:
        return False
    catalogue = await ledger.catalogue(known.organization)
    async with ledger.database.transaction() as connection:
        if not await people.leave(connection, known, at=now):
            return False
        gone = replace(known, left_at=now)
        await note_person(connection, "left", known, gone, by=None, via=identity.platform, at=now)
        ended, left = await part(connection, catalogue, known.id, now=now)
        news = [Kind.LEFT] if left else []
        if known.role is Role.OWNER and not await people.inside(connection, known.organization, OWNERS):
            news.append(Kind.OWNERLESS)
        told = await people.inside(connection, known.organization, MANAGERS) if news else []
        due = [Due(kind, now, each) for kind in news for each in told]
        await messages.plan(connection, known.organization, About(Topic.LEAVER, known.id), due)
    # After the commit: memory must not hold what a rollback takes away.
    for booking in ended:
        ledger.remember(booking)
    return True


async def part(
    connection: Connection, catalogue: Catalogue, leaver: MemberId, *, now: datetime
) -> tuple[list[Booking], list[Booking]]:
    """
    Do what follows when a member is written as gone; return the bookings that ended, and the coming ones that stay.

    They wait for nothing any more, and their e-mail address is deleted. Their holds and requests end, the codes that
    they may have seen change, and others are asked what only they could answer. What they asked holders for, and were
    asked, is over. They answer in nobody's place any more, and nobody in theirs.
    """
    organization = catalogue.organization
    await waits.leave(connection, organization, leaver)
    await mail_addresses.stop(connection, organization, leaver)
    standing = await bookings.of_member(connection, organization, leaver, ending_after=now, lock=True)
    ended = await _ended(connection, standing, now=now)
    await _new_codes(connection, organization, leaver, now=now)
    await answers_for_nobody(connection, catalogue, leaver, now=now)
    await over(connection, catalogue, leaver, by=leaver, via=VIA, now=now)
    await ask_others(connection, catalogue, now=now)
    await _asked_of_nobody(connection, organization, leaver, now=now)
    await polled_no_more(connection, organization, leaver, now=now)
    return ended, coming(standing, now=now)


async def _ended(connection: Connection, standing: Sequence[Booking], *, now: datetime) -> list[Booking]:
    """End what ends with its holder, and return it."""
    ended: list[Booking] = []
    for booking in standing:
        here = await people.standing(connection, booking.organization, booking.attendees) if booking.attendees else {}
        after = cancelling.left(booking, alone=not here, now=now)
        if after is not booking:
            await bookings.save(connection, after, before=booking, by=None, via=VIA, at=now)
            ended.append(after)
    return ended


async def _new_codes(connection: Connection, organization: OrganizationId, leaver: MemberId, *, now: datetime) -> None:
    """Change the codes that the leaver may have seen, and plan the prompt that tells the others theirs."""
    changed = await codes.take_back(connection, organization, leaver)
    several = await bookings.several(connection, [organization] * len(changed), changed)
    for booking in several.values():
        # Before the prompt nobody was told the code: who asked for it gets the new one with the prompt, and by day.
        prompted_at = booking.rings_at or booking.check_in_opens
        if booking.status in {Status.CONFIRMED, Status.IN_USE} and now >= prompted_at:
            holder = () if booking.member == leaver else (HOLDER,)
            others = (*holder, *(each for each in booking.attendees if each != leaver))
            due = (Due(Kind.CHECK_IN, now, each) for each in others)
            await messages.plan(connection, organization, about_booking(booking.id), due)


async def _asked_of_nobody(
    connection: Connection, organization: OrganizationId, leaver: MemberId, *, now: datetime
) -> None:
    """Close what the leaver asked holders for, and what they were asked; who asked them is told."""
    for favour, asker in await favours.end_of(connection, organization, leaver, at=now):
        due = [Due(Kind.FAVOUR_ANSWERED, now, asker)] if asker != leaver else []
        await messages.plan(connection, organization, About(Topic.FAVOUR, favour), due)


async def polled_no_more(
    connection: Connection, organization: OrganizationId, leaver: MemberId, *, now: datetime
) -> None:
    """End the polls of whoever leaves, free their times, and ask them in no other one; who is asked is told."""
    for poll in await polls.open_of(connection, organization, leaver):
        known = await polls.found(connection, organization, poll, lock=True)
        if known is None or known.outcome is not None:
            continue
        await polls.end(connection, known, Outcome.CALLED_OFF, at=now)
        # What is held for somebody else, or by who is suspended, has not ended with them.
        kept = await bookings.several(connection, [organization] * len(known.slots), known.slots)
        for each in kept.values():
            if each.settled(now).status is Status.HELD:
                await bookings.save(
                    connection, cancelling.left(each, alone=True, now=now), before=each, by=None, via=VIA, at=now
                )
        change = Change(Noun.POLL, poll, "ended", None, {"outcome": Outcome.CALLED_OFF}, version=known.version + 1)
        await audit.record(connection, change, organization=organization, by=None, via=VIA, at=now)
        due = [Due(Kind.POLL_ENDED, now, each) for each in known.voters]
        await messages.plan(connection, organization, About(Topic.POLL, poll), due)
        await polls.repaint(connection, organization, poll, at=now + REPAINT_DELAY)
    for poll in await polls.leave(connection, organization, leaver, at=now):
        await polls.repaint(connection, organization, poll, at=now + REPAINT_DELAY)


async def ask_others(connection: Connection, catalogue: Catalogue, *, now: datetime) -> None:
    """Ask others about the requests that nobody can answer any more."""
    organization = catalogue.organization
    for request in await bookings.unanswerable(connection, organization, now=now, until=now + FURTHEST):
        asked = await asked_for(connection, request, catalogue=catalogue, now=now)
        due = (Due(Kind.APPROVAL, now, each) for each in asked)
        await messages.plan(connection, organization, about_booking(request.id), due)
