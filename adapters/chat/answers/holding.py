"""From a wish to a hold: ask for each missing piece, one at a time, with buttons."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from adapters.chat.answers import finding, otherwise, seats, series, times_for_all
from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card
from adapters.chat.answers.choices import choosing
from adapters.chat.answers.questions import asked, asking
from adapters.chat.answers.refusing import refusing
from adapters.chat.answers.unknown import unknown
from adapters.chat.answers.ways_on import ways_on
from adapters.chat.answers.whom import chosen as whom_chosen
from adapters.chat.answers.whom import comers, untold, whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.booking import name_and_time, with_button
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.kinds import several_of
from adapters.chat.cards.lists import names
from adapters.chat.cards.refusals import closed, refused
from adapters.chat.cards.resources import lacks
from adapters.chat.cards.series import refused_all, repeating
from adapters.chat.cards.times import clock, day, day_and_clock, length, slot
from adapters.chat.intents.bookings import Book, Cancel, Choose, Hold, Impossible
from adapters.chat.intents.changing import Move, MoveTo
from adapters.chat.intents.company import ChooseWhom
from adapters.chat.intents.resources import When
from adapters.chat.intents.waiting import WatchSlot
from adapters.chat.replies import Button, Replies, Reply
from adapters.wording import Words, repeated
from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import Purpose
from core.domain.bookings.starts import open_days
from core.domain.bookings.wish import Missing, Wish
from core.domain.guests import Comer
from core.domain.lengths import COUNTS, TITLE, check_count
from core.domain.resources.catalogue import NearMiss
from core.domain.resources.features import Wanted
from core.domain.resources.hours import DAY
from core.domain.resources.resource import BY_THE_DAY, Resource
from core.domain.resources.seats import in_one_row, together
from core.domain.series.recurrence import Recurrence
from core.domain.waiting.wished import seats_meant
from core.errors import Closed, NoneTogether, PastTime, Refusal, SlotTaken
from core.use_cases.bookings import bookings_of, expect, hold
from core.use_cases.bookings.change_attendees import change_attendees
from core.use_cases.bookings.hold_together import hold_together
from core.use_cases.bookings.name_attendees import name_attendees
from core.use_cases.bookings.offer import offer_lengths, offer_seats, offer_starts, offer_starts_on
from core.use_cases.bookings.sit_beside import sit_beside
from core.use_cases.bookings.slot import Place
from core.values import MINUTE, OFFERED, BookingId, Interval, UnitId


@answer.register
async def booked(intent: Book, asker: Asker) -> Replies:
    """Hold what the wish says, or ask for the first piece that it lacks."""
    if intent.rivals:
        return (await _which_of(asker, intent.wish, intent.rivals),)
    if intent.unknown is not None and intent.wish.resource is None:
        # What nothing is called like may still be of a kind: "the neptune room".
        kin = finding.fitting(asker, Wish(kind=intent.wish.kind)) if intent.wish.kind else ()
        near = tuple(each.name for each in kin[:OFFERED])
        return (await asking(asker, intent.wish, unknown(asker, intent.unknown, near=near)),)
    wish = replace(intent.wish, near=intent.beside)
    reply = _with_runner_up(asker, await ask_or_hold(asker, wish), wish, intent.instead)
    if wish.title and len(wish.title) > TITLE:
        reply = reply.with_note(asker.words.say("title-cut", most=str(TITLE)))
    return (reply.with_note(asker.words.say("wish-unmet", words=repeated(intent.unmet))) if intent.unmet else reply,)


@answer.register
async def chosen(intent: Choose, asker: Asker) -> Replies:
    """Go on to book the resource that was chosen, for the people of whom its question spoke, and for so many."""
    resource = asker.catalogue.resource(intent.resource)
    unit = resource.unit(intent.unit).label if intent.unit else None
    chosen = Wish(resource=resource.name, unit=unit, start=intent.start, minutes=intent.minutes)
    before = await asked(asker, intent.question)
    if before.moving and intent.start:
        # What is held gives way to what was found beside it.
        return await answer(MoveTo(BookingId(before.moving), chosen), asker)
    also = before.also if before.resource == resource.name else ()
    kept = replace(chosen, holder=before.holder, attendees=before.attendees, capacity=before.capacity)
    kept = replace(kept, party=before.party)
    near = None if intent.unit else before.near
    if resource.departures and not intent.unit and before.resource in {None, resource.name}:
        kept = replace(kept, count=before.count, side=before.side, seat_class=before.seat_class, row=before.row)
    wish = replace(kept, title=before.title, also=also, near=near, repeat=before.repeat)
    if not intent.start:
        wish = before.completed_by(wish)
    return (await ask_or_hold(asker, wish),)


@answer.register
async def when_chosen(intent: When, asker: Asker) -> Replies:
    """Go on to book what fits, at the time that was chosen."""
    before = await asked(asker, intent.question)
    return (await ask_or_hold(asker, before.completed_by(Wish(start=intent.start))),)


@answer.register
async def held(intent: Hold, asker: Asker) -> Replies:
    """Hold exactly this slot, for the people of whom its question spoke."""
    resource, wish = asker.catalogue.resource(intent.resource), await asked(asker, intent.question)
    reply = await take(asker, resource, intent.during, unit=intent.unit, wish=wish)
    return (replace(reply, fresh=True) if wish.beside else reply,)


@answer.register
async def member_chosen(intent: ChooseWhom, asker: Asker) -> Replies:
    """Go on to book for the member who was chosen of several with one name."""
    wish = await asked(asker, intent.question)
    if wish == Wish():
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await ask_or_hold(asker, await whom_chosen(wish, intent.member, asker)),)


async def _which_of(asker: Asker, wish: Wish, rivals: tuple[str, ...]) -> Reply:
    known = [resource for name in rivals if (resource := asker.catalogue.named(name))]
    # By its end or by its length: the button must not ask again for what was said.
    minutes = int(wish.length / MINUTE) if wish.length else None
    choices = [Choose(each.id, wish.start, minutes) for each in known]
    if len(choices) > OFFERED:
        return await choosing(asker, asker.words.say("ask-resource-two"), choices, wish=wish)
    row = tuple(buttons.button(each.name, choice) for each, choice in zip(known, choices, strict=True))
    return await asking(asker, wish, Reply((asker.words.say("ask-resource-two"),), (row,)))


def _with_runner_up(asker: Asker, reply: Reply, wish: Wish, other: Wish | None) -> Reply:
    """Add a button for the less likely reading of the same words to the card of a hold."""
    resource = asker.catalogue.named(wish.resource) if wish.resource else None
    if other is None or other.moment is None or reply.card is None or resource is None or wish.finish is None:
        return reply
    during = wish.completed_by(Wish(start=other.moment)).slot(resource, now=asker.now)
    if not isinstance(during, Interval) or not resource.allows(during, now=asker.now):
        return reply
    label = asker.words.say("button-instead", slot=slot(during, resource, asker.look, button=True))
    return replace(reply, rows=(*reply.rows, (buttons.button(label, Move(reply.card.about.booking, during)),)))


async def ask_or_hold(asker: Asker, wish: Wish) -> Reply:
    """
    Hold what the wish says, or ask for the first piece that it lacks.

    A refusal is a question as well: what it offers instead is for the same people, and a time that is said next is for
    the same resource.
    """
    if wish.all_free and not wish.repeat and not (wish.resource and wish.moment):
        return await times_for_all.times_for(asker, wish)
    try:
        beside = await _beside(asker, wish)
    except Refusal as refusal:
        return await asking(asker, replace(wish, near=None), await refusing(asker, refusal))
    resource = finding.meant(asker, wish)
    if beside or resource is None:
        return beside or await finding.offer(asker, wish)
    with_rule: Callable[[Reply, Recurrence | None, Words], Reply] = repeating
    try:
        unit = resource.labelled(wish.unit).id if wish.unit else None
        wish = _with_own_length(asker, resource, wish)
        match wish.slot(resource, now=asker.now):
            case Interval() as during if resource.departures and unit is None and not wish.units:
                return await _seated(asker, resource, during, wish)
            case Interval() as during:
                had = None if wish.repeat else await _had_already(asker, resource, during, wish)
                return had or await take(asker, resource, during, unit=unit, wish=wish)
            case missing:
                question = await _ask(asker, resource, wish, unit, missing)
    except PastTime:
        question = otherwise.past(asker, wish, (resource,))
    except NoneTogether as refusal:
        question = await _without(asker, wish, refusal)
    except Refusal as refusal:
        question, with_rule = await refusing(asker, refusal), refused_all(refusal, asker.look)
    return await asking(asker, wish, with_rule(question, wish.repeat, asker.words))


def _with_own_length(asker: Asker, resource: Resource, wish: Wish) -> Wish:
    """Return the wish with the length that the asker chose for whenever they say none, where the rules allow that."""
    minutes = asker.member.preferences.length
    if minutes is None or wish.end is not None or wish.slot(resource, now=asker.now) is not Missing.LENGTH:
        return wish
    fits = wish.moment is not None and resource.policy.shortest <= minutes * MINUTE <= resource.policy.longest
    return replace(wish, minutes=minutes) if fits else wish


async def _beside(asker: Asker, wish: Wish) -> Reply | None:
    """
    Hold the free unit nearest to that of the colleague beside whom it shall be; None while no time is said, or nobody.

    Refuses as `sit_beside` and `hold` do, or with NoSuchMember.
    """
    if wish.near is None:
        return None
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    among = (named,) if named else finding.fitting(asker, wish)
    slots = ((each, wish.slot(each, now=asker.now)) for each in among if not each.departures)
    wishes = [(each, during) for each, during in slots if isinstance(during, Interval)]
    if among and not wishes:
        return None
    member = await whom(asker, wish.near)
    found = await sit_beside(asker.ledger, wishes=wishes, member=member, by=asker.member)
    theirs = f"{found.resource.name} {found.theirs.label}".rstrip()
    held = await take(asker, found.resource, found.during, unit=found.nearest, wish=wish)
    return held.with_news(asker.words.say("beside-near", name=found.name, place=theirs))


@answer.register
async def impossible(intent: Impossible, asker: Asker) -> Replies:
    """Say that nobody can have so many at once, with the first few things of that kind, or the thing that is named."""
    words, what = asker.words, intent.name or several_of(intent.kind, asker.look)
    of_kind = [each for each in asker.catalogue.resources if each.kind is intent.kind]
    of_kind = [each for each in of_kind if intent.name in {None, each.name}]
    if intent.count < 1:
        said = words.say("impossible-none", count=str(intent.count))
    elif intent.count <= intent.there:
        said = words.say("impossible-most", most=str(COUNTS["companions"]), count=str(intent.count))
    else:
        said = words.say(
            "impossible-more", what=what[:1].upper() + what[1:], there=str(intent.there), count=str(intent.count)
        )
    row = tuple(map(buttons.choose, of_kind[:OFFERED]))
    return (Reply((said,), buttons.rows(row, (buttons.resources(words),))),)


async def _had_already(asker: Asker, resource: Resource, during: Interval, wish: Wish) -> Reply | None:
    """Show the one of several alike that the asker has at that time, with a button for a second one; else None."""
    one = not (wish.unit or wish.units or wish.count or wish.also or wish.holder)
    if len(resource.units) == 1 or resource.departures or not one:
        return None
    organization, member = asker.member.organization, asker.member.id
    own = await bookings_of.bookings_of(asker.ledger, organization=organization, member=member)
    had = next((each for each in own if each.resource == resource.id and each.during.overlaps(during)), None)
    if had is None:
        return None
    more = buttons.hold(asker.words.say("button-one-more"), resource.id, during)
    told = (await card(asker, had)).with_news(asker.words.say("own-already-one"))
    return await asking(asker, wish, with_button(told, more))


async def _seated(asker: Asker, resource: Resource, during: Interval, wish: Wish) -> Reply:
    """Hold the seats of a departure where it is said which, by window or by class; else show the map."""
    if wish.tells_seat:
        return await _of_those(asker, resource, during, wish)
    return await _mapped(asker, resource, during, wish)


async def _of_those(asker: Asker, resource: Resource, during: Interval, wish: Wish) -> Reply:
    """
    Hold as many free seats on a side, or of a class, as are wanted, the nearest to each other.

    Where too few are left, show the map and offer to watch it. Refuses with NoSuchClass.
    """
    meant = seats_meant(resource, wish)
    free = await offer_seats(asker.ledger, resource, during, member=asker.member.id)
    count = _seats_wanted(wish)
    there = together(resource, count, free.intersection(meant))
    if len(there) == count == 1:
        return await take(asker, resource, during, unit=there[0], wish=wish)
    if len(there) == count:
        return await take(asker, resource, during, wish=_those(resource, there, wish))
    shown = await _mapped(asker, resource, during, wish)
    tells = buttons.button(asker.words.say("button-tell-me-any"), WatchSlot(resource.id, during))
    [watching] = (await asking(asker, wish, Reply((), ((tells,),)))).rows
    return replace(shown, rows=(*shown.rows, watching)).with_note(seats.none_of_those(wish, asker.words))


async def _mapped(asker: Asker, resource: Resource, during: Interval, wish: Wish) -> Reply:
    """Show the map of a departure; where several seats are wanted, with a button for those that are together."""
    shown = await asking(
        asker, wish, repeating(await seats.seat_map(asker, resource, during), wish.repeat, asker.words)
    )
    count = _seats_wanted(wish)
    free = await offer_seats(asker.ledger, resource, during, member=asker.member.id) if count > 1 else frozenset()
    there = together(resource, count, free)
    if count == 1:
        return shown
    if len(there) < count:
        return shown.with_note(asker.words.say("seats-too-few", count=len(there)))
    message = "button-seats-together" if in_one_row(resource, there) else "button-seats-near"
    wanted = _those(resource, there, wish)
    some = [*wanted.units[:OFFERED], "…"] if count > OFFERED else wanted.units
    label = asker.words.say(message, count=count, seats=", ".join(some))
    # A question of its own: a seat of the map is one alone.
    every = await asking(asker, wanted, Reply((), ((buttons.hold(label, resource.id, during),),)))
    return replace(shown, rows=(*shown.rows, *every.rows))


def _seats_wanted(wish: Wish) -> int:
    """Return how many seats of a departure are wanted: so many, or one for each who comes."""
    return max(wish.count or wish.capacity or 1, 1)


def _those(resource: Resource, units: Sequence[UnitId], wish: Wish) -> Wish:
    """Return the wish for just these units."""
    labels = tuple(resource.unit(each).label for each in units)
    named = wish.with_seat(None, None)
    return replace(named, resource=resource.name, units=labels, count=None, capacity=None)


async def _without(asker: Asker, wish: Wish, refusal: NoneTogether) -> Reply:
    """Offer the other one alone, where there is just one, below the times at which all are free, and the ways on."""
    shown = refused(refusal, asker.look)
    *times, home = shown.rows
    shown = replace(shown, rows=buttons.rows(*times, await ways_on(asker, refusal), home))
    # With three or more wanted, most people want all the others, so each alone would be no answer.
    if len(refusal.others) != 1:
        return shown
    [other] = map(asker.catalogue.resource, refusal.others)
    only = buttons.hold(asker.words.say("button-only", name=other.name), other.id, refusal.wanted)
    # A question of its own: the answer to the other buttons is about all of them.
    alone = await asking(asker, replace(wish, resource=other.name, also=()), Reply((), ((only,),)))
    # The times stay right below the line that announces them.
    rows = (*times, *alone.rows, home)
    return replace(shown, rows=rows).with_news(asker.words.say("NoneTogether-only", name=other.name))


async def take(asker: Asker, resource: Resource, during: Interval, *, unit: UnitId | None = None, wish: Wish) -> Reply:
    """
    Hold the slot for the people in the wish, and show its card; of what repeats, look all dates over and hold nothing.

    Refuses as `hold_for` and `look_over` do, or with NoSuchMember.
    """
    # Before anybody is looked up, and before a slot is held for too many.
    check_count("attendees", wish.attendees)
    if wish.repeat:
        return await series.look(asker, resource, during, unit=unit, wish=wish)
    attendees = await comers(asker, wish.attendees)
    purpose = Purpose(await whom(asker, wish.holder) if wish.holder else None, wish.title, party=wish.party)
    try:
        places = _places(asker, resource, unit, wish)
        booking = await hold_for(asker, places, during, purpose=purpose, attendees=attendees)
    except SlotTaken as refusal:
        told = await _told_more(asker, refusal, attendees, wish)
        if told is None:
            raise
        return told
    held = _as_asked(asker, resource, wish, await card(asker, booking, party=wish.capacity or 0))
    held = held.with_news(*await untold(asker, attendees))
    return replace(held, undo=Cancel(booking.id, booking.version), held=name_and_time(booking, asker.look))


async def _told_more(asker: Asker, refusal: SlotTaken, attendees: Sequence[Comer], wish: Wish) -> Reply | None:
    """Note who comes, and how many, on the asker's own booking that has the slot; None if that is not what was said."""
    if refusal.own is None or wish.holder or not (wish.party or attendees):
        return None
    member, organization = asker.member.id, asker.member.organization
    had = await bookings_of.booking_of(asker.ledger, organization=organization, booking=refusal.own, member=member)
    if member not in {had.member, had.booked_by} or not refusal.wanted.within(had.during):
        return None
    if wish.party:
        await expect.expect(asker.ledger, booking=had.id, people=wish.party, **asker.acting)
    if attendees:
        await change_attendees(asker.ledger, booking=had.id, add=attendees, **asker.acting)
    now = await bookings_of.booking_of(asker.ledger, organization=organization, booking=had.id, member=member)
    already = "own-already" if had.member == member else "own-already-other"
    return (await card(asker, now)).with_news(asker.words.say(already))


