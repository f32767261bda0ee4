"""What happened to a booking, told to those who may know."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.history import told, whole
from adapters.chat.cards.look import Rights
from adapters.chat.cards.naming import label
from adapters.chat.intents.questions import AskHistory, ShowHistory
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.reference import reference
from core.domain.bookings.wish import Wish
from core.use_cases.audit.history import asked_about, history
from core.use_cases.chat import remember
from core.values import BookingId

LISTED = 12
"""Events on one page: what happens to most bookings, from their hold to their end."""


@answer.register
async def history_asked(intent: AskHistory, asker: Asker) -> Replies:
    """Tell the history of the booking that is meant; without a description, of the one that was shown last."""
    if intent.wish == Wish() and intent.reference is None:
        memory = await remember.noted(asker.ledger, asker.talk, replied=asker.replies_to)
        if memory.booking is not None:
            return (await _told(asker, memory.booking, skip=0),)
    meant = await asked_about(asker.ledger, wish=intent.wish, reference=intent.reference, by=asker.member)
    return (await _told(asker, meant, skip=0),)


@answer.register
async def history_shown(intent: ShowHistory, asker: Asker) -> Replies:
    """Tell the history of a booking, from a place on."""
    return (await _told(asker, intent.booking, skip=intent.skip),)


async def _told(asker: Asker, booking: BookingId, *, skip: int) -> Reply:
    known = await history(asker.ledger, organization=asker.member.organization, booking=booking, by=asker.member)
    look = replace(asker.look, names={**asker.look.names, **known.names})
    head = asker.words.say("history-head", what=whole(known.booking, look), reference=reference(booking))
    page = lists.page(known.events, lambda event: told(event, known.booking, look), most=LISTED, skip=skip)
    turns = lists.turns(page, asker.words, lambda at: ShowHistory(booking, at))
    mine = look.rights(known.booking) is not Rights.NONE
    opening = (buttons.button(label(known.booking, look), Show(booking)),) if mine else ()
    row = opening or (buttons.resources(asker.words),)
    return Reply((head, *lists.whole(page, asker.words)), buttons.rows(row, turns))
