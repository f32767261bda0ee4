"""Finds what a sentence asks about: a fact, somebody's booking, a fault, or what Bellhop cannot do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import get_args

from adapters.understanding.lexicon.questions import KIND, PERIOD, TAG, WHO, Cue, Step, Topic
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import Reading, Verb
from adapters.understanding.reported import YEAR, Reported, reported
from adapters.understanding.tokens import Token

READ = 60
"""Words in which cues are looked for; a bound for long texts."""
ORDER: dict[str, int] = {topic: place for place, topic in enumerate(get_args(Topic))}
NOT_YET: frozenset[Topic] = frozenset({"payment", "remind", "not-booking", "exception"})
"""Topics that Bellhop can only answer with the nearest thing that it can do."""
HELP: frozenset[Topic] = frozenset(
    {"cancel-until", "if-cancelled", "if-absent", "check-in", "would-move", "should-cancel"}
)
"""Questions about an act."""
LISTS: frozenset[Topic] = frozenset(
    {"next", "code", "whether-cancelled", "whether-booked", "history", "released", "waiting", "in-line"}
)
"""Questions about one's own bookings, and about what one waits for."""
OF_BOOKINGS: frozenset[Topic] = frozenset(
    {"whether-cancelled", "should-cancel", "history", "released", "code-seen", "page"}
)
"""Questions about one booking, which may be told by its title."""
AT_ANY_TIME: frozenset[Topic] = frozenset({"who", "watch", "unwatch", "waiting", "in-line"})
"""Topics whose words are never part of a title."""
BARE, FEW, SHORT = 2, 4, 8
"""Words of a sentence that has nothing but a cue, of one that is only about it, and of one that is hardly more."""
TALK: frozenset[Topic] = NOT_YET.union(
    {
        "calendar-link",
        "calendar-links",
        "poll",
        "swap",
        "unwatch",
        "works",
        "fault",
        "week",
        "no-week",
        "my-polls",
        "my-requests",
        "decline",
        "swap-oneself",
        "stand-in",
        "stand-ins",
        "requests-here",
        "no-requests-here",
        "board-here",
        "no-board-here",
        "delegate",
        "back",
        "poll-them",
        "language",
        "close",
        "members",
        "my-data",
        "take-out",
        "import",
        "forget-me",
        "add",
        "rename",
        "delete",
        "role",
        "report",
    }
)
"""Topics that are about no booking at all."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a sentence asks about."""

    topic: Topic
    language: str | None = None
    """The tag of the language that is named, where Bellhop shall speak another one."""
    house: bool = False
    """Whether the whole house is meant."""
    report: Reported | None = None
    """What a report shall count, and over which time."""
    attribute: str | None = None
    """The attribute of a thing that is asked for."""
    unknown: str | None = None
    """Words, as typed, by which nothing here is described."""

    @property
    def intent(self) -> Verb:
        """The verb that a reading of such a question has."""
        if self.topic in HELP:
            return "help"
        if self.topic in LISTS:
            return "list"
        return "other" if self.topic in TALK else "find"


@dataclass(frozen=True, slots=True)
class Sight:
    """A cue, its place, and the words of the sentence."""

    cue: Cue
    at: int
    words: tuple[str, ...]

    def leads(self, lex: Lexicon) -> bool:
        """Whether nothing but small words stands before it."""
        small = lex.talk.fillers | lex.talk.chatter | lex.talk.please
        return all(word in small for word in self.words[: self.at])


def cues_in(typed: Sequence[Token], lex: Lexicon) -> Sequence[Sight]:
    """Return the cues in a sentence with their places; only its first words are looked at."""
    words = tuple(token.text for token in typed[:READ] if token.text[:1].isalnum())
    cues = lex.cues_by_word
    # Most sentences have no word with which a question begins.
    if cues.keys().isdisjoint(words):
        return ()
    said = {*words, WHO}
    if not lex.every_kind.isdisjoint(words):
        said.add(KIND)
    if not lex.things.tags.keys().isdisjoint(words):
        said.add(TAG)
    if any(_is_period(word, lex) for word in words):
        said.add(PERIOD)
    return [
        Sight(cue, at, words)
        for at, word in enumerate(words)
        if word in cues
        for cue in cues[word]
        # "The projector works" tells so.
        if (cue.topic != "works" or typed[-1].text == "?")
        and not any(map(said.isdisjoint, cue.needed))
        and _matches(cue, words, at, lex)
    ]


