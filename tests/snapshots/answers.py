"""Everything that people can want, said or pressed once: a long conversation of three members with Bellhop."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from adapters.chat.incoming import Place
from adapters.chat.intents.approvals import (
    AnswerBack,
    Approve,
    AskBack,
    AskException,
    AskInPerson,
    AskToDecline,
    Decline,
    DeclineWhich,
    PostRequests,
    RequestsWhich,
    ShowRequest,
    StopRequests,
)
from adapters.chat.intents.attending import Away, CannotCome, Come, ShowCode
from adapters.chat.intents.blackouts import (
    CloseAgain,
    CloseAllAgain,
    CloseNow,
    CloseRepeated,
    KeepOpen,
    Lift,
    LiftRepeated,
    ReturnMoved,
)
from adapters.chat.intents.bookings import (
    AskToCancel,
    Cancel,
    CancelInstead,
    CannotUndo,
    Choose,
    Confirm,
    Hold,
    HoldAgain,
    HoldAllAgain,
    SameAsWhich,
    SoMany,
    Undo,
    UndoAll,
)
from adapters.chat.intents.calendars import AskFeed, ListFeeds, MakeFeed, RevokeFeed, ToCalendar, ToCalendarWhich
from adapters.chat.intents.catalogue import CarryOut
from adapters.chat.intents.changing import (
    AskAnew,
    AskLonger,
    Extend,
    Move,
    MoveWhere,
    NameAs,
    NameIt,
    Rename,
    RenameBack,
    Rewrite,
)
from adapters.chat.intents.channel_boards import FreeOnBoard, PutUpBoard, TakeDownBoard
from adapters.chat.intents.forms import FillIn, Filling, OpenForm
from adapters.chat.intents.house_words import ForgetWordOf, ListWords
from adapters.chat.intents.leavers import CancelLeft, KeepLeft, ShowLeft
from adapters.chat.intents.letters import ProveAddress
from adapters.chat.intents.people import AskPreference, ListMembers, Prefer, PutFirst, SendWeek, StopWeek, UndoGroup
from adapters.chat.intents.resources import FreeOn, More, NearMisses, PictureSeats, SeatMap, When
from adapters.chat.intents.rules import ShowRules, UndoRule
from adapters.chat.intents.series import (
    AskSeriesException,
    BookSeries,
    CancelSeries,
    ComeToSeries,
    EndSeries,
    EndSeriesWhich,
    KeepFewer,
    KeepSeries,
    LeaveSeries,
    MoveSeries,
    MoveSeriesBack,
    MoveSome,
    OpenSeries,
    PutOnSeries,
    RenameSeries,
    RenameSeriesBack,
    SeriesAt,
    SeriesOn,
    ShowSeries,
    TakeFewerBack,
    TakeOffSeries,
    TakeUpSeries,
    UndoSeries,
)
from adapters.chat.intents.showing import MoreChoices, MoreMatching, OpenPage, Show, SuggestWords, Unfold
from adapters.chat.intents.standing_in import AskStandIn, ComeBack, LetStandIn, ShowStandIns, StopStandingIn
from adapters.chat.intents.talk import NothingToRead, Silence
from adapters.chat.intents.tokens import ListTokens, RevokeToken
from adapters.chat.intents.webhooks import ReplayWebhook
from adapters.chat.replies import Replies
from core.domain.bookings.wish import Wish
from core.domain.people.groups import group_called
from core.domain.people.identity import Identity
from core.domain.people.member import Member
from core.domain.people.preferences import Preference
from core.domain.people.week import SUNDAY
from core.domain.series.series import Scope
from core.use_cases.people.change_group import groups_of
from core.use_cases.people.leave import leave
from core.values import BookingId, ResourceId, WebhookId
from tests.snapshots.asking import complained, doubted, learned
from tests.snapshots.company import accompanied, brought_together, handed_over, others_asked, parted
from tests.snapshots.conversation import Conversation
from tests.snapshots.favours import favours_asked
from tests.snapshots.overview import overseen
from tests.snapshots.people import certificates_are_given, people_run
from tests.snapshots.polls import polled
from tests.snapshots.running import run
from tests.snapshots.waiting import waited
from tests.stage import House, berlin

COMMANDS = ("book", "rooms", "bookings", "checkin", "waiting", "quota", "rules", "groups", "people", "blackout")


async def told(talk: Conversation, house: House) -> None:
    """Say everything, in an order in which each answer has something to say; Ann is an admin, Ben and Cleo are not."""
    ann, ben, cleo = house.ann, house.ben, house.cleo
    await greeted(talk, ann, ben)
    await found(talk, ben)
    await asked(talk, ben)
    await booked(talk, ben, cleo)
    await looked_at(talk, ben, cleo)
    await changed(talk, ben)
    await named(talk, ben)
    await given_back(talk, ben, cleo)
    await ruled(talk, ann, ben)
    await grouped(talk, ann, ben)
    await approved(talk, ann, cleo)
    await closed(talk, ann, ben)
    await learned(talk, ann, ben)
    await doubted(talk, ben)
    await complained(talk, ben)
    await accompanied(talk, ben, cleo)
    await handed_over(talk, ben, cleo)
    await others_asked(talk, ann, ben, cleo)
    await parted(talk, ben, house.catalogue)
    await favours_asked(talk, ann, ben, cleo)
    await used(talk, ben)
    await taken_back(talk, cleo)
    await certificates_are_given(talk, ann, ben)
    await people_run(talk, ann, ben, cleo)
    await left(talk, ann, ben)
    await overseen(talk, ann, cleo)
    await run(talk, ann, cleo)
    await worded(talk, ann, cleo)
    await repeated(talk, ann, cleo)
    await by_mail(talk, ann)
    await own_calendar(talk, ann)
    await brought_together(talk, ann, cleo)
    await asked_back(talk, ann, cleo)
    await stood_in(talk, ann, cleo)
    await posted(talk, ann, cleo)
    await excepted(talk, ann, cleo)
    await waited(talk, ann, ben, cleo, house.catalogue)
    await polled(talk, ann, cleo)
    await several_held(talk, cleo)
    await put_into_calendars(talk, ann, cleo)
    await tokens(talk, ann, cleo)


async def greeted(talk: Conversation, ann: Member, ben: Member) -> None:
    """Greetings, help, settings, membership, and what Bellhop cannot do."""
    for text in ("hello", "help", *(f"/{each} help" for each in COMMANDS)):
        await talk.writes(ben, text)
    for text in ("settings", "settings Mars", "link", "invite"):
        await talk.writes(ben, text)
    await chosen(talk, ben)
    await talk.writes(ann, "settings")
    await talk.writes(ann, "invite")
    for text in ("thanks", "do you like rain", "atlas yesterday 3-5pm", "atlas 5pm to 3pm", "atlas 31 november"):
        await talk.writes(ben, text)
    await talk.writes(ben, "hubble every tuesday 9:30 for 30 min")
    await talk.writes(ben, "atlas " * 200)


async def chosen(talk: Conversation, ben: Member) -> None:
    """What somebody chooses for themself, and how everything is as it was in the end."""
    for what in Preference:
        await talk.means(ben, AskPreference(what), f"presses {what}")
    values: dict[Preference, tuple[str, ...]]
    values = {Preference.CLOCK: ("12", "24"), Preference.QUIET: ("2200-0700", "0"), Preference.NAME: ("1", "0")}
    values |= {Preference.REMINDER: ("60", "0", "15"), Preference.LENGTH: ("45", "0"), Preference.REACH: ("mars", "0")}
    for what, all_values in values.items():
        for value in all_values:
            await talk.means(ben, Prefer(what, value), f"chooses {value}")
    await talk.means(ben, Prefer(Preference.FAVOURITES, "curie, hubble"), "names favourites")
    await talk.means(ben, AskPreference(Preference.FAVOURITES), "presses favourites")
    await talk.means(ben, PutFirst(ResourceId(1)), "presses a thing")
    await talk.means(ben, Prefer(Preference.FAVOURITES, "mars"), "names what is not there")
    await talk.means(ben, Prefer(Preference.FAVOURITES, "0"), "wants no favourites")
    await talk.means(ben, FillIn(OpenForm(Filling.BOOK)), "wants a form that does not open")
    await talk.means(ben, SuggestWords(), "opens the messages, and has written nothing yet")
    await talk.means(ben, OpenForm(Filling.SETTINGS), "presses the button of a form where there are none")


async def found(talk: Conversation, ben: Member) -> None:
    """Lists of what there is, what is free, and what nearly fits."""
    for text in ("/rooms", "find a room for 40 tomorrow 3-5pm", "find a room sunday 23-24"):
        await talk.writes(ben, text)
    when = await talk.writes(ben, "find a room tomorrow")
    await talk.presses(ben, when, When)
    few = await talk.writes(ben, "find a room for 6 with a projector tomorrow 3-5pm")
    await talk.presses(ben, few, NearMisses)
    await drops(talk, ben, await talk.presses(ben, few, Choose))
    await drops(talk, ben, await talk.writes(ben, "a standing desk with two monitors tomorrow"))
    free = await talk.writes(ben, "when is atlas free on tuesday?")
    await talk.presses(ben, free, FreeOn)
    await talk.presses(ben, free, Choose)
    await talk.writes(ben, "a room sometime tomorrow morning for an hour")


async def asked(talk: Conversation, ben: Member) -> None:
    """Questions on the way to a booking."""
    everything = await talk.writes(ben, "/book")
    await talk.presses(ben, everything, More)
    departures = await talk.writes(ben, "fl123")
    seats = await talk.presses(ben, departures, Choose)
    await talk.presses(ben, seats, SeatMap)
    await talk.presses(ben, seats, PictureSeats)
    for text in ("jupiter tomorrow 3-5pm", "atlas", "atlas tomorrow", "atlas tomorrow at 3", "studio friday 9-10"):
        await talk.writes(ben, text)
    await talk.writes(ben, "two rooms tomorrow 3-5pm")
    await talk.writes(ben, "two seats on fl123 tomorrow")
    await talk.writes(ben, "why?")


async def several_held(talk: Conversation, cleo: Member) -> None:
    """Several wishes in one sentence, each on a card of its own, and more than are held at once."""
    await talk.writes(cleo, "drop all")
    await talk.writes(cleo, "hubble 21 and 23 december 9-10")
    await talk.writes(cleo, "undo")
    await talk.writes(cleo, "drop all")
    await talk.writes(cleo, "hubble 21, 22, 23 and 24 december 9-10")
    await talk.writes(cleo, "bring back the hubble of 21 december")


async def booked(talk: Conversation, ben: Member, cleo: Member) -> None:
    """Holds, bookings, alternatives, and several at once."""
    await talk.writes(ben, "confirm")
    await talk.writes(ben, "atlas tomorrow 3-5pm")
    await talk.writes(ben, "atlas tomorrow 3-5pm")
    await talk.writes(ben, "confirm")
    taken = await talk.writes(cleo, "atlas tomorrow 3-5pm")
    await talk.presses(cleo, taken, Hold)
    await talk.writes(cleo, "drop")
    for text in (
        "hubble and the camera friday 3-5pm",
        "hubble friday 9-10 for @cleo",
        "curie thursday 9-10 with @cleo and @ann",
        "desk wednesday",
        "fl123 12C wednesday",
        "laptop thursday 14:00 for 3 hours",
    ):
        held = await talk.writes(ben, text)
        await talk.presses(ben, held, Confirm)


async def looked_at(talk: Conversation, ben: Member, cleo: Member) -> None:
    """Lists of bookings, and quotas."""
    several = await talk.writes(ben, "my bookings")
    await talk.presses(ben, several, Show)
    for text in ("what do I have tomorrow?", "what do I have on 1 december?", "how many hours do I have left?"):
        await talk.writes(ben, text)
    await talk.writes(cleo, "my bookings")
    coming = await talk.writes(ben, "curie thursday 14-15 with @cleo")
    booking = _booking(await talk.presses(ben, coming, Confirm))
    await talk.means(cleo, CannotCome(booking), "presses I can’t come")
    await talk.means(cleo, Come(booking), "presses I’m coming after all")
    await talk.means(cleo, MoreMatching(0), "presses More, long after")


async def changed(talk: Conversation, ben: Member) -> None:
    """Moves, extensions and delays."""
    for text in ("move atlas to 4pm", "no, curie", "move curie tomorrow to 23:00", "extend curie tomorrow by 30 min"):
        await talk.writes(ben, text)
    which = await talk.writes(ben, "move my booking")
    await talk.presses(ben, which, MoreChoices)
    where = await talk.presses(ben, which, MoveWhere)
    await talk.presses(ben, where, Move)
    how_long = await talk.writes(ben, "extend hubble on friday")
    await talk.presses(ben, how_long, Extend)
    await talk.writes(ben, "10 min late")


async def named(talk: Conversation, ben: Member) -> None:
    """What a booking is for."""
    booked = await talk.writes(ben, "call my hubble booking sprint planning")
    await talk.presses(ben, booked, RenameBack)
    await talk.writes(ben, "rename my hubble booking to retro")
    question = await talk.means(ben, NameIt(_booking(booked)), "presses Rename…")
    await talk.means(ben, Rename(_booking(booked), "Offsite"), "says Offsite")
    await talk.presses(ben, question, NameAs)


async def given_back(talk: Conversation, ben: Member, cleo: Member) -> None:
    """Cancellations, with and without a reason, and what takes them back."""
    which = await talk.writes(ben, "cancel my booking")
    await talk.presses(ben, which, Cancel)
    await talk.writes(ben, "undo")
    gone = await talk.writes(ben, "cancel fl123: the client is ill")
    await talk.presses(ben, gone, Undo)
    away = await talk.writes(ben, "I'm away 24-26 november")
    every = await talk.presses(ben, away, Away)
    await talk.presses(ben, every, UndoAll)
    await talk.writes(cleo, "I'm away 1-14 august")
    await talk.writes(cleo, "undo")


async def ruled(talk: Conversation, ann: Member, ben: Member) -> None:
    """Rules, shown and set, and quotas that are used up."""
    set_now = await talk.writes(ann, "/rules atlas grace 15 min")
    await talk.presses(ann, set_now, UndoRule)
    asked = await talk.writes(ann, "/rules house open mon-fri 8-18, sat 10-14")
    await talk.presses(ann, asked, CarryOut)
    for text in (
        "/rules atlas grace 15 min",
        "/rules atlas grace default",
        "/rules studios quota 2 bookings a day",
        "/rules house strikes 3 in 30 days, 2 days ahead",
        "/rules atlas",
        "/rules rooms",
        "/rules studios",
        "/rules house",
        "/rules atlas colour blue",
        "/rules atlas grace soon",
        "/rules atlas grace",
        "only ben may book atlas",
        "/rules atlas bookers default",
        "ben may not book atlas",
        "rules list",
        "/rules neptune grace 5 min",
    ):
        await talk.writes(ann, text)
    await talk.writes(ben, "/rules atlas grace 15 min")
    which = await talk.writes(ben, "/rules")
    await talk.presses(ben, which, ShowRules)
    held = await talk.writes(ben, "studio a thursday 14-16")
    await talk.presses(ben, held, Confirm)
    await talk.writes(ben, "studio a thursday 9-11")
    await talk.writes(ben, "/quota")


async def worded(talk: Conversation, ann: Member, cleo: Member) -> None:
    """The house's own words: taught, listed, forgotten."""
    await talk.writes(ann, "our words")
    for text in ("the fishbowl means curie", "yes", "never mind"):
        await talk.writes(ann, text)
    for text in ("the fishbowl means hubble", "sprint room means hubble on tuesdays and thursdays"):
        asked = await talk.writes(ann, text)
        await talk.presses(ann, asked, CarryOut)
    await talk.writes(ann, "the fishbowl means hubble")
    await talk.writes(cleo, "the fishbowl means curie")
    await talk.writes(cleo, "our words")
    every = await talk.writes(ann, "our words")
    forgotten = await talk.presses(ann, every, ForgetWordOf)
    await talk.presses(ann, forgotten, CarryOut)
    await talk.presses(ann, forgotten, ListWords)
    await talk.means(ann, ForgetWordOf(ResourceId(1), "00000000"), "presses Forget too late")
    await talk.presses(ann, await talk.writes(ann, "forget the word sprint room"), CarryOut)
    await talk.writes(ann, "forget the word nothing")


