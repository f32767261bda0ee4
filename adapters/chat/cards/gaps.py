"""What the holder of a series is told when some of its dates could not be had."""

from datetime import date, datetime

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day
from adapters.chat.intents.bookings import Choose
from adapters.chat.replies import Button, Reply
from core.domain.series.series import Gap, SeriesWish
from core.values import MINUTE, OFFERED


def gap_notice(gap: Gap, look: Look) -> Reply:
    """Tell which dates a series leaves out, and let the first be booked in another way; or that it goes on no more."""
    words, wish = look.words, gap.series.wish
    name = " · ".join(filter(None, (look.catalogue.resource(wish.resource).name, gap.series.title)))
    if not gap.days:
        over = words.say("series-over", name=name)
        return Reply((over,), ((buttons.bookings(words),),), audience="direct", fresh=True)
    said = words.say(
        "series-gap",
        name=name,
        count=len(gap.days),
        dates=lists.names([day(each, look) for each in gap.days], words),
    )
    others = tuple(_other(each, wish, look) for each in gap.days[:OFFERED])
    return Reply((said,), buttons.rows(others, (buttons.bookings(words),)), audience="direct", fresh=True)


def _other(missed: date, wish: SeriesWish, look: Look) -> Button:
    """Choose what to book on that date: what is free then by now is looked for when it is pressed."""
    if wish.starts is None or wish.length is None:
        return buttons.button(day(missed, look), Choose(wish.resource, missed))
    start = datetime.combine(missed, wish.starts)
    return buttons.button(day(missed, look), Choose(wish.resource, start, int(wish.length / MINUTE)))
