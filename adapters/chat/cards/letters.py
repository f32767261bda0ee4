"""Letters to guests, who are in no chat: in the holder's language, by the clocks of the place, with no buttons."""

from adapters.chat.cards import buttons
from adapters.chat.cards.booking import layout
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import summary
from adapters.chat.cards.series import rule
from adapters.chat.intents.letters import StopLetters
from adapters.chat.intents.people import Settings
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Button, File, Invites, Reply
from adapters.wording import Words
from core.domain.guests import Letter, Lost
from core.domain.people.mail_address import MailAddress
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
    invites = Invites(letter.now.method.value, holder, letter.guest.organization)
    file = File("invitation.ics", calendar, "text/calendar", invites=invites)
    return Reply((head, *lines), file=file, fresh=True)


def _kind(letter: Letter) -> str:
    if letter.now.method is Method.CANCEL:
        return "cancelled"
    return "changed" if letter.is_news else "invited"


def address_code(known: MailAddress, code: str, look: Look) -> Reply:
    """Tell whoever reads an address the code that proves it, and what to do with it."""
    words = look.words
    said = words.say("mail-code", name=look.names[known.member], code=code)
    return Reply((words.say("mail-code-subject"), said, words.say("mail-code-else")), fresh=True)


def address_lost(known: MailAddress, look: Look) -> Reply:
    """Tell a member in the chat that nothing arrives at their address."""
    row = (stopping(look.words), buttons.button(look.words.say("button-settings"), Settings()))
    return Reply((look.words.say("mail-lost", address=known.address),), (row,), audience="direct", fresh=True)


def address_line(known: MailAddress | None, words: Words) -> str:
    """Return at which address somebody is told things as well, for a list of settings."""
    if known is None:
        return words.say("settings-mail-none")
    return words.say("settings-mail" if known.proved_at else "settings-mail-unproved", address=known.address)


def stopping(words: Words) -> Button:
    """Return the button that ends it."""
    return buttons.button(words.say("button-mail-stop"), StopLetters())


def guest_lost(lost: Lost, look: Look) -> Reply:
    """Tell a holder that no letter reaches one of their guests."""
    slot = summary(lost.booking, look)
    said = look.words.say("guest-lost", address=lost.guest.address, slot=slot)
    row = (buttons.button(look.words.say("button-show-booking"), Show(lost.booking.id)),)
    return Reply((said,), (row,), audience="direct", fresh=True)