async def grouped(talk: Conversation, ann: Member, ben: Member) -> None:
    """Groups and their members."""
    for text in (
        "/groups",
        "/groups crew add @ben @cleo",
        "/groups crew add @ben",
        "/groups crew remove @cleo",
        "put ben into the group visitors",
        "/groups admins add @ben",
        "/groups add",
        "/groups crwe",
        "/groups",
    ):
        await talk.writes(ann, text)
    await talk.writes(ben, "/groups crew add @ben")
    await talk.writes(ben, "/groups crew")
    crew = group_called("crew", await groups_of(talk.ledger, organization=ben.organization))
    await talk.means(ben, ListMembers(crew.id), "presses a group")
    gone = await talk.writes(ann, "/groups crew remove @ben")
    await talk.presses(ann, gone, UndoGroup)


async def approved(talk: Conversation, ann: Member, cleo: Member) -> None:
    """What needs an approval, and the decision."""
    await talk.writes(ann, "/rules curie approvers crew")
    for wish in ("curie wednesday 14-16", "curie friday 10-12"):
        held = await talk.writes(cleo, wish)
        request = _booking(await talk.presses(cleo, held, Confirm))
        decision = Approve(request) if wish.startswith("curie wednesday") else Decline(request)
        await talk.means(ann, decision, f"presses {type(decision).__name__}")
    await talk.writes(ann, "because we have a visit")


