"""Letters to guests, who are in no chat: in the holder's language, by the clocks of the place, with no buttons."""

from adapters.chat.cards import buttons
from adapters.chat.cards.booking import layout
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import summary
from adapters.chat.cards.series import rule
from adapters.chat.intents.showing import Show
from adapters.chat.replies import File, Invites, Reply
from core.domain.guests import Letter, Lost
from core.domain.people.told import Method

SEVERAL = 2


def guest_letter(letter: Letter, look: Look, calendar: bytes) -> Reply:
    """
    Tell a guest that they are invited, that it is otherwise than they know, or that it is off.

    They read who invites them, what, when and where, and nobody else's name.
    """
    words, booking, holder = look.words, letter.booking, look.names[letter.booking.member]
    known = layout(booking, Look(look.reader, look.catalogue, words, look.now, look.zone), "")
    what = " · ".join((known.header, *(each.value for each in known.facts if each.titled)))
    kind = _kind(letter)
    head = words.say(f"letter-{kind}-subject", what=what)
    lines = [words.say(f"letter-{kind}", holder=holder), *known.lines[:1]]
    if letter.rule is not None and len(letter.dates) >= SEVERAL:
        lines.append(words.say("mail-dates", rule=rule(letter.rule, words), count=len(letter.dates)))
    lines.append(words.say("mail-unread", holder=holder))
    file = File("invitation.ics", calendar, "text/calendar", invites=Invites(letter.now.method.value, holder))
    return Reply((head, *lines), file=file, fresh=True)


def _kind(letter: Letter) -> str:
    if letter.now.method is Method.CANCEL:
        return "cancelled"
    return "changed" if letter.is_news else "invited"


def guest_lost(lost: Lost, look: Look) -> Reply:
    """Tell a holder that no letter reaches one of their guests."""
    slot = summary(lost.booking, look)
    said = look.words.say("guest-lost", address=lost.guest.address, slot=slot)
    row = (buttons.button(look.words.say("button-show-booking"), Show(lost.booking.id)),)
    return Reply((said,), (row,), audience="direct", fresh=True)
