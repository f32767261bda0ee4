"""Bellhop reads its own wording of a slot back as the same slot."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.cards.look import Look
from adapters.chat.cards.times import slot
from adapters.languages import LANGUAGES
from adapters.understanding.heard import Ear, listen
from adapters.understanding.reading import Named
from adapters.wording import Words
from adapters.wording.marks import plain
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.values import MINUTE, Interval, MemberId, OrganizationId, ResourceId, SiteId, UnitId

PLACES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "America/Santiago")
TAGS = (*LANGUAGES, "en-US", "en-GB", "fr-CA", "de-CH", "es-MX")
AHEAD = timedelta(days=300)
"""Within this time, a day without a year can only mean the next such day."""


@pytest.mark.parametrize("tag", TAGS)
@given(
    minute=st.integers(0, int(AHEAD / MINUTE)),
    length=st.integers(1, 600),
    place=st.sampled_from(PLACES),
    now=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),  # noqa: DTZ001 - the place's own wall time
)
def test_a_slot_is_read_back(tag: str, minute: int, length: int, place: str, now: datetime) -> None:
    """A slot is read back in every language and locale, with the name before it and the site behind it."""
    zone = ZoneInfo(place)
    site = Site(SiteId(1), place.rpartition("/")[2].replace("_", " "), zone)
    atlas = Resource(ResourceId(1), OrganizationId(1), "Atlas", Kind.ROOM, site, (Unit(UnitId(1), ""),))
    now = now.replace(second=0, microsecond=0)
    start = atlas.instant(now) + minute * MINUTE
    look = Look(MemberId(1), Catalogue(OrganizationId(1), 1, zone, (atlas,)), Words(tag), atlas.instant(now), zone)
    echo = plain(slot(Interval(start, start + length * MINUTE), atlas, look, title=True))
    first, last = (each.astimezone(zone).replace(tzinfo=None) for each in (start, start + length * MINUTE))

    known = (Named("Atlas", "room", site=site.name),)
    found = listen(f"Atlas · {echo}", Ear(now, tag, known)).reading

    assert (found.wish.resource, found.wish.start, found.wish.end) == ("Atlas", first, last), echo