async def asked_back(talk: Conversation, ann: Member, cleo: Member) -> None:
    """What an approver wants to know before they decide, and why they decline."""
    request = _booking(await talk.presses(cleo, await talk.writes(cleo, "curie 21 january 2027 9-11"), Confirm))
    await talk.means(ann, AskToDecline(request), "presses Decline…")
    await talk.means(ann, ShowRequest(request), "presses Let it wait")
    await talk.means(ann, AskBack(request), "presses Ask back")
    await talk.means(ann, AskBack(request, "how many come?"), "writes a question")
    await talk.means(cleo, AnswerBack(request), "presses Answer")
    await talk.means(cleo, AnswerBack(request, "twelve"), "writes an answer")
    await talk.means(ann, Decline(request, because="smaller"), "presses Something smaller will do")
    await talk.means(ann, AskToDecline(request), "presses Decline… late")
    await talk.writes(ann, "decline it: we need it ourselves")
    await talk.presses(cleo, await talk.writes(cleo, "curie 21 january 2027 16-17"), Confirm)
    await talk.means(ann, RequestsWhich(Wish(resource="Curie")), "asks what waits for Curie")
    await talk.means(ann, DeclineWhich(Wish(resource="Curie")), "declines it without a reason")
    await talk.writes(ann, "decline it because the board meets there")
    await talk.means(ann, AskBack(request), "presses Ask back late")
    await talk.means(cleo, AnswerBack(request), "presses Answer late")


