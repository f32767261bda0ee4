"""Words between a phrase and its meaning, for what no single word of a language says; the same in every language."""

from dataclasses import replace
from enum import StrEnum

from adapters.understanding.lexicon.groups import Days, Talk, Verbs
from adapters.understanding.lexicon.occasions import Hour
from adapters.understanding.lexicon.shape import Lexicon


class Inner(StrEnum):
    """What a phrase may stand for. Nobody can type these: an underscore is never part of a word."""

    DAY_AFTER_TOMORROW = "day_after_tomorrow_"
    WEEK_LATER = "week_later_"
    """Behind a weekday: the one a week after it."""
    FORTNIGHT_LATER = "fortnight_later_"
    MORNING = "morning_"
    ALL_DAY = "all_day_"
    WORKDAY = "workday_"
    INSTEAD = "instead_"
    """Before what a booking is moved from."""
    RATHER = "rather_"
    """Before what is wanted instead of the last offer."""
    CHECK_IN = "check_in_"
    CHECK_OUT = "check_out_"
    MY_BOOKINGS = "my_bookings_"
    MY_QUOTA = "my_quota_"
    HOW_TO = "how_to_"
    SAME_TIME = "same_time_"
    EARLIER = "earlier_"
    LATER = "later_"
    LONGER = "longer_"
    SHORTER = "shorter_"
    LATE = "late_"
    """What people are who will come later."""


def with_inner_words(lex: Lexicon) -> Lexicon:
    """Return the lexicon with the meaning of every inner word, and with the phrases of its occasions."""
    instead = lex.links.instead | {Inner.INSTEAD}
    return replace(
        lex,
        phrases={**lex.phrases, **lex.occasions.phrases},
        clocks=replace(lex.clocks, noon=lex.clocks.noon | {Hour.LUNCH}),
        days=_days(lex.days),
        verbs=_verbs(lex.verbs),
        talk=_talk(lex.talk),
        links=replace(lex.links, instead=instead),
    )


def _days(days: Days) -> Days:
    return replace(
        days,
        relative={**days.relative, Inner.DAY_AFTER_TOMORROW: 2},
        weeks_later={**days.weeks_later, Inner.WEEK_LATER: 7, Inner.FORTNIGHT_LATER: 14},
        parts={**days.parts, Inner.MORNING: "morning"},
        whole_day=days.whole_day | {Inner.ALL_DAY},
        workday=days.workday | {Inner.WORKDAY},
    )


def _verbs(verbs: Verbs) -> Verbs:
    return replace(
        verbs,
        firm={
            **verbs.firm,
            Inner.CHECK_IN: "checkin",
            Inner.CHECK_OUT: "checkout",
            Inner.MY_BOOKINGS: "list",
            Inner.MY_QUOTA: "quota",
            Inner.HOW_TO: "help",
        },
    )


def _talk(talk: Talk) -> Talk:
    return replace(
        talk,
        refusing=talk.refusing | {Inner.RATHER},
        same=talk.same | {Inner.SAME_TIME},
        earlier=talk.earlier | {Inner.EARLIER},
        later=talk.later | {Inner.LATER},
        longer=talk.longer | {Inner.LONGER},
        shorter=talk.shorter | {Inner.SHORTER},
        late=talk.late | {Inner.LATE},
    )
