"""What holds for one's own bookings: until when they can be cancelled, what happens then, and the door code."""

from collections.abc import Callable, Sequence
from datetime import time

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import code_shown
from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import label, summary
from adapters.chat.cards.times import clock, day_and_clock, length, wall
from adapters.chat.intents.attending import ShowCode
from adapters.chat.intents.questions import AskCode, AskOwn, Own
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import CODE_LEAD, UNDO
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import Resource
from core.errors import CodeEarly, NotConfirmed
from core.use_cases.bookings import bookings_of
from core.values import OFFERED


@answer.register
async def own_told(intent: AskOwn, asker: Asker) -> Replies:
    """Tell what holds for the next booking that is described, or what its resource asks of everybody."""
    found = await _described(asker, intent.wish)
    if not found:
        return (_in_general(asker, intent),)
    if intent.about == "next":
        return (await card(asker, found[0]),)
    lines = TOLD[intent.about](found[0], asker.catalogue.resource(found[0].resource), asker.look)
    return (Reply(lines, buttons.rows(_opening(asker, found), (buttons.bookings(asker.words),))),)


@answer.register
async def code_told(intent: AskCode, asker: Asker) -> Replies:
    """Show the code of the next booking that is described, in private; before its time, say when it comes."""
    found = [each for each in await _described(asker, intent.wish) if each.status is not Status.HELD]
    if not found:
        said = asker.words.say("own-no-code")
        return (Reply((said,), ((buttons.bookings(asker.words), buttons.resources(asker.words)),)),)
    try:
        return await code_shown(ShowCode(found[0].id), asker)
    except (CodeEarly, NotConfirmed):
        resource = asker.catalogue.resource(found[0].resource)
        comes = found[0].rings_at or found[0].during.start - CODE_LEAD
        at = day_and_clock(comes, resource.zone, asker.look)
        said = asker.words.say("own-code-later", what=summary(found[0], asker.look), at=at)
        return (Reply((said,), (_opening(asker, found),)),)


async def _described(asker: Asker, wish: Wish) -> Sequence[Booking]:
    """Return the member's bookings that the wish describes, the next one first, and those that are only held last."""
    standing = await bookings_of.concerning(
        asker.ledger, organization=asker.member.organization, member=asker.member.id
    )
    found = [each for each in standing if wish.describes(each, asker.catalogue.resource(each.resource))]
    return sorted(found, key=lambda each: each.status is Status.HELD)


def _opening(asker: Asker, found: Sequence[Booking]) -> Row:
    return tuple(buttons.button(label(each, asker.look), Show(each.id)) for each in found[:OFFERED])


def _in_general(asker: Asker, intent: AskOwn) -> Reply:
    """Say that there is no such booking, and what would hold for one."""
    resource = asker.catalogue.named(intent.wish.resource) if intent.wish.resource else None
    notice = resource.policy.cancel_notice if resource else None
    lines = [asker.words.say("own-none")]
    if intent.about in {"cancel-until", "if-cancelled"} and resource and notice:
        lines.append(asker.words.say("own-cancel-rule", name=resource.name, notice=length(notice, asker.words)))
    elif intent.about in {"check-in", "if-absent"}:
        # What nobody has is told by its rules alone.
        lines = _check_in_rules(asker, intent.wish)
        lines += [asker.words.say("own-late")] if intent.about == "if-absent" else []
    elif intent.about in {"cancel-until", "if-cancelled"}:
        lines.append(asker.words.say("own-cancel-any"))
    return Reply(tuple(lines), ((buttons.bookings(asker.words), buttons.resources(asker.words)),))


def _check_in_rules(asker: Asker, wish: Wish) -> list[str]:
    """Return what the thing, or those of the kind, ask of whoever books them; of all that there is, where none is."""
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    every = [named] if named else [each for each in asker.catalogue.resources if wish.kind in {None, each.kind.value}]
    if named is None and wish.kind is None:
        graces = {each.policy.grace for each in every if each.policy.check_in}
        if len(graces) != 1:
            return [asker.words.say("own-check-in-each" if graces else "own-check-in-none")]
        return [asker.words.say("own-check-in-all", grace=length(graces.pop(), asker.words))]
    return [_check_in_rule(each, asker.look) for each in every[:OFFERED]] or [asker.words.say("own-none")]


def _check_in_rule(resource: Resource, look: Look) -> str:
    """Say whether whoever books it has to check in, and by when it is released otherwise."""
    policy = resource.policy
    if not policy.check_in:
        return look.words.say("own-check-in-never", name=resource.name)
    grace = length(policy.grace, look.words)
    if isinstance(policy.check_in, time):
        until = wall(policy.check_in, look.words)
        return look.words.say("own-check-in-day", name=resource.name, grace=grace, until=until)
    return look.words.say("own-check-in-rule", name=resource.name, grace=grace)


def _cancel_until(booking: Booking, resource: Resource, look: Look) -> tuple[str, ...]:
    what, start = summary(booking, look), day_and_clock(booking.during.start, resource.zone, look)
    until = booking.during.start - resource.policy.cancel_notice
    facts = {"what": what, "start": start, "until": day_and_clock(until, resource.zone, look)}
    if booking.status is Status.IN_USE or booking.during.start <= look.now:
        return (look.words.say("own-cancel-begun", **facts),)
    if not resource.policy.cancel_notice or booking.status is Status.HELD:
        return (look.words.say("own-cancel-free", **facts),)
    return (look.words.say("own-cancel-quota" if look.now <= until else "own-cancel-late", **facts),)


def _if_cancelled(booking: Booking, resource: Resource, look: Look) -> tuple[str, ...]:
    what = summary(booking, look)
    if booking.status is Status.HELD:
        return (look.words.say("own-if-dropped", what=what),)
    undo = int(UNDO.total_seconds())
    return (look.words.say("own-if-cancelled", what=what, seconds=undo), *_cancel_until(booking, resource, look))


def _check_in(booking: Booking, resource: Resource, look: Look) -> tuple[str, ...]:
    what = summary(booking, look)
    if booking.status is Status.IN_USE:
        return (look.words.say("own-checked-in", what=what),)
    release = booking.release_at or (None if booking.confirmed_at else booking.during.start + resource.policy.grace)
    if release is None or not resource.policy.check_in:
        return (look.words.say("own-no-check-in", what=what),)
    opens = day_and_clock(booking.check_in_opens, resource.zone, look)
    closes = clock(release, resource.zone, look)
    return (look.words.say("own-check-in", what=what, opens=opens, release=closes),)


def _if_absent(booking: Booking, resource: Resource, look: Look) -> tuple[str, ...]:
    strikes = resource.policy.strikes
    lines = [*_check_in(booking, resource, look), look.words.say("own-late")]
    if strikes:
        window, ahead = length(strikes.window, look.words), length(strikes.ahead, look.words)
        lines.append(look.words.say("own-strikes", most=strikes.most, window=window, ahead=ahead))
    return tuple(lines)


TOLD: dict[Own, Callable[[Booking, Resource, Look], tuple[str, ...]]] = {
    "check-in": _check_in,
    "if-absent": _if_absent,
    "cancel-until": _cancel_until,
    "if-cancelled": _if_cancelled,
}
"""How each question about one's own booking is answered."""
