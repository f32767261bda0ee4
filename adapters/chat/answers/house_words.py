"""The house's own words: taught and forgotten by a button, after it is said what that would change."""

from dataclasses import dataclass
from zlib import crc32

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.house_words import said_of
from adapters.chat.intents.catalogue import CarryOut
from adapters.chat.intents.house_words import ForgetWord, ForgetWordOf, ListWords, TeachWord
from adapters.chat.replies import Button, Replies, Reply
from adapters.chat.spoken import difference
from adapters.understanding.commands.house_words import is_order, is_read
from adapters.wording import Words, repeated
from core.domain.resources.facts import Facts
from core.domain.resources.resource import Resource
from core.domain.resources.words import HouseWord, forgotten, taught, word_of
from core.domain.rules.policy import Rules
from core.errors import WordIsRead
from core.use_cases.resources.changing import managed
from core.use_cases.resources.propose import propose_alteration

LISTED = 8
"""Words on a page, each with a button."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A word with the resource that it means."""

    resource: Resource
    word: HouseWord


@answer.register
async def listed(intent: ListWords, asker: Asker) -> Replies:
    """List the house's own words from a place on; whoever may change one has a button that forgets it."""
    words, known = asker.words, _every(asker)
    if not known:
        return (Reply((words.say("words-none"), words.say("words-how")), ((buttons.resources(words),),)),)
    page = lists.page(known, lambda each: _line(asker, each), most=LISTED, skip=intent.skip or 0)
    own = [each for each in page.items if _manages(asker, each.resource)]
    forget = [buttons.button(words.say("button-forget-word", word=each.word.said), _forgetting(each)) for each in own]
    rows = tuple(tuple(forget[at : at + 2]) for at in range(0, len(forget), 2))
    how = (words.say("words-how"),) if asker.runs else ()
    turns = lists.turns(page, words, ListWords)
    said = (words.say("words-head"), *lists.whole(page, words), *how)
    return (Reply(said, buttons.rows(*rows, (*turns, buttons.resources(words)))),)


@answer.register
async def teaching(intent: TeachWord, asker: Asker) -> Replies:
    """
    Show what a word would mean, and what that would change.

    Refuses with WordIsRead what everybody's sentences are read by, or as `propose_alteration` does.
    """
    if is_read(intent.taught.said, asker.words.tag) or is_order(intent.taught.said, asker.ear):
        raise WordIsRead(intent.taught.said)
    known = managed(asker.catalogue, intent.resource, by=asker.member)
    said, aliases = said_of(intent.taught, known.name, asker.look), taught(known.aliases, intent.taught)
    asked = ("words-teach", "button-words-teach")
    return (await _proposed(asker, known, intent.taught.said, aliases, said, asked),)


@answer.register
async def forgetting(intent: ForgetWord, asker: Asker) -> Replies:
    """Show what forgetting a word would change; refuses as `propose_alteration` does."""
    wanted = intent.said.casefold()
    known = next((each for each in _every(asker) if each.word.said.casefold() == wanted), None)
    return (await _forgotten(asker, known, intent.said),)


@answer.register
async def forgetting_one(intent: ForgetWordOf, asker: Asker) -> Replies:
    """Show the same of a word in the list; one that is gone by now is unknown."""
    own = (each for each in _every(asker) if each.resource.id == intent.resource)
    known = next((each for each in own if _key(each.word) == intent.key), None)
    return (await _forgotten(asker, known, None),)


async def _forgotten(asker: Asker, known: _Known | None, said: str | None) -> Reply:
    if known is None:
        line = asker.words.say("words-unknown", word=repeated(said)) if said else asker.words.say("words-gone")
        return Reply((line,), ((all_words(asker.words),),))
    resource = managed(asker.catalogue, known.resource.id, by=asker.member)
    gone, line = forgotten(resource.aliases, known.word.said), said_of(known.word, resource.name, asker.look)
    return await _proposed(asker, resource, known.word.said, gone, line, ("words-forget", "button-words-forget"))


async def _proposed(
    asker: Asker, resource: Resource, word: str, aliases: tuple[str, ...], said: str, asked: tuple[str, str]
) -> Reply:
    words = asker.words
    kept = await propose_alteration(
        asker.ledger, resource=resource.id, facts=Facts(aliases=aliases), rules=Rules(), by=asker.member
    )
    if kept is None:
        return Reply((said, words.say("words-same")), ((all_words(words),),))
    changed = await difference(asker, word, resource.id, aliases)
    checked = (words.say("words-difference", count=changed.count, of=changed.of),) if changed.of else ()
    question, label = asked
    do = buttons.button(words.say(label), CarryOut(kept.id), "primary")
    return Reply((said, *checked, words.say(question)), ((do, all_words(words)),))


def all_words(words: Words) -> Button:
    """List the house's own words."""
    return buttons.button(words.say("button-words"), ListWords())


def _every(asker: Asker) -> list[_Known]:
    return [_Known(resource, word_of(alias)) for resource in asker.catalogue.listed for alias in resource.aliases]


def _line(asker: Asker, known: _Known) -> str:
    return f"• {said_of(known.word, known.resource.name, asker.look)}"


def _manages(asker: Asker, resource: Resource) -> bool:
    return resource.policy.managed(asker.member.role, asker.member.groups)


def _forgetting(known: _Known) -> ForgetWordOf:
    return ForgetWordOf(known.resource.id, _key(known.word))


def _key(word: HouseWord) -> str:
    return f"{crc32(word.alias.casefold().encode()):08x}"
