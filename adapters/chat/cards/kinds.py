"""Kinds of things in words: as the house calls them, or as the reader's language does."""

from adapters.chat.cards.look import Look
from core.domain.resources.resource import Kind


def one_of(kind: Kind, look: Look) -> str:
    """Return what one thing of a kind is called: room, or booth."""
    name = look.catalogue.kind_names.get(kind)
    return name.one if name else look.words.say(f"kind-{kind}")


def several_of(kind: Kind, look: Look) -> str:
    """Return what several things of a kind are called: rooms, or booths."""
    name = look.catalogue.kind_names.get(kind)
    return name.several if name else look.words.say(f"kinds-{kind}")
