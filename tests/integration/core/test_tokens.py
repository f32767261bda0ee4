"""Tokens: who makes them, what they let their bearer do, and how they end."""

import re
from datetime import timedelta

import pytest
from psycopg import sql

from core.domain.audit import Noun
from core.domain.lengths import COUNTS
from core.domain.people.member import Member, Role
from core.domain.people.tokens import SHAPE, Bearer, Budget, Scope, Token, well_formed
from core.domain.resources.resource import Kind
from core.errors import BadToken, NoSuchMember, NoSuchToken, NotAllowed, OutOfScope, TextMissing, TextTooLong, TooMany
from core.store import audit
from core.use_cases.people.add import add
from core.use_cases.people.export_person import export_person
from core.use_cases.people.let_back import let_back
from core.use_cases.people.remove import remove
from core.use_cases.people.set_role import set_role
from core.use_cases.people.suspend import suspend
from core.use_cases.tokens.bearer_of import bearer_of
from core.use_cases.tokens.look import look
from core.use_cases.tokens.make import Wanted, make
from core.use_cases.tokens.revoke import revoke
from core.values import MemberId
from tests.integration.core.test_feeds import another_house
from tests.stage import House, refuses
from tests.story import Actor


async def made(
    house: House,
    by: Member | None,
    *scopes: Scope,
    name: str = "Door display",
    member: MemberId | None = None,
    lasting: timedelta = timedelta(days=30),
) -> tuple[str, Token]:
    """Make a token, and return its secret and what is known of it."""
    wanted = Wanted(name, frozenset(scopes), lasting)
    return await make(house.ledger, organization=house.ann.organization, wanted=wanted, by=by, member=member)


async def shown(house: House, secret: str) -> Bearer:
    """Return who shows a token."""
    return await bearer_of(house.ledger, secret)


async def test_a_token_acts_for_whoever_made_it(house: House, ben: Actor) -> None:
    """Within its scopes, which bring reading along; its budget and what an assistant may do with it come with it."""
    wanted = Wanted("Assistant", frozenset({Scope.BOOK}), budget=Budget(3, timedelta(hours=4), frozenset({Kind.ROOM})))
    secret, token = await make(house.ledger, organization=ben.member.organization, wanted=wanted, by=ben.member)

    bearer = await shown(house, secret)
    assert (bearer.organization, bearer.member.id, bearer.token) == (token.organization, ben.member.id, token.id)
    assert bearer.scopes == {Scope.READ, Scope.BOOK}
    assert (bearer.budget, bearer.confirms) == (wanted.budget, False)
    bearer.check_books_for(None)
    bearer.check_books_for(ben.member.id)
    with refuses(OutOfScope, scope="book_for_others"):
        bearer.check_books_for(house.ann.id)
    with refuses(OutOfScope, scope="administer"):
        bearer.check(Scope.ADMINISTER)
    assert token.expires_at - token.made_at == timedelta(days=90)


async def test_a_secret_is_known_by_its_look_and_kept_nowhere(house: House, ben: Actor) -> None:
    """No row of any table holds it, and one that is misspelled in any place is not looked for."""
    secret, token = await made(house, ben.member)
    assert SHAPE.fullmatch(secret)
    assert secret.endswith(token.hint)
    assert all(not well_formed(secret[:at] + "-" + secret[at + 1 :]) for at in range(len(secret)))
    swapped = [secret[:at] + ("a" if secret[at] != "a" else "b") + secret[at + 1 :] for at in range(3, len(secret))]
    assert not any(map(well_formed, swapped))
    looked = list[tuple[str, int]]()
    async with house.ledger.database.connection() as connection:
        tables = await connection.execute("SELECT relname FROM pg_stat_user_tables ORDER BY relname")
        for (table,) in await tables.fetchall():
            written = sql.SQL("SELECT to_jsonb(t)::text FROM {} t").format(sql.Identifier(table))
            rows = await (await connection.execute(written)).fetchall()
            assert not any(secret in row for (row,) in rows), table
            looked.append((table, len(rows)))
    assert ("tokens", 1) in looked


