"""Telegram as a person uses it: write, press, follow a link, block the bot, read."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from adapters.simulator.answers import Answer
from adapters.simulator.messages import BOT, Eyes, Message
from adapters.simulator.people import Json, Person
from adapters.simulator.telegram_apps import launch, opened
from adapters.simulator.telegram_state import (
    BOT_NAME,
    BOT_USER_ID,
    ELSEWHERE,
    GROUP,
    SUPERGROUP,
    Called,
    Query,
    TelegramState,
    Toast,
    Typed,
    entity,
)
from adapters.simulator.telegram_updates import TelegramUpdates

# Telegram marks a command anywhere in the text, but not inside a path such as "and/or".
COMMAND = re.compile(r"(?<!\S)/([A-Za-z0-9_]{1,32})(?:@(\w+))?")
MENTION = re.compile(r"(?<!\w)@(\w{3,})")
START = re.compile(r"[A-Za-z0-9_-]{0,64}")
# Real seconds: a bot on this machine confirms in milliseconds, unless a test holds it up.
PATIENCE = 5.0
PRIVACY = "privacy mode: the bot does not get this"


class TelegramCloud(Eyes):
    """
    One bot, everybody's private chat with it, and one group with everybody in it.

    Each action of a person returns an Answer once the bot has confirmed the update, by asking for later ones or with
    2xx from its webhook; after `patience` real seconds without, `taken` is False. It takes an optional `delivery`, the
    update_id to use; `redeliver` sends an Answer's update again, as Telegram may after a crash.
    """

    bot_id, bot_username = BOT_USER_ID, BOT_NAME

    def __init__(self, state: TelegramState, updates: TelegramUpdates, token: str) -> None:
        super().__init__(state.timeline)
        self._state = state
        self._updates = updates
        self._token = token
        self.patience = PATIENCE

    @property
    def group(self) -> int:
        """The group's chat id, which changes when it becomes a supergroup."""
        return self._state.group

    @property
    def webhook_url(self) -> str:
        """The webhook's address; empty while updates are polled."""
        return self._updates.webhook.url

    @property
    def pending(self) -> int:
        """The number of updates that the bot has not confirmed."""
        return self._updates.pending

    @property
    def polls(self) -> int:
        """The number of calls of getUpdates."""
        return self._updates.polls

    async def send(
        self,
        person: Person,
        text: str,
        group: bool = False,  # noqa: FBT001, FBT002 - it reads well at the call, and is named there
        *,
        reply_to: Message | None = None,
        delivery: int | None = None,
    ) -> Answer:
        """Write to the bot in private or into the group; privacy mode hides most of a group's messages from it."""
        return await self.attach(person, None, text, group=group, reply_to=reply_to, delivery=delivery)

    async def attach(
        self,
        person: Person,
        attachment: str | None,
        text: str = "",
        *,
        group: bool = False,
        reply_to: Message | None = None,
        delivery: int | None = None,
    ) -> Answer:
        """Send a photo, a sticker and the like, with the text as its caption; without one, it is sent as words."""
        chat = self._state.group if group else person.telegram_user
        if not group:
            self._state.started.add(chat)
        written = self._written(person, chat, text, attachment)
        if group and not self._bot_reads(text, reply_to):
            return Answer("", 0, None, trouble=PRIVACY)
        content = self._state.message_json(written)
        if reply_to is not None:
            content["reply_to_message"] = self._state.message_json(reply_to)
        return await self._deliver("message", content, delivery)

    async def drop(self, person: Person, name: str, content: bytes, text: str = "", *, media_type: str) -> Answer:
        """Send a file of one's own to the bot, which can fetch it with getFile."""
        return await self.attach(person, self._state.keep_file(name, media_type, content), text)

    async def edit(self, person: Person, message: Message, text: str, *, delivery: int | None = None) -> Answer:
        """Write other words into a message of one's own; in a group, privacy mode hides it like a new one."""
        if message.author != str(person.telegram_user):
            raise ValueError("somebody else's message")
        edited = self._timeline.put(message.edited(replace(message, text=text, source=text, entities=entities(text))))
        if message.conversation == str(self._state.group) and not self._bot_reads(text, None):
            return Answer("", 0, None, trouble=PRIVACY)
        return await self._deliver("edited_message", self._state.message_json(edited), delivery)

    async def open_link(self, person: Person, link: str, *, delivery: int | None = None) -> Answer:
        """Follow `https://t.me/<bot>?start=<code>` and press START; refuses other links with ValueError."""
        parts = urlsplit(link)
        if parts.hostname not in {"t.me", "telegram.me"} or parts.path.strip("/") != BOT_NAME:
            raise ValueError(f"no link to this bot: {link}")
        code = parse_qs(parts.query).get("start", [""])[0]
        if not START.fullmatch(code):
            raise ValueError(f"a start code has up to 64 of A-Z a-z 0-9 _ -: {code!r}")
        return await self.send(person, f"/start {code}".strip(), delivery=delivery)

    async def press(self, person: Person, message: Message, label: str, *, delivery: int | None = None) -> Answer:
        """Press the button with this label on the message as given, even if it was edited meanwhile."""
        button = message.button(label)
        if button.payload is None:
            raise LookupError(f"the button {label!r} sends the bot nothing")
        name = str(delivery or self._state.new_id()) + str(person.telegram_user)
        current = self._timeline.get(message.conversation, message.id) or message
        self._state.queries[name] = Query(person, current, self._state.now())
        content: dict[str, Any] = {
            "id": name,
            "from": self._state.user_json(str(person.telegram_user)),
            "message": self._state.message_json(current),
            "chat_instance": f"-{abs(int(message.conversation))}77",
            "data": button.payload,
        }
        return await self._deliver("callback_query", content, delivery)

    async def types(self, person: Person, query: str, *, delivery: int | None = None) -> Typed:
        """Type `@bot query` in any chat, and return what the bot shows above the field."""
        name = str(self._state.new_id()) + str(person.telegram_user)
        typed = self._state.typed[name] = Typed(name, person, query)
        sender = self._state.user_json(str(person.telegram_user))
        content: dict[str, Any] = {"id": name, "from": sender, "query": query, "offset": "", "chat_type": "group"}
        await self._deliver("inline_query", content, delivery)
        await self._state.pulse.until(lambda: typed.answered, seconds=self.patience)
        return typed

    async def calls(self, person: Person, text: str, *, delivery: int | None = None) -> Called:
        """Write `@bot text` in a chat that the bot is not in, and return it with the bot's answer, if it gave one."""
        name, said = f"{self._state.new_id()}", f"@{BOT_NAME} {text}"
        called = self._state.called[name] = Called(person, said)
        content: dict[str, Any] = {
            "message_id": self._state.new_id(),
            "from": self._state.user_json(str(person.telegram_user)),
            "chat": {"id": ELSEWHERE, "type": "supergroup", "title": "Elsewhere"},
            "date": int(self._state.now().timestamp()),
            "text": said,
            "entities": list(entities(said)),
            "guest_query_id": name,
        }
        await self._deliver("guest_message", content, delivery)
        return called

    async def answered(self, called: Called, *, within: float = PATIENCE) -> str:
        """Return what a chat that the bot is not in was told; refuses with TimeoutError."""
        if not await self._state.pulse.until(lambda: called.answer is not None, seconds=within):
            raise TimeoutError(f"not answered within {within} s: {called.text}")
        return str((called.answer or {})["input_message_content"]["message_text"])

    def typed(self, name: str) -> Typed:
        """Return what was typed by the id of its query; refuses another one with LookupError."""
        return self._state.typed[name]

    async def chooses(self, typed: Typed, title: str, *, group: bool = True, delivery: int | None = None) -> Answer:
        """
        Send the result with that title into the group, or into the private chat with the bot.

        The bot hears of it, and gets the message as well, which says that it came by the bot: privacy mode lets those
        through, https://core.telegram.org/bots/features#privacy-mode.
        """
        result = next((each for each in typed.results if each["title"] == title), None)
        if result is None:
            raise LookupError(f"no result {title!r} among {[each['title'] for each in typed.results]}")
        chat = self._state.group if group else typed.person.telegram_user
        text = result["input_message_content"]["message_text"]
        written = self._state.message_json(self._written(typed.person, chat, text, None))
        await self._deliver("message", written | {"via_bot": self._state.user_json(BOT)}, None)
        sender = self._state.user_json(str(typed.person.telegram_user))
        content: dict[str, Any] = {"result_id": result["id"], "from": sender, "query": typed.query}
        return await self._deliver("chosen_inline_result", content, delivery)

    def launched(self, person: Person) -> str:
        """Return what Telegram's client hands to a page that this person opens: who they are, signed."""
        return launch(self._state.user_json(str(person.telegram_user)), token=self._token, at=self._state.now())

    def opens(self, person: Person, message: Message | None = None, label: str = "") -> str:
        """Return the address at which a person's client opens the page of a button, or of the menu button."""
        page = message.button(label).app if message else (self._state.menu_app or ("", None))[1]
        if page is None:
            raise LookupError(f"{label!r} opens no page")
        return opened(page, self.launched(person))

    def menu_app(self) -> str | None:
        """Return what the button beside the field for messages says; None where it opens the menu."""
        return self._state.menu_app[0] if self._state.menu_app else None

    async def block(self, person: Person, *, delivery: int | None = None) -> Answer:
        """Block the bot, which then cannot write to this person."""
        self._state.blocked.add(person.telegram_user)
        return await self._membership(person, "member", "kicked", delivery)

    async def unblock(self, person: Person, *, delivery: int | None = None) -> Answer:
        """Unblock the bot, which then can write to this person again."""
        self._state.blocked.discard(person.telegram_user)
        return await self._membership(person, "kicked", "member", delivery)

    async def redeliver(self, again: Answer | Json) -> Answer:
        """Send an update again unchanged, with the same ids."""
        return await self._updates.again(again.sent if isinstance(again, Answer) else again, patience=self.patience)

    def kick(self) -> None:
        """Take the bot out of the group; it can write nothing there any more."""
        self._state.kicked = True

    def let_react(self, *, allowed: bool) -> None:
        """Let the chats allow the bot's reactions, or not."""
        self._state.may_react = allowed

    def let_pin(self, *, allowed: bool) -> None:
        """Give the bot the right to pin messages in the group, or take it."""
        self._state.may_pin = allowed

    def make_admin(self, *, admin: bool) -> None:
        """Make the bot one of the group's admins, or a member like any other."""
        self._state.is_admin = admin

    @contextmanager
    def older_server(self) -> Iterator[None]:
        """Answer as a local server of before Bot API 10.2 does, until the block ends."""
        self._state.is_older = True
        try:
            yield
        finally:
            self._state.is_older = False

    def delete(self, message: Message) -> None:
        """Delete a message of the bot's in the group, as its admins can; the bot hears nothing of it."""
        self._timeline.put(replace(message, deleted=True))

    def upgrade_group(self) -> int:
        """Turn the group into a supergroup and return its new chat id; the old id answers with the new one."""
        self._state.group = SUPERGROUP
        self._timeline.moved(str(GROUP), str(SUPERGROUP))
        return SUPERGROUP

    async def tells_of_upgrade(self, person: Person, *, delivery: int | None = None) -> Answer:
        """Turn the group into a supergroup, as this person wants it, and tell the bot: `migrate_to_chat_id`."""
        said = {
            "message_id": self._state.new_id(),
            "from": self._state.user_json(str(person.telegram_user)),
            "chat": self._state.chat_json(GROUP),
            "date": int(self._state.now().timestamp()),
            "migrate_to_chat_id": self.upgrade_group(),
        }
        return await self._deliver("message", said, delivery)

    def toasts(self, person: Person) -> list[Toast]:
        """Return the notes that answered this person's presses."""
        return [toast for toast in self._state.toasts if toast.person == person]

    def unanswered(self, person: Person) -> int:
        """Return the number of this person's presses that still spin."""
        return sum(1 for query in self._state.queries.values() if query.person == person and not query.answered)

    def started(self, person: Person) -> None:
        """Let the bot write to this person, as if they had written to it once."""
        self._state.started.add(person.telegram_user)

    def has_started(self, person: Person) -> bool:
        """Return whether this person ever wrote to the bot in private."""
        return person.telegram_user in self._state.started

    def has_blocked(self, person: Person) -> bool:
        """Return whether this person blocks the bot."""
        return person.telegram_user in self._state.blocked

    def menu(self, person: Person, *, group: bool = False) -> list[Json]:
        """Return the person's command menu: that of the narrowest scope, in their language if there is one."""
        # The order of https://core.telegram.org/bots/api#determining-list-of-commands: a scope before a language.
        chat = self._state.group if group else person.telegram_user
        everywhere = ["all_group_chats" if group else "all_private_chats", "default"]
        for scope in [f"chat_member:{chat}:{person.telegram_user}", f"chat:{chat}", *everywhere]:
            for language in (person.language, ""):
                if commands := self._state.menus.get((scope, language)):
                    return commands
        return []

    def can_see(self, person: Person, message: Message) -> bool:
        """Return whether the message is on the person's screen: in the group, or in their private chat."""
        if message.deleted or message.ephemeral_for not in {None, str(person.telegram_user)}:
            return False
        return message.conversation in {str(self._state.group), str(person.telegram_user)}

    def _written(self, person: Person, chat: int, text: str, attachment: str | None) -> Message:
        written = Message(
            "telegram",
            str(self._state.new_id()),
            str(chat),
            str(person.telegram_user),
            text,
            self._state.now(),
            source=text,
            entities=entities(text),
            attachment=attachment,
        )
        return self._timeline.put(written)

    def _bot_reads(self, text: str, reply_to: Message | None) -> bool:
        # Privacy mode lets through commands, mentions and replies: https://core.telegram.org/bots/features#privacy-mode.
        command = COMMAND.match(text)
        if command:
            return command.group(2) in {None, BOT_NAME}
        return f"@{BOT_NAME}" in text or (reply_to is not None and reply_to.author == BOT)

    async def _membership(self, person: Person, old: str, new: str, delivery: int | None) -> Answer:
        bot = self._state.user_json(BOT)
        content = {
            "chat": self._state.chat_json(person.telegram_user),
            "from": self._state.user_json(str(person.telegram_user)),
            "date": int(self._state.now().timestamp()),
            "old_chat_member": {"user": bot, "status": old} | ({"until_date": 0} if old == "kicked" else {}),
            "new_chat_member": {"user": bot, "status": new} | ({"until_date": 0} if new == "kicked" else {}),
        }
        return await self._deliver("my_chat_member", content, delivery)

    async def _deliver(self, kind: str, content: Json, delivery: int | None) -> Answer:
        return await self._updates.deliver(kind, content, update_id=delivery, patience=self.patience)


def entities(text: str) -> tuple[Json, ...]:
    """Return the commands and mentions in a person's text."""
    commands = [entity("bot_command", text, *found.span()) for found in COMMAND.finditer(text)]
    mentions = [entity("mention", text, *found.span()) for found in MENTION.finditer(COMMAND.sub(_hidden, text))]
    return tuple(commands + mentions)


def _hidden(command: re.Match[str]) -> str:
    # As long as the command, so that later offsets still hold. "/book@bellhop" is no mention.
    return "·" * len(command.group())
