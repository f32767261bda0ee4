"""From a sentence, once it is read, to its intent."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from adapters.chat.intents import Intent
from adapters.chat.intents.approvals import DeclineWhich, PostRequests, StopRequests
from adapters.chat.intents.attending import Away, CheckIn, CheckOut
from adapters.chat.intents.bookings import Book, CancelWhich, DropHeld, OneByOne
from adapters.chat.intents.changing import Delay, DelayWhich, ExtendWhich, MoveWhich, RenameWhich
from adapters.chat.intents.channel_boards import PutUpBoard, TakeDownBoard
from adapters.chat.intents.company import CannotMake, ChangeCompany, OthersBooking, WhoComesWhich
from adapters.chat.intents.doubts import Change, Doubtful
from adapters.chat.intents.faults import AskFault, ReportFault
from adapters.chat.intents.favours import AskAround
from adapters.chat.intents.follow_ups import (
    Amount,
    Aside,
    Best,
    Called,
    FollowUp,
    ForGroup,
    ForWhom,
    HaveAgain,
    Instead,
    It,
    Larger,
    Last,
    Left,
    Meant,
    Naming,
    Number,
    OfOwn,
    OfSeries,
    OfTitle,
    OneOf,
    OneWith,
    Pick,
    SameHour,
    SameTime,
    SeriesChange,
    Shift,
    TheOther,
)
from adapters.chat.intents.questions import WouldMove
from adapters.chat.intents.reports import StopMonthly
from adapters.chat.intents.resources import Find
from adapters.chat.intents.rules import ShowQuota
from adapters.chat.intents.series import (
    EndSeriesWhich,
    RestoreWhich,
    ShowSeriesWhich,
    SkipSeriesWhich,
    SomeOfSeries,
    StartSeriesWhich,
)
from adapters.chat.intents.showing import ListBookings, ListMatching, Show
from adapters.chat.intents.standing_in import AskStandIn
from adapters.chat.intents.talk import Help, NotUnderstood, NotYet, Talked, Unclear
from adapters.chat.intents.times_for_all import FindTime
from adapters.chat.intents.waiting import ListWaits, MyTurn, StopWatchingWhich, Watch
from adapters.chat.interpret.asking import channel_board, channel_wanted, fault_told, link_wanted, only_shown, wanted
from adapters.understanding import follow_ups, sequels, series, shifts
from adapters.understanding.clauses import clauses, wonders
from adapters.understanding.denied import denies_act
from adapters.understanding.explain import runners_up
from adapters.understanding.follow_ups import counted_out, for_whom_alone
from adapters.understanding.heard import Heard, Renamed
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.looked_up import looked_up, title_of
from adapters.understanding.mistaken import another_meant
from adapters.understanding.open_ends import begins_behind, begins_without_end
from adapters.understanding.own_days import own_days
from adapters.understanding.questions import OF_BOOKINGS
from adapters.understanding.reading import Reading
from adapters.understanding.remarks import gives_up
from adapters.understanding.seat_sides import seated
from adapters.understanding.small_talk import is_small_talk, takes_leave
from adapters.understanding.times_for_all import WantedTime, time_for_all
from adapters.understanding.typography import folded
from adapters.understanding.unknown_things import asked_about, besides, reported_on, watched, with_article
from adapters.understanding.unmet import unmet
from adapters.understanding.watching import partly, times, watching
from adapters.understanding.when.calendar import days_later
from adapters.understanding.when.pieces import Period, Span, Weekday
from adapters.understanding.when.scan import NAME
from adapters.understanding.whether import asks_whether, asks_whether_it_suits
from core.domain.bookings.reference import referred
from core.domain.bookings.wish import Wish
from core.domain.lengths import TITLE
from core.domain.series.choosing import Chosen
from core.domain.series.recurrence import Recurrence

MOST_NAMES = 8
"""Words of a sentence that are looked up as the name of whoever shall answer."""


def meaning(heard: Heard) -> Intent | FollowUp:
    """Return the intent of a sentence, or a follow-up to the previous message, with its meaning without one."""
    if heard.called is None or heard.called.title is None:
        return _of_title(_told(heard), heard)
    change = replace(heard, reading=heard.called, asked=None, called=None)
    return OfTitle(heard.called.title, _told(change), _told(heard))


def _of_title(meant: Intent | FollowUp, heard: Heard) -> Intent | FollowUp:
    """
    Return what may be said of a booking of one's own that words unknown here may be the title of.

    "Retro at half ten instead of ten", "retro: make it two hours", "which room is the retro in?"; without such a
    booking, it means what was read.
    """
    match meant:
        case Book(wish, unknown=str() as title) if not wish.names_resource and _changes(heard):
            old = Wish(title=title)
            if wish.moment:
                return OfTitle(title, Doubtful(MoveWhich(replace(wish, title=None), old), vague=True), meant)
            if wish.minutes and wish.day is None:
                return OfTitle(title, Doubtful(ExtendWhich(old, lasting=wish.minutes), vague=True), meant)
        case Find(wish, unmet=str() as title) if wish == Wish(kind=wish.kind):
            return Called(title, meant)
    return meant


def _changes(heard: Heard) -> bool:
    """Whether words say that something shall be otherwise: "instead", "make it"."""
    lex, words = heard.lexicon, {token.text for token in heard.line.tokens}
    said = lex.links.instead | lex.verbs.make | lex.corrections.only | lex.corrections.after_all
    return heard.parsed.things.replaced or not words.isdisjoint(said)


def _told(heard: Heard) -> Intent | FollowUp:
    """Return the meaning of a sentence by what it says, whatever one's own bookings are called."""
    if heard.renaming:
        if heard.renaming.denied:
            return Talked()
        renamed = _renamed(heard.renaming, heard)
        return It(renamed, pointed=True, lately=True) if heard.renaming.purpose else _about_it(renamed, heard)
    if denies_act(heard):
        return Aside("kept", Talked())
    again = _restored(heard) or _had_again(heard)
    return again or _of_no_booking(heard) or _of_own_days(heard) or _of_series(heard) or _otherwise(heard)


