"""From a question, once it is read, to its intent."""

from dataclasses import replace
from typing import Literal, get_args

from adapters.chat.intents import Intent
from adapters.chat.intents.approvals import DeclineWhich, PostRequests, RequestsWhich, StopRequests
from adapters.chat.intents.bookings import CancelWhich
from adapters.chat.intents.calendars import AskFeed, ListFeeds, ToCalendarWhich
from adapters.chat.intents.catalogue import AskNew, Run
from adapters.chat.intents.channel_boards import PutUpBoard, TakeDownBoard
from adapters.chat.intents.faults import AskFault, ReportFault
from adapters.chat.intents.favours import AskAround
from adapters.chat.intents.people import SendWeek, Settings, StopWeek
from adapters.chat.intents.polls import PollTimes, ShowPolls
from adapters.chat.intents.privacy import ForgetMe, MyData
from adapters.chat.intents.questions import (
    AskCode,
    AskFact,
    AskHistory,
    AskOwn,
    AskState,
    AskWhoBelongs,
    Close,
    Earliest,
    Fact,
    Own,
    WhoHas,
    WouldMove,
)
from adapters.chat.intents.reports import AskReport, SendMonthly, StopMonthly
from adapters.chat.intents.sheets import AskSheet, TakeOut
from adapters.chat.intents.standing_in import ComeBack, ShowStandIns
from adapters.chat.intents.talk import Help, NotYet, Talked
from adapters.understanding.clauses import clauses
from adapters.understanding.faults import asks_of_fault
from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.questions import Topic
from adapters.understanding.questions import Asked
from adapters.understanding.reported import Reported
from adapters.understanding.unknown_things import linked, strange_beside
from core.domain.bookings.wish import Wish
from core.domain.people.week import SUNDAY


def _weekday(wish: Wish) -> int:
    """Return the weekday that is named, Monday is 0; Sunday where none is."""
    if wish.repeat is not None and wish.repeat.weekdays:
        return wish.repeat.weekdays[0]
    return wish.day.weekday() if wish.day is not None else SUNDAY


FACTS: dict[str, Fact] = {each: each for each in get_args(Fact)}
OWN: dict[str, Own] = {each: each for each in get_args(Own)}


def of_report(told: Reported, wish: Wish, unknown: str | None = None) -> Intent:
    """Return which report is wanted, or that it shall come each month or no longer; `unknown` is none here."""
    if told.monthly:
        return SendMonthly() if told.monthly == "start" else StopMonthly()
    # Of days to come nothing can be told: which are meant is asked.
    days = replace(wish, start=None, end=None) if told.ahead else wish
    dated = told.dated or told.ahead
    return AskReport(
        days,
        told.period,
        told.by,
        told.least,
        told.absent,
        told.form,
        told.since,
        told.weekday,
        dated,
        told.approvals,
        unknown,
    )


def only_shown(asked: Asked) -> Asked:
    """Return what is asked without its act: "should we send a report every month?" sends none, a button does."""
    starts = asked.report is not None and asked.report.monthly == "start"
    return replace(asked, report=replace(asked.report, monthly=None)) if starts and asked.report else asked


def link_wanted(heard: Heard) -> AskFeed:
    """Return the wish for a calendar link to what is named; what is none here, and somebody else, are said as that."""
    person = heard.spoken.holder is not None or any(each.holder and each.sure for each in heard.spoken.named)
    return AskFeed(heard.reading.wish, heard.reading.rivals, linked(heard), person=person)


def channel_wanted(heard: Heard, topic: Topic) -> PostRequests | StopRequests:
    """Return the wish that requests come here, or no longer do; what is named and is none here is said as that."""
    meant = StopRequests if topic == "no-requests-here" else PostRequests
    reading = heard.reading
    # Any of several names that fit equally well is no one thing, and not everything either.
    wish = replace(reading.wish, among=reading.wish.among or reading.rivals)
    return meant(wish, strange_beside(heard, topic))