def asked(sights: Sequence[Sight], reading: Reading, lex: Lexicon) -> Asked | None:
    """
    Return what a sentence asks about; None for a request, and for talk.

    `reading` tells what it names. Of several topics the last
    one of `Topic` wins. A whole wish, with a thing and a clock, stays one, unless the question stands at its head:
    "atlas tomorrow 3-4 google calendar migration" only has a title.
    """
    fitting = [each for each in sights if _fits(each, reading, lex)]
    if not fitting:
        return None
    topics, words = {each.cue.topic for each in fitting}, fitting[0].words
    # "Until when is hubble mine?" asks for the booking, and not until when it can be given back.
    topics -= {"cancel-until"} if topics >= {"next", "cancel-until"} else set()
    topic = max(topics, key=ORDER.__getitem__)
    language = next((lex.questions.languages[word] for word in words if word in lex.questions.languages), None)
    report = reported(words, lex) if topic == "report" else None
    return Asked(topic, language, not lex.questions.house.isdisjoint(words), report)


def _matches(cue: Cue, words: Sequence[str], at: int, lex: Lexicon) -> bool:
    if cue.whole and at:
        return False
    end = _end(cue.steps, words, at, lex)
    return end is not None and (not cue.whole or len(words) - end <= cue.spare)


def _end(steps: Sequence[Step], words: Sequence[str], at: int, lex: Lexicon) -> int | None:
    """Return the place behind the last step, if all of them follow from there; None if not."""
    if not steps:
        return at
    step, *rest = steps
    for place in range(at, min(at + step.gap + 1, len(words))):
        if words[place] in step.words or _stands_for(words[place], step, lex):
            end = _end(rest, words, place + 1, lex)
            if end is not None:
                return end
    return _end(rest, words, at, lex) if step.optional else None


def _stands_for(word: str, step: Step, lex: Lexicon) -> bool:
    kind, tag = KIND in step.words and _is_kind(word, lex), TAG in step.words and word in lex.things.tags
    strange = WHO in step.words and word not in lex.vocabulary
    return kind or tag or strange or (PERIOD in step.words and _is_period(word, lex))


def _is_period(word: str, lex: Lexicon) -> bool:
    return word in lex.days.months or YEAR.fullmatch(word) is not None


def _is_kind(word: str, lex: Lexicon) -> bool:
    return word in lex.every_kind


def _fits(sight: Sight, reading: Reading, lex: Lexicon) -> bool:
    """Whether the rest of the sentence lets the cue mean what it says."""
    told = _told(sight, reading, lex)
    # "Until when is hubble free?" asks for free times, and "until when may I book it?" how far ahead.
    verbs = (
        {lex.verbs.firm.get(word) for word in sight.words} if sight.cue.topic == "cancel-until" else set[Verb | None]()
    )
    free = "find" in verbs or ("book" in verbs and verbs.isdisjoint({"cancel", "move"}))
    # "Celui qui a hubble, laissez la porte ouverte" asks for nobody.
    if free or (sight.cue.topic == "who" and sight.at and sight.words[sight.at - 1] in lex.company.those):
        return False
    if reading.wish.moment is not None and told.named and not told.leads and sight.cue.topic not in AT_ANY_TIME:
        return False
    needed = NEEDED.get(sight.cue.topic)
    if needed is not None:
        return needed(told)
    # A single word is rather a part of talk: "what a nice poll that was".
    return len(sight.cue.steps) > 1 or told.early


