"""The two platforms behind one interface, for the tests of the contract."""

import asyncio
from typing import Any, Protocol

import httpx

from adapters.simulator.answers import Answer
from adapters.simulator.messages import BOT, Eyes, Message
from adapters.simulator.simulator import Person, Simulator
from adapters.slack.app import SlackPlatform
from adapters.telegram.app import TelegramPlatform
from tests.receptionist import Listener, Receptionist


class Side(Protocol):
    """One platform, its stand-in, and what a person does there."""

    simulator: Simulator
    nobody: str
    posting: str
    editing: str

    @property
    def platform(self) -> Listener:
        """The adapter."""
        ...

    @property
    def workspace(self) -> str:
        """What the adapter calls its workspace."""
        ...

    @property
    def eyes(self) -> Eyes:
        """What people see."""
        ...

    async def start(self, receptionist: Receptionist) -> None:
        """Connect, and hand over what arrives."""
        ...

    async def stop(self) -> None:
        """Disconnect."""
        ...

    def user(self, person: Person) -> str:
        """Return the person's id there."""
        ...

    async def say(self, person: Person, text: str, *, public: bool = False) -> Answer:
        """Write to the bot in private, or in front of everybody."""
        ...

    async def reply(self, person: Person, message: Message, text: str) -> Answer:
        """Reply to a message in private, as people do there."""
        ...

    async def edit(self, person: Person, message: Message, text: str) -> Answer:
        """Write other words into a message of one's own."""
        ...

    async def attach(self, person: Person, text: str = "") -> Answer:
        """Send a file, perhaps with words below."""
        ...

    async def press(self, person: Person, message: Message, label: str) -> Answer:
        """Press a button."""
        ...

    async def repeat(self, answer: Answer) -> Answer:
        """Deliver the same once more."""
        ...

    async def vanish(self, message: Message) -> None:
        """Take the message away."""
        ...


class TelegramSide:
    """Telegram by long polling."""

    nobody, posting, editing = "1", "sendMessage", "editMessageText"

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.platform = TelegramPlatform(simulator.telegram_bot_token, api_url=simulator.telegram_api_url)

    @property
    def workspace(self) -> str:
        """The bot's id."""
        return self.platform.workspace

    @property
    def eyes(self) -> Eyes:
        """What people see."""
        return self.simulator.telegram

    async def start(self, receptionist: Receptionist) -> None:
        """Start polling; everybody opens the bot."""
        self.platform.attach(receptionist)
        await self.platform.start()
        await asyncio.gather(*(self.simulator.telegram.send(person, "/start") for person in self.simulator.people))

    async def stop(self) -> None:
        """Stop polling."""
        await self.platform.stop()

    def user(self, person: Person) -> str:
        """Return the person's number."""
        return str(person.telegram_user)

    async def say(self, person: Person, text: str, *, public: bool = False) -> Answer:
        """Write to the bot, or mention it in the group."""
        mention = f"@{self.simulator.telegram.bot_username} " if public else ""
        return await self.simulator.telegram.send(person, mention + text, group=public)

    async def reply(self, person: Person, message: Message, text: str) -> Answer:
        """Reply to a message."""
        return await self.simulator.telegram.send(person, text, reply_to=message)

    async def edit(self, person: Person, message: Message, text: str) -> Answer:
        """Edit a message."""
        return await self.simulator.telegram.edit(person, message, text)

    async def attach(self, person: Person, text: str = "") -> Answer:
        """Send a document."""
        return await self.simulator.telegram.attach(person, "document", text)

    async def press(self, person: Person, message: Message, label: str) -> Answer:
        """Press a button."""
        return await self.simulator.telegram.press(person, message, label)

    async def repeat(self, answer: Answer) -> Answer:
        """Deliver the same update again."""
        return await self.simulator.telegram.redeliver(answer)

    async def vanish(self, message: Message) -> None:
        """Delete the message."""
        api = f"{self.simulator.telegram_api_url}/bot{self.simulator.telegram_bot_token}"
        await _call(f"{api}/deleteMessage", {"chat_id": message.conversation, "message_id": message.id})


class SlackSide:
    """Slack over Socket Mode."""

    nobody, posting, editing = "U0NOBODY", "chat.postMessage", "chat.update"

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.platform = SlackPlatform(
            bot_token=simulator.slack_bot_token,
            signing_secret=simulator.slack_signing_secret,
            app_token=simulator.slack_app_token,
            api_url=simulator.slack_api_url,
        )

    @property
    def workspace(self) -> str:
        """The team's id."""
        return self.simulator.slack.team_id

    @property
    def eyes(self) -> Eyes:
        """What people see."""
        return self.simulator.slack

    async def start(self, receptionist: Receptionist) -> None:
        """Open the socket."""
        self.platform.attach(receptionist)
        await self.platform.start()
        await self.simulator.slack.until_connected()

    async def stop(self) -> None:
        """Close the socket."""
        await self.platform.stop()

    def user(self, person: Person) -> str:
        """Return the person's id in the workspace."""
        return person.slack_user

    async def say(self, person: Person, text: str, *, public: bool = False) -> Answer:
        """Write to the bot, or mention it in #general."""
        return await (self.simulator.slack.mention if public else self.simulator.slack.message)(person, text)

    async def reply(self, person: Person, message: Message, text: str) -> Answer:
        """Write in a message's thread."""
        return await self.simulator.slack.message(person, text, thread=message)

    async def edit(self, person: Person, message: Message, text: str) -> Answer:
        """Edit a message."""
        return await self.simulator.slack.edit(person, message, text)

    async def attach(self, person: Person, text: str = "") -> Answer:
        """Share a file."""
        return await self.simulator.slack.message(person, text, attachment="document")

    async def press(self, person: Person, message: Message, label: str) -> Answer:
        """Press a button."""
        return await self.simulator.slack.press(person, message, label)

    async def repeat(self, answer: Answer) -> Answer:
        """Deliver the same event again, as a retry."""
        return await self.simulator.slack.redeliver(answer)

    async def vanish(self, message: Message) -> None:
        """Delete the message."""
        known = {"channel": message.conversation, "ts": message.id}
        headers = {"Authorization": f"Bearer {self.simulator.slack_bot_token}"}
        await _call(f"{self.simulator.slack_api_url}chat.delete", known, headers)


async def _call(url: str, arguments: dict[str, Any], headers: dict[str, str] | None = None) -> None:
    async with httpx.AsyncClient() as http:
        answer = await http.post(url, json=arguments, headers=headers)
    assert answer.json()["ok"], answer.text


def said_by_bot(side: Side, person: Person) -> list[Message]:
    """Return what the bot said that this person sees."""
    return [message for message in side.eyes.messages(person) if message.author == BOT]