def _of_own_days(heard: Heard) -> ListMatching | None:
    """Return the list of what one has on one's own days: "my next week"."""
    match own_days(heard) if heard.asked is None else None:
        case Period(first, last):
            return ListMatching(Wish(start=first, end=last))
        case date() as day:
            return ListMatching(Wish(start=day))
        case _:
            return None


def _restored(heard: Heard) -> RestoreWhich | None:
    """Return what was cancelled on a day and shall be had again; units that were given back are had otherwise."""
    said = None if heard.reading.wish.unit or heard.renaming else series.restores(heard)
    return RestoreWhich(said.about, said.on) if said else None


def _of_series(heard: Heard) -> OfSeries | None:
    """Return what a sentence says of a series as a whole; None of a sentence that says nothing of one."""
    # "Who didn't show up last week?" asks after nobody's last date.
    absent = heard.asked is not None and heard.asked.report is not None and heard.asked.report.absent
    said = None if absent else series.said_of_series(heard)
    return OfSeries(_series_change(said), _otherwise(heard)) if said else None


def _series_change(said: series.Said) -> SeriesChange:
    match said:
        case series.Ends(about, last, further, cuts):
            span = further or Span()
            return EndSeriesWhich(about, last, span.months, span.days, cuts)
        case series.Starts(about, since, at):
            return StartSeriesWhich(about, since, at)
        case series.Skips(about, on):
            return SkipSeriesWhich(about, on)
        case series.Lasts(about, minutes):
            return _of_all(ExtendWhich(about, lasting=minutes))
        case series.Moves(about, by):
            return _of_all(MoveWhich(Wish(), about, by=by))
        case series.Asks(about):
            return ShowSeriesWhich(about)


def _of_all(change: ExtendWhich | MoveWhich) -> ExtendWhich | MoveWhich | SomeOfSeries:
    """Return the change of all dates of "the series", which no words tell; a title may be that of any booking."""
    return SomeOfSeries(change, Chosen()) if change.old == Wish() else change


def _had_again(heard: Heard) -> HaveAgain | None:
    """Return that something shall be had again which may have been given back, or else what was said."""
    told = heard.asked is not None and heard.asked.topic == "have-again"
    return HaveAgain(heard.reading.wish, meaning(replace(heard, asked=None))) if told else None


def _of_no_booking(
    heard: Heard,
) -> AskFault | ReportFault | AskStandIn | PostRequests | StopRequests | PutUpBoard | TakeDownBoard | Talked | None:
    """Return what is told that is about no booking: what is broken, who answers in one's place, and where is asked."""
    match heard.asked.topic if heard.asked else None:
        case "works" | "fault" as topic:
            return fault_told(heard, topic)
        case "stand-in" | "delegate" as topic:
            return _standing_in(heard, sure=topic == "delegate")
        case "requests-here" | "no-requests-here" as topic:
            return channel_wanted(heard, topic)
        case "board-here" | "no-board-here":
            return channel_board(heard)
        case _:
            return None


def _otherwise(heard: Heard) -> Intent | FollowUp:
    """Return the intent of a sentence that says nothing of a series as a whole, or of none that there is."""
    follows, time = follow_ups.following(heard), time_for_all(heard)
    if time and (heard.asked or not follows):
        return for_all(time) if time.certain else ForGroup(_found(time), _by_itself(heard, follows))
    return _of_own(_by_itself(heard, follows), heard)


