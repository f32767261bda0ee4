"""What leads to the purpose of a booking, and how people rename it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from adapters.understanding.lexicon.groups import NONE, Words

BORROWED = (
    "retro retros standup standups review reviews demo demos workshop workshops sync kickoff kick brainstorming "
    "planning meetup onboarding offboarding webinar yoga interview interviews briefing debriefing townhall hackathon "
    "pitch coaching backlog refinement sprint roadmap okr okrs stakeholder jour fixe daily"
)
"""Words for occasions that all languages borrow from each other."""


@dataclass(frozen=True, kw_only=True)
class Titles:
    """What leads to the purpose of a booking, and how people rename it."""

    events: Words = NONE
    """Words for what people come together for; one of them makes a title of the words around it."""
    meetings: Words = NONE
    """Words for any booking, which make a title only beside others: a "meeting" is nothing, a budget "meeting" is."""
    called: Words = NONE
    """Before a title: "called" sprint planning."""
    topics: Words = NONE
    """Those labels that need no colon: "topic" roadmap."""
    labels: Words = NONE
    """Before a colon, and then a title: "subject": sprint planning."""
    leads: Words = NONE
    """Small words before a purpose, besides those before a length of time: "zum" Geburtstag."""
    articles: Words = NONE
    """Words between such a small word and the title, which are no part of it: for "the" retro, for "our" retro."""
    inside: Words = NONE
    """Small words that stand inside titles, and never begin or end one: punto "de" situación."""
    clauses: Words = NONE
    """Words of whole sentences and of courtesy, which no title has: "we" have visitors, "thanks" a lot."""
    wishes: Words = NONE
    """Words that begin a wish about the place, and no title: "near" the window."""
    naming: Words = NONE
    """
    Sayings that rename: "…" stands for the booking, "*" for its title, which comes last where none stands.

    "rename … to" the title; "es" the title "nennen".
    """
    purposes: Words = NONE
    """Sayings, with an article behind them, that tell what the last booking is for: "it's for" the retro."""
    instead: Words = NONE
    """Words around such a saying that prefer the title and are no part of it: call it "rather" sprint planning."""
    removing: Words = NONE
    """Verbs that take a title away, with one of `title_nouns`: "remove" the title."""
    title_nouns: Words = NONE
    """Words for a title: the "title", its "name"."""

    @cached_property
    def naming_keys(self) -> Words:
        """The longest word of each saying that renames, and the verbs that take a title away."""
        literal = ([word for word in saying.split() if word not in {"...", "*", ":"}] for saying in self.naming)
        return self.removing.union(max(words, key=len) for words in literal)

    @cached_property
    def purpose_heads(self) -> Words:
        """The first words of the sayings that tell a purpose, which begin a sentence."""
        return frozenset(saying.split()[0] for saying in self.purposes)

    @cached_property
    def naming_by_first(self) -> Mapping[str, Sequence[tuple[str, ...]]]:
        """The sayings that rename, as words, under their first word: those without a booking, then the longest."""
        grouped: dict[str, list[tuple[str, ...]]] = {}
        for saying in sorted(self.naming | self.purposes, key=lambda each: ("..." in each, -len(each.split()), each)):
            words = tuple(saying.split())
            grouped.setdefault(words[0], []).append(words if "*" in words else (*words, "*"))
        return grouped