@pytest.mark.parametrize("said", ["", "bh_", "bh_" + "a" * 49, "Bearer x", "bh_\x00" + "é" * 48, "x" * 10_000])
async def test_what_opens_nothing_is_refused_alike(house: House, said: str) -> None:
    """Whatever it is, whoever shows it learns nothing."""
    with refuses(BadToken):
        await shown(house, said)


async def test_a_token_ends_by_its_time_and_when_it_is_revoked(house: House, ann: Actor, ben: Actor) -> None:
    """One's own, or by an admin; at once, and each time with a row of the audit."""
    first, one = await made(house, ben.member, name="one")
    second, two = await made(house, ben.member, name="two")
    third, _ = await made(house, ben.member, name="three", lasting=timedelta(days=3))
    organization = ben.member.organization
    assert await revoke(house.ledger, organization=organization, token=one.id, by=ben.member) == "one"
    assert await revoke(house.ledger, organization=organization, token=two.id, by=ann.member) == "two"
    for secret in (first, second):
        with refuses(BadToken):
            await shown(house, secret)
    for by in (ben.member, ann.member):
        with refuses(NoSuchToken):
            await revoke(house.ledger, organization=organization, token=one.id, by=by)
    house.clock.advance(days=3, minutes=-1)
    await shown(house, third)
    house.clock.advance(minutes=1)
    with refuses(BadToken):
        await shown(house, third)
    assert await look(house.ledger, organization=organization, by=ben.member) == []
    async with house.ledger.database.connection() as connection:
        rows = await audit.of_subject(connection, organization, Noun.TOKEN, two.id)
    assert [(each.entry.verb, each.entry.by, each.personal) for each in rows] == [
        ("made", ben.member.id, {"name": "two"}),
        ("revoked", ann.member.id, {"name": "two"}),
    ]


async def test_everybody_sees_their_own_and_admins_see_all(house: House, ann: Actor, ben: Actor) -> None:
    """With when each was used last, which is written at most once a minute; nobody revokes what is another's."""
    secret, token = await made(house, ben.member)
    _, other = await made(house, ann.member)
    organization = ben.member.organization
    with refuses(NoSuchToken):
        await revoke(house.ledger, organization=organization, token=other.id, by=ben.member)
    with refuses(NotAllowed):
        await look(house.ledger, organization=organization, by=ben.member, every=True)
    assert [each.id for each in await look(house.ledger, organization=organization, by=ann.member)] == [other.id]
    for by in (ann.member, None):
        everybody = await look(house.ledger, organization=organization, by=by, every=True)
        assert [(each.id, each.member_name) for each in everybody] == [(token.id, "ben"), (other.id, "ann")]

    used = []
    for seconds in (0, 30, 31):
        house.clock.advance(seconds=seconds)
        await shown(house, secret)
        [seen] = await look(house.ledger, organization=organization, by=ben.member)
        used.append(seen.last_used_at)
    assert used == [used[0], used[0], house.clock.now()]


async def test_a_token_never_grants_more_than_its_member_may_now(house: House, ann: Actor, ben: Actor) -> None:
    """A role that is taken is taken from the token, and an admin's token is an admin's only if it is for that."""
    organization = ann.member.organization
    with refuses(NotAllowed):
        await made(house, ben.member, Scope.ADMINISTER)
    await set_role(house.ledger, organization=organization, member=ben.member.id, role=Role.ADMIN, by=ann.member)
    secret, _ = await made(house, ben.member, Scope.ADMINISTER)
    narrow, _ = await made(house, ben.member, Scope.BOOK)
    bearer = await shown(house, secret)
    assert (bearer.member.role, (await shown(house, narrow)).member.role) == (Role.ADMIN, Role.MEMBER)
    bearer.check_books_for(ann.member.id)
    with refuses(OutOfScope):
        bearer.check_books_for(None)

    await set_role(house.ledger, organization=organization, member=ben.member.id, role=Role.MEMBER, by=ann.member)
    assert (await shown(house, secret)).member.role is Role.MEMBER
    with refuses(NotAllowed):
        await look(house.ledger, organization=organization, by=(await shown(house, secret)).member, every=True)