def _of_own(meant: Intent | FollowUp, heard: Heard) -> Intent | FollowUp:
    """Return a wish as one about the speaker's own booking of that thing, if there is one, where it sounds like it."""
    if isinstance(meant, MoveWhich) and meant.old.start and meant.old == Wish(start=meant.old.start):
        # "Thursday is no good, make it friday", of what was asked for and could not be had.
        return OfOwn(meant, meant.old, Instead(meant.wish, meant))
    if not isinstance(meant, Book | Find) or not meant.wish.resource or meant.wish.repeat or heard.asked:
        return meant
    wish = meant.wish
    until = wish.end if isinstance(wish.end, datetime) and wish.moment is None and wish.day else None
    if isinstance(meant, Book) and until and wish == Wish(resource=wish.resource, start=wish.start, end=until):
        # "We need atlas until 6 tomorrow" makes the one longer that begins before.
        old = Wish(resource=wish.resource, start=wish.day)
        return OfOwn(Doubtful(ExtendWhich(old, until=until)), old, meant)
    if asks_whether_it_suits(heard) and wish.moment:
        clock = replace(wish, resource=None)
        on = Wish(resource=wish.resource) if wish.day_guessed else Wish(resource=wish.resource, start=wish.day)
        return OfOwn(WouldMove(clock), on, meant)
    return meant


def for_all(time: WantedTime) -> Intent | FollowUp:
    """Return the intent to look for a time for several people."""
    found = _found(time)
    return Naming(time.people, found) if time.people else found


def _found(time: WantedTime) -> FindTime:
    group = None if time.certain else time.group
    wish = replace(time.wish, all_free=True)
    return FindTime(wish, time.said, time.larger, time.unknown, group, time.unclear)


def _by_itself(heard: Heard, follows: follow_ups.Following | None) -> Intent | FollowUp:
    """Return the intent of a sentence that looks for no time for several people."""
    whole, another = _without_mistakes(heard, follows), another_meant(heard)
    return Meant(replace(another.wish, title=another.title), whole) if another else whole


def _of_whom(about: Intent, heard: Heard) -> Intent:
    """Return what is declined, or asked of a holder, with whom the words name; anything else as it is."""
    spoken = heard.spoken
    names = (spoken.whose, spoken.bystander, *(each.name for each in spoken.named))
    named = tuple(each for each in names if each)
    match about:
        case DeclineWhich():
            return replace(about, names=named)
        case AskAround():
            joins = not heard.lexicon.company.sharing.isdisjoint(token.text for token in heard.line.tokens)
            return replace(about, of=named, sharing=joins)
        case _:
            return about


def _asks_whether(heard: Heard) -> bool:
    """Whether somebody asks whether to do something: "should we stop it?", and not "could you stop it?"."""
    lex, used = heard.lexicon, heard.parsed.used
    said = clauses(heard.line.tokens, lex, used)
    advice = any(" ".join(said.words[hint.start : hint.end]) in lex.speech.advice for hint in said.hints)
    asks = heard.spoken.text.rstrip().endswith("?")
    return asks and (advice or wonders(heard.line.tokens, lex, used))


def _without_mistakes(heard: Heard, follows: follow_ups.Following | None) -> Intent | FollowUp:
    """Return the intent of a sentence that does not say that something else was meant."""
    waits = _waiting(heard)
    if waits:
        return waits
    # "May I stay a bit longer?" asks for half an hour more, not for what the rules allow.
    if heard.asked and not isinstance(follows, shifts.Resize | sequels.Left | sequels.Larger):
        if heard.asked.topic == "calendar-link":
            return link_wanted(heard)
        wish = _asked_about(heard)
        about = wanted(
            only_shown(heard.asked) if heard.spoken.text.rstrip().endswith("?") else heard.asked,
            # None of several times is the one at which a thing is closed.
            replace(wish, start=None) if heard.asked.topic == "close" and heard.reading.several else wish,
            heard.reading.reference,
            names=heard.reading.rivals,
            unknown=reported_on(heard, heard.lexicon.code) if heard.asked.report else with_article(heard),
            because=heard.because,
            series=not heard.lexicon.series.nouns.isdisjoint(token.text for token in heard.line.tokens),
        )
        about = _of_whom(about, heard)
        about = StopMonthly(_asks_whether(heard)) if isinstance(about, StopMonthly) else about
        # Whoever asks whether to do it leaves it open.
        return _in_doubt(_about_it(about, heard)) if isinstance(about, Change) else about
    meant = _alone(heard)
    if isinstance(meant, ChangeCompany) and heard.wondered:
        meant = replace(meant, wondered=True)
    # "The second one please" goes on with something.
    if isinstance(meant, NotUnderstood) and not follows and is_small_talk(heard):
        meant = Talked()
    whole = _followed(follows, meant, heard) if follows else _doubted(_about_it(meant, heard), heard)
    # "Add mara to the retro" does something with it.
    acts = isinstance(follows, sequels.Sequel) or isinstance(meant, ChangeCompany)
    title = None if acts else looked_up(heard)
    if title:
        return Called(title, whole)
    if follows is None and for_whom_alone(heard):
        return ForWhom(heard.spoken.named, whole)
    named = isinstance(whole, Book | Find | Instead) and heard.spoken.named
    return Naming(heard.spoken.named, whole) if named else whole


