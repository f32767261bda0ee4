"""From what arrived to an intent: slash commands, sentences and buttons meet here."""

import re
from dataclasses import replace
from functools import partial

from adapters.chat import codec
from adapters.chat.incoming import Edited, Filled, Opened, Press, Said, Sentence, Slash, Wordless, too_long
from adapters.chat.intents import Intent
from adapters.chat.intents.attending import CheckIn
from adapters.chat.intents.blackouts import ProposeBlackout, ProposeRepeated
from adapters.chat.intents.bookings import (
    Book,
    ConfirmHeld,
    DropAll,
    DropHeld,
    Impossible,
    OneMore,
    UndoLast,
)
from adapters.chat.intents.catalogue import AskToRetire, Run
from adapters.chat.intents.changing import Delay, ExtendWhich, MoveWhich, RenameWhich
from adapters.chat.intents.company import CannotMake, ChangeCompany, OthersBooking
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.follow_ups import (
    Amount,
    Answering,
    Aside,
    Attends,
    Because,
    Both,
    Called,
    FollowUp,
    Instead,
    It,
    Last,
    Meant,
    Naming,
    OfSeries,
    OfTitle,
    SameTime,
    Shift,
    TheOther,
    TwoChanges,
)
from adapters.chat.intents.letters import ProveAddress, StopLetters, WriteTo
from adapters.chat.intents.own_calendar import ForgetCalendar, GiveCalendar
from adapters.chat.intents.people import Start
from adapters.chat.intents.questions import AskFact, Close
from adapters.chat.intents.resources import Find
from adapters.chat.intents.series import ChangeWhich
from adapters.chat.intents.sheets import HandIn
from adapters.chat.intents.showing import ShowHome, ShowStatus, SuggestWords
from adapters.chat.intents.talk import Help, LetBe, NothingToRead, NotUnderstood, Talked, Thanks, TooMuchText, Why
from adapters.chat.intents.waiting import Watch
from adapters.chat.interpret.about_people import about_people, begun_to_invite
from adapters.chat.interpret.about_words import about_words
from adapters.chat.interpret.apart import apart
from adapters.chat.interpret.beside_a_wish import beside_a_wish, one_each
from adapters.chat.interpret.clause_by_clause import CLAUSES, clause_by_clause, says_little
from adapters.chat.interpret.commands import (
    about_tokens,
    certified,
    digits,
    preferred,
    slash_command,
    typed_command,
)
from adapters.chat.interpret.filling import filled
from adapters.chat.interpret.in_channel import of_channel
from adapters.chat.interpret.in_turn import in_turn, of_what_is_named
from adapters.chat.interpret.of_series import of_some_dates
from adapters.chat.interpret.or_else import or_else
from adapters.chat.interpret.ordering import denied, departing, ordered, pictured, wondered
from adapters.chat.interpret.overseeing import overseen
from adapters.chat.interpret.sentences import meaning
from adapters.chat.interpret.the_rest import of_the_rest
from adapters.languages import FALLBACK, LANGUAGES
from adapters.understanding import follow_ups, shifts
from adapters.understanding.asides import another_person, aside, behind_opening, colleague, forbids, praises, sighs
from adapters.understanding.by_mail import WantsLetters, wants_letters
from adapters.understanding.called_off import called_off
from adapters.understanding.commands.rules import RulesOf, read_rules
from adapters.understanding.given import given
from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.hedged import hedged
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.asides import About
from adapters.understanding.lexicon.groups import Remark
from adapters.understanding.lexicon.status import asks_for_status
from adapters.understanding.own_calendar import of_own_calendar
from adapters.understanding.reading import Reading
from adapters.understanding.reasons import reason_alone
from adapters.understanding.remarks import remark
from adapters.understanding.seat_sides import mere_seat
from adapters.understanding.sequels import asks_when_free
from adapters.understanding.titles.alone import purpose_alone
from adapters.understanding.twofold import halves, resizing
from adapters.understanding.typography import folded
from adapters.understanding.units import counted
from core.domain.bookings.wish import Wish
from core.domain.lengths import COUNTS
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind

