"""What is said of everybody's bookings to those who manage them, of how they were used, and of who is in."""

from dataclasses import replace
from datetime import date, datetime

from adapters.chat.intents.approvals import ListRequests
from adapters.chat.intents.bookings import Confirm
from adapters.chat.intents.company import CallOff
from adapters.chat.intents.faults import TellFault
from adapters.chat.intents.members import ClaimOwnership
from adapters.chat.intents.overview import (
    AllBookings,
    AskToCallOff,
    AskToMoveTheirs,
    AskToTakeOver,
    Assign,
    BoardThen,
    MoveTheirs,
    MoveTheirsTo,
    MoveTheirsWhere,
    ShowTheirs,
)
from adapters.chat.intents.questions import AskWhoBelongs, ShowHistory, TakeHistory, WhoSawCode
from adapters.chat.intents.reports import SendMonthly, ShowReport, StopMonthly
from adapters.chat.intents.showing import ShowHome, ShowStatus
from core.domain.bookings.wish import Wish
from core.domain.people.member import Member
from core.domain.reports import By, Form
from tests.snapshots.conversation import Conversation


async def overseen(talk: Conversation, ann: Member, cleo: Member) -> None:
    """Ann, an admin, moves, takes over and cancels what Cleo has."""
    await talk.presses(cleo, await talk.writes(cleo, "hubble 18 january 2027 9-10"), Confirm)
    await talk.writes(ann, "who is in on 18 january 2027?")
    await talk.writes(ann, "who is in on 19 january 2027?")
    await talk.writes(ann, "all bookings on 19 january 2027")
    await talk.writes(ann, "what has cleo booked on 18 january 2027?")
    card = await talk.presses(ann, await talk.writes(ann, "all bookings on 18 january 2027"), ShowTheirs)
    where = await talk.presses(ann, card, MoveTheirsWhere)
    moved = await talk.presses(ann, await talk.presses(ann, where, AskToMoveTheirs), MoveTheirs)
    await talk.presses(ann, moved, MoveTheirs)
    [asks] = [each.intent for each in card[0].buttons if isinstance(each.intent, MoveTheirsWhere)]
    later = Wish(start=datetime.fromisoformat("2027-01-18T16:00"))
    await talk.means(ann, MoveTheirsTo(asks.booking, later), "says where to move it")
    taken = await talk.presses(ann, await talk.presses(ann, card, AskToTakeOver), Assign)
    await talk.presses(ann, taken, Assign)
    past = await talk.presses(ann, card, ShowHistory)
    await talk.presses(ann, past, WhoSawCode)
    await talk.presses(ann, past, TakeHistory)
    [asked] = [each.intent for each in card[0].buttons if isinstance(each.intent, AskToCallOff)]
    await talk.means(ann, replace(asked, because="a burst pipe"), "writes a reason")
    await talk.presses(ann, await talk.presses(ann, card, AskToCallOff), CallOff)
    await talk.presses(ann, card, AskToCallOff)
    day = date(2027, 1, 18)
    await talk.means(ann, BoardThen(day, datetime.fromisoformat("2026-11-27T13:02")), "asks how a day looked")
    await talk.means(ann, BoardThen(day, datetime.fromisoformat("2026-11-02T12:00")), "asks how it looked weeks ago")
    await talk.means(ann, AllBookings(day, day, skip=0), "turns back to the first of all bookings")
    await talk.means(ann, ShowReport(By.WEEKDAY, date(2026, 11, 23), day), "presses By weekday")
    picture = ShowReport(By.RESOURCE, date(2026, 11, 23), day, form=Form.PICTURE)
    await talk.means(ann, picture, "presses As a picture")
    await talk.means(ann, replace(picture, form=Form.WORDS, every=True), "presses More ways to count")
    sent = await talk.writes(ann, "send us the report every month")
    await talk.writes(ann, "send us the report every month")
    await talk.presses(ann, await talk.presses(ann, sent, StopMonthly), SendMonthly)
    await talk.writes(ann, "stop the monthly report")
    await talk.writes(ann, "stop the monthly report")
    await talk.means(ann, AskWhoBelongs(), "asks who is a member")
    await looked_at(talk, ann, cleo)


async def looked_at(talk: Conversation, ann: Member, cleo: Member) -> None:
    """People look at a day, and at their own page; words that nobody understands show what they name."""
    await talk.writes(ann, "the day board for 18 january 2027")
    await talk.writes(ann, "heat map of hubble for 18 january 2027")
    await talk.writes(ann, "timeline yesterday")
    await talk.writes(ann, "open the board for friday")
    await talk.presses(cleo, await talk.writes(cleo, "hubble 21 january 2027 9-10 sprint retro"), Confirm)
    await talk.means(cleo, ShowHome(), "opens her page")
    await talk.means(ann, ShowHome(), "opens her page")
    known = await talk.writes(cleo, "is hubble broken?")
    await talk.presses(cleo, known, TellFault)
    await talk.writes(cleo, "running 10 late for hubble")
    await talk.means(ann, ListRequests(), "asks for all requests on her page")
    await talk.means(cleo, ShowStatus(), "asks whether everything works")
    await talk.means(ann, ShowStatus(), "asks whether everything works")
    await talk.writes(cleo, "wobble the retro a bit")
    await talk.writes(cleo, "cancel the sprint retro")
    await talk.writes(cleo, "wrong one, I meant 18 january 2027")
    await talk.means(cleo, ClaimOwnership(), "presses Own this place")
    await talk.means(ann, ClaimOwnership(), "presses Own this place")
