"""What an admin reads after an outage."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.chat.cards.look import Look
from adapters.chat.cards.outages import outage_notice
from adapters.languages import LANGUAGES
from adapters.wording import Words
from adapters.wording.marks import plain
from core.domain.outages import Effects, Outage
from core.domain.resources.catalogue import Catalogue
from core.values import Interval, MemberId, OrganizationId, OutageId
from tests.stage import MONDAY_NOON, berlin

BERLIN = ZoneInfo("Europe/Berlin")


def told(language: str, *, late: int, excused: int, **length: float) -> tuple[str, ...]:
    """Return the lines about an outage that began on Tuesday at 14:45 in Berlin."""
    during = Interval(berlin(24, 14, 45), berlin(24, 14, 45) + timedelta(**length))
    look = Look(MemberId(1), Catalogue(OrganizationId(1), 1, BERLIN, ()), Words(language), MONDAY_NOON, BERLIN)
    reply = outage_notice(Effects(Outage(OutageId(1), during), late, excused), look)
    assert (reply.audience, reply.fresh, reply.rows) == ("direct", True, ())
    return tuple(plain(line) for line in reply.lines)


def test_it_says_when_what_and_for_whom() -> None:
    """From and until in the organization's zone, and both counts."""
    assert told("en", late=12, excused=1, minutes=35) == (
        "I was away on Tue 24 Nov from 14:45 to 15:20.",
        "12 messages came late.",
        "Nobody could check in to 1 booking then. It was kept, and doesn’t count as unused.",
    )


def test_nothing_is_said_of_what_did_not_happen() -> None:
    """No booking was concerned, and the outage went over midnight."""
    assert told("en", late=1, excused=0, hours=12) == (
        "I was away from Tue 24 Nov, 14:45 to Wed 25 Nov, 02:45.",
        "1 message came late.",
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hours", [1, 12])
def test_every_language_has_the_words(language: str, hours: int) -> None:
    """One and many, of a day and over midnight."""
    for count in (1, 2):
        lines = told(language, late=count, excused=count, hours=hours)
        assert len(lines) == 3
        assert all(str(count) in line for line in lines[1:])
