"""What Bellhop cannot do: said plainly, with the nearest things that it can do as buttons."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, preferences
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.naming import label
from adapters.chat.intents.people import AskPreference, Settings
from adapters.chat.intents.rules import ShowQuota
from adapters.chat.intents.showing import Show
from adapters.chat.intents.talk import NotYet
from adapters.chat.replies import Replies, Reply
from core.domain.people.preferences import Preference
from core.use_cases.bookings import bookings_of
from core.values import OFFERED

OF_BOOKINGS = frozenset({"remind"})
"""What is about a booking, so that one's own are the nearest."""


@answer.register
async def not_yet(intent: NotYet, asker: Asker) -> Replies:
    """Admit what Bellhop cannot do, and offer what comes next to it."""
    words = asker.words
    now = preferences.line(Preference.REMINDER, asker.member.preferences, (), words)
    said = words.say(f"not-yet-{intent.what}", now=now)
    return (Reply((said,), buttons.rows(await _nearest(asker, intent), _home(asker, intent))),)


async def _nearest(asker: Asker, intent: NotYet) -> Row:
    """Return buttons to the bookings that may be meant."""
    if intent.what not in OF_BOOKINGS:
        return ()
    standing = await bookings_of.concerning(
        asker.ledger, organization=asker.member.organization, member=asker.member.id
    )
    meant = [each for each in standing if intent.wish.describes(each, asker.catalogue.resource(each.resource))]
    return tuple(buttons.button(label(each, asker.look), Show(each.id)) for each in meant[:OFFERED])


def _home(asker: Asker, intent: NotYet) -> Row:
    words = asker.words
    match intent.what:
        case "payment":
            return (buttons.button(words.say("button-quota"), ShowQuota()), buttons.bookings(words))
        case "not-booking":
            return (buttons.bookings(words), buttons.button(words.say("button-settings"), Settings()))
        case "remind":
            reminder = buttons.button(words.say("button-prefers-reminder"), AskPreference(Preference.REMINDER))
            return (reminder, buttons.bookings(words))
        case _:
            return (buttons.bookings(words), buttons.resources(words))
