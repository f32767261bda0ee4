"""What is asked of the holder of a booking: the question, the answer, and rounds of several who swap at once."""

from collections.abc import Mapping
from dataclasses import replace

from adapters.chat.cards import buttons
from adapters.chat.cards.booking import booking_card, with_button
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import resource_names, summary, zone_of
from adapters.chat.cards.times import day_and_clock, slot
from adapters.chat.intents.bookings import Choose
from adapters.chat.intents.favours import (
    AgreeToRing,
    AskFavour,
    AskHolder,
    GrantFavour,
    KeepMine,
    LeaveRing,
    UndoFavour,
    WithdrawFavour,
)
from adapters.chat.replies import Button, Reply
from core.domain.bookings.booking import Booking
from core.domain.favours.choices import Choices
from core.domain.favours.favour import Answer, Favour, What, as_asked, rest_of
from core.domain.favours.news import FavourNews, RingNews
from core.domain.messages import Kind
from core.domain.resources.resource import Resource
from core.values import MINUTE, Interval, MemberId, UnitId

AFTER_NO = frozenset({Answer.NO, Answer.NOT_TODAY})
SENT = {What.SWAP: "favour-sent-swap", What.SHARE: "favour-sent-share"}
"""How it is said what was asked, where it is not the time alone."""


def ask_holder(resource: Resource, during: Interval, unit: UnitId | None, look: Look) -> Button:
    """See what the holder of a slot can be asked for."""
    return buttons.button(look.words.say("button-ask-holder"), AskHolder(resource.id, during, unit))


def what_to_ask(found: Choices, look: Look) -> Reply:
    """Ask what the holder shall be asked for, with a button for each that would work."""
    words, booking = look.words, found.booking
    row: list[Button] = []
    if found.give:
        row.append(_asks(words.say("button-ask-give"), What.GIVE, found))
    if found.shorter is not None:
        row.append(_asks(words.say("button-ask-shorten", minutes=f"{found.shorter}"), What.SHORTEN, found))
    if found.share:
        row.append(_asks(words.say("button-ask-share"), What.SHARE, found))
    swaps = (_asks(_for_mine(each, look), What.SWAP, found, mine=each) for each in found.swaps)
    said = [words.say("favour-what", **_slot(booking, look, booking.during))]
    if found.wanted != booking.during and (found.give or found.shorter is not None):
        # A part of theirs, or more: what is asked for, and what a yes costs them.
        message = "favour-wanted-whole" if found.give else "favour-wanted"
        said.append(words.say(message, slot=_when(booking, look, found.wanted)))
    return Reply(tuple(said), buttons.rows(tuple(row), *((each,) for each in swaps), (buttons.resources(words),)))


def _asks(label: str, what: What, found: Choices, *, mine: Booking | None = None) -> Button:
    wanted = found.booking.during if what in {What.SWAP, What.SHARE} else found.wanted
    return buttons.button(label, AskFavour(what, found.booking.id, wanted, mine.id if mine else None))


def _for_mine(mine: Booking, look: Look) -> str:
    around = look.words.say("button-ask-swap", what="")
    return look.words.say("button-ask-swap", what=summary(mine, look, beside=around).removeprefix(around))


def asked(favour: Favour, theirs: Booking, mine: Booking | None, look: Look, *, named: bool) -> Reply:
    """Tell who asked what was asked of whom, with or without their name, and until when an answer is waited for."""
    words = look.words
    until = day_and_clock(favour.until, look.catalogue.zone, look)
    facts = {"who": look.names.get(favour.holder, words.say("favour-the-holder"))}
    facts |= _slot(theirs, look, favour.wanted)
    if mine is not None:
        facts["given"] = words.say("waiting-what", what=resource_names(mine, look), when=_when(mine, look, mine.during))
    said = (
        words.say(SENT.get(favour.what, "favour-sent"), **facts),
        *(() if named else (words.say("favour-sent-unnamed"),)),
        words.say("favour-sent-until", until=until),
    )
    return Reply(said, ((_withdraw(favour, look), buttons.bookings(words)),))


