"""
What a sentence means as the answer to a question that stands open, or of whom or what was just shown.

A question is for a zone, hours, a list, a name, a number, a fact, or by how much a booking gets longer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from adapters.chat import codec
from adapters.chat.answers.whom import token
from adapters.chat.asker import Asker
from adapters.chat.intents import (
    Intent,
    adding,
    blackouts,
    catalogue,
    certificates,
    changes,
    favours,
    house_words,
    members,
    overview,
    people,
    places,
    polls,
    rules,
    setting_up,
    waiting,
)
from adapters.chat.intents.adding import AddNamed, Amend, AskAmend, AskName, SetCount
from adapters.chat.intents.approvals import AnswerBack, AskBack, AskException, AskToDecline, Decline
from adapters.chat.intents.attending import CheckIn
from adapters.chat.intents.bookings import Book, ConfirmHeld, DropHeld, UndoLast
from adapters.chat.intents.catalogue import (
    AddResources,
    AskFactOf,
    AskNew,
    AskPhoto,
    BringBack,
    MisreadResource,
    RetireResource,
    SendPhoto,
    ShowResource,
)
from adapters.chat.intents.certificates import AskToGive, ChangeCertificate
from adapters.chat.intents.changing import Extend, ExtendWhich
from adapters.chat.intents.company import CallOff
from adapters.chat.intents.faults import ReportFault, TellFault
from adapters.chat.intents.follow_ups import (
    Answering,
    Because,
    Called,
    FollowUp,
    Instead,
    Last,
    Number,
    OneWith,
    Perhaps,
)
from adapters.chat.intents.members import ShowPerson
from adapters.chat.intents.overview import AskingWhy, MoveTheirsTo, MoveTheirsWhere
from adapters.chat.intents.people import Start
from adapters.chat.intents.resources import Find
from adapters.chat.intents.rules import SetRule, ShowRules, ShowRulesOf
from adapters.chat.intents.series import AskSeriesException
from adapters.chat.intents.setting_up import ChooseHouseHours, ChooseHouseZone, Later, SetUp
from adapters.chat.intents.showing import ListBookings
from adapters.chat.intents.talk import (
    Help,
    LetBe,
    NothingToRead,
    NotUnderstood,
    NotYet,
    Other,
    PressIt,
    Silence,
    Talked,
    Thanks,
    TooMuchText,
    Unclear,
    UnknownName,
    Why,
)
from adapters.chat.interpret.about_people import about_them
from adapters.chat.interpret.ordering import about_it
from adapters.chat.replies import Reply
from adapters.languages import FALLBACK
from adapters.understanding.commands.certificates import read_sentence
from adapters.understanding.commands.lists import read_count, read_list, read_named
from adapters.understanding.commands.opening_hours import are_hours
from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.running import running
from adapters.understanding.remarks import remark
from adapters.understanding.typography import folded
from adapters.understanding.when.zones import zone_told
from core.domain.bookings.reference import reference
from core.domain.bookings.wish import Wish
from core.domain.organizations.progress import Step
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.errors import UnknownResource
from core.values import BookingId, ResourceId

Running = (
    adding.Intent
    | blackouts.Intent
    | catalogue.Intent
    | members.Intent
    | overview.Intent
    | CallOff
    | people.Intent
    | rules.Intent
    | setting_up.Intent
)
"""What those who run a place want: it answers the question that was open, or begins something else."""
Elsewhere = Help | TooMuchText | Why
"""What answers no question, whatever is open."""
Reason = Because | Called | Perhaps | ReportFault | Silence | Talked | Unclear | NotYet | UnknownName | Other
"""What a reason may be read as, such as "the projector broke"; a wish for a day or an hour is none."""
Asking = waiting.Intent | favours.Intent | polls.Intent
"""What somebody wants of others, or of what others have."""
Unanswering = ConfirmHeld | DropHeld | UndoLast | CheckIn | ListBookings | Start | Asking
"""What is said by itself, even where anything may be an answer."""
Wording = AskingWhy | AskToDecline | AskBack | AnswerBack | AskException | AskSeriesException | TellFault
"""Questions for a sentence in somebody's own words."""
Ordering = (
    adding.Intent
    | blackouts.Intent
    | CallOff
    | catalogue.Intent
    | certificates.Intent
    | changes.Intent
    | house_words.Intent
    | members.Intent
    | places.Intent
    | rules.Intent
    | setting_up.Intent
)
"""What is ordered about the place: it begins a new subject, so that no wish goes on behind it."""
Passing = Help | NothingToRead | Other | PressIt | Silence | Talked | Thanks | TooMuchText | Unclear | Why
"""What is said in between, while a question stays open."""
Shown = ShowPerson | ShowResource
"""What was just shown, which words may call "it": nothing was asked."""
FEWEST = 10
"""From here on a number that says by how much counts minutes; a smaller one may be an end, or hours."""
FEWEST_WORDS = 2
"""Words of talk that may answer a question; one alone, such as "haha", answers none."""
SMALL_TALK = 3
"""Words of talk such as "thanks a lot"; more, where something is asked for, are an answer that is not understood."""

