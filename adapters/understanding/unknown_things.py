"""Unknown things: words that stand where a thing is named, and name none here, such as "the pool"."""

from itertools import count, takewhile

from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.heard import Heard
from adapters.understanding.lexicon.given_names import GIVEN_NAMES
from adapters.understanding.lexicon.questions import Topic
from adapters.understanding.tokens import between
from adapters.understanding.whether import asks_whether

LONGEST_NAME = 3
"""Unknown words of the longest name; more of them are about something else."""
BETWEEN = 3
"""Words before a name of which one tells that it is one: "for the room" zebra."""


def watched(heard: Heard) -> str | None:
    """Return the words, as typed, that name what is watched and name nothing here; None if it is known, or unnamed."""
    lex, tokens = heard.lexicon, heard.line.tokens
    if _known(heard):
        return None
    parts = {word for phrase in lex.waiting.partly for word in phrase.split()}
    said = lex.questions.words_of("watch") | lex.talk.chatter | parts
    # The first word may be a verb that is known in other forms: "setz mich auf die Warteliste".
    first = 1 if heard.asked else 0
    places = [at for at in sorted(heard.parsed.strange) if at >= first and tokens[at].is_word]
    strange = [at for at in places if tokens[at].text not in said]
    return _typed(heard, [at for at in strange if at not in heard.parsed.used])


def besides(heard: Heard) -> str | None:
    """Return the words behind "or" that name nothing here, beside what is known: "atlas or the pool"."""
    tokens, parsed = heard.line.tokens, heard.parsed
    for at, token in enumerate(tokens):
        if token.text not in heard.lexicon.links.either or not _known(heard):
            continue
        first = at + 2 if at + 1 < len(tokens) and tokens[at + 1].text in heard.lexicon.titles.articles else at + 1
        run = list(takewhile(lambda place: place in parsed.strange and place not in parsed.used, count(first)))
        if run:
            return _typed(heard, run)
    return None


def with_article(heard: Heard) -> str | None:
    """Return the words behind "the" or "my" that name nothing here; those behind "for the" tell what it is for."""
    lex, tokens = heard.lexicon, heard.line.tokens
    strange = [at for at in sorted(heard.parsed.strange) if tokens[at].is_word and at not in heard.parsed.used]
    first = next((at for at in strange if at and tokens[at - 1].text in lex.titles.articles), None)
    if _known(heard) or first is None or (first > 1 and tokens[first - 2].text in lex.company.for_whom):
        return None
    run = [at for at in strange if at >= first and set(range(first, at)) <= set(strange)]
    return _typed(heard, run)


def reported_on(heard: Heard, language: str) -> str | None:
    """Return the words of a wish for a report that say nothing of its days and form, and name nothing here."""
    lex, tokens = heard.lexicon, heard.line.tokens
    if _known(heard):
        return None
    said = lex.questions.words_of("report") | lex.vocabulary | vocabulary(language).admin.house
    strange = [at for at in sorted(heard.parsed.strange) if tokens[at].is_word and tokens[at].text not in said]
    if heard.asked and heard.asked.report and heard.asked.report.approvals:
        # "Combien de temps prennent les approbations": it is asked of everything, or of somebody.
        strange = [at for at in strange if tokens[at].text in GIVEN_NAMES]
    return _typed(heard, strange)


def asked_about(heard: Heard) -> str | None:
    """Return what a question names and is none here: "is the pool free?", "who has the pool?"."""
    return with_article(heard) if asks_whether(heard) or heard.reading.speech == "question" else None


def linked(heard: Heard) -> str | None:
    """
    Return the words, as typed, of whose bookings a calendar link is wanted, and which name nothing here.

    "A link for nowhere", "for room zebra", "for atlas and zebra"; behind a command they may stand first. "For my phone"
    tells where it is read.
    """
    lex, tokens = heard.lexicon, heard.line.tokens
    said = lex.questions.words_of("calendar-link") | lex.questions.words_of("calendar") | lex.talk.chatter
    strange = [at for at in sorted(heard.parsed.strange) if tokens[at].is_word and tokens[at].text not in said]
    first = next((at for at in strange if _is_whose(heard, at)), None)
    if first is None:
        return None
    run = list(takewhile(lambda at: at in strange, count(first)))[:LONGEST_NAME]
    return _typed(heard, run)


def strange_beside(heard: Heard, topic: Topic) -> str | None:
    """Return what is named, as typed, and is none here, beside the words of a topic: "send zebra requests here"."""
    lex, tokens = heard.lexicon, heard.line.tokens
    said = lex.questions.words_of(topic) | lex.talk.chatter
    free = [at for at in sorted(heard.parsed.strange) if tokens[at].is_word and at not in heard.parsed.used]
    return None if _known(heard) else _typed(heard, [at for at in free if tokens[at].text not in said])


def _is_whose(heard: Heard, at: int) -> bool:
    """Whether a word stands behind a name, or behind "for", "of" and "and" with at most "the room" between them."""
    lex, tokens = heard.lexicon, heard.line.tokens
    links = lex.company.for_whom | lex.company.owners | lex.links.conjunctions | lex.links.either
    for before in range(at - 1, max(at - BETWEEN, 0) - 1, -1):
        word = tokens[before].text
        if word in lex.things.own or before in heard.parsed.strange:
            return False
        if word in links or before in heard.parsed.used:
            return True
    return heard.asked is None and at < BETWEEN


def _known(heard: Heard) -> bool:
    reading = heard.reading
    return bool(reading.wish.names_resource or reading.rivals or reading.reference)


def _typed(heard: Heard, places: list[int]) -> str | None:
    if not places or len(places) > LONGEST_NAME:
        return None
    return between(heard.spoken.text, heard.line.tokens[places[0] : places[-1] + 1])
