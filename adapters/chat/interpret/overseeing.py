"""From a question about everybody's bookings to an intent."""

from adapters.chat.intents import Intent
from adapters.chat.intents.company import OthersBooking
from adapters.chat.intents.overview import AskAll, BoardThen, PictureDay, WhoIsIn
from adapters.understanding.commands.overview import read_overview
from adapters.understanding.heard import Ear


def overseen(text: str, *, ear: Ear, runs: bool) -> Intent | None:
    """
    Return what a sentence asks of everybody's bookings, of somebody's, of who is in, or of a day; None if of nothing.

    To who runs nothing, all bookings are their own, and somebody's are told as far as the asker made them.
    """
    asked = read_overview(text, ear)
    if asked is None:
        return None
    match asked.what:
        case "present" | "picture":
            return WhoIsIn(asked.first) if asked.what == "present" else PictureDay(asked.wish, asked.first)
        case "board":
            return BoardThen(asked.first, asked.then) if runs and asked.first and asked.then else None
        case "somebody" if not runs:
            return OthersBooking("find", asked.who or "", asked.wish)
        case "everybody" if not runs:
            return None
        case _:
            return AskAll(asked.wish, asked.who, asked.first, asked.last)
