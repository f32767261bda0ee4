"""The files of snapshots: for each language one of cards, one of notices and so on."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from tests.snapshots import answers
from tests.snapshots.cards import approvals, cards, lines, notices
from tests.snapshots.conversation import Conversation, talking
from tests.snapshots.paintings import PLACES, PLATFORMS, Painting, written
from tests.snapshots.refusals import refusals
from tests.stage import House

HERE = Path(__file__).parent
FAMILIES: Mapping[str, Callable[[str], Iterable[Painting]]] = {
    "cards": cards,
    "lines in lists": lines,
    "notices": notices,
    "approvals": approvals,
    "refusals": refusals,
}
"""What is painted without a database."""
ANSWERS = "answers"
TALKS = list(zip(PLATFORMS, PLACES, strict=True))
"""The platform and the place of each conversation: together they pass every painter, and each takes seconds."""


def path(family: str, language: str) -> Path:
    """Return the file of a family of snapshots in one language."""
    return HERE / language / f"{family.replace(' ', '_')}.txt"


def text_of(family: str, language: str, paintings: Iterable[Painting]) -> str:
    """Return what such a file should hold now."""
    return written(f"{family.capitalize()}, {language}", paintings)


async def conversed(house: House, language: str) -> tuple[list[Painting], Conversation]:
    """Return the answers of a conversation in that language, and the first of the talks that it was led in."""
    talks = []
    for platform, place in TALKS:
        async with talking(house, language=language, platform=platform.lower(), zone=PLACES[place].key) as talk:
            await answers.told(talk, house)
        talks.append(talk)
    first, *others = (talk.kept for talk in talks)
    assert all(list(other) == list(first) for other in others), "a conversation took another way in another place"
    paintings = [
        Painting(name, {variant: talk.kept[name] for variant, talk in zip(TALKS, talks, strict=True)}) for name in first
    ]
    return paintings, talks[0]
