"""A thing's door: who stands there is let in or finds it free, and who runs it gets the sign that leads there."""

import asyncio

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import too_late
from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.attending import ComeIn
from adapters.chat.intents.bookings import Choose
from adapters.chat.intents.catalogue import DoorSign, ShowResource
from adapters.chat.links import door_token
from adapters.chat.replies import File, Replies, Reply
from adapters.pictures.sign import Sign, painted
from core.errors import NotBookable, NothingToCheckIn, ReleasedMeanwhile
from core.use_cases.bookings.check_in import check_in_now
from core.use_cases.resources.changing import managed


@answer.register
async def at_the_door(intent: ComeIn, asker: Asker) -> Replies:
    """
    Check the asker in to their booking here, or go on to book it from now on.

    Who comes too early for a booking of today is told when they can. Refuses with NotBookable.
    """
    catalogue = asker.catalogue
    here = next((each for each in catalogue.resources if each.id == intent.resource), None)
    if here is None:
        who = asker.member.role, asker.member.groups
        known = (each for each in catalogue.retired if each.id == intent.resource and each.policy.seen(*who))
        gone = next(known, None)
        said = asker.words.say("door-retired", name=gone.name) if gone else asker.words.say("door-unknown")
        return (Reply((said,), ((buttons.resources(asker.words),),)),)
    try:
        return (await card(asker, await check_in_now(asker.ledger, at=here.id, **asker.acting)),)
    except ReleasedMeanwhile as late:
        return (await too_late(asker, late),)
    except NothingToCheckIn as nothing:
        if nothing.next_opens and here.local(nothing.next_opens).date() == here.local(asker.now).date():
            raise
    if not here.policy.bookable(asker.member.role, asker.member.groups):
        raise NotBookable(here.id)
    return await answer(Choose(here.id, here.local(here.next_step(asker.now))), asker)


@answer.register
async def sign(intent: DoorSign, asker: Asker) -> Replies:
    """Send the sign to print; refuses with UnknownResource or NotAllowed."""
    words, known = asker.words, managed(asker.catalogue, intent.resource, by=asker.member)
    if asker.deep_link is None:
        back = buttons.button(known.name, ShowResource(known.id))
        return (Reply((words.say("door-sign-none"),), ((back,),)),)
    link = asker.deep_link(door_token(known.id))
    drawn = await asyncio.to_thread(painted, Sign(known.name, words.say("door-sign-how"), link))
    spoken = words.say("door-sign-alt", name=known.name, link=link)
    file = File(f"{known.name}.png", drawn, "image/png", spoken)
    return (Reply((words.say("door-sign", name=known.name), words.say("door-sign-opens", link=link)), file=file),)
