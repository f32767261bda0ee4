"""How Bellhop stands: for people, in a few lines."""

from collections.abc import Iterator
from datetime import timedelta

from adapters.chat.cards.buttons import button
from adapters.chat.cards.look import Look
from adapters.chat.cards.outages import away
from adapters.chat.cards.times import clock, day_and_clock, length
from adapters.chat.intents.showing import ShowStatus
from adapters.chat.replies import Reply
from core.domain.health import Health, Waiting
from core.values import MINUTE

LATE = timedelta(minutes=1)
"""What is due for less is on its way."""
UNANSWERED = timedelta(seconds=15)
"""What people wrote is answered within one or two."""


def status(health: Health, look: Look, *, runs: bool) -> Reply:
    """Say whether all works, and what does not; `runs`: the reader runs the place, and is told of its keeping."""
    wrong = list(_wrong(health, look))
    head = look.words.say("health-wrong" if wrong else "health-working")
    past = [away(health.outage, look)] if health.outage else []
    kept = _kept(health, look) if runs else ()
    rows = ((button(look.words.say("button-look-again"), ShowStatus()),),) if wrong else ()
    return Reply((head, *wrong, *past, *kept), rows)


def _wrong(health: Health, look: Look) -> Iterator[str]:
    words = look.words
    for platform in sorted({*filter(None, health.due), *health.paused}):
        name, waiting = words.say(f"via-{platform}"), health.due.get(platform)
        if platform in health.paused:
            until = clock(health.paused[platform], look.zone, look)
            yield words.say("health-asks", platform=name, until=until)
        if late := _for(waiting, look, longer=LATE):
            yield words.say("health-late", platform=name, length=length(late, words))
    if unanswered := _for(health.unanswered, look, longer=UNANSWERED):
        yield words.say("health-unanswered", length=length(max(unanswered, MINUTE), words))


def _for(waiting: Waiting | None, look: Look, *, longer: timedelta) -> timedelta | None:
    """Return for how long something has waited, if that is longer than usual."""
    since = look.now - waiting.since if waiting else timedelta()
    return since if since > longer else None


def _kept(health: Health, look: Look) -> Iterator[str]:
    yield look.words.say("health-replicas", count=len(health.beats))
    if health.backed_up_at is None:
        yield look.words.say("health-no-backup")
    else:
        yield look.words.say("health-backup", when=day_and_clock(health.backed_up_at, look.zone, look))
