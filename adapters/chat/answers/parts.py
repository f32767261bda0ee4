"""Answers about one thing of several that were booked together: given back alone, and taken back."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.naming import resource_names
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
    """Give back one thing, and show the rest of the booking with the way back."""
    given = await give_back_part(asker.ledger, booking=intent.booking, resource=intent.resource, **asker.acting)
    painted = await card(asker, given.rest)
    if given.part is None:
        return (painted,)
    name = asker.catalogue.resource(intent.resource).name
    undo = buttons.undoing(asker.words.say("button-undo"), TakePartBack(given.rest.id, given.part))
    painted = painted.with_news(asker.words.say("part-given-back", name=name))
    return (replace(painted, rows=(*painted.rows, (undo,))),)


@answer.register
async def part_taken_back(intent: TakePartBack, asker: Asker) -> Replies:
    """Put what was given back on its booking again."""
    after = await take_part_back(asker.ledger, booking=intent.booking, part=intent.part, **asker.acting)
    return (await card(asker, after),)


async def parts_meant(asker: Asker, intent: CancelWhich) -> list[GiveBackPart]:
    """
    Return what is given back alone where the words name one of several things that were booked together.

    A booking goes by the name of its first thing, so that this one is meant alone only where the words say so.
    """
    named = asker.catalogue.named(intent.wish.resource) if intent.wish.resource else None
    if named is None or intent.reference is not None:
        return []
    every = await bookings_of.bookings_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    there = replace(intent.wish, resource=None)

    def fits(booking: Booking) -> bool:
        owners = [owner.id for owner, _ in asker.catalogue.of(booking)]
        inside = named.id in owners and (intent.only or owners[0] != named.id) and len(owners) > 1
        when = there.describes(booking, asker.catalogue.resource(booking.resource))
        return inside and when and booking.status in STANDING

    alone = any(not booking.companions and booking.resource == named.id for booking in every)
    return [] if alone else [GiveBackPart(booking.id, named.id) for booking in every if fits(booking)]


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
    one = buttons.button(words.say("button-just-one"), GiveBackPart(booking.id, alike.id))
    return Reply((said,), ((every, one, buttons.bookings(words)),))
