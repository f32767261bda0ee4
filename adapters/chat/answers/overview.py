"""Everybody's bookings: lists for those who manage them, and what they may do with each; and who is in."""

from dataclasses import replace
from datetime import date

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import line_of, look_at_several
from adapters.chat.answers.whom import whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.naming import label
from adapters.chat.cards.times import day, day_and_clock, slot
from adapters.chat.intents.members import ListPeople
from adapters.chat.intents.overview import (
    AllBookings,
    AskAll,
    BoardThen,
    ShowTheirs,
    WhoIsIn,
)
from adapters.chat.intents.showing import ListMatching
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.privacy import as_told
from core.domain.resources.hours import DAY
from core.use_cases.audit.board import Line, board
from core.use_cases.bookings.all_bookings import MOST, all_bookings
from core.use_cases.bookings.who_is_in import Present, who_is_in
from core.use_cases.people.people_called import names_of
from core.values import Interval, MemberId

EACH = 5
"""Bookings on a page: each has a button of its own."""
WEEK, QUARTER = 6 * DAY, 90 * DAY
"""How far ahead is looked where no day is said: everybody's bookings of a week, somebody's of three months."""
BOARD = 40
"""Lines of a board in one answer."""
IN = 40
"""People in one answer to who is in."""


@answer.register
async def all_asked(intent: AskAll, asker: Asker) -> Replies:
    """
    List what the words describe; refuses as `all_bookings` does, or as finding a member does.

    To who manages nothing, all bookings are their own.
    """
    if intent.whose is None and not asker.runs:
        return await answer(ListMatching(intent.wish), asker)
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
    page = lists.page(told, lambda each: line_of(each, asker, look), most=EACH, skip=skip)
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
async def board_told(intent: BoardThen, asker: Asker) -> Replies:
    """Show who had what on a day, as it was known at an instant; refuses as `board` does."""
    words, resources = asker.words, asker.catalogue.resources
    if not resources:
        return (Reply((words.say("found-no-match"),), ((buttons.resources(words),),)),)
    then = intent.then.replace(tzinfo=asker.catalogue.zone)
    during = resources[0].calendar_days(intent.day, intent.day)
    lines = await board(asker.ledger, during=during, at=then, by=asker.member)
    instant = day_and_clock(then, asker.catalogue.zone, asker.look, place=False)
    facts = {"day": day(intent.day, asker.look), "then": instant}
    row = (buttons.button(words.say("button-board-now"), AllBookings(intent.day, intent.day)), buttons.resources(words))
    if not lines:
        return (Reply((words.say("board-nothing", **facts),), (row,)),)
    page = lists.page(lines, lambda each: _board_line(asker, each), most=BOARD)
    return (Reply((words.say("board-head", **facts), *lists.cut(page, words, rest="list-more")), (row,)),)


def _board_line(asker: Asker, each: Line) -> str:
    unit = next((unit.label for unit in each.resource.units if unit.id == each.taken.unit), "")
    who = each.name or asker.words.say("who-somebody" if each.taken.holder else "board-closed")
    when = slot(each.taken.during, each.resource, asker.look)
    said = asker.words.say("who-one", name=f"{each.resource.name} {unit}".rstrip(), slot=when, who=who)
    return asker.words.say("board-changed", said=said) if each.changed else said


@answer.register
async def who_is_in_told(intent: WhoIsIn, asker: Asker) -> Replies:
    """Tell who is in on a day, and what they have; those whose names are private are counted."""
    words, on = asker.words, intent.first or asker.local_now.date()
    if intent.whose is not None:
        return (await _whether_in(asker, await whom(asker, intent.whose), on),)
    present, hidden = await who_is_in(asker.ledger, asker.catalogue, on, by=asker.member)
    # "Who is here?" may as well mean who belongs to the place, which those who run it can see.
    members = (buttons.button(words.say("button-people"), ListPeople()),) if asker.member.role.manages else ()
    home = (buttons.resources(words), *members)
    if not present and not hidden:
        return (Reply((words.say("in-nobody", day=day(on, asker.look)),), (home,)),)
    page = lists.page(
        present,
        lambda each: words.say("in-one", who=each.name, where=_places(each)),
        most=IN,
    )
    more = (words.say("in-hidden", count=hidden),) if hidden else ()
    head = words.say("in-head", day=day(on, asker.look), count=len(present) + hidden)
    return (Reply((head, *lists.cut(page, words, rest="list-more"), *more), (home,)),)


async def _whether_in(asker: Asker, member: MemberId, on: date) -> Reply:
    """Say where somebody is on a day, as far as bookings that the asker may see tell."""
    words = asker.words
    present, _ = await who_is_in(asker.ledger, asker.catalogue, on, by=asker.member)
    there = next((each for each in present if each.member == member), None)
    row = ((buttons.resources(words),),)
    if there:
        said = words.say("in-there", who=there.name, where=_places(there), day=day(on, asker.look))
        return Reply((said,), row)
    [name] = await names_of(asker.ledger, organization=asker.member.organization, members=[member])
    return Reply((words.say("in-unknown", who=name, day=day(on, asker.look)),), row)


def _places(present: Present) -> str:
    return ", ".join(f"{resource.name} {unit.label}".rstrip() for resource, unit in present.places)
