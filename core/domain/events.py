"""
Events: what other systems are told of a change, one for each row of the audit that concerns them.

They hold ids, states and times, and nothing that people wrote or are called: what has left cannot be forgotten. An
event never changes: told again, it is the same, by the same number.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from core.domain.audit import COMMAND_LINE, Entry, Facts, Noun
from core.domain.bookings.status import Status
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.rules.privacy import Names
from core.errors import UnknownResource
from core.values import BookingId, MemberId, OrganizationId, ResourceId, WebhookId


class Type(StrEnum):
    """What can happen."""

    HELD = "booking.held"
    IMPORTED = "booking.imported"
    """It was made elsewhere, or as a date of a series, and stands at once."""
    PENDING = "booking.pending"
    CONFIRMED = "booking.confirmed"
    CODE_ISSUED = "booking.code_issued"
    """Its access code was shown to somebody; the code is never told."""
    CHECKED_IN = "booking.checked_in"
    COMPLETED = "booking.completed"
    NO_SHOW = "booking.no_show"
    """Nobody came in time, so that it was released."""
    EXPIRED = "booking.expired"
    """Its hold was not confirmed, or its request not answered, in time."""
    DECLINED = "booking.declined"
    CANCELLING = "booking.cancelling"
    """It was cancelled, and keeps its slot for the minute in which that can be undone."""
    CANCELLED = "booking.cancelled"
    """It is cancelled for good, and its slot is free."""
    RESTORED = "booking.restored"
    MOVED = "booking.moved"
    EXTENDED = "booking.extended"
    RELEASED = "booking.released"
    """It ends earlier: the rest of its time was given back."""
    HANDED_OVER = "booking.handed_over"
    OFFERED = "booking.offered"
    """Somebody else was offered to take it over; or, with nobody in `offered_to`, is no longer."""
    ATTENDEES_CHANGED = "booking.attendees_changed"
    CHANGED = "booking.changed"
    """Something else about it, such as its title, which is not told."""
    RESOURCE_ADDED = "resource.added"
    RESOURCE_CHANGED = "resource.changed"
    RESOURCE_RETIRED = "resource.retired"
    RESOURCE_BROUGHT_BACK = "resource.brought_back"
    BLACKOUT_PROPOSED = "blackout.proposed"
    BLACKOUT_STARTED = "blackout.started"
    BLACKOUT_LIFTED = "blackout.lifted"
    FAULT_REPORTED = "fault.reported"
    FAULT_MENDED = "fault.mended"
    TEST = "webhook.test"
    """Nothing happened: an operator tries whether a webhook takes what it is sent."""


WORDS = frozenset({"because", "reason"})
"""Facts of the audit that people wrote."""
MOST_AT_ONCE = 200
"""Changes that are read at a time."""


@dataclass(frozen=True, slots=True)
class Happened:
    """
    One change, with what was known of its subject then.

    `number` counts the changes of an organization without a gap, in the order in which they are told: two of one
    booking never change places.
    """

    organization: OrganizationId
    number: int
    entry: Entry
    known: Facts
    """All facts of a booking after the change; of other things those that it changed."""


@dataclass(frozen=True, slots=True)
class Event:
    """What others are told. Instants in `facts` are ISO texts in UTC; people and things are ids."""

    organization: OrganizationId
    number: int
    type: Type
    subject: str
    """What it is about, such as bookings/17."""
    at: datetime
    by: MemberId | None
    """Nobody: time itself, or the command line."""
    via: str
    facts: Facts
    before: Facts
    """What the change made different, as it was."""

    @property
    def booking(self) -> BookingId | None:
        """The booking that it is about, if it is about one."""
        noun, _, of = self.subject.partition("/")
        return BookingId(int(of)) if noun == "bookings" else None


def trial_event(organization: OrganizationId, webhook: WebhookId, *, at: datetime) -> Event:
    """Return the event that says nothing but that a webhook is tried; its number is no change's."""
    return Event(organization, 0, Type.TEST, f"webhooks/{webhook}", at, None, COMMAND_LINE, {}, {})


