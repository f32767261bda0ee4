"""
Whole sentences with places in them: `rename {thing} to {new}`, with nothing but courtesy around them.

The words of the member's own language come first, then those of every other.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from adapters.languages import LANGUAGES
from adapters.understanding.letters import without_courtesy
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.administering import administering
from adapters.understanding.lexicon.running import SETS, Act, Template, running
from adapters.understanding.typography import folded

Slots = Mapping[str, str]
"""What stands in each place, as it was typed."""
LONGEST = 60
"""Words of the longest order; a line of facts may have more."""
JOINING = ("fr", "es", "it")
"""The languages that join a pronoun to its verb: renomme-"la", renómbra"la"."""
ENCLITIC = 2
"""Letters of such a pronoun."""


def filled(text: str, language: str) -> Iterator[tuple[str, Act, Slots]]:
    """Yield the language, the act and the filled places of each order that the text may be, the likeliest first."""
    plain = without_courtesy(text, lexicon(language))
    typed = _words(plain)
    if len(typed) > LONGEST:
        return
    said = [folded(word).rstrip(".!,?:") for word in typed]
    own = lexicon(language).code
    tongues = {each for word in said for each in _spoken().get(word, ())}
    for tongue in sorted(tongues, key=lambda each: (each != own, each)):
        words = administering(tongue)
        kept = [at for at, word in enumerate(said) if word not in words.inside]
        start, end = words.core([said[at] for at in kept])
        kept = kept[start:end]
        yield from _filled(tongue, [typed[at] for at in kept], [said[at] for at in kept])


def _filled(language: str, typed: Sequence[str], said: Sequence[str]) -> Iterator[tuple[str, Act, Slots]]:
    by_word = running(language).by_word
    found = [each for word in dict.fromkeys(said) for each in by_word.get(word, ())]
    # What could be a fact or a rule is a rule: it looks back.
    for template, act in sorted(found, key=lambda each: (-len(each[0]), each[1] not in SETS)):
        for slots in _matches(template, typed, said):
            yield language, act, {name: " ".join(words) for name, words in slots.items()}


def _matches(template: Template, typed: Sequence[str], said: Sequence[str]) -> Iterator[Mapping[str, Sequence[str]]]:
    """Yield the ways in which the words fill the template, the shortest first place before all others."""
    if not template:
        if not typed:
            yield {}
        return
    first, rest = template[0], template[1:]
    if first[0] != "{":
        if said and said[0] == first:
            yield from _matches(rest, typed[1:], said[1:])
        return
    for count in range(1, len(typed) - len(rest) + 1):
        for others in _matches(rest, typed[count:], said[count:]):
            yield {first: typed[:count], **others}


@lru_cache(maxsize=1)
def _spoken() -> Mapping[str, tuple[str, ...]]:
    """Return the languages that have an order under a word, for each such word."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for word in running(language).by_word:
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


def _words(line: str) -> list[str]:
    """Return the words, with what is joined to them apart: l' étage, renomme -la, ciérra -la."""
    plain = re.sub(r"\s+:(?=\s|$)", ":", line.replace("’", "'")).strip(" .!?¿¡")
    return [part for word in plain.split() for part in _parted(word)]


def _parted(word: str) -> Sequence[str]:
    if word[:2].lower() in {"l'", "d'"} and len(word) > ENCLITIC:
        return word[:2], word[2:]
    verb, pronoun = word.rstrip(",")[:-ENCLITIC].removesuffix("-"), f"-{word.rstrip(',')[-ENCLITIC:].lower()}"
    joined = any(pronoun in running(each).it and folded(verb) in running(each).by_word for each in JOINING)
    # "Alle 18" is no "al" with a pronoun: no verb is so short.
    return (verb, pronoun) if joined and len(verb) > ENCLITIC else (word,)
