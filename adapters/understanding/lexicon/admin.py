"""The words with which an admin writes commands: names of rules, their values, groups and closings."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields
from typing import Self

from core.domain.people.member import Role
from core.domain.rules.quota import Period
from core.domain.rules.silence import Silence

Sayings = frozenset[str]
"""Words and phrases, without case and accents."""
NONE: Sayings = frozenset()


@dataclass(frozen=True, kw_only=True)
class Admin:
    """The words of commands in one language; English ones are understood in every language."""

    rules: Mapping[str, str] = field(default_factory=dict)
    """What a rule is called, and the field of `Policy` that it is: "grace"."""
    house: Sayings = NONE
    """The whole organization: "everywhere"."""
    inherit: Sayings = NONE
    """In place of a value: what is set farther away holds again: "default"."""
    none: Sayings = NONE
    """In place of a value: "never"."""
    yes: Sayings = NONE
    no: Sayings = NONE
    until: Sayings = NONE
    """Before the hour by which whole days are checked in to: check-in "until" 10:00."""
    always: Sayings = NONE
    """In place of opening hours: "around the clock"."""
    closed: Sayings = NONE
    """Behind a day, in place of hours: sunday "closed"."""
    hours: Sayings = NONE
    """Behind the hour of a clock, where they say nothing new: 8-18 "uhr"."""
    days: Mapping[str, int] = field(default_factory=dict)
    """Weekdays that are too short, or mean too much else, to be read in a sentence: "so". Monday is 0."""
    day_spans: Mapping[str, Collection[int]] = field(default_factory=dict)
    """Words for several days of each week: 8-18 on "weekdays"."""
    opens: Sayings = NONE
    """Before hours or their days, where it says nothing new: "we open from" 8 to 18, "on" saturdays."""
    to: Sayings = NONE
    """Between two days: monday "to" friday."""
    everybody: Sayings = NONE
    """In place of roles and groups: "anyone"."""
    nobody: Sayings = NONE
    """In place of those who are told names: "no one"."""
    roles: Mapping[str, Role] = field(default_factory=dict)
    by: Sayings = NONE
    """Before roles and groups, where it says nothing: "by" admins."""
    either: Sayings = NONE
    """Between people of whom one is enough: jonas "or" priya."""
    then: Sayings = NONE
    """Between those who approve, one after the other: jonas, "then" admins."""
    approval_when: Mapping[str, str] = field(default_factory=dict)
    """
    Before a reason for an approval: "longer" than a length, "from" one on, "after" or "before" a clock, "outside" some
    hours, "of" some people; or before all of them, "when".
    """
    silences: Mapping[str, Silence] = field(default_factory=dict)
    """What it means that nobody answers a request: "approve" it, "decline" it, or let it "lapse"."""
    bookings: Sayings = NONE
    """What a quota counts, if it does not count time: 2 "bookings" a week."""
    per: Sayings = NONE
    """Between an amount and its period: 3 h "a" week."""
    periods: Mapping[str, Period] = field(default_factory=dict)
    """Periods, and how often something is: 3 h a "week", 3 h "weekly"."""
    within: Sayings = NONE
    """Before a number of days: 3 "in" 30 days."""
    in_a_row: Sayings = NONE
    """Behind a number of unused dates, where it says nothing new: 3 "in a row"."""
    ahead: Sayings = NONE
    """Behind the last length of strikes, where it says nothing new: 2 days "ahead"."""
    open: Sayings = NONE
    """Behind a number of bookings that stand at the same time: 2 "at once"."""
    apiece: Sayings = NONE
    """Before the group each of whose members has a quota: 3 h a week "for" crew."""
    shared: Sayings = NONE
    """Before the group that has a quota together: 10 h a week "shared by" crew."""
    add: Sayings = NONE
    """Puts somebody into a group: crew "add" @jonas."""
    remove: Sayings = NONE
    """Takes somebody out of a group: crew "remove" @jonas."""
    linking: Sayings = NONE
    """Between a person and a group, where it says nothing new: add @jonas "to" crew."""
    gives: Sayings = NONE
    """Gives somebody a certificate: "give" @jonas laser-course."""
    has: Sayings = NONE
    """Says that somebody has one: @jonas "has" the laser course."""
    one: Sayings = NONE
    """In place of the number of a length: for "a" year."""
    course: Sayings = NONE
    """Beside a certificate, where it says nothing new: "valid" until friday."""
    certificate: Sayings = NONE
    """What a certificate is: the first-aid "certificate"."""
    trained: Sayings = NONE
    """What the name of a certificate is or ends with: the laser "course"."""
    done: Sayings = NONE
    """Says that somebody has earned one: jonas has "done" the laser course."""
    asking: Sayings = NONE
    """Around a certificate in a question about it: "who has" the laser course, "is" mine "still valid"?"""
    withdraws: Sayings = NONE
    """Takes a certificate from somebody: "withdraw" laser-course from @jonas."""

    def beside(self, other: Self) -> Self:
        """Return the words of both; where they mean different things, those of this one count."""
        return type(self)(**{each.name: getattr(other, each.name) | getattr(self, each.name) for each in fields(self)})
