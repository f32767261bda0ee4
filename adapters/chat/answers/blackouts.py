"""Blackouts: show the bookings in the way, then move or cancel them as the admin chooses."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from adapters.chat import codec
from adapters.chat.answers.answer import answer
from adapters.chat.answers.mentions import with_names
from adapters.chat.answers.questions import asked, asking
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.naming import dates_together, few_names, with_dates
from adapters.chat.cards.reasons import CLOSED, REOPENED, in_words, stated
from adapters.chat.cards.signs import signed
from adapters.chat.cards.times import day, slot
from adapters.chat.intents.blackouts import (
    CloseAgain,
    CloseNow,
    CloseUnits,
    KeepOpen,
    Lift,
    LiftRepeated,
    ListBlackouts,
    ProposeBlackout,
    ProposeRepeated,
    ReturnMoved,
)
from adapters.chat.intents.catalogue import ShowResource
from adapters.chat.intents.questions import Close
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Replies, Reply
from core.domain.blackouts import MOST, Blackout
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.shown import mark
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Missing, Wish
from core.domain.resources.resource import Resource
from core.errors import BlackoutOver, NoSuchBlackout, NotAllowed, StillBooked
from core.use_cases.blackouts import black_out, coming, lift, move_back, propose
from core.use_cases.bookings.reinstate import Reinstated
from core.use_cases.bookings.stranded import stranded
from core.use_cases.resources.changing import managed
from core.values import BlackoutId, Interval, ResourceId

LISTED = 5
"""Blackouts on a page, each with a button, and bookings in the way that are named; of more the count is shown."""
NAMED = 3
"""Resources of one blackout that are named before "+4"."""


@answer.register
async def proposed(intent: ProposeBlackout, asker: Asker) -> Replies:
    """Preview a blackout, without closing anything yet; refuses as `propose` does, and first with NotAllowed."""
    if not asker.runs:
        raise NotAllowed(asker.member.role)
    resources = [asker.catalogue.resource(each) for each in intent.resources]
    # One time for all of them, as the first one's clock shows it.
    during = intent.wish.closing(resources[0]) if resources else Missing.DAY
    if isinstance(during, Missing):
        return (Reply((asker.words.say("blackout-how"),), ((_help(asker),),)),)
    if during.end <= asker.now:
        raise BlackoutOver
    reason = await with_names(asker, intent.reason) or CLOSED
    blackout, standing = await propose.propose(
        asker.ledger,
        organization=asker.member.organization,
        by=asker.member,
        resources=[each.id for each in resources],
        during=during,
        reason=reason,
    )
    return (await _preview(asker, resources, during, reason, blackout, standing),)


@answer.register
async def units_closed(intent: CloseUnits, asker: Asker) -> Replies:
    """Say that nothing of several is closed or named alone, and what can be done; refuses as `managed` does."""
    words, known = asker.words, managed(asker.catalogue, intent.resource, by=asker.member)
    one = f"{known.name.lower()} {intent.labels[0]}"
    message = "rename-units" if intent.renames else "blackout-units"
    said = words.say(
        message, name=known.name, labels=lists.names(intent.labels, words), one=one, thing=known.name.lower()
    )
    card = buttons.button(words.say("button-back-to", name=known.name), ShowResource(known.id))
    return (Reply((said,), ((card, _help(asker)),), awaits=ShowResource(known.id)),)


@answer.register
async def close_proposed(intent: Close, asker: Asker) -> Replies:
    """Preview a blackout that was asked for in a sentence; only who manages all of it may."""
    wish, catalogue = intent.wish, asker.catalogue
    named = catalogue.named(wish.resource) if wish.resource else None
    units = (*wish.units, *((wish.unit,) if wish.unit else ()))
    if named is not None and units and len(named.units) > 1:
        return await units_closed(CloseUnits(named.id, units), asker)
    every = catalogue.resources if intent.house and not wish.kind else ()
    alike = [each for each in catalogue.resources if each.kind == wish.kind] if wish.kind else every
    resources = tuple(each.id for each in ((named,) if named else alike))
    repeated = ProposeRepeated(resources, wish, "")
    return await (answer(repeated, asker) if wish.repeat else proposed(ProposeBlackout(resources, wish, ""), asker))


async def _preview(
    asker: Asker,
    resources: Sequence[Resource],
    during: Interval,
    reason: str,
    blackout: BlackoutId,
    standing: Sequence[Booking],
) -> Reply:
    facts = {"what": names_of(resources), "slot": slot(during, resources[0], asker.look)}
    facts |= {"reason": in_words(reason, asker.words), "stated": stated(reason)}
    head = asker.words.say("blackout-preview", count=len(standing), **facts)
    if not standing:
        close = buttons.button(asker.words.say("button-close"), CloseNow(blackout), "primary")
        return Reply((head,), ((close, _keep(asker)),))
    seen = mark(standing)
    cancel = buttons.button(
        asker.words.say("button-close-cancel"), CloseNow(blackout, moving=False, seen=seen), "danger"
    )
    move = buttons.button(asker.words.say("button-close-move"), CloseNow(blackout, moving=True, seen=seen), "primary")
    lost = await stranded(asker.ledger, standing, closing={each.id for each in resources}, by=asker.member)
    lines = (head, *clearing_lines(asker, standing, lost))
    return Reply(lines, (clearing_row(move, cancel, standing, lost), (_keep(asker),)))


@answer.register
async def closed(intent: CloseNow, asker: Asker) -> Replies:
    """
    Close what was proposed, and report the bookings that were moved or cancelled; refuses as `black_out` does.

    Where others are in the way by now than were shown, these are shown first.
    """
    try:
        done = await black_out.black_out(
            asker.ledger,
            organization=asker.member.organization,
            by=asker.member,
            blackout=intent.blackout,
            moving=intent.moving,
            seen=intent.seen,
        )
    except StillBooked:
        return await _shown_anew(intent.blackout, asker)
    why = {"reason": in_words(done.blackout.reason, asker.words), "stated": stated(done.blackout.reason)}
    said = asker.words.say("blackout-closed", **_facts(asker, done.blackout), **why)
    lines = [signed(Status.BLACKOUT, said)]
    # Two lists in one message, so that each gets half the room.
    if done.moved:
        lines += [
            asker.words.say("blackout-moved", count=len(done.moved)),
            *booking_lines(asker, done.moved, lists.ROOM // 2),
        ]
    if done.cancelled:
        lines.append(asker.words.say("blackout-cancelled", count=len(done.cancelled)))
        lines += booking_lines(asker, done.cancelled, lists.ROOM // 2)
    again = buttons.undoing(asker.words.say("button-reopen"), Lift(done.blackout.id))
    return (Reply(tuple(lines), ((again, buttons.resources(asker.words)),)),)


async def _shown_anew(proposal: BlackoutId, asker: Asker) -> Replies:
    """Preview what was proposed before, with the bookings that are in its way by now."""
    found = await propose.proposed_before(asker.ledger, by=asker.member, proposals=[proposal])
    if not found:
        raise NoSuchBlackout
    ((known, standing),) = found
    resources = [asker.catalogue.resource(each) for each in known.resources]
    shown = await _preview(asker, resources, known.during, known.reason, known.id, standing)
    return (shown.led_by(asker.words.say("booked-since")),)


@answer.register
async def kept_open(_: KeepOpen, asker: Asker) -> Replies:
    """Close nothing, and say so; the proposal is forgotten with its message."""
    return (Reply((asker.words.say("blackout-kept"),), ((buttons.resources(asker.words),),)),)


@answer.register
async def lifted(intent: Lift, asker: Asker) -> Replies:
    """Lift a blackout; refuses as `lift` does."""
    done = await lift.lift(
        asker.ledger,
        organization=asker.member.organization,
        by=asker.member,
        blackout=intent.blackout,
        because=REOPENED,
    )
    said = asker.words.say("blackout-lifted", **_facts(asker, done.blackout))
    undo = buttons.undoing(asker.words.say("button-undo"), CloseAgain(done.blackout.id))
    lines = (said, *reinstated_lines(asker, done.bookings), *away_lines(asker, done.away))
    row = (*return_moved(asker, done.away), undo, buttons.resources(asker.words))
    if not done.away:
        return (Reply(lines, (row,)),)
    kept = Wish(choices=(codec.payload(CloseAgain(done.blackout.id)),))
    return (await asking(asker, kept, Reply(lines, (row,))),)


@answer.register
async def moved_back(intent: ReturnMoved, asker: Asker) -> Replies:
    """Move back what was moved elsewhere for closings, and say what stays; refuses as `move_back` does."""
    wish = await asked(asker, intent.question)
    meant = [each for carried in wish.choices if isinstance(each := codec.intent(carried), CloseAgain)]
    done = await move_back.move_back(
        asker.ledger,
        organization=asker.member.organization,
        by=asker.member,
        several=[each.blackout for each in meant],
        because=REOPENED,
    )
    words, said = asker.words, list[str]()
    if done.back:
        said += [words.say("blackout-moved", count=len(done.back))]
        said += booking_lines(asker, done.back, lists.ROOM // 2)
    said += away_lines(asker, done.stay)
    return (Reply(tuple(said or [words.say("bookings-none-away")]), ((buttons.resources(words),),)),)


def return_moved(asker: Asker, away: Sequence[Booking]) -> Row:
    """Return the button that moves back what was moved for a closing, if anything was."""
    label = asker.words.say("button-return-moved", count=len(away))
    return (buttons.button(label, ReturnMoved(), "primary"),) if away else ()


@answer.register
async def closed_again(intent: CloseAgain, asker: Asker) -> Replies:
    """Close again what was lifted, or show the bookings that are in the way by now; refuses as `propose_again` does."""
    [(lifted, proposal, standing)] = await propose.propose_again(
        asker.ledger, by=asker.member, several=[intent.blackout]
    )
    if not standing:
        return await closed(CloseNow(proposal), asker)
    resources = [asker.catalogue.resource(each) for each in lifted.resources]
    return (await _preview(asker, resources, lifted.during, lifted.reason, proposal, standing),)


@answer.register
async def listed(intent: ListBlackouts, asker: Asker) -> Replies:
    """List the blackouts, or those of one resource, with a button to lift each one that the asker manages."""
    every = await coming.coming(asker.ledger, organization=asker.member.organization)
    wanted = [each for each in every if intent.resource is None or intent.resource in each.resources]
    standing = [each for each in wanted if _seen(asker, each)]
    if not standing:
        return (Reply((asker.words.say("blackout-none"),), ((_help(asker), buttons.resources(asker.words)),)),)
    page = lists.page(standing, lambda each: _one(asker, each), most=LISTED, skip=intent.skip or 0)
    own = [each for each in page.items if all(_manages(asker, resource) for resource in each.resources)]
    often = Counter(_facts(asker, each)["what"] for each in own)
    rows = tuple((_lift(asker, each, dated=often[_facts(asker, each)["what"]] > 1),) for each in own)
    lines = (signed(Status.BLACKOUT, asker.words.say("blackout-head")), *lists.whole(page, asker.words))
    turns = lists.turns(page, asker.words, partial(ListBlackouts, resource=intent.resource))
    shown = Reply(lines, (*rows, (*turns, _help(asker))))
    several = standing[:MOST]
    alike = len({each.resources for each in several}) == 1
    if not own or not alike or len(several) == 1:
        return (shown,)
    all_of_them = buttons.button(asker.words.say("button-reopen-all", count=len(several)), LiftRepeated())
    choices = tuple(codec.payload(Lift(each.id)) for each in several)
    return (await asking(asker, Wish(choices=choices), replace(shown, rows=((all_of_them,), *shown.rows))),)


def _one(asker: Asker, blackout: Blackout) -> str:
    return asker.words.say("blackout-one", **_facts(asker, blackout), reason=in_words(blackout.reason, asker.words))


def _manages(asker: Asker, resource: ResourceId) -> bool:
    return asker.catalogue.resource(resource).policy.managed(asker.member.role, asker.member.groups)


def names_of(resources: Sequence[Resource]) -> str:
    """Return the names of what is closed, of many the first ones and how many more there are."""
    more = f" +{len(resources) - NAMED}" if len(resources) > NAMED else ""
    return ", ".join(each.name for each in resources[:NAMED]) + more


def _seen(asker: Asker, blackout: Blackout) -> list[Resource]:
    """Return the resources in a blackout that the asker may see."""
    return [each for each in asker.catalogue.resources if each.id in blackout.resources]


def _facts(asker: Asker, blackout: Blackout) -> dict[str, str]:
    resources = _seen(asker, blackout)
    return {"what": names_of(resources), "slot": slot(blackout.during, resources[0], asker.look)}


def clearing_lines(asker: Asker, standing: Sequence[Booking], lost: Sequence[Booking]) -> tuple[str, ...]:
    """
    List the bookings in the way of a closing, and say what moving does: those that can be moved, then those that are
    `lost`, for which nothing is free, and how they can be kept.
    """
    words = asker.words
    # Two lists in one message, so that each gets half the room.
    room = lists.ROOM // 2 if lost else lists.ROOM
    kept = [each for each in standing if each not in lost]
    if not kept:
        return (
            *booking_lines(asker, lost),
            words.say("clearing-all-lost", count=len(lost)),
            words.say("clearing-keep"),
        )
    said = [*booking_lines(asker, kept, room), words.say("clearing-rest")]
    if lost:
        said += [words.say("clearing-lost", count=len(lost)), *booking_lines(asker, lost, room)]
        said += [words.say("clearing-keep")]
    return tuple(said)


def clearing_row(move: Button, cancel: Button, standing: Sequence[Booking], lost: Sequence[Booking]) -> Row:
    """Return the buttons that clear what is in the way; nothing is moved where everything is lost."""
    return (cancel,) if len(lost) == len(standing) else (move, cancel)


def booking_lines(asker: Asker, several: Sequence[Booking], room: int = lists.ROOM) -> tuple[str, ...]:
    """List bookings without their holders' names, and the dates of a series in one line."""
    together = dates_together(several, asker.look)
    page = lists.page(together, lambda dates: _line(asker, dates), most=LISTED, room=room)
    return lists.cut(page, asker.words, rest="list-more")


