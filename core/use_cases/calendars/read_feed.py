"""Read what a feed says now, for whoever has its link."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from core.domain.bookings.privacy import as_told, tells
from core.domain.bookings.status import Status
from core.domain.calendars import AHEAD, PAST, TOLD, Content, Entry
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.ledger import Ledger
from core.store import feeds, series
from core.store.feeds import Told
from core.use_cases.calendars.entry_of import uid_of
from core.values import Interval, SeriesId

MOST = 5_000
"""Bookings of one feed; of a place with more of them the latest are not told."""


async def read_feed(ledger: Ledger, *, token: str) -> Content | None:
    """
    Return what the link of that token says: the last thirty days, and a year ahead.

    People and titles are told as the link's member may know them now; everything else is only taken. None where the
    token was never given out or was taken back, where its member has left or is suspended, and where what it tells of
    is not there any more, or not for them to know.
    """
    now, digest = ledger.clock.now(), ledger.vault.token_digest(token)
    # Both ends at midnight: an event leaves, and another comes, once a day and not at each reading.
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    within = Interval(today - PAST, today + AHEAD)
    async with ledger.database.connection() as connection:
        opened = await feeds.opened(connection, digest)
    if opened is None:
        return None
    member, feed = opened.member, opened.feed
    whole = await ledger.catalogue(member.organization, version=member.catalogue_version)
    catalogue = whole.seen_by(member)
    things = [each for each in catalogue.resources if feed.resource == each.id or feed.site == each.site.id]
    of_all = feed.resource is not None or feed.site is not None
    if of_all and not things:
        return None
    async with ledger.database.connection() as connection:
        if of_all:
            units = [unit.id for each in things for unit in each.units]
            told = await feeds.of_units(connection, member.organization, units, within=within, most=MOST)
        else:
            told = await feeds.own(connection, member, within=within, now=now, most=MOST)
        of = {each.booking.series for each in told if each.booking.series is not None}
        revisions = await series.revisions(connection, member.organization, sorted(of)) if of else {}
    names = {person: name for each in told for person, name in each.names.items()}
    entries = tuple(_entries(ledger, told, revisions, member, catalogue, now=now))
    return Content(feed, member, catalogue, entries, names, opened.content, opened.changed_at)


def _entries(
    ledger: Ledger,
    told: Iterable[Told],
    revisions: Mapping[SeriesId, int],
    member: Member,
    catalogue: Catalogue,
    *,
    now: datetime,
) -> Iterable[Entry]:
    """Yield an entry for each booking that stands, and one for each series, in the order of their first ones."""
    together = dict[object, list[Told]]()
    for each in told:
        if each.booking.settled(now).status in TOLD | {Status.BLACKOUT}:
            key = each.booking.id if each.booking.series is None else ("series", each.booking.series)
            together.setdefault(key, []).append(each)
    for first, *others in together.values():
        every = [each.booking.settled(now) for each in (first, *others)]
        known = tuple(as_told(each, catalogue, member) for each in every)
        untold = frozenset(each.id for each in every if not tells(each, catalogue, member))
        uid, one = uid_of(ledger.vault, first.booking), every[0]
        if first.rule is None or one.series is None:
            yield Entry(known[0], uid, one.version, untold=untold)
        else:
            # Dates that are over or cancelled count as well: a number that fell would hide what was changed.
            yield Entry(known[0], uid, revisions[one.series], first.rule, first.first, known, untold)
