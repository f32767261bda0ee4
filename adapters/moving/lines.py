"""Lines made of another tool's things: named so that each is told from all others, and what is left out is told."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import chain, count
from typing import Protocol

from adapters.sheets.reading import LineReport
from core.domain.imports import Verdict
from core.domain.lengths import COUNTS, FARTHEST, LONGEST_RULE, NAME, PERSON, TEXTS, cut
from core.domain.people.member import Role
from core.domain.rules.policy import LONGEST_GRANULARITY, Level, Policy
from core.domain.sheets import Json, Line, Sheet, Value, wrong
from core.values import MINUTE

BUILT_IN = Policy()


class Place(Protocol):
    """Where something stands in what is read."""

    @property
    def table(self) -> str:
        """The table or the file."""
        ...

    @property
    def number(self) -> int:
        """The row or the event in it."""
        ...


@dataclass(slots=True)
class Moving:
    """One move from another tool: `said` is told of everything that is left out, or is otherwise here than there."""

    name: str
    """The file or the folder that is read."""
    said: Callable[[LineReport], None]
    now: datetime
    until: datetime | None = None
    """What begins later is left out."""
    at_site: str = ""
    """Where things are whose place is not said; without one, they come to the first site there is."""
    here: Mapping[str, str] = field(default_factory=dict)
    """What resources are called that are here already, by their names in small letters."""
    people: dict[str, str] = field(default_factory=dict)
    """How lines name each person, by what the other tool knows them by."""
    resources: dict[str, str] = field(default_factory=dict)
    """What each resource is called here, by what the other tool knows it by."""
    retired: set[str] = field(default_factory=set)
    """What nobody could book there."""
    _names: set[str] = field(default_factory=set)
    _closed: list[tuple[Place, tuple[str, ...], dict[str, Value]]] = field(default_factory=list)
    _otherwise: Counter[str] = field(default_factory=Counter)
    _series: set[str] = field(default_factory=set)

    def leave_out(self, place: Place, what: str, **facts: object) -> None:
        """Tell of one thing that is left out."""
        self.said(LineReport(place.table, place.number, wrong(what, **facts), Verdict.LEFT_OUT))

    def note(self, place: Place, what: str, **facts: object) -> None:
        """Tell of one thing that is otherwise here than there."""
        self.said(LineReport(place.table, place.number, wrong(what, **facts), Verdict.SAME))

    def count(self, what: str) -> None:
        """Count one of many things that are told of together, at the end."""
        self._otherwise[what] += 1

    def site(self, place: Place, name: str, zone: str) -> Line:
        """Return the line of a site; without a zone it has the organization's."""
        return _line(Sheet.SITES, place, name=cut(name, NAME), zone=zone or None)

    def resource(self, place: Place, key: str, name: str, *, site: str, **facts: Value) -> Line:
        """
        Return the line of a resource, called so that no other has its name.

        Of one that is here already it changes only what the other tool says: no name is spelled anew, no fact is lost.
        """
        called = self._called(text(name) or key, site)
        if called != name:
            self.note(place, "called-otherwise", name=name, called=called)
        called = self.here.get(called.lower(), called)
        self.resources[key] = called
        if facts.get("available") == 0:
            self.retired.add(key)
            self.note(place, "comes-retired", name=called)
        for fact in ("floor", "description"):
            facts[fact] = self._fitting(fact, facts.get(fact))
        if isinstance(tags := facts.get("tags"), tuple):
            fitting = dict.fromkeys(each for tag in tags if (each := self._fitting("tag", tag)))
            facts["tags"] = tuple(fitting)[: COUNTS["tags"]]
        said = {fact: value for fact, value in facts.items() if value is not None and value != ()}
        return _line(Sheet.RESOURCES, place, name=called, site=cut(site, NAME) or None, **said)

    def person(self, place: Place, key: str, name: str) -> Line:
        """Return the line of a person, numbered so that two of one name are two."""
        called, number = cut(text(name) or key, PERSON), len(self.people) + 1
        self.people[key] = f"{called} #{number}"
        return _line(Sheet.PEOPLE, place, number=number, name=called)

    def name_of(self, person: str) -> str:
        """Return a person's name alone."""
        return self.people[person].rpartition(" #")[0]

    def group(self, place: Place, group: str, person: str | None = None) -> Line:
        """Return the line of a group, or of somebody in it."""
        return _line(Sheet.GROUPS, place, group=_group(group), person=self.people[person] if person else None)

    def rules(
        self, place: Place, level: Level, subject: str, lengths: Mapping[str, timedelta | None]
    ) -> Iterator[Line]:
        """Yield the lines of those lengths that are given and fit each other, in whole minutes."""
        most = {"ahead": FARTHEST, "granularity": LONGEST_GRANULARITY}
        said = {
            rule: min(length, most.get(rule, LONGEST_RULE))
            for rule, length in lengths.items()
            if length and length >= MINUTE
        }
        shortest, longest = (said.get(rule, getattr(BUILT_IN, rule)) for rule in ("shortest", "longest"))
        if shortest > longest:
            # The one that is not given makes room for the other.
            said |= {"shortest": min(shortest, longest)} if "longest" in said else {"longest": shortest}
        if said.get("notice", BUILT_IN.notice) >= said.get("ahead", BUILT_IN.ahead):
            said.pop("notice", None)
        for rule, length in said.items():
            yield self.rule(place, level, subject, rule, length // MINUTE)

    def rule(self, place: Place, level: Level, subject: str, rule: str, value: Json) -> Line:
        """Return the line of a rule."""
        return _line(Sheet.RULES, place, level=str(level), subject=subject, rule=rule, value=value)

    def booking(
        self,
        place: Place,
        *,
        resource: str,
        person: str,
        starts: datetime,
        ends: datetime,
        title: str = "",
        attendees: Iterable[str] = (),
        series: str = "",
    ) -> Iterator[Line]:
        """Yield the line of a booking on whole minutes, or tell why it is left out."""
        if resource not in self.resources or person not in self.people:
            self.leave_out(place, "no-resource-there" if resource not in self.resources else "no-person-there")
            return
        begins, over = _whole(starts), _whole(ends, up=True)
        if over <= begins:
            self.leave_out(place, "takes-no-time")
        elif self.until is not None and _instant(begins) >= self.until:
            self.count("beyond")
        elif resource in self.retired and _instant(over) > self.now:
            self.leave_out(place, "of-a-retired", name=self.resources[resource])
        else:
            if series:
                self._series.add(series)
                self.count("of-series")
            coming = dict.fromkeys(each for each in attendees if each in self.people and each != person)
            self._otherwise["attendees-cut"] += len(coming) > COUNTS["attendees"]
            yield _line(
                Sheet.BOOKINGS,
                place,
                resource=self.resources[resource],
                person=self.people[person],
                starts=begins,
                ends=over,
                title=self._fitting("title", title),
                attendees=tuple(self.people[each] for each in coming)[: COUNTS["attendees"]],
            )

    def blackout(
        self, place: Place, *, resources: Iterable[str], by: str, starts: datetime, ends: datetime, reason: str
    ) -> Iterator[Line]:
        """Yield the line of a blackout; the times that it takes are lines of bookings, which `closed` yields."""
        named = tuple(self.resources[each] for each in resources if each in self.resources)
        begins, over = _whole(starts), _whole(ends, up=True)
        if not named or by not in self.people or over <= begins:
            self.leave_out(place, "blackout-left-out", reason=text(reason))
            return
        number, during = len(self._closed) + 1, {"starts": begins, "ends": over}
        self._closed.append((place, named, {**during, "person": self.people[by], "blackout": number}))
        yield _line(
            Sheet.BLACKOUTS,
            place,
            number=number,
            resources=named,
            by=self.people[by],
            reason=self._fitting("reason", reason),
            **during,
        )

    def closed(self) -> Iterator[Line]:
        """Yield the times of the blackouts, among the bookings."""
        for place, named, facts in self._closed:
            for resource in named:
                yield _line(Sheet.BOOKINGS, place, resource=resource, status="blackout", charged=0, **facts)

    def conclude(self) -> None:
        """Tell what was counted."""
        for what, times in self._otherwise.items():
            if times:
                until = f"{self.until:%Y-%m-%d}" if self.until else ""
                fault = wrong(what, count=times, series=len(self._series), until=until)
                self.said(LineReport(self.name, 0, fault, Verdict.SAME))

    def _called(self, name: str, site: str) -> str:
        with_site = [cut(f"{name[: NAME // 2]} ({site})", NAME)] if site else []
        numbered = (cut(f"{name[: NAME - 8]} {number}", NAME) for number in count(2))
        every = chain([cut(name, NAME)], with_site, numbered)
        free = next(each for each in every if each.casefold() not in self._names)
        self._names.add(free.casefold())
        return free

    def _fitting(self, kind: str, said: Value) -> str | None:
        whole = text(said) if isinstance(said, str) else ""
        self._otherwise[f"{kind}s-cut"] += len(whole) > TEXTS[kind]
        return cut(whole, TEXTS[kind]) or None


def text(said: str) -> str:
    """Return a text in one line, without what no text of ours has."""
    return " ".join(said.replace("\0", "").split())


def circle(*, roles: Iterable[Role] = (), groups: Iterable[str] = ()) -> Json:
    """Return some people as a rule names them."""
    return {"roles": [str(each) for each in roles], "groups": [_group(each).lower() for each in groups]}


def _group(name: str) -> str:
    return cut(text(name), NAME)


def _line(sheet: Sheet, place: Place, **facts: Value) -> Line:
    return Line(sheet, place.number, facts, place.table)


def _whole(moment: datetime, *, up: bool = False) -> datetime:
    """Return the minute that a moment is in, or if it is `up` the first one that is not before it."""
    whole = moment.replace(second=0, microsecond=0)
    return whole + MINUTE if up and whole != moment else whole


def _instant(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
