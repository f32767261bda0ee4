"""What was changed of a thing, of rules, of a person or of the place, as the audit tells it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, StrEnum

from core.domain.audit import Entry, Noun
from core.domain.people.member import Role
from core.domain.resources import facts
from core.domain.rules.parts import Part, parts_of
from core.domain.rules.policy import Rules
from core.values import Interval, MemberId, ResourceId


class What(StrEnum):
    """What was done; those without differences say by themselves what it did."""

    ADDED = "added"
    EDITED = "edited"
    RETIRED = "retired"
    BROUGHT_BACK = "brought-back"
    DEPARTURES = "departures"
    CLASSES = "classes"
    CLOSED = "closed"
    OPENED = "opened"
    RULED = "ruled"
    ROLE = "role"
    JOINED = "joined"
    LEFT = "left"
    SUSPENDED = "suspended"
    REMOVED = "removed"
    LET_BACK = "let-back"
    ONE_PERSON = "one-person"
    IMPORTED = "imported"
    IMPORT_UNDONE = "import-undone"


class Unsaid(Enum):
    """In the place of a rule's value: the document says nothing of it, so that another one counts."""

    HERE = "here"


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact, rule or role, by its name, as it was before a change and after it; None: there was none."""

    name: str
    before: object
    after: object
    rule: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """One change. `by`: nobody's means the command line, a platform or time itself, and `via` says which."""

    row: int
    """Its id in the audit: what came later has a higher one."""
    what: What
    at: datetime
    by: MemberId | None
    via: str
    differences: tuple[Difference, ...] = ()
    because: str = ""
    during: Interval | None = None
    """For how long something was closed."""
    subject: str = ""
    """The document that a rule stands in, as the audit calls it."""
    things: tuple[ResourceId, ...] = ()
    """What was changed or closed, where that is not said by itself."""
    person: MemberId | None = None
    """Whose role or membership it was, where that is not said by itself."""


_OF_RESOURCE: Mapping[str, What] = {
    "added": What.ADDED,
    "edited": What.EDITED,
    "resized": What.EDITED,
    "retired": What.RETIRED,
    "brought back": What.BROUGHT_BACK,
    "departures changed": What.DEPARTURES,
    "seats classed": What.CLASSES,
    "imported": What.IMPORTED,
    "import taken back": What.IMPORT_UNDONE,
}
_OF_PERSON: Mapping[str, What] = {
    "role set": What.ROLE,
    "claimed": What.ROLE,
    "handed over": What.ROLE,
    "changed": What.ROLE,
    "joined": What.JOINED,
    "invited": What.JOINED,
    "came back": What.JOINED,
    "left": What.LEFT,
    "suspended": What.SUSPENDED,
    "removed": What.REMOVED,
    "let back": What.LET_BACK,
    "joined with": What.ONE_PERSON,
    "imported": What.IMPORTED,
    "import taken back": What.IMPORT_UNDONE,
}


def made(entry: Entry) -> Made | None:
    """Return what an entry about a resource, a person or the place tells; None where that changed nothing of theirs."""
    match entry.noun:
        case Noun.RESOURCE:
            return _of_resource(entry)
        case Noun.PERSON:
            return _of_person(entry)
        case Noun.ORGANIZATION if entry.verb in {"zone chosen", "place named"}:
            return _told(entry, What.EDITED, _differing(entry))
        case _:
            return None


def about(entry: Entry, told: Made) -> Made:
    """Return what an entry tells, with the thing or the person that it is about."""
    match entry.noun:
        case Noun.RESOURCE:
            return replace(told, things=(ResourceId(int(entry.subject)),))
        case Noun.PERSON:
            return replace(told, person=MemberId(int(entry.subject)))
        case _:
            return told


def ruled(entry: Entry, before: Rules, after: Rules) -> Made | None:
    """Return what an entry about rules tells, whose documents are read already; None where it changed nothing."""
    was, now = parts_of(before), parts_of(after)
    differences = tuple(
        Difference(part.field, was.get(part, Unsaid.HERE), now.get(part, Unsaid.HERE), rule=True)
        for part in _named(was, now)
    )
    return _told(entry, What.RULED, differences) if differences else None


def _named(was: Mapping[Part, object], now: Mapping[Part, object]) -> Iterable[Part]:
    # None is a value of many rules, so that a part that is absent is told from one that is None.
    return (part for part in {**was, **now} if (part in was, was.get(part)) != (part in now, now.get(part)))


def _of_resource(entry: Entry) -> Made | None:
    what = _OF_RESOURCE.get(entry.verb)
    if what is None:
        return None
    before, after = entry.before or {}, entry.after or {}
    match entry.verb:
        case "edited":
            was, now = facts.read(before), facts.read(after)
            return _told(entry, what, tuple(_fact(name, was.get(name), now.get(name)) for name in now))
        case "resized":
            return _told(entry, what, (Difference("units", before.get("count"), after.get("count")),))
        case "seats classed":
            return _told(entry, what, (Difference("classes", before.get("classes", {}), after.get("classes", {})),))
        case "departures changed":
            counts = Difference("departures", before.get("departures", 0), after.get("departures", 0))
            return _told(entry, what, (counts,))
        case _:
            return _told(entry, what, because=str(after.get("because") or ""))


def _fact(name: str, before: object, after: object) -> Difference:
    """Return what became of one fact; of features, only of those that have another value."""
    if not (isinstance(before, Mapping) and isinstance(after, Mapping)):
        return Difference(name, before, after)
    names = [each for each in {**before, **after} if before.get(each) != after.get(each)]
    was, now = ({each: said[each] for each in names if each in said} for said in (before, after))
    return Difference(name, was, now)


def _of_person(entry: Entry) -> Made | None:
    """Return what changed of somebody here; their zone and their language are their own affair."""
    what = _OF_PERSON.get(entry.verb)
    if what is not What.ROLE:
        return _told(entry, what) if what else None
    was, now = ((said or {}).get("role") for said in (entry.before, entry.after))
    return _told(entry, what, (Difference("role", Role(was), Role(now)),)) if was and now else None


def _differing(entry: Entry) -> tuple[Difference, ...]:
    before, after = entry.before or {}, entry.after or {}
    return tuple(Difference(name, before.get(name), after[name]) for name in after)


def _told(entry: Entry, what: What, differences: tuple[Difference, ...] = (), because: str = "") -> Made:
    subject = entry.subject if entry.noun == Noun.RULES else ""
    return Made(entry.id, what, entry.at, entry.by, entry.via, differences, because, subject=subject)
