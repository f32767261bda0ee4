"""What every story ends with: nobody has two messages in one conversation whose buttons act on the same booking."""

from collections.abc import Iterator

from adapters.chat import codec
from adapters.chat.intents import series
from adapters.chat.intents.calendars import ToCalendar
from adapters.chat.intents.changing import Move
from adapters.chat.intents.forms import OpenForm
from adapters.chat.intents.questions import ShowHistory, TakeHistory, WhoSawCode
from adapters.chat.intents.showing import OpenPage, Show
from adapters.simulator.messages import BOT, Message
from core.values import BookingId
from tests.acceptance.people import NEWCOMERS, PEOPLE, Stage

Place = tuple[str, str, str, BookingId]
"""A person, on a platform, in a conversation, and the booking on which the buttons act."""


NO_CARD = Show | OpenPage | Move | OpenForm | ToCalendar | ShowHistory | WhoSawCode | TakeHistory | series.Intent
ROUNDS = 5
"""What a busy platform put off comes with one of these."""


async def settled(stage: Stage) -> None:
    """Let everything happen that is due by now."""
    for _ in range(ROUNDS):
        await stage.passes(seconds=3)
        if not twice(stage):
            return


def twice(stage: Stage) -> list[str]:
    """Return what people read who have more than one live card of a booking in a conversation."""
    places: dict[Place, list[Message]] = {}
    for place, message in _acting(stage):
        places.setdefault(place, []).append(message)
    return [
        f"{person} on {platform}: {[(each.text, each.labels) for each in messages]}"
        for (person, platform, _, _), messages in places.items()
        if len(messages) > 1
    ]


def _acting(stage: Stage) -> Iterator[tuple[Place, Message]]:
    for person in (*PEOPLE, *NEWCOMERS.values()):
        for there in (stage.simulator.slack, stage.simulator.telegram):
            for message in there.messages(person):
                booking = acts_on(message)
                if booking is not None and message.author == BOT and not _beyond_reach(message):
                    yield (person.key, message.platform, message.conversation, booking), message


def acts_on(message: Message) -> BookingId | None:
    """Return the one booking on which the buttons of a message act; a choice among several is no card."""
    intents = [codec.intent(button.payload) for button in message.buttons if button.payload]
    # What opens a card or a form, or offers another slot, is no card; neither is a list of what was done to several
    # bookings, or what only tells more of one, nor what is about all dates of a series, which one of them only names.
    acting = [each for each in intents if not isinstance(each, NO_CARD)]
    bookings = {booking for intent in acting if (booking := getattr(intent, "booking", None)) is not None}
    return bookings.pop() if len(bookings) == 1 and "•" not in message.text else None


def _beyond_reach(message: Message) -> bool:
    """Whether Slack lets nobody edit it: an ephemeral message that was never pressed."""
    return message.ephemeral_for is not None and not message.edits
