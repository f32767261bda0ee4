"""From what arrived to an intent: slash commands, sentences and buttons meet here."""

import re
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from adapters.chat import codec
from adapters.chat.incoming import Incoming, Press, Sentence, Slash
from adapters.chat.intents import Intent
from adapters.chat.intents.blackouts import ListBlackouts, ProposeBlackout
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
from adapters.chat.intents.people import ChangeGroup, Connect, Invite, ListGroups, MisreadGroups, Settings, Start
from adapters.chat.intents.resources import Find, ListResources
from adapters.chat.intents.rules import ChooseRules, MisreadRule, SetRule, ShowQuota, ShowRulesOf
from adapters.chat.intents.talk import Help, NotYet, Other, Thanks, Unclear, UnknownName
from adapters.understanding import following as following_up
from adapters.understanding.commands import blackouts, groups, rules
from adapters.understanding.explain import runners_up
from adapters.understanding.following import Choice, Correction, Following, following
from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.groups import Remark
from adapters.understanding.reading import Named, Reading
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


def interpret(incoming: Incoming, *, ear: Ear, catalogue: Catalogue, house: str) -> Intent | FollowUp:
    """Return what a person wants; `house` is the name of their organization, as a command may call it."""
    match incoming:
        case Press(payload=payload):
            return codec.intent(payload)
        case Slash(command=command, text=text):
            command, text = _unwrapped(command, text.strip())
            return _of_admins(command, text, ear, catalogue, house) or _command(command, text, ear)
        case Sentence(text=text):
            word, _, rest = text.strip().partition(" ")
            command = lexicon(ear.language).talk.commands.get(folded(word), "")
            return _of_admins(command, rest.strip(), ear, catalogue, house) or _sentence(text, ear)


def _unwrapped(command: str, text: str) -> tuple[str, str]:
    """Return the command that stands behind /book, where the other commands' names are taken, or the command itself."""
    word, _, rest = text.partition(" ")
    # "/book help" asks about /book itself.
    if command != "book" or word.casefold() not in WORDS_OF or text.casefold() == "help":
        return command, text
    return WORDS_OF[word.casefold()], rest.strip()


def _of_admins(command: str, text: str, ear: Ear, catalogue: Catalogue, house: str) -> Intent | None:
    """Return what is wanted with rules, groups or blackouts; None if the command is about something else."""
    if text.casefold() == "help":
        return None
    match command:
        case "rules":
            return _rules(text, catalogue, house, ear.language)
        case "groups":
            return _groups(text, ear.language)
        case "blackout":
            return _blackout(text, ear, catalogue)
        case _:
            return None


def _rules(text: str, catalogue: Catalogue, house: str, language: str) -> Intent:
    match rules.read_rules(text, catalogue=catalogue, house=house, language=language):
        case None:
            return ChooseRules()
        case rules.RulesOf(level, subject):
            return ShowRulesOf(level, subject)
        case rules.Setting(change, rule, value):
            return SetRule(change, rule, value)
        case rules.Misread(field, rule, value):
            return MisreadRule(field, rule, value)
        case rules.UnknownSubject(said):
            return UnknownName(said)


def _groups(text: str, language: str) -> Intent:
    match groups.read_groups(text, language=language):
        case None:
            return ListGroups()
        case groups.GroupChange(group, member, joins):
            return ChangeGroup(group, member, joins)
        case groups.Misread():
            return MisreadGroups()


def _blackout(text: str, ear: Ear, catalogue: Catalogue) -> Intent:
    match blackouts.read_blackout(text, ear, catalogue=catalogue):
        case None:
            return ListBlackouts()
        case blackouts.Closing(resources, wish, reason):
            return ProposeBlackout(resources, wish, reason)
        case blackouts.UnknownThing(said):
            return UnknownName(said)


def _command(command: str, text: str, ear: Ear) -> Intent:
    if text.casefold() == "help":
        return Help(command)
    if command == "book":
        return _booking(text, ear)
    if command == "rooms":
        return _rooms(text, ear)
    if command == "bookings" and text:
        return _listed(listen(text, ear, expects="book").reading)
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
        "help": Help(),
    }
    return intents.get(command, Other())


def _booking(text: str, ear: Ear) -> Intent:
    if not text:
        return Book(Wish())
    heard = listen(text, ear, expects="book")
    return _for_people(_meaning(heard.reading), heard)


