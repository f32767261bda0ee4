"""The links that people share in the stand-in for Slack, and what the app showed of them."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from adapters.simulator.people import Json


@dataclass(slots=True)
class Links:
    """The links that were shared, what the app showed of each, and the objects that are open."""

    shared: dict[str, tuple[str, str, tuple[str, ...]]] = field(default_factory=dict)
    """By the id of the unfurl: the channel, the message, and its links."""
    shown: dict[tuple[str, str], Json] = field(default_factory=dict)
    """What was shown below a message, by its channel and id: for each link its blocks or its object."""
    opened: dict[str, Json | None] = field(default_factory=dict)
    """By the trigger of who opened an object: what the app answered, if it has."""
    may_unfurl: bool = True
    """Whether the app was installed with the scope `links:write`."""
    takes_objects: bool = True
    """Whether “Work Object Previews” are switched on in the app's settings."""
    domains: tuple[str, ...] = ()
    """The domains of whose links the app is told; a domain covers all of its ports and paths."""

    def of_ours(self, text: str) -> tuple[str, ...]:
        """Return the links in a text of which the app is told."""
        words = (each.strip("<>") for each in text.split())
        return tuple(each for each in words if each.startswith("http") and urlsplit(each).hostname in self.domains)


def lines_of(shown: Json) -> list[str]:
    """Return what is read of a link that is shown."""
    if "object" in shown:
        payload = shown["object"]["entity_payload"]
        facts = [f"{each['label']}: {each['value']}" for each in payload.get("custom_fields") or []]
        return [payload["attributes"]["title"]["text"], *facts]
    texts = [block.get("text") or block["elements"][0] for block in shown["blocks"]]
    return [line for text in texts for line in text["text"].split("\n")]