BRIEF_NAME = 2
"""Words of a name that would be small talk elsewhere, such as "Sunny Side"; more are talk."""


def kept(intent: Intent, replies: Sequence[Reply]) -> Mapping[str, str | bool | None]:
    """Return the question that is open after an answer, to be kept with the conversation; nothing if that stays."""
    asked = next((reply.awaits for reply in replies if reply.awaits), None) or _shown(intent)
    if asked:
        over = {"question": None, "settled": True} if isinstance(intent, Ordering) else {}
        return {"awaits": codec.payload(asked), **over}
    # Behind the card of a booking, "make it 10 people" is about that booking.
    if isinstance(intent, Passing) and not any(reply.card for reply in replies):
        return {}
    return {"awaits": None} | ({"question": None, "settled": True} if isinstance(intent, Ordering) else {})


def _shown(intent: Intent) -> ShowResource | None:
    """Return the resource that an answer was about, which the next sentence may call "it"."""
    match intent:
        case RetireResource(resource) | BringBack(resource) | ShowRules(resource):
            return ShowResource(resource)
        case SetRule(RuleChange(Level.RESOURCE, subject)) | ShowRulesOf(Level.RESOURCE, subject):
            return ShowResource(ResourceId(int(subject)))
        case _:
            return None


def answered(payload: str, text: str, said: Intent | FollowUp, asker: Asker) -> Intent | None:
    """Return what a sentence means as the answer to the open question; None if it is about something else."""
    question = codec.intent(payload)
    if not isinstance(question, Shown | SetUp) and isinstance(said, ConfirmHeld | DropHeld | UndoLast):
        # A mere yes answers nothing, and is no yes to anything else.
        return question if isinstance(said, ConfirmHeld) else LetBe()
    if isinstance(question, ShowPerson | AskToGive):
        return _of_people(question, text, asker)
    if isinstance(said, Elsewhere) or (isinstance(said, Running) and not isinstance(said, AddResources)):
        return None
    return _in_own_words(question, text, said) if isinstance(question, Wording) else _fact(question, text, said, asker)


def _fact(question: Intent, text: str, said: Intent | FollowUp, asker: Asker) -> Intent | None:
    """Return the answer to a question for a fact of the place, of a thing or of a booking."""
    match question:
        case ShowResource(resource):
            return _about_it(text, resource, asker)
        case AskFactOf(_, "name" | "copy") if not _is_name(text, said):
            return None
        case AskFactOf(resource, fact):
            return _about_it(text, resource, asker, fact)
        case _:
            return _set_up(question, text, said, asker)


def _of_people(question: ShowPerson | AskToGive, text: str, asker: Asker) -> Intent | None:
    """Return what words say of somebody who was just shown, or to whom a certificate is given, and until when."""
    if isinstance(question, ShowPerson):
        return about_them(text, asker.words.tag, token(question.member))
    certificate = question.certificate
    known = read_sentence(f"{certificate} {text}", asker.ear, {certificate}, asked=True)
    return ChangeCertificate("give", certificate, known.members, known.until) if known else None


