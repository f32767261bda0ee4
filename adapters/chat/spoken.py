"""What is kept of a sentence that was said, and how a word of the house would change the reading of such sentences."""

from dataclasses import dataclass, replace

from adapters.chat.asker import Asker
from adapters.chat.incoming import Said, Sentence
from adapters.chat.interpret.names import meanings_of, names_of
from adapters.understanding.heard import Ear, listen
from adapters.understanding.masking import masked, unmasked
from adapters.understanding.names import index
from adapters.understanding.tokens import tokens
from core.domain.resources.catalogue import Catalogue
from core.domain.sentences import Spoken
from core.use_cases.chat.sentences import said_lately
from core.values import ResourceId


def spoken(incoming: Said, asker: Asker) -> Spoken | None:
    """Return what is kept of a sentence: no name of anybody, no code, nothing that no lexicon has."""
    if not isinstance(incoming, Sentence):
        return None
    organization, vault = asker.member.organization, asker.ledger.vault
    words = masked(
        incoming.text,
        index(names_of(asker.catalogue)),
        lambda word: vault.word_digest(word, organization=organization),
    )
    return Spoken(asker.words.tag, words) if words else None


@dataclass(frozen=True, slots=True)
class Difference:
    """How many of the sentences that are kept would be read differently."""

    count: int
    of: int


async def difference(asker: Asker, word: str, resource: ResourceId, aliases: tuple[str, ...]) -> Difference:
    """Return how many sentences that were said lately would be read differently if a resource had these aliases."""
    organization, vault = asker.member.organization, asker.ledger.vault
    parts = [each.text for each in tokens(word)]
    known = {vault.word_digest(part, organization=organization): part for part in parts}
    lately = await said_lately(asker.ledger, organization=organization, words=parts)
    after = _with_aliases(asker.catalogue, resource, aliases)
    ear = asker.ear
    changed = replace(ear, catalogue=names_of(after), meanings=meanings_of(after))
    return Difference(sum(_differs(each, known, ear, changed) for each in lately.having), lately.count)


def _differs(said: Spoken, known: dict[str, str], before: Ear, after: Ear) -> bool:
    text = unmasked(said.words, known)
    one, other = (listen(text, replace(ear, language=said.language)).reading for ear in (before, after))
    return (one.intent, one.wish, one.rivals, one.reason) != (other.intent, other.wish, other.rivals, other.reason)


def _with_aliases(catalogue: Catalogue, resource: ResourceId, aliases: tuple[str, ...]) -> Catalogue:
    changed = tuple(replace(each, aliases=aliases) if each.id == resource else each for each in catalogue.resources)
    return replace(catalogue, resources=changed)
