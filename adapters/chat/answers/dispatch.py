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
    bookings,
    calendars,
    catalogue,
    certificates,
    choices,
    closings,
    company,
    doubts,
    duties,
    exceptions,
    facts,
    faults,
    favours,
    finding,
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
    invitations,
    kinds,
    leavers,
    membership,
    moving,
    naming,
    not_yet,
    one_by_one,
    others,
    overview,
    own_bookings,
    own_facts,
    parts,
    people,
    photos,
    places,
    polls,
    privacy,
    proposals,
    quotas,
    repeating,
    reports,
    retiring,
    rewriting,
    rule_lists,
    rules,
    seats,
    series,
    series_end,
    setting_up,
    sheets,
    states,
    talk,
    theirs,
    times_for_all,
    waiting,
    weeks,
    why,
)
from adapters.chat.answers.answer import answer
from adapters.chat.answers.nothing_yet import is_for_nothing, nothing_yet
from adapters.chat.answers.questions import Answering, answering
from adapters.chat.answers.refusing import refusing
from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.replies import Replies
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
    bookings,
    calendars,
    catalogue,
    certificates,
    choices,
    closings,
    times_for_all,
    company,
    doubts,
    duties,
    exceptions,
    facts,
    faults,
    favours,
    finding,
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
    invitations,
    kinds,
    leavers,
    membership,
    moving,
    naming,
    not_yet,
    one_by_one,
    others,
    own_bookings,
    own_facts,
    overview,
    parts,
    people,
    places,
    polls,
    privacy,
    quotas,
    repeating,
    reports,
    rewriting,
    photos,
    proposals,
    retiring,
    rule_lists,
    rules,
    seats,
    series,
    series_end,
    sheets,
    setting_up,
    states,
    talk,
    theirs,
    waiting,
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
    try:
        return await answer(intent, asker)
    except Refusal as refusal:
        # What is offered instead of a button's slot answers the same question as that button.
        question = intent.question if isinstance(intent, Answering) else None
        return (replace(answering(question, await refusing(asker, refusal)), refused=True),)
