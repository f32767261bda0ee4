"""Give a member a certificate, or withdraw it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.lengths import check_text
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.certificate import Certificate, called, told_at
from core.domain.people.member import Member
from core.errors import EndsBefore, MayNotGive, NoSuchCertificate, NoSuchMember
from core.ledger import Ledger
from core.store import bookings, certificates, messages, people
from core.store.database import Connection, retried
from core.use_cases.certificates import giving
from core.use_cases.certificates.giving import locked, may_give
from core.values import CertificateId, MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Proposed:
    """A certificate before something becomes of it, and how many coming bookings of its member need it."""

    certificate: Certificate
    bookings: int


@retried
async def propose(
    ledger: Ledger, *, organization: OrganizationId, name: str, member: MemberId, by: Member | None
) -> Proposed:
    """
    Return a member's certificate as it is, whatever it is, for a button to give or withdraw it; nobody is told.

    Refuses with TextTooLong, MayNotGive or NoSuchMember.
    """
    name = called(name)
    check_text("certificate", name)
    async with ledger.database.transaction() as connection:
        if not await may_give(ledger, connection, name, by=by):
            raise MayNotGive(name)
        if member not in await people.standing(connection, organization, [member]):
            raise NoSuchMember("")
        number = await certificates.note(connection, organization, member, name)
        known = await certificates.found(connection, organization, number)
        if known is None:
            raise AssertionError("it was just noted")
        return Proposed(known, await _needing(ledger, connection, known))


async def _needing(ledger: Ledger, connection: Connection, known: Certificate) -> int:
    now, catalogue = ledger.clock.now(), await ledger.catalogue(known.organization)
    coming = await bookings.of_member(connection, known.organization, known.member, ending_after=now)
    standing = [each for each in coming if each.settled(now) is each]
    return sum(any(known.name in of.policy.needs for of, _ in catalogue.of(each)) for each in standing)


async def give(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    certificate: CertificateId,
    until: datetime | None,
    by: Member | None,
) -> Certificate:
    """
    Give a certificate until an instant, or for good, and tell its member now and two weeks before its end.

    Given again it lasts anew; the same end changes nothing. Refuses with NoSuchCertificate, MayNotGive or EndsBefore.
    """
    [after] = await give_all(ledger, organization=organization, several=[certificate], until=until, by=by)
    return after


@retried
async def give_all(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    several: Sequence[CertificateId],
    until: datetime | None,
    by: Member | None,
) -> list[Certificate]:
    """Give several certificates until the same instant, all of them or none; refuses as `give` does."""
    now = ledger.clock.now()
    if until is not None and until <= now:
        raise EndsBefore
    async with ledger.database.transaction() as connection:
        # In one order, so that two who give the same ones never wait for each other.
        given = {
            each: await _given(ledger, connection, organization, each, until=until, by=by, now=now)
            for each in sorted(several)
        }
    return [given[each] for each in several]


async def _given(
    ledger: Ledger,
    connection: Connection,
    organization: OrganizationId,
    certificate: CertificateId,
    *,
    until: datetime | None,
    by: Member | None,
    now: datetime,
) -> Certificate:
    before = await locked(ledger, connection, organization, certificate, by=by)
    if before.holds(now) and before.until == until and before.asked_at is None:
        return before
    await certificates.give(connection, before, until=until, by=by.id if by else None, at=now)
    after = await _now(connection, before)
    await giving.record(ledger, connection, before, after, "given", by=by, now=now)
    ends = told_at(until, (await ledger.catalogue(organization)).zone) if until else None
    due = [Due(Kind.CERTIFICATE_ANSWERED, now, before.member)] if by is None or by.id != before.member else []
    due += [Due(Kind.CERTIFICATE_ENDS, ends, before.member)] if ends and ends > now else []
    await messages.plan(connection, organization, About(Topic.CERTIFICATE, certificate), due)
    return after


@retried
async def withdraw(
    ledger: Ledger, *, organization: OrganizationId, certificate: CertificateId, by: Member | None
) -> Certificate:
    """
    Withdraw a certificate, or decline one that is asked for, and tell its member. What is booked with it stands.

    Done a second time it changes nothing. One that counts while a new one is asked for stays: only the request goes.
    Refuses with NoSuchCertificate or MayNotGive.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        before = await locked(ledger, connection, organization, certificate, by=by)
        if before.asked_at is None and not before.holds(now):
            if before.withdrawn_at is None and before.given_at is None:
                raise NoSuchCertificate(before.name)
            return before
        if before.asked_at is not None and before.holds(now):
            await certificates.decline(connection, before)
        else:
            await certificates.withdraw(connection, before, by=by.id if by else None, at=now)
        after = await _now(connection, before)
        await giving.record(
            ledger, connection, before, after, "declined" if before.asked_at else "withdrawn", by=by, now=now
        )
        if by is None or by.id != before.member:
            due = (Due(Kind.CERTIFICATE_ANSWERED, now, before.member),)
            await messages.plan(connection, organization, About(Topic.CERTIFICATE, certificate), due)
    return after


async def _now(connection: Connection, before: Certificate) -> Certificate:
    after = await certificates.found(connection, before.organization, before.id)
    if after is None:
        raise AssertionError("it is locked")
    return after
