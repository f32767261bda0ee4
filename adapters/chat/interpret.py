"""What arrived → what is wanted: slash commands, sentences and buttons meet here."""

import re
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from adapters.chat import codec
from adapters.chat.incoming import Press, Sentence, Slash
from adapters.chat.intents import Intent
from adapters.chat.intents.blackouts import Blackouts
from adapters.chat.intents.bookings import (
    Away,
    Book,
    CancelWhich,
    CheckIn,
    CheckOut,
    ConfirmHeld,
    Delay,
    DropHeld,
    ExtendWhich,
    ListBookings,
    ListMatching,
    MoveWhich,
    Show,
    UndoLast,
)
from adapters.chat.intents.follow_ups import FollowUp, Instead, Last, Number, Pick, SameTime, Shift
from adapters.chat.intents.people import Connect, Groups, Invite, Settings, Start
from adapters.chat.intents.resources import Find, ListResources
from adapters.chat.intents.rules import Rules, ShowQuota
from adapters.chat.intents.talk import Help, NotYet, Other, Thanks, Unclear
from adapters.understanding import following as following_up
from adapters.understanding.explain import runners_up, says_only_what
from adapters.understanding.following import Choice, Correction, Following, following
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.groups import Remark
from adapters.understanding.people import Spoken, spoken_of
from adapters.understanding.reading import Named, Reading
from adapters.understanding.reasons import reasoned
from adapters.understanding.sentence import read
from adapters.understanding.tokens import rewritten, tokens
from adapters.understanding.typography import folded
from core.domain.bookings.reference import referred
from core.domain.bookings.wish import Wish
from core.domain.resources.catalogue import Catalogue

CODE = re.compile(r"\d{3}[\s-]?\d{3}")
"""Six digits, as typed or as read out."""
WORDS_OF = {
    "list": "bookings",
    "mine": "bookings",
    "bookings": "bookings",
    "rooms": "rooms",
    "checkin": "checkin",
    "help": "help",
    "settings": "settings",
    "link": "link",
    "connect": "link",
    "invite": "invite",
    "quota": "quota",
    "quotas": "quota",
    "rules": "rules",
    "blackout": "blackout",
    "blackouts": "blackout",
    "groups": "groups",
}
"""What may follow `/book`, where the other commands' names are taken, and the command it stands for."""
WORD = re.compile(r"\w+")
REMARKS: dict[Remark, Intent] = {
    "confirm": ConfirmHeld(),
    "drop": DropHeld(),
    "undo": UndoLast(),
    "late": Delay(),
    "hello": Start(),
    "thanks": Thanks(),
}


@lru_cache(maxsize=64)
def names_of(catalogue: Catalogue) -> tuple[Named, ...]:
    """Return what a sentence may name; the same tuple for the same catalogue."""
    return tuple(
        Named(
            name=resource.name,
            kind=resource.kind,
            aliases=resource.aliases,
            tags=(*resource.tags, *(resource.features - {tag.casefold() for tag in resource.tags})),
            measures=tuple(resource.numbers),
            site=resource.site.name,
            floor=resource.floor,
            units=tuple(unit.label for unit in resource.units if unit.label),
            capacity=resource.capacity,
        )
        for resource in catalogue.resources
    )


def wanted(
    incoming: Slash | Sentence | Press, *, catalogue: Catalogue, now: datetime, language: str
) -> Intent | FollowUp:
    """Return what a person wants; `now` is the organization's wall time, without a zone."""
    match incoming:
        case Press(payload=payload):
            return codec.intent(payload)
        case Slash(command=command, text=text):
            return _command(command, text.strip(), catalogue=catalogue, now=now, language=language)
        case Sentence(text=text):
            return _sentence(text, catalogue=catalogue, now=now, language=language)