def _standing_in(heard: Heard, *, sure: bool) -> AskStandIn:
    """Return who shall answer in the speaker's place, on the days that are named; only the directory knows names."""
    spoken, wish = heard.spoken, heard.reading.wish
    away = not heard.lexicon.talk.away.isdisjoint(token.text for token in heard.line.tokens)
    mentioned = (*((spoken.holder,) if spoken.holder else ()), *spoken.attendees, *(each.name for each in spoken.named))
    words = (each for each in re.findall(r"[^\W\d_]+", spoken.text) if folded(each) not in heard.lexicon.vocabulary)
    last = wish.end.date() if isinstance(wish.end, datetime) else wish.end
    names = mentioned or tuple(words)[:MOST_NAMES]
    first, behind = wish.day, begins_behind(heard)
    if first is not None and behind:
        first = days_later(first, 1)
    last = None if begins_without_end(heard) or (behind and last is None) else last or first
    return AskStandIn(names, first, last, sure=sure or away, away=away)


def _waiting(heard: Heard) -> Intent | None:
    """Return what is wanted with what is taken; None of a sentence about something else."""
    wish = heard.reading.wish
    match watching(heard):
        case "wait":
            whole = seated(replace(wish, repeat=heard.reading.repeat), heard)
            lacking = unmet(heard)
            unknown = watched(heard) or besides(heard)
            return Watch(whole, partly(heard), heard.reading.rivals, lacking, unknown, times(heard))
        case "stop":
            return StopWatchingWhich(wish)
        case "list" | "line" as asked:
            return MyTurn(wish, others=asked == "line") if wish.names_resource else ListWaits()
        case "wonder":
            return Find(wish) if wish.names_resource else ListWaits()
        case "talk":
            return Talked()
        case None:
            return None


def _asked_about(heard: Heard) -> Wish:
    """Return what a question names; a booking, as far as nothing else tells it, by its title."""
    wish = heard.reading.wish
    if heard.asked and heard.asked.topic == "size" and wish == Wish(kind="seat"):
        # "How many seats has it got?" counts them, and asks about no other thing.
        pointed = not heard.lexicon.questions.this.isdisjoint(token.text for token in heard.line.tokens)
        return Wish() if pointed else wish
    told = wish.names_resource or heard.reading.reference
    titled = heard.asked is not None and heard.asked.topic in OF_BOOKINGS and not told
    if heard.asked is not None and heard.asked.topic == "who":
        return _in_past(wish, heard)
    return replace(wish, title=title_of(heard, asked=True)) if titled else wish


def _in_past(wish: Wish, heard: Heard) -> Wish:
    """Return a wish of a weekday as one of the last such day, if it speaks of what is over: "who had it on monday?"."""
    words, lex = re.findall(r"[^\W\d_]+", folded(heard.spoken.text)), heard.lexicon
    over = not lex.questions.past.isdisjoint(words[1:2]) and not lex.days.weekdays.keys().isdisjoint(words)
    if not over or wish.start is None or wish.day is None or wish.day <= heard.reader.now.date():
        return wish
    week = timedelta(days=7)
    return replace(wish, start=wish.start - week, end=wish.end - week if wish.end else None)


def _doubted(meant: Intent | FollowUp, heard: Heard) -> Intent | FollowUp:
    """Return a change of a booking that is not certain as a doubt, so that nothing is changed without a press."""
    if heard.reading.certain != "ask":
        return meant
    # "All these retros" are no one booking, whatever one is called.
    every = any(token.text in heard.lexicon.talk.every for token in heard.line.tokens)
    return _in_doubt(meant, vague=heard.reading.vague and not every)


def _in_doubt(meant: Intent | FollowUp, *, vague: bool = False) -> Intent | FollowUp:
    if isinstance(meant, It):
        return replace(meant, doubtful=True)
    return Doubtful(meant, vague=vague) if isinstance(meant, Change) else meant


