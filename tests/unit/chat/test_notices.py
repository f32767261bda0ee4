"""Notices: each kind of message that tells a member something has exactly one."""

from adapters.chat.cards.notices import NOTICES
from core.domain.messages import REPAINTS, Kind


def test_every_kind_of_message_tells_something_or_repaints() -> None:
    """No kind is forgotten, and none does both."""
    assert set(NOTICES) == set(Kind) - REPAINTS
