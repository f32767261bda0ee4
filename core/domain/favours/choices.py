"""What the holder of a booking can be asked for."""

from dataclasses import dataclass

from core.domain.bookings.booking import Booking
from core.values import Interval


@dataclass(frozen=True, slots=True)
class Choices:
    """The holder's booking, and what they could be asked: each would work if they agreed at once."""

    booking: Booking
    wanted: Interval
    give: bool
    shorter: int | None
    """By how many minutes the holder's booking would be shorter, if they kept the rest."""
    swaps: tuple[Booking, ...]
    """Bookings of the asker that could be given for it."""
    share: bool = False
    """Whether the asker could come to it as one more."""

    @property
    def any(self) -> bool:
        """Whether there is anything to ask for."""
        return self.give or self.shorter is not None or bool(self.swaps) or self.share
