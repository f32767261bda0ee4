"""Why: how the last sentence was read, in two lines."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.talk import Why
from adapters.chat.replies import Replies, Reply
from adapters.understanding.explain import Use, uses
from adapters.understanding.heard import Heard, listen
from adapters.wording import Words, repeated
from core.use_cases.chat import remember

SHOWN: Mapping[str, str] = {
    "name": "name",
    "intent": "intent",
    "people": "people",
    "tag": "thing",
    "kind": "thing",
    "thing": "thing",
    "title": "title",
}
"""What people are told of each use of words; every other use is a piece of the time."""


@answer.register
async def explained(_: Why, asker: Asker) -> Replies:
    """Say how the last sentence was read, what was not used of it, and why it was acted on or not."""
    spoken = await remember.spoken(asker.ledger, asker.talk)
    row = (buttons.resources(asker.words), buttons.bookings(asker.words))
    if spoken is None:
        return (Reply((asker.words.say("why-none"),), (row,)),)
    # Days are counted from when it was said, and names are today's.
    heard = listen(spoken.text, replace(asker.ear, now=asker.local(spoken.at, asker.catalogue.zone)))
    return (Reply((_read(spoken.text, heard, asker.words), _judged(heard, asker.words)), (row,)),)


def _read(text: str, heard: Heard, words: Words) -> str:
    parts = ", ".join(_parts(uses(heard), words))
    if not parts:
        return words.say("why-nothing-read", text=repeated(text))
    return words.say("why-read", text=repeated(text), parts=parts)


def _parts(used: Iterator[Use], words: Words) -> Iterator[str]:
    for shown, run in groupby(used, key=lambda use: SHOWN.get(use.what, "time")):
        said = repeated(" ".join(use.words for use in run))
        yield words.say(f"why-as-{shown}", words=words.say("quoted", words=said))


def _judged(heard: Heard, words: Words) -> str:
    reading = heard.reading
    why = "contradiction" if reading.clarify else reading.certain
    left = [words.say("quoted", words=repeated(each)) for each in reading.left]
    unused = (words.say("why-left", words=", ".join(left)),) if left else ()
    return " ".join((words.say(f"judged-{why}"), *unused))
