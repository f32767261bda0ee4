"""What an admin can want of a webhook."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.values import WebhookId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ReplayWebhook(Intent):
    """Have a webhook told again of what it did not take."""

    word: ClassVar = "replay"

    webhook: WebhookId
