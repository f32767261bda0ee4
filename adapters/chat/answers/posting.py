"""Answers about the channel in which requests are asked."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.approvals import AskInPerson, PostRequests, StopRequests
from adapters.chat.replies import Button, Replies, Reply
from core.errors import UnknownResource
from core.use_cases.bookings.ask_in_channel import ask_in_channel, ask_no_more
from core.values import ResourceId


@answer.register
async def posted(intent: PostRequests, asker: Asker) -> Replies:
    """Have requests asked where this was said; refuses with NotAllowed or UnknownResource."""
    if unclear := _unclear(intent, asker):
        return unclear
    resource = _meant(intent, asker)
    await ask_in_channel(asker.ledger, by=asker.member, resource=resource, to=asker.room)
    stop = buttons.undoing(asker.words.say("button-in-person"), AskInPerson(resource))
    return (_said("requests-here", asker, resource, stop),)


@answer.register
async def stopped(intent: StopRequests, asker: Asker) -> Replies:
    """Have requests asked in person that are asked where this was said; refuses as above."""
    if unclear := _unclear(intent, asker):
        return unclear
    return await in_person(AskInPerson(_meant(intent, asker)), asker)


@answer.register
async def in_person(intent: AskInPerson, asker: Asker) -> Replies:
    """Have requests asked in person again; refuses with NotAllowed."""
    ended = await ask_no_more(asker.ledger, by=asker.member, resource=intent.resource, to=asker.room)
    return (_said("requests-in-person" if ended else "requests-not-here", asker, intent.resource),)


def _unclear(intent: PostRequests | StopRequests, asker: Asker) -> Replies:
    """Say what is missing: the channel, or which one thing is meant; what is only described never stands for all."""
    if asker.place.private:
        return (_said("requests-here-private", asker),)
    wish = intent.wish
    if not intent.unknown and (wish.also or (wish.names_resource and not wish.resource)):
        return (replace(_said("requests-one-or-all", asker), refused=True),)
    return ()


def _meant(intent: PostRequests | StopRequests, asker: Asker) -> ResourceId | None:
    """Return what is named; nothing stands for all. Refuses with UnknownResource what is none here."""
    if intent.unknown:
        raise UnknownResource(intent.unknown, ())
    named = asker.catalogue.named(intent.wish.resource) if intent.wish.resource else None
    return named.id if named else None


def _said(message: str, asker: Asker, resource: ResourceId | None = None, *further: Button) -> Reply:
    name = asker.catalogue.resource(resource).name if resource else ""
    said = asker.words.say(message, name=name, all="no" if resource else "yes")
    return Reply((said,), ((*further, buttons.resources(asker.words)),), fresh=True)