def reinstated_lines(asker: Asker, done: Reinstated) -> list[str]:
    """Return the bookings that are back, and those that stay cancelled, each with a line that counts them."""
    said: list[str] = []
    for message, several in (("bookings-back", done.back), ("bookings-stay-cancelled", done.lost)):
        if several:
            said += [asker.words.say(message, count=len(several))]
            said += booking_lines(asker, several, lists.ROOM // 2)
    return said


def away_lines(asker: Asker, away: Sequence[Booking]) -> list[str]:
    """Return what was moved for a closing and is elsewhere still, behind a line that counts it."""
    if not away:
        return []
    return [asker.words.say("bookings-moved-off", count=len(away)), *booking_lines(asker, away, lists.ROOM // 2)]


def _line(asker: Asker, dates: Sequence[Booking]) -> str:
    booking = dates[0]
    resource = asker.catalogue.resource(booking.resource)
    when = slot(booking.during, resource, asker.look)
    said = asker.words.say(
        "blackout-line", name=few_names(booking, asker.look), slot=when, reference=reference(booking.id)
    )
    return with_dates(said, dates, asker.look)


def _lift(asker: Asker, blackout: Blackout, *, dated: bool) -> Button:
    """Return the button that opens it again; of several alike, it says the day."""
    label = asker.words.say("button-lift", what=_facts(asker, blackout)["what"])
    if dated:
        here = _seen(asker, blackout)[0]
        on = day(here.local(blackout.during.start).date(), asker.look)
        label = f"{buttons.name_beside(label, on)} · {on}"
    return buttons.button(label, Lift(blackout.id))


def _keep(asker: Asker) -> Button:
    return buttons.button(asker.words.say("button-keep-open"), KeepOpen())


def _help(asker: Asker) -> Button:
    return buttons.button(asker.words.say("button-rules-help"), Help("blackout"))