def _command(command: str, text: str, *, catalogue: Catalogue, now: datetime, language: str) -> Intent:
    word, _, rest = text.partition(" ")
    if text.casefold() == "help":
        return Help(command)
    if command == "book" and word.casefold() in WORDS_OF:
        command, text = WORDS_OF[word.casefold()], rest.strip()
    if command == "book":
        return _booking(text, catalogue=catalogue, now=now, language=language)
    if command == "rooms":
        return _rooms(text, catalogue=catalogue, now=now, language=language)
    if command == "bookings" and text:
        return _listed(read(text, now=now, language=language, catalogue=names_of(catalogue), expects="book"))
    return _bare(command, text)


def _bare(command: str, text: str) -> Intent:
    intents: dict[str, Intent] = {
        "bookings": ListBookings(),
        "checkin": CheckIn(code=_digits(text) or None),
        "start": Start(text or None),
        "settings": Settings(text or None),
        "link": Connect(),
        "invite": Invite(),
        "quota": ShowQuota(),
        "rules": Rules(text),
        "blackout": Blackouts(text),
        "groups": Groups(text),
        "help": Help(),
    }
    return intents.get(command, Other())


def _booking(text: str, *, catalogue: Catalogue, now: datetime, language: str) -> Intent:
    if not text:
        return Book(Wish())
    spoken = spoken_of(text, lexicon(language))
    reading = read(spoken.text, now=now, language=language, catalogue=names_of(catalogue), expects="book")
    return _among(_meaning(reading), spoken)


def _rooms(text: str, *, catalogue: Catalogue, now: datetime, language: str) -> Intent:
    if not text:
        return ListResources()
    reading = read(text, now=now, language=language, catalogue=names_of(catalogue), expects="book")
    return _meaning(reading) if reading.clarify else Find(reading.wish)


def _sentence(text: str, *, catalogue: Catalogue, now: datetime, language: str) -> Intent | FollowUp:
    if CODE.fullmatch(text.strip()):
        return CheckIn(code=_digits(text))
    if text.strip() == "?":
        return Help()
    word, _, rest = text.strip().partition(" ")
    command = lexicon(language).talk.commands.get(folded(word))
    if command:
        return _bare(command, rest.strip())
    remark = lexicon(language).talk.remarks.get(folded(" ".join(WORD.findall(text))))
    if remark:
        return REMARKS[remark]
    meant = _meant(text, catalogue=catalogue, now=now, language=language)
    follows = following(text, lexicon(language), now=now)
    return _followed(follows, meant, catalogue=catalogue, now=now, language=language) if follows else meant


def _followed(
    follows: Following, meant: Intent, *, catalogue: Catalogue, now: datetime, language: str
) -> Intent | FollowUp:
    """Return what a sentence means after what was said before; `meant` is what it means by itself."""
    match follows:
        case Choice(number):
            intent: Intent | FollowUp = Pick(number, meant)
        case following_up.Number(value):
            said = read(f"{min(lexicon(language).links.at)} {value}", now=now, language=language, expects="book")
            intent = Number(value, said.wish, meant)
        case following_up.Shift(start, end):
            intent = Shift(start, end, meant)
        case following_up.Lasting(minutes):
            intent = Last(minutes, meant)
        case following_up.SameTime(rest) | Correction(rest):
            rest = (
                f"{min(lexicon(language).links.at)} {rest}"
                if WORD.fullmatch(rest.strip("?!. ")) and rest[:1].isdigit()
                else rest
            )
            other = read(rest, now=now, language=language, catalogue=names_of(catalogue), expects="book")
            wish = Wish() if other.clarify else other.wish
            again = isinstance(follows, following_up.SameTime)
            intent = SameTime(wish, meant) if again else Instead(wish)
            plain = again or says_only_what(rest, now=now, language=language, catalogue=names_of(catalogue))
            intent = intent if plain and (wish.day or (wish != Wish() and not again)) else meant
    return intent


