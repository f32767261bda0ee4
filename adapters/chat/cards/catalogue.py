"""Resources as those see them who run them."""

from collections.abc import Mapping

from adapters.chat.cards.resources import GROUND, tag
from adapters.wording import Words
from core.domain.resources.resource import Kind


def fact_of(fact: str, value: object, words: Words) -> str:
    """Return the value of a resource's fact in the reader's words; one that it does not have is a dash."""
    if value is None or value in ("", ()):
        return "–"
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {said}" for name, said in value.items()) or "–"
    if isinstance(value, tuple):
        return ", ".join(tag(str(each), words) if fact == "tags" else str(each) for each in value)
    if isinstance(value, Kind):
        return words.say(f"kind-{value}")
    return words.say("fact-ground") if fact == "floor" and value == GROUND else str(value)
