"""The guided walk through the demo: its steps, as the page and the README tell them, and which of them are done."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from adapters.chat.intents.attending import CheckOut
from adapters.chat.intents.bookings import Confirm, Hold
from adapters.simulator.messages import BOT, Message
from adapters.simulator.people import Person


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the walk, in Markdown with `**bold**` and `` `code` `` alone."""

    key: str
    text: str


STEPS = (
    Step("book", "Be **Mara** (an admin), write `atlas tomorrow 3-5pm` in the Telegram pane, press **Confirm**."),
    Step(
        "refused",
        "Be **Jonas**, write the same in the Slack pane: the nearest three that are free are one press away.",
    ),
    Step(
        "reminded",
        "Be **Mara** again. Press **Next event** until the reminder comes, and once more for the door code.",
    ),
    Step("used", "Write the door code, or press **I’m here**. Then press **Done early**."),
    Step(
        "lapsed",
        "Write `hubble tomorrow 9-10am`, press **+5 min**: nobody confirmed, so the card says that the hold ended. "
        "Press **Hold again**, then **Confirm**.",
    ),
    Step(
        "again",
        "Press Ctrl-C, run `make demo` again, write `/book list` in Slack or `my bookings` in Telegram: "
        "Hubble is still yours.",
    ),
)
"""The walk, in order. The page shows it as a checklist; the documentation repeats it, and a test compares the two."""

HOLD_OVER = "hold_over"
"""The kind of what happens when a hold ends; it is half of a step."""
ALTERNATIVES = 2
"""A refusal that offers fewer slots than this is no answer that the walk speaks of."""
LISTS = frozenset({"/book list", "/bookings", "my bookings"})
CODED = re.compile(r"\d{6}")


@dataclass(slots=True)
class Guide:
    """Watches what visitors do and what they are shown, and remembers the steps that are done."""

    done: set[str] = field(default_factory=set)
    restarted: bool = False
    """Whether this demo has gone on from an earlier one."""

    def pressed(self, person: Person, carried: str | None) -> None:
        """Notice a button that a person pressed, by what it carries."""
        word = (carried or "").partition(":")[0]
        if word == Confirm.word and person.admin:
            self.done |= {"book", "lapsed"} if HOLD_OVER in self.done else {"book"}
        if word == CheckOut.word:
            self.done.add("used")

    def said(self, text: str) -> None:
        """Notice what somebody wrote."""
        if self.restarted and "book" in self.done and " ".join(text.casefold().split()) in LISTS:
            self.done.add("again")

    def happened(self, kinds: Iterable[str]) -> None:
        """Notice what time has brought about."""
        if HOLD_OVER in kinds:
            self.done.add(HOLD_OVER)

    def shown(self, person: Person, slack: Iterable[Message], telegram: Iterable[Message]) -> None:
        """Notice what stands in a person's chats."""
        if "book" in self.done and not person.admin and _any(slack, _offers_others):
            self.done.add("refused")
        if person.admin and _any(telegram, _shows_a_code):
            self.done.add("reminded")


def _any(messages: Iterable[Message], shows: Callable[[Message], bool]) -> bool:
    return any(message.author == BOT and shows(message) for message in messages)


def _offers_others(message: Message) -> bool:
    words = [(button.payload or "").partition(":")[0] for button in message.buttons]
    return words.count(Hold.word) >= ALTERNATIVES and Confirm.word not in words


def _shows_a_code(message: Message) -> bool:
    return any(CODED.fullmatch(button.copy_text or "") for button in message.buttons)
