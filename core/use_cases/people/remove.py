"""Remove a member: what they hold is kept, freed, or given to somebody else."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from core.domain.bookings import cancelling, handing_over
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import Amendment
from core.domain.lengths import check_text
from core.domain.messages import HOLDER, Due, Kind
from core.domain.people.member import Member
from core.domain.people.person import Person, check_not_yourself, check_owner_stays
from core.domain.resources.catalogue import Catalogue
from core.errors import NoSuchMember, NotBookable
from core.ledger import Ledger
from core.store import bookings, membership, people
from core.store.database import retried
from core.use_cases.certificates.check import check_holder
from core.use_cases.people.administering import Administration, administering
from core.use_cases.people.leave import part
from core.use_cases.people.left_bookings import coming
from core.values import MemberId, OrganizationId

Fate = Literal["keep", "free", "give"]
"""What becomes of the coming bookings of a member who is removed."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A member who was removed, and their coming bookings, as they are now."""

    who: Person
    bookings: tuple[Booking, ...]
    fate: Fate


@retried
async def remove(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    member: MemberId,
    by: Member | None,
    because: str,
    free: bool = False,
    to: MemberId | None = None,
) -> Removed:
    """
    Take a member out, on every platform at once; only an admin brings them back.

    Their coming bookings stay in their name, or are cancelled with that reason (`free`), or are `to` somebody else's
    from now on, whose quotas count them. Whoever comes to them, or gets them, is told. Holds and requests end. A second
    time it changes nothing. Refuses with NotAllowed, NoSuchMember, NotYourself, LastOwner, NotBookable if somebody may
    not have what they are given, or TextTooLong; then nothing has changed.
    """
    check_text("reason", because)
    catalogue = await ledger.catalogue(organization)
    also = [to] if to is not None else []
    async with administering(ledger, organization=organization, member=member, by=by, also=also) as change:
        who = change.who
        check_not_yourself(change.by, who)
        if not who.here:
            return Removed(who, (), "keep")
        check_owner_stays(who, change.running)
        held = await bookings.of_member(change.connection, organization, member, ending_after=change.now, lock=True)
        theirs = coming(held, now=change.now)
        fate: Fate = "keep"
        if free:
            fate, theirs = "free", await _freed(change, theirs, because=because)
        elif to is not None:
            fate, theirs = "give", await _given(change, catalogue, theirs, to=to, because=because)
        await membership.remove(change.connection, organization, member, at=change.now)
        ended, _ = await part(change.connection, catalogue, member, now=change.now)
        after = {"bookings": fate, "count": len(theirs)}
        await change.record("removed", before={"role": who.role}, after=after)
    # After the commit: memory must not hold what a rollback takes away.
    for booking in (*ended, *theirs):
        ledger.remember(booking)
    return Removed(who, tuple(theirs), fate)


async def _freed(change: Administration, theirs: Sequence[Booking], *, because: str) -> list[Booking]:
    freed = [cancelling.withdrawn(each, now=change.now, because=because) for each in theirs]
    for before, after in zip(theirs, freed, strict=True):
        await bookings.save(change.connection, after, before=before, by=_by(change), via=change.via, at=change.now)
    return freed


async def _given(
    change: Administration, catalogue: Catalogue, theirs: Sequence[Booking], *, to: MemberId, because: str
) -> list[Booking]:
    known = await people.standing(change.connection, change.organization, [to])
    if to not in known:
        raise NoSuchMember("")
    given: list[Booking] = []
    for before in theirs:
        refused = next((each for each, _ in catalogue.of(before) if not each.policy.bookable(*known[to])), None)
        if refused is not None:
            raise NotBookable(refused.id)
        for each, _ in catalogue.of(before):
            await check_holder(change.connection, each, before.during.start, member=to)
        after = handing_over.given(before, to=to, now=change.now, because=because)
        # Who gives something to themself reads it in the answer.
        told = () if to == _by(change) else (Due(Kind.GIVEN_TO_YOU, change.now, HOLDER),)
        await bookings.save(
            change.connection,
            after,
            before=before,
            by=_by(change),
            via=change.via,
            at=change.now,
            amendment=Amendment(told),
        )
        given.append(after)
    return given


def _by(change: Administration) -> MemberId | None:
    return change.by.id if change.by else None
