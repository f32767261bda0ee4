"""Answers about the channel in which requests are asked."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.approvals import AskInPerson, PostRequests, StopRequests
from adapters.chat.replies import Button, Replies, Reply
from core.errors import UnknownResource
from core.use_cases.bookings.ask_in_channel import ask_in_channel, ask_no_more, check_may_choose
from core.values import ResourceId


@answer.register
async def posted(intent: PostRequests, asker: Asker) -> Replies:
    """
    Have requests asked where this was said, or in the channel that is named, where everybody is told first.

    Refuses with NotAllowed or UnknownResource.
    """
    if unclear := _unclear(intent, asker):
        return unclear
    resource, elsewhere = _meant(intent, asker), _elsewhere(intent, asker)
    stop = buttons.undoing(asker.words.say("button-in-person"), AskInPerson(resource, elsewhere))
    if elsewhere is None:
        await ask_in_channel(asker.ledger, by=asker.member, resource=resource, to=asker.room)
        return (_said("requests-here", asker, resource, stop),)
    await check_may_choose(asker.ledger, asker.member, resource)
    if not asker.announces(elsewhere, Reply((_line("requests-here", asker, resource),))):
        return (replace(_of_channel("requests-not-in-channel", intent, asker), refused=True),)
    await ask_in_channel(asker.ledger, by=asker.member, resource=resource, to=asker.conversation(elsewhere))
    return (_of_channel("requests-there", intent, asker, resource, stop),)


@answer.register
async def stopped(intent: StopRequests, asker: Asker) -> Replies:
    """Have requests asked in person that are asked where this was said, or in the channel; refuses as above."""
    if unclear := _unclear(intent, asker):
        return unclear
    return await in_person(AskInPerson(_meant(intent, asker), _elsewhere(intent, asker)), asker)


@answer.register
async def in_person(intent: AskInPerson, asker: Asker) -> Replies:
    """Have requests asked in person again; refuses with NotAllowed."""
    there = asker.conversation(intent.conversation) if intent.conversation else asker.room
    ended = await ask_no_more(asker.ledger, by=asker.member, resource=intent.resource, to=there)
    missing = "requests-not-there" if intent.conversation else "requests-not-here"
    return (_said("requests-in-person" if ended else missing, asker, intent.resource),)


def _unclear(intent: PostRequests | StopRequests, asker: Asker) -> Replies:
    """Say what is missing: the channel, or which one thing is meant; what is only described never stands for all."""
    if intent.channel and not intent.conversation:
        return (replace(_of_channel("requests-channel-unknown", intent, asker), refused=True),)
    if asker.place.private and not intent.channel:
        return (_said("requests-here-private", asker),)
    wish = intent.wish
    if not intent.unknown and (wish.also or (wish.names_resource and not wish.resource)):
        return (replace(_said("requests-one-or-all", asker), refused=True),)
    return ()


def _elsewhere(intent: PostRequests | StopRequests, asker: Asker) -> str | None:
    """Return the channel that is named, unless it is the one in which this was said."""
    return intent.conversation if intent.conversation != asker.place.conversation else None


def _meant(intent: PostRequests | StopRequests, asker: Asker) -> ResourceId | None:
    """Return what is named; nothing stands for all. Refuses with UnknownResource what is none here."""
    if intent.unknown:
        raise UnknownResource(intent.unknown, ())
    named = asker.catalogue.named(intent.wish.resource) if intent.wish.resource else None
    return named.id if named else None


def _said(message: str, asker: Asker, resource: ResourceId | None = None, *further: Button) -> Reply:
    return _reply(_line(message, asker, resource), asker, *further)


def _of_channel(
    message: str,
    intent: PostRequests | StopRequests,
    asker: Asker,
    resource: ResourceId | None = None,
    *further: Button,
) -> Reply:
    # Of a channel that is hidden from it, a platform gives nothing but the id.
    channel = intent.channel if intent.channel != f"#{intent.conversation}" else None
    return _reply(_line(message, asker, resource, channel or ""), asker, *further)


def _reply(line: str, asker: Asker, *further: Button) -> Reply:
    return Reply((line,), ((*further, buttons.resources(asker.words)),), fresh=True)


def _line(message: str, asker: Asker, resource: ResourceId | None = None, channel: str = "") -> str:
    name = asker.catalogue.resource(resource).name if resource else ""
    return asker.words.say(
        message, name=name, all="no" if resource else "yes", channel=channel, named="yes" if channel else "no"
    )