def _about_it(meant: Intent, heard: Heard) -> Intent | FollowUp:
    """Return the intent to change a booking; one that it does not describe is "it", unless it is just "mine"."""
    if not isinstance(meant, CancelWhich | MoveWhich | ExtendWhich | RenameWhich) or meant.reference:
        return meant
    counted = counted_out(heard)
    if counted and counted.number == follow_ups.OTHER:
        # "The other one" is no title.
        told = replace(meant, wish=Wish()) if isinstance(meant, CancelWhich) else replace(meant, old=Wish())
        return OneOf(counted.number, told, meant)
    if (meant.wish if isinstance(meant, CancelWhich) else meant.old) != Wish():
        return meant
    # "Laisse tomber" gives up what is held; it cancels only what it names.
    if isinstance(meant, CancelWhich) and gives_up(heard.spoken.text, heard.lexicon):
        return OneOf(counted.number, meant, DropHeld(), counted.compared) if counted else DropHeld()
    words = [token.text for token in heard.line.tokens]
    removes = any(word.startswith(verb) for verb in heard.lexicon.company.remove for word in words)
    # "Nimm sie wieder raus" has its verb in two halves.
    typed = folded(heard.spoken.text).split()
    halves = (heard.lexicon.company.apart.get(word, {}) for word in typed)
    removes = removes or any(half.get(word) == "remove" for half in halves for word in typed)
    it = It(meant, pointed=heard.lexicon.things.own.isdisjoint(words), removes=removes)
    return OneOf(counted.number, meant, it, counted.compared) if counted else it


def _renamed(renaming: Renamed, heard: Heard) -> RenameWhich:
    """Return the wish to rename the booking that the words describe; words without a meaning are its title so far."""
    wish = heard.reading.wish
    told = Wish(resource=wish.resource, kind=wish.kind, unit=wish.unit, start=wish.start, end=wish.end)
    return RenameWhich(
        replace(told, title=renaming.was), renaming.title, heard.reading.reference, wondered=renaming.wondered
    )


def _followed(follows: follow_ups.Following, meant: Intent, heard: Heard) -> Intent | FollowUp:
    match follows:
        case (
            follow_ups.Choice()
            | follow_ups.TheOther()
            | follow_ups.Number()
            | follow_ups.OneWith()
            | follow_ups.Amount()
        ):
            return _chosen(follows, meant)
        case follow_ups.SameTime(reading, besides, weekday):
            return SameTime(replace(reading.wish, repeat=reading.repeat), meant, besides, weekday)
        case follow_ups.Correction():
            return _corrected(follows, meant, heard)
        case sequels.Left() | sequels.Best() | sequels.Larger():
            return _sequel(follows, meant)
        case _:
            return _resized(follows, meant, heard)


def _corrected(said: follow_ups.Correction, meant: Intent, heard: Heard) -> Intent | FollowUp:
    reading = said.reading
    if heard.spoken.named and heard.line.tokens[-1].text == "?":
        # "Is it just me and Priya tomorrow?" asks who comes, and changes nothing.
        return meant if reading.wish.names_resource else WhoComesWhich(Wish(start=reading.wish.day))
    wish = replace(_with_people(reading.wish, heard), repeat=reading.repeat)
    # "Friday is better" tells something where nothing was shown; "can it be friday?" asks for something.
    asks = heard.line.tokens[-1].text == "?" and not said.doubtful
    told = heard.reading.certain == "leave" or wish == Wish(capacity=wish.capacity, party=wish.party)
    of = heard.parsed.things.instead_of
    if of and not wish.resource:
        return _doubted(meant, heard)
    alone = _doubted(meant, heard) if of else meant if told and not asks else None
    return Instead(wish, alone, doubtful=said.doubtful, taken=said.taken, of=of) if wish != Wish() else meant


def _chosen(
    follows: follow_ups.Choice | follow_ups.TheOther | follow_ups.Number | follow_ups.OneWith | follow_ups.Amount,
    meant: Intent,
) -> FollowUp:
    match follows:
        case follow_ups.Amount(count):
            return Amount(count, meant)
        case follow_ups.Choice(number, minutes, start, unit):
            return Pick(number, meant, minutes, start, unit)
        case follow_ups.OneWith(reading):
            return OneWith(reading.wish, meant)
        case follow_ups.TheOther(kind):
            return TheOther(meant, kind)
        case follow_ups.Number(value, reading):
            return Number(value, reading.wish, meant)


def _sequel(follows: sequels.Sequel, meant: Intent) -> FollowUp:
    match follows:
        case sequels.Left(reading):
            return Left(reading.wish, meant)
        case sequels.Best("smallest" | "largest" as by, minutes):
            # Where nothing was offered, "the bigger one" is bigger than what was shown.
            return Best(by, Larger(meant, smaller=by == "smallest"), minutes)
        case sequels.Best(by, minutes):
            return Best(by, meant, minutes)
        case sequels.Larger(smaller):
            return Larger(meant, smaller)


