"""What of Bellhop works, and what is late; those who run the place are told more."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import status
from adapters.chat.intents.showing import ShowStatus
from adapters.chat.replies import Replies
from core.use_cases.people.settle_organization import every_organization
from core.use_cases.replicas.health_of import health_of


@answer.register
async def status_told(_: ShowStatus, asker: Asker) -> Replies:
    """Say how Bellhop stands now; how it is kept is told to admins of the only organization that it serves."""
    runs = asker.member.role.manages and len(await every_organization(asker.ledger)) == 1
    return (status.status(await health_of(asker.ledger), asker.look, runs=runs),)
