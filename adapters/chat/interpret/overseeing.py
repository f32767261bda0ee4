"""From a question about everybody's bookings to an intent."""

from datetime import date

from adapters.chat.intents import Intent
from adapters.chat.intents.changes import AskChanges
from adapters.chat.intents.company import OthersBooking
from adapters.chat.intents.overview import AskAll, BoardThen, OpenBoard, PictureDay, PictureWeek, WhoIsIn
from adapters.chat.intents.reports import AskReport
from adapters.chat.interpret.asking import channel_board, of_report
from adapters.understanding.commands.overview import Asked, read_overview
from adapters.understanding.heard import Ear, listen
from core.domain.bookings.wish import Wish


def overseen(text: str, *, ear: Ear, runs: bool) -> Intent | None:
    """
    Return what a sentence asks of everybody's bookings, of somebody's, of who is in, or of a day; None if of nothing.

    To who runs nothing, all bookings are their own, and somebody's are told as far as the asker made them.
    """
    asked = read_overview(text, ear)
    if asked is None or asked.told is not None:
        return _of_changes(asked, runs=runs) if asked else None
    match asked.what:
        case "present" | "picture" | "busy" | "page":
            # "The board of berlin here" is one that shall stand in the channel.
            return channel_board(listen(text, ear)) or _of_day(asked)
        case "board":
            return BoardThen(asked.first, asked.then) if asked.first and asked.then else None
        case "taking" | "somebody" if runs == (asked.what == "taking"):
            return OthersBooking("take" if runs else "find", asked.who or "", asked.wish)
        case "taking" | "everybody" if not runs:
            return None
        case _:
            return AskAll(asked.wish, asked.who, asked.first, asked.last)


def _of_changes(asked: Asked, *, runs: bool) -> AskChanges | None:
    """Return which changes are wanted; "what changed?", said by who runs nothing, may be about anything."""
    when = of_report(asked.told, asked.wish) if asked.told else None
    if not isinstance(when, AskReport) or not (runs or when.dated or when.period or when.wish != Wish()):
        return None
    return AskChanges(when, asked.who, asked.what == "rulings")


def _of_day(asked: Asked) -> Intent:
    if asked.what == "present":
        return WhoIsIn(asked.first, asked.who)
    if asked.what == "busy":
        return PictureWeek(asked.wish, asked.first)
    return board_of_day(asked.wish, asked.first, page=asked.what == "page")


def board_of_day(wish: Wish, on: date | None, *, page: bool) -> PictureDay | OpenBoard:
    """Return the wish for the page of a day, which shows everything, or for the picture, which shows one thing too."""
    return OpenBoard(on) if page and not wish.names_resource else PictureDay(wish, on)