def event_of(happened: Happened) -> Event | None:
    """Return what others are told of a change; None if it does not concern them."""
    entry = happened.entry
    kind = _type(entry, holder=happened.known.get("holder"))
    if kind is None:
        return None
    noun = Noun.BOOKING if entry.noun == Noun.CODE else entry.noun
    facts = {name: value for name, value in happened.known.items() if name not in WORDS}
    if kind is Type.CODE_ISSUED:
        facts["shown_to"] = entry.by
    return Event(
        happened.organization,
        happened.number,
        kind,
        f"{noun}s/{entry.subject}",
        entry.at,
        entry.by,
        entry.via,
        facts,
        entry.before or {},
    )


_OF_RESOURCE: Mapping[str, Type] = {
    "added": Type.RESOURCE_ADDED,
    "imported": Type.RESOURCE_CHANGED,
    "import taken back": Type.RESOURCE_CHANGED,
    "edited": Type.RESOURCE_CHANGED,
    "resized": Type.RESOURCE_CHANGED,
    "departures changed": Type.RESOURCE_CHANGED,
    "seats classed": Type.RESOURCE_CHANGED,
    "retired": Type.RESOURCE_RETIRED,
    "brought back": Type.RESOURCE_BROUGHT_BACK,
}
_OF_BLACKOUT: Mapping[str, Type] = {
    "proposed": Type.BLACKOUT_PROPOSED,
    "standing": Type.BLACKOUT_STARTED,
    "lifted": Type.BLACKOUT_LIFTED,
}
_OF_FAULT: Mapping[str, Type] = {"reported": Type.FAULT_REPORTED, "mended": Type.FAULT_MENDED}
_ENTERED: Mapping[str, Type] = {
    Status.HELD: Type.HELD,
    Status.PENDING: Type.PENDING,
    Status.CONFIRMED: Type.CONFIRMED,
    Status.IN_USE: Type.CHECKED_IN,
    Status.COMPLETED: Type.COMPLETED,
    Status.EXPIRED: Type.EXPIRED,
    Status.CANCELLING: Type.CANCELLING,
    Status.CANCELLED: Type.CANCELLED,
    Status.NO_SHOW: Type.NO_SHOW,
}
_TOUCHED: Mapping[Type, frozenset[str]] = {
    Type.MOVED: frozenset({"starts", "ends", "resource", "unit"}),
    Type.HANDED_OVER: frozenset({"holder"}),
    Type.OFFERED: frozenset({"offered_to"}),
    Type.ATTENDEES_CHANGED: frozenset({"attendees"}),
}
"""What became of a booking that stays in its state, by the first of these that touches what changed."""
_BACK = frozenset({Status.CANCELLING, Status.CANCELLED, Status.NO_SHOW})
"""The states from which a confirmed booking came back."""


def _type(entry: Entry, *, holder: object) -> Type | None:
    match entry.noun:
        case Noun.BOOKING:
            return _of_booking(entry, holder=holder)
        case Noun.CODE if entry.verb == "seen":
            return Type.CODE_ISSUED
        case Noun.RESOURCE:
            return _OF_RESOURCE.get(entry.verb)
        case Noun.BLACKOUT:
            return _OF_BLACKOUT.get(entry.verb)
        case Noun.FAULT:
            return _OF_FAULT.get(entry.verb)
        case _:
            return None


def _of_booking(entry: Entry, *, holder: object) -> Type | None:
    before, after = entry.before, entry.after or {}
    if before is None:
        return Type.HELD if entry.verb == Status.HELD else Type.IMPORTED
    if "status" in before:
        return _entered(before["status"], entry, holder=holder)
    if "ends" in after and not {"starts", "resource", "unit"} & after.keys():
        # Both are written in one way, so that they can be compared as texts; see `changes`.
        return Type.EXTENDED if after["ends"] > before["ends"] else Type.RELEASED
    return next((kind for kind, facts in _TOUCHED.items() if facts & after.keys()), Type.CHANGED)


