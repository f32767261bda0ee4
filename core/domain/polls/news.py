"""What the messages about a poll tell."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.domain.bookings.booking import Booking
from core.domain.polls.poll import Poll
from core.values import BookingId, MemberId


@dataclass(frozen=True, slots=True)
class PollNews:
    """A poll and the bookings of its times as they are now; one that is kept no longer is missing."""

    poll: Poll
    slots: Mapping[BookingId, Booking]

    @property
    def holder(self) -> MemberId:
        """For whom its times are held, and one is booked: the asker, unless others shall meet without them."""
        return next((each.member for each in self.slots.values()), self.poll.asker)
