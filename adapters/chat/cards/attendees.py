"""Who a booking is for and who comes along, on the card of whoever looks at it."""

from dataclasses import replace

from adapters.chat import codec as carried
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents import CheckIn, ListResources, ShowCode
from adapters.chat.replies import Button, Reply
from core.domain.bookings.booking import Booking, Status
from core.use_cases.people.people_called import names_of


async def with_people(asker: Asker, booking: Booking, face: Reply, *, expected: int = 0) -> Reply:
    """
    Return the card with whom it is for, if that is somebody else, and who comes along; too many is pointed out.

    `expected` is how many people the wish spoke of, who need not all be named.
    """
    others = booking.member != asker.member.id
    if not others and not booking.attendees and not expected:
        return face
    people = (booking.member, *booking.attendees)
    names = await names_of(asker.ledger, organization=booking.organization, members=people)
    said, resource = asker.words, asker.catalogue.resource(booking.resource)
    lines = [said.say("card-for", holder=names[0])] if others else []
    if booking.attendees:
        lines.append(said.say("card-attendees", attendees=", ".join(names[1:])))
    count = max(len(people), expected)
    crowded = resource.capacity is not None and count > resource.capacity
    bigger: tuple[tuple[Button, ...], ...] = ()
    if crowded and booking.status is Status.HELD:
        facts: dict[str, str | int] = {"name": resource.name, "seats": resource.capacity or 0, "people": count}
        lines.append(said.say("card-crowded", **facts))
        bigger = ((buttons.button(said.say("button-bigger"), ListResources()),),)
    return replace(face, lines=(*face.lines, *lines), rows=(*face.rows, *bigger))


def for_attendee(face: Reply) -> Reply:
    """Return a message with those buttons alone that an attendee may press."""
    rows = (tuple(each for each in row if _may_press(each)) for row in face.rows)
    return replace(face, rows=tuple(row for row in rows if row))


def _may_press(each: Button) -> bool:
    return each.payload is None or isinstance(carried.intent(each.payload), CheckIn | ShowCode)
