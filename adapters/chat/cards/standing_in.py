"""Who answers requests in whose place, and for how long."""

from datetime import date, datetime

from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day
from adapters.chat.intents.standing_in import ComeBack, LetStandIn, ShowStandIns, StopStandingIn
from adapters.chat.replies import Button, Reply
from core.domain.messages import Kind
from core.domain.people.delegation import DelegateNews, Delegation, StandIns
from core.values import MINUTE, OFFERED, MemberId


def stand_in_set(given: Delegation, name: str, look: Look) -> Reply:
    """Say who answers from now on, and until when."""
    return Reply((stand_in_line(given, name, look), look.words.say("stand-in-still")), ((back(look),),))


def stand_in_line(given: Delegation, name: str, look: Look) -> str:
    """Say who answers in the reader's place, and when."""
    first = None if given.starts <= look.now else given.starts.astimezone(look.catalogue.zone).date()
    return look.words.say("stand-in-set", name=name, when=_when(first, last_day(given.ends, look), look))


def stand_in_asked(delegate: MemberId, name: str, first: date | None, last: date | None, look: Look) -> Reply:
    """Ask whether that is meant."""
    said = look.words.say("stand-in-ask", name=name, when=_when(first, last, look))
    return Reply((said,), ((letting(delegate, name, first, last, look), buttons.bookings(look.words)),))


def letting(delegate: MemberId, name: str, first: date | None, last: date | None, look: Look) -> Button:
    """Return the button that lets somebody answer."""
    return buttons.button(look.words.say("button-stand-in", name=name), LetStandIn(delegate, first, last), "primary")


def stand_in_over(look: Look, *, was: bool) -> Reply:
    """Say that requests wait for the reader themself."""
    return Reply((look.words.say("stand-in-over" if was else "stand-in-none"),), ((buttons.bookings(look.words),),))


def overview(known: StandIns, look: Look) -> Reply:
    """Say who answers in the reader's place, and in whose place they do, with the buttons that end it."""
    words = look.words
    own = [stand_in_line(*known.for_them, look)] if known.for_them else [words.say("stand-in-none")]
    others = [delegate_line("delegate-for", given, name, look) for given, name in known.for_others]
    rows = [(stopping(given, words.say("button-delegate-cannot-for", name=name)),) for given, name in known.for_others]
    lines = (*own, *(others or [words.say("delegate-for-nobody")]))
    home = (buttons.bookings(words),) if not known.for_them and not rows else ()
    return Reply(lines, buttons.rows((back(look),) if known.for_them else (), *rows[:OFFERED], home))


def delegate_notice(news: DelegateNews, kind: Kind, look: Look) -> Reply:
    """Tell one of the two that somebody answers in the other's place, or no longer does."""
    words, name = look.words, look.names[news.other]
    lines: tuple[str, ...]
    if news.delegation is not None:
        lines = (delegate_line("delegate-named", news.delegation, name, look), words.say("delegate-named-what"))
        row = (stopping(news.delegation, words.say("button-delegate-cannot")),)
    elif kind is Kind.DELEGATE_LOST:
        why = f"delegate-lost-{news.unable}" if news.unable else "delegate-lost"
        lines = (words.say(why, name=name), words.say("delegate-lost-back"))
        row = (buttons.bookings(words),)
    else:
        lines, row = (words.say("delegate-free", name=name),), (buttons.bookings(words),)
    return Reply(lines, (row,), audience="direct", fresh=True)


def delegate_line(message: str, given: Delegation, name: str, look: Look) -> str:
    """Say in whose place the reader answers, and when."""
    first = None if given.starts <= look.now else given.starts.astimezone(look.catalogue.zone).date()
    last = last_day(given.ends, look)
    words = look.words
    if last is not None:
        when = _when(first, last, look)
    else:
        when = words.say("delegate-from", first=day(first, look)) if first else words.say("delegate-open")
    return words.say(message, name=name, when=when)


def stopping(given: Delegation, label: str) -> Button:
    """Return the button with which a delegate says that they cannot answer."""
    return buttons.button(label, StopStandingIn(given.member), "danger")


def stopped(name: str | None, look: Look) -> Reply:
    """Say that the reader answers in somebody's place no more; without a name, that they did not."""
    said = look.words.say("delegate-stopped", name=name) if name else look.words.say("delegate-not")
    return Reply((said,), ((showing(look),),))


def showing(look: Look) -> Button:
    """Return the button that shows who answers in whose place."""
    return buttons.button(look.words.say("button-delegates"), ShowStandIns())


def back(look: Look) -> Button:
    """Return the button that lets nobody answer any more."""
    return buttons.undoing(look.words.say("button-im-back"), ComeBack())


def for_whom(look: Look) -> tuple[str, ...]:
    """Return in whose place the reader of an approver's card is asked, and until when that is."""
    said = []
    for name, ends in look.instead_of:
        last = last_day(ends, look)
        message = "approval-instead-of" if last is None else "approval-instead-of-until"
        said.append(look.words.say(message, name=name, until=day(last, look) if last else ""))
    return tuple(said)


def last_day(ends: datetime | None, look: Look) -> date | None:
    """Return the last day of a time that ends at midnight; None if it has no end."""
    return (ends - MINUTE).astimezone(look.catalogue.zone).date() if ends else None


def _when(first: date | None, last: date | None, look: Look) -> str:
    words = look.words
    if first is not None and first == last:
        return words.say("stand-in-day", day=day(first, look))
    if first is None:
        return words.say("stand-in-open") if last is None else words.say("stand-in-until", last=day(last, look))
    if last is None:
        return words.say("stand-in-from", first=day(first, look))
    return words.say("stand-in-days", first=day(first, look), last=day(last, look))
