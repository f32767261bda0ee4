"""Actions on the page, carried out as the chosen person on the platforms."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

import structlog

from adapters.simulator.answers import Answer
from adapters.simulator.clock import Happening
from adapters.simulator.messages import Button, Eyes, Message
from adapters.simulator.page_forms import GONE as FORM_GONE
from adapters.simulator.page_forms import PageForms
from adapters.simulator.page_memory import Place, Platform
from adapters.simulator.page_state import HOME, PageState
from adapters.simulator.people import Json, Person

log = structlog.get_logger()

# Fits both platforms: Telegram takes 4,096 characters, and Slack recommends 4,000.
LONGEST = 4_000
# A week: everything that falls due on the way happens before the page answers.
FURTHEST_MINUTES = 7 * 24 * 60
NOT_HERE = "That is not something this page can do."
GONE = "This button is no longer there: the message has changed."
TROUBLES = {"operation_timeout": "Bellhop took longer than Slack waits."}
MENTION = re.compile(r"@bellhop\b[\s,:;.!–—-]*", re.IGNORECASE)
"""In any case, as Slack's own list of names finds the bot."""
InForm = Callable[[Person, Json], Awaitable[Answer | None]]
LINKS = ("https://t.me/", "https://telegram.me/")


class Unable(Exception):  # noqa: N818 - it is said to the visitor
    """A request cannot be carried out; the text says why, to the visitor."""


