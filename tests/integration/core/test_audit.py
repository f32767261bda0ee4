"""The audit: rows that nobody changes, their chain, and what finds a row that was changed all the same."""

import json
from collections.abc import Sequence

import psycopg
import pytest
from psycopg import errors

from core.domain.audit import Noun
from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.store import audit
from core.store.audit import Recorded
from core.use_cases.audit.export import export, still_there, verify_file
from core.use_cases.audit.seal import seal
from core.use_cases.audit.verify import Broken, guarded, verify
from core.use_cases.people.invite import accept, called, invite, open_invitations, revoke
from tests.stage import House, slot
from tests.story import Actor

PAST_THE_TRIGGERS = "SET session_replication_role = replica; "
"""What only a superuser may do: triggers of the origin do not fire."""


def changed(house: House, statement: str) -> None:
    """Change rows past the product."""
    with psycopg.connect(house.ledger.database.conninfo, autocommit=True) as connection:
        connection.execute(statement.encode())


async def of_booking(house: House, booking: int) -> list[Recorded]:
    """Return what happened to a booking."""
    async with house.ledger.database.connection() as connection:
        return await audit.of_subject(connection, house.ann.organization, Noun.BOOKING, booking)


async def exported(house: House, *, words: bool = False) -> list[str]:
    """Return the lines of an export."""
    return [line async for line in export(house.ledger, organization=house.ann.organization, words=words)]


async def test_a_row_says_what_changed_and_nothing_else(house: House, ann: Actor) -> None:
    """A hold has all facts, a confirmation its state alone, a move the slot before and after; words stand apart."""
    booking = await ann.confirms(await ann.holds("Atlas", slot(24, 15, 17)))
    booking = await ann.moves(booking, slot(24, 16, 18))
    await ann.renames(booking, "Sprint retro")

    held, confirmed, moved, renamed = await of_booking(house, booking.id)

    assert (held.entry.before, held.entry.after) == (
        None,
        {
            "status": "held",
            "resource": booking.resource,
            "unit": booking.unit,
            "holder": house.ann.id,
            "starts": slot(24, 15, 17).start.isoformat(),
            "ends": slot(24, 15, 17).end.isoformat(),
        },
    )
    assert (confirmed.entry.before, confirmed.entry.after) == ({"status": "held"}, {"status": "confirmed"})
    assert moved.entry.before == {
        "starts": slot(24, 15, 17).start.isoformat(),
        "ends": slot(24, 15, 17).end.isoformat(),
    }
    assert (renamed.entry.before, renamed.entry.after) == ({}, {})
    assert renamed.personal == {"before": {"title": None}, "after": {"title": "Sprint retro"}}
    assert {each.entry.via for each in (held, confirmed, moved, renamed)} == {"slack"}


@pytest.mark.parametrize("statement", ["UPDATE audit SET via = 'x'", "DELETE FROM audit_links", "TRUNCATE audit"])
async def test_nobody_changes_a_row(house: House, ann: Actor, statement: str) -> None:
    """Not even the database's owner, as long as the triggers are there."""
    await ann.books("Atlas", slot(24, 15, 17))
    await seal(house.ledger)

    with pytest.raises(errors.IntegrityConstraintViolation, match="append-only"):
        changed(house, statement)


async def test_the_application_has_no_right_to_change_a_row(house: House) -> None:
    """Its connections took a role that may only read and append, whoever connected."""
    assert await guarded(house.ledger)
    async with house.ledger.database.connection() as connection:
        with pytest.raises(errors.InsufficientPrivilege):
            await connection.execute("DELETE FROM audit")


async def test_every_row_gets_its_link(house: House, ann: Actor) -> None:
    """Until then it waits; a second look finds nothing, and the chain is whole."""
    await ann.books("Atlas", slot(24, 15, 17))
    before = await verify(house.ledger, organization=house.ann.organization)
    sealed = await seal(house.ledger)
    after = await verify(house.ledger, organization=house.ann.organization)

    assert (before.sealed, before.waiting > 2, before.finding) == (0, True, None)
    assert (after.sealed, after.waiting, after.finding) == (before.waiting, 0, None)
    assert (sealed, await seal(house.ledger)) == (before.waiting, 0)


async def test_a_row_that_comes_late_is_linked(house: House, ben: Actor) -> None:
    """A transaction that was open while later rows were sealed is waited for, however long it takes."""
    with psycopg.connect(house.ledger.database.conninfo) as slow:
        slow.execute(
            "INSERT INTO audit (organization_id, noun, subject, verb, at, via)"
            " VALUES (%s, 'resource', '1', 'added', now(), 'command line')",
            (house.ann.organization,),
        )
        await ben.books("Atlas", slot(24, 15, 17))
        await seal(house.ledger)
        await seal(house.ledger)
        slow.commit()
    await seal(house.ledger)

    verdict = await verify(house.ledger, organization=house.ann.organization)
    assert (verdict.waiting, verdict.finding) == (0, None)


