"""Refusals about webhooks."""

from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals.refusal import home, refused
from adapters.chat.replies import Reply
from core import errors


@refused.register
def _no_such_event_type(refusal: errors.NoSuchEventType, look: Look) -> Reply:
    return Reply((look.words.say("NoSuchEventType", name=refusal.name),), (home(look),))


@refused.register
def _no_such_webhook(refusal: errors.NoSuchWebhook, look: Look) -> Reply:
    # As a text: a number of a row has no separators.
    return Reply((look.words.say("NoSuchWebhook", number=str(refusal.number)),), (home(look),))


@refused.register
def _too_many_webhooks(refusal: errors.TooManyWebhooks, look: Look) -> Reply:
    return Reply((look.words.say("TooManyWebhooks", most=refusal.most),), (home(look),))