def _set_up(question: Intent, text: str, said: Intent | FollowUp, asker: Asker) -> Intent | None:
    """Return the answer to a question of setting up or adding, by how much a booking gets longer, or when it moves."""
    meant: Intent | None = None
    match question:
        case SetUp() if _declined(text, asker):
            meant = Later()
        case SetUp(Step.ZONE):
            meant = _zone(text, said, asker)
        case SetUp(Step.HOURS) if are_hours(text, vocabulary(asker.words.tag)) or _is_unread(text, said, timed=True):
            # What are no hours is answered with the question again.
            meant = ChooseHouseHours(text)
        case SetUp(Step.THINGS) | AskNew():
            meant = _things(text, said, asker)
        case AskName(kind) if _is_name(text, said):
            draft = read_named(text, kind, catalogue=asker.catalogue, language=asker.words.tag)
            meant = AddNamed(draft) if draft else None
        case SetCount(proposal) if (count := read_count(text, asker.words.tag)) is not None:
            meant = SetCount(proposal, count)
        case Extend():
            meant = _by_how_much(question, said)
        case MoveTheirsWhere(booking):
            meant = _theirs_to(booking, said)
        case AskAmend(proposal):
            listed = _things(text, said, asker) or said
            meant = Amend(proposal, listed.drafts) if isinstance(listed, AddResources) else None
    return meant


def pictured(payload: str | None, sent: SendPhoto | None) -> SendPhoto | None:
    """Return what a picture is for that was sent where a question was open, or behind a card; None for no picture."""
    match codec.intent(payload) if payload else None:
        case AskPhoto(proposal):
            return SendPhoto(proposal=proposal)
        case AskFactOf(resource, "photo"):
            return SendPhoto(resource)
        case ShowResource(resource) if sent and sent.resource is None:
            return SendPhoto(resource)
        case _:
            return sent


def _by_how_much(question: Extend, said: Intent | FollowUp) -> Intent | None:
    """Return by how much a booking gets longer or shorter, where a length, or a number of minutes, is all there is."""
    match said:
        case Book(Wish(minutes=int() as minutes) as wish) if wish == Wish(minutes=minutes) and not said.unknown:
            pass
        case Last(minutes):
            pass
        case Number(minutes) if minutes >= FEWEST:
            pass
        case _:
            return None
    by = minutes if question.minutes > 0 else -minutes
    return ExtendWhich(Wish(), minutes=by, reference=reference(question.booking))


def _about_it(text: str, resource: ResourceId, asker: Asker, fact: str | None = None) -> Intent | None:
    try:
        known = asker.catalogue.resource(resource)
    except UnknownResource:
        return None
    house = asker.member.organization_name
    return about_it(text, known, ear=asker.ear, catalogue=asker.catalogue, house=house, fact=fact)


def _theirs_to(booking: BookingId, said: Intent | FollowUp) -> MoveTheirsTo | None:
    """Return the move of somebody else's booking to the time that is said, if that is all there is."""
    wish = said.wish if isinstance(said, Book | Find | Instead) else Wish()
    timed = wish.day is not None or wish.moment is not None or wish.minutes is not None
    return MoveTheirsTo(booking, wish) if timed and not (wish.names_resource or wish.repeat) else None


def _in_own_words(question: Wording, text: str, said: Intent | FollowUp) -> Intent | None:
    """Return the reason, the question or the answer that a sentence gives; None if it is about something else."""
    if isinstance(question, AskingWhy | TellFault):
        return _because(question, text) if _is_reason(said) else None
    if not _is_told(said):
        return None
    match question:
        case AskToDecline(booking, seen, _):
            return Decline(booking, seen, text)
        case AskBack():
            return replace(question, query=text)
        case AnswerBack():
            return replace(question, reply=text)
        case AskException() | AskSeriesException():
            return replace(question, plea=text)


def _because(question: AskingWhy | TellFault, text: str) -> Intent:
    """Return what is done for that reason, or what is wrong."""
    if isinstance(question, TellFault):
        return ReportFault(Wish(), text, question.resource)
    return replace(question, because=text)


def told_back(booking: BookingId, text: str, said: Intent | FollowUp, *, replied: bool) -> AnswerBack | None:
    """Return the answer to what was asked about a request: the loose words behind it, or any that reply to its card."""
    answers = _is_told(said) if replied else _is_loose(text, said)
    return AnswerBack(booking, text) if answers else None