def _meant(text: str, *, catalogue: Catalogue, now: datetime, language: str) -> Intent:
    """Return what a sentence means by itself."""
    said, because = reasoned(text, lexicon(language))
    spoken = spoken_of(said, lexicon(language))
    reading = read(spoken.text, now=now, language=language, catalogue=names_of(catalogue))
    if reading.intent != "cancel" and because:
        spoken, because = spoken_of(text, lexicon(language)), None
        reading = read(spoken.text, now=now, language=language, catalogue=names_of(catalogue))
    meant = _among(_meaning(reading), spoken)
    if _late(text, reading, language):
        return Delay()
    if isinstance(meant, Book):
        likely = runners_up(spoken.text, reading, now=now, language=language, catalogue=names_of(catalogue))
        # Which half of the day is meant, the opening hours settle mostly; a button for it would stand on every card.
        other = next((each.reading for each in likely if each.because != "half-of-day"), None)
        return replace(meant, instead=other.wish) if other else meant
    return replace(meant, because=because) if isinstance(meant, CancelWhich) else meant


def _late(text: str, reading: Reading, language: str) -> bool:
    """Say whether somebody tells that they will come later: "I'll be there 10 min late"."""
    late = lexicon(language).talk.late
    words = lexicon(language)
    line = rewritten(tokens(text, words.typography), words.phrases_by_first)
    return reading.intent in {"book", "other"} and not reading.resource and any(token.text in late for token in line)


def _among(intent: Intent, spoken: Spoken) -> Intent:
    """Add the people who were spoken of to what is wanted with them."""
    if isinstance(intent, Book | Find) and (spoken.holder or spoken.attendees):
        return replace(intent, wish=replace(intent.wish, holder=spoken.holder, attendees=spoken.attendees))
    return intent


def _meaning(reading: Reading) -> Intent:
    wish = reading.wish
    if reading.intent == "book" and reading.rivals:
        return Book(wish, rivals=reading.rivals)
    if reading.clarify and reading.intent in {"book", "find", "cancel"}:
        return Unclear(reading.reason or "", wish)
    intents: dict[str, Intent] = {
        "book": NotYet("repeat") if reading.repeat else Book(wish, unknown=reading.unknown),
        "find": Find(wish),
        "cancel": _cancelled(reading, wish),
        "checkin": CheckIn(code=reading.code),
        "checkout": CheckOut(),
        "list": _listed(reading),
        "move": _moved(reading, wish),
        "extend": _extended(reading),
        "help": Help(),
        "quota": ShowQuota(),
    }
    return intents.get(reading.intent, Other())


def _cancelled(reading: Reading, wish: Wish) -> Intent:
    if not reading.away or wish.day is None:
        return CancelWhich(wish, reading.reference)
    last = reading.end.date() if isinstance(reading.end, datetime) else reading.end
    return Away(wish.day, last or wish.day)


def _moved(reading: Reading, wish: Wish) -> Intent:
    if reading.clarify:
        return Unclear(reading.reason or "", Wish())
    new = replace(wish, resource=None if reading.resource == reading.old_resource else reading.resource)
    old = Wish(
        resource=reading.old_resource,
        kind=reading.kind,
        start=reading.old_start,
        day_guessed=reading.old_day_guessed,
    )
    by = reading.duration_min if reading.start is None and reading.end is None else None
    return MoveWhich(new, old, reading.reference, -by if by and reading.shorter else by)


def _extended(reading: Reading) -> Intent:
    if reading.clarify:
        return Unclear(reading.reason or "", Wish())
    minutes = -reading.duration_min if reading.shorter and reading.duration_min else reading.duration_min
    until = reading.end if isinstance(reading.end, datetime) else None
    old = Wish(resource=reading.resource, kind=reading.kind)
    return ExtendWhich(old, minutes, until, reading.reference)


def _listed(reading: Reading) -> Intent:
    booking = referred(reading.reference) if reading.reference else None
    if booking:
        return Show(booking)
    wish = reading.wish
    return ListMatching(wish) if wish.resource or wish.kind or wish.day else ListBookings()


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