def _entered(was: str, entry: Entry, *, holder: object) -> Type | None:
    if was == Status.BLACKOUT:
        # A unit is open again, which its blackout tells.
        return None
    if entry.verb == Status.CONFIRMED and was in _BACK:
        return Type.RESTORED
    if (was, entry.verb) == (Status.PENDING, Status.CANCELLED) and entry.by != holder:
        return Type.DECLINED
    return _ENTERED.get(entry.verb, Type.CHANGED)


def as_told(event: Event, *, whole: bool = True) -> Mapping[str, Any]:
    """Return what is told of an event: all of it, or only what is taken when."""
    facts, before = dict(event.facts), dict(event.before)
    if not whole:
        facts, before = ({name: said[name] for name in said if name in OPEN} for said in (facts, before))
    told: dict[str, Any] = {"organization": event.organization, "id": _id(event), **facts}
    if whole:
        told |= {"by": event.by, "via": event.via}
    return told | {"before": before}


OPEN = frozenset({"status", "state", "resource", "resources", "unit", "starts", "ends"})
"""What everybody who sees a thing may know of its bookings and closings: that it is taken or closed, and when."""
AMONG_PEOPLE = frozenset({Type.CODE_ISSUED, Type.HANDED_OVER, Type.OFFERED, Type.ATTENDEES_CHANGED, Type.CHANGED})
"""What changes nothing of what is taken when."""
OF_THE_HOUSE = frozenset({Type.BLACKOUT_PROPOSED, Type.FAULT_REPORTED, Type.FAULT_MENDED, Type.TEST})
"""What is only told to who runs the place."""


def told_outside(event: Event, catalogue: Catalogue) -> Event:
    """
    Return an event as the organization's other systems are told it.

    Without the people of a booking where the rule `names` of what is booked keeps them from every third person.
    """
    resource = event.facts.get("resource") if event.booking is not None else None
    if resource is None or _names(resource, catalogue) is not Names.NOBODY:
        return event
    facts, before = ({name: said[name] for name in said if name in OPEN} for said in (event.facts, event.before))
    return replace(event, facts=facts, before=before, by=None)


def told_to(event: Event, member: Member, catalogue: Catalogue) -> Mapping[str, Any] | None:
    """
    Return what a member may know of an event; None if nothing.

    Of a booking those whom it concerns are told everything, and others as the rule `names` of the thing has it, with
    the people or without them; of everything else who runs the place. Nobody is told of what they do not see.
    """
    if not member.role.manages and event.type in OF_THE_HOUSE:
        return None
    shown = catalogue if member.role.manages else catalogue.seen_by(member)
    seen = {each.id for each in (*shown.resources, *(shown.retired if member.role.manages else ()))}
    if event.booking is not None:
        return _booking_told_to(event, member, catalogue, seen)
    if member.role.manages:
        return as_told(event)
    things = event.facts.get("resources", [_id(event)])
    return as_told(event, whole=False) if seen.issuperset(things) else None


def _booking_told_to(
    event: Event, member: Member, catalogue: Catalogue, seen: Collection[ResourceId]
) -> Mapping[str, Any] | None:
    both = (event.facts, event.before)
    people = [who for said in both for who in (said.get("holder"), *said.get("attendees", ()))]
    if member.id in {event.by, event.facts.get("offered_to"), event.before.get("offered_to"), *people}:
        return as_told(event)
    now_in, was_in = (said.get("resource") for said in both)
    if now_in is None or now_in not in seen:
        # It has gone from something that the member sees: where to is not told.
        return as_told(replace(event, facts={}), whole=False) if was_in in seen else None
    known = event if was_in is None or was_in in seen else replace(event, before={})
    discreet = not catalogue.discreet.isdisjoint(people)
    if catalogue.resource(now_in).policy.tells_names(member.role, member.groups, discreet=discreet):
        return as_told(known)
    return None if event.type in AMONG_PEOPLE else as_told(known, whole=False)


def _names(resource: ResourceId, catalogue: Catalogue) -> Names:
    try:
        return catalogue.resource(resource).policy.names
    except UnknownResource:
        # It was brought in, and taken out again without a trace: nobody says any more who may know.
        return Names.NOBODY


def _id(event: Event) -> int | str:
    of = event.subject.partition("/")[2]
    return int(of) if of.isdigit() else of
