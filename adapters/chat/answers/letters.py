"""Answers to a member who wants to be told things by e-mail as well, proves an address, or wants no more of it."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.letters import stopping
from adapters.chat.intents.letters import ProveAddress, StopLetters, WriteTo
from adapters.chat.intents.people import Settings
from adapters.chat.replies import Replies, Reply
from core.use_cases.people.write_to import ask_to_write, prove, stop_writing


@answer.register
async def wanted(intent: WriteTo, asker: Asker) -> Replies:
    """Send a code to the address; refuses as `ask_to_write` does."""
    if not asker.letters:
        message = "mail-off-admin" if asker.member.role.manages else "mail-off"
        return (Reply((asker.words.say(message),), (_back(asker),), refused=True),)
    address = await ask_to_write(asker.ledger, member=asker.member, address=intent.address)
    return (Reply((asker.words.say("mail-asked", address=address),), (_back(asker),), audience="asker"),)


@answer.register
async def proved(intent: ProveAddress, asker: Asker) -> Replies:
    """Say whether the code was right, and how many more may be tried."""
    proof = await prove(asker.ledger, member=asker.member, code=intent.code)
    if proof.proved is not None:
        said = asker.words.say("mail-proved", address=proof.proved)
        return (Reply((said,), ((stopping(asker.words), *_back(asker)),)),)
    message = "mail-wrong" if proof.left else "mail-over"
    facts = {"left": proof.left} if proof.left else {}
    return (Reply((asker.words.say(message, **facts),), (_back(asker),), refused=True),)


@answer.register
async def stopped(_: StopLetters, asker: Asker) -> Replies:
    """Write no more; who gets none is told so."""
    was = await stop_writing(asker.ledger, member=asker.member)
    return (Reply((asker.words.say("mail-stopped" if was else "mail-none"),), (_back(asker),)),)


def _back(asker: Asker) -> Row:
    return (buttons.button(asker.words.say("button-settings"), Settings()),)