CODE = re.compile(r"\d{3}[\s-]?\d{3}")
"""Six digits, as typed or as read out."""
ADDRESSED = re.compile(r"\S@\S+\.\S|^\d+\b")
"""An address of somebody who is invited, or how many are."""
Closing = ProposeBlackout | ProposeRepeated | Close | Run | AskToRetire
"""What closes or changes a thing of the place, so that to forbid it means nothing else."""
BRIEF = 6
"""Words of a follow-up that somebody gives a reason for; more are a sentence of their own."""
MOST_CLAUSES = 3
"""Clauses of a sentence of which one may be a follow-up: "ay no, mara no puede, mejor a las 11"."""
ALONE = frozenset({"invite", "link"})
"""Commands that stand alone; but "invite jonas to atlas tomorrow 3-5pm" is a booking."""
REMARKS: dict[Remark, Intent] = {
    "confirm": ConfirmHeld(),
    "drop": DropHeld(),
    "drop_all": DropAll(),
    "undo": UndoLast(),
    "withdraw": UndoLast(withdraws=True),
    "late": Delay(),
    "hello": Start(),
    "thanks": Thanks(),
    "why": Why(),
    "one_more": OneMore(),
}


def interpret(incoming: Said, *, ear: Ear, catalogue: Catalogue, house: str, runs: bool = False) -> Intent | FollowUp:
    """
    Return what a person wants; `house` is the name of their organization, as a command may call it.

    `runs`: they run the place, or a part of it, so that what they say of a thing may be an order to change it.
    """
    if too_long(incoming):
        return TooMuchText()
    came = _with_file(incoming, ear=ear, catalogue=catalogue) if runs else None
    if came:
        return came
    match incoming:
        case Press(payload=payload):
            return codec.intent(payload)
        case Slash(command=command, text=text, people=people):
            meant = slash_command(command, text, ear=ear, catalogue=catalogue, house=house)
            if people and isinstance(meant, Book):
                meant = replace(meant, wish=replace(meant.wish, attendees=people))
            return meant
        case Sentence(text=text, channel=channel) | Edited(text=text, channel=channel):
            said = partial(_said, ear=ear, catalogue=catalogue, house=house, runs=runs)
            before = called_off(text, ear.language)
            off = before and not says_little(said(before))
            return LetBe() if off else of_channel(text, channel, ear.language, said) or said(text)
        case Wordless() | Opened() | Filled():
            return _unworded(incoming)


def _said(text: str, *, ear: Ear, catalogue: Catalogue, house: str, runs: bool) -> Intent | FollowUp:
    """Return what a sentence means of which nothing is taken back at its end."""
    order = certified(text, ear, catalogue, runs=runs) or ordered(
        text, ear=ear, catalogue=catalogue, house=house, runs=runs
    )
    order = order or (departing(text, ear=ear, catalogue=catalogue) if runs else None)
    order = order or (denied(text, ear=ear, catalogue=catalogue, house=house) if runs else None)
    order = order or (wondered(text, ear=ear, catalogue=catalogue, house=house) if runs else None)
    order = order or about_words(text, ear=ear, catalogue=catalogue, runs=runs) or preferred(text, ear)
    order = order or about_tokens(text, ear.language)
    words = partial(_words, text.strip(), ear, catalogue, house)
    ruled = partial(_ruled, ear=ear, catalogue=catalogue, house=house, runs=runs)
    about = about_people(text, ear, otherwise=words, ruled=ruled)
    meant = order or about or overseen(text, ear=ear, runs=runs) or words()
    return Talked() if isinstance(meant, Closing) and forbids(text, ear.language) else meant


def _unworded(incoming: Wordless | Opened | Filled) -> Intent:
    """Return what somebody wants who says it without words."""
    match incoming:
        case Filled():
            return filled(incoming)
        case Opened(talks=talks):
            return SuggestWords() if talks else ShowHome()
        case Wordless():
            return NothingToRead()


def _with_file(incoming: Said, *, ear: Ear, catalogue: Catalogue) -> Intent | None:
    """Return what somebody who runs a place wants with the file that comes along; None if the words are what counts."""
    sent = incoming.attached if isinstance(incoming, Sentence | Wordless) else None
    if sent and sent.kind == "picture":
        caption = incoming.text if isinstance(incoming, Sentence) else ""
        return pictured(caption, catalogue=catalogue, language=ear.language)
    return HandIn(sent.name, sent.size) if sent else None


def _ruled(named: str, *, ear: Ear, catalogue: Catalogue, house: str, runs: bool) -> RulesOf | None:
    """Return what of the place has rules by that name, with or without an article before it."""
    for said in (named, named.partition(" ")[2], named.partition("'")[2]) if runs else ():
        read = read_rules(said, catalogue=catalogue, house=house, language=ear.language) if said else None
        if isinstance(read, RulesOf):
            return read
    return None