async def stood_in(talk: Conversation, ann: Member, cleo: Member) -> None:
    """Who answers requests while an approver is away."""
    asked = await talk.writes(ann, "cleo stands in for me from 7 to 11 december")
    await talk.presses(ann, asked, LetStandIn)
    await talk.writes(ann, "/settings")
    for text in ("i'm back", "i'm back", "ben approves for me", "I'm away until 27 november, cleo answers for me"):
        await talk.writes(ann, text)
    await talk.means(ann, AskStandIn(("nobody",), last=date(2026, 12, 7)), "names nobody who is here")
    await talk.means(ann, AskStandIn(("ben", "cleo"), date(2026, 12, 7)), "names two")
    await talk.means(ann, ComeBack(), "presses I’m back")
    await talk.means(ann, LetStandIn(cleo.id), "presses Let Cleo answer")
    await talk.means(ann, ShowStandIns(), "presses Who stands in for whom")
    await talk.means(cleo, ShowStandIns(), "presses Who stands in for whom")
    await talk.writes(cleo, "/settings")
    await talk.means(cleo, StopStandingIn(ann.id), "presses I can’t")
    await talk.means(cleo, StopStandingIn(ann.id), "presses I can’t late")
    await talk.means(cleo, ShowStandIns(), "presses Who stands in for whom")