async def test_a_token_ends_with_its_member(house: House, ann: Actor, ben: Actor) -> None:
    """Whoever is suspended or taken out has none, and none comes back with them."""
    organization = ann.member.organization
    secrets = []
    for end in (
        lambda: remove(house.ledger, organization=organization, member=ben.member.id, because="", by=ann.member),
        lambda: suspend(house.ledger, organization=organization, member=ben.member.id, by=ann.member),
    ):
        secret, _ = await made(house, ben.member)
        secrets.append(secret)
        await end()
        with refuses(BadToken):
            await shown(house, secret)
        with refuses(NotAllowed):
            await made(house, ben.member)
        await let_back(house.ledger, organization=organization, member=ben.member.id, by=ann.member)
    for secret in secrets:
        with refuses(BadToken):
            await shown(house, secret)
    known = await export_person(house.ledger, organization=organization, member=ben.member.id, by=None)
    assert [each["revoked_at"] is not None for each in known["tokens"]] == [True, True]


async def test_an_admin_makes_tokens_for_what_is_no_person(house: House, ann: Actor, ben: Actor) -> None:
    """For a door display, and for nobody who has an account: nobody is impersonated, not even later."""
    organization = ann.member.organization
    display = await add(house.ledger, organization=organization, name="Door display", role=None, identity=None)
    secret, token = await made(house, ann.member, Scope.BOOK, member=display)
    assert (await shown(house, secret)).member.name == token.member_name == "Door display"
    with refuses(NotAllowed):
        await made(house, ann.member, member=ben.member.id)
    with refuses(NotAllowed):
        await made(house, ben.member, member=display)
    by_operator, _ = await made(house, None, member=ben.member.id)
    assert (await shown(house, by_operator)).member.id == ben.member.id
    with refuses(NoSuchMember):
        await made(house, None)

    async with house.ledger.database.connection() as connection:
        await connection.execute("UPDATE identities SET member_id = %s WHERE member_id = %s", (display, house.cleo.id))
    with refuses(BadToken):
        await shown(house, secret)


async def test_no_other_organization_is_reached(house: House, ann: Actor) -> None:
    """Its admins neither see nor revoke a token, and theirs opens their own house."""
    otto = await another_house(house)
    _, token = await made(house, ann.member)
    wanted = Wanted("theirs", frozenset({Scope.ADMINISTER}))
    theirs, _ = await make(house.ledger, organization=otto.organization, wanted=wanted, by=otto)
    assert (await shown(house, theirs)).organization == otto.organization
    assert len(await look(house.ledger, organization=otto.organization, by=otto, every=True)) == 1
    with refuses(NoSuchToken):
        await revoke(house.ledger, organization=otto.organization, token=token.id, by=otto)
    with refuses(NoSuchMember):
        await make(house.ledger, organization=otto.organization, wanted=wanted, by=None, member=ann.member.id)


async def test_there_are_no_more_than_a_person_needs(house: House, ben: Actor) -> None:
    """Each with a name that fits; a year is the longest, and an hour the shortest."""
    with refuses(TextMissing):
        await made(house, ben.member, name="  ")
    with refuses(TextTooLong):
        await made(house, ben.member, name="x" * 61)
    ends = [(await made(house, ben.member, lasting=timedelta(days=days)))[1] for days in (-5, 0, 9_999)]
    assert [each.expires_at - each.made_at for each in ends] == [
        timedelta(hours=1),
        timedelta(hours=1),
        timedelta(days=366),
    ]
    for _ in range(COUNTS["tokens"] - 3):
        await made(house, ben.member)
    with refuses(TooMany, most=20):
        await made(house, ben.member)
    assert re.fullmatch(r"[0-9A-Za-z]{4}", ends[0].hint)
