"""Actions on the page, carried out as the chosen person on the platforms."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from adapters.simulator.answers import Answer
from adapters.simulator.messages import Eyes, Message
from adapters.simulator.page_state import PageState
from adapters.simulator.people import Json, Person

# Fits both platforms: Telegram takes 4,096 characters, and Slack recommends 4,000.
LONGEST = 4_000
# A week: everything that falls due on the way happens before the page answers.
FURTHEST_MINUTES = 7 * 24 * 60
LINKS = ("https://t.me/", "https://telegram.me/")


@dataclass(slots=True)
class PageActions:
    """Carries out the page's requests; each returns a sentence about its failure, or None."""

    state: PageState

    async def do(self, person: Person, wish: Json) -> str | None:
        """Carry out one request as this person; an unknown one is answered with a sentence."""
        act = self._actions().get(str(wish.get("do")))
        if act is None:
            return "That is not something this page can do."
        try:
            return await act(person, wish)
        except (LookupError, ValueError) as reason:
            return str(reason)

    def _actions(self) -> dict[str, Callable[[Person, Json], Awaitable[str | None]]]:
        return {
            "slack.say": self._say_in_slack,
            "slack.press": self._press_in_slack,
            "slack.deactivate": self._deactivate,
            "telegram.say": self._say_in_telegram,
            "telegram.press": self._press_in_telegram,
            "telegram.block": self._block,
            "clock.advance": self._advance,
            "clock.next": self._next_event,
        }

    async def _say_in_slack(self, person: Person, wish: Json) -> str | None:
        text, slack = _text(wish), self.state.slack
        shared = wish.get("place") == "shared"
        if text.startswith("/"):
            answer = await slack.command(person, text, slack.general if shared else slack.direct(person))
            return _failed(f"{text.split()[0]} failed", answer)
        if not shared:
            return _failed("The app did not take the message", await slack.message(person, text))
        if not text.startswith("@bellhop"):
            slack.chat(person, text)
            return None
        return _failed("The app did not take it", await slack.mention(person, text.removeprefix("@bellhop").strip()))

    async def _press_in_slack(self, person: Person, wish: Json) -> str | None:
        message = _found(self.state.slack, person, wish)
        return _failed("The button did not work", await self.state.slack.press(person, message, str(wish["label"])))

    async def _deactivate(self, person: Person, wish: Json) -> str | None:
        slack = self.state.slack
        answer = await (slack.deactivate(person) if wish.get("on") else slack.reactivate(person))
        return _failed("The app did not take it", answer)

    async def _say_in_telegram(self, person: Person, wish: Json) -> str | None:
        text, telegram = _text(wish), self.state.telegram
        if text.startswith(LINKS):
            await telegram.open_link(person, text)
        else:
            await telegram.send(person, text, wish.get("place") == "shared")
        return None

    async def _press_in_telegram(self, person: Person, wish: Json) -> str | None:
        message = _found(self.state.telegram, person, wish)
        await self.state.telegram.press(person, message, str(wish["label"]))
        return None

    async def _block(self, person: Person, wish: Json) -> str | None:
        await (self.state.telegram.block(person) if wish.get("on") else self.state.telegram.unblock(person))
        return None

    async def _advance(self, _person: Person, wish: Json) -> str | None:
        minutes = int(wish["minutes"])
        if self.state.clock and 0 < minutes <= FURTHEST_MINUTES:
            await self.state.clock.advance(minutes)
        return None

    async def _next_event(self, _person: Person, _wish: Json) -> str | None:
        if self.state.clock:
            await self.state.clock.to_next_event()
        return None


def _text(wish: Json) -> str:
    text = str(wish.get("text", "")).strip()
    if not 0 < len(text) <= LONGEST:
        raise ValueError(f"A message has 1 to {LONGEST} characters.")
    return text


def _found(eyes: Eyes, person: Person, wish: Json) -> Message:
    for message in eyes.messages(person):
        if message.id == wish.get("message"):
            return message
    raise LookupError("This message is gone.")


def _failed(what: str, answer: Answer) -> str | None:
    return None if answer.taken else f"{what}: {answer.trouble}"
