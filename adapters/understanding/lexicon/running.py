"""The words with which people run a place: what they add, change and retire. They stand apart from all other words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from itertools import product
from typing import Literal, get_args

from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding.lexicon.groups import NONE, Words
from adapters.understanding.typography import Typography
from core.domain.resources.features import AttributeType

RuleAct = Literal[
    "bookable_by", "to-all", "not-these", "approvers", "approval", "no-approval", "approval-after",
    "approval-before", "approval-on", "approval-over", "off-day",
    "off-days", "only-days", "between", "not-before", "not-after", "limit", "limit-all", "longest-all", "shortest",
    "shortest-all", "ahead", "notice", "notice-all", "my-approval", "buffer", "silence", "silence-all",
    "needs", "needs-no", "shortest-of", "nobody", "grace", "reset",
]  # fmt: skip
"""
What sets a rule: who may book something, or that everybody may, or who may not; whose approval it needs, or somebody's,
or nobody's, or at what times or for how many people; on which day or days it is closed, on which alone it is open,
between which hours, not before or after one; that so much is the most of it, or of everything, or the longest or
shortest booking of it or of everything; how far ahead it is booked at the most and at the least; what stays free
between two bookings; what it means that nobody answers a request for it, or for anything; which certificates whoever
books it needs, or needs no longer. Behind a colon, at the least how long; that nobody may book it; after how long it is
released; and that all of its rules are as they would be without any of its own.
"""
SETS: frozenset[RuleAct] = frozenset(get_args(RuleAct))
Act = Literal[
    "name", "bare", "line", "rename", "retire", "back", "restore", "all-back", "retired", "setup", "duplicate", "edit",
    "open", "lose", "new", "site", "site-name", "site-zone", "site-gone", "sites", "kind-name", "kinds", "house-name",
    "attribute", "attribute-gone", "attributes", "place", "house-hours", "house-open", "house-zone", "more", "fewer",
    "so-many", "groups", "group", "seats", "seats-gone", "seat-class", "seat-classless",
    "close", "closed", "reopen", "rules", "all-rules", "bookable_by", "to-all", "not-these", "approvers", "approval",
    "no-approval", "approval-after", "approval-before", "approval-on", "approval-over",
    "off-day", "off-days", "only-days", "between", "not-before", "not-after", "limit",
    "limit-all", "longest-all", "shortest", "shortest-all", "ahead", "notice", "notice-all", "my-approval", "closures",
    "certificates", "changes", "hours", "buffer", "silence", "silence-all", "needs", "needs-no",
    "shortest-of", "nobody", "grace", "reset",
]  # fmt: skip
"""
What is ordered: to add a thing of a kind that is called so, or that just has a name behind it, or by a line of facts;
to rename, retire or bring back one that is here, or to make another like it; to see what is retired, or to set up the
place; to give a thing facts or hours, or to take something from it; or just to add something. Of sites: to add one, to
rename it, to give it another zone, to remove it; and to see them. To call a kind, or the place itself, something else;
to define or to remove an attribute; and to see what kinds are called, or the attributes. To put something at a site or
on a floor; to say when the place is open, or in which zone it is, or when something is; to have so many more of a
thing, or fewer, or just so many; to see the groups, or one of them, or to let one sit somewhere, or anywhere; to give
seats a class, or none. To close something for a time, or to say that it is closed, or to open it again; to see the
rules of something, or of everything; to see what is closed, which certificates there are, and who changed something;
and to give something a rule.
"""
Template = tuple[str, ...]
"""Words, and places for what is named: `{thing}` is here, `{new}` is not yet, `{kind}`, `{facts}`, `{site}`, `{zone}`,
`{attribute}`, `{count}` of it, `{group}` sits at `{seats}`, `{when}` with perhaps a reason, `{subject}` has rules,
`{value}` and `{until}` are what a rule says, `{who}` approves."""


@dataclass(frozen=True, kw_only=True)
class Running:
    """The words of one language. They are not read in a sentence about bookings, and change nothing there."""

    orders: Mapping[str, Act] = field(default_factory=dict)
    """
    Whole sentences with places: "rename {thing} to {new}". One that names no thing, such as "call it {new}", is about
    the thing whose card was just shown.
    """
    rules: Mapping[str, Act] = field(default_factory=dict)
    """Sentences about rules: "only {value} may book {subject}". One without a subject is about everything."""
    everything: Words = NONE
    """In place of a subject, all that can be booked: "bookings" need approval."""
    listing: Words = NONE
    """Behind /rules: every rule that is set, "list"."""
    bookings_of: Words = NONE
    """Before a subject, where they say nothing new: "bookings of" atlas need approval."""
    it: Words = NONE
    """The thing whose card was just shown: "it" has 12 seats."""
    sites: Words = NONE
    """Beside the name of a site, where they say nothing: the munich "site"."""
    owning: tuple[str, ...] = ()
    """Endings of the name of what owns something: "atlas's" hours."""
    because: Words = NONE
    """Between a time and the reason to close something: friday 9-12 "for" cleaning."""
    articles: Words = NONE
    """Before a kind or a fact: "a" room, "the" projector."""
    beside: Words = NONE
    """Between the facts behind a name: nova "with" 10 seats "and" a projector."""
    placing: Words = NONE
    """Before a floor that is one more fact: nova has 10 seats and "is" on floor 3."""
    seats: Words = NONE
    """Beside a number of seats: 10 "seats", "for" 10."""
    class_words: Words = NONE
    """Before or behind the name of a class of seats: business "class"."""
    units: Words = NONE
    """Behind a number of pieces: 12 "of them"."""
    ground: Words = NONE
    """The floor at the street."""
    needs: Words = NONE
    """Before a rule, where they say nothing: "needs" approval."""
    me: Words = NONE
    """Whoever writes: approval by "me"."""
    departures: Words = NONE
    """Before the resource and the times of new departures: "departure" fl123 friday 9:30-11."""
    zoned: Words = NONE
    """Between a new site and its zone: munich "in" europe/berlin; and before a measure: width "in" cm."""
    types: Mapping[str, AttributeType] = field(default_factory=dict)
    """What an attribute is: screens, a "number"."""
    later: Words = NONE
    """In place of an answer to a question of setting up: "not now"."""
    each: Words = NONE
    """Behind a quota, where it says nothing new: 3 h a week "each"."""
    photo: Words = NONE
    """Before the name of what a photo shows: "photo of" atlas."""
    also: Words = NONE
    """Before another name: "aka" the fishbowl."""

    def spellings(self, said: str) -> tuple[str, ...]:
        """Return words that may name something, as they stand, and without the ending of what owns something."""
        return (said, *(said.removesuffix(each) for each in self.owning if said.endswith(each)))

    @cached_property
    def by_word(self) -> Mapping[str, tuple[tuple[Template, Act], ...]]:
        """The orders under the first word of each, those of rules under their longest; those of many words first."""
        grouped: dict[str, list[tuple[Template, Act]]] = {}
        for text, act in sorted({**self.rules, **self.orders}.items(), key=lambda each: -len(each[0].split())):
            words = tuple(text.split())
            own = [word for word in words if word[0] != "{"]
            grouped.setdefault(max(own, key=len) if text in self.rules else own[0], []).append((words, act))
        return {word: tuple(orders) for word, orders in grouped.items()}


def ruled(
    typography: Typography,
    sentences: Mapping[RuleAct | Literal["rules", "all-rules", "closures", "certificates", "changes", "hours"], str],
) -> dict[str, Act]:
    """
    Return the act of each sentence in every spelling.

    Sentences are separated by bars, and alternatives in round brackets by strokes: "(nobody/no one) may book it".
    """
    found: dict[str, Act] = {}
    for act, text in sentences.items():
        said = "|".join(each for pattern in text.split("|") for each in _chosen(pattern))
        found |= dict.fromkeys(typography.sayings(said), act)
    return found


def _chosen(pattern: str) -> list[str]:
    """Return a sentence with each choice of its alternatives."""
    parts = (part.split("/") for part in re.split("[()]", pattern))
    return [" ".join("".join(chosen).split()) for chosen in product(*parts)]


@cache
def running(language: str) -> Running:
    """Return the words for a language tag; of a language without any, the English ones."""
    spoken = language.lower().replace("_", "-").partition("-")[0]
    words: Running = import_module(f"{__package__}.{spoken if spoken in LANGUAGES else FALLBACK}.running").RUNNING
    return words
