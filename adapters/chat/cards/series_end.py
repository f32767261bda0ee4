"""The end of a series, as its reader sees it: which dates go or come with another one, and what became of them."""

from collections.abc import Sequence
from datetime import date

from adapters.chat.cards import buttons
from adapters.chat.cards.booking import people
from adapters.chat.cards.look import Look
from adapters.chat.cards.series import counted, first_and_last, holidays, known_as, not_free, others, stamp, stay
from adapters.chat.cards.times import day
from adapters.chat.intents.series import CancelSeries, EndSeries, OpenSeries, ShowSeries
from adapters.chat.replies import Button, Layout, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.series.series import Ending, LookOver, Scope, Series


def looked_over(plan: Ending, one: Booking, look: Look, *, changed: bool = False) -> Reply:
    """Say which dates go, or which come and whether they are free, with buttons for what can be done; nothing is."""
    words = look.words
    news = (words.say("series-changed"),) if changed else ()
    keep = buttons.button(words.say("button-keep-slot"), ShowSeries(one.id))
    head = known_as(plan.wish, plan.series.title, look).header
    last = day(plan.last, look)
    if plan.going:
        facts = first_and_last(plan.going, look)
        said = words.say("series-cuts", count=len(plan.going), until=last, **facts)
        cut = buttons.button(words.say("button-series-cut"), CancelSeries(plan.going[0].id, Scope.LATER), "danger")
        body = Layout(head, news=news, state=said, context=stay(plan.staying, look))
        return Reply(body, ((cut, keep),))
    if plan.found is None or not plan.found.dates:
        message = "series-ends-already" if plan.found is None else "series-adds-none"
        body = Layout(head, news=news, state=words.say(message, until=last))
        return Reply(body, ((keep, buttons.bookings(words)),))
    found = plan.found
    notes = (*not_free(found.refused, look), *holidays(found, look), *_later(plan.later, look))
    state = f"{words.say('series-adds', until=last)} {counted(found, look)}"
    book = (_book(found, plan, one, look),) if found.free else ()
    instead = (_instead(found, plan, one, look),) if found.instead else ()
    return Reply(Layout(head, news=news, state=state, context=notes), buttons.rows((*book, *instead), (keep,)))


def added(series: Series, dates: Sequence[Booking], later: Sequence[date], look: Look) -> Reply:
    """Say which dates were added to a series, with the way back."""
    words = look.words
    asked = sum(each.status is Status.PENDING for each in dates)
    notes = (words.say("series-asked", count=asked),) if asked else ()
    said = words.say("series-booked", count=len(dates), **first_and_last(dates, look))
    head = known_as(series.wish, series.title, look).header
    body = Layout(head, facts=people(dates[0], look), state=said, context=(*notes, *_later(later, look)))
    undo = buttons.undoing(words.say("button-undo"), CancelSeries(dates[0].id, Scope.LATER))
    return Reply(body, ((buttons.dates(dates[0], words), undo),))


def ended(series: Series, one: Booking, last: date, later: Sequence[date], look: Look, *, was: date | None) -> Reply:
    """Say when a series ends from now on, where no booked date went or came, with the way back to when it did."""
    words = look.words
    message = "series-ends-later" if later else "series-ends-on"
    back: OpenSeries | EndSeries = OpenSeries(one.id, series.version) if was is None else EndSeries(one.id, was)
    body = Layout(
        known_as(series.wish, series.title, look).header,
        state=words.say(message, until=day(last, look)),
        context=_later(later, look),
    )
    return Reply(body, ((buttons.dates(one, words), buttons.undoing(words.say("button-undo"), back)),))


def opened(series: Series, one: Booking, look: Look) -> Reply:
    """Say that a series goes on as far as before."""
    words = look.words
    body = Layout(known_as(series.wish, series.title, look).header, state=words.say("series-opened"))
    return Reply(body, ((buttons.dates(one, words), buttons.bookings(words)),))


def endless(series: Series, one: Booking, look: Look) -> Reply:
    """Say that what shall go on for longer has no end."""
    words = look.words
    body = Layout(known_as(series.wish, series.title, look).header, state=words.say("series-open"))
    return Reply(body, ((buttons.dates(one, words), buttons.bookings(words)),))


def left(series: Series, dates: Sequence[Booking], look: Look) -> str:
    """Say how many dates are left, which is the next one, and which the last; an open series has none."""
    last = series.last_day()
    booked = first_and_last(dates, look)
    ends = booked["last"] if series.extends_at is None or last is None else day(last, look)
    facts = {"next": booked["first"], "last": ends}
    return look.words.say("series-left-open" if last is None else "series-left-until", count=len(dates), **facts)


def _later(later: Sequence[date], look: Look) -> tuple[str, ...]:
    if not later:
        return ()
    first, last = day(later[0], look), day(later[-1], look)
    return (look.words.say("series-later", count=len(later), first=first, last=last),)


def _book(found: LookOver, plan: Ending, one: Booking, look: Look) -> Button:
    message = "button-series-book" if found.refused else "button-series-book-all"
    said = look.words.say(message, count=len(found.free))
    return buttons.button(said, EndSeries(one.id, plan.last, stamp(found.chosen)), "primary")


def _instead(found: LookOver, plan: Ending, one: Booking, look: Look) -> Button:
    facts: dict[str, str | int] = {"instead": len(found.instead), "name": others(found, look)}
    if found.free:
        said = look.words.say("button-series-instead", count=len(found.free), **facts)
    else:
        said = look.words.say("button-series-elsewhere", **facts)
    return buttons.button(said, EndSeries(one.id, plan.last, stamp(found.chosen_with_instead), instead=True))