def _words(text: str, ear: Ear, catalogue: Catalogue, house: str) -> Intent | FollowUp:
    typed, rest = _command_in(text, ear)
    if typed == "people" and rest and not rest.startswith("@"):
        # "People can't get in": only a mention behind the word makes it the command.
        typed = None
    if typed == "setup" and rest:
        # "Setup a room for friday" is something else.
        typed = None
    if typed in ALONE and rest:
        meant = _sentence(text, ear)
        wished = meant.meant if isinstance(meant, Naming) else meant
        if _about_a_booking(wished, rest, ear):
            return meant
        if typed == "invite":
            # Nobody knows what was said of it: what an invitation would do is shown before there is one.
            if isinstance(meant, ChangeCompany) and len(meant.names) > 1:
                # Several who are named come along; whoever is new here gets a link each.
                return meant
            [name] = meant.names if isinstance(meant, ChangeCompany) and len(meant.names) == 1 else [None]
            inviting = replace(begun_to_invite(text, ear), addressed=ADDRESSED.search(rest) is not None)
            return Attends("coming", name, inviting) if name else inviting
    if typed:
        return typed_command(typed, rest, ear=ear, catalogue=catalogue, house=house)
    meant = _sentence(text, ear)
    return (_impossible(text, meant.wish, ear, catalogue) if isinstance(meant, Book | Find) else None) or meant


def _impossible(text: str, wish: Wish, ear: Ear, catalogue: Catalogue) -> Impossible | None:
    """Return that so many cannot be had, whenever it is: none of a kind, more than exist, or than anybody books."""
    one = catalogue.named(wish.resource) if wish.resource and wish.count else None
    if one is not None and wish.count and wish.count > len(one.units):
        return Impossible(wish.count, one.kind, len(one.units), one.name)
    found = counted(text, lexicon(ear.language))
    if found is None:
        return None
    count, kind = found[0], Kind(found[1])
    there = sum(len(each.units) for each in catalogue.resources if each.kind is kind)
    return Impossible(count, kind, there) if there and not 0 < count <= min(there, COUNTS["companions"]) else None


def _about_a_booking(wished: Intent | FollowUp, said: str, ear: Ear) -> bool:
    """Whether "invite …" names a resource or a booking; "invite nina" alone asks for an invitation to the house."""
    # An address is of no language, so that the sentence around it may be in another one than its reader's.
    languages = LANGUAGES if ADDRESSED.search(said) else [ear.language]
    words, lexica = frozenset(folded(said).split()), map(lexicon, languages)
    points = any(not words.isdisjoint(lex.company.it | lex.things.own | lex.things.nouns) for lex in lexica)
    if isinstance(wished, OfSeries):
        return isinstance(wished.otherwise, ChangeCompany)
    return isinstance(wished, Book | ChangeCompany) and (wished.wish.names_resource or points)


def _command_in(text: str, ear: Ear) -> tuple[str | None, str]:
    """Return the command with which a sentence begins, if it does, and the rest."""
    word, _, rest = text.strip().partition(" ")
    return lexicon(ear.language).talk.commands.get(folded(word)), rest.strip()


def _whole(text: str, ear: Ear) -> Intent | None:
    """Return what a sentence means that is known as a whole, and whose words are not looked at one by one."""
    # Six digits alone need no language: people type them in front of a door.
    if CODE.fullmatch(text):
        return CheckIn(code=digits(text))
    if text == "?":
        return Help()
    if asks_for_status(text, ear.language):
        return ShowStatus()
    own = of_own_calendar(text)
    if own is not None:
        return ForgetCalendar() if own.address is None else GiveCalendar(own.address)
    letters = wants_letters(text)
    return None if letters is None else _of_letters(letters)


def _sentence(text: str, ear: Ear) -> Intent | FollowUp:
    whole = _whole(text, ear)
    if whole is not None:
        return whole
    said = remark(text, ear.language)
    if said:
        return REMARKS[said]
    meant, reason = _read(text, ear), _reason(text, ear)
    poor = _half_understood(meant) or isinstance(meant, Find)
    opened = behind_opening(text, ear.language) if poor else None
    behind = _sentence(opened, ear) if opened else None
    # "Back now. Is there a whiteboard?" asks for nothing that is free now.
    better = isinstance(behind, AskFact) if isinstance(meant, Find) else not _half_understood(behind)
    if behind is not None and better:
        return behind
    return Because(reason, meant) if reason else meant


def _of_letters(wanted: WantsLetters) -> Intent:
    if wanted.address is not None:
        return WriteTo(wanted.address)
    return StopLetters() if wanted.code is None else ProveAddress(wanted.code)


