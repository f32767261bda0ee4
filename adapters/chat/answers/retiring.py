"""Retiring: what is booked is shown first, then moved or cancelled as the admin chooses; and bringing back."""

from collections.abc import Sequence
from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.blackouts import booking_lines, clearing_lines, clearing_row, reinstated_lines
from adapters.chat.answers.catalogue import all_of, asked_fact, card, managed_by
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.reasons import REOPENED, RETIRED
from adapters.chat.intents.catalogue import (
    AskFactOf,
    AskToRetire,
    BringBack,
    Manage,
    MoveBack,
    ResizeResource,
    RetireResource,
    Run,
    ShowResource,
)
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.shown import mark
from core.domain.resources.resource import Resource
from core.errors import StillBooked
from core.use_cases.bookings.clearing import check_seen
from core.use_cases.bookings.stranded import stranded
from core.use_cases.resources.bring_back import bring_back, move_back, moved_away
from core.use_cases.resources.changing import managed
from core.use_cases.resources.resize import resize, surplus_bookings
from core.use_cases.resources.retire import later_bookings, retire
from core.values import ResourceId, UnitId

ACROSS = 3
"""Buttons in a row of those that name a thing."""


@answer.register
async def asked(intent: AskToRetire, asker: Asker) -> Replies:
    """Show what is booked from now on, and what could become of it; refuses with UnknownResource or NotAllowed."""
    words, organization = asker.words, asker.member.organization
    known = managed(asker.catalogue, intent.resource, by=asker.member)
    if known.retired_at is not None:
        return (await card(asker, known.id),)
    standing = await later_bookings(asker.ledger, organization=organization, resource=known.id, by=asker.member)
    head = words.say("retire-preview", name=known.name, count=len(standing))
    keep = buttons.button(words.say("button-keep-one", name=known.name), ShowResource(known.id))
    if not standing:
        do = buttons.button(words.say("button-retire"), RetireResource(known.id), "danger")
        return (Reply((head,), ((do, keep),), awaits=ShowResource(known.id)),)
    seen = mark(standing)
    move = buttons.button(words.say("button-retire-move"), RetireResource(known.id, moving=True, seen=seen), "primary")
    retiring = RetireResource(known.id, moving=False, seen=seen)
    cancel = buttons.button(words.say("button-retire-cancel"), retiring, "danger")
    lost = await stranded(asker.ledger, standing, closing={known.id}, by=asker.member, as_large=True)
    rows = (clearing_row(move, cancel, standing, lost), (keep,))
    return (Reply((head, *clearing_lines(asker, standing, lost)), rows, awaits=ShowResource(known.id)),)


@answer.register
async def retired(intent: RetireResource, asker: Asker) -> Replies:
    """Retire a resource, and tell what became of its bookings; refuses as `retire` does."""
    words, organization = asker.words, asker.member.organization
    try:
        done = await retire(
            asker.ledger,
            organization=organization,
            resource=intent.resource,
            by=asker.member,
            because=RETIRED,
            moving=intent.moving,
            seen=intent.seen,
        )
    except StillBooked:
        # Somebody has booked it since: they are shown first.
        shown = await asked(AskToRetire(intent.resource), asker)
        return tuple(each.led_by(words.say("booked-since")) for each in shown)
    said = [words.say("retire-done", name=done.resource.name), *_cleared(asker, done.moved, done.cancelled)]
    message = "button-bring-back" if done.moved or done.cancelled else "button-undo"
    back = buttons.undoing(words.say(message), BringBack(done.resource.id))
    return (Reply(tuple(said), ((back, all_of(words)),)),)


