"""Answers about the board in a channel."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.free_times import on_day
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.channel_boards import FreeOnBoard, PutUpBoard, TakeDownBoard
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.wish import Wish
from core.use_cases.boards.put_up import put_up, take_down


@answer.register
async def put(intent: PutUpBoard, asker: Asker) -> Replies:
    """Have a board stand where this was said, and say so to the asker alone; refuses with NotAllowed."""
    if asker.place.private:
        return (_said("channel-board-here-private", asker),)
    name = intent.wish.site
    site = next((each for each in asker.catalogue.sites if each.name == name), None) if name else None
    new = await put_up(asker.ledger, by=asker.member, site=site.id if site else None, to=asker.room)
    down = buttons.undoing(asker.words.say("button-take-down"), TakeDownBoard())
    if not new:
        return (_said("channel-board-stands-already", asker, down),)
    return (
        _said("channel-board-put-up-at", asker, down, site=site.name)
        if site
        else _said("channel-board-put-up", asker, down),
    )


@answer.register
async def taken_down(_: TakeDownBoard, asker: Asker) -> Replies:
    """Take the board down that stands where this was said; refuses with NotAllowed."""
    if asker.place.private:
        return (_said("channel-board-here-private", asker),)
    ended = await take_down(asker.ledger, by=asker.member, to=asker.room)
    return (_said("channel-board-is-down" if ended else "channel-board-not-here", asker),)


@answer.register
async def free_on_board(intent: FreeOnBoard, asker: Asker) -> Replies:
    """Show when a thing is free today, apart from the board, which is everybody's."""
    resource = asker.catalogue.resource(intent.resource)
    shown = await on_day(asker, resource, resource.local(asker.now).date(), Wish())
    return (replace(shown, fresh=True),)


def _said(message: str, asker: Asker, *further: Button, site: str = "") -> Reply:
    said = asker.words.say(message, site=site) if site else asker.words.say(message)
    return Reply((said,), buttons.rows(further), fresh=True)