def _half_understood(meant: Intent | FollowUp | None) -> bool:
    """Whether words are left that mean nothing here, so that a part of the sentence may mean more alone."""
    match meant:
        case Called(otherwise=otherwise) | Answering(otherwise=otherwise, beside=True):
            return _half_understood(otherwise)
        case Attends("instead", otherwise=otherwise) | OfTitle(otherwise=otherwise):
            return _half_understood(otherwise)
        case Book(unknown=str()) | Find(unmet=str()) | Talked() | NotUnderstood() | Thanks() | CheckIn(code=None):
            return True
        case _:
            return False


def _read(text: str, ear: Ear) -> Intent | FollowUp:
    """Return what a sentence means that is no remark; thanks in the midst of talk are thanks."""
    heard = listen(text, ear)
    shorter = of_the_rest(heard)
    if shorter:
        return shorter
    meant, about = meaning(heard), aside(text, ear.language)
    wished = beside_a_wish(text, heard, meant, ear) or one_each(text, heard, meant, ear)
    if wished:
        return wished
    about = about or ("other-times" if asks_when_free(heard) and not isinstance(meant, Watch) else None)
    changed = _changed(text, heard, meant, ear) if about is None else None
    if changed:
        return changed
    little = about is None and _means_little(meant)
    answers = hedged(heard) if little else None
    besides = given(heard) if little and answers is None else None
    otherwise = _in_passing(text, heard, meant, about, ear)
    seat = mere_seat(heard) if little and answers is None else None
    if seat:
        return Answering(seat, otherwise)
    said = answers or besides
    # "No, solo una" counts, and is no clock for what is held; "just 1" is as likely one as a length.
    counted = isinstance(otherwise, Amount) and not any(letter.isdigit() for letter in text)
    return _answering(said, otherwise, beside=counted or besides is not None) if said else otherwise


def _changed(text: str, heard: Heard, meant: Intent | FollowUp, ear: Ear) -> Intent | FollowUp | None:
    """Return what a sentence changes that says so in several parts, or of some dates alone; None of any other."""
    # "Extend curie and rename it to demo" renames no room.
    plain = heard.asked is None or heard.asked.topic == "rename"
    acts = in_turn(text, heard, meant, ear) or or_else(text, heard, ear) if plain else None
    if isinstance(acts, TwoChanges):
        # Where that is no one booking, people are put on what is moved all the same.
        return replace(acts, otherwise=apart(text, heard, meant, ear) or meant)
    if heard.asked:
        return None
    # What is said of the end, or of a day, of a series has its dates already.
    dated = isinstance(meant, OfSeries) and not isinstance(meant.meant, ChangeWhich)
    some = None if dated else of_some_dates(text, heard, meant, ear)
    return OfSeries(some, meant) if some else _twofold(heard, meant, ear) or acts or _parted(text, heard, meant, ear)


def _parted(text: str, heard: Heard, meant: Intent | FollowUp, ear: Ear) -> Intent | FollowUp | None:
    """Return what the parts of a sentence mean, where that is more than the whole does."""
    return apart(text, heard, meant, ear) or of_what_is_named(text, heard, meant, ear)


def _means_little(meant: Intent | FollowUp) -> bool:
    """Whether a sentence means nothing by itself, so that it may answer a question."""
    talk = meant.otherwise if isinstance(meant, Called) else meant
    return isinstance(talk, Talked | NotUnderstood | Amount)


def _answering(said: Reading | follow_ups.Number, otherwise: Intent | FollowUp, *, beside: bool) -> Answering:
    """Return the answer of somebody who is not sure of it, or who says something else as well."""
    if isinstance(said, follow_ups.Number):
        return Answering(said.reading.wish, otherwise, said.value, beside=beside)
    return Answering(said.wish, otherwise, beside=beside)