def _as_asked(asker: Asker, resource: Resource, wish: Wish, held: Reply) -> Reply:
    """Return the card, and what the named thing lacks of what was asked for with it: "a projector in hubble"."""
    wanted = Wanted(tags=wish.tags, measures=wish.measures)
    lack = wanted.lacked_by(resource) if wish.resource == resource.name else None
    if not lack:
        return held
    said = lacks(NearMiss(resource, lack), wish, asker.look)
    alike = [each for each in asker.catalogue.listed if each.kind is resource.kind and not wanted.lacked_by(each)]
    others = asker.words.say("fact-others", names=names([each.name for each in alike], asker.words)) if alike else ""
    return held.with_note(f"{asker.words.say('card-lacks', lacks=said)} {others}".rstrip())


def _places(asker: Asker, resource: Resource, unit: UnitId | None, wish: Wish) -> list[Place]:
    """Return what the wish wants together with that resource, or, of what is offered instead, as many."""
    if unit is None and wish.units and wish.resource in {None, resource.name}:
        places = [Place(resource.id, resource.labelled(label).id) for label in wish.units]
    else:
        # Of a map or a list one is chosen at a time, and of one room there are no two.
        several = wish.count if wish.count and unit is None and wish.count <= len(resource.units) else 1
        places = [Place(resource.id, unit)] * several
    named = wish.also if wish.resource == resource.name else ()
    return [*places, *(Place(each.id) for name in named if (each := asker.catalogue.named(name)))]