async def posted(talk: Conversation, ann: Member, cleo: Member) -> None:
    """Requests that are asked in a channel."""
    channel = Place("C2", private=False)
    atlas = Wish(resource="Atlas")
    await talk.writes(ann, "send requests here")
    await talk.means(ann, PostRequests(Wish()), "says in a channel that requests come there", place=channel)
    await talk.means(ann, PostRequests(atlas), "says in a channel that requests for Atlas come there", place=channel)
    await talk.means(ann, PostRequests(Wish(), "zebra"), "says it of what is none here", place=channel)
    await talk.means(cleo, PostRequests(atlas), "says it and manages nothing", place=channel)
    await talk.means(ann, StopRequests(atlas), "says in a channel that they come there no more", place=channel)
    await talk.means(ann, StopRequests(atlas), "says so again", place=channel)
    for where, told in (("C4", "says it of another channel"), ("C3", "of one that Bellhop is not in")):
        await talk.means(ann, PostRequests(atlas, channel="#ops", conversation=where), told, place=channel)
    await talk.means(ann, PostRequests(Wish(), channel="#C4", conversation="C4"), "of a hidden one", place=channel)
    await talk.means(ann, PostRequests(Wish(), channel="#ops"), "says it of a channel that nobody knows", place=channel)
    await talk.means(ann, AskInPerson(None, "C4"), "presses Ask in person again for that channel", place=channel)
    await talk.means(ann, AskInPerson(None, "C4"), "presses it late", place=channel)
    await talk.means(ann, PostRequests(Wish()), "says in a channel that requests come there", place=channel)
    await talk.means(ann, AskInPerson(), "presses Ask in person again", place=channel)
    await talk.means(ann, AskInPerson(), "presses Ask in person again late", place=channel)
    await talk.writes(ann, "board here")
    await talk.means(ann, PutUpBoard(Wish()), "says in a channel that the board stands there", place=channel)
    await talk.means(ann, PutUpBoard(Wish()), "says so again", place=channel)
    await talk.means(cleo, PutUpBoard(Wish()), "says so and manages nothing", place=channel)
    await talk.means(ann, FreeOnBoard(ResourceId(1)), "presses Atlas on the board", place=channel)
    await talk.means(ann, TakeDownBoard(), "takes the board down", place=channel)
    await talk.means(ann, TakeDownBoard(), "takes it down again", place=channel)
    await talk.means(ann, PutUpBoard(Wish(site="Berlin")), "puts up that of one site", place=channel)