def _in_passing(text: str, heard: Heard, meant: Intent | FollowUp, about: About | None, ear: Ear) -> Intent | FollowUp:
    """Return what a sentence says in passing: thanks, a reason, somebody who comes; or what it means."""
    talk = meant.otherwise if isinstance(meant, Called | Meant | OfSeries) else meant
    extends = isinstance(meant, It) and isinstance(meant.otherwise, ExtendWhich)
    if about is None and (extends or isinstance(meant, TheOther)) and (holder := _another_for(heard)):
        return OneMore(holder)
    if about is None and isinstance(talk, Talked | NotUnderstood) and praises(text, ear.language):
        thanks = Thanks()
        return replace(meant, otherwise=thanks) if isinstance(meant, Called | Meant | OfSeries) else thanks
    if about is None and isinstance(talk, Talked | NotUnderstood):
        purpose = purpose_alone(heard)
        named = It(RenameWhich(Wish(), purpose), pointed=True, lately=True) if purpose else None
        told = (
            named
            or clause_by_clause(text, partial(_sentence, ear=ear))
            or _with_reason(text, ear)
            or (Talked() if sighs(text, ear.language) else None)
        )
        # What is off on a day may be what repeats, and has its name.
        meant = replace(meant, otherwise=told) if isinstance(meant, Meant | OfSeries) and told else told or meant
    elif about is None and isinstance(talk, CannotMake):
        meant = _with_reason(text, ear) or meant
    if about is None and isinstance(talk, Talked | NotUnderstood) and (holder := _another_for(heard)):
        return OneMore(holder)
    attends = colleague(text, ear.language) if about is None and _says_nothing(talk) else None
    if attends:
        return Attends(*attends, meant)
    nothing = about is None and isinstance(meant, Talked | NotUnderstood | Called)
    another = another_person(text, ear.language) if nothing else None
    if another:
        return Attends("instead", another[0], meant, another[1])
    return Aside(about, meant) if about else meant


def _twofold(heard: Heard, meant: Intent | FollowUp, ear: Ear) -> Both | MoveWhich | Doubtful | None:
    """
    Return two changes of one thing that a sentence names: "make it thursday instead and 30 minutes longer".

    A booking that is told is moved with its new length: "move the retro to 2 and make it 90 minutes".
    """
    for head, tail in halves(heard):
        for part, other in ((head, tail), (tail, head)):
            by = resizing(listen(other, ear))
            first = meaning(listen(part, ear)) if by else None
            if by and isinstance(first, Instead | SameTime | It | Shift):
                change = (
                    Shift(by.start, by.end, Talked()) if isinstance(by, shifts.Shift) else Last(by.minutes, Talked())
                )
                return Both(first, change, meant)
            moved = _lasting(first, by.minutes) if isinstance(by, shifts.Lasting) else None
            if moved:
                return moved
    return None


def _lasting(meant: Intent | FollowUp | None, minutes: int) -> MoveWhich | Doubtful | None:
    """Return the move of a booking to another time with a new length; None of anything else."""
    match meant:
        case MoveWhich(Wish(start=start, end=None, minutes=None) as wish) if start:
            return replace(meant, wish=replace(wish, minutes=minutes))
        case Doubtful(MoveWhich() as act) if moved := _lasting(act, minutes):
            return replace(meant, act=moved) if isinstance(moved, MoveWhich) else None
        case _:
            return None


def _another_for(heard: Heard) -> str | None:
    """Return for whom another one of what was shown is wanted: "one for priya as well"."""
    lex, words = heard.lexicon, [token.text for token in heard.line.tokens if token.is_word]
    small = lex.talk.too | lex.talk.besides | lex.numbers.articles | lex.numbers.cardinals.keys()
    small |= lex.links.conjunctions | lex.corrections.others | lex.company.me | lex.company.for_whom
    more = any(word in lex.talk.besides or word in lex.links.conjunctions for word in words)
    return heard.spoken.for_whom if more and all(word in small for word in words) else None


def _says_nothing(meant: Intent | FollowUp) -> bool:
    """Whether a sentence about a colleague has no other meaning: "priya is coming", "priya can't come"."""
    if isinstance(meant, OthersBooking):
        return meant.wish == Wish()
    added = isinstance(meant, ChangeCompany) and meant.what == "add" and meant.wish == Wish()
    return added or isinstance(meant, Talked | NotUnderstood) or (isinstance(meant, It) and meant.doubtful)


def _with_reason(text: str, ear: Ear) -> FollowUp | None:
    """
    Return the follow-up in the first or the last clause of a sentence that tells something else as well.

    "Make it thursday, my kid is off school" is not certain: what is booked is changed with a button only.
    """
    parts = [part for part in CLAUSES.split(text) if part]
    for part in (parts[0], parts[-1]) if 1 < len(parts) <= MOST_CLAUSES else ():
        meant = meaning(listen(part, ear)) if 0 < len(part.split()) <= BRIEF else None
        if isinstance(meant, Instead | It):
            return replace(meant, doubtful=True)
    return None


def _reason(text: str, ear: Ear) -> str | None:
    return reason_alone(text, lexicon(ear.language)) or reason_alone(text, lexicon(FALLBACK))