async def hold_for(
    asker: Asker,
    places: Sequence[Place],
    during: Interval,
    *,
    purpose: Purpose,
    attendees: Sequence[Comer],
) -> Booking:
    """
    Hold the places together for these people; without a holder for the asker.

    Refuses as `hold` does, or with TooMany.
    """
    if len(places) > 1:
        held = await hold_together(asker.ledger, places=places, during=during, purpose=purpose, **asker.acting)
    else:
        [place] = places
        held = await hold.hold(
            asker.ledger, resource=place.resource, during=during, unit=place.unit, purpose=purpose, **asker.acting
        )
    if not attendees:
        return held
    return await name_attendees(asker.ledger, booking=held.id, attendees=attendees, **asker.acting)


async def _ask(asker: Asker, resource: Resource, wish: Wish, unit: UnitId | None, missing: Missing) -> Reply:
    match missing:
        case Missing.DEPARTURE:
            return seats.which(asker, resource, wish, unit)
        case Missing.LENGTH if wish.moment:
            return await _ask_length(asker, resource, wish.moment, unit)
        case Missing.CLOCK if wish.day:
            return await _ask_time(asker, resource, wish, wish.day)
        case _:
            return await _ask_when(asker, resource, wish)


async def _ask_when(asker: Asker, resource: Resource, wish: Wish) -> Reply:
    if resource.kind in BY_THE_DAY:
        return _ask_day(asker, resource, wish)
    today = resource.local(asker.now).date()
    starts = await offer_starts(asker.ledger, resource, wish, [today, today + DAY, today + 2 * DAY])
    rows = tuple((_at(asker, resource, start, wish, whole=True),) for start in starts)
    photo = buttons.photo(resource, asker.words)
    return Reply((asker.words.say("ask-when", name=resource.name),), (*rows, photo) if photo else rows)


