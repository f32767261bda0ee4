"""The story of a booking: what happened to it, one event for each row of its audit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from core.domain.audit import CLOCK, Entry, Facts
from core.domain.bookings.status import Status
from core.values import Interval, MemberId, ResourceId


class Happening(StrEnum):
    """What can happen to a booking."""

    HELD = "held"
    BROUGHT_IN = "brought-in"
    REQUESTED = "requested"
    APPROVED = "approved"
    DECLINED = "declined"
    APPROVED_BY_RULE = "approved-by-rule"
    DECLINED_BY_RULE = "declined-by-rule"
    UNANSWERED = "unanswered"
    AGREED = "agreed"
    EXCEPTION = "exception"
    ASKED_BACK = "asked-back"
    ANSWERED_BACK = "answered-back"
    CONFIRMED = "confirmed"
    LAPSED = "lapsed"
    DROPPED = "dropped"
    CHECKED_IN = "checked-in"
    TAKEN_BACK = "taken-back"
    RELEASED = "released"
    CANCELLED = "cancelled"
    UNDONE = "undone"
    COMPLETED = "completed"
    MOVED = "moved"
    RENAMED = "renamed"
    HANDED_OVER = "handed-over"
    GIVEN = "given"
    OFFERED = "offered"
    OFFER_OVER = "offer-over"
    PEOPLE = "people"
    LATE = "late"
    REASON = "reason"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: when, by whom, from where, and what it was before and after."""

    what: Happening
    at: datetime
    by: MemberId | None
    """Nobody: time itself, or the command line."""
    via: str
    was: Interval | None = None
    """Its slot before a move."""
    was_in: ResourceId | None = None
    """Its resource before a move to another."""
    member: MemberId | None = None
    """To whom it was offered, or handed over; who gave its slot away for it, if they may be named."""
    joined: tuple[MemberId, ...] = ()
    gone: tuple[MemberId, ...] = ()
    invited: tuple[str, ...] = ()
    """Guests who were put on it, by their addresses, and those who were taken off it."""
    uninvited: tuple[str, ...] = ()
    title: str | None = None
    because: str | None = None
    instead_of: MemberId | None = None
    """In whose place it was done."""

    @property
    def people(self) -> frozenset[MemberId]:
        """Everybody whom it names."""
        return frozenset({*filter(None, (self.by, self.member, self.instead_of)), *self.joined, *self.gone})

    @property
    def anonymous(self) -> "Event":
        """Return the event without the words that people wrote, which may name somebody."""
        words = self.what in {Happening.RENAMED, Happening.REASON, *ASKED.values()}
        guests = self.what is Happening.PEOPLE and not (self.joined or self.gone)
        told = Happening.CHANGED if words or guests else self.what
        return replace(self, what=told, title=None, because=None, instead_of=None, invited=(), uninvited=())


STOOD_IN = "stood in"
"""The verb with which the audit notes in whose place somebody answers a request, besides the answer itself."""
ANSWERS = frozenset({Happening.APPROVED, Happening.DECLINED, Happening.AGREED})
"""What may be done in somebody's place."""
ASKED: dict[str, Happening] = {
    "asked": Happening.EXCEPTION,
    "granted": Happening.EXCEPTION,
    "asked_back": Happening.ASKED_BACK,
    "answered_back": Happening.ANSWERED_BACK,
    "agreed": Happening.AGREED,
}
"""What is said about a request, mostly in somebody's own words, by the verbs of its audit."""
FROM_TO: dict[tuple[str, str], Happening] = {
    (Status.PENDING, Status.CONFIRMED): Happening.APPROVED,
    (Status.PENDING, Status.EXPIRED): Happening.UNANSWERED,
    (Status.HELD, Status.EXPIRED): Happening.LAPSED,
    (Status.HELD, Status.CANCELLED): Happening.DROPPED,
    (Status.NO_SHOW, Status.IN_USE): Happening.TAKEN_BACK,
    (Status.NO_SHOW, Status.CONFIRMED): Happening.TAKEN_BACK,
    (Status.CANCELLING, Status.CONFIRMED): Happening.UNDONE,
    (Status.CANCELLED, Status.CONFIRMED): Happening.UNDONE,
}
BY_RULE: dict[tuple[str, str], Happening] = {
    (Status.PENDING, Status.CONFIRMED): Happening.APPROVED_BY_RULE,
    (Status.PENDING, Status.CANCELLED): Happening.DECLINED_BY_RULE,
}
"""What time itself does to a request before it lapses: the rules answer it, because nobody has."""
TO: dict[str, Happening] = {
    Status.HELD: Happening.HELD,
    Status.PENDING: Happening.REQUESTED,
    Status.CONFIRMED: Happening.CONFIRMED,
    Status.IN_USE: Happening.CHECKED_IN,
    Status.COMPLETED: Happening.COMPLETED,
    Status.CANCELLING: Happening.CANCELLED,
    Status.CANCELLED: Happening.CANCELLED,
    Status.NO_SHOW: Happening.RELEASED,
}


