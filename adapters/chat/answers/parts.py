"""Answers about one thing of several that were booked together: given back alone, and taken back."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card
from adapters.chat.answers.choices import choosing
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.naming import resource_names, unit_names
from adapters.chat.intents.bookings import Cancel, CancelWhich, GiveBackPart, TakePartBack
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING
from core.domain.bookings.wish import Wish
from core.use_cases.bookings import bookings_of
from core.use_cases.bookings.give_back_part import give_back_part, take_part_back

MANY = 2


@answer.register
async def part_given_back(intent: GiveBackPart, asker: Asker) -> Replies:
    """Give back what is not needed, and show the rest of the booking with the way back."""
    given = await give_back_part(
        asker.ledger,
        booking=intent.booking,
        resource=intent.resource,
        unit=intent.unit,
        count=intent.count,
        **asker.acting,
    )
    painted = await card(asker, given.rest)
    if not given.parts:
        return (painted,)
    first, *more = given.parts
    undo = buttons.undoing(asker.words.say("button-undo"), TakePartBack(given.rest.id, first, tuple(more)))
    names = unit_names([asker.catalogue.owner(unit) for unit in sorted(given.units)])
    painted = painted.with_news(asker.words.say("part-given-back", name=names, count=len(given.parts)))
    return (replace(painted, rows=(*painted.rows, (undo,))),)


@answer.register
async def part_taken_back(intent: TakePartBack, asker: Asker) -> Replies:
    """Put what was given back on its booking again."""
    parts = (intent.part, *intent.more)
    after = await take_part_back(asker.ledger, booking=intent.booking, parts=parts, **asker.acting)
    return (await card(asker, after),)


async def parts_meant(asker: Asker, intent: CancelWhich) -> list[GiveBackPart]:
    """
    Return what is given back alone where the words name one of several things that were booked together.

    A booking goes by the name of its first thing, so that this one is meant alone only where the words say so. Of
    several units of one thing, the one whose label they name is meant.
    """
    named = asker.catalogue.named(intent.wish.resource) if intent.wish.resource else None
    if named is None or intent.reference is not None:
        return []
    every = await bookings_of.bookings_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    there = replace(intent.wish, resource=None, unit=None)
    label = intent.wish.unit.casefold() if intent.wish.unit else None
    labels = {unit.label.casefold(): unit.id for unit in named.units}
    unit = labels.get(label) if label else None
    if label and unit is None:
        return []

    def fits(booking: Booking) -> bool:
        owners = [owner.id for owner, _ in asker.catalogue.of(booking)]
        inside = named.id in owners and (intent.only or owners[0] != named.id) and len(owners) > 1
        if unit is not None:
            inside = unit in booking.companions or (intent.only and unit == booking.unit and len(owners) > 1)
        when = there.describes(booking, asker.catalogue.resource(booking.resource))
        return inside and when and booking.status in STANDING

    alone = any(
        not booking.companions and booking.resource == named.id and unit in {None, booking.unit} for booking in every
    )
    return [] if alone else [GiveBackPart(booking.id, named.id, unit) for booking in every if fits(booking)]


async def parts_given_back(asker: Asker, intent: CancelWhich) -> Replies:
    """Give back the one thing of several that the words name, or ask of which booking; nothing where they name none."""
    parts = await parts_meant(asker, intent)
    if len(parts) == 1:
        return await part_given_back(parts[0], asker)
    if not parts:
        return ()
    every = await bookings_of.bookings_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    return (await choosing(asker, asker.words.say("cancel-which"), parts, among=every),)


async def all_or_one(asker: Asker, booking: Booking, wish: Wish) -> Reply | None:
    """Ask whether all of several alike goes, or one of them, where the words name just what they are; else None."""
    alike = asker.catalogue.resource(booking.resource)
    units = [unit for owner, unit in asker.catalogue.of(booking) if owner.id == alike.id]
    named = wish.resource == alike.name or (wish.resource is None and wish.kind == alike.kind)
    if not named or len(units) < MANY or wish.count == len(units):
        return None
    words = asker.words
    said = words.say("cancel-all-or-one", what=resource_names(booking, asker.look))
    every = buttons.button(words.say("button-all-of-it"), Cancel(booking.id, booking.version), "danger")
    label = wish.unit.casefold() if wish.unit else None
    unit = next((each.id for each in units if each.label.casefold() == label), None)
    one = buttons.button(words.say("button-just-one"), GiveBackPart(booking.id, alike.id, unit))
    return Reply((said,), ((every, one, buttons.bookings(words)),))