def withdrawn(news: FavourNews | None, look: Look) -> Reply:
    """Tell who asked that nothing is asked any more, and that it is free where its holder has given it up."""
    row: Row = (buttons.bookings(look.words), buttons.resources(look.words))
    if news is not None and news.free:
        said = look.words.say("favour-withdrawn-free", **_slot(news.theirs, look, news.favour.wanted))
        return Reply((said,), ((_hold(news, look), *row),))
    gone = news is not None and not as_asked(news.favour, news.theirs, news.mine, look.now)
    return Reply((look.words.say("favour-withdrawn-off" if gone else "favour-withdrawn"),), (row,))


def kept(favour: Favour, look: Look) -> Reply:
    """Tell a holder that they keep what they have."""
    said = [look.words.say("favour-kept")]
    if favour.answer is Answer.NOT_TODAY:
        said.append(look.words.say("favour-not-today"))
    return Reply(tuple(said), ((buttons.bookings(look.words),),))


def done(favour: Favour, card: Reply, look: Look) -> Reply:
    """Add to the card of a holder's booking what they did, with the button that takes it back for a minute."""
    who = look.names.get(favour.asker, look.words.say("favour-to-somebody"))
    told = card.with_news(look.words.say(f"favour-done-{favour.what}", who=who))
    return with_button(told, _undo(favour, look)) if favour.undoable(look.now) else told


def undone(card: Reply, look: Look) -> Reply:
    """Say on the card of a booking that all is as it was."""
    return card.with_news(look.words.say("favour-undone-own"))


def favour_notice(kind: Kind, news: FavourNews, look: Look) -> Reply:
    """Return what a holder is asked, or what either of the two is told of the answer."""
    said = _question(news, look) if kind is Kind.FAVOUR_ASKED else _told(news, look)
    return replace(said, audience="direct", fresh=True)


def question(news: FavourNews, look: Look) -> Reply:
    """Ask the holder once more, in answer to a word that does nothing by itself."""
    return _question(news, look).with_note(look.words.say("favour-press"))


def _question(news: FavourNews, look: Look) -> Reply:
    favour, theirs, words = news.favour, news.theirs, look.words
    who = look.names.get(favour.asker, words.say("favour-somebody"))
    facts = {"who": who, **_slot(theirs, look, favour.wanted)}
    minutes = 0
    if news.mine is not None:
        facts |= {"given": resource_names(news.mine, look), "when": _when(news.mine, look, news.mine.during)}
    if favour.what is What.SHORTEN:
        buffer = look.catalogue.resource(theirs.resource).policy.buffer
        rest = rest_of(theirs.during, favour.wanted, buffer=buffer) or theirs.during
        facts["rest"] = _when(theirs, look, rest)
        minutes = int((theirs.during.length - rest.length) / MINUTE)
    if favour.what is What.SHARE:
        seats = look.catalogue.resource(theirs.resource).capacity or 0
        facts |= {"people": f"{theirs.heads + 1}", "seats": f"{seats}"}
    until = day_and_clock(favour.until, zone_of(theirs, look), look)
    lines = [words.say(f"favour-asked-{favour.what}", **facts), words.say("favour-until", until=until)]
    if favour.what is What.GIVE and not theirs.during.within(favour.wanted):
        # A yes costs the holder more than is asked for: that is read before the button is pressed.
        lines.insert(1, words.say("favour-costs-whole", slot=_when(theirs, look, theirs.during)))
    yes = words.say(f"button-grant-{favour.what}", minutes=f"{minutes}")
    row = (
        buttons.button(yes, GrantFavour(favour.id), "primary"),
        buttons.button(words.say("button-keep-mine"), KeepMine(favour.id)),
        buttons.button(words.say("button-not-today"), KeepMine(favour.id, today=True)),
    )
    return Reply(tuple(lines), (row,))


def _told(news: FavourNews, look: Look) -> Reply:
    """Return what became of a favour, as the asker reads it, and the holder where the asker took it back."""
    favour, words = news.favour, look.words
    became = favour.settled(look.now) or Answer.LAPSED
    own = news.mine if look.reader == favour.asker else news.theirs
    who = look.names.get(favour.holder, words.say("favour-holder"))
    if became is Answer.UNDONE and own is not None:
        return booking_card(own, look).with_news(words.say("favour-undone"))
    if became is Answer.YES and own is not None:
        card = booking_card(own, look).with_news(words.say(f"favour-yes-{favour.what}", who=who))
        return with_button(card, _undo(favour, look)) if favour.undoable(look.now) else card
    facts = {"who": who, **_slot(news.theirs, look, favour.wanted)}
    told = Answer.NO if became in AFTER_NO else became
    row: Row = (_other_time(news.theirs, favour, look), buttons.bookings(words))
    if became is Answer.OFF and news.free:
        return Reply((words.say("favour-free", **facts),), ((_hold(news, look), *row),))
    lines = [words.say(f"favour-became-{told}", **facts)]
    if became is Answer.HINDERED:
        row = (buttons.show_quota(words), *row)
    if told is Answer.NO and favour.what is What.SWAP and look.now < favour.until:
        until = day_and_clock(favour.until, zone_of(news.theirs, look), look)
        lines.append(words.say("favour-still", until=until))
        row = (_withdraw(favour, look), *row)
    return Reply(tuple(lines), (row,))


