"""From an intent to its reply; every room of answers is named here, so that its answers are registered."""

from dataclasses import replace
from types import ModuleType

from adapters.chat.answers import (
    about_people,
    absence,
    adding,
    another,
    approvals,
    attending,
    attributes,
    blackouts,
    board,
    bookings,
    calendars,
    catalogue,
    certificates,
    changes,
    channel_boards,
    choices,
    closings,
    company,
    day_pictures,
    doors,
    doubts,
    duties,
    exceptions,
    facts,
    faults,
    favours,
    finding,
    forms,
    free_times,
    groups,
    handing_over,
    hindsight,
    history,
    holders,
    holding,
    holds,
    home,
    house_words,
    in_turn,
    invitations,
    joining,
    kinds,
    larger,
    leavers,
    letters,
    membership,
    moving,
    naming,
    not_yet,
    one_by_one,
    others,
    overview,
    own_bookings,
    own_calendar,
    own_facts,
    parts,
    people,
    photos,
    places,
    polls,
    posting,
    preferences,
    privacy,
    proposals,
    quotas,
    repeating,
    reports,
    restoring,
    retiring,
    rewriting,
    rule_lists,
    rules,
    seats,
    series,
    series_end,
    series_exceptions,
    series_some,
    setting_up,
    sheets,
    so_many,
    standing_in,
    states,
    status,
    talk,
    theirs,
    times_for_all,
    tokens,
    waiting,
    webhooks,
    weeks,
    why,
)
from adapters.chat.answers.answer import answer
from adapters.chat.answers.nothing_yet import is_for_nothing, nothing_yet
from adapters.chat.answers.questions import Answering, answering
from adapters.chat.answers.refusing import refusing
from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.intents.approvals import Approve, AskBack, AskToDecline, Decline, Explain, ShowRequest
from adapters.chat.replies import Replies, Reply
from core.errors import Refusal

ROOMS: tuple[ModuleType, ...] = (
    about_people,
    absence,
    adding,
    another,
    approvals,
    attending,
    attributes,
    blackouts,
    board,
    bookings,
    calendars,
    tokens,
    catalogue,
    certificates,
    changes,
    channel_boards,
    choices,
    closings,
    times_for_all,
    company,
    day_pictures,
    doors,
    doubts,
    duties,
    exceptions,
    facts,
    faults,
    favours,
    finding,
    forms,
    free_times,
    groups,
    history,
    handing_over,
    hindsight,
    holders,
    holding,
    holds,
    home,
    house_words,
    in_turn,
    joining,
    invitations,
    kinds,
    larger,
    leavers,
    letters,
    membership,
    moving,
    naming,
    not_yet,
    one_by_one,
    others,
    own_bookings,
    own_facts,
    overview,
    own_calendar,
    parts,
    people,
    places,
    polls,
    posting,
    preferences,
    privacy,
    quotas,
    repeating,
    reports,
    rewriting,
    photos,
    proposals,
    restoring,
    retiring,
    rule_lists,
    rules,
    seats,
    series,
    series_end,
    series_exceptions,
    series_some,
    sheets,
    setting_up,
    so_many,
    standing_in,
    states,
    status,
    talk,
    theirs,
    waiting,
    webhooks,
    weeks,
    why,
)


async def answered(intent: Intent, asker: Asker) -> Replies:
    """
    Answer an intent; a refusal is put into words as well.

    Raises Unavailable: while the ledger is away, there is nothing to say about bookings.
    """
    if is_for_nothing(intent, asker):
        return (await nothing_yet(asker),)
    return _apart(intent, asker, await _answered(intent, asker))


async def _answered(intent: Intent, asker: Asker) -> Replies:
    try:
        return await answer(intent, asker)
    except Refusal as refusal:
        # What is offered instead of a button's slot answers the same question as that button.
        question = intent.question if isinstance(intent, Answering) else None
        return (replace(answering(question, await refusing(asker, refusal)), refused=True),)


OF_REQUESTS = Approve | AskToDecline | Decline | Explain | AskBack | ShowRequest


def _apart(intent: Intent, asker: Asker, replies: Replies) -> Replies:
    """
    Answer whoever decides about a request that others read as well in words for them alone.

    What they are told is not for all, and the request itself is painted anew for everybody once it changes. The line
    that they are asked for is heard only in the same place.
    """
    if asker.place.private or not isinstance(intent, OF_REQUESTS):
        return replies
    return tuple(_beside_the_request(intent, asker, each) for each in replies)


def _beside_the_request(intent: Intent, asker: Asker, reply: Reply) -> Reply:
    # No card of its own: the one that others read stands for the request in this conversation.
    reply = replace(reply, fresh=reply.fresh or not asker.place.ephemeral, card=None)
    if reply.awaits:
        return reply.with_note(asker.words.say("write-where-posted"))
    # Nor the buttons that have stood there all the time, once the question is passed on.
    return replace(reply, rows=()) if isinstance(intent, AskBack) and intent.query and not reply.refused else reply