def _resized(follows: shifts.Timed, meant: Intent, heard: Heard) -> FollowUp:
    # Without a card before it, "could it be an hour longer?" is offered and not done.
    if isinstance(meant, Change) and heard.reading.certain == "ask":
        meant = Doubtful(meant, vague=heard.reading.vague)
    match follows:
        case shifts.Shift(start, end):
            return Shift(start, end, meant)
        case shifts.Lasting(minutes):
            return Last(minutes, meant)
        case shifts.SameHour(minute):
            return SameHour(minute, meant)
        case shifts.Resize(longer):
            return It(ExtendWhich(Wish(), shorter=not longer), pointed=True)


def _alone(heard: Heard) -> Intent:
    """Return the intent of a sentence without the previous message."""
    if _late(heard):
        # Of "running a bit late to curie" no wish is read, and yet it says to what.
        thing = heard.reading.wish.resource or heard.reader.about(heard.parsed).wish.resource
        return DelayWhich(Wish(resource=thing)) if thing else Delay()
    if takes_leave(heard):
        return Talked()
    denied = heard.reading.company == "spare" or _is_hearsay(heard)
    if denied or (heard.reading.intent == "checkout" and _is_unfinished(heard)):
        return Talked()
    reading = heard.reading
    if reading.intent == "other" and reading.speech == "request" and reading.company is None:
        return NotUnderstood(heard.spoken.text, reading.wish)
    return _read(heard)


def _is_hearsay(heard: Heard) -> bool:
    """Whether what somebody said or thought is told, in which a colleague is named: "mara meinte, wir sollten …"."""
    # "Mara hat gesagt, …" begins like a question.
    if heard.reading.company not in {"add", "remove", "give"} or heard.reading.speech not in {"report", "question"}:
        return False
    said = clauses(heard.line.tokens, heard.lexicon, heard.parsed.used)
    return any(hint.cue == "hearsay" for hint in said.hints)


def _read(heard: Heard) -> Intent:
    """Return the intent of a sentence that is understood, without the previous message."""
    meant = for_people(intent_of(heard.reading), heard)
    if isinstance(meant, MoveWhich):
        return _all_dates(_as_long_there(meant, heard), heard)
    if isinstance(meant, Book):
        return _booked(_with_lengthy(meant, heard), heard)
    if isinstance(meant, CancelWhich):
        # Whoever tells that one thing is not needed says nothing of what was booked with it.
        told = heard.reading.speech == "report" and meant.wish.resource is not None
        return _every(meant, heard) or replace(meant, because=heard.because, only=heard.spoken.only or told)
    if isinstance(meant, OthersBooking):
        return replace(meant, because=heard.because)
    if isinstance(meant, Find):
        whether = asks_whether(heard) if meant.wish.names_resource else meant.wish.whether
        return Find(replace(seated(meant.wish, heard), whether=whether), unmet(heard), asked_about(heard))
    return meant


def _is_unfinished(heard: Heard) -> bool:
    """Whether the clause that says so denies that somebody is done: "not yet finished", "almost done"."""
    lex, line = heard.lexicon, heard.line.tokens
    said = clauses(line, lex, heard.parsed.used)
    for clause in said.clauses:
        places = said.places[clause.start : clause.end]
        words = {*said.words[clause.start : clause.end], *(line[at].text for at in places)}
        ends = any(lex.every_verb.get(word) == "checkout" for word in words)
        if ends and not words.isdisjoint(lex.talk.unfinished | lex.verbs.negations):
            return True
    return False


def _as_long_there(meant: MoveWhich, heard: Heard) -> MoveWhich:
    """Return a move to another thing with its new length, which is no later start: "to hubble, but only an hour"."""
    aside = heard.lexicon.talk.later | heard.lexicon.talk.earlier
    shifts_it = meant.wish.resource is None or any(token.text in aside for token in heard.line.tokens)
    return meant if shifts_it or not meant.by else replace(meant, by=None)


def _all_dates(meant: MoveWhich, heard: Heard) -> MoveWhich:
    """Return a move of all that repeats to another weekday as "to wednesdays": "move all standups to wednesday"."""
    lex, day = heard.lexicon, meant.wish.day
    every = any(token.text in lex.talk.every or token.text in lex.days.each for token in heard.line.tokens)
    weekday = any(isinstance(each.piece, Weekday) for each in heard.parsed.placed)
    if meant.repeat or not (every and weekday and day and meant.old.title) or meant.old.start:
        return meant
    return replace(meant, repeat=Recurrence("weekly", weekdays=(day.weekday(),)))


