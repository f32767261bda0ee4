"""What the demo says when its clock is moved."""

from bot.demo_events import HAPPENS, TOLD
from core.domain.messages import REPAINTS, Kind

UNSEEN = {Kind.CHANGED, Kind.SUPERSEDED, Kind.SLOT_OVER}
ABOUT_NO_BOOKING = {
    Kind.INCIDENT,
    Kind.INCIDENT_OVER,
    Kind.OUTAGE,
    Kind.LEFT,
    Kind.OWNERLESS,
    Kind.FAULT,
    Kind.ASKS_TO_JOIN,
    Kind.LET_IN,
}
ABOUT_NO_BOOKING |= {Kind.CERTIFICATE_ASKED, Kind.CERTIFICATE_ANSWERED, Kind.CERTIFICATE_ENDS}
ABOUT_NO_BOOKING |= {Kind.ASKS_TO_BE_FORGOTTEN, Kind.DIGEST, Kind.SERIES_GAP, Kind.SERIES_ENDED}
ABOUT_NO_BOOKING |= {Kind.SERIES_ASKED, Kind.SERIES_WARNED, Kind.SERIES_GIVEN_UP, Kind.WEEK}
ABOUT_NO_BOOKING |= {Kind.POLLED, Kind.POLL_ENDED, Kind.WAIT_OVER}
ABOUT_NO_BOOKING |= {Kind.GUEST_TOLD, Kind.GUEST_LOST, Kind.ADDRESS_CODE, Kind.ADDRESS_LOST}
ABOUT_NO_BOOKING |= {Kind.BOARD, Kind.BOARD_UNPINNED, Kind.BOARD_LOST}
ABOUT_NO_BOOKING |= {Kind.CALENDAR_READ, Kind.CALENDAR_LOST, Kind.WEBHOOK_FAILED}
ABOUT_NO_BOOKING |= {Kind.DELEGATE_NAMED, Kind.DELEGATE_LOST, Kind.DELEGATE_FREE}
ABOUT_NO_BOOKING |= {Kind.FAVOUR_ASKED, Kind.FAVOUR_ANSWERED, Kind.RING_OFFERED, Kind.RING_ENDED}


def test_whatever_reaches_a_visitor_has_words() -> None:
    """Each message about a booking is told, and each end that time brings; the rest of the edits go unmentioned."""
    assert set(TOLD) == set(Kind) - REPAINTS - ABOUT_NO_BOOKING
    assert set(HAPPENS) == REPAINTS - UNSEEN
