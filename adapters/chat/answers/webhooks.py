"""Answers to an admin who has a webhook told again of what it did not take."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.intents.webhooks import ReplayWebhook
from adapters.chat.replies import Replies, Reply
from core.use_cases.webhooks.manage import replay


@answer.register
async def replayed(intent: ReplayWebhook, asker: Asker) -> Replies:
    """Begin again with what it missed. Refuses as `replay` does."""
    member = asker.member
    await replay(asker.ledger, organization=member.organization, by=member, webhook=intent.webhook)
    return (Reply((asker.words.say("webhook-replayed", number=str(intent.webhook)),)),)
