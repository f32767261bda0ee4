"""Everybody's bookings: lists for those who manage them, and what they may do with each; and who is in."""

from collections.abc import Sequence
from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import shown as show_own
from adapters.chat.answers.card import card, look_at_several
from adapters.chat.answers.whom import whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.naming import label, line
from adapters.chat.cards.reasons import USUAL, usual
from adapters.chat.cards.times import day, slot
from adapters.chat.intents.company import CallOff
from adapters.chat.intents.members import ListPeople
from adapters.chat.intents.overview import (
    AllBookings,
    AskAll,
    AskToCallOff,
    AskToTakeOver,
    Assign,
    MoveTheirs,
    MoveTheirsWhere,
    ShowTheirs,
    WhoIsIn,
)
from adapters.chat.intents.questions import ShowHistory
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import as_told, concerns
from core.domain.bookings.status import Status
from core.domain.resources.hours import DAY
from core.use_cases.bookings.all_bookings import MOST, all_bookings, managed_booking
from core.use_cases.bookings.assign import assign
from core.use_cases.bookings.offer import offer_moves
from core.use_cases.bookings.relocate import relocate
from core.use_cases.bookings.who_is_in import who_is_in
from core.use_cases.people.people_called import names_of
from core.values import BookingId, Interval

EACH = 5
"""Bookings on a page: each has a button of its own."""
WEEK, QUARTER = 6 * DAY, 90 * DAY
"""How far ahead is looked where no day is said: everybody's bookings of a week, somebody's of three months."""
IN = 40
"""People in one answer to who is in."""


@answer.register
async def all_asked(intent: AskAll, asker: Asker) -> Replies:
    """List what the words describe; refuses as `all_bookings` does, or as finding a member does."""
    wish = intent.wish
    member = await whom(asker, intent.whose) if intent.whose else None
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    first = intent.first or wish.day or asker.local_now.date()
    ahead = first + (QUARTER if member is not None else WEEK)
    last = intent.last or (wish.last_day or first if wish.day else ahead)
    kind = str(wish.kind) if wish.kind and named is None else None
    return await listed(AllBookings(first, last, named.id if named else None, member, kind), asker)


@answer.register
async def listed(intent: AllBookings, asker: Asker) -> Replies:
    """List everybody's bookings of some days that the asker manages, a page at a time, with a button to each."""
    words, resources = asker.words, asker.catalogue.resources
    among = [each.id for each in resources if intent.resource in {None, each.id} and intent.kind in {None, each.kind}]
    everything = intent.resource is None and intent.kind is None
    zone = resources[0] if resources else None
    during = zone.calendar_days(intent.first, intent.last) if zone else Interval(asker.now, asker.now + DAY)
    found = await all_bookings(
        asker.ledger, by=asker.member, during=during, among=None if everything else among, member=intent.member
    )
    head = await _head(asker, intent, len(found))
    if not found:
        return (Reply((head,), ((buttons.resources(words),),)),)
    # The names of one page are read, and no more.
    skip = intent.skip or 0
    told = [as_told(each, asker.catalogue, asker.member) for each in found]
    look = await look_at_several(asker, told[skip : skip + EACH] or told[-EACH:])
    page = lists.page(told, lambda each: line(each, look), most=EACH, skip=skip)
    each = tuple((buttons.button(label(booking, look), ShowTheirs(booking.id)),) for booking in page.items)
    turns = lists.turns(page, words, lambda at: replace(intent, skip=at))
    return (Reply((head, *lists.whole(page, words)), buttons.rows(*each, turns)),)


async def _head(asker: Asker, intent: AllBookings, count: int) -> str:
    words, look = asker.words, asker.look
    days = day(intent.first, look)
    if intent.last != intent.first:
        days = words.say("days-from-to", first=days, last=day(intent.last, look))
    name = ""
    if intent.member is not None:
        [name] = await names_of(asker.ledger, organization=asker.member.organization, members=[intent.member])
    if count == MOST:
        return words.say("all-head-most", days=days, count=count)
    return words.say("all-head-of" if name else "all-head", days=days, count=count, name=name)


@answer.register
async def theirs_shown(intent: ShowTheirs, asker: Asker) -> Replies:
    """Show somebody else's booking with what the asker may do with it; refuses as `managed_booking` does."""
    booking = await _managed(asker, intent.booking)
    if concerns(booking, asker.member):
        return await show_own(Show(booking.id), asker)
    return (await _theirs(asker, booking),)


async def _theirs(asker: Asker, booking: Booking, *news: str, undo: Row = ()) -> Reply:
    words = asker.words
    painted = (await card(asker, booking)).with_news(*news)
    move = buttons.button(words.say("button-move-theirs"), MoveTheirsWhere(booking.id))
    cancel = buttons.button(words.say("button-cancel-theirs"), AskToCallOff(booking.id), "danger")
    take = buttons.button(words.say("button-take-theirs"), AskToTakeOver(booking.id))
    past = buttons.button(words.say("button-history"), ShowHistory(booking.id))
    coming = booking.status is Status.CONFIRMED
    acts = (move, take, cancel) if coming else (cancel,) if booking.status is Status.PENDING else ()
    # It is no card of theirs that is painted anew: a repaint knows nothing of these buttons.
    return replace(painted, rows=buttons.rows(undo, acts, (past,)), more=(), unfold=None, card=None)


