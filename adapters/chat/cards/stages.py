"""Several who decide about a booking, one after the other: who they are, and how far a request has come."""

from collections.abc import Sequence
from functools import reduce

from adapters.chat.cards.lists import names
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import zone_of
from adapters.chat.cards.rules import circle, crews, value_of
from adapters.chat.cards.states import moment
from adapters.chat.cards.times import day_and_clock, length
from core.domain.bookings.asking import silence, silent_at
from core.domain.bookings.booking import Booking
from core.domain.bookings.stages import Stage, Yes
from core.domain.bookings.status import Status
from core.domain.rules.policy import Policy
from core.domain.rules.silence import Silence


def progress(booking: Booking, look: Look) -> tuple[str, ...]:
    """Return who agreed so far to a request about which several decide in turn, and who decides next."""
    if look.progress is None:
        return ()
    words, total, zone = look.words, len(look.progress.stages), zone_of(booking, look)
    place = {each.number: at for at, each in enumerate(look.progress.stages, 1)}
    lines = [
        words.say(
            "approval-agreed",
            decider=decider(each, look),
            at=moment(each.at, zone, look),
            place=place[each.stage],
            total=total,
        )
        for each in look.progress.given
        # What the last of them decides is told by the state.
        if place.get(each.stage, total) < total
    ]
    if booking.status is not Status.PENDING:
        return tuple(lines)
    who = names([circle(each, words, crews(look.groups)) for each in look.progress.stage.circles], words)
    return (*lines, words.say("approval-next", who=who, place=look.progress.place, total=total))


def decider(yes: Yes, look: Look) -> str:
    """Return who agreed, and in whose place, if it was in somebody's."""
    by = look.names.get(yes.by, "")
    if yes.instead_of is None:
        return by
    return look.words.say("in-place-of", decider=by, name=look.names.get(yes.instead_of, look.words.say("somebody")))


def silent(booking: Booking, look: Look) -> tuple[str, ...]:
    """Return how the rules answer a request if nobody does, and when; nothing if it lapses."""
    if booking.status is not Status.PENDING:
        return ()
    things = [each for each, _ in look.catalogue.of(booking)]
    said = silence(booking, things, excepted=look.request.excepted if look.request else ())
    if said is Silence.LAPSE:
        return ()
    until = day_and_clock(silent_at(booking), zone_of(booking, look), look, place=False)
    return (look.words.say("approval-if-silent" if said is Silence.APPROVE else "approval-if-silent-no", until=until),)


def in_turn(stages: Sequence[Stage], look: Look) -> str:
    """Return those who decide, one after the other, such as `crew, then admins`."""
    words, known = look.words, crews(look.groups)
    said = [names([circle(each, words, known) for each in stage.circles], words) for stage in stages]
    return reduce(lambda before, after: words.say("approval-then", before=before, after=after), said)


def conditions(policy: Policy, look: Look) -> str:
    """Return which bookings need an approval, such as `those of 3 h or more`; nothing if all do."""
    words, said = look.words, []
    if policy.approved_from:
        said.append(words.say("approval-when-long", length=length(policy.approved_from, words)))
    if policy.approved_outside is not None:
        said.append(words.say("approval-when-outside", hours=value_of("week", policy.approved_outside, look)))
    if policy.approved_of is not None:
        said.append(words.say("approval-when-of", who=circle(policy.approved_of, words, crews(look.groups))))
    if policy.approved_over:
        said.append(words.say("approval-when-many", count=policy.approved_over))
    return ", ".join(said)
