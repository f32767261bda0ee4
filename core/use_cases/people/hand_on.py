"""Hand requests on: who answers in whose place begins or ends, and what waits goes to whoever is asked from now on."""

from datetime import datetime

from core.domain.audit import CLOCK, Change, Noun
from core.domain.messages import About, Due, Kind, Topic, about_booking
from core.domain.people.delegation import Delegation
from core.domain.resources.catalogue import Catalogue
from core.store import audit, delegations, messages, people
from core.store.database import Connection
from core.use_cases.bookings.approve import waiting_for
from core.values import MemberId


async def hand_on(
    connection: Connection, catalogue: Catalogue, given: Delegation, whom: MemberId, *, now: datetime
) -> None:
    """Ask somebody about what waits for the member who is away, or is back; nobody about what is their own."""
    waiting = await waiting_for(connection, catalogue, given.member, now=now)
    asked = [each for each in waiting if whom not in {each.member, each.booked_by}]
    due = ((about_booking(each.id), Due(Kind.APPROVAL, now, whom)) for each in asked)
    await messages.plan_all(connection, given.organization, due)


async def over(
    connection: Connection, catalogue: Catalogue, member: MemberId, *, by: MemberId | None, via: str, now: datetime
) -> Delegation | None:
    """
    Let nobody answer in a member's place any more; None if nobody did.

    What still waits comes back to them. Of the two, whoever did not end it is told; of an end that was agreed on,
    nobody needs to be.
    """
    await people.lock_answering(connection, catalogue.organization, member)
    ended = await delegations.end(connection, catalogue.organization, member)
    if ended is None:
        return None
    change = Change(Noun.PERSON, member, "is back", before={"delegate": ended.delegate})
    await audit.record(connection, change, organization=catalogue.organization, by=by, via=via, at=now)
    if ended.ends is None or now < ended.ends:
        if by != member:
            await tell(connection, ended, Kind.DELEGATE_LOST, to=member, now=now)
        if by != ended.delegate:
            await tell(connection, ended, Kind.DELEGATE_FREE, to=ended.delegate, now=now)
    if ended.begun or ended.starts <= now:
        await hand_on(connection, catalogue, ended, member, now=now)
    return ended


async def tell(connection: Connection, given: Delegation, kind: Kind, *, to: MemberId, now: datetime) -> None:
    """Plan what one of the two is told about it."""
    other = given.delegate if to == given.member else given.member
    await messages.plan(connection, given.organization, About(Topic.DELEGATE, other), [Due(kind, now, to)])


async def answers_for_nobody(
    connection: Connection, catalogue: Catalogue, delegate: MemberId, *, now: datetime
) -> None:
    """Let somebody answer in nobody's place any more, because they cannot; both are told, as far as they can be."""
    for given in await delegations.given_to(connection, catalogue.organization, delegate):
        await over(connection, catalogue, given.member, by=None, via=CLOCK, now=now)
