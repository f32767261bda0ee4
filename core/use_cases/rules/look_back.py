"""Look back at what a change of rules would have refused, before it is made."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.domain.rules.change import RuleChange
from core.domain.rules.hindsight import JUDGED, Hindsight, Review, longest_window
from core.domain.rules.made import Made
from core.domain.rules.policy import Layer, Level, Policy, resolved
from core.ledger import Ledger
from core.store import bookings as kept_bookings
from core.store import hindsight, resources, rules
from core.use_cases.rules.replace import check_document
from core.use_cases.rules.set_rules import check_asked
from core.values import BookingId, Interval, OrganizationId, ResourceId

BACK = timedelta(days=30)
MOST = 2_000
"""Bookings of the past, and as many of those to come, that are judged while somebody waits for an answer."""

COUNTED = frozenset({"quotas", "strikes"})
"""Rules that count earlier bookings as well."""

Resources = dict[ResourceId, Resource]


async def look_back(
    ledger: Ledger, *, organization: OrganizationId, change: RuleChange, by: Member | None, most: int = MOST
) -> Hindsight | None:
    """
    Judge the bookings that began in the last 30 days, and those to come, by the rules as the change would leave them.

    Those count that the rules in force would have let pass; people count as they are now. Of more than `most`, the
    latest and the next ones are judged. None if the change is about rules that refuse nobody. Refuses as `set_rules`
    does. Nothing is changed.
    """
    await check_asked(ledger, organization=organization, change=change, by=by)
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        standing = await resources.current(connection, organization)
        before = await rules.known(connection, organization, change.level, change.subject)
        document = replace(before.layer, rules=change.applied(before.layer.rules))
        check_document(standing, document)
        fields = {part.field for part in change.named(before.layer.rules)} & JUDGED
        if not fields:
            return None
        scope, after = _in_scope(standing, document, fields)
        days = longest_window([*scope.values(), *after.values()]) if fields & COUNTED else 0
        made = await hindsight.made(
            connection,
            organization,
            None if len(scope) == len(standing.resources) else list(scope),
            days=BACK.days + days,
            now=now,
            most=2 * most if days else most,
        )
        people = await hindsight.people(connection, organization, certified="needs" in fields)
        people = people.with_groups(change.filled) if change.filled else people
    judged, known = _bounds(made, now=now, days=days, most=most)
    review = Review(
        before=scope, after=after, fields=fields, people=people, judged=Interval(judged, now), known_since=known
    )
    # In a thread: thousands of bookings take a tenth of a second, and nobody else waits for it.
    return await asyncio.to_thread(_reviewed, review, made, whole=judged == now - BACK)


def _reviewed(review: Review, made: Sequence[Made], *, whole: bool) -> Hindsight:
    for each in made:
        review.judge(each)
    return review.result(whole=whole)


def _bounds(made: Sequence[Made], *, now: datetime, days: int, most: int) -> tuple[datetime, datetime]:
    """Return from when on bookings are judged, and from when on all of them are known."""
    past = sorted((each.during.start for each in made if each.during.start < now), reverse=True)
    judged = past[most - 1] if len(past) >= most else now - BACK
    known = past[-1] if len(past) >= (2 * most if days else most) else now - BACK - timedelta(days=days)
    return max(judged, now - BACK), known


async def bookings_called(
    ledger: Ledger, *, organization: OrganizationId, bookings: Sequence[BookingId]
) -> dict[BookingId, Booking]:
    """Return these bookings as they are now; one that is gone is left out."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        found = await kept_bookings.several(connection, [organization] * len(bookings), bookings)
    return {each: booking.settled(now) for each, booking in found.items()}


def _in_scope(standing: Catalogue, document: Layer, fields: set[str]) -> tuple[Resources, Resources]:
    """Return everything whose bookings matter to these rules, by the rules as they are and as they are to be."""
    layers = {(str(each.level), each.subject): each for each in (*standing.layers, document)}
    every = {each.id: each for each in standing.resources}
    # Somebody's unused bookings count wherever they were; anything else is about what the document is about.
    scope = every if "strikes" in fields else {each.id: each for each in every.values() if _under(document, each)}
    policies: dict[tuple[int, ...], Policy] = {}
    after: Resources = {}
    for each in scope.values():
        above = resources.above(layers, kind=each.kind, site=each.site.id, resource=each.id)
        # By identity, because documents hold mappings and so have no hash.
        documents = tuple(map(id, above))
        policies[documents] = policies.get(documents) or resolved(above)
        after[each.id] = replace(each, policy=policies[documents])
    return scope, after


def _under(document: Layer, resource: Resource) -> bool:
    subjects = {Level.SITE: str(resource.site.id), Level.KIND: str(resource.kind), Level.RESOURCE: str(resource.id)}
    return subjects.get(document.level, document.subject) == document.subject
