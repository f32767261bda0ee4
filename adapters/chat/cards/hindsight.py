"""What a change of rules would have refused, in words."""

from collections.abc import Iterator
from itertools import islice

from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day
from core.domain.rules.hindsight import Hindsight

GROUPS = 2
"""Groups that are named, those with the most refused bookings first."""


def told(seen: Hindsight, look: Look, *, groups: bool) -> Iterator[str]:
    """Yield a sentence for what was, one for what would have to wait, and one for what is to come."""
    words = look.words
    facts: dict[str, str | int] = {"judged": seen.judged, "when": _when(seen, look)}
    whose = _groups(seen, look) if groups else ""
    if seen.refused:
        yield words.say("hindsight-refused", **facts, count=len(seen.refused), groups=whose)
    if seen.asked:
        yield words.say("hindsight-asked", **facts, count=len(seen.asked), groups="" if seen.refused else whose)
    if seen.judged and not (seen.refused or seen.asked):
        yield words.say("hindsight-none", **facts)
    if seen.coming:
        yield words.say("hindsight-coming", count=len(seen.coming))


def _when(seen: Hindsight, look: Look) -> str:
    if seen.whole:
        return look.words.say("hindsight-days")
    first = seen.since.astimezone(look.catalogue.zone).date()
    return look.words.say("hindsight-latest", day=day(first, look))


def _groups(seen: Hindsight, look: Look) -> str:
    named = [
        look.words.say("hindsight-group", count=count, group=group)
        for group, count in islice(seen.groups.items(), GROUPS)
    ]
    return look.words.say("hindsight-groups", groups=", ".join(named)) if named else ""
