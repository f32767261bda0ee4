"""The way to the board: the page on which a day is seen, and booked by tapping."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.day_pictures import pictured
from adapters.chat.asker import Asker
from adapters.chat.cards.times import day
from adapters.chat.intents.overview import OpenBoard, PictureDay
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.wish import Wish


@answer.register
async def board(intent: OpenBoard, asker: Asker) -> Replies:
    """
    Hand over the board of a day, in private, because it opens to its asker alone; a day that is over is today.

    Where Bellhop has no public address, show the day as a picture.
    """
    on = max(intent.on or asker.local_now.date(), asker.local_now.date())
    if asker.board_link is None:
        [picture] = await pictured(PictureDay(Wish(), on), asker)
        return (picture.with_note(asker.words.say("board-off")),)
    said = asker.words.say("board-open", day=day(on, asker.look), platform=asker.platform)
    opens = Button(asker.words.say("button-board"), url=asker.board_link(on), style="primary", inside=True)
    return (Reply((said,), ((opens,),), audience="direct", fresh=True),)