@dataclass(frozen=True, slots=True)
class _Told:
    """What else a sentence tells, beside its cue."""

    words: int
    named: bool
    """Whether a thing is named."""
    kind: bool
    """Whether a thing or a kind is named."""
    thing: bool
    """Whether a thing is named, or described in any way."""
    tagged: bool
    """Whether what a thing has is named: "the projector"."""
    day: bool
    reference: bool
    own: bool
    """Whether it is about a booking."""
    mine: bool
    """Whether it says whose: "my", "our"."""
    speaker: bool
    """Whether people speak of themselves."""
    house: bool
    leads: bool
    """Whether the cue stands at its head."""
    early: bool
    brief: bool
    """Whether it is a short question about "it"."""
    inside: bool
    """Whether it asks for a feature of what was spoken of: "is there a projector in there?"."""
    language: bool
    whole: bool
    """Whether the cue is the whole sentence."""


def _told(sight: Sight, reading: Reading, lex: Lexicon) -> _Told:
    wish, words, asking = reading.wish, sight.words, lex.questions
    named, leads = wish.resource is not None or bool(reading.rivals), sight.leads(lex)
    return _Told(
        words=len(words),
        named=named,
        kind=named or wish.kind is not None,
        thing=named or wish.names_resource,
        tagged=bool(wish.tags),
        day=wish.day is not None,
        reference=reading.reference is not None,
        own=not (lex.things.own | lex.things.nouns).isdisjoint(words),
        mine=not lex.things.own.isdisjoint(words),
        speaker=not asking.speaker.isdisjoint(words),
        house=not asking.house.isdisjoint(words),
        leads=leads,
        early=leads or sight.at <= FEW,
        brief=leads and len(words) <= FEW and (len(words) <= BARE or not asking.this.isdisjoint(words)),
        inside=leads and len(words) <= SHORT and bool(wish.tags) and not asking.inside.isdisjoint(words),
        language=not asking.languages.keys().isdisjoint(words),
        whole=sight.cue.whole,
    )


NEEDED: dict[Topic, Callable[[_Told], bool]] = {
    "have-again": lambda told: told.named,
    "place": lambda told: (told.kind and not told.own) or told.brief,
    "has": lambda told: (told.named and not told.day) or told.brief or told.inside or told.whole,
    "size": lambda told: told.kind or told.brief,
    **dict.fromkeys(("biggest", "smallest"), lambda told: told.kind and not (told.named or told.day)),
    **dict.fromkeys(("approval", "bookers", "who"), lambda told: told.kind),
    **dict.fromkeys(
        ("length", "ahead", "hours"), lambda told: told.thing or told.house or (told.leads and told.words <= SHORT)
    ),
    "earliest": lambda told: told.thing or told.house,
    # "Who is waiting for me?" asks for no thing.
    "in-line": lambda told: told.kind,
    "code": lambda told: told.early,
    **dict.fromkeys(("whether-cancelled", "should-cancel"), lambda told: told.leads),
    "whether-booked": lambda told: told.leads and told.words <= FEW and not told.day,
    "history": lambda told: told.reference or told.thing or told.own or told.brief,
    "page": lambda told: told.reference or told.thing or told.own or told.brief,
    "released": lambda told: told.reference or told.thing or told.own or told.brief,
    "day": lambda told: not told.speaker,
    # "Does thursday work for curie?" asks whether it suits.
    "works": lambda told: told.tagged and not told.day,
    "fault": lambda told: told.thing,
    "rename": lambda told: told.kind and not (told.own or told.reference or (told.day and told.leads)),
    "delete": lambda told: told.kind and not (told.own or told.day or told.reference),
    "add": lambda told: not (told.mine or told.day),
    "role": lambda told: told.leads,
    "language": lambda told: told.language or told.words <= SHORT,
    # "Bórrame lo del jueves" erases a booking, and nobody.
    "forget-me": lambda told: not (told.day or told.thing) and (told.leads or told.words <= SHORT),
    "close": lambda told: told.leads and (told.kind or told.house),
    # An exception for a thing and a day is a wish, which is refused first.
    "exception": lambda told: told.leads and not (told.thing or told.day),
    **dict.fromkeys(("watch", "unwatch", "waiting", "calendar", "calendar-link", "calendar-links"), lambda _: True),
}
"""What a sentence has to tell besides, so that its cue means the topic."""
