"""Which series: the dates of those that words describe, or of the one that the conversation is about."""

from collections.abc import Iterator, Sequence

from adapters.chat import codec
from adapters.chat.answers.bookings import described
from adapters.chat.asker import Asker
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING
from core.domain.bookings.wish import Wish
from core.errors import NoSuchBooking
from core.use_cases.chat import remember
from core.use_cases.chat.remember import Memory
from core.values import BookingId


async def dates_meant(asker: Asker, old: Wish) -> Sequence[Booking]:
    """
    Return the dates of every series that the words describe; where they describe none, of the one spoken of last.

    Refuses with NoSuchBooking where there is none.
    """
    every = [each for each in await described(asker, old, None, among=STANDING) if each.series is not None]
    if not every:
        raise NoSuchBooking(old.title)
    if old != Wish():
        return every
    memory = await remember.noted(asker.ledger, asker.talk)
    of = {each.id: each.series for each in every}
    spoken_of = next((of[each] for each in _spoken_of(memory) if each in of), None)
    return [each for each in every if spoken_of in {None, each.series}]


def _spoken_of(memory: Memory) -> Iterator[BookingId]:
    """Yield the bookings that the last answers were about: what was offered, what was done, what was shown."""
    said = [codec.intent(each) for each in (*memory.offered, *filter(None, [memory.undo, memory.agreed]))]
    yield from (each for each in (getattr(one, "booking", None) for one in said) if each is not None)
    if memory.booking is not None:
        yield memory.booking
