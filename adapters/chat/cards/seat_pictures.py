"""The seats of a departure in a picture: which are free, row by row, and the same in words."""

from collections.abc import Sequence

from adapters.chat.cards.look import Look
from adapters.chat.cards.times import slot
from adapters.chat.replies import File, Reply
from adapters.pictures.seatmap import Seat, SeatPlan, SeatRow, painted
from adapters.wording.marks import plain, shortened
from core.domain.resources import seats
from core.domain.resources.resource import Resource, Unit
from core.values import Interval, UnitId

LONGEST_SPOKEN = 900
"""UTF-16 units; Slack takes 1,000 as the words for a picture, and Telegram 1,024 below one."""


def seat_picture(resource: Resource, during: Interval, free: frozenset[UnitId], look: Look) -> Reply:
    """Return the picture, and below it which seats are free, or taken where these are fewer."""
    words = look.words
    head = words.say("button-alternative", name=resource.name, when=slot(during, resource, look))
    said = shortened(plain(_told(resource, free, look)), LONGEST_SPOKEN)
    picture = painted(plan(resource, free, plain(head), look))
    file = File(f"bellhop-{resource.id}-{during.start:%Y%m%d-%H%M}.png", picture, "image/png", said)
    return Reply((head, said), file=file)


def plan(resource: Resource, free: frozenset[UnitId], title: str, look: Look) -> SeatPlan:
    """Return what the picture shows: the seats of every row, and where a class begins."""
    rows, before = list[SeatRow](), None
    for number, row in enumerate(seats.rows(resource), 1):
        found = seats.SEAT.fullmatch(row[0].label)
        name = found[1] if found else str(number)
        front, back = (tuple(_seat(unit, name, free) for unit in half) for half in seats.halves(resource, row))
        kind = row[0].seat_class
        rows.append(SeatRow(name, front, back, kind if kind and kind != before else ""))
        before = kind
    return SeatPlan(title, tuple(rows), (look.words.say("page-key-free"), look.words.say("day-key-taken")))


def _seat(unit: Unit, row: str, free: frozenset[UnitId]) -> Seat:
    return Seat(unit.label.removeprefix(row) or unit.label, taken=unit.id not in free)


def _told(resource: Resource, free: frozenset[UnitId], look: Look) -> str:
    """Say the same in words, by whichever list is shorter."""
    taken = [unit for unit in resource.units if unit.id not in free]
    if not taken:
        return look.words.say("seats-all-free")
    if len(taken) < len(free):
        return look.words.say("seats-taken", seats=_labels(taken))
    return look.words.say("seats-free", seats=_labels([unit for unit in resource.units if unit.id in free]))


def _labels(units: Sequence[Unit]) -> str:
    return ", ".join(unit.label for unit in units)
