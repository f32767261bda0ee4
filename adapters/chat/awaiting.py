"""What a sentence means as the answer to a question that stands open: a zone, hours, a list, a name, a number."""

from collections.abc import Mapping, Sequence

from adapters.chat import codec
from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.intents.adding import AddNamed, Amend, AskAmend, AskName, SetCount
from adapters.chat.intents.bookings import Book, ConfirmHeld
from adapters.chat.intents.catalogue import AddResources, AskNew, CarryOut, MisreadResource, SetBookers, SetBuffer
from adapters.chat.intents.follow_ups import FollowUp
from adapters.chat.intents.people import Settings, Start
from adapters.chat.intents.setting_up import ChooseHouseHours, ChooseHouseZone, Later, SetUp
from adapters.chat.intents.talk import Help, TooMuchText, Why
from adapters.chat.replies import Reply
from adapters.understanding.commands.lists import read_count, read_list, read_named
from adapters.understanding.commands.rule_values import are_hours
from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.when.zones import zone_of_city
from core.domain.organizations.progress import Step

Answering = (
    SetUp
    | ChooseHouseZone
    | ChooseHouseHours
    | Later
    | AddResources
    | AddNamed
    | SetCount
    | Amend
    | CarryOut
    | SetBuffer
    | SetBookers
)
"""After these the question that was open is answered, unless the answer asks the next one."""
Elsewhere = Help | Start | Settings | TooMuchText | Why | SetUp
"""What answers no question, whatever is open."""


def kept(intent: Intent, replies: Sequence[Reply]) -> Mapping[str, str | None]:
    """Return the question that is open after an answer, to be kept with the conversation; nothing if that stays."""
    asked = next((reply.awaits for reply in replies if reply.awaits), None)
    if asked:
        return {"awaits": codec.payload(asked)}
    return {"awaits": None} if isinstance(intent, Answering) else {}


def answered(payload: str, text: str, said: Intent | FollowUp, asker: Asker) -> Intent | None:
    """Return what a sentence means as the answer to the open question; None if it is about something else."""
    meant: Intent | None = None
    match codec.intent(payload):
        case _ if isinstance(said, Elsewhere):
            pass
        case SetUp(Step.ZONE):
            meant = _zone(text, said, asker)
        case SetUp(Step.HOURS) if are_hours(text, vocabulary(asker.words.tag)):
            meant = ChooseHouseHours(text)
        case SetUp(Step.THINGS) | AskNew():
            meant = _things(text, said, asker)
        case AskName(kind):
            draft = read_named(text, kind, catalogue=asker.catalogue, language=asker.words.tag)
            meant = AddNamed(draft) if draft else None
        case SetCount(proposal) if (count := read_count(text)) is not None:
            meant = SetCount(proposal, count)
        case AskAmend(proposal):
            listed = _things(text, said, asker) or said
            meant = Amend(proposal, listed.drafts) if isinstance(listed, AddResources) else None
    return meant


def _zone(text: str, said: Intent | FollowUp, asker: Asker) -> Intent | None:
    if isinstance(said, ConfirmHeld):
        return ChooseHouseZone(asker.zone)
    known = zone_of_city(text, asker.words.tag)
    return ChooseHouseZone(known) if known else None


def _things(text: str, said: Intent | FollowUp, asker: Asker) -> Intent | None:
    if isinstance(said, AddResources | MisreadResource):
        return None
    if isinstance(said, Book) and said.wish.moment is not None:
        return None
    drafts = read_list(text, catalogue=asker.catalogue, language=asker.words.tag)
    return AddResources(drafts) if drafts else None
