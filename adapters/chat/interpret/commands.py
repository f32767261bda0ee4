"""From a command and its text to an intent; a sentence may begin with a command as well."""

import re
from dataclasses import replace

from adapters.chat.incoming import LONGEST
from adapters.chat.intents import Intent
from adapters.chat.intents.attending import CheckIn, ComeIn
from adapters.chat.intents.bookings import Book
from adapters.chat.intents.calendars import ListFeeds
from adapters.chat.intents.catalogue import Manage
from adapters.chat.intents.certificates import ChangeCertificate, ListCertificates, MisreadCertificates
from adapters.chat.intents.follow_ups import FollowUp
from adapters.chat.intents.members import AboutPeople, ListPeople
from adapters.chat.intents.overview import AskAll
from adapters.chat.intents.people import (
    AskPreference,
    ChangeGroup,
    Connect,
    Invite,
    ListGroups,
    MisreadGroups,
    Prefer,
    ReservedGroup,
    Settings,
    ShowGroup,
    Start,
)
from adapters.chat.intents.resources import Find, ListResources
from adapters.chat.intents.rules import ChooseRules, ShowEveryRule, ShowQuota
from adapters.chat.intents.setting_up import AskJoinCode, JoinPlace, SetUp
from adapters.chat.intents.showing import ListBookings, Show, ShowStatus
from adapters.chat.intents.talk import Help, Other, UnknownName
from adapters.chat.intents.tokens import ListTokens, MakeToken, RevokeTokenCalled
from adapters.chat.intents.waiting import ListWaits
from adapters.chat.interpret.asking import channel_board, link_wanted, of_report
from adapters.chat.interpret.ordering import closing, new, of_rules, seated
from adapters.chat.interpret.overseeing import board_of_day
from adapters.chat.interpret.sentences import for_all, for_people, intent_of, listing
from adapters.chat.links import HELLO, booking_of, door_of
from adapters.understanding.commands import certificates, groups, rules
from adapters.understanding.commands.overview import read_everybody
from adapters.understanding.commands.preferences import read_preference
from adapters.understanding.commands.tokens import Asks, Revokes, Wants, read_tokens, read_wanted
from adapters.understanding.heard import Ear, listen
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.running import running
from adapters.understanding.reported import reported
from adapters.understanding.times_for_all import time_for_all
from adapters.understanding.typography import folded
from adapters.understanding.unknown_things import reported_on
from core.domain.bookings.wish import Wish
from core.domain.resources.catalogue import Catalogue

BOARD = "board"
"""The command by its name, which every language knows in what is said of a board in a channel."""
WORDS_OF = {
    "list": "bookings",
    "mine": "bookings",
    "bookings": "bookings",
    "rooms": "rooms",
    "checkin": "checkin",
    "calendar": "calendar",
    "board": "board",
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
    "people": "people",
    "resources": "resources",
    "newresource": "newresource",
    "setup": "setup",
    "certificates": "certificates",
    "report": "report",
    "waiting": "waiting",
    "status": "status",
    "token": "token",
    "tokens": "token",
}
"""What may follow `/book`, where the other commands' names are taken, and the command it stands for."""


def slash_command(command: str, text: str, *, ear: Ear, catalogue: Catalogue, house: str) -> Intent | FollowUp:
    """Return the intent of a slash command and the text behind it."""
    command, text = _unwrapped(command, text.strip(), ear)
    return _of_admins(command, text, ear, catalogue, house) or _command(command, text, ear)


def wish_in_their_name(text: str, *, ear: Ear) -> Book | None:
    """
    Return the wish to book that somebody wrote in another person's name; None of all else that `/book` may be.

    None as well of a wish that is about third people: who comes, for whom it is, or beside whom.
    """
    command, text = _unwrapped("book", text.strip(), ear)
    meant = _booking(text, ear) if command == "book" and text and len(text) <= LONGEST else None
    if not isinstance(meant, Book) or meant.wish.attendees or meant.wish.holder or meant.beside:
        return None
    if meant.wish == Wish():
        return None
    # It answers nothing that the person was asked.
    return replace(meant, afresh=True)


