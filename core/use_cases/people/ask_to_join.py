"""Strangers ask to be let in, and admins answer them."""

from core.domain.audit import Change, Noun
from core.domain.lengths import cut
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.identity import Identity
from core.domain.people.join_request import A_DAY, AGAIN, OPEN, WAITS, Answer, JoinRequest
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.resources.hours import DAY
from core.errors import AskedAlready, NoSuchRequest, NotAllowed, TooManyAsk
from core.ledger import Ledger
from core.store import audit, join_requests, membership, messages, people
from core.store.database import retried
from core.use_cases.bookings.approve import MANAGERS
from core.values import JoinRequestId, OrganizationId

ROLES = {Answer.MEMBER: Role.MEMBER, Answer.GUEST: Role.GUEST}


@retried
async def ask_to_join(
    ledger: Ledger, *, organization: OrganizationId, identity: Identity, name: str, language: str | None
) -> None:
    """
    Ask every owner and admin once whether somebody may come in, whom their platform calls so.

    Refuses with AskedAlready while an answer is waited for, and for a week after a no; with TooManyAsk where so many
    ask that it must be a flood.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        waiting, asked = await join_requests.counted(
            connection, organization, waiting_since=now - WAITS, since=now - DAY
        )
        before = await join_requests.last(connection, identity)
        if before is not None and before.waits(now):
            raise AskedAlready(declined=False)
        declined_at = before.answered_at if before is not None and before.answer is Answer.NO else None
        if declined_at and now < declined_at + AGAIN:
            raise AskedAlready(declined=True)
        if waiting >= OPEN or asked >= A_DAY:
            raise TooManyAsk
        number = await join_requests.write(
            connection, organization, identity, name=cut(name), language=language, at=now
        )
        told = await people.inside(connection, organization, MANAGERS)
        due = (Due(Kind.ASKS_TO_JOIN, now, each) for each in told)
        await messages.plan(connection, organization, About(Topic.JOIN_REQUEST, number), due)


async def requests_to_join(ledger: Ledger, *, organization: OrganizationId, by: Member | None) -> list[JoinRequest]:
    """Return the requests that wait for an answer, the oldest first; refuses with NotAllowed."""
    if by is not None and not by.role.manages:
        raise NotAllowed(by.role)
    async with ledger.database.connection() as connection:
        return await join_requests.waiting(connection, organization, since=ledger.clock.now() - WAITS, most=OPEN)


@retried
async def answer_request(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    request: JoinRequestId,
    answer: Answer,
    by: Member | None,
) -> JoinRequest:
    """
    Let a stranger in, as a member or a guest, and tell them so, or say no, of which they are not told.

    The first answer counts: a later one returns the request as it was answered. Refuses with NotAllowed, or with
    NoSuchRequest once it has waited too long.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        if by is not None:
            acting = (await membership.locked(connection, organization, [by.id])).get(by.id)
            if acting is None or not acting.acts or not acting.role.manages:
                raise NotAllowed(by.role)
        asked = await join_requests.found(connection, organization, request, lock=True)
        if asked is None or (asked.answer is None and not asked.waits(now)):
            raise NoSuchRequest
        if asked.answer is not None:
            return asked
        await join_requests.answer(connection, organization, request, answer=answer, by=by.id if by else None, at=now)
        role = ROLES.get(answer)
        if role is not None:
            await people.join(
                connection,
                organization,
                asked.identity,
                called=PersonName(asked.name, NameKind.GIVEN, asked.identity.platform),
                role=role,
                at=now,
                language=asked.language,
            )
            member = await people.known(connection, asked.identity)
            about = About(Topic.JOIN_REQUEST, request)
            due = (Due(Kind.LET_IN, now, member.id),) if member else ()
            await messages.plan(connection, organization, about, due)
        change = Change(Noun.JOIN_REQUEST, request, "answered", after={"answer": answer}, personal={"name": asked.name})
        actor = by.id if by else None
        await audit.record(connection, change, organization=organization, by=actor, via=ledger.via, at=now)
        answered = await join_requests.found(connection, organization, request)
    if answered is None:
        raise NoSuchRequest
    return answered
