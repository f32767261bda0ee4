"""What a member is told of their own calendar."""

from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.intents.own_calendar import ForgetCalendar
from adapters.chat.intents.people import Settings
from adapters.chat.replies import Button, Reply
from adapters.wording import Words
from core.domain.messages import Kind
from core.domain.people.own_calendar import OwnCalendar


def calendar_notice(known: OwnCalendar, kind: Kind, look: Look) -> Reply:
    """Tell a member how often they are busy in the weeks ahead, or why their calendar cannot be read."""
    words = look.words
    if kind is Kind.CALENDAR_LOST and known.failed is not None:
        said = words.say("own-calendar-lost", why=words.say(f"own-calendar-trouble-{known.failed}"))
    else:
        said = words.say("own-calendar-read", count=known.times)
    row = (forgetting(words), buttons.button(words.say("button-settings"), Settings()))
    return Reply((said,), (row,), audience="direct", fresh=True)


def calendar_line(known: OwnCalendar | None, words: Words) -> str:
    """Return how it stands with somebody's own calendar, for a list of settings."""
    if known is None:
        return words.say("settings-calendar-none")
    if known.failed is not None and (known.told_at is not None or known.read_at is None):
        return words.say("settings-calendar-lost", why=words.say(f"own-calendar-trouble-{known.failed}"))
    return words.say("settings-calendar" if known.read_at else "settings-calendar-unread", count=known.times)


def forgetting(words: Words) -> Button:
    """Return the button that ends it."""
    return buttons.button(words.say("button-calendar-forget"), ForgetCalendar())
