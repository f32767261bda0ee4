"""The words with which people run a place: what they add, change and retire. They stand apart from all other words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from typing import Literal

from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding.lexicon.groups import NONE, Words
from core.domain.resources.features import AttributeType

RuleAct = Literal["bookable_by", "longest", "ahead", "buffer"]
"""The rules that are set in words; each has the name of its field in `Policy`."""
Act = Literal[
    "name", "bare", "line", "rename", "retire", "back", "duplicate", "edit", "open", "lose", "new", "site", "site-name",
    "site-zone", "site-gone", "sites", "kind-name", "kinds", "house-name", "attribute", "attribute-gone", "attributes",
    "close", "closed", "reopen", "rules", "to-all", "bookable_by", "longest", "ahead", "buffer",
]  # fmt: skip
"""
What is ordered: to add a thing of a kind that is called so, or that just has a name behind it, or by a line of facts;
to rename, retire or bring back one that is here, or to make another like it; to give it facts or hours, or to take
something from it; or just to add something. Of sites: to add one, to rename it, to give it another zone, to remove it;
and to see them. To call a kind, or the place itself, something else; to define or to remove an attribute; and to see
what kinds are called, or the attributes. To close something for a time, or to say that it is closed, or to open it
again; to see the rules of something, to give it a rule, or to let everybody book it.
"""
Template = tuple[str, ...]
"""Words, and places for what is named: `{thing}` is here, `{new}` is not yet, `{kind}`, `{facts}`, `{site}`,
`{zone}`, `{attribute}`, `{when}` with perhaps a reason, `{subject}` has rules, `{value}` is what a rule says."""


@dataclass(frozen=True, kw_only=True)
class Running:
    """The words of one language. They are not read in a sentence about bookings, and change nothing there."""

    orders: Mapping[str, Act] = field(default_factory=dict)
    """
    Whole sentences with places: "rename {thing} to {new}". One that names no thing, such as "call it {new}", is about
    the thing whose card was just shown.
    """
    it: Words = NONE
    """The thing whose card was just shown: "it" has 12 seats."""
    because: Words = NONE
    """Between a time and the reason to close something: friday 9-12 "for" cleaning."""
    articles: Words = NONE
    """Before a kind or a fact: "a" room, "the" projector."""
    beside: Words = NONE
    """Between the facts behind a name: nova "with" 10 seats "and" a projector."""
    seats: Words = NONE
    """Beside a number of seats: 10 "seats", "for" 10."""
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
    each: Words = NONE
    """Behind a quota, where it says nothing new: 3 h a week "each"."""
    photo: Words = NONE
    """Before the name of what a photo shows: "photo of" atlas."""
    also: Words = NONE
    """Before another name: "aka" the fishbowl."""

    @cached_property
    def by_word(self) -> Mapping[str, tuple[tuple[Template, Act], ...]]:
        """The orders under the first word that each of them has; the longest first."""
        grouped: dict[str, list[tuple[Template, Act]]] = {}
        for text, act in sorted(self.orders.items(), key=lambda each: -len(each[0].split())):
            words = tuple(text.split())
            grouped.setdefault(next(word for word in words if word[0] != "{"), []).append((words, act))
        return {word: tuple(orders) for word, orders in grouped.items()}


@cache
def running(language: str) -> Running:
    """Return the words for a language tag; of a language without any, the English ones."""
    spoken = language.lower().replace("_", "-").partition("-")[0]
    words: Running = import_module(f"{__package__}.{spoken if spoken in LANGUAGES else FALLBACK}.running").RUNNING
    return words
