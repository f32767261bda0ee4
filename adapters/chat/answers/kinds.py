"""What a place calls the kinds of its things, and itself: shown first, and done by a button."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.catalogue import all_of
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.kinds import several_of
from adapters.chat.intents.catalogue import CarryOut, Manage
from adapters.chat.intents.places import ListKinds, NameHouse, NameKind
from adapters.chat.replies import Button, Replies, Reply
from adapters.understanding.commands.kind_names import other_meaning
from adapters.understanding.commands.resource_facts import wording
from core.domain.resources.resource import Kind
from core.errors import NameTaken, NotAllowed
from core.use_cases.resources.propose import propose_naming


@answer.register
async def kinds(_: ListKinds, asker: Asker) -> Replies:
    """List what the kinds of things are called, and say how that is changed; refuses with NotAllowed."""
    if not asker.member.role.manages:
        raise NotAllowed(asker.member.role)
    return (_every_kind(asker, asker.words.say("naming-how")),)


def kind_changed(asker: Asker, *, undone: bool, undo: Button | None) -> Reply:
    """Return what the kinds are called after one was named."""
    return _every_kind(asker, news=asker.words.say("place-undone" if undone else "place-done"), undo=undo)


def _every_kind(asker: Asker, *how: str, news: str | None = None, undo: Button | None = None) -> Reply:
    words = asker.words
    lines = tuple(_line(kind, asker) for kind in Kind)
    said = (*((news,) if news else ()), words.say("naming-head"), "\n".join(lines), *how)
    return Reply(said, ((*((undo,) if undo else ()), all_of(words)),))


def _line(kind: Kind, asker: Asker) -> str:
    words, name = asker.words, asker.catalogue.kind_names.get(kind)
    usual = words.say(f"kinds-{kind}")
    return words.say("naming-kind", kinds=usual, one=name.one, several=name.several) if name else f"• {usual}"


@answer.register
async def naming(intent: NameKind, asker: Asker) -> Replies:
    """Show what another name of a kind would mean; refuses as `propose_naming` does, or with NameTaken."""
    words, wanted = asker.words, intent.wanted
    name = wanted.name
    taken = other_meaning(wanted.kind, name, wording(words.tag, asker.catalogue)) if name is not None else None
    if taken is not None:
        raise NameTaken(taken, None, retired=False)
    kept = await propose_naming(asker.ledger, wanted=wanted, by=asker.member)
    usual = words.say(f"kinds-{wanted.kind}")
    if name is None:
        was = several_of(wanted.kind, asker.look)
        said: tuple[str, ...] = (words.say("naming-back", name=was, kinds=usual),)
    else:
        messages = ("naming-ask", "naming-guessed") if intent.guessed else ("naming-ask",)
        said = tuple(words.say(each, one=name.one, several=name.several, kinds=usual) for each in messages)
    do = buttons.button(words.say("button-carry-out"), CarryOut(kept.id), "primary")
    keep = buttons.button(words.say("button-kinds"), ListKinds())
    return (Reply(said, ((do, keep),)),)


@answer.register
async def house(intent: NameHouse, asker: Asker) -> Replies:
    """Show what another name of the organization would mean; refuses as `propose_naming` does."""
    words, wanted = asker.words, intent.wanted
    kept = await propose_naming(asker.ledger, wanted=wanted, by=asker.member)
    said = words.say("naming-house", name=asker.member.organization_name, new=wanted.name)
    do = buttons.button(words.say("button-carry-out"), CarryOut(kept.id), "primary")
    return (Reply((said,), ((do, buttons.button(words.say("button-manage"), Manage())),)),)


def house_named(asker: Asker, name: str, *, undone: bool, undo: Button | None) -> Reply:
    """Return what the organization is called after it was named."""
    words = asker.words
    said = words.say("house-undone") if undone else words.say("house-done", name=name)
    return Reply((said,), ((*((undo,) if undo else ()), all_of(words)),))