def _booked(meant: Book, heard: Heard) -> Book:
    """Return a wish with its other reading, which seat it shall be, and what cannot be looked for."""
    wish = seated(meant.wish, heard)
    if wish != meant.wish:
        return replace(meant, wish=wish, unmet=unmet(heard))
    # The opening hours mostly settle which half of the day is meant; a button for the other would be on every card.
    other = next((each.reading for each in runners_up(heard) if each.because != "half-of-day"), None)
    return replace(meant, instead=other.wish if other else None, unmet=unmet(heard))


def _with_lengthy(meant: Book, heard: Heard) -> Book:
    """Return a wish with what nobody understands of it as its title, if that is too long for one: it is said so."""
    unknown = [heard.line.tokens[at] for at in heard.parsed.strange]
    if meant.wish.title or not unknown:
        return meant
    lengthy = " ".join(each.text for each in unknown)
    return replace(meant, wish=replace(meant.wish, title=lengthy)) if len(lengthy) > TITLE else meant


def _every(meant: CancelWhich, heard: Heard) -> Intent | None:
    """Return the wish to cancel all bookings, or all of some days: "cancel all my bookings", "cancel both"."""
    wish = meant.wish
    every = {*heard.lexicon.talk.every, Inner.MY_BOOKINGS}
    nouns = heard.lexicon.things.nouns | heard.lexicon.titles.meetings
    # "Beide Termine" is no title.
    title = {word for word in folded(wish.title or "").split() if heard.lexicon.every_verb.get(word) != "list"}
    title -= every | nouns
    about = meant.reference or title or wish.resource or wish.kind or wish.part or isinstance(wish.start, datetime)
    if about or not any(token.text in every for token in heard.line.tokens):
        return None
    if wish.day is None:
        return Away()
    last = wish.end.date() if isinstance(wish.end, datetime) else wish.end
    return Away(wish.day, last or wish.day)


def _late(heard: Heard) -> bool:
    """Whether somebody says that they will come later: "I'll be there 10 min late"."""
    reading, late = heard.reading, heard.lexicon.talk.late
    words = [token.text for token in heard.line.tokens]
    # "Stuck in traffic, ten minutes late"; who only tells of the traffic does not say that they are coming.
    coming = bool(reading.wish.minutes) or len(late.intersection(words)) > 1
    coming = coming or not heard.lexicon.questions.speaker.isdisjoint(words)
    known = late | heard.lexicon.talk.detained if coming else late
    # "Atlas late tomorrow" and "atlas until late" say when; "10 min late for atlas" says nothing else.
    wish = Wish(resource=reading.wish.resource, minutes=reading.wish.minutes)
    # The "tarde" of Spanish "10 minutos tarde" is the afternoon as well.
    guessed = reading.wish.day_guessed and reading.wish.moment is None
    timed = replace(reading.wish, start=None, part=None, day_guessed=False) if guessed else reading.wish
    elsewhere = timed != wish or not heard.lexicon.links.until.isdisjoint(words)
    if reading.wish.resource and (elsewhere or not (coming or words[0] != NAME)):
        return False
    unclear = reading.intent in {"book", "other"} and known.issuperset(heard.strange)
    if not unclear or late.isdisjoint(words):
        return False
    # Who was late yesterday, or tells of somebody else who is, asks for nothing.
    said = clauses(heard.line.tokens, heard.lexicon, heard.parsed.used)
    yesterday = any(hint.cue == "past" and hint.start in said.timely for hint in said.hints)
    return not (yesterday or any(hint.cue in {"third", "question", "hearsay"} for hint in said.hints))


def for_people(intent: Intent, heard: Heard) -> Intent:
    """Add the people in the sentence to a booking or a search."""
    if isinstance(intent, OneByOne):
        return OneByOne(tuple(_with_people(wish, heard) for wish in intent.wishes))
    if isinstance(intent, Book) and heard.spoken.beside:
        intent = replace(intent, beside=heard.spoken.beside)
    match intent:
        case Book() | Find():
            return replace(intent, wish=_with_people(intent.wish, heard))
        # A booking that exists is told by who comes to it, and one that was made for somebody is theirs.
        case CancelWhich(wish=wish, reference=None) if heard.spoken.for_whom:
            return OthersBooking("cancel", heard.spoken.for_whom, wish)
        case CancelWhich(reference=None):
            return replace(intent, wish=replace(intent.wish, attendees=heard.reading.people))
        case MoveWhich(reference=None) | ExtendWhich(reference=None):
            return replace(intent, old=replace(intent.old, attendees=heard.reading.people))
        case _:
            return intent


def _with_people(wish: Wish, heard: Heard) -> Wish:
    spoken = heard.spoken
    if spoken.holder is None and not spoken.attendees:
        return wish
    return replace(wish, holder=spoken.holder, attendees=spoken.attendees)


