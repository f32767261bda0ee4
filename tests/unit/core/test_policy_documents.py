"""Policy documents as JSON: what was written by any version is read, and nothing else is."""

from datetime import timedelta

import pytest

from core.domain.people.member import Circle, Role
from core.domain.resources.hours import Opening
from core.domain.rules.policy import Rules, Strikes
from core.domain.rules.quota import Measure, Period, Quota
from core.store.rules import Document, packed, unpacked

RULES: Rules = {
    "week": ((Opening(540, 1080),),) * 5 + ((), ()),
    "granularity": timedelta(minutes=15),
    "usual": None,
    "ahead": timedelta(days=30),
    "check_in": False,
    "strikes": Strikes(3, timedelta(days=30), timedelta(days=1)),
    "unused_dates": 5,
    "seen_by": Circle(frozenset({Role.MEMBER, Role.ADMIN}), frozenset({"print", "film"})),
    "approvers": None,
    "quotas": {"weekly": Quota(Measure.HOURS, 600, Period.WEEK, group="film", shared=True)},
}
DOCUMENT: Document = {
    "week": [[[540, 1080]]] * 5 + [[], []],
    "granularity": 15,
    "usual": None,
    "ahead": 43200,
    "check_in": False,
    "strikes": {"most": 3, "window": 43200, "ahead": 1440},
    "unused_dates": 5,
    "seen_by": {"roles": ["admin", "member"], "groups": ["film", "print"]},
    "approvers": None,
    "quotas": {
        "weekly": {"measure": "hours", "most": 600, "period": "week", "days": 0, "group": "film", "shared": True}
    },
}


def test_every_length_of_a_document_is_in_minutes() -> None:
    """The document is what an admin reads in the audit; sets are written in order."""
    assert packed(RULES) == DOCUMENT


def test_what_was_written_is_read_back() -> None:
    """A document holds everything that rules can say."""
    assert unpacked(DOCUMENT) == RULES


def test_a_quota_from_before_groups_is_read() -> None:
    """Old rows name neither a group nor whether it is shared."""
    old = {"quotas": {"daily": {"measure": "count", "most": 2, "period": "day", "days": 0}}}

    assert unpacked(old) == {"quotas": {"daily": Quota(Measure.COUNT, 2, Period.DAY)}}


@pytest.mark.parametrize(
    "document",
    [
        {"granularity": "often"},
        {"week": [[[1080, 540]]] * 7},
        {"week": [[540]] * 7},
        {"strikes": {"most": 0, "window": 60, "ahead": 60}},
        {"strikes": {"most": 1}},
        {"unused_dates": True},
        {"seen_by": {"roles": ["king"], "groups": []}},
        {"quotas": {"weekly": {"measure": "hours"}}},
        {"colour": 3},
    ],
)
def test_what_is_no_document_is_refused(document: Document) -> None:
    """Rules that nobody wrote with Bellhop are an error, and not half read."""
    with pytest.raises(ValueError, match="validation error"):
        unpacked(document)
