"""What the holder of a series is told when some of its dates could not be had, or nobody comes to them."""

from datetime import date, datetime

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day, day_and_clock
from adapters.chat.intents.bookings import Choose
from adapters.chat.intents.series import CancelSeries, KeepSeries, TakeUpSeries
from adapters.chat.replies import Button, Reply
from core.domain.messages import Kind
from core.domain.series.health import TAKEN_BACK_WITHIN, Unused
from core.domain.series.series import Gap, Scope, Series, SeriesWish
from core.values import MINUTE, OFFERED


def gap_notice(gap: Gap, look: Look) -> Reply:
    """Tell which dates a series leaves out, and let the first be booked in another way; or that it goes on no more."""
    words, wish = look.words, gap.series.wish
    name = _name(gap.series, look)
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


def unused_notice(unused: Unused, kind: Kind, look: Look) -> Reply:
    """Ask whether a series is still needed to which nobody comes, warn once more, or tell that it has ended."""
    words, of = look.words, unused.series
    facts: dict[str, str | int] = {"name": _name(of, look), "count": unused.count}
    zone = look.catalogue.resource(of.wish.resource).zone
    days = [day(look.catalogue.resource(each.resource).local(each.during.start), look) for each in unused.dates]
    if kind is Kind.SERIES_GIVEN_UP:
        facts |= {"gone": len(days), "first": days[0] if days else "", "last": days[-1] if days else ""}
        until = day_and_clock((of.given_up_at or look.now) + TAKEN_BACK_WITHIN, zone, look)
        said = words.say("series-unused-over", until=until, **facts)
        back = buttons.button(words.say("button-series-take-up"), TakeUpSeries(unused.latest.id), "primary")
        return Reply((said,), ((back, buttons.bookings(words)),), audience="direct", fresh=True)
    by = day_and_clock(of.answer_by or look.now, zone, look)
    message = "series-unused-asked" if kind is Kind.SERIES_ASKED else "series-unused-warned"
    said = words.say(message, by=by, coming=len(days), **facts)
    keep = buttons.button(words.say("button-series-needed"), KeepSeries(unused.latest.id), "primary")
    end = buttons.button(words.say("button-series-end"), CancelSeries(unused.latest.id, Scope.ALL))
    return Reply((said,), ((keep, end),), audience="direct", fresh=True)


def _name(of: Series, look: Look) -> str:
    return " · ".join(filter(None, (look.catalogue.resource(of.wish.resource).name, of.title)))
