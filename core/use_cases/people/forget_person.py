"""Forget a person: who they were is deleted, and what they booked stays as that of a number."""

from dataclasses import replace

from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.people.erasure import Forgotten
from core.domain.people.member import Member
from core.domain.people.person import check_not_yourself, check_owner_stays
from core.errors import NobodyAsked
from core.ledger import Ledger
from core.store import bookings, erasure, membership
from core.store.database import retried
from core.use_cases.people.administering import administering
from core.use_cases.people.leave import part
from core.use_cases.people.left_bookings import coming
from core.values import MemberId, OrganizationId


@retried
async def forget_person(
    ledger: Ledger, *, organization: OrganizationId, member: MemberId, by: Member | None
) -> Forgotten:
    """
    Delete a member's name, accounts, chats, and the words that they wrote about bookings; nobody can bring that back.

    What they reported broken stays, with a number in the place of the name, until it is mended. Their coming bookings
    are cancelled, and whoever comes to them is told. Past ones stay, and the audit's rows, with a number in the place
    of the name, so that the audit is as whole as before. In chat only a member who asked for it is forgotten, else it
    refuses with NobodyAsked; the command line needs no request. Refuses also with NotAllowed, NoSuchMember, NotYourself
    or LastOwner; then nothing has changed.
    """
    catalogue = await ledger.catalogue(organization)
    async with administering(ledger, organization=organization, member=member, by=by) as change:
        who, connection = change.who, change.connection
        check_not_yourself(change.by, who)
        if by is not None and await erasure.asked(connection, organization, member) is None:
            raise NobodyAsked
        gone: list[Booking] = []
        if who.here:
            check_owner_stays(who, change.running)
            held = await bookings.of_member(connection, organization, member, ending_after=change.now, lock=True)
            for each in coming(held, now=change.now):
                after = cancelling.withdrawn(each, now=change.now, because="")
                actor = change.by.id if change.by else None
                await bookings.save(connection, after, before=each, by=actor, via=change.via, at=change.now)
                gone.append(after)
            await membership.remove(connection, organization, member, at=change.now)
            gone += (await part(connection, catalogue, member, now=change.now))[0]
        past = await erasure.past(connection, organization, member)
        await change.record("forgotten", before={"role": who.role}, after={"cancelled": len(gone), "bookings": past})
        await erasure.erase(connection, organization, member)
    # After the commit: memory must not hold what a rollback takes away, nor any word of who is forgotten.
    for each in gone:
        ledger.remember(replace(each, title=None, was_title=None, because=None))
    return Forgotten(member, len(gone), past)