def typed_command(command: str, text: str, *, ear: Ear, catalogue: Catalogue, house: str) -> Intent:
    """Return the intent of a sentence that begins with a command."""
    if command == "start":
        # Only a platform's own /start opens an invitation.
        return Start()
    of_admins = _of_admins(command, text, ear, catalogue, house)
    if of_admins is None and command == "board":
        return _board(text, ear)
    return of_admins or (_report(text, ear) if command == "report" else _bare(command, text, ear))


def _unwrapped(command: str, text: str, ear: Ear) -> tuple[str, str]:
    """Return the command that stands behind /book, where the other commands' names are taken, or the command itself."""
    word, _, rest = text.partition(" ")
    behind = WORDS_OF.get(folded(word)) or lexicon(ear.language).talk.commands.get(folded(word))
    # "/book help" asks about /book itself.
    if command != "book" or behind is None or _asks_how(text, ear):
        return command, text
    return behind, rest.strip()


def _asks_how(text: str, ear: Ear) -> bool:
    """Whether nothing stands behind a command but a word for help."""
    return folded(text) == "help" or lexicon(ear.language).verbs.mild.get(folded(text)) == "help"


def _of_admins(command: str, text: str, ear: Ear, catalogue: Catalogue, house: str) -> Intent | None:
    """Return what is wanted with rules, people, blackouts or resources; None if the command is about something else."""
    match command:
        case "rules" | "groups" | "people" | "blackout" | "resources" | "newresource" | "setup" | "certificates" if (
            _asks_how(text, ear)
        ):
            return Help("resources" if command == "newresource" else command)
        case "rules":
            return _rules(text, catalogue, house, ear.language)
        case "groups":
            return seated(text, catalogue=catalogue, language=ear.language) or _groups(text, ear.language)
        case "people" | "certificates":
            return _people(text) if command == "people" else _certificates(text, ear)
        case "blackout":
            return closing(text, ear, catalogue)
        case _:
            return _resources(command, text, ear, catalogue)


def _resources(command: str, text: str, ear: Ear, catalogue: Catalogue) -> Intent | None:
    if command == "newresource":
        return new(text, catalogue=catalogue, language=ear.language)
    return Manage() if command == "resources" else None


def _rules(text: str, catalogue: Catalogue, house: str, language: str) -> Intent:
    if folded(text) in running(language).listing | running("en").listing:
        return ShowEveryRule()
    match rules.read_rules(text, catalogue=catalogue, house=house, language=language):
        case None:
            return ChooseRules()
        case rules.RulesOf() | rules.Setting() | rules.Misread() as order:
            return of_rules(order)
        case rules.UnknownSubject(said):
            return UnknownName(said)


def _groups(text: str, language: str) -> Intent:
    match groups.read_groups(text, language=language):
        case None:
            return ListGroups()
        case groups.GroupChange(group, members, joins):
            return ChangeGroup(group, members, joins)
        case groups.Named(group):
            return ShowGroup(group)
        case groups.Reserved(group):
            return ReservedGroup(group)
        case groups.Misread():
            return MisreadGroups()


def _certificates(text: str, ear: Ear) -> Intent:
    match certificates.read_certificates(text, ear):
        case None:
            return ListCertificates()
        case certificates.Certifying(act, certificate, members, until):
            return ChangeCertificate(act, certificate, members, until)
        case certificates.Misread():
            return MisreadCertificates()


def certified(text: str, ear: Ear, catalogue: Catalogue, *, runs: bool) -> Intent | None:
    """
    Return what a sentence does with a certificate that something here needs, or asks of it; None if it does neither.

    Who `runs` the place may give one that nothing needs yet, and says what people have done.
    """
    known = catalogue.certificates
    said = certificates.read_sentence(text, ear, known, coins=runs) if known or runs else None
    if said is not None:
        return ChangeCertificate(said.act, said.certificate, said.members, said.until)
    return ListCertificates() if certificates.asks_about(text, ear, known) else None


def _people(text: str) -> Intent:
    return AboutPeople("show", (text.removeprefix("@"),)) if text else ListPeople()


def _command(command: str, text: str, ear: Ear) -> Intent | FollowUp:
    if _asks_how(text, ear):
        return Help(command)
    if command == "book":
        return _booking(text, ear)
    if command == "rooms":
        return _rooms(text, ear)
    if command in {"report", "board"}:
        return _report(text, ear) if command == "report" else _board(text, ear)
    if command == "bookings" and text:
        return _bookings(text, ear)
    return _calendar(text, ear) if command == "calendar" else _bare(command, text, ear)


