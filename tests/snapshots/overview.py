"""What is said of everybody's bookings to those who manage them, and of who is in."""

from adapters.chat.intents.bookings import Confirm
from adapters.chat.intents.company import CallOff
from adapters.chat.intents.overview import (
    AskToCallOff,
    AskToTakeOver,
    Assign,
    MoveTheirs,
    MoveTheirsWhere,
    ShowTheirs,
)
from core.domain.people.member import Member
from tests.snapshots.conversation import Conversation


async def overseen(talk: Conversation, ann: Member, cleo: Member) -> None:
    """Ann, an admin, moves, takes over and cancels what Cleo has."""
    await talk.presses(cleo, await talk.writes(cleo, "hubble 18 january 2027 9-10"), Confirm)
    await talk.writes(ann, "who is in on 18 january 2027?")
    await talk.writes(ann, "who is in on 19 january 2027?")
    await talk.writes(ann, "all bookings on 19 january 2027")
    await talk.writes(ann, "what has cleo booked on 18 january 2027?")
    card = await talk.presses(ann, await talk.writes(ann, "all bookings on 18 january 2027"), ShowTheirs)
    moved = await talk.presses(ann, await talk.presses(ann, card, MoveTheirsWhere), MoveTheirs)
    await talk.presses(ann, moved, MoveTheirs)
    taken = await talk.presses(ann, await talk.presses(ann, card, AskToTakeOver), Assign)
    await talk.presses(ann, taken, Assign)
    await talk.presses(ann, await talk.presses(ann, card, AskToCallOff), CallOff)
    await talk.presses(ann, card, AskToCallOff)