def _is_told(said: Intent | FollowUp) -> bool:
    """Whether a sentence is what was asked for in somebody's own words: whatever is no word of its own, and no wish."""
    return not _is_whole(said) and not isinstance(said, Unanswering)


def _is_loose(text: str, said: Intent | FollowUp) -> bool:
    """
    Whether words are about nothing by themselves, and so may answer what was just asked: "6 people", "a workshop".

    A word of small talk alone, a wish for a thing or a day, and every other word for something to do are not.
    """
    match said:
        case Number() | Because() | Called() | Unclear() | UnknownName() | NotUnderstood() | Answering():
            return True
        case Talked():
            return len(text.split()) >= FEWEST_WORDS
        case Book(wish) | Find(wish) | Instead(wish):
            # A number of people is an answer, and a number alone is read as an hour.
            left = replace(wish, capacity=None, party=None)
            return not left.names_resource and not left.repeat and (left.day is None or left.day_guessed)
        case _:
            return False


def _is_whole(said: Intent | FollowUp) -> bool:
    """Whether it is a wish of its own: a thing at a time."""
    return isinstance(said, Book) and said.wish.names_resource and said.wish.moment is not None


def _is_reason(said: Intent | FollowUp) -> bool:
    # "The projector broke" is "the one with the projector" as well, of things that were just offered.
    said = said.otherwise if isinstance(said, OneWith) else said
    untimed = isinstance(said, Book | Find) and said.wish.day is None and said.wish.moment is None
    return untimed or isinstance(said, Reason)


def _zone(text: str, said: Intent | FollowUp, asker: Asker) -> Intent | None:
    if isinstance(said, ConfirmHeld):
        return ChooseHouseZone(asker.zone)
    known = zone_told(text, asker.words.tag)
    # What is no city is answered with the question again.
    words = folded(text).split()
    # "Banana" is no misspelled "mañana" here.
    guessed = all(map(str.isalpha, words)) and lexicon(asker.words.tag).time_words.isdisjoint(words)
    return ChooseHouseZone(known or text) if known or _is_unread(text, said, timed=guessed) else None


def _declined(text: str, asker: Asker) -> bool:
    """Whether a question of setting up is not to be answered now: "no, thanks", "later"."""
    said = " ".join(folded(text).replace(",", " ").strip(" .!").split())
    return said in running(asker.words.tag).later | running(FALLBACK).later or remark(text, asker.words.tag) == "drop"


def _things(text: str, said: Intent | FollowUp, asker: Asker) -> Intent | None:
    if isinstance(said, AddResources):
        return None
    if isinstance(said, Book) and said.wish.moment is not None:
        return None
    drafts = read_list(text, catalogue=asker.catalogue, language=asker.words.tag)
    if drafts:
        return AddResources(drafts)
    asks = text.rstrip().endswith("?")
    return MisreadResource(text, hours=False) if _is_unread(text, said) and not asks else None


def _is_name(text: str, said: Intent | FollowUp) -> bool:
    """Whether a sentence may be what something is called: what means nothing by itself, or names a thing alone."""
    if isinstance(said, Talked) and not isinstance(said, NotUnderstood):
        return len(text.split()) <= BRIEF_NAME
    untimed = isinstance(said, Book | Find | Instead) and said.wish.day is None and said.wish.moment is None
    return untimed or isinstance(said, Reason | OneWith)


def _is_unread(text: str, said: Intent | FollowUp, *, timed: bool = False) -> bool:
    """Whether a sentence means nothing by itself, or at most a time, where one is asked for (`timed`)."""
    if isinstance(said, Book | Find):
        wish = said.wish
        return not (wish.resource or wish.kind) and (timed or (wish.day is None and wish.moment is None))
    if isinstance(said, Talked):
        return isinstance(said, NotUnderstood) or len(text.split()) > SMALL_TALK
    if isinstance(said, ReportFault):
        return not said.wish.names_resource
    return isinstance(said, Unclear | Other | Perhaps | Because | Called)
