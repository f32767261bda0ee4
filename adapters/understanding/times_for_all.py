"""A time for several people: "1 h next week for @jonas and @priya, vega or bigger", "when can we all meet?"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from adapters.languages import LANGUAGES
from adapters.understanding.colleagues import Text, several, words_of
from adapters.understanding.heard import Heard
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.running import running
from adapters.understanding.people import Named
from adapters.understanding.typography import folded
from adapters.understanding.when.pieces import Every, Wrong
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import BY_THE_DAY
from core.domain.series.recurrence import Recurrence
from core.values import MINUTE

NEAR = 2
"""Words behind "or" among which "bigger" stands: "más grande"."""
DIGITS = 4
"""Digits of a number of people; a longer one is none."""
BEHIND = 3
"""Words behind "for" among which a group is named: "for the whole crew"."""


@dataclass(frozen=True, slots=True)
class WantedTime:
    """Who is to meet, as named, and when and where that may be; no clock is said."""

    wish: Wish
    people: tuple[Named, ...]
    """Those who are named without an @."""
    larger: bool
    """Whether the thing that is named is only the smallest that will do: "vega or bigger"."""
    said: str
    """The text without the people: a group may be named in it."""
    certain: bool
    """Whether it says that a time is looked for, or who shall meet; otherwise only a group would tell."""
    unknown: str | None = None
    """The name, as typed, of the smallest thing that will do, if nothing here is called so."""
    group: str | None = None
    """The word, as typed, that may name the group for whom it is."""
    unclear: str | None = None
    """What is wrong with the day that is said, if it is none: "on 30 february"."""


def time_for_all(heard: Heard) -> WantedTime | None:
    """
    Return the time for several people that a sentence looks for; None if it is about anything else.

    Somebody is named, and days or a length, but no clock; or it asks when all can meet. Words for one thing on one day
    are a booking for somebody, of which the clock is asked.
    """
    poll = heard.asked is not None and heard.asked.topic == "poll"
    smallest, named = _smallest(heard), heard.reading.wish.resource is not None
    larger = smallest is not None and named
    wished = not heard.asked and _is_wish(heard, larger=larger)
    if heard.renaming or not (poll or wished):
        return None
    people = heard.spoken.named
    if poll or heard.reading.intent == "other" or heard.spoken.bystander:
        # Nobody may be left out unsaid: a strange name is somebody's as well.
        people = (*(replace(each, sure=True) for each in people), *_anybody(heard))
    mentioned = bool(heard.spoken.holder or heard.spoken.attendees or any(each.sure for each in people))
    group = _somebody(heard)
    if not (poll or mentioned or group):
        return None
    reading, spoken = heard.reading, heard.spoken
    wish = replace(_at_a_clock(heard), title=reading.title, holder=spoken.holder, attendees=spoken.attendees)
    more = _besides(heard)
    if more:
        alone = spoken.holder is not None or any(each.holder for each in people)
        coming = {spoken.holder, *spoken.attendees, *(each.name for each in people)} - {None}
        everybody = len(coming) + more + (0 if alone else 1)
        wish = replace(wish, capacity=everybody, party=everybody)
    unknown = None if smallest is None or named else heard.parsed.typed[smallest].raw
    wrong = (each.reason for each in heard.parsed.pieces if isinstance(each, Wrong))
    unclear = next((each for each in wrong if each == "no-such-day"), None)
    whom = tuple(dict.fromkeys(people))
    return WantedTime(wish, whom, larger, spoken.text, poll or mentioned, unknown, group, unclear)


def for_oneself(text: str) -> bool:
    """Whether words say, in any language, that it is for nobody but whoever says them: "an hour next week for me"."""
    said = [each.strip(".,!?") for each in folded(text).split()]
    return any(_alone(said, each) for each in LANGUAGES)


def _alone(said: Sequence[str], language: str) -> bool:
    for_whom, me = lexicon(language).company.for_whom, running(language).me
    behind = [second for first, second in pairwise(said) if first in for_whom]
    return bool(behind) and all(each in me for each in behind)


def _is_wish(heard: Heard, *, larger: bool) -> bool:
    """
    Whether a booking is wished for that has days or a length, and no clock.

    "45 min with the crew this week" has no verb and no thing, but both of these.
    """
    reading = heard.reading
    wish = reading.wish
    bare = reading.intent == "other" and bool(wish.minutes and wish.day) and _with_somebody(heard)
    said = reading.intent in {"book", "find"} and reading.certain != "leave"
    if not (said or bare) or reading.speech not in {"request", "question"} or reading.clarify:
        return False
    each_day = _is_any_of_its_days(heard)
    if reading.repeat and not each_day:
        return False
    about_one = reading.reference or reading.company or reading.whose or reading.several or heard.spoken.beside
    if _asks_for_somebody(heard) and wish.names_resource:
        return False
    several = wish.count or wish.also or wish.unit or wish.units
    if about_one or several or (wish.moment is not None and not each_day) or wish.kind in BY_THE_DAY:
        return False
    days = each_day or (wish.last_day is not None and wish.last_day != wish.day) or _asks_for_somebody(heard)
    return days or larger or bool(wish.minutes and not wish.resource)


def _is_any_of_its_days(heard: Heard) -> bool:
    """
    Whether days and a clock are said for several people: "next week at 3 for priya, jonas and me".

    Of somebody alone that is each of these days, as one books them; several look for the day on which all can.
    """
    reading, spoken = heard.reading, heard.spoken
    repeat = reading.repeat
    if repeat is None or repeat != Recurrence("daily", until=repeat.until) or reading.wish.names_resource:
        return False
    people = {spoken.holder, *spoken.attendees, *(each.name for each in spoken.named)} - {None}
    said = any(isinstance(each, Every) for each in heard.parsed.pieces)
    return len(people) > 1 and repeat.until is not None and not said


def _at_a_clock(heard: Heard) -> Wish:
    """Return the wish, over all of its days where they are said with a clock."""
    wish, repeat = heard.reading.wish, heard.reading.repeat
    if repeat is None or not _is_any_of_its_days(heard):
        return wish
    long = wish.length
    return replace(wish, end=repeat.until, minutes=int(long / MINUTE) if long else wish.minutes, repeat=None)


def _besides(heard: Heard) -> int:
    """Return how many people come besides those who are named: "and 30 others"."""
    tokens, besides = heard.parsed.typed, heard.lexicon.company.besides
    counts = (
        int(number.text)
        for number, word in pairwise(tokens)
        if number.text.isdecimal() and len(number.text) <= DIGITS and word.text in besides
    )
    return next(counts, 0)


def _with_somebody(heard: Heard) -> bool:
    """Whether anybody is named, or a word that may name a group."""
    spoken = heard.spoken
    return bool(spoken.holder or spoken.attendees or spoken.named or spoken.bystander) or _somebody(heard) is not None


def _asks_for_somebody(heard: Heard) -> bool:
    """Whether it asks when somebody is free on a day: "when is mara free tomorrow?"."""
    reading, verbs = heard.reading, heard.lexicon.every_verb
    # "What has tom booked on tuesday?" looks for no time of his.
    said = {verbs.get(token.text) for token in heard.line.tokens}
    return (
        "find" in said
        and "book" not in said
        and reading.intent == "find"
        and heard.spoken.bystander is not None
        and reading.wish.day is not None
    )


def _somebody(heard: Heard) -> str | None:
    """Return the word, as typed, that nobody here knows, stands behind "for" or "with", and may name a group."""
    company, words = heard.lexicon.company, [token.text for token in heard.parsed.typed]
    strange = {heard.line.tokens[at].text for at in heard.parsed.strange} | company.groups
    leads = company.for_whom | company.with_whom
    behind = (at + place for at, word in enumerate(words) if word in leads for place in range(1, BEHIND + 1))
    return next((heard.parsed.typed[at].raw for at in behind if at < len(words) and words[at] in strange), None)


def _smallest(heard: Heard) -> int | None:
    """Return the place of the word before "or bigger"; None if nothing bigger will do."""
    lex, words = heard.lexicon, [token.text for token in heard.parsed.typed]
    return next(
        (
            at - 1
            for at, word in enumerate(words)
            if at and word in lex.links.either and not lex.sequels.larger.isdisjoint(words[at + 1 : at + 1 + NEAR])
        ),
        None,
    )


def _anybody(heard: Heard) -> Iterator[Named]:
    """Yield those who are named although no word leads to them: "when can mara and priya meet?"."""
    words, _ = words_of(heard.spoken.text, heard.lexicon)
    text, at = Text(words, heard.lexicon, heard.reader.known), 0
    while at < len(words):
        people, _ = several(words, at, text.lex, text.known) if text.called(at) else ([], False)
        yield from (Named(each.name, holder=False, sure=True) for each in people)
        at = people[-1].end if people else at + 1
