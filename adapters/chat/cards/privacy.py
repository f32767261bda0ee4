"""What is lost with somebody who is forgotten, and what must stay: before it is asked for, and before it is done."""

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import line
from adapters.chat.cards.people import people_button
from adapters.chat.intents.privacy import AskToBeForgotten, ForgetPerson, MyData, StayKnown
from adapters.chat.intents.talk import Help
from adapters.chat.replies import File, Reply
from core.domain.people.erasure import Asked, Erasure, Forgotten

LISTED = 10


def own_data(content: bytes, look: Look) -> Reply:
    """Send somebody everything that is known of them, as a file."""
    file = File("bellhop.json", content, "application/json")
    return Reply((look.words.say("own-data"),), file=file, audience="direct")


def before_asking(lost: Erasure, look: Look) -> Reply:
    """Tell somebody what is lost with them, and what must stay, with a button that asks an admin."""
    words = look.words
    said = (
        words.say("forget-me", name=lost.name),
        words.say("forget-me-coming", count=len(lost.coming)),
        words.say("forget-me-stays", count=lost.past, number=f"#{lost.member}"),
    )
    copy = buttons.button(words.say("button-own-data"), MyData())
    if lost.asked:
        row = (buttons.button(words.say("button-stay-known"), StayKnown()), copy)
        return Reply((*said, words.say("forget-me-asked")), (row,), audience="direct")
    ask = buttons.button(words.say("button-forget-me"), AskToBeForgotten(), "danger")
    return Reply(said, ((ask, copy, buttons.bookings(words)),), audience="direct")


def asked(sent: Asked, look: Look) -> Reply:
    """Tell somebody who was asked to forget them."""
    words = look.words
    names = lists.names(list(sent.names), words)
    said = words.say("forget-asked" if sent.names else "forget-asked-nobody", names=names)
    return Reply((said,), ((buttons.button(words.say("button-stay-known"), StayKnown()),),), audience="direct")


def stays(look: Look) -> Reply:
    """Tell somebody that nobody is asked any longer."""
    return Reply((look.words.say("forget-taken-back"),), ((buttons.bookings(look.words),),), audience="direct")


def erasure_request(lost: Erasure, look: Look) -> Reply:
    """Ask an admin to confirm that somebody is forgotten, who asks for it: what is lost, and what stays."""
    words = look.words
    page = lists.page(lost.coming, lambda booking: line(booking, look), most=LISTED)
    said = (
        words.say("forget-request", name=lost.name),
        words.say("forget-request-coming", count=len(lost.coming)),
        *(lists.cut(page, words, rest="list-more") if lost.coming else ()),
        words.say("forget-request-stays", count=lost.past, number=f"#{lost.member}"),
    )
    row = (
        buttons.button(words.say("button-forget", name=lost.name), ForgetPerson(lost.member), "danger"),
        people_button(words),
    )
    return Reply(said, (row,), audience="direct", fresh=True)


def forgotten(done: Forgotten, look: Look) -> Reply:
    """Tell an admin what became of it."""
    words, number = look.words, f"#{done.member}"
    said = words.say("forgotten", number=number, cancelled=done.cancelled, count=done.past)
    help_ = buttons.button(words.say("button-help"), Help())
    return Reply((said, words.say("forgotten-elsewhere")), ((people_button(words), help_),))
