"""How long a night of retention takes, and forgetting one person, with a million bookings and what belongs to them."""

from datetime import timedelta
from itertools import pairwise
from time import perf_counter

import psycopg

from core.clock import SystemClock
from core.domain.retention import Kept
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level, Rules
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.people.forget_person import forget_person
from core.use_cases.retention.forget import forget
from core.use_cases.rules.set_rules import set_rules
from core.values import OrganizationId
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.keeping import PAST_YEAR, PEOPLE, UNITS
from tests.bench.ledger import admitted
from tests.bench.search import filled
from tests.stage import KEY

FIRST, NEXT = 335, 334
"""Days that bookings are kept: the first night a month goes, the next one a day, as in every night from then on."""
TOLD = """
INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency, state,
    settled_at)
SELECT organization_id, 'booking', id, 'reminder', starts, member_id, starts, 1, 'sent', starts FROM bookings
"""
AUDITED = """
WITH worded AS (
    INSERT INTO audit_personal (organization_id, digest, facts, salt)
    SELECT organization_id, sha256(id::text::bytea), jsonb_build_object('title', 'Meeting ' || id), 'salt'::bytea
    FROM bookings
    RETURNING digest
)
INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, after, personal)
SELECT organization_id, 'booking', id::text, status, version, confirmed_at, member_id, via,
    jsonb_build_object('status', status, 'unit', unit_id), sha256(id::text::bytea)
FROM bookings
"""


async def measure(url: str, *, bookings: int = 1_000_000) -> Figures:
    """Return the seconds of the first night, of an ordinary one and of forgetting somebody, and the p95 of a step."""
    async with Database(url) as database:
        resources, _ = await filled(url, database, bookings, UNITS, load=PAST_YEAR)
        organization = resources[0].organization
        ledger = Ledger(SystemClock(), database, Vault(KEY))
        people = [await admitted(ledger, organization, number) for number in range(PEOPLE)]
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(TOLD)
            connection.execute(AUDITED)
            connection.execute("VACUUM (ANALYZE)")
        first, gone, _ = await _night(ledger, organization, FIRST)
        ordinary, _, steps = await _night(ledger, organization, NEXT)
        before = perf_counter()
        forgotten = await forget_person(ledger, organization=organization, member=people[7].id, by=None)
        erasing = perf_counter() - before
    return {
        "first night s": first,
        "first night, bookings/s": gone / first,
        "ordinary night s": ordinary,
        "step of a night p95 ms": p95(steps),
        "forgetting a person s": erasing,
        "bookings of that person": forgotten.past,
    }


async def _night(ledger: Ledger, organization: OrganizationId, days: int) -> tuple[float, int, list[float]]:
    """Keep bookings and messages so long; return a night's seconds, how many bookings went, and its steps in ms."""
    kept = timedelta(days=days)
    rules: Rules = {"keep_bookings": kept, "keep_messages": kept}
    await set_rules(ledger, organization=organization, change=RuleChange(Level.ORGANIZATION, "", rules), by=None)
    began = perf_counter()
    ends = [began]
    gone = await forget(ledger, organization=organization, told=lambda _: ends.append(perf_counter()))
    steps = [(end - begin) * MILLISECONDS for begin, end in pairwise(ends)]
    return perf_counter() - began, gone[Kept.BOOKINGS], steps
