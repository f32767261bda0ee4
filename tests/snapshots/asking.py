"""What is asked without wanting a change: facts, what is free, what would be; doubts, faults and talk."""

from datetime import date

from adapters.chat.intents.bookings import Confirm
from adapters.chat.intents.faults import Mended
from adapters.chat.intents.questions import Close, Earliest, ShowHistory
from adapters.chat.intents.talk import Other
from core.domain.bookings.wish import Wish
from core.domain.people.member import Member
from tests.snapshots.conversation import Conversation

FACTS = (
    "where is atlas?",
    "where is it?",
    "does atlas have a projector?",
    "does hubble have a projector?",
    "how big is curie?",
    "how many people fit in atlas?",
    "do 5 people fit in atlas?",
    "do 50 people fit in atlas?",
    "how long can I book atlas?",
    "how far ahead can I book atlas?",
    "when does atlas open?",
    "does curie need approval?",
    "does atlas need approval?",
    "who can book atlas?",
    "how late can I cancel?",
    "how late can I cancel the laptop?",
    "what happens if I don't show up?",
)
OF_MINE = (
    "until when can I cancel hubble on 11 december?",
    "what happens if I cancel hubble on 11 december?",
    "when can I check in to hubble on 11 december?",
    "what happens if I'm late for hubble on 11 december?",
    "what's the code for hubble on 11 december?",
    "what's the code for the laptop on 20 december?",
    "would 14:00 work if I moved hubble on 11 december?",
    "did you cancel hubble on 11 december?",
    "who has hubble on 11 december?",
    "who has atlas on 11 december?",
    "what is booked on 11 december?",
    "what is booked on 20 december?",
    "what do I have this week?",
    "what do I have from 20 to 22 december?",
)
DOUBTS = (
    "cancel hubble on 11 december if it rains",
    "perhaps I should move hubble on 11 december to 15:00",
    "perhaps I should extend hubble on 11 december by 30 minutes",
)
CANNOT = (
    "tell me when atlas is free on 11 december 9-10",
    "hubble every friday 9-10",
    "add a room called Galileo",
    "rename atlas to zeus",
    "delete atlas",
    "import this list",
    "send me a usage report",
    "send me an ics file",
    "find a time for all of us",
    "how much does atlas cost?",
    "remind me an hour before",
    "make cleo an admin",
    "cancel my subscription",
)
CHANGES = (
    "hubble 14 december 9-10 and curie 15 december 10-11",
    "desk 4 15 to 17 december",
    "who are the members?",
    "drop",
    "10 desks 14 december",
)
TALK = (
    "atlas for 30 minutes or an hour tomorrow at 9, no an hour and a half or two",
    "no",
)


async def learned(talk: Conversation, ann: Member, ben: Member) -> None:
    """Ask for facts, and for what becomes of a booking."""
    for text in FACTS:
        await talk.writes(ben, text)
    card = await talk.presses(ben, await talk.writes(ben, "hubble 11 december 9-10 for the sprint retro"), Confirm)
    for text in OF_MINE:
        await talk.writes(ben, text)
    await talk.writes(ben, "what happened to hubble on 11 december?")
    (booked,) = [reply.card for reply in card if reply.card]
    await talk.means(ben, ShowHistory(booked.about.booking, skip=1), "presses Earlier")
    await talk.means(ben, Earliest(Wish(resource="Hubble", start=date(2026, 12, 11))), "asks for the earliest")
    for text in ("who are the members?", "close atlas on 20 december", "close the house on 24 december"):
        await talk.writes(ann, text)
    await talk.means(ann, Close(Wish(resource="Atlas", start=date(2026, 12, 21)), house=False), "asks to close Atlas")


async def doubted(talk: Conversation, ben: Member) -> None:
    """Say what is no clear request, what Bellhop cannot do, and what it may read in several ways."""
    for text in (*DOUBTS, *CANNOT, *CHANGES, *TALK):
        await talk.writes(ben, text)
    await talk.means(ben, Other(), "presses a button that Bellhop never made")


async def complained(talk: Conversation, ben: Member) -> None:
    """Report faults, and have them mended."""
    await talk.writes(ben, "the projector is broken")
    reported = await talk.writes(ben, "the projector in curie is broken")
    await talk.writes(ben, "curie 16 december 9-10")
    await talk.presses(ben, reported, Mended)
    await talk.presses(ben, reported, Mended)
    await talk.writes(ben, "the screen in curie flickers")
