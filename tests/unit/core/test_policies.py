"""Policies: the nearest document wins, quotas add up, and roles and groups decide who may do what."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from core.domain.people.member import Circle, Role
from core.domain.resources.resource import Kind
from core.domain.rules.built_in import BUILT_IN, WEEKLY
from core.domain.rules.policy import Layer, Level, Policy, Rules, merged, resolved
from core.domain.rules.quota import Measure, Period, Quota
from core.values import MINUTE
from tests.unit.core.lives import NOW, TWO_HOURS

BERLIN = ZoneInfo("Europe/Berlin")
NOBODY: frozenset[str] = frozenset()
FILM, STAFF = frozenset({"film"}), frozenset({"staff"})
TEN_HOURS, TWO_A_DAY = Quota(Measure.HOURS, 600, Period.WEEK), Quota(Measure.COUNT, 2, Period.DAY)
FILM_ONLY = Policy(seen_by=Circle(groups=FILM), managers=Circle(groups=STAFF))


def house(rules: Rules) -> Layer:
    """Return the document of the organization."""
    return Layer(Level.ORGANIZATION, "", rules)


def atlas(rules: Rules) -> Layer:
    """Return the document of one resource."""
    return Layer(Level.RESOURCE, "1", rules)


def test_a_house_without_documents_has_the_built_in_rules() -> None:
    """Nothing says where a value comes from, because it comes from nowhere."""
    policy = resolved(())
    assert policy == Policy()
    assert policy.origins == {}


def test_the_nearest_document_wins() -> None:
    """Each value is looked up by itself, and says which document it is from."""
    far = house({"grace": 5 * MINUTE, "buffer": 15 * MINUTE})
    near = atlas({"grace": 20 * MINUTE})
    policy = resolved((far, near))
    assert (policy.grace, policy.buffer) == (20 * MINUTE, 15 * MINUTE)
    assert policy.origins == {"grace": near, "buffer": far}


def test_a_value_of_none_is_a_value() -> None:
    """A resource can lift the rule of the house."""
    admins = Circle(frozenset({Role.ADMIN}))
    assert resolved((house({"approvers": admins}), atlas({"approvers": None}))).approvers is None


def test_quotas_add_up() -> None:
    """Of two with one name the nearer counts, and it counts what its own document is about."""
    far = house({"quotas": {"weekly": TEN_HOURS, "daily": TWO_A_DAY}})
    policy = resolved((far, atlas({"quotas": {"weekly": TWO_A_DAY}})))
    assert {(bound.name, bound.quota, bound.level) for bound in policy.quotas} == {
        ("daily", TWO_A_DAY, Level.ORGANIZATION),
        ("weekly", TWO_A_DAY, Level.RESOURCE),
    }


def test_a_quota_is_lifted_by_one_without_a_number() -> None:
    """A studio has three hours a week, until the house says otherwise."""
    lifted = Layer(Level.KIND, Kind.STUDIO, {"quotas": {WEEKLY: Quota(Measure.HOURS, None, Period.WEEK)}})
    assert [bound.quota.most for bound in resolved((BUILT_IN[Kind.STUDIO],)).quotas] == [180]
    assert resolved((BUILT_IN[Kind.STUDIO], lifted)).quotas == ()


@pytest.mark.parametrize(
    ("rules", "field"),
    [
        ({"shortest": timedelta(hours=2), "longest": timedelta(hours=1)}, "shortest"),
        ({"granularity": timedelta(seconds=30)}, "granularity"),
        ({"granularity": timedelta(days=2)}, "granularity"),
        ({"usual": timedelta(hours=9)}, "usual"),
        ({"notice": timedelta(days=2), "ahead": timedelta(days=1)}, "notice"),
        ({"buffer": -MINUTE}, "buffer"),
        ({"grace": timedelta(0)}, "grace"),
        ({"buffer": timedelta(seconds=90)}, "buffer"),
    ],
)
def test_documents_that_contradict_each_other_are_refused(rules: Rules, field: str) -> None:
    """The name of the rule says which one nobody could keep."""
    with pytest.raises(ValueError, match=field):
        resolved((house(rules),))


@pytest.mark.parametrize(
    ("role", "groups", "manages", "sees"),
    [
        (Role.OWNER, NOBODY, True, True),
        (Role.ADMIN, NOBODY, True, True),
        (Role.MEMBER, STAFF, True, True),
        (Role.MEMBER, FILM, False, True),
        (Role.MEMBER, NOBODY, False, False),
        (Role.GUEST, FILM, False, True),
    ],
)
def test_who_manages_and_who_sees(role: Role, groups: frozenset[str], *, manages: bool, sees: bool) -> None:
    """Who manages a resource sees it, whether or not they are of those who do."""
    assert (FILM_ONLY.managed(role, groups), FILM_ONLY.seen(role, groups)) == (manages, sees)


def test_who_books_must_see() -> None:
    """Being of those who may book is not enough for what is hidden; a manager books everything."""
    policy = Policy(seen_by=Circle(groups=FILM), bookable_by=Circle(frozenset({Role.MEMBER})))
    assert policy.bookable(Role.MEMBER, FILM)
    assert not policy.bookable(Role.MEMBER, NOBODY)
    assert not policy.bookable(Role.GUEST, FILM)
    assert policy.bookable(Role.ADMIN, NOBODY)


def test_who_approves() -> None:
    """The circle that is named, and whoever manages."""
    policy = Policy(approvers=Circle(groups=STAFF))
    assert policy.approves(Role.GUEST, STAFF)
    assert policy.approves(Role.ADMIN, NOBODY)
    assert not policy.approves(Role.MEMBER, NOBODY)


def test_nothing_is_claimed_where_no_document_speaks_of_quotas() -> None:
    """A document that lifts the last one still speaks of them."""
    lifted = Quota(Measure.HOURS, None, Period.WEEK)
    assert Policy().claims(TWO_HOURS.start, 120, BERLIN, now=NOW) is None
    assert resolved((house({"quotas": {"weekly": lifted}}),)).claims(TWO_HOURS.start, 120, BERLIN, now=NOW) == ()


def test_a_claim_says_what_is_needed_and_when() -> None:
    """Two hours of a week, one booking of a day."""
    policy = resolved((house({"quotas": {"weekly": TEN_HOURS, "daily": TWO_A_DAY}}),))
    claims = policy.claims(TWO_HOURS.start, 120, BERLIN, now=NOW)
    assert claims is not None
    assert {claim.bound.name: claim.needs for claim in claims} == {"weekly": 120, "daily": 1}


def test_what_is_booked_together_is_counted_together() -> None:
    """Two resources of one quota need twice as much of it."""
    claims = resolved((house({"quotas": {"weekly": TEN_HOURS}}),)).claims(TWO_HOURS.start, 120, BERLIN, now=NOW)
    assert claims is not None
    [both] = merged((*claims, *claims))
    assert (both.needs, both.windows) == (240, claims[0].windows)