def about_tokens(text: str, language: str) -> Intent | None:
    """Return what a sentence wants with tokens; None if it is about something else."""
    said = read_tokens(text, language)
    return of_tokens(said) if said else None


def of_tokens(said: Wants | Asks | Revokes) -> Intent:
    """Return what is wanted with tokens."""
    match said:
        case Wants(name, scopes, days):
            return MakeToken(name, scopes, days)
        case Asks():
            return ListTokens()
        case Revokes(name):
            return RevokeTokenCalled(name)


def _calendar(text: str, ear: Ear) -> Intent:
    """Return the wish for a link to the bookings of what is named; the bare command shows those that there are."""
    return link_wanted(listen(text, ear, expects="book")) if text else ListFeeds()


def _board(text: str, ear: Ear) -> Intent:
    """Return the wish for the board of the day that is named, or for the picture of a thing."""
    if text and (standing := channel_board(listen(f"{BOARD} {text}", ear, expects="book"))):
        return standing
    wish = listen(text, ear, expects="book").reading.wish if text else Wish()
    return board_of_day(wish, wish.day, page=True)


def _bare(command: str, text: str, ear: Ear) -> Intent:
    intents: dict[str, Intent] = {
        "bookings": ListBookings(),
        "checkin": CheckIn(code=digits(text) or None),
        "start": _started(text),
        "settings": preferred(text, ear, settings=True) or Settings(text or None),
        "link": Connect(),
        "invite": Invite(),
        "quota": ShowQuota(),
        "waiting": ListWaits(),
        "setup": _set_up(text),
        "status": ShowStatus(),
        "token": of_tokens(read_wanted(text, ear.language)) if text else ListTokens(),
        "help": Help(),
    }
    return intents.get(command, Other())


def _set_up(text: str) -> Intent:
    """Return the wish to be led through the setting up; behind `join` may stand the code of another place."""
    word, _, code = text.partition(" ")
    if folded(word) != "join":
        return SetUp()
    return JoinPlace(code.strip()) if code.strip() else AskJoinCode()


def _started(token: str) -> Intent:
    """Return what a link to the bot opens; an invitation is accepted before anything is answered."""
    door, booking = door_of(token), booking_of(token)
    if door is not None:
        return ComeIn(door)
    if booking is not None:
        return Show(booking)
    return Start(token if token and token != HELLO else None)


def preferred(text: str, ear: Ear, *, settings: bool = False) -> Intent | None:
    """Return what somebody prefers from now on, or asks about that; None if the text is about something else."""
    said = read_preference(text, ear, settings=settings)
    if said is None:
        return None
    if said.what is None:
        return Settings()
    return AskPreference(said.what) if said.value is None else Prefer(said.what, said.value)


def _bookings(text: str, ear: Ear) -> Intent:
    everybody = read_everybody(text, ear)
    if everybody:
        return AskAll(everybody.wish, None, everybody.first, everybody.last)
    return listing(listen(text, ear, expects="book").reading)


def _booking(text: str, ear: Ear) -> Intent | FollowUp:
    if not text:
        # "Book it", with nothing else, is a yes; the bare command asks what.
        return Book(Wish(), afresh=True)
    heard = listen(text, ear, expects="book")
    time = time_for_all(heard)
    if time and time.certain:
        return for_all(time)
    meant = for_people(intent_of(heard.reading), heard)
    # "/book tomorrow at 4" may answer a question; who names a thing behind the command begins anew.
    return replace(meant, afresh=meant.wish.names_resource) if isinstance(meant, Book) else meant


def _rooms(text: str, ear: Ear) -> Intent:
    if not text:
        return ListResources()
    reading = listen(text, ear, expects="book").reading
    return intent_of(reading) if reading.clarify else Find(reading.wish)


def _report(text: str, ear: Ear) -> Intent:
    heard = listen(text, ear, expects="book")
    # The first word is the command: "report october" names a month.
    told = reported(("report", *folded(text).replace(",", " ").split()), heard.lexicon)
    return of_report(told, heard.reading.wish, reported_on(heard, ear.language))


def digits(text: str) -> str:
    """Return the digits of a text."""
    return re.sub(r"\D", "", text)
