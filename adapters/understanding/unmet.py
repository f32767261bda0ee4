"""Unmet: what is wanted of a thing that nobody can look for, such as "near the window"."""

from collections.abc import Collection

from adapters.understanding.clauses import clauses
from adapters.understanding.heard import Heard
from adapters.understanding.tokens import between
from adapters.understanding.units import seat_words

MOST = 3
"""Unknown words of the longest such wish; more of them are about something else."""
WIDEST = 5
"""Words from its first to its last."""
SHORTEST = 4
"""Letters of the shortest word that may be one; a shorter one is a slip, or stands beside it."""


def unmet(heard: Heard) -> str | None:
    """Return the words, as typed, that describe what is wanted and say nothing here; None without such words."""
    reading, line, lex = heard.reading, heard.line.tokens, heard.lexicon
    wish = reading.wish
    known = heard.reader.known
    told = seat_words(heard.parsed.things.named, (wish.kind,) if wish.kind else (), lex, known)
    wished = lex.titles.wishes - known.called(lex).tags.keys() - told
    described = wish.kind or wish.capacity or wish.tags
    # Of what has a name, such as one of the desks, only the usual wishes are any.
    exists = _asks_for_any(heard) and not (wish.moment or wish.resource)
    named = wish.resource and any(token.text in wished for token in line)
    if reading.title or not (described or named or exists):
        return None
    # What asks to be told describes nothing: "ping me when a room frees up".
    asking = lex.questions.words_of("watch") if heard.asked else frozenset[str]()
    said = [
        at
        for at, token in enumerate(line)
        if at not in heard.parsed.used and token.is_word and (at in heard.parsed.strange or token.text in wished)
        if token.text not in asking and token.text not in lex.sequels.ones
    ]
    said = _described(heard, said, wished) if said and not exists else said
    if not any(len(line[at].text) >= SHORTEST for at in said) or len(said) > MOST:
        return None
    wide = said[-1] - said[0] < WIDEST
    return between(heard.spoken.text, line[said[0] : said[-1] + 1]) if wide else None


def _described(heard: Heard, said: list[int], wished: Collection[str]) -> list[int]:
    """
    Return those words that describe what is wanted, and tell no reason for it.

    Behind a mark, "next to the window" describes with a usual wish, or with a small word at its head; "we're recording
    the new episode" and "any will do" do not.
    """
    line, used = heard.line.tokens, heard.parsed.used
    cut = clauses(line, heard.lexicon, used)
    apart = set[int]()
    for clause in cut.clauses[1:]:
        places = cut.places[clause.start : clause.end]
        before = cut.clauses[cut.clauses.index(clause) - 1].mark
        speaks = not heard.lexicon.questions.speaker.isdisjoint(cut.words[clause.start : clause.end])
        tells = used.isdisjoint(places) and not any(line[at].text in wished for at in places)
        leads = line[places[0]].text in heard.lexicon.things.having
        if before and (speaks or (tells and not leads)):
            apart.update(places)
    return [at for at in said if at not in apart]


def _asks_for_any(heard: Heard) -> bool:
    """Whether it asks if there is something at all: "is there parking?", "do you have a kitchen?"."""
    words = [token.text for token in heard.parsed.typed]
    return "?" in words and heard.reading.intent == "find" and heard.reading.speech == "question"