def intent_of(reading: Reading) -> Intent:
    """Return the intent that a reading names."""
    wish = replace(reading.wish, title=reading.title) if reading.title else reading.wish
    about_people = _about_people(reading, wish)
    if about_people:
        return about_people
    if reading.intent == "book" and reading.rivals:
        # "Atlas or Curie tomorrow 9-10": those of them that are free can be chosen.
        slot = wish.among and wish.finish and not reading.repeat
        return Find(wish) if slot else Book(wish, rivals=reading.rivals)
    if reading.several:
        return OneByOne(reading.several)
    if reading.intent == "book" and reading.reason == "no-such-repeat":
        return NotYet("repeat")
    repeated = replace(wish, repeat=reading.repeat)
    # A move and an extension ask for themselves below; all others do no harm with a contradiction in their time.
    if reading.clarify and reading.intent in {"book", "find", "cancel"}:
        kept = wish if reading.intent == "cancel" else repeated
        return Unclear(reading.reason or "", kept, wanted=reading.intent != "cancel", times=reading.times)
    intents: dict[str, Intent] = {
        "book": Book(repeated, unknown=reading.unknown),
        # Whether it is free on all of its dates, the look over them tells.
        "find": Book(repeated) if reading.repeat and wish.resource else Find(repeated),
        "cancel": _cancelled(reading, wish),
        "checkin": _used(reading, CheckIn(code=reading.code)),
        "checkout": _used(reading, CheckOut()),
        "list": listing(reading),
        "move": _moved(reading, wish),
        "extend": _extended(reading, wish),
        "help": Help(),
        "quota": ShowQuota(),
    }
    return intents.get(reading.intent, Talked())


def _about_people(reading: Reading, wish: Wish) -> Intent | None:
    """Return what is wanted with the people of a booking, or with a booking of somebody else's."""
    reference = reading.reference
    match reading.company:
        case "add" | "remove" | "give":
            return ChangeCompany(reading.company, reading.people, wish, reference)
        case "leave":
            return CannotMake(wish, reference)
        case "guests":
            return WhoComesWhich(wish, reference)
    # A reference tells a booking better than any name, and whose it is decides then.
    if reading.whose is None or reference is not None:
        return None
    match reading.intent:
        case "cancel" | "move" | "extend" | "checkin" | "checkout" | "find":
            moves = reading.intent == "move"
            of = reading.old if moves else wish
            return OthersBooking(reading.intent, reading.whose, of, to=wish if moves else None)
    return None


def _used(reading: Reading, meant: CheckIn | CheckOut) -> Intent:
    """Return the intent for the booking of the reference, if one is given; no other one is used instead."""
    if reading.reference is None or reading.code is not None:
        return meant
    booking = referred(reading.reference)
    return replace(meant, booking=booking) if booking else listing(reading)


def _cancelled(reading: Reading, wish: Wish) -> Intent:
    if not reading.away or wish.day is None:
        return CancelWhich(wish, reading.reference)
    last = wish.end.date() if isinstance(wish.end, datetime) else wish.end
    return Away(wish.day, last or wish.day)


def _moved(reading: Reading, wish: Wish) -> Intent:
    if reading.clarify:
        return Unclear(reading.reason or "", Wish())
    new = replace(wish, resource=None if wish.resource == reading.old.resource else wish.resource, title=None)
    old = replace(reading.old, kind=wish.kind, title=reading.title)
    # "Move it by an hour" shifts; with a new time, the minutes are the new length.
    by = wish.minutes if wish.start is None and wish.end is None else None
    by = -by if by and reading.shorter else by
    repeat, keeps = reading.repeat, reading.keeps_end
    return MoveWhich(new, old, reading.reference, by, repeat=repeat, keeps_end=keeps, weekday=reading.weekday)


def _extended(reading: Reading, wish: Wish) -> Intent:
    if reading.clarify:
        return Unclear(reading.reason or "", Wish())
    minutes = -wish.minutes if reading.shorter and wish.minutes else wish.minutes
    until = wish.end if isinstance(wish.end, datetime) else None
    told = replace(reading.old, title=reading.title)
    old = replace(told, resource=wish.resource, kind=wish.kind, unit=wish.unit)
    if reading.whole:
        return ExtendWhich(old, None, until, reading.reference, lasting=wish.minutes)
    return ExtendWhich(old, minutes, until, reading.reference, shorter=reading.shorter and minutes is None)


def listing(reading: Reading) -> Intent:
    """Return the intent to show the booking of a reference, or to list the bookings that fit."""
    booking = referred(reading.reference) if reading.reference else None
    if booking:
        return Show(booking)
    wish = replace(reading.wish, title=reading.title)
    return ListMatching(wish) if wish.resource or wish.kind or wish.day or wish.title else ListBookings()
