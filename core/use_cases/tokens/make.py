"""Make a token by which another system acts for a member."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from core.domain.audit import Change, Noun
from core.domain.lengths import COUNTS, check_text
from core.domain.people.member import Member
from core.domain.people.tokens import (
    HINT,
    LONGEST,
    SHORTEST,
    UNLIMITED,
    USUAL,
    Budget,
    Scope,
    Token,
    digest_of,
    new_secret,
    widened,
)
from core.errors import NoSuchMember, NotAllowed, TooMany
from core.ledger import Ledger
from core.store import audit, people, tokens
from core.store.database import Connection, retried
from core.use_cases.people.administering import check_still
from core.values import MINUTE, MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Wanted:
    """A token that somebody wants; it is good for `lasting`, within an hour and a year."""

    name: str
    scopes: frozenset[Scope] = frozenset({Scope.READ})
    lasting: timedelta = USUAL
    budget: Budget = UNLIMITED
    confirms: bool = False

    @property
    def good_for(self) -> timedelta:
        """How long it will be good."""
        return max(SHORTEST, min(self.lasting, LONGEST))


@retried
async def make(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    wanted: Wanted,
    by: Member | None,
    member: MemberId | None = None,
) -> tuple[str, Token]:
    """
    Return the secret of a new token, which is nowhere kept, and what is known of it.

    It acts for who makes it, or for another `member`: then that is somebody whom no platform knows, such as a door
    display, and an admin or the command line, where nobody asks, makes it. Nobody is impersonated. Refuses with
    NotAllowed, also who runs nothing and wants to administer by it, with NoSuchMember, TextMissing and TextTooLong, and
    with TooMany where the member has as many tokens as one may.
    """
    name, scopes = wanted.name.strip(), widened(wanted.scopes)
    check_text("token", name)
    whose = member if member is not None else by.id if by else None
    if whose is None:
        raise NoSuchMember("")
    secret, now = new_secret(), ledger.clock.now()
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        # Tokens that are made at once are counted one after the other.
        await people.lock_holder(connection, organization, whose)
        await _check(connection, organization, whose, by=by, scopes=scopes)
        standing = await tokens.standing(connection, organization, member=whose, at=now, most=COUNTS["tokens"])
        if len(standing) >= COUNTS["tokens"]:
            raise TooMany("tokens", COUNTS["tokens"], len(standing) + 1)
        actor, expires = by.id if by else None, now + wanted.good_for
        new = tokens.New(
            organization,
            whose,
            actor,
            name,
            secret[-HINT:],
            scopes,
            wanted.budget,
            wanted.confirms,
            made_at=now,
            expires_at=expires,
        )
        made = await tokens.make(connection, new, digest=digest_of(secret))
        change = Change(Noun.TOKEN, made, "made", after=_facts(new), personal={"name": name})
        await audit.record(connection, change, organization=organization, by=actor, via=ledger.via, at=now)
        called = await people.names(connection, [organization], [whose])
    return secret, Token(
        made,
        organization,
        whose,
        called[whose],
        name,
        new.hint,
        scopes,
        actor,
        now,
        expires,
        budget=wanted.budget,
        confirms=wanted.confirms,
    )


async def _check(
    connection: Connection,
    organization: OrganizationId,
    whose: MemberId,
    *,
    by: Member | None,
    scopes: Collection[Scope],
) -> None:
    role = await people.lock_able(connection, organization, whose)
    if role is None:
        raise NoSuchMember("")
    if by is not None and whose != by.id:
        by.check_manages()
        if await tokens.is_account(connection, organization, whose):
            raise NotAllowed(by.role)
    if Scope.ADMINISTER in scopes and not role.manages:
        raise NotAllowed(role)


def _facts(new: tokens.New) -> dict[str, object]:
    return {
        "member": new.member,
        "scopes": sorted(new.scopes),
        "expires": new.expires_at.isoformat(),
        "confirms": new.confirms,
        "holds_a_day": new.budget.holds_a_day,
        "minutes_a_week": None if new.budget.week is None else int(new.budget.week / MINUTE),
        "kinds": sorted(new.budget.kinds),
    }