def story(rows: Iterable[tuple[Entry, Facts]]) -> Iterator[Event]:
    """Yield what happened, in order, of the rows and the words that belong to them."""
    known: dict[str, object] = {}
    for entry, words in rows:
        what = _what(entry, words, holder=known.get("holder"))
        if what is not None:
            yield _event(what, entry, words, known)
        known |= entry.after or {}


def said(rows: Iterable[tuple[Entry, Facts]]) -> Iterator[Event]:
    """Yield what was said about the request for a booking, in order; of words that were forgotten only that."""
    for entry, words in rows:
        if entry.verb in ASKED:
            told = next(iter(words.get("after", {}).values()), None)
            what = ASKED[entry.verb] if told or entry.verb == "agreed" else Happening.CHANGED
            yield Event(what, entry.at, entry.by, entry.via, because=told)


def in_place(events: Iterable[Event], rows: Iterable[Entry]) -> Iterator[Event]:
    """Yield the events, and of each answer in whose place it was given, as the request's rows note."""
    noted = {(entry.at, entry.by): (entry.after or {}).get("instead_of") for entry in rows if entry.verb == STOOD_IN}
    for event in events:
        instead = noted.get((event.at, event.by)) if event.what in ANSWERS else None
        yield replace(event, instead_of=instead) if instead else event


def _what(entry: Entry, words: Facts, *, holder: object) -> Happening | None:
    before, after = entry.before, entry.after or {}
    if before is None:
        return Happening.HELD if entry.verb == Status.HELD else Happening.BROUGHT_IN
    if "status" in before:
        was = before["status"]
        if (was, entry.verb) == (Status.CANCELLING, Status.CANCELLED):
            # The minute to undo it is over: nothing that anybody did.
            return None
        if (was, entry.verb) == (Status.PENDING, Status.CANCELLED) and entry.via != CLOCK:
            return Happening.DROPPED if entry.by == holder else Happening.DECLINED
        by_rule = BY_RULE.get((was, entry.verb)) if entry.via == CLOCK else None
        return by_rule or FROM_TO.get((was, entry.verb)) or TO.get(entry.verb, Happening.CHANGED)
    if not {"starts", "ends", "resource", "unit"}.isdisjoint(after):
        return Happening.MOVED
    facts = {
        Happening.HANDED_OVER: "holder" in after,
        Happening.OFFERED: after.get("offered_to") is not None,
        Happening.OFFER_OVER: "offered_to" in after,
        Happening.PEOPLE: "attendees" in after or "guests" in words.get("after", {}),
        Happening.LATE: "late" in after,
        Happening.RENAMED: "title" in words.get("after", {}),
        Happening.REASON: "because" in words.get("after", {}),
    }
    return next((what for what, fits in facts.items() if fits), Happening.CHANGED)


def _event(what: Happening, entry: Entry, words: Facts, known: dict[str, object]) -> Event:
    before, after = entry.before or {}, entry.after or {}
    said = words.get("after", {})
    was = {**known, **before}
    slot = (was.get("starts"), was.get("ends")) if what is Happening.MOVED else (None, None)
    starts, ends = (datetime.fromisoformat(each) if isinstance(each, str) else None for each in slot)
    attendees, earlier = after.get("attendees", ()), before.get("attendees", ())
    guests, known_guests = said.get("guests", ()), words.get("before", {}).get("guests", ())
    return Event(
        what,
        entry.at,
        entry.by,
        entry.via,
        was=Interval(starts, ends) if starts and ends else None,
        was_in=before.get("resource"),
        member=after.get("offered_to") or (after.get("holder") if before else None),
        joined=tuple(each for each in attendees if each not in earlier),
        gone=tuple(each for each in earlier if each not in attendees),
        invited=tuple(each for each in guests if each not in known_guests),
        uninvited=tuple(each for each in known_guests if each not in guests),
        title=said.get("title"),
        because=said.get("because"),
    )