async def excepted(talk: Conversation, ann: Member, cleo: Member) -> None:
    """What a rule refuses, and somebody may allow all the same."""
    refused = await talk.writes(cleo, "curie 22 january 2027 05:00-06:00")
    await talk.writes(cleo, "can I have an exception?")
    await talk.presses(cleo, refused, AskException)
    [asked] = [each.intent for each in refused[0].buttons if isinstance(each.intent, AskException)]
    request = _booking(await talk.means(cleo, replace(asked, plea="a visit"), "writes why"))
    await talk.means(ann, ShowRequest(request), "sees the request")
    await talk.means(ann, Approve(request), "presses Approve")
    await talk.writes(cleo, "/quota")
    own = await talk.writes(ann, "curie 25 january 2027 05:00-06:00")
    [asked] = [each.intent for each in own[0].buttons if isinstance(each.intent, AskException)]
    await talk.means(ann, replace(asked, plea="the board"), "writes why, and may decide")
    await talk.writes(ann, "/rules curie exceptions none")
    await talk.means(cleo, replace(asked, plea="a visit"), "asks where there are none")
    await talk.writes(ann, "/rules curie exceptions default")
    await talk.means(cleo, replace(asked, during=asked.during.shifted(timedelta(hours=7)), plea="hm"), "needs none")
    weekly = await talk.writes(cleo, "curie 1 february 2027 05:00-06:00 every week for 3 weeks")
    [every] = [each.intent for each in weekly[0].buttons if isinstance(each.intent, AskSeriesException)]
    await talk.presses(cleo, weekly, AskSeriesException)
    await talk.means(cleo, replace(every, plea="the early shift"), "writes why")
    own = await talk.writes(ann, "curie 2 february 2027 05:00-06:00 every week for 3 weeks")
    [every] = [each.intent for each in own[0].buttons if isinstance(each.intent, AskSeriesException)]
    await talk.means(ann, replace(every, plea="the board"), "writes why, and may decide")
    await talk.writes(ann, "/rules hubble approvers admins")
    await talk.writes(ann, "/rules hubble approval-over 2 people")
    held = await talk.writes(cleo, "hubble 26 january 2027 9:00-10:00 for 2 people")
    await talk.presses(cleo, held, Confirm)
    await talk.means(cleo, AskAnew(_booking(held), 3), "presses Ask for 3 people")
    await talk.writes(ann, "what do I have to approve?")
    await talk.writes(ann, "/rules hubble approval-over default")
    await talk.writes(ann, "/rules hubble approval-from 2 h")
    held = await talk.writes(cleo, "hubble 27 january 2027 9:00-10:00")
    await talk.presses(cleo, held, Confirm)
    longer = await talk.writes(cleo, "extend hubble on 27 january until 11:30")
    await talk.presses(cleo, longer, AskLonger)
    await talk.writes(cleo, "move hubble on 27 january 9:00 to 13-16")
    await talk.writes(ann, "/rules hubble approval-from default")
    await talk.writes(ann, "/rules hubble approvers default")


async def closed(talk: Conversation, ann: Member, ben: Member) -> None:
    """Blackouts."""
    await talk.writes(ann, "/blackout")
    await talk.writes(ann, "/blackout atlas")
    free = await talk.writes(ann, "/blackout laptop 24 dec to 1 jan: holidays")
    await talk.presses(ann, free, KeepOpen)
    await talk.presses(ann, free, CloseNow)
    taken = await talk.writes(ann, "/blackout hubble friday 8-12: painting")
    shut = await talk.presses(ann, taken, CloseNow)
    await talk.writes(ann, "/blackout")
    await talk.writes(ben, "hubble friday 9-10")
    opened = await talk.presses(ann, shut, Lift)
    await talk.presses(ann, opened, CloseAgain)
    await talk.presses(ann, opened, ReturnMoved)
    await talk.writes(ben, "/blackout atlas monday 9-10")


async def used(talk: Conversation, ben: Member) -> None:
    """Check-in and check-out, and a hold that is over."""
    held = await talk.writes(ben, "atlas friday 13-14")
    card = await talk.presses(ben, held, Confirm)
    await talk.writes(ben, "check in")
    await talk.means(ben, ShowCode(_booking(card)), "presses ShowCode, too early")
    talk.clock.to(berlin(27, 12, 55))
    await talk.means(ben, Unfold(_booking(card)), "presses ⋯")
    await talk.presses(ben, await talk.means(ben, Show(_booking(card)), "presses Show"), ShowCode)
    for text in ("10 min late", "10 min late", "123456", "check in", "extend by 30 min", "done", "done"):
        await talk.writes(ben, text)
    held = await talk.writes(ben, "atlas today 16-17")
    talk.clock.advance(minutes=6)
    over = await talk.presses(ben, held, Confirm)
    await drops(talk, ben, await talk.presses(ben, over, HoldAgain))


async def taken_back(talk: Conversation, cleo: Member) -> None:
    """What is said of the last card: taken back, given up, had once more; and what is no sentence."""
    await talk.means(cleo, SameAsWhich(Wish(start=date(2026, 12, 2))), "asks for the same on Wednesday")
    for text in ("never mind", "undo"):
        await talk.writes(cleo, text)
    card = await talk.writes(cleo, "laptop 2 december 9-10")
    held = _booking(card)
    await talk.means(cleo, Rewrite(held, Wish(resource="Laptop", start=datetime(2026, 12, 2, 10))), "edits her message")  # noqa: DTZ001 - wall time
    await talk.writes(cleo, "laptop 2 december 10-12")
    await talk.presses(cleo, await talk.means(cleo, Show(held), "presses Show"), Confirm)
    await talk.means(cleo, Rewrite(held, Wish(resource="Laptop", start=datetime(2026, 12, 2, 11))), "edits her message")  # noqa: DTZ001 - wall time
    await talk.means(cleo, AskToCancel(held), "says undo")
    await talk.means(cleo, CannotUndo(), "says undo after an approval")
    await talk.means(cleo, SameAsWhich(Wish(start=date(2026, 12, 3))), "asks for the same on Thursday")
    for text in ("atlas 3 december 9-10", "hubble 3 december 9-10", "atlas 3 december 9-11", "never mind"):
        await talk.writes(cleo, text)
    await talk.presses(cleo, await talk.writes(cleo, "drop all"), HoldAllAgain)
    await talk.writes(cleo, "drop all")
    for text in ("desk 3 december", "one more of those", "drop all", "-3 desks tomorrow", "100 desks tomorrow"):
        await talk.writes(cleo, text)
    wrong = await talk.presses(cleo, await talk.writes(cleo, "laptop 4 december 9-10"), Confirm)
    gone = _booking(wrong)
    await talk.presses(cleo, wrong, Cancel)
    await talk.means(cleo, CancelInstead(gone, Wish(resource="Laptop", start=date(2026, 12, 2))), "meant another one")
    await talk.writes(cleo, "cancel laptop 2 december and get me hubble 4 december 11-12")
    await talk.means(cleo, NothingToRead(), "sends a sticker")
    await talk.means(cleo, Silence(), "edits what led to nothing")


