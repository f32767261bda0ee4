"""The words with which people run the people of a place. They stand apart from all other words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from typing import Literal

from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding.lexicon.groups import NONE, Words
from adapters.understanding.typography import Typography
from core.domain.people.member import Role

# fmt: off
Act = Literal[
    "role", "lower", "invite", "list", "suspended", "requests", "invitations", "mine", "own", "join", "suspend",
    "remove", "back", "into", "out", "in", "show", "managers", "approvers", "unmanagers", "unapprovers", "changes",
]
# fmt: on
"""
What a sentence asks for: somebody has another role, or not that one any more; an invitation; a list of a role, of who
is suspended, of who wants in, of open invitations; one's own role; the place is handed over; two are one person;
somebody is suspended, removed, let back, put into a group, taken out of one, let in, or shown; manages something or
approves its bookings, or does so no longer; who gave them their role, and what else became of them.
"""
PLACES: Mapping[str, str] = {
    "{who}": r"(?P<who>\S+(?: \S+){0,6}?)",
    "{other}": r"(?P<other>\S+(?: \S+){0,2}?)",
    "{group}": r"(?P<group>\S+(?: \S+){0,3}?)",
    "{thing}": r"(?P<thing>\S+(?: \S+){0,4}?)",
    "{length}": r"(?P<length>\S+(?: \S+)?)",
}
"""The words of a sentence that name something, and how many they may be."""
_ELIDED = re.compile(r"\b(l|d|j|n|s|m|t|c|qu|un|dell|dall|nell|all|quell)'(?=\w)")


def parted(text: str) -> str:
    """Return a text with what lost its end before an apostrophe as a word of its own: l' organisation."""
    return _ELIDED.sub(r"\1' ", text)


@dataclass(frozen=True, kw_only=True)
class Administering:
    """
    The words of one language. They are not read in a sentence about bookings, and change nothing there.

    The pattern of an order is a whole sentence: "make/appoint {who} a/an? {role}". A slash stands between words that
    mean the same, `_` for a space in one of them, and `?` behind what may be left out.
    """

    typography: Typography
    orders: Mapping[Act, str] = field(default_factory=dict)
    """The patterns of each act, separated by bars; what stands first is tried first."""
    roles: Mapping[str, Role] = field(default_factory=dict)
    """Words for a role that rules do not know: "adminrechte"."""
    opening: Words = NONE
    """Before an order: "could you", "please"; also who asks how it is done gets the card that does it."""
    closing: Words = NONE
    """Behind an order: "please", "thank you"."""
    inside: Words = NONE
    """Courtesy that may stand anywhere in an order."""
    me: Words = NONE
    """Whoever writes: make "me" an admin."""
    them: Words = NONE
    """Whoever was just shown: make "her" an admin."""
    clings: bool = False
    """Whether such a word may stand at the end of the verb: "suspéndelo", "nomme-la"."""
    grouping: Words = NONE
    """Says that a name is a group's: the "group" crew."""
    crews: Words = NONE
    """Ends the name of a group, also in one word with it: the marketing "team", "Marketingteam"."""
    crew_first: bool = False
    """Whether such a word begins the name: "équipe" marketing."""
    teams: Words = NONE
    """Words for people that are names of groups as well: "marketing"."""

    def by_word(self, roles: Mapping[str, Role]) -> Mapping[str, tuple[tuple[int, re.Pattern[str], Act], ...]]:
        """Return the patterns under the words of which each needs one; before each word of a sentence is a space."""
        grouped: dict[str, list[tuple[int, re.Pattern[str], Act]]] = {}
        role = "|".join(sorted(map(re.escape, roles), key=len, reverse=True))
        places = {**PLACES, "{role}": rf"(?P<role>{role})"}
        patterns = ((act, pattern) for act, text in self.orders.items() for pattern in text.split("|"))
        for place, (act, pattern) in enumerate(patterns):
            tokens = pattern.split()
            compiled = re.compile("".join(self._part(token, places) for token in tokens))
            for word in self._telling(tokens):
                grouped.setdefault(word, []).append((place, compiled, act))
        return {word: tuple(each) for word, each in grouped.items()}

    def _telling(self, tokens: Sequence[str]) -> set[str]:
        """Return the words of which a pattern needs one: those of the part whose words are the longest, and rarest."""
        needed = (self._sayings(token) for token in tokens if token[0] != "{" and token[-1] != "?")
        telling = [{max(saying.split(), key=len) for saying in sayings} for sayings in needed]
        return max(telling, key=lambda words: min(map(len, words)))

    def _part(self, token: str, places: Mapping[str, str]) -> str:
        """Return a token as a part of a regular expression for words that each have a space before them."""
        needed = token.removesuffix("?")
        spelled = places.get(needed) or f"(?:{'|'.join(map(re.escape, self._sayings(needed)))})"
        return f"(?: {spelled})?" if token != needed else f" {spelled}"

    def _sayings(self, token: str) -> list[str]:
        said = self.typography.sayings(token.replace("/", "|").replace("_", " "))
        return sorted(map(parted, said), key=len, reverse=True)

    def core(self, said: Sequence[str]) -> tuple[int, int]:
        """Return where an order stands without the courtesy around it."""
        opening, closing = self.around
        start, end = 0, len(said)
        while (count := _leading(said[start:end], opening)) and start + count < end:
            start += count
        while (count := _leading(said[start:end][::-1], closing)) and start + count < end:
            end -= count
        return start, end

    @cached_property
    def around(self) -> tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]:
        """The words of each phrase before an order, and of each behind one, these from their end."""
        opening, closing = ([tuple(parted(each).split()) for each in said] for said in (self.opening, self.closing))
        return frozenset(opening), frozenset(each[::-1] for each in closing)


def _leading(said: Sequence[str], phrases: frozenset[tuple[str, ...]]) -> int:
    """Return how many words the longest of the phrases takes with which these words begin; 0 if none does."""
    return next((count for count in range(min(5, len(said)), 0, -1) if tuple(said[:count]) in phrases), 0)


@cache
def administering(language: str) -> Administering:
    """Return the words for a language tag; of a language without any, the English ones."""
    spoken = language.lower().replace("_", "-").partition("-")[0]
    code = spoken if spoken in LANGUAGES else FALLBACK
    words: Administering = import_module(f"{__package__}.{code}.administering").ADMINISTERING
    return words
