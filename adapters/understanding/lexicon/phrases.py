"""Phrases with what they mean, put where a reader of words meets them: under their first word, and their second."""

from collections.abc import Mapping

Heads = Mapping[str, Mapping[str, Mapping[tuple[str, ...], str]]]
"""
Phrases and their meanings under the first word, and then under the second one, which is empty for a single word.

A word with a tilde before it touches the one before, as in 2day; the tilde is no part of a head.
"""


def by_head(phrases: Mapping[str, str]) -> Heads:
    """Return the phrases under their heads, the longest first."""
    grouped: dict[str, dict[str, dict[tuple[str, ...], str]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        words = tuple(phrase.split())
        second = words[1].removeprefix("~") if len(words) > 1 else ""
        grouped.setdefault(words[0], {}).setdefault(second, {})[words] = phrases[phrase]
    return grouped


def joined(one: Heads, other: Heads) -> Heads:
    """Return both; under the same head the phrases of the first stand before those of the second."""
    return {
        **other,
        **{
            first: {
                **other.get(first, {}),
                **{second: {**known, **other.get(first, {}).get(second, {})} for second, known in seconds.items()},
            }
            for first, seconds in one.items()
        },
    }