def _ask_day(asker: Asker, resource: Resource, wish: Wish) -> Reply:
    unit = resource.labelled(wish.unit).id if wish.unit else None
    days = open_days(resource, now=asker.now)
    row = tuple(buttons.button(day(each, asker.look), Choose(resource.id, each, unit=unit)) for each in days)
    return Reply((asker.words.say("ask-day", name=resource.name),), (row,))


async def _ask_time(asker: Asker, resource: Resource, wish: Wish, on: date) -> Reply:
    try:
        starts = await offer_starts_on(asker.ledger, resource, wish, on, member=asker.member.id)
    except Closed as refusal:
        return _another_day(asker, resource, wish, refusal)
    row = tuple(_at(asker, resource, start, wish, whole=False) for start in starts)
    return Reply((asker.words.say("ask-time", name=resource.name, day=day(on, asker.look)),), (row,))


def _another_day(asker: Asker, resource: Resource, wish: Wish, refusal: Closed) -> Reply:
    """Say why it is closed on a day for which no clock was said, and offer the next open day; the clock comes then."""
    on = resource.local(refusal.later.start).date() if refusal.later else None
    later = (buttons.button(day(on, asker.look), Choose(resource.id, on, wish.minutes)),) if on else ()
    return Reply((closed(refusal, asker.look),), buttons.rows(later, (buttons.resources(asker.words),)))