def _cleared(asker: Asker, moved: Sequence[Booking], cancelled: Sequence[Booking]) -> list[str]:
    """Return the bookings that were moved, and those that were cancelled, each with a line that counts them."""
    said: list[str] = []
    # Two lists in one message, so that each gets half the room.
    if moved:
        said += [asker.words.say("blackout-moved", count=len(moved))]
        said += booking_lines(asker, moved, lists.ROOM // 2)
    if cancelled:
        said += [asker.words.say("blackout-cancelled", count=len(cancelled))]
        said += booking_lines(asker, cancelled, lists.ROOM // 2)
    return said


@answer.register
async def brought_back(intent: BringBack, asker: Asker) -> Replies:
    """Bring a resource back, and show it, also where it is not retired; refuses as `bring_back` does."""
    organization = asker.member.organization
    here = managed(asker.catalogue, intent.resource, by=asker.member)
    if here.retired_at is None:
        return (await card(asker, here.id, asker.words.say("retire-not", name=here.name)),)
    done = await bring_back(
        asker.ledger, organization=organization, resource=intent.resource, by=asker.member, because=REOPENED
    )
    known, told = done.resource, asker.words.say("retire-back", name=done.resource.name)
    away = await moved_away(asker.ledger, organization=organization, resource=known.id, by=asker.member)
    now = replace(asker, catalogue=(await asker.ledger.catalogue(organization)).seen_by(asker.member))
    undo = buttons.undoing(asker.words.say("button-undo"), RetireResource(known.id))
    shown = await card(now, known.id, told, *reinstated_lines(now, done.bookings), *_away(now, away), undo=undo)
    move = buttons.button(asker.words.say("button-return-moved", count=len(away)), MoveBack(known.id), "primary")
    return (replace(shown, rows=((move,), *shown.rows)) if away else shown,)


def _away(asker: Asker, several: Sequence[Booking]) -> list[str]:
    if not several:
        return []
    return [asker.words.say("bookings-away", count=len(several)), *booking_lines(asker, several, lists.ROOM // 2)]


@answer.register
async def moved_back(intent: MoveBack, asker: Asker) -> Replies:
    """Move back what was moved elsewhere, and show the resource; refuses as `move_back` does."""
    done = await move_back(
        asker.ledger,
        organization=asker.member.organization,
        resource=intent.resource,
        by=asker.member,
        because=REOPENED,
    )
    said = [*_cleared(asker, done.back, ()), *_away(asker, done.stay)]
    return (await card(asker, done.resource.id, *(said or [asker.words.say("bookings-none-away")])),)


@answer.register
async def run(intent: Run, asker: Asker) -> Replies:
    """Ask for the new name of what is named, or whether to retire it, one by one; else list what the asker runs."""
    every = (intent.wish.resource or "", *intent.wish.also)
    several = [each for name in every if (each := asker.catalogue.named(name))]
    if len(several) > 1 and intent.what == "retire":
        return (_which(asker, several),)
    named = asker.catalogue.named(intent.wish.resource) if intent.wish.resource else None
    if named is None:
        return await managed_by(Manage(), asker)
    if intent.what == "retire" and intent.wish.unit and len(named.units) > 1:
        return (await resizing(asker, named.id, len(named.units) - 1, named.labelled(intent.wish.unit).id),)
    if intent.what == "retire":
        return await asked(AskToRetire(named.id), asker)
    return await asked_fact(AskFactOf(named.id, "name"), asker)


def _which(asker: Asker, several: Sequence[Resource]) -> Reply:
    """Ask with which of several things to begin."""
    each_of = [buttons.button(each.name, AskToRetire(each.id)) for each in several]
    rows = (tuple(each_of[at : at + ACROSS]) for at in range(0, len(each_of), ACROSS))
    return Reply((asker.words.say("retire-which"),), buttons.rows(*rows, (all_of(asker.words),)))


async def resizing(asker: Asker, of: ResourceId, count: int, unit: UnitId | None = None) -> Reply:
    """Show that there would be more units, or which would go and what is booked of them; refuses as `resize` does."""
    words, organization = asker.words, asker.member.organization
    resource = managed(asker.catalogue, of, by=asker.member)
    gone, standing = await surplus_bookings(
        asker.ledger, organization=organization, resource=of, count=count, by=asker.member, unit=unit
    )
    if count == len(resource.units):
        return await card(asker, of, words.say("edit-same"))
    facts = {"name": resource.name, "old": f"{len(resource.units)}", "new": f"{count}"}
    head = words.say("resize-preview", **facts)
    if gone:
        labels = lists.names([unit.label for unit in gone], words)
        head = words.say("shrink-preview", count=len(standing), labels=labels, **facts)
    keep = buttons.button(words.say("button-keep-one", name=resource.name), ShowResource(resource.id))
    if not standing:
        do = buttons.button(words.say("button-carry-out"), ResizeResource(resource.id, count, unit=unit), "primary")
        return Reply((head,), ((do, keep),), awaits=ShowResource(resource.id))
    seen = mark(standing)
    moving, cancelling = (
        ResizeResource(resource.id, count, moving=each, unit=unit, seen=seen) for each in (True, False)
    )
    move = buttons.button(words.say("button-shrink-move"), moving, "primary")
    cancel = buttons.button(words.say("button-shrink-cancel"), cancelling, "danger")
    return Reply((head, *booking_lines(asker, standing)), ((move, cancel), (keep,)))


@answer.register
async def resized(intent: ResizeResource, asker: Asker) -> Replies:
    """Let a resource have so many units, and show it; refuses as `resize` does."""
    words, organization = asker.words, asker.member.organization
    known = managed(asker.catalogue, intent.resource, by=asker.member)
    try:
        _, standing = await surplus_bookings(
            asker.ledger,
            organization=organization,
            resource=intent.resource,
            count=intent.count,
            by=asker.member,
            unit=intent.unit,
        )
        check_seen(standing, intent.seen)
        done = await resize(
            asker.ledger,
            organization=organization,
            resource=intent.resource,
            count=intent.count,
            by=asker.member,
            because=REOPENED if intent.count > len(known.units) else RETIRED,
            moving=intent.moving,
            unit=intent.unit,
        )
    except StillBooked:
        shown = await resizing(asker, intent.resource, intent.count, intent.unit)
        return (shown.led_by(words.say("booked-since")),)
    now = replace(asker, catalogue=(await asker.ledger.catalogue(organization)).seen_by(asker.member))
    facts = {"name": done.resource.name, "old": f"{done.before}", "new": f"{len(done.resource.units)}"}
    said = [words.say("resize-done", **facts), *_cleared(asker, done.moved, done.cancelled)]
    said += reinstated_lines(now, done.reinstated)
    undo = buttons.undoing(words.say("button-undo"), ResizeResource(done.resource.id, done.before))
    return (await card(now, done.resource.id, *said, undo=undo),)
