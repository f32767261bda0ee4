"""What repeats, as its reader sees it: the rule in words, all dates looked over, and what becomes of them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zlib import crc32

from babel.lists import format_list

from adapters.chat.cards import buttons
from adapters.chat.cards.booking import people
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.lists import names
from adapters.chat.cards.look import Look
from adapters.chat.cards.stages import in_turn
from adapters.chat.cards.times import clock, daily, day, day_and_clock, slot, wall, weekday
from adapters.chat.intents.series import (
    AskSeriesException,
    BookSeries,
    CancelSeries,
    ComeToSeries,
    KeepFewer,
    KeepSeries,
    LeaveSeries,
    MoveSeries,
    MoveSeriesBack,
    MoveSome,
    PutOnSeries,
    RenameSeries,
    RenameSeriesBack,
    SeriesAt,
    SeriesOn,
    ShowSeries,
    TakeFewerBack,
    TakeOffSeries,
    UndoSeries,
)
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Button, Layout, Reply
from adapters.wording import Words
from core import errors
from core.domain.bookings.booking import Booking
from core.domain.bookings.stages import stages_for
from core.domain.bookings.status import Status
from core.domain.resources.holidays import country_of, is_holiday
from core.domain.resources.resource import Resource
from core.domain.series.recurrence import WORKING_WEEK, Recurrence
from core.domain.series.series import Clock, LookOver, Meant, Scope, Series, SeriesWish, Some, Verdict
from core.values import BookingId, Interval, ResourceId

Act = KeepFewer | LeaveSeries | CancelSeries | MoveSeries | MoveSome | RenameSeries | PutOnSeries | TakeOffSeries
"""What can become of several dates."""
YEAR = 12
"""Months."""
NAMED = 5
"""Dates that are named in a line; of more, how many more there are."""
FEW = 3
"""Dates of which it is told where they go."""
WEEK = 7
STAMPS = 100_000_000
"""So many different numbers tell dates from others; each is short enough for a button."""


def rule(recurrence: Recurrence, words: Words) -> str:
    """Return how often something comes back: `every Tuesday`, `every 2 weeks on Monday and Friday`."""
    interval = recurrence.interval
    match recurrence.freq:
        case "daily":
            return words.say("series-daily", interval=interval)
        case "weekly" if recurrence.weekdays == WORKING_WEEK:
            return words.say("series-working-days", interval=interval)
        case "weekly":
            days = [weekday(number + 1, words) for number in recurrence.weekdays]
            return words.say("series-weekly", interval=interval, days=_and(days, words))
        case _:
            days = _in_month(recurrence, words)
            yearly = interval % YEAR == 0
            message, often = ("series-yearly", interval // YEAR) if yearly else ("series-monthly", interval)
            return words.say(message, interval=often, days=_and(days, words))


def repeating(question: Reply, recurrence: Recurrence | None, words: Words) -> Reply:
    """Return a question about the first date of what repeats with how often it does, so that nobody thinks it lost."""
    if recurrence is None:
        return question
    return question.with_note(words.say("series-kept", rule=rule(recurrence, words)))


def refused_all(refusal: errors.Refusal, look: Look) -> Callable[[Reply, Recurrence | None, Words], Reply]:
    """
    Return what adds to the refusal of the first date of what repeats, for a reason that every date has, that it does
    so; or where it begins too far ahead, when it can be booked.
    """

    def with_rule(reply: Reply, recurrence: Recurrence | None, words: Words) -> Reply:
        if recurrence is None:
            return reply
        if isinstance(refusal, errors.TooFarAhead):
            return reply.with_note(_begins_late(refusal, recurrence, look))
        return reply.with_note(words.say("series-refused", rule=rule(recurrence, words)))

    return with_rule


def _begins_late(refusal: errors.TooFarAhead, recurrence: Recurrence, look: Look) -> str:
    """Say of what repeats and begins too far ahead when its first date can be booked, and what can be done now."""
    resource = look.catalogue.resource(refusal.resource)
    first, begins = (
        day(resource.local(each).date(), look) for each in (refusal.start, refusal.start - resource.policy.ahead)
    )
    return look.words.say("series-begins-late", rule=rule(recurrence, look.words), first=first, begins=begins)


def known_as(wish: SeriesWish, title: str | None, look: Look) -> Layout:
    """Return what repeats, when and what for, as the title of a card."""
    resource = look.catalogue.resource(wish.resource)
    name = f"{resource.name} {resource.unit(wish.unit).label}".rstrip() if wish.unit else resource.name
    name = f"{wish.count} × {name}" if wish.count > 1 else name
    return Layout(" · ".join(filter(None, (name, when(wish, resource, look), title))))


def when(wish: SeriesWish, resource: Resource, look: Look) -> str:
    """Return the rule and the time of the day, by the clocks there: `every Tuesday, 09:30–10:00`."""
    said = rule(wish.recurrence, look.words)
    if wish.starts is None:
        return look.words.say("series-all-day", rule=said)
    time_of_day = daily(wish.on(wish.first, resource).during, resource.zone, look)
    return look.words.say("series-when", rule=said, time=time_of_day)


def line(series: Series, dates: Sequence[Booking], look: Look) -> str:
    """Return a series in one line of a list, with its next date."""
    resource = look.catalogue.resource(series.wish.resource)
    facts: dict[str, str | int] = {"when": when(series.wish, resource, look), "next": day(_on(dates[0], look), look)}
    # Where the dates are, which may be elsewhere than was wished.
    places = dict.fromkeys(look.catalogue.resource(each.resource).name for each in dates)
    place = names(list(places), look.words)
    place = f"{series.wish.count} × {place}" if series.wish.count > 1 else place
    name = " · ".join(filter(None, (place, series.title)))
    return look.words.say("list-series", name=name, count=len(dates), **facts)


def looked_over(
    found: LookOver,
    title: str | None,
    look: Look,
    *,
    changed: bool = False,
    ask: Button | None = None,
    waiting: Collection[date] = (),
) -> Reply:
    """
    Say how many of the dates are free and which are not, with what can be done about it as buttons; those that are
    `waiting` need somebody's approval.
    """
    words, wish = look.words, found.wish
    news = (words.say("series-changed"),) if changed else ()
    state = counted(found, look)
    notes = (*not_free(found.refused, look), *_left_out(found, look), *_clocks(found.dates, look))
    notes = (*notes, *holidays(found, look), *further(found, look), *_approved(found, waiting, look))
    body = Layout(known_as(wish, title, look).header, news=news, state=state, context=notes)
    book = (_book(found, waiting, look),) if found.free else ()
    instead = (_instead(found, look),) if found.instead else ()
    better = (_better(found, look),) if found.better is not None and found.refused else ()
    single = wish.recurrence.freq == "weekly" and len(wish.recurrence.weekdays) == 1
    other = (buttons.button(words.say("button-series-day"), SeriesOn()),) if single and found.refused else ()
    asks = (ask,) if ask else ()
    home = () if book else (buttons.resources(words),)
    return Reply(body, buttons.rows((*book, *instead), asks, (*better, *other), home))


def ask_for_all(wish: SeriesWish, had: Mapping[date, Collection[str]], look: Look) -> Button:
    """Return the button that books what is free and asks once for all others; `had` are the rules that each breaks."""
    asked = sum(bool(rules) for rules in had.values())
    free, said = len(had) - asked, look.words
    label = said.say("button-series-except", count=asked, free=free)
    return buttons.button(label, AskSeriesException(stamp(dict.fromkeys(had, wish.resource))))


def why_except(wish: SeriesWish, title: str | None, asked: Sequence[date], look: Look) -> Reply:
    """Ask why there should be an exception for these dates."""
    resource = look.catalogue.resource(wish.resource)
    said = look.words.say("exception-why-series", count=len(asked), dates=named(asked, look))
    body = Layout(known_as(wish, title, look).header, state=said)
    return Reply(body, ((buttons.choose(resource), buttons.bookings(look.words)),))


def excepted(series: Series, dates: Sequence[Booking], asked: Sequence[Booking], who: str, look: Look) -> Reply:
    """Say which dates were asked for as one exception, of whom and until when they are kept, and which are booked."""
    words, waiting = look.words, [each for each in asked if each.status is Status.PENDING]
    rest = [each for each in dates if each not in asked]
    those_days = [_on(each, look) for each in asked]
    if waiting:
        said = words.say("exception-sent-series", count=len(waiting), dates=named(those_days, look), who=who)
        until = max(each.lapses_at or each.during.start for each in waiting)
        zone = look.catalogue.resource(series.wish.resource).zone
        notes = [words.say("exception-kept", until=day_and_clock(until, zone, look, place=False))]
    else:
        said, notes = words.say("exception-own-series", count=len(asked), dates=named(those_days, look)), []
    notes += [words.say("series-booked", count=len(rest), **first_and_last(rest, look))] if rest else []
    body = Layout(
        known_as(series.wish, series.title, look).header, facts=people(dates[0], look), state=said, context=tuple(notes)
    )
    undo = buttons.undoing(words.say("button-undo"), CancelSeries(dates[0].id, Scope.ALL))
    return Reply(body, ((buttons.dates(dates[0], words), undo),))


def other_weekdays(wish: SeriesWish, title: str | None, look: Look) -> Reply:
    """Ask on which other weekday a series shall be."""
    [present] = wish.recurrence.weekdays
    days = WORKING_WEEK if present in WORKING_WEEK else range(WEEK)
    row = tuple(buttons.button(weekday(each + 1, look.words), SeriesOn(each)) for each in days if each != present)
    body = Layout(known_as(wish, title, look).header, state=look.words.say("series-which-day"))
    return Reply(body, buttons.rows(row[:3], row[3:]))


def booked(series: Series, dates: Sequence[Booking], found: LookOver | None, look: Look) -> Reply:
    """Say what was booked: how many dates, the next and the last one, and what was left out."""
    words = look.words
    asked = sum(each.status is Status.PENDING for each in dates)
    if asked == len(dates):
        said = [words.say("series-all-asked", count=asked, **first_and_last(dates, look))]
    else:
        said = [words.say("series-booked", count=len(dates), **first_and_last(dates, look))]
        said += [words.say("series-asked", count=asked)] if asked else []
    left = [each.day for each in found.dates if each.day not in {date.occurrence for date in dates}] if found else []
    notes = [words.say("series-left-out", dates=named(left, look))] if left else []
    elsewhere = [_on(each, look) for each in dates if each.resource != series.wish.resource]
    notes += [words.say("series-elsewhere", dates=named(elsewhere, look))] if elsewhere else []
    notes += (*holidays(found, look), *further(found, look)) if found else ()
    head = known_as(series.wish, series.title, look).header
    body = Layout(head, facts=people(dates[0], look), state=said[0], context=(*said[1:], *notes))
    undo = buttons.undoing(words.say("button-undo"), CancelSeries(dates[0].id, Scope.ALL))
    return Reply(body, ((buttons.dates(dates[0], words), buttons.to_calendar(dates[0], words), undo),))


def which(
    series: Series,
    one: Booking,
    dates: Sequence[Booking],
    to: Callable[[Scope], Act],
    look: Look,
    message: str,
    becoming: SeriesWish | None = None,
) -> Reply:
    """
    Ask whether a verb is about one date, this one and the later ones, or all, with how many and which they are.

    Where dates get another day or length, it says what the series is then.
    """
    words = look.words
    on = day(_on(one, look), look)
    later = within(Scope.LATER, one, dates)
    row = [buttons.button(words.say("button-scope-one", day=on), to(Scope.ONE))]
    last = day(_on(dates[-1], look), look)
    if len(later) > 1 or series.extends_at is not None:
        label = words.say("button-scope-later", day=on, count=len(later), last=last)
        row.append(buttons.button(label, to(Scope.LATER)))
    if len(dates) > len(later):
        row.append(buttons.button(words.say("button-scope-all", count=len(dates)), to(Scope.ALL)))
    notes: tuple[str, ...] = ()
    if becoming is not None:
        then = when(becoming, look.catalogue.resource(becoming.resource), look)
        notes = (words.say("series-becoming", when=then),)
    body = Layout(known_as(series.wish, series.title, look).header, state=words.say(message), context=notes)
    keep = buttons.button(words.say("button-keep-slot"), ShowSeries(one.id))
    return Reply(body, (*((each,) for each in row), (keep,)))


@dataclass(frozen=True, slots=True)
class Pick:
    """Some dates of a series that may be meant, in order, and what becomes of them with a press."""

    dates: tuple[Booking, ...]
    scope: Scope | None
    """None where they are neither one, nor all, nor all from one on."""
    act: Act


def picking(of: Sequence[tuple[Series, Sequence[Pick]]], look: Look, message: str) -> Reply:
    """Ask whether these dates are meant, and name them; of several series, or possibilities, which ones."""
    words, several = look.words, len(of) > 1 or len(of[0][1]) > 1
    notes, rows = list[str](), list[tuple[Button]]()
    for series, picks in of:
        for pick in picks:
            name = series.title or look.catalogue.resource(series.wish.resource).name if len(of) > 1 else None
            label = _picked(pick, look, several=several)
            rows.append((buttons.button(" · ".join(filter(None, (name, label))), pick.act),))
            notes.append(those(pick.dates, look))
    head = known_as(of[0][0].wish, of[0][0].title, look).header if len(of) == 1 else words.say(message)
    keep = buttons.button(words.say("button-keep-slot"), ShowSeries(of[0][1][0].dates[0].id))
    body = Layout(head, state=words.say(message) if len(of) == 1 else "", context=tuple(notes))
    return Reply(body, (*rows, (keep,)))


def _picked(pick: Pick, look: Look, *, several: bool) -> str:
    words, count, first = look.words, len(pick.dates), day(_on(pick.dates[0], look), look)
    if pick.scope is Scope.ALL:
        return words.say("button-scope-all", count=count)
    if pick.scope is Scope.LATER:
        last = day(_on(pick.dates[-1], look), look)
        return words.say("button-scope-later", day=first, count=count, last=last)
    if pick.scope is Scope.ONE:
        return words.say("button-scope-one", day=first)
    return words.say("button-scope-from" if several else "button-scope-some", day=first, count=count)


def those(dates: Sequence[Booking], look: Look) -> str:
    """Name the dates that are meant, or were."""
    return look.words.say("series-those", count=len(dates), dates=named([_on(each, look) for each in dates], look))


def goes(days: Mapping[date, date], look: Look) -> list[str]:
    """Say from which day to which one the first dates go, and how many more go along."""
    pairs = [look.words.say("series-from-to", was=day(was, look), day=day(to, look)) for was, to in days.items()]
    if not pairs:
        return []
    said, more = ", ".join(pairs[:FEW]), len(pairs) - FEW
    return [look.words.say("names-more", names=said, count=more) + "." if more > 0 else f"{said}."]


def leaving(series: Series, one: Booking, named: Sequence[Booking], look: Look) -> Reply:
    """Ask an attendee to how many of the dates on which they are named they cannot come."""
    asks = which(series, one, named, lambda scope: LeaveSeries(one.id, scope), look, "leave-series-which")
    keep = buttons.button(look.words.say("button-keep-slot"), Show(one.id))
    return replace(asks, rows=(*asks.rows[:-1], (keep,)))


def left(
    series: Series, one: BookingId, dates: Sequence[Booking], done: LeaveSeries | ComeToSeries, look: Look
) -> Reply:
    """Say to which dates an attendee comes no longer, or again, with the way back."""
    words, comes = look.words, isinstance(done, ComeToSeries)
    mine = buttons.bookings(words)
    head = known_as(series.wish, series.title, look).header
    if not dates:
        return Reply(Layout(head, state=words.say("series-left-same")), ((mine,),))
    message = "series-come" if comes else "series-left"
    said = words.say(message, count=len(dates), **first_and_last(dates, look))
    # The way back starts at a date that was left, which the one that it was said about need not be.
    start = one if comes else dates[0].id
    back: LeaveSeries | ComeToSeries = LeaveSeries(start, done.scope) if comes else ComeToSeries(start, done.scope)
    undo = buttons.undoing(words.say("button-undo"), back)
    return Reply(Layout(head, state=said), ((undo, mine),))


def cancelled(
    series: Series, gone: Sequence[Booking], rest: Sequence[Booking], staying: Sequence[Booking], look: Look
) -> Reply:
    """Say which dates were cancelled, what is next, and how to take it back."""
    words = look.words
    said = words.say("series-cancelled", count=len(gone), **first_and_last(gone, look))
    notes = [words.say("series-next", day=day(_on(rest[0], look), look), count=len(rest))] if rest else []
    kept = [_on(each, look) for each in staying]
    notes += [words.say("series-stays", dates=named(kept, look))] if kept else []
    until = gone[0].undo_until
    zone = look.catalogue.resource(gone[0].resource).zone
    notes += [words.say("card-undo", until=clock(until, zone, look, place=False))] if until else []
    undo = (buttons.undoing(words.say("button-undo"), UndoSeries(gone[0].id), "primary"),) if until else ()
    body = Layout(known_as(series.wish, series.title, look).header, state=said, context=tuple(notes))
    return Reply(body, buttons.rows((*undo, buttons.bookings(words))))


def back(series: Series, again: Sequence[Booking], lost: Sequence[Booking], look: Look) -> Reply:
    """Say which dates are as they were before."""
    words = look.words
    said = words.say("series-back", count=len(again), **first_and_last(again, look)) if again else ""
    gone = [_on(each, look) for each in lost]
    notes = (words.say("series-lost", dates=named(gone, look)),) if gone else ()
    one = (*again, *lost)[0]
    body = Layout(known_as(series.wish, series.title, look).header, state=said, context=notes)
    return Reply(body, ((buttons.dates(one, words), buttons.bookings(words)),))


def moving(
    found: LookOver, one: Booking, wanted: MoveSeries | MoveSome, look: Look, staying: Sequence[Booking]
) -> Reply:
    """Say on which dates a series can be moved, with what can be done about the others as buttons."""
    words = look.words
    count, kept = len(found.dates), len(found.refused)
    state = words.say("series-moving", free=len(found.free), count=count)
    notes = (*not_free(found.refused, look), *stay(staying, look))

    def to(chosen: dict[date, ResourceId], *, instead: bool) -> MoveSeries | MoveSome:
        return replace(wanted, instead=instead, shown=stamp(chosen))

    row = []
    if found.free:
        label = words.say("button-series-move", count=len(found.free), kept=kept)
        row.append(buttons.button(label, to(found.chosen, instead=False), "primary"))
    if found.instead:
        name, elsewhere = others(found, look), len(found.instead)
        label = words.say("button-series-move-instead", count=len(found.free), instead=elsewhere, name=name)
        row.append(buttons.button(label, to(found.chosen_with_instead, instead=True)))
    better: Row = ()
    if found.better is not None and isinstance(wanted, MoveSeries):
        label = words.say("button-series-better", time=wall(found.better, words), count=count)
        better = (buttons.button(label, _at(wanted, found, look)),)
    keep = buttons.button(words.say("button-keep-slot"), ShowSeries(one.id))
    body = Layout(known_as(found.wish, one.title, look).header, state=state, context=notes)
    return Reply(body, buttons.rows(tuple(row), (*better, keep)))


def moved(series: Series, dates: Sequence[Booking], kept: Sequence[Booking], look: Look) -> Reply:
    """Say which dates were moved and which were not, with the way back."""
    words = look.words
    said = words.say("series-moved", count=len(dates), **first_and_last(dates, look))
    undo = buttons.undoing(words.say("button-move-back"), MoveSeriesBack(dates[0].id))
    body = Layout(known_as(series.wish, series.title, look).header, state=said, context=tuple(stay(kept, look)))
    return Reply(body, ((buttons.dates(dates[0], words), undo),))


def fewer(series: Series, dates: Sequence[Booking], count: int, look: Look) -> Reply:
    """Say on which dates fewer of several alike are kept, with the way back."""
    words = look.words
    said = words.say("series-fewer", units=count, count=len(dates), **first_and_last(dates, look))
    undo = buttons.undoing(words.say("button-undo"), TakeFewerBack(dates[0].id))
    body = Layout(known_as(series.wish, series.title, look).header, state=said)
    return Reply(body, ((buttons.dates(dates[0], words), undo),))


def series_named(series: Series, dates: Sequence[Booking], look: Look) -> Reply:
    """Say which dates have another title, with the way back."""
    words = look.words
    said = words.say("series-named", count=len(dates), **first_and_last(dates, look))
    undo = buttons.undoing(words.say("button-undo"), RenameSeriesBack(dates[0].id, dates[0].version))
    body = Layout(known_as(series.wish, series.title, look).header, state=said)
    return Reply(body, ((buttons.dates(dates[0], words), undo),))


def within(meant: Meant, one: Booking, dates: Sequence[Booking]) -> list[Booking]:
    """Return the dates of a series that are meant, seen from one of them."""
    if isinstance(meant, Some):
        return [each for each in dates if each.occurrence in meant.days]
    if meant is Scope.ONE:
        return [one]
    later = [each for each in dates if each.occurrence and one.occurrence and each.occurrence >= one.occurrence]
    return later if meant is Scope.LATER else list(dates)


def attended(
    series: Series,
    one: Booking,
    dates: Sequence[Booking],
    done: PutOnSeries | TakeOffSeries,
    who: str,
    look: Look,
    *,
    every: bool,
) -> Reply:
    """
    Say on which dates somebody is from now on, or no longer.

    There is a way back if these are `every` date that was meant: the other verb would change more than this one did.
    """
    words, on = look.words, isinstance(done, PutOnSeries)
    head = known_as(series.wish, series.title, look).header
    if not dates:
        # Whoever was on none of the dates has no name that may be told here.
        same = Layout(
            head, state=words.say("series-company-same", names=who) if who else words.say("company-same-nobody")
        )
        return Reply(same, ((buttons.dates(one, words), buttons.bookings(words)),))
    message = "series-company-on" if on else "series-company-off"
    said = words.say(message, names=who, count=len(dates), **first_and_last(dates, look))
    again = done.booking, done.scope, done.question
    back: PutOnSeries | TakeOffSeries = TakeOffSeries(*again) if on else PutOnSeries(*again)
    undo = (buttons.undoing(words.say("button-undo"), back),) if every else ()
    return Reply(Layout(head, facts=people(dates[0], look), state=said), ((buttons.dates(one, words), *undo),))


def health(series: Series, one: Booking, unused: int, look: Look) -> tuple[tuple[str, ...], Row]:
    """Say to how many of the last dates nobody came; where its holder was asked, with the answer to press."""
    words = look.words
    said = (words.say("series-unused", count=unused),) if unused else ()
    if series.answer_by is None:
        return said, ()
    by = day_and_clock(series.answer_by, look.catalogue.resource(series.wish.resource).zone, look, place=False)
    needed = buttons.button(words.say("button-series-needed"), KeepSeries(one.id), "primary")
    return (*said, words.say("series-unused-until", by=by)), (needed,)


def stamp(chosen: dict[date, ResourceId]) -> int:
    """Return a number that tells these dates, each with its place, from others."""
    return crc32(",".join(f"{on:%Y%m%d}:{place}" for on, place in sorted(chosen.items())).encode()) % STAMPS


def named(days: Sequence[date], look: Look) -> str:
    """Return the first dates, and how many more there are."""
    kept = ", ".join(day(each, look) for each in days[:NAMED])
    more = len(days) - NAMED
    return look.words.say("names-more", names=kept, count=more) if more > 0 else kept


def _at(wanted: MoveSeries, found: LookOver, look: Look) -> MoveSeries:
    """Return the same move to the time at which all dates are free."""
    resource = look.catalogue.resource(found.wish.resource)
    on = resource.local(wanted.during.start).date()
    start = resource.instant(datetime.combine(on, found.better or time()))
    return MoveSeries(wanted.booking, wanted.scope, Interval(start, start + wanted.during.length), wanted.resource)


def _and(several: Sequence[str], words: Words) -> str:
    return str(format_list(list(several), locale=words.locale))


def _in_month(recurrence: Recurrence, words: Words) -> list[str]:
    if recurrence.monthdays:
        return [
            words.say("series-last-day") if each < 0 else words.say("series-monthday", day=f"{each}")
            for each in recurrence.monthdays
        ]
    return [
        words.say(f"series-nth-{'last' if number < 0 else number}", day=weekday(on + 1, words))
        for number in recurrence.ordinals
        for on in recurrence.weekdays
    ]


def _on(booking: Booking, look: Look) -> date:
    return look.catalogue.resource(booking.resource).local(booking.during.start).date()


def first_and_last(dates: Sequence[Booking], look: Look) -> dict[str, str]:
    """Return the first date and the last one, as sentences take them."""
    days = [_on(each, look) for each in dates]
    return {"first": day(min(days), look), "last": day(max(days), look)}


def counted(found: LookOver, look: Look) -> str:
    """Say how many of the dates are free, from the first to the last one."""
    facts = {"first": day(found.dates[0].day, look), "last": day(found.dates[-1].day, look)}
    message = "series-some-free" if found.refused else "series-all-free"
    message = message if found.free else "series-none-free"
    return look.words.say(message, free=len(found.free), count=len(found.dates), **facts)


def not_free(refused: Sequence[Verdict], look: Look) -> tuple[str, ...]:
    """Name the dates that are not free, each with its reason."""
    if not refused:
        return ()
    words = look.words
    said = ", ".join(
        words.say("series-date-why", day=day(each.day, look), why=_why(each, look)) for each in refused[:NAMED]
    )
    more = len(refused) - NAMED
    return (words.say("series-not-free", dates=words.say("names-more", names=said, count=more) if more > 0 else said),)


def bounds(recurrence: Recurrence, asked_for: Recurrence, look: Look) -> tuple[str, ...]:
    """Say how far a series goes that was asked for longer than any may be."""
    if recurrence == asked_for:
        return ()
    if recurrence.count is not None:
        return (look.words.say("series-first-dates", count=recurrence.count),)
    return (look.words.say("series-ten-years", last=day(recurrence.until, look)),) if recurrence.until else ()


def _left_out(found: LookOver, look: Look) -> tuple[str, ...]:
    """Name the dates that the wish leaves out, as far as it was looked over or goes; holidays are named apart."""
    apart = _leaves_holidays_out(found, look)
    gone = [each for each in _without(found) if not (apart and _is_holiday(each, found, look))]
    return (look.words.say("series-left-out", dates=named(gone, look)),) if gone else ()


def holidays(found: LookOver, look: Look) -> tuple[str, ...]:
    """Name the public holidays that the rules leave out, or the wish."""
    apart = _leaves_holidays_out(found, look)
    kept = [each for each in _without(found) if apart and _is_holiday(each, found, look)]
    every = sorted({*found.holidays, *kept})
    return (look.words.say("series-holidays", dates=named(every, look)),) if every else ()


def _without(found: LookOver) -> list[date]:
    rule = found.wish.recurrence
    ends = (found.later[-1] if found.later else None, found.dates[-1].day if found.dates else None, rule.until)
    last = max(filter(None, ends), default=found.wish.first)
    return sorted(each for each in rule.without if found.wish.first <= each <= last)


def _leaves_holidays_out(found: LookOver, look: Look) -> bool:
    """Whether no date is on a public holiday; where one is, a day that the wish leaves out is so by its own name."""
    return not any(_is_holiday(each.day, found, look) for each in found.dates)


def _is_holiday(on: date, found: LookOver, look: Look) -> bool:
    return is_holiday(on, country_of(look.catalogue.resource(found.wish.resource).zone.key))


def _why(verdict: Verdict, look: Look) -> str:
    words = look.words
    match verdict.refusal:
        case errors.SlotTaken(own=own):
            return words.say("series-why-yours" if own else "series-why-taken")
        case errors.BlackedOut(reason=reason):
            return words.say("series-why-blacked-out", reason=reason)
        case errors.Closed():
            return words.say("series-why-closed")
        case errors.QuotaExceeded():
            return words.say("series-why-quota")
        case errors.PastTime() | errors.TooSoon():
            return words.say("series-why-late")
        case _:
            return words.say("series-why-rule")


def _clocks(dates: Sequence[Verdict], look: Look) -> tuple[str, ...]:
    """Say on which dates a change of the clocks moves the start."""
    said = []
    for each in dates:
        if each.occurrence.clock is Clock.SKIPPED:
            said.append(look.words.say("series-clock-skipped", day=day(each.day, look)))
        elif each.occurrence.clock is Clock.DOUBLED:
            said.append(look.words.say("series-clock-doubled", day=day(each.day, look)))
    return tuple(said[:NAMED])


def further(found: LookOver, look: Look) -> tuple[str, ...]:
    """Say what becomes of the dates that are too far ahead, and of months that lack the day."""
    words, recurrence = look.words, found.wish.recurrence
    lacking = (words.say("series-months-left-out"),) if recurrence.leaves_months_out else ()
    if recurrence.is_open:
        return (*lacking, words.say("series-open"))
    if not found.later:
        return lacking
    later = words.say(
        "series-later", count=len(found.later), first=day(found.later[0], look), last=day(found.later[-1], look)
    )
    return (*lacking, later)


def _approved(found: LookOver, waiting: Collection[date], look: Look) -> tuple[str, ...]:
    """Say of how many dates that can be had somebody decides, and who."""
    if not waiting:
        return ()
    who = in_turn(stages_for([look.catalogue.resource(found.wish.resource)], None), look)
    every = "yes" if len(waiting) == len(found.free) else "no"
    return (look.words.say("series-needs-approval", who=who, count=len(waiting), all=every),)


def _book(found: LookOver, waiting: Collection[date], look: Look) -> Button:
    asks = bool(waiting) and len(waiting) == len(found.free)
    message = "button-series-book" if found.refused else "button-series-book-all"
    said = look.words.say("button-series-ask" if asks else message, count=len(found.free))
    return buttons.button(said, BookSeries(stamp(found.chosen)), "primary")


def _instead(found: LookOver, look: Look) -> Button:
    facts: dict[str, str | int] = {"instead": len(found.instead), "name": others(found, look)}
    if found.free:
        said = look.words.say("button-series-instead", count=len(found.free), **facts)
    else:
        said = look.words.say("button-series-elsewhere", **facts)
    return buttons.button(said, BookSeries(stamp(found.chosen_with_instead), instead=True))


def others(found: LookOver, look: Look) -> str:
    """Return the name of what can be had instead; of several, that there are others."""
    places = set(found.instead.values())
    if len(places) > 1:
        return look.words.say("series-others")
    return buttons.name_beside(look.catalogue.resource(places.pop()).name, look.words.say("button-series-day"))


def _better(found: LookOver, look: Look) -> Button:
    at = found.better or time()
    said = look.words.say("button-series-better", time=wall(at, look.words), count=len(found.dates))
    return buttons.button(said, SeriesAt(at.hour * 60 + at.minute))


def lost(gone: Sequence[Booking], look: Look) -> tuple[str, ...]:
    """Name the dates that were asked for together with others and could not be had any more when those were granted."""
    return (look.words.say("series-lost-since", dates=named([_on(each, look) for each in gone], look)),) if gone else ()


def more(together: Sequence[Booking], look: Look) -> tuple[str, ...]:
    """Say to how many further dates of a series the same goes, and until when."""
    if not together:
        return ()
    last = together[-1]
    until = slot(last.during, look.catalogue.resource(last.resource), look)
    return (look.words.say("series-more", count=len(together), until=until),)


def stay(staying: Sequence[Booking], look: Look) -> tuple[str, ...]:
    """Name the dates that stay as they are."""
    kept = [_on(each, look) for each in staying]
    return (look.words.say("series-stays", dates=named(kept, look)),) if kept else ()
