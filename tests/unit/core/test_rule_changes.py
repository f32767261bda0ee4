"""A change of rules is a fact, and quotas are named by what they bind."""

from datetime import timedelta

import pytest

from core.domain.people.groups import Filled, Group, group_called, group_of
from core.domain.people.member import Circle, Role
from core.domain.rules.change import RuleChange
from core.domain.rules.parts import Part, Ruled, differing, in_force, parts_of, rules_of
from core.domain.rules.policy import Layer, Level, Rules, resolved
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import NoSuchGroup
from core.values import GroupId, MemberId

QUARTER = timedelta(minutes=15)
WEEKLY = Quota(Measure.HOURS, 180, Period.WEEK)
DAILY = Quota(Measure.COUNT, 2, Period.DAY)


def change(said: Rules, *inherited: str) -> RuleChange:
    """Return a change of the organization's document."""
    return RuleChange(Level.ORGANIZATION, "", said, frozenset(inherited))


def test_a_rule_replaces_itself_alone() -> None:
    """What else the document says stays."""
    before: Rules = {"grace": 2 * QUARTER, "buffer": QUARTER}
    assert change({"grace": QUARTER}).applied(before) == {"grace": QUARTER, "buffer": QUARTER}


def test_an_inherited_rule_is_said_no_more() -> None:
    """Then a farther document decides; one that was not said stays unsaid."""
    assert change({}, "grace", "notice").applied({"grace": QUARTER, "buffer": QUARTER}) == {"buffer": QUARTER}


def test_a_quota_replaces_the_one_of_its_name() -> None:
    """Quotas of other periods and groups add up."""
    before: Rules = {"quotas": {WEEKLY.name: WEEKLY}}
    added = change({"quotas": {DAILY.name: DAILY}}).applied(before)
    assert added == {"quotas": {"weekly": WEEKLY, "daily": DAILY}}
    less = Quota(Measure.HOURS, 60, Period.WEEK)
    assert change({"quotas": {less.name: less}}).applied(added) == {"quotas": {"weekly": less, "daily": DAILY}}


def test_a_nearer_quota_of_the_same_name_counts() -> None:
    """None of a name lifts the farther one."""
    lifted = Quota(Measure.HOURS, None, Period.WEEK)
    house = Layer(Level.ORGANIZATION, "", {"quotas": {WEEKLY.name: WEEKLY, DAILY.name: DAILY}})
    room = Layer(Level.RESOURCE, "1", {"quotas": {lifted.name: lifted}})
    assert [each.quota for each in resolved([house, room]).quotas] == [DAILY]


@pytest.mark.parametrize(
    ("quota", "name"),
    [
        (WEEKLY, "weekly"),
        (DAILY, "daily"),
        (Quota(Measure.HOURS, 60, Period.MONTH), "monthly"),
        (Quota(Measure.HOURS, 60, Period.ROLLING, 14), "rolling"),
        (Quota(Measure.COUNT, 2, Period.OPEN), "open"),
        (Quota(Measure.HOURS, 60, Period.WEEK, group="crew"), "weekly crew"),
        (Quota(Measure.HOURS, 60, Period.WEEK, group="crew", shared=True), "weekly crew"),
    ],
)
def test_a_quota_is_named_by_its_period_and_its_group(quota: Quota, name: str) -> None:
    """So that one for a group stands beside the one for everybody."""
    assert quota.name == name


def test_a_change_knows_the_groups_that_it_names() -> None:
    """In circles and in quotas."""
    shared = Quota(Measure.HOURS, 60, Period.WEEK, group="crew", shared=True)
    circle = Circle(frozenset({Role.ADMIN}), frozenset({"night"}))
    assert set(change({"managers": circle, "quotas": {shared.name: shared, DAILY.name: DAILY}}).groups) == {
        "night",
        "crew",
    }


def test_a_group_is_known_in_any_case() -> None:
    """One that nobody made is refused with those that come near."""
    crew, night = Group(GroupId(1), "Crew", (), ()), Group(GroupId(2), "Night shift", (), ())
    assert group_called("crew", [crew, night]) is crew
    with pytest.raises(NoSuchGroup) as refused:
        group_called("crwe", [crew, night])
    assert (refused.value.wanted, refused.value.closest) == ("crwe", ("Crew",))


def test_the_group_of_some_people_is_theirs_alone_though_others_are_called_the_same() -> None:
    """One that the rule has named stays, also by another name; one of others gives its name to nobody else."""
    first, second = MemberId(1), MemberId(2)
    theirs, elsewhere = (
        Group(GroupId(1), "Nova bookers", ("Jonas",), (first,)),
        Group(GroupId(2), "Jo", ("Jonas",), (second,)),
    )
    called = "Nova bookers"
    assert group_of([first, first], called=called, known=[theirs]) == Filled("Nova bookers", (first,))
    assert group_of([second], called=called, known=[theirs]) == Filled("Nova bookers 2", (second,))
    assert group_of([second], called=called, known=[theirs, elsewhere]) == Filled("Nova bookers 2", (second,))
    assert group_of([second], called=called, known=[theirs, elsewhere], named={"jo"}) == Filled("Jo", (second,))


def test_a_document_is_its_parts() -> None:
    """Each rule is a part, and each quota by itself; a value of None is a part as well."""
    rules: Rules = {"grace": QUARTER, "usual": None, "quotas": {WEEKLY.name: WEEKLY, DAILY.name: DAILY}}
    assert set(parts_of(rules)) == {Part("grace"), Part("usual"), Part("quotas", "weekly"), Part("quotas", "daily")}
    assert rules_of(parts_of(rules)) == rules


def test_documents_differ_in_what_one_of_them_says_otherwise_or_alone() -> None:
    """A rule that is None is not the same as a rule that is not said."""
    before: Rules = {"grace": QUARTER, "buffer": QUARTER, "quotas": {WEEKLY.name: WEEKLY}}
    after: Rules = {"grace": 2 * QUARTER, "buffer": QUARTER, "usual": None}
    assert set(differing(before, after)) == {Part("grace"), Part("usual"), Part("quotas", "weekly")}


def test_the_nearest_document_says_what_is_in_force() -> None:
    """Without one the general value holds, and there is no quota."""
    house, room = Layer(Level.ORGANIZATION, "", {"grace": QUARTER}), Layer(Level.RESOURCE, "1", {"grace": 2 * QUARTER})
    assert in_force(Part("grace"), [house, room]) == Ruled(2 * QUARTER, room)
    assert in_force(Part("grace"), [house]) == Ruled(QUARTER, house)
    assert in_force(Part("buffer"), [house, room]) == Ruled(timedelta(0), None)
    assert in_force(Part("quotas", "weekly"), [house, room]) == Ruled(None, None)


def test_a_change_names_every_part_that_it_is_about() -> None:
    """Also those that have that value already, and every quota that is inherited again."""
    rules: Rules = {"grace": QUARTER, "quotas": {WEEKLY.name: WEEKLY}}
    assert change({"grace": QUARTER}).named(rules) == (Part("grace"),)
    assert change({}, "quotas").named(rules) == (Part("quotas", "weekly"),)
    assert change({}, "buffer").named(rules) == (Part("buffer"),)
