"""Everything that Bellhop paints, once for each kind of reader: on both platforms, at the site and elsewhere."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from adapters.chat.replies import Reply
from tests.snapshots.readable import on_slack, on_telegram

PLACES: Mapping[str, ZoneInfo] = {"at the site": ZoneInfo("Europe/Berlin"), "elsewhere": ZoneInfo("America/New_York")}
"""Where a reader is: in the city of the resources, or where clocks show another time."""
PLATFORMS: Mapping[str, Callable[[Reply], str]] = {"Slack": on_slack, "Telegram": on_telegram}
Variant = tuple[str, str]
"""A platform, and where its reader is."""
VARIANTS: Sequence[Variant] = [(platform, place) for platform in PLATFORMS for place in PLACES]


@dataclass(frozen=True)
class Painting:
    """One thing that people are shown, with its name among the snapshots, for each kind of reader."""

    name: str
    shown: Mapping[Variant, Sequence[Reply]]

    def readable(self) -> str:
        """Return it as text; kinds of readers who read the same are told once."""
        told: dict[str, list[Variant]] = {}
        for (platform, place), replies in self.shown.items():
            text = _masked("\n\n".join(PLATFORMS[platform](reply) for reply in replies))
            told.setdefault(text, []).append((platform, place))
        if len(told) == 1:
            return "\n".join([f"## {self.name}", *map(_indented, told)])
        parts = (f"{_readers(variants)}:\n{_indented(text)}" for text, variants in told.items())
        return "\n".join([f"## {self.name}", *parts])


def written(title: str, paintings: Iterable[Painting]) -> str:
    """Return the text of a file of snapshots."""
    return "\n\n".join([f"# {title}", *(painting.readable() for painting in paintings)]) + "\n"


def _readers(variants: Sequence[Variant]) -> str:
    """Return who reads the same, such as `elsewhere`, or `Slack, at the site`."""
    whole = [place for place in PLACES if all((platform, place) in variants for platform in PLATFORMS)]
    single = [f"{platform}, {place}" for platform, place in variants if place not in whole]
    return " and ".join((*whole, *single))


def _masked(text: str) -> str:
    """Return the text with the same codes and invitations each time; they are drawn anew for every booking."""
    return re.sub(
        r"(?<=start=)[\w-]+|(?<=calendar/)[\w-]+(?=\.ics)|(?<=join )[\w-]{22}|(?<=[*>])[\w-]{22}(?=[*<])"
        r"|(?<=bh_)\w{49}|(?<=\(…)\w{4}(?=\))",
        "TOKEN",
        re.sub(r"\b\d{3} \d{3}\b", "482 913", text),
    )


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())