async def left(talk: Conversation, ann: Member, ben: Member) -> None:
    """What an admin can do with the bookings of somebody who has left."""
    for text in ("curie today 16-17", "atlas tomorrow 11-12"):
        await talk.presses(ben, await talk.writes(ben, text), Confirm)
    await leave(talk.ledger, identity=Identity("slack", "T1", ben.name))
    shown = await talk.means(ann, ShowLeft(ben.id), "presses One by one")
    await talk.presses(ann, shown, CancelLeft)
    await talk.means(ann, KeepLeft(ben.id), "presses Keep them")
    await talk.means(ann, CancelLeft(ben.id), "presses Cancel these")
    await talk.writes(ann, "atlas tuesday 9-10 for @ben")


async def put_into_calendars(talk: Conversation, ann: Member, cleo: Member) -> None:
    """What other calendars are told: files of a hold, of a booking, of several; links that are made and taken back."""
    held = await talk.writes(cleo, "hubble 16 december 9-10")
    await talk.writes(cleo, "add it to my calendar")
    kept = await talk.presses(cleo, held, Confirm)
    await talk.presses(cleo, kept, ToCalendar)
    await talk.presses(cleo, kept, OpenPage)
    await talk.writes(cleo, "the page of my booking")
    await talk.writes(cleo, "send me the ics for hubble on 16 december")
    await talk.means(ann, ToCalendarWhich(Wish()), "wants a file of some booking")
    gone = await talk.presses(cleo, kept, Cancel)
    assert gone
    await talk.presses(cleo, kept, ToCalendar)
    await talk.means(cleo, ToCalendarWhich(Wish(title="nothing")), "wants a file of nothing")
    await talk.means(cleo, ListFeeds(), "asks for her links")
    made = await talk.means(cleo, AskFeed(Wish(resource="Hubble")), "asks for a link to Hubble")
    await talk.means(cleo, MakeFeed(), "asks for a link to her bookings")
    again = await talk.means(cleo, AskFeed(Wish(resource="Hubble")), "asks for it again")
    await talk.presses(cleo, again, MakeFeed)
    await talk.presses(cleo, made, RevokeFeed)
    both = AskFeed(Wish(resource="Hubble", also=("Curie",)), unknown="nowhere")
    await talk.means(cleo, both, "asks for a link to two things and one that is unknown")


async def tokens(talk: Conversation, ann: Member, cleo: Member) -> None:
    """Tokens that are made, listed and revoked, by whoever has them and by an admin; in a group there are none."""
    await talk.writes(cleo, "my tokens")
    made = await talk.writes(cleo, "make me a token for the door display, read only, 30 days")
    await talk.means(ann, ListTokens(), "sees everybody’s")
    await talk.presses(cleo, made, RevokeToken)
    await talk.writes(cleo, "revoke the door display token")


async def several_repeated(talk: Conversation, ann: Member) -> None:
    """Several desks on each date: fewer of them, as before, and more."""
    several = await talk.presses(ann, await talk.writes(ann, "3 desks every monday 9-10 until 20 december"), BookSeries)
    [dates] = [each.intent for each in several[0].buttons if isinstance(each.intent, ShowSeries)]
    asks = await talk.means(ann, SoMany(dates.booking, 2), "wants two desks only")
    await talk.presses(ann, await talk.presses(ann, asks, KeepFewer), TakeFewerBack)
    await talk.means(ann, SoMany(dates.booking, 4), "wants four desks")


async def by_mail(talk: Conversation, ann: Member) -> None:
    """E-mail to somebody who wants it, a code that is wrong, and the end of it."""
    await talk.writes(ann, "email me at ann@example.com")
    await talk.writes(ann, "email 22222222")
    await talk.writes(ann, "no more emails")
    await talk.means(ann, ProveAddress("22222222"), "enters a code that was never sent")