@answer.register
async def asked_to_call_off(intent: AskToCallOff, asker: Asker) -> Replies:
    """Ask why a booking is cancelled, with the usual reasons; refuses as `managed_booking` does."""
    booking = await _managed(asker, intent.booking)
    if booking.status not in {Status.CONFIRMED, Status.PENDING}:
        return (await _theirs(asker, booking),)
    acts = tuple(
        (buttons.button(said, CallOff(booking.id, booking.version, reason=reason), "danger"),)
        for reason, said in _reasons(asker)
    )
    return (await _asked_why(asker, booking, "calloff-why", acts),)


@answer.register
async def asked_to_take_over(intent: AskToTakeOver, asker: Asker) -> Replies:
    """Ask why a booking is taken over, with the usual reasons; refuses as `managed_booking` does."""
    booking = await _managed(asker, intent.booking)
    if booking.status is not Status.CONFIRMED:
        return (await _theirs(asker, booking),)
    acts = tuple(
        (buttons.button(said, Assign(booking.id, asker.member.id, reason)),) for reason, said in _reasons(asker)
    )
    return (await _asked_why(asker, booking, "take-why", acts),)


def _reasons(asker: Asker) -> Sequence[tuple[str | None, str]]:
    none = (None, asker.words.say("button-no-reason"))
    return (*((each, asker.words.say(f"button-because-{each}")) for each in USUAL), none)


async def _asked_why(asker: Asker, booking: Booking, message: str, acts: tuple[Row, ...]) -> Reply:
    told = as_told(booking, asker.catalogue, asker.member)
    said = asker.words.say(message, what=line(told, await look_at_several(asker, [booking])))
    keep = buttons.button(asker.words.say("button-keep-slot"), ShowTheirs(booking.id))
    return Reply((said,), (*acts, (keep,)))


@answer.register
async def assigned(intent: Assign, asker: Asker) -> Replies:
    """Give a booking to a member, who may be the asker, and show how to give it back; refuses as `assign` does."""
    before = await _managed(asker, intent.booking)
    after = await assign(
        asker.ledger,
        organization=asker.member.organization,
        booking=intent.booking,
        to=intent.member,
        by=asker.member,
        via=asker.platform,
        because=usual(intent.reason),
    )
    if after.version == before.version:
        return (await card(asker, after),)
    undo = buttons.undoing(asker.words.say("button-undo"), Assign(after.id, before.member))
    if concerns(after, asker.member) and after.member == asker.member.id:
        painted = await card(asker, after)
        return (replace(painted.with_news(asker.words.say("theirs-taken")), rows=((undo,), *painted.rows)),)
    return (await _theirs(asker, after, asker.words.say("theirs-given")),)


@answer.register
async def moved_where(intent: MoveTheirsWhere, asker: Asker) -> Replies:
    """Offer other times for somebody else's booking; refuses as `managed_booking` does."""
    booking = await _managed(asker, intent.booking)
    if booking.status is not Status.CONFIRMED:
        return (await _theirs(asker, booking),)
    resource = asker.catalogue.resource(booking.resource)
    offers = await offer_moves(asker.ledger, resource, booking.during)
    rows = tuple(
        (buttons.button(slot(each, resource, asker.look, button=True), MoveTheirs(booking.id, each)),)
        for each in offers
    )
    return (await _asked_why(asker, booking, "move-theirs-where", rows),)


@answer.register
async def moved(intent: MoveTheirs, asker: Asker) -> Replies:
    """Move somebody else's booking, whose holder is told, and show how to move it back; refuses as `relocate` does."""
    before = await _managed(asker, intent.booking)
    after = await relocate(
        asker.ledger,
        organization=asker.member.organization,
        booking=intent.booking,
        during=intent.during,
        by=asker.member,
        via=asker.platform,
        because=f"#{USUAL[0]}",
    )
    if after.version == before.version:
        return (await _theirs(asker, after),)
    undo = (buttons.undoing(asker.words.say("button-move-back"), MoveTheirs(after.id, before.during)),)
    return (await _theirs(asker, after, asker.words.say("theirs-moved"), undo=undo),)


async def _managed(asker: Asker, booking: BookingId) -> Booking:
    return await managed_booking(asker.ledger, organization=asker.member.organization, booking=booking, by=asker.member)


@answer.register
async def who_is_in_told(intent: WhoIsIn, asker: Asker) -> Replies:
    """Tell who is in on a day, and what they have; those whose names are private are counted."""
    words, on = asker.words, intent.first or asker.local_now.date()
    present, hidden = await who_is_in(asker.ledger, asker.catalogue, on, by=asker.member)
    # "Who is here?" may as well mean who belongs to the place, which those who run it can see.
    members = (buttons.button(words.say("button-people"), ListPeople()),) if asker.member.role.manages else ()
    home = (buttons.resources(words), *members)
    if not present and not hidden:
        return (Reply((words.say("in-nobody", day=day(on, asker.look)),), (home,)),)
    page = lists.page(
        present,
        lambda each: words.say("in-one", who=each.name, where=f"{each.resource.name} {each.unit.label}".rstrip()),
        most=IN,
    )
    more = (words.say("in-hidden", count=hidden),) if hidden else ()
    head = words.say("in-head", day=day(on, asker.look), count=len(present) + hidden)
    return (Reply((head, *lists.cut(page, words, rest="list-more"), *more), (home,)),)
