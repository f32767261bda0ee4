"""Stated lengths: what is longer, or more, is refused with the figure; names that platforms give are cut."""

import re
from contextlib import nullcontext
from datetime import timedelta

import pytest
from sqlalchemy import CheckConstraint

from core.domain import lengths
from core.domain.bookings.time_limits import HOLD
from core.domain.lengths import (
    COUNTS,
    FARTHEST,
    LONGEST_RULE,
    MOST_HELD,
    NAMES,
    PERSON,
    TEXTS,
    check_count,
    check_rules,
    check_text,
    cut,
)
from core.domain.people.member import Circle
from core.domain.resources.hours import Opening
from core.domain.rules.policy import Rules, Strikes
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import RuleTooLong, TextMissing, TextTooLong, TooMany
from core.store.tables import metadata
from core.store.tables.bookings import HOLD_WITHIN_LIMIT
from core.values import MINUTE
from tests.stage import refuses


@pytest.mark.parametrize("kind", TEXTS)
def test_a_text_has_a_greatest_length(kind: str) -> None:
    """A text of exactly that length passes, one letter more is refused with both figures."""
    check_text(kind, "ü" * TEXTS[kind])
    check_text(kind, None)
    with refuses(TextTooLong, what=kind, most=TEXTS[kind], length=TEXTS[kind] + 1):
        check_text(kind, "ü" * (TEXTS[kind] + 1))


@pytest.mark.parametrize("kind", TEXTS)
def test_what_is_called_something_has_a_name(kind: str) -> None:
    """Spaces are none; a reason, a title or the label of an only unit may be empty."""
    with refuses(TextMissing, what=kind) if kind in NAMES else nullcontext():
        check_text(kind, "  ")


@pytest.mark.parametrize("kind", COUNTS)
def test_there_is_a_greatest_number_of_everything(kind: str) -> None:
    """As many as stated pass, one more is refused with both figures."""
    check_count(kind, range(COUNTS[kind]))
    with refuses(TooMany, what=kind, most=COUNTS[kind], given=COUNTS[kind] + 1):
        check_count(kind, range(COUNTS[kind] + 1))


@pytest.mark.parametrize(
    ("rule", "allowed", "refused"),
    [
        ("longest", Rules(longest=LONGEST_RULE), Rules(longest=LONGEST_RULE + MINUTE)),
        ("notice", Rules(notice=LONGEST_RULE), Rules(notice=LONGEST_RULE + MINUTE)),
        ("buffer", Rules(buffer=LONGEST_RULE), Rules(buffer=LONGEST_RULE + MINUTE)),
        ("grace", Rules(grace=LONGEST_RULE), Rules(grace=LONGEST_RULE + MINUTE)),
        ("cancel_notice", Rules(cancel_notice=LONGEST_RULE), Rules(cancel_notice=LONGEST_RULE + MINUTE)),
    ],
)
def test_a_time_in_a_rule_is_at_most_a_year(rule: str, allowed: Rules, refused: Rules) -> None:
    """A longer one would reach beyond the calendar, and is refused with the figure."""
    check_rules(allowed)
    with refuses(RuleTooLong, rule=rule, most=LONGEST_RULE):
        check_rules(refused)


def test_how_far_ahead_is_at_most_five_years() -> None:
    """People who plan a conference are served; a slip of the finger is refused."""
    check_rules({"ahead": FARTHEST})
    with refuses(RuleTooLong, rule="ahead", most=FARTHEST):
        check_rules({"ahead": FARTHEST + MINUTE})


@pytest.mark.parametrize(
    ("rules", "kind"),
    [
        (Rules(bookable_by=Circle(groups=frozenset(map(str, range(21))))), "circle"),
        (Rules(week=(tuple(Opening(each, each + 1) for each in range(7)), *((),) * 6)), "openings"),
        (Rules(strikes=Strikes(10**300, timedelta(days=30), timedelta(days=2))), "strikes"),
        (
            Rules(quotas={str(each): Quota(Measure.COUNT, 1, Period.DAY, group=str(each)) for each in range(51)}),
            "quotas",
        ),
    ],
)
def test_a_rule_lists_so_many_and_no_more(rules: Rules, kind: str) -> None:
    """Groups, openings, quotas and strikes are counted, too."""
    with refuses(TooMany, what=kind, most=COUNTS[kind]):
        check_rules(rules)


def test_strikes_look_back_and_ahead_for_a_year_at_most() -> None:
    """Both times of the rule are checked."""
    for strikes in (
        Strikes(3, LONGEST_RULE + MINUTE, timedelta(days=2)),
        Strikes(3, timedelta(days=30), LONGEST_RULE + MINUTE),
    ):
        with refuses(RuleTooLong, rule="strikes", most=LONGEST_RULE):
            check_rules({"strikes": strikes})


def test_a_person_s_name_is_cut_and_never_refused() -> None:
    """A platform's name of any length becomes one that fits."""
    assert cut("Priya") == "Priya"
    assert cut("x" * PERSON) == "x" * PERSON
    assert len(cut("x" * 300)) == PERSON
    assert cut("x" * 300).endswith("x…")


def test_the_database_checks_the_same_lengths() -> None:
    """The checks of the tables have the figures by which the core refuses."""
    checks = {
        str(each.name): str(each.sqltext)
        for table in metadata.tables.values()
        for each in table.constraints
        if isinstance(each, CheckConstraint) and "length(" in str(each.sqltext)
    }
    single = {
        "organizations_name": lengths.NAME,
        "members_name": lengths.PERSON,
        "groups_name": lengths.NAME,
        "sites_name": lengths.NAME,
        "attributes_name": lengths.WORD,
        "attributes_unit": lengths.LABEL,
        "resources_name": lengths.NAME,
        "resources_floor": lengths.WORD,
        "resources_description": lengths.DESCRIPTION,
        "resources_photo": lengths.ADDRESS,
        "units_label": lengths.LABEL,
        "units_seat_class": lengths.LABEL,
        "blackouts_reason": lengths.REASON,
        "bookings_because": lengths.REASON,
        "bookings_title": lengths.TITLE,
        "series_title": lengths.TITLE,
        "series_was_title": lengths.TITLE,
        "faults_said": lengths.REASON,
        **{f"requests_{name}": lengths.REASON for name in ("plea", "query", "reply")},
        "former_names_name": lengths.NAME,
        "certificates_name": lengths.WORD,
        "join_requests_name": lengths.PERSON,
        "guests_address": lengths.MAIL,
        "mail_addresses_address": lengths.MAIL,
        "tokens_name": lengths.NAME,
        # What whoever asks calls a request, as the IETF's draft of the header and the usual services bound it.
        "done_once_key": 255,
    }
    several = {"tags": COUNTS["tags"] * lengths.WORD, "aliases": COUNTS["aliases"] * lengths.NAME}
    assert {name: int(check.rpartition(" ")[2]) for name, check in checks.items()} == {
        **{f"{name}_fits": most for name, most in single.items()},
        **{f"resources_{name}_fit": most for name, most in several.items()},
        **{f"{name}_guests_fit": COUNTS["guests"] * lengths.MAIL for name in ("bookings", "series")},
        "photos_content_fits": COUNTS["photo"],
    }


def test_the_database_counts_holds_by_the_same_figures() -> None:
    """So many slots, and for as long as a hold lasts."""
    assert re.findall(r"IF (\d+) <= ", HOLD_WITHIN_LIMIT) == [str(MOST_HELD)]
    assert re.findall(r"interval '(\d+) minutes'", HOLD_WITHIN_LIMIT) == [str(HOLD // MINUTE)]