async def _ask_length(asker: Asker, resource: Resource, wall: datetime, unit: UnitId | None) -> Reply:
    start = resource.instant(wall)
    try:
        offered = await offer_lengths(asker.ledger, resource, start, member=asker.member.id)
    except Closed as refusal:
        return _another_start(asker, resource, refusal, unit)
    rows: list[Row] = [tuple(_for(resource, start, each, length(each, asker.words), unit) for each in offered.usual)]
    if offered.until_next:
        until = clock(start + offered.until_next, resource.zone, asker.look, place=False, button=True)
        label = asker.words.say("button-until-next", time=until)
        rows.append((_for(resource, start, offered.until_next, label, unit),))
    facts = {
        "name": resource.name,
        "start": day_and_clock(start, resource.zone, asker.look),
    }
    return Reply((asker.words.say("ask-length", **facts),), tuple(rows))


def _another_start(asker: Asker, resource: Resource, refusal: Closed, unit: UnitId | None) -> Reply:
    """Say why it is closed at a clock for which no length was said, and offer others; the length is asked for then."""
    row = tuple(
        buttons.button(
            day_and_clock(each.start, resource.zone, asker.look, place=False, button=True),
            Choose(resource.id, asker.local(each.start, resource.zone), unit=unit),
        )
        for each in (refusal.later, refusal.nearest)
        if each and resource.allows(each, now=asker.now)
    )
    return Reply((closed(refusal, asker.look),), buttons.rows(row, (buttons.resources(asker.words),)))


def _at(asker: Asker, resource: Resource, start: datetime, wish: Wish, *, whole: bool) -> Button:
    say = day_and_clock if whole else clock
    label = say(start, resource.zone, asker.look, place=False, button=True)
    return buttons.button(label, Choose(resource.id, asker.local(start, resource.zone), wish.minutes))


def _for(resource: Resource, start: datetime, long: timedelta, label: str, unit: UnitId | None) -> Button:
    return buttons.hold(label, resource.id, Interval(start, start + long), unit)