def ring_notice(kind: Kind, news: RingNews, look: Look) -> Reply:
    """Return the offer of a round of swaps, or how it ended."""
    said = _ring_offered(news, look) if kind is Kind.RING_OFFERED else ring_ended(news, look)
    return replace(said, audience="direct", fresh=True)


def _ring_offered(news: RingNews, look: Look) -> Reply:
    words, count = look.words, len(news.ring.wishes)
    mine, place = part_of(news, look.reader)
    given = {"given": resource_names(mine, look), "when": _when(mine, look, mine.during)}
    offer = words.say("ring-offered", count=count, **given, **_slot(place, look, place.during))
    until = day_and_clock(news.ring.until, zone_of(mine, look), look)
    row = (
        buttons.button(words.say("button-grant-swap"), AgreeToRing(news.ring.id), "primary"),
        buttons.button(words.say("button-keep-mine"), LeaveRing(news.ring.id)),
    )
    return Reply((offer, words.say("ring-until", count=count, until=until)), (row,))


def ring_agreed(news: RingNews, look: Look) -> Reply:
    """Tell a member that they agreed, and how many answers are still waited for."""
    left = len(news.ring.wishes) - news.ring.agreed
    until = day_and_clock(news.ring.until, look.catalogue.zone, look)
    said = look.words.say("ring-agreed", count=left, until=until)
    keep = buttons.button(look.words.say("button-keep-mine"), LeaveRing(news.ring.id))
    return Reply((said,), ((keep, buttons.bookings(look.words)),))


def ring_ended(news: RingNews, look: Look) -> Reply:
    """Return the card of what the reader has now, with how the round ended."""
    mine, _ = part_of(news, look.reader)
    said = look.words.say("ring-done" if news.ring.done else "ring-off", count=len(news.ring.wishes))
    return booking_card(mine, look).with_news(said)


def part_of(news: RingNews, member: MemberId) -> tuple[Booking, Booking]:
    """Return what a member gives in a ring, and what they would get; refuses with ValueError who takes no part."""
    wish = news.ring.wish_of(member)
    if wish is None or wish.mine is None:
        raise ValueError("takes no part")
    return news.bookings[wish.mine], news.bookings[wish.booking]


def _slot(booking: Booking, look: Look, during: Interval) -> dict[str, str]:
    return {"name": resource_names(booking, look), "slot": _when(booking, look, during)}


def _when(booking: Booking, look: Look, during: Interval) -> str:
    return slot(during, look.catalogue.resource(booking.resource), look)


def _undo(favour: Favour, look: Look) -> Button:
    return buttons.undoing(look.words.say("button-undo"), UndoFavour(favour.id))


def _hold(news: FavourNews, look: Look) -> Button:
    return buttons.hold(
        look.words.say("button-hold-it"), news.theirs.resource, news.favour.wanted, news.favour.held.unit
    )


def _withdraw(favour: Favour, look: Look) -> Button:
    return buttons.button(look.words.say("button-unask"), WithdrawFavour(favour.id))


def _other_time(theirs: Booking, favour: Favour, look: Look) -> Button:
    """Ask for another time of the same thing, as long as was wanted."""
    return buttons.button(look.words.say("button-change"), Choose(theirs.resource, None, favour.wanted.minutes))


def names_without(names: Mapping[MemberId, str], hidden: MemberId, own: Booking | None) -> Mapping[MemberId, str]:
    """Return names without one that the reader may not know, unless their own booking tells it anyway."""
    known = own.people if own else frozenset[MemberId]()
    return {member: name for member, name in names.items() if member != hidden or member in known}
