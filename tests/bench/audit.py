"""How fast rows of the audit are sealed and verified, and how fast the history of one booking is told."""

from time import perf_counter

import psycopg

from core.clock import SystemClock
from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.domain.people.names import NameKind, PersonName
from core.domain.resources.draft import Draft
from core.domain.resources.resource import Kind
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.audit.history import history
from core.use_cases.audit.seal import seal
from core.use_cases.audit.verify import verify
from core.use_cases.people.admit import admit
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.resources.stock import stock
from core.values import BookingId
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.stage import KEY

OF_EACH = 5
"""Rows of the audit for each booking: held, confirmed, moved, checked in to, completed."""
HISTORIES = 500
ROWS = """
WITH booked AS (
    INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
        blocks_until, charged, booked_by, confirmed_at, ended_at)
    SELECT %(organization)s, r.id, u.id, %(member)s, slot, slot + interval '30 minutes', 'completed', 5, 'slack',
        slot + interval '30 minutes', 30, %(member)s, slot, slot + interval '30 minutes'
    FROM resources r JOIN units u ON u.resource_id = r.id
    CROSS JOIN LATERAL (
        SELECT '2026-01-01Z'::timestamptz + number * interval '30 minutes' AS slot
        FROM generate_series(1, %(each)s) AS number) AS slots
    WHERE r.organization_id = %(organization)s
    RETURNING id, resource_id, starts
)
INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, before, after)
SELECT %(organization)s, 'booking', id::text, (ARRAY['held', 'confirmed', 'confirmed', 'in_use', 'completed'])[number],
    number, starts, %(member)s, 'slack',
    CASE WHEN number > 1 THEN jsonb_build_object('status', 'held') END,
    jsonb_build_object('status', 'confirmed', 'resource', resource_id, 'starts', starts)
FROM booked CROSS JOIN generate_series(1, 5) AS number
ORDER BY number, id
"""


async def measure(url: str, *, rows: int) -> Figures:
    """Return rows per second that are sealed and verified, and the time of one booking's history in milliseconds."""
    async with Database(url) as database:
        ledger = Ledger(SystemClock(), database, Vault(KEY))
        organization = await only_organization(ledger, name="Bench", zone="UTC")
        rooms = [Draft(f"Room {number}", Kind.ROOM) for number in range(10)]
        await stock(ledger, organization=organization.id, drafts=rooms)
        member = await admit(
            ledger,
            organization=organization.id,
            identity=Identity("slack", "T1", "U1"),
            role=Role.ADMIN,
            called=PersonName("Ann", NameKind.REAL, "slack"),
            zone=None,
            language=None,
        )
        each = rows // OF_EACH // len(rooms)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(ROWS, {"organization": organization.id, "member": member.id, "each": each})
            connection.execute("ANALYZE")

        start = perf_counter()
        sealed = 0
        while linked := await seal(ledger):
            sealed += linked
        sealing = perf_counter() - start

        start = perf_counter()
        verdict = await verify(ledger, organization=organization.id)
        verifying = perf_counter() - start
        if verdict.finding or verdict.sealed != sealed:
            raise AssertionError(verdict)

        times = []
        for number in range(HISTORIES):
            start = perf_counter()
            booking = BookingId(1 + number * each * len(rooms) // HISTORIES)
            await history(ledger, organization=member.organization, booking=booking, by=member)
            times.append((perf_counter() - start) * MILLISECONDS)
    return {
        "audit rows": sealed,
        "audit rows sealed/s": sealed / sealing,
        "audit rows verified/s": sealed / verifying,
        "history of a booking, p95 ms": p95(times),
    }
