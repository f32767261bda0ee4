"""What admins are told of webhooks."""

from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.intents.webhooks import ReplayWebhook
from adapters.chat.replies import Reply
from core.domain.webhooks import State, Webhook


def webhook_notice(known: Webhook, look: Look) -> Reply:
    """Tell an admin what a webhook did not take, and how it is replayed."""
    # As a text: a number of a row has no separators.
    number, words = str(known.id), look.words
    match known.state:
        case State.ON:
            said = words.say("webhook-dead", number=number, count=known.dead)
        case State.STOPPED:
            said = words.say("webhook-stopped", number=number)
        case State.GONE:
            said = words.say("webhook-gone", number=number)
    replaying = buttons.button(words.say("button-webhook-replay"), ReplayWebhook(known.id))
    return Reply((said, words.say("webhook-replay", number=number)), ((replaying,),), audience="direct", fresh=True)
