"""Tokens: who has which, and what the one of a secret opens."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.domain.people.member import Member, Role
from core.domain.people.tokens import LEAST_NOTED, Bearer, Budget, Scope, Token
from core.domain.resources.resource import Kind
from core.store.database import Connection
from core.store.people import member_in
from core.store.statements import Row, statements
from core.values import MINUTE, MemberId, OrganizationId, TokenId

_SQL = statements("tokens")


@dataclass(frozen=True, slots=True)
class New:
    """A token that is to be kept, but for its secret."""

    organization: OrganizationId
    member: MemberId
    by: MemberId | None
    name: str
    hint: str
    scopes: frozenset[Scope]
    budget: Budget
    confirms: bool
    made_at: datetime
    expires_at: datetime


async def make(connection: Connection, new: New, *, digest: bytes) -> TokenId:
    """Keep a token, and return its id."""
    made = await _SQL["make"].value(
        connection,
        int,
        organization=new.organization,
        member=new.member,
        by=new.by,
        name=new.name,
        digest=digest,
        hint=new.hint,
        scopes=sorted(new.scopes),
        confirms=new.confirms,
        holds_a_day=new.budget.holds_a_day,
        minutes_a_week=None if new.budget.week is None else int(new.budget.week / MINUTE),
        kinds=sorted(new.budget.kinds),
        at=new.made_at,
        expires_at=new.expires_at,
    )
    if made is None:
        raise AssertionError("a token was not written")
    return TokenId(made)


async def standing(
    connection: Connection, organization: OrganizationId, *, member: MemberId | None, at: datetime, most: int
) -> list[Token]:
    """Return the tokens of a member, or with None of everybody, that open something, the oldest first."""
    return await _SQL["standing"].rows(connection, _token, organization=organization, member=member, at=at, most=most)


async def opened(connection: Connection, digest: bytes, *, at: datetime) -> tuple[Bearer, datetime | None] | None:
    """Return what the token of this digest lets its bearer do, and when it was used last; None if it opens nothing."""
    return await _SQL["opened"].row(connection, _opened, digest=digest, at=at)


async def used(connection: Connection, organization: OrganizationId, token: TokenId, *, at: datetime) -> None:
    """Note when a token was used, unless somebody has just noted it."""
    await _SQL["used"].run(connection, organization=organization, token=token, at=at, noted=at - LEAST_NOTED)


async def revoke(
    connection: Connection, organization: OrganizationId, token: TokenId, *, member: MemberId | None, at: datetime
) -> tuple[MemberId, str] | None:
    """
    Let a token open nothing any more, and return for whom it was and its name; None if it opened nothing.

    With a member it has to be theirs, or made by them; with None it may be anybody's.
    """
    return await _SQL["revoke"].row(
        connection,
        lambda row: (MemberId(row["member_id"]), str(row["name"])),
        organization=organization,
        token=token,
        member=member,
        at=at,
    )


async def is_account(connection: Connection, organization: OrganizationId, member: MemberId) -> bool:
    """Return whether a member is somebody whom a platform knows: a door display is not."""
    return bool(await _SQL["is_account"].value(connection, bool, organization=organization, member=member))


def _token(row: Row) -> Token:
    return Token(
        id=TokenId(row["id"]),
        organization=row["organization_id"],
        member=row["member_id"],
        member_name=row["member_name"],
        name=row["name"],
        hint=row["hint"],
        scopes=frozenset(map(Scope, row["scopes"])),
        made_by=row["made_by"],
        made_at=row["made_at"],
        expires_at=row["expires_at"],
        last_used_at=row["last_used_at"],
        budget=_budget(row),
        confirms=row["confirms"],
    )


def _opened(row: Row) -> tuple[Bearer, datetime | None]:
    scopes = frozenset(map(Scope, row["scopes"]))
    bearer = Bearer(
        organization=row["organization_id"],
        member=_narrowed(member_in(row), scopes),
        scopes=scopes,
        token=TokenId(row["token"]),
        name=row["token_name"],
        budget=_budget(row),
        confirms=row["confirms"],
    )
    return bearer, row["last_used_at"]


def _narrowed(member: Member, scopes: frozenset[Scope]) -> Member:
    narrow = member.role.manages and Scope.ADMINISTER not in scopes
    return replace(member, role=Role.MEMBER) if narrow else member


def _budget(row: Row) -> Budget:
    minutes = row["minutes_a_week"]
    week = None if minutes is None else timedelta(minutes=minutes)
    return Budget(row["holds_a_day"], week, frozenset(map(Kind, row["kinds"])))