def channel_board(heard: Heard) -> PutUpBoard | TakeDownBoard | None:
    """Return the wish that what is free now stands in this channel, or no longer does; None if it is another one."""
    match heard.asked.topic if heard.asked else None:
        case "board-here":
            return PutUpBoard(heard.reading.wish)
        case "no-board-here":
            return TakeDownBoard()
        case _:
            return None


def wanted(
    asked: Asked,
    wish: Wish,
    reference: str | None = None,
    *,
    names: tuple[str, ...] = (),
    unknown: str | None = None,
    because: str | None = None,
    series: bool = False,
) -> Intent:
    """
    Return what a question is about, as an intent; whatever Bellhop cannot do is `NotYet`.

    `names` are the things that it names, where there are several; `unknown` is a name that is none here, and `because`
    the reason for a no, both as typed; `series` is whether it speaks of one.
    """
    if asked.topic in FACTS:
        return AskFact(FACTS[asked.topic], wish, asked.attribute, asked.unknown, asked.house)
    if asked.topic in OWN:
        return AskOwn(OWN[asked.topic], wish)
    if asked.report is not None:
        return of_report(asked.report, wish, unknown)
    intents: dict[str, Intent] = {
        "code": AskCode(wish),
        "whether-cancelled": AskState("cancelled", wish),
        "whether-booked": AskState("booked", wish),
        "history": AskHistory(wish, reference),
        "released": AskHistory(wish, reference, released=True),
        "code-seen": AskHistory(wish, reference, codes=True),
        "page": AskHistory(wish, reference, page=True),
        "should-cancel": CancelWhich(wish),
        "would-move": WouldMove(wish),
        "who": WhoHas(wish),
        "day": WhoHas(wish),
        "members": AskWhoBelongs(),
        "role": Help("people"),
        "my-data": MyData(),
        "take-out": TakeOut(),
        "import": AskSheet(),
        "forget-me": ForgetMe(),
        "earliest": Earliest(wish),
        "calendar": ToCalendarWhich(wish, reference),
        "calendar-links": ListFeeds(),
        "week": SendWeek(_weekday(wish)),
        "no-week": StopWeek(),
        "back": ComeBack(),
        "stand-ins": ShowStandIns(),
        "my-polls": ShowPolls(),
        "my-requests": RequestsWhich(wish, series),
        "decline": DeclineWhich(wish, because),
        "poll-them": PollTimes(until=wish.end),
        "language": Settings(asked.language),
        "close": Close(wish, asked.house),
        "swap": AskAround(wish, names or ((wish.resource, *wish.also) if wish.resource and wish.also else ()), unknown),
        "ask-them": AskAround(wish, pointed=True),
        "swap-oneself": AskAround(wish, oneself=True),
        "add": AskNew(),
        "rename": Run("rename", wish),
        "delete": Run("retire", wish),
    }
    return intents.get(asked.topic) or NotYet(asked.topic, wish)


def fault_told(heard: Heard, topic: Literal["works", "fault"]) -> AskFault | ReportFault | Talked:
    """Return what is told or asked of something that is broken, or may be; of the season's heat, nothing."""
    if topic == "works":
        return AskFault(heard.reading.wish)
    if not heard.lexicon.questions.seasons.isdisjoint(token.text for token in heard.line.tokens):
        return Talked()
    wish = heard.reading.wish
    # "Curie is too hot" names it as "not curie" would, and means it.
    only = wish.without[0] if len(wish.without) == 1 and not wish.resource else None
    about = replace(wish, resource=only) if only else wish
    # What was too hot yesterday may be so no more: whether it is known is told, and to report it is a press.
    said = clauses(heard.line.tokens, heard.lexicon, heard.parsed.used)
    yesterday = any(hint.cue == "past" and hint.start in said.timely for hint in said.hints)
    return AskFault(about) if yesterday or asks_of_fault(heard) else ReportFault(about, heard.spoken.text)