async def own_calendar(talk: Conversation, ann: Member) -> None:
    """The address of somebody's own calendar, one that is not encrypted, and the end of it."""
    await talk.writes(ann, "my calendar is https://calendar.example.com/private/basic.ics")
    await talk.writes(ann, "my calendar is http://calendar.example.com/basic.ics")
    await talk.writes(ann, "forget my calendar")
    await talk.writes(ann, "forget my calendar")
    await talk.means(ann, ReplayWebhook(WebhookId(99)), "has a webhook replayed that there is not")


async def repeated(talk: Conversation, ann: Member, cleo: Member) -> None:
    """What repeats, beside what somebody has already: looked over, booked, moved and given up, with the ways back."""
    await talk.presses(ann, await talk.writes(ann, "curie 11 december 9-10"), Confirm)
    looked = await talk.writes(ann, "curie every friday 9-10 for the retro")
    days = await talk.presses(ann, looked, SeriesOn)
    await talk.presses(ann, days, SeriesOn)
    await talk.presses(ann, looked, SeriesAt)
    made = await talk.presses(ann, looked, BookSeries)
    await talk.presses(ann, made, ShowSeries)
    await talk.writes(ann, "/bookings")
    named = await talk.means(ann, _later(await talk.writes(ann, "rename the retro to kaizen"), RenameSeries), "renames")
    await talk.presses(ann, named, RenameSeriesBack)
    where = await talk.writes(ann, "move the retro to 11")
    moved = await talk.means(ann, _later(where, MoveSeries), "presses MoveSeries")
    await talk.presses(ann, moved, MoveSeriesBack)
    await talk.means(ann, SendWeek(SUNDAY), "asks for her week on Sundays")
    await talk.writes(ann, "/settings")
    await talk.means(ann, StopWeek(), "wants it no more")
    moves = _later(where, MoveSeries)
    await talk.means(ann, KeepSeries(moves.booking), "presses Still need it")
    await talk.means(ann, TakeUpSeries(moves.booking), "presses Take it back")
    await talk.writes(ann, "move the retro to thursdays at 11")
    await talk.writes(ann, "make the retro start at 9:15 from january on")
    await talk.writes(ann, "when does the retro end?")
    some = await talk.writes(ann, "move the retros in january to 10")
    await talk.presses(ann, await talk.presses(ann, some, MoveSome), MoveSeriesBack)
    await several_repeated(talk, ann)
    await talk.writes(ann, "no retro on 12 january")
    await talk.means(ann, EndSeriesWhich(Wish(title="retro"), months=2), "wants two more months")
    summer = await talk.means(ann, EndSeriesWhich(Wish(title="retro"), date(2027, 6, 30)), "ends it in June")
    await talk.presses(ann, summer, OpenSeries)
    sooner = await talk.means(ann, EndSeriesWhich(Wish(title="retro"), date(2027, 1, 15)), "ends it in January")
    await talk.presses(ann, sooner, CancelSeries)
    longer = await talk.means(ann, EndSeriesWhich(Wish(title="retro"), months=2), "wants two more months now")
    await talk.presses(ann, longer, EndSeries)
    await talk.means(ann, EndSeriesWhich(Wish(title="retro"), date(2027, 3, 15)), "ends it where it does")
    joins = await talk.writes(ann, "add @cleo to the retro")
    put = await talk.presses(ann, joins, PutOnSeries)
    on = next(each.intent for reply in put for each in reply.buttons if isinstance(each.intent, TakeOffSeries))
    left = await talk.means(cleo, LeaveSeries(on.booking, Scope.ALL), "leaves all dates")
    await talk.presses(cleo, left, ComeToSeries)
    await talk.presses(ann, put, TakeOffSeries)
    shut = await talk.writes(ann, "/blackout hubble every monday 8-10 until end of january: deep clean")
    opened = await talk.presses(ann, await talk.presses(ann, shut, CloseRepeated), LiftRepeated)
    await talk.presses(ann, opened, CloseAllAgain)
    await talk.presses(ann, await talk.writes(ann, "open hubble again"), LiftRepeated)
    which = await talk.writes(ann, "cancel the retro")
    skipped = await talk.presses(ann, which, CancelSeries)
    await talk.presses(ann, skipped, UndoSeries)
    await talk.means(ann, _later(which, CancelSeries), "presses CancelSeries")


OfDates = MoveSeries | CancelSeries | RenameSeries


def _later(shown: Replies, kind: type[OfDates]) -> OfDates:
    """Return what the button means that is about a date and the later ones."""
    meant = (each.intent for reply in shown for each in reply.buttons)
    return next(each for each in meant if isinstance(each, kind) and each.scope is Scope.LATER)


async def drops(talk: Conversation, who: Member, held: Replies) -> None:
    """Press [Drop], so that the next conversation finds the slot free."""
    await talk.presses(who, held, Cancel)


def _booking(shown: Replies) -> BookingId:
    """Return the booking whose card was shown."""
    (card,) = [reply.card for reply in shown if reply.card]
    return card.about.booking
