"""Small talk: a sentence that names nothing to book, and asks for nothing: "haha okay", "lovely start to the week"."""

from datetime import datetime

from adapters.understanding.clauses import clauses
from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.shifts import MARKS
from adapters.understanding.when.scan import NAME
from core.domain.bookings.wish import Wish

FEWEST = 3
"""Words of the shortest sentence that is known for talk by most of its words; a shorter one may be a slip or a name."""
LED = 2
"""Words at the head of a sentence that is about nothing but a noun: "the meeting"."""
ASKING: frozenset[Cue] = frozenset({"request", "favour", "needed", "offer", "watch", "question"})
"""Cues of sentences in which something is wanted, or asked."""


def takes_leave(heard: Heard) -> bool:
    """Whether somebody says until when, or where, people do not meet: "bis morgen im Atlas!", "à jeudi !"; no end."""
    lex, line, wish = heard.lexicon, heard.line.tokens, heard.reading.wish
    first, last = (line[0].text, line[-1].text) if line else ("", "")
    if (
        first not in lex.occasions.partings
        or last != "!"
        or wish.moment
        or wish.minutes
        or isinstance(wish.end, datetime)
    ):
        return False
    # "Until Thursday!" may be an end, which is asked for; nobody ends a booking "à jeudi".
    ends = first in lex.links.until
    said = {at for at, token in enumerate(line) if token.text in lex.links.of | lex.links.on | lex.links.at | MARKS}
    others = (at for at in range(1, len(line)) if at not in heard.parsed.used and at not in said)
    return wish.day is not None and bool(wish.resource or not ends) and all(line[at].text == NAME for at in others)


def is_small_talk(heard: Heard) -> bool:
    """
    Whether a sentence that means nothing here is only talk, so that nobody needs to be told what Bellhop understands.

    It is courtesy alone, has a word of talk, or consists of known words for the most part; and it names nothing that
    can be booked, has no verb for it, and asks for nothing.
    """
    if not heard.line.tokens:
        return True
    lex, wish = heard.lexicon, heard.reading.wish
    words = {token.text for token in heard.line.tokens if token.is_word}
    booking = lex.verbs.firm.keys() | lex.every_kind
    # "So tired of meetings" only tells of them; "a meeting with clients" may be wanted.
    mere = wish == Wish() and heard.line.tokens[-1].text != "?"
    mere = mere and lex.things.nouns.isdisjoint(token.text for token in heard.line.tokens[:LED])
    booking = booking if mere else booking | lex.things.nouns
    if wish.names_resource or heard.reading.reference or heard.reading.unknown or not words.isdisjoint(booking):
        return False
    said = clauses(heard.line.tokens, lex, heard.parsed.used)
    # "When's the last standup?" asks; "when" is a word of talk only beside others.
    asking = {place for hint in said.hints if hint.cue in ASKING for place in said.places[hint.start : hint.end]}
    chatter = lex.talk.chatter | lex.talk.idle
    if asking:
        beside = {token.text for at, token in enumerate(heard.line.tokens) if at not in asking}
        return not beside.isdisjoint(chatter) and not _wants(words, heard)
    talk = chatter | lex.sequels.cheering | lex.asides.thanks | lex.asides.praise
    if not words.isdisjoint(talk):
        return True
    # An unknown word that begins it may be a verb: "wobble the retro a bit", "please wobble it".
    polite = lex.talk.please | MARKS
    first = next((at for at, token in enumerate(heard.line.tokens) if token.text not in polite), 0)
    orders = first in heard.parsed.strange or any(lex.verbs.mild.get(word) == "book" for word in words)
    # "Skip holidays in my standup" is about something that they have.
    about_own = not words.isdisjoint(lex.things.own)
    mostly_known = len(words) >= FEWEST and 2 * len(heard.strange) <= len(words)
    # "Domani sarà una giornata lunghissima" tells of a day, "i'm off at 4 today" of the speaker.
    tells = len(words) > FEWEST and wish == Wish(start=wish.start, part=wish.part, day_guessed=wish.day_guessed)
    tells = tells and (wish.moment is None or not lex.questions.speaker.isdisjoint(words))
    return (tells or (mostly_known and wish == Wish())) and not orders and not about_own


def _wants(words: set[str], heard: Heard) -> bool:
    """Whether a sentence has a clock, or a verb that wants something: "what could I get at 3?"."""
    mild = heard.lexicon.verbs.mild
    return heard.reading.wish.moment is not None and any(mild.get(word) == "book" for word in words)
