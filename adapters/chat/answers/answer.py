"""The registry of answers: one function for each intent, each in the room of its noun."""

from functools import singledispatch

from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.replies import Replies


@singledispatch
async def answer(intent: Intent, asker: Asker) -> Replies:
    """
    Do what the intent asks for, and return the reply; refuses as its use cases do.

    An answer registers itself by the type of its first parameter; see `dispatch` for the rooms.
    """
    raise NotImplementedError(f"no answer to {intent} on {asker.platform}")
