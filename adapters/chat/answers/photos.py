"""Photos of resources: one that is sent is shown before it is changed, and who asks for one gets it."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.catalogue import all_of, card
from adapters.chat.answers.proposals import altering, shown
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.resources import facts
from adapters.chat.intents.catalogue import AskFactOf, AskPhoto, SendPhoto, SetPhoto
from adapters.chat.intents.resources import ShowPhoto
from adapters.chat.replies import File, Replies, Reply
from core.domain.resources.facts import Facts
from core.domain.resources.photo import reference
from core.errors import NotAllowed
from core.use_cases.resources import amend
from core.use_cases.resources.changing import managed
from core.use_cases.resources.photos import keep_photo, photo_of
from core.use_cases.resources.propose import propose_alteration
from core.values import PhotoId, ResourceId

OFFERED = 9
"""Resources of which a photo may be: the name of any other is written below it."""
A_ROW = 3


@answer.register
async def sent(intent: SendPhoto, asker: Asker) -> Replies:
    """Show what would get the photo, or ask what it shows; refuses with NotAllowed, or as `propose_alteration` does."""
    words = asker.words
    if not asker.runs:
        raise NotAllowed(asker.member.role)
    if asker.photo is None:
        return (Reply((words.say("photo-not-read"),), ((all_of(words),),), awaits=_asked(intent)),)
    if intent.resource is not None:
        managed(asker.catalogue, intent.resource, by=asker.member)
    photo = await keep_photo(asker.ledger, content=asker.photo, by=asker.member)
    if intent.proposal is not None:
        now = await amend.show_photo(asker.ledger, proposal=intent.proposal, photo=photo, by=asker.member)
        return (await shown(asker, now),)
    return (await _given(asker, intent.resource, photo) if intent.resource is not None else _which(asker, photo),)


def _asked(intent: SendPhoto) -> AskPhoto | AskFactOf | None:
    """Return the question that the next picture answers as well."""
    if intent.proposal is not None:
        return AskPhoto(intent.proposal)
    return AskFactOf(intent.resource, "photo") if intent.resource is not None else None


@answer.register
async def chosen(intent: SetPhoto, asker: Asker) -> Replies:
    """Show what giving a resource that photo, or none, would change; refuses as `propose_alteration` does."""
    return (await _given(asker, intent.resource, intent.photo),)


async def _given(asker: Asker, resource: ResourceId, photo: PhotoId | None) -> Reply:
    wanted = Facts(photo=reference(photo) if photo is not None else None)
    kept = await propose_alteration(asker.ledger, resource=resource, facts=wanted, rules={}, by=asker.member)
    if kept is None:
        return await card(asker, resource, asker.words.say("edit-same"))
    return await altering(asker, kept)


def _which(asker: Asker, photo: PhotoId) -> Reply:
    """Ask which resource it shows, those without a photo first."""
    words, member = asker.words, asker.member
    own = [each for each in asker.catalogue.listed if each.policy.managed(member.role, member.groups)]
    offered = sorted(own, key=lambda each: each.photo is not None)[:OFFERED]
    row = [buttons.button(each.name, SetPhoto(each.id, photo)) for each in offered]
    rows = [tuple(row[at : at + A_ROW]) for at in range(0, len(row), A_ROW)]
    return Reply((words.say("photo-which"),), buttons.rows(*rows, (all_of(words),)))


@answer.register
async def seen(intent: ShowPhoto, asker: Asker) -> Replies:
    """Send the photo of a resource; refuses with UnknownResource."""
    words, resource = asker.words, asker.catalogue.resource(intent.resource)
    content = await photo_of(asker.ledger, resource)
    if content is None:
        return (Reply((words.say("photo-gone", name=resource.name),), ((buttons.choose(resource),),)),)
    spoken = words.say("photo-alt", name=resource.name, facts=facts(resource, asker.look))
    photo = File(f"{resource.name}.jpg", content, "image/jpeg", spoken)
    return (Reply((words.say("photo-of", name=resource.name),), file=photo),)