BREAKS: Sequence[tuple[str, Broken, int | None]] = (
    ("UPDATE audit SET by_member = 99 WHERE id = {row}", Broken.CHANGED, 3),
    ("""UPDATE audit SET after = '{{"status": "no_show"}}' WHERE id = {row}""", Broken.CHANGED, 3),
    ("DELETE FROM audit WHERE id = {row}", Broken.MISSING, 3),
    ("DELETE FROM audit WHERE id = {row}; DELETE FROM audit_links WHERE audit_id = {row}", Broken.GAP, 3),
    ("UPDATE audit_links SET number = number + 5000 WHERE audit_id >= {row}", Broken.GAP, 3),
    ('UPDATE audit_personal SET facts = \'{{"after": {{"name": "eve"}}}}\'', Broken.WORDS, None),
    (
        """INSERT INTO audit OVERRIDING SYSTEM VALUE
        SELECT 0, organization_id, noun, 'x', verb, version, at, by_member, via, before, after, personal
        FROM audit WHERE id = {row}""",
        Broken.UNLINKED,
        None,
    ),
)


@pytest.mark.parametrize(("statement", "broken", "number"), BREAKS, ids=[str(each[1]) for each in BREAKS])
async def test_a_change_past_the_triggers_is_found(
    house: House, ann: Actor, statement: str, broken: Broken, number: int | None
) -> None:
    """What a superuser changes, takes away or slips in is named: the first row that is not as it was."""
    await ann.books("Atlas", slot(24, 15, 17))
    await seal(house.ledger)
    await seal(house.ledger)
    [third] = [json.loads(line)["row"]["id"] for line in (await exported(house))[2:3]]

    changed(house, PAST_THE_TRIGGERS + statement.format(row=third))

    finding = (await verify(house.ledger, organization=house.ann.organization)).finding
    assert finding
    assert finding.broken is broken
    assert number is None or (finding.number, finding.broken is Broken.GAP or finding.row == third) == (number, True)


async def test_forgotten_words_leave_the_chain_whole(house: House, ann: Actor) -> None:
    """Names and titles can go; the rows that they belonged to stay, and their links."""
    await ann.renames(await ann.books("Atlas", slot(24, 15, 17)), "Sprint retro")
    await seal(house.ledger)
    changed(house, "DELETE FROM audit_personal")

    verdict = await verify(house.ledger, organization=house.ann.organization)

    assert (verdict.waiting, verdict.finding) == (0, None)


async def test_an_export_is_verified_without_the_database(house: House, ann: Actor) -> None:
    """Each line follows from the one before; a changed line, a missing one and another key are told."""
    await ann.renames(await ann.books("Atlas", slot(24, 15, 17)), "Sprint retro")
    await seal(house.ledger)
    lines, key = await exported(house), house.ledger.vault.signer().public_key().public_bytes_raw()

    whole = verify_file(lines, key=key)

    assert (whole.trouble, whole.rows) == (None, len(lines) - 1)
    assert whole.head
    async with house.ledger.database.connection() as connection:
        told = await audit.of_subject(connection, house.ann.organization, Noun.ORGANIZATION, house.ann.organization)
    assert [each.entry.verb for each in told][-1] == "audit exported"
    assert await still_there(house.ledger, organization=house.ann.organization, head=whole.head)
    assert "Sprint retro" not in "".join(lines)
    assert "Sprint retro" in "".join(await exported(house, words=True))
    assert verify_file([*lines[:2], lines[2].replace('"via"', '"per"'), *lines[3:]], key=key).line == 3
    assert verify_file([*lines[:-2], lines[-1]], key=key).trouble == "rows are missing before the last line"
    assert verify_file(lines[:-1], key=key).trouble == "the last line, with the signature, is missing"
    assert verify_file(lines, key=bytes(32)).trouble == "the signature is of another key"
    assert verify_file(["what?"], key=key).line == 1


async def test_the_life_of_a_link_is_recorded(house: House) -> None:
    """Who made it, who came in by it and from where, and who withdrew it; nothing that is recorded opens it."""
    ledger, acme = house.ledger, house.ann.organization
    token, _ = await invite(ledger, organization=acme, role=Role.GUEST, by=None)
    guest = await accept(ledger, token=token, identity=Identity("telegram", "", "77"), name="Zoe", language=None)
    [link] = await open_invitations(ledger, organization=acme, by=None)
    await revoke(ledger, organization=acme, invitation=link.id, by=None)
    async with ledger.database.connection() as connection:
        told = await audit.of_subject(connection, acme, Noun.INVITATION, called(ledger.vault.token_digest(token)))
    entries = [each.entry for each in told]
    assert [(each.verb, each.by, each.via) for each in entries] == [
        ("made", None, "command line"),
        ("used", guest.id, "telegram"),
        ("revoked", None, "command line"),
    ]
    assert entries[1].after == {"member": guest.id, "platform": "telegram"}
    assert token not in str(entries)
