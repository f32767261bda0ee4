"""The coming week of a member, and on which day it is sent."""

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import line
from adapters.chat.cards.times import days, weekday
from adapters.chat.intents.people import SendWeek, StopWeek
from adapters.chat.replies import Button, Reply
from adapters.wording import Words
from core.domain.people.week import SUNDAY, Week

LISTED = 20
"""Bookings of one week that are told; of more, how many there are."""


def week_notice(week: Week, look: Look) -> Reply:
    """Tell everything of the seven days that follow, with the way to stop it."""
    words = look.words
    head = words.say("week-head", days=days(week.days.first, week.days.last, look), count=len(week.bookings))
    page = lists.page(week.bookings, lambda each: line(each, look), most=LISTED)
    rows = ((buttons.bookings(words), stopping(words)),)
    return Reply((head, *lists.cut(page, words, rest="week-more")), rows, audience="direct", fresh=True)


def week_set(on: int, words: Words) -> Reply:
    """Say on which day it is sent from now on."""
    return Reply((words.say("week-set", day=weekday(on + 1, words)),), ((stopping(words),),))


def week_stopped(words: Words, *, was: bool) -> Reply:
    """Say that it is sent no more."""
    return Reply((words.say("week-stopped" if was else "week-none"),), ((offered(words),),))


def stopping(words: Words) -> Button:
    """Return the button that stops it."""
    return buttons.undoing(words.say("button-week-stop"), StopWeek())


def offered(words: Words) -> Button:
    """Return the button that begins it, on Sundays."""
    return buttons.button(words.say("button-week", day=weekday(SUNDAY + 1, words)), SendWeek(SUNDAY))