def _rooms(text: str, ear: Ear) -> Intent:
    if not text:
        return ListResources()
    reading = listen(text, ear, expects="book").reading
    return _meaning(reading) if reading.clarify else Find(reading.wish)


def _sentence(text: str, ear: Ear) -> Intent | FollowUp:
    if CODE.fullmatch(text.strip()):
        return CheckIn(code=_digits(text))
    if text.strip() == "?":
        return Help()
    word, _, rest = text.strip().partition(" ")
    command = lexicon(ear.language).talk.commands.get(folded(word))
    if command:
        # Only a platform's own /start opens an invitation.
        return Start() if command == "start" else _bare(command, rest.strip())
    remark = lexicon(ear.language).talk.remarks.get(folded(" ".join(WORD.findall(text))))
    if remark:
        return REMARKS[remark]
    heard = listen(text, ear)
    follows = following(heard)
    return _followed(follows, heard) if follows else _meant(heard)


def _followed(follows: Following, heard: Heard) -> Intent | FollowUp:
    """Return what a sentence means after the previous message, with what it means by itself."""
    meant = _meant(heard)
    match follows:
        case Choice(number):
            return Pick(number, meant)
        case following_up.Number(value, reading):
            return Number(value, reading.wish, meant)
        case following_up.Shift(start, end):
            return Shift(start, end, meant)
        case following_up.Lasting(minutes):
            return Last(minutes, meant)
        case following_up.SameTime(reading):
            return SameTime(reading.wish, meant)
        case Correction(reading):
            wish = _with_people(reading.wish, heard)
            return Instead(wish) if wish != Wish() else meant


def _meant(heard: Heard) -> Intent:
    """Return what a sentence means by itself."""
    if _late(heard):
        return Delay()
    meant = _for_people(_meaning(heard.reading), heard)
    if isinstance(meant, Book):
        # The opening hours mostly settle which half of the day is meant; a button for the other would be on every card.
        other = next((each.reading for each in runners_up(heard) if each.because != "half-of-day"), None)
        return replace(meant, instead=other.wish) if other else meant
    return replace(meant, because=heard.because) if isinstance(meant, CancelWhich) else meant


def _late(heard: Heard) -> bool:
    """Whether somebody says that they will come later: "I'll be there 10 min late"."""
    reading, late = heard.reading, heard.lexicon.talk.late
    unclear = reading.intent in {"book", "other"} and not reading.wish.resource
    return unclear and any(token.text in late for token in heard.line.tokens)


def _for_people(intent: Intent, heard: Heard) -> Intent:
    """Add the people in the sentence to a booking or a search."""
    return replace(intent, wish=_with_people(intent.wish, heard)) if isinstance(intent, Book | Find) else intent


def _with_people(wish: Wish, heard: Heard) -> Wish:
    spoken = heard.spoken
    if spoken.holder is None and not spoken.attendees:
        return wish
    return replace(wish, holder=spoken.holder, attendees=spoken.attendees)


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
        "extend": _extended(reading, wish),
        "help": Help(),
        "quota": ShowQuota(),
    }
    return intents.get(reading.intent, Other())


def _cancelled(reading: Reading, wish: Wish) -> Intent:
    if not reading.away or wish.day is None:
        return CancelWhich(wish, reading.reference)
    last = wish.end.date() if isinstance(wish.end, datetime) else wish.end
    return Away(wish.day, last or wish.day)


def _moved(reading: Reading, wish: Wish) -> Intent:
    if reading.clarify:
        return Unclear(reading.reason or "", Wish())
    new = replace(wish, resource=None if wish.resource == reading.old.resource else wish.resource)
    old = replace(reading.old, kind=wish.kind)
    by = wish.minutes if wish.start is None and wish.end is None else None
    return MoveWhich(new, old, reading.reference, -by if by and reading.shorter else by)


def _extended(reading: Reading, wish: Wish) -> Intent:
    if reading.clarify:
        return Unclear(reading.reason or "", Wish())
    minutes = -wish.minutes if reading.shorter and wish.minutes else wish.minutes
    until = wish.end if isinstance(wish.end, datetime) else None
    old = Wish(resource=wish.resource, kind=wish.kind)
    return ExtendWhich(old, minutes, until, reading.reference)


def _listed(reading: Reading) -> Intent:
    booking = referred(reading.reference) if reading.reference else None
    if booking:
        return Show(booking)
    wish = reading.wish
    return ListMatching(wish) if wish.resource or wish.kind or wish.day else ListBookings()


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