@dataclass(slots=True)
class PageActions:
    """Carries out the page's requests; each returns news for the page, such as a sentence about its failure."""

    state: PageState
    start_over: Callable[[], None] | None = None
    """Asks whoever runs the demo to begin it anew; None where nobody can."""

    async def do(self, person: Person, wish: Json) -> Json:
        """Carry out one request as this person; one that cannot be carried out is answered with a sentence."""
        act = self._actions().get(str(wish.get("do")))
        if act is None:
            return _trouble(NOT_HERE)
        try:
            return await act(person, wish) or {}
        except Unable as reason:
            return _trouble(str(reason))
        # A page of another release, or a made-up request: the visitor can do nothing with Python's words.
        except (LookupError, ValueError, TypeError) as fault:
            log.warning("request not carried out", fault=repr(fault))
            return _trouble(NOT_HERE)

    def _actions(self) -> dict[str, Callable[[Person, Json], Awaitable[Json | None]]]:
        return {
            "slack.say": self._say_in_slack,
            "slack.press": self._press_in_slack,
            "slack.home": self._open_home,
            "slack.messages": self._open_messages,
            "slack.shortcut_on": self._choose_on_message,
            **{name: partial(self._in_form, act) for name, act in PageForms(self.state.slack).acts().items()},
            "telegram.say": self._say_in_telegram,
            "telegram.type": self._type_in_telegram,
            "telegram.choose": self._choose_in_telegram,
            "telegram.press": self._press_in_telegram,
            "telegram.block": self._block,
            "slack.deactivate": self._deactivate,
            "clock.advance": self._advance,
            "clock.next": self._next_event,
            "seen": self._saw,
            "start.over": self._begin_anew,
        }

    async def _say_in_slack(self, person: Person, wish: Json) -> Json | None:
        self._check_active(person)
        text, slack, memory = _text(wish), self.state.slack, self.state.memory
        shared = wish.get("place") == "shared"
        memory.guide.said(text)
        if text.startswith("/"):
            memory.run(person, "shared" if shared else "direct", text, at=slack.now())
            answer = await slack.command(person, text, slack.general if shared else slack.direct(person))
            return _failed(f"{text.split()[0]} failed", answer)
        if not shared:
            return _failed("Slack could not deliver the message", await slack.message(person, text))
        mention = MENTION.match(text)
        if mention is None:
            await slack.share(person, text)
            return None
        return _failed("Slack could not deliver the message", await slack.mention(person, text[mention.end() :]))

    async def _press_in_slack(self, person: Person, wish: Json) -> Json | None:
        self._check_active(person)
        if wish.get("message") == HOME:
            return await self._press_at_home(person, str(wish.get("label")))
        message, button = _found(self.state.slack, person, wish)
        answer = await self.state.slack.press(person, message, button.label)
        self.state.memory.guide.pressed(person, button.payload)
        return _failed("The button did not work", answer)

    async def _open_home(self, person: Person, _wish: Json) -> Json | None:
        self._check_active(person)
        return _failed("Slack could not open the page", await self.state.slack.open_home(person))

    async def _open_messages(self, person: Person, _wish: Json) -> Json | None:
        self._check_active(person)
        return _failed("Slack could not open the messages", await self.state.slack.open_messages(person))

    async def _choose_on_message(self, person: Person, wish: Json) -> Json | None:
        self._check_active(person)
        slack, sends = self.state.slack, str(wish.get("shortcut"))
        message = next((each for each in slack.messages(person) if each.id == wish.get("message")), None)
        if message is None or sends not in dict(self.state.message_shortcuts):
            raise Unable(GONE)
        return _failed("The shortcut did not work", await slack.shortcut_on(person, message, sends))

    async def _in_form(self, act: InForm, person: Person, wish: Json) -> Json | None:
        self._check_active(person)
        try:
            answer = await act(person, wish)
        except LookupError:
            raise Unable(FORM_GONE) from None
        return _failed("The form did not work", answer) if answer else None

    async def _press_at_home(self, person: Person, label: str) -> Json | None:
        page = self.state.slack.home(person)
        if page is None or label not in page.labels:
            raise Unable(GONE)
        self.state.memory.guide.pressed(person, page.button(label).payload)
        return _failed("The button did not work", await self.state.slack.press_at_home(person, label))

    def _check_active(self, person: Person) -> None:
        """Refuse with Unable what Slack lets nobody do whose account is deactivated."""
        if self.state.slack.is_deactivated(person):
            raise Unable(f"{person.name}’s account is deactivated in Slack.")

    async def _deactivate(self, person: Person, wish: Json) -> Json | None:
        slack = self.state.slack
        answer = await (slack.deactivate(person) if wish.get("on") else slack.reactivate(person))
        return _failed("Slack could not tell Bellhop", answer)

    async def _say_in_telegram(self, person: Person, wish: Json) -> Json | None:
        text, telegram = _text(wish), self.state.telegram
        self.state.memory.guide.said(text)
        if not text.startswith(LINKS):
            await telegram.send(person, text, wish.get("place") == "shared")
            return None
        try:
            await telegram.open_link(person, text)
        except ValueError:
            raise Unable("This link does not lead to Bellhop.") from None
        return None

    async def _type_in_telegram(self, person: Person, wish: Json) -> Json | None:
        """Ask the bot what it suggests for what somebody types behind its name."""
        typed = await self.state.telegram.types(person, _text(wish))
        shown = [{"title": each["title"], "description": each.get("description", "")} for each in typed.results]
        button = typed.button if typed.answered else None
        return {"typed": {"id": typed.id, "query": typed.query, "results": shown, "button": button}}

    async def _choose_in_telegram(self, person: Person, wish: Json) -> Json | None:
        typed = self.state.telegram.typed(str(wish.get("typed")))
        if typed.person != person:
            raise Unable(NOT_HERE)
        await self.state.telegram.chooses(typed, str(wish.get("title")), group=wish.get("place") == "shared")
        return None

    async def _press_in_telegram(self, person: Person, wish: Json) -> Json | None:
        message, button = _found(self.state.telegram, person, wish)
        await self.state.telegram.press(person, message, button.label)
        self.state.memory.guide.pressed(person, button.payload)
        return None

    async def _block(self, person: Person, wish: Json) -> Json | None:
        await (self.state.telegram.block(person) if wish.get("on") else self.state.telegram.unblock(person))
        return None

    async def _advance(self, _person: Person, wish: Json) -> Json | None:
        minutes = int(wish["minutes"])
        if self.state.clock is None or not 0 < minutes <= FURTHEST_MINUTES:
            return None
        return self._happened(await self.state.clock.advance(minutes), moved=minutes)

    async def _next_event(self, _person: Person, _wish: Json) -> Json | None:
        return self._happened(await self.state.clock.to_next_event(), moved=0) if self.state.clock else None

    def _happened(self, happenings: Sequence[Happening], *, moved: int) -> Json:
        self.state.memory.guide.happened(each.kind for each in happenings)
        told = [{"at": it.at.isoformat(), "words": it.words, "person": it.person} for it in happenings]
        return {"happened": told, "moved": moved}

    async def _saw(self, person: Person, wish: Json) -> Json | None:
        platform: Platform = "slack" if wish["platform"] == "slack" else "telegram"
        place: Place = "shared" if wish["place"] == "shared" else "direct"
        eyes = self.state.slack if platform == "slack" else self.state.telegram
        if any(message.id == wish["message"] for message in eyes.messages(person)):
            self.state.memory.saw(person, platform, place, str(wish["message"]))
        return None

    async def _begin_anew(self, _person: Person, _wish: Json) -> Json | None:
        if self.start_over is None:
            raise Unable(NOT_HERE)
        self.start_over()
        return None


def _text(wish: Json) -> str:
    text = str(wish.get("text", "")).strip()
    if not 0 < len(text) <= LONGEST:
        raise Unable(f"A message has 1 to {LONGEST} characters.")
    return text


def _found(eyes: Eyes, person: Person, wish: Json) -> tuple[Message, Button]:
    """Return the message and its button as they stand; a second click may come when the first has changed them."""
    for message in eyes.messages(person):
        if message.id == wish.get("message"):
            for button in message.buttons:
                if button.label == wish.get("label"):
                    return message, button
            raise Unable(GONE)
    raise Unable("This message is gone.")


def _failed(what: str, answer: Answer) -> Json | None:
    return None if answer.taken else _trouble(f"{what}: {TROUBLES.get(answer.trouble, 'Bellhop did not answer.')}")


def _trouble(words: str) -> Json:
    return {"trouble": words}
