"""Rewriting: an edited message changes what its first words hold, and asks before it changes more."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.moving import moved, new_slot
from adapters.chat.answers.whom import comers
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.naming import summary
from adapters.chat.cards.times import slot
from adapters.chat.intents.changing import Move, Rewrite
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Wish
from core.use_cases.bookings.name_attendees import name_attendees
from core.use_cases.bookings.rename import rename


@answer.register
async def rewritten(intent: Rewrite, asker: Asker) -> Replies:
    """
    Change a hold to what its message says by now; its card changes by itself, so that nothing more is said.

    What is more than a hold stays as it is, and one line says how it is moved.
    """
    before = await mine(asker, intent.booking)
    if before.status is Status.HELD:
        await _for_others(asker, before, intent.wish)
    new = new_slot(asker, before, intent.wish)
    if new is None or (new[0].id, new[1]) == (before.resource, before.during):
        return ()
    resource, during = new
    if before.status is Status.HELD:
        changed = await moved(Move(before.id, during, resource.id), asker)
        return tuple(reply for reply in changed if reply.card is None)
    when = slot(during, resource, asker.look, button=True)
    label = asker.words.say("button-move-to", slot=f"{resource.name} · {when}")
    row = (buttons.move_to(label, before.id, during, resource.id), buttons.keep_slot(before, asker.words))
    return (Reply((asker.words.say("edit-too-late", slot=summary(before, asker.look)),), (row,)),)


async def _for_others(asker: Asker, hold: Booking, wish: Wish) -> None:
    """Give a hold the title and the people that its message names by now; what it does not name stays."""
    if wish.title and wish.title != hold.title:
        await rename(asker.ledger, booking=hold.id, title=wish.title, **asker.acting)
    if wish.attendees:
        attendees = await comers(asker, wish.attendees)
        await name_attendees(asker.ledger, booking=hold.id, attendees=attendees, **asker.acting)
