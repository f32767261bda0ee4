"""A refusal as the answer to a member, with the name that it needs looked up."""

from dataclasses import replace

from adapters.chat.asker import Asker
from adapters.chat.cards.refusals import refused
from adapters.chat.replies import Reply
from core.errors import QuotaExceeded, Refusal, TooManyStrikes
from core.use_cases.people.people_called import names_of


async def refusing(asker: Asker, refusal: Refusal) -> Reply:
    """Say a refusal; one round trip where a colleague's own limits are the reason, for the colleague's name."""
    look = asker.look
    if isinstance(refusal, QuotaExceeded | TooManyStrikes) and refusal.holder != asker.member.id:
        [name] = await names_of(asker.ledger, organization=asker.member.organization, members=[refusal.holder])
        look = replace(look, names={**look.names, refusal.holder: name})
    return refused(refusal, look)
