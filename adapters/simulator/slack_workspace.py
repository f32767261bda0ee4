"""Slack as a person uses it: type, press, read."""

import json
import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal
from urllib.parse import parse_qsl, urlsplit

from adapters.simulator import slack_requests
from adapters.simulator.answers import Answer
from adapters.simulator.messages import BOT, Button, Eyes, Message
from adapters.simulator.people import Json, Person
from adapters.simulator.slack_chat import SlackChat
from adapters.simulator.slack_delivery import SlackPostman
from adapters.simulator.slack_files import SlackFiles
from adapters.simulator.slack_lookup import SlackLookup
from adapters.simulator.slack_oauth import SlackOAuth
from adapters.simulator.slack_requests import SlackDelivery
from adapters.simulator.slack_rules import SlackRefusal
from adapters.simulator.slack_state import APP, BOT_ID, BOT_USER, GENERAL, Channel, SlackState
from adapters.simulator.slack_text import rows_of, typed, words_of
from adapters.simulator.slack_views import SlackViews
from adapters.simulator.socket_mode import SocketMode


@dataclass(slots=True)
class SlackParts:
    """The parts of the stand-in for Slack; `base_url` is known once it listens."""

    state: SlackState
    sockets: SocketMode
    postman: SlackPostman
    lookup: SlackLookup
    files: SlackFiles
    oauth: SlackOAuth
    base_url: str = ""


class SlackWorkspace(Eyes):
    """
    One workspace with a public channel and everybody's direct messages with the bot.

    Each action of a person returns the app's Answer. It takes an optional `delivery`, the trigger_id or event_id to
    use, so that a test can deliver twice; `redeliver` sends an Answer's delivery again, byte for byte.
    """

    bot_user, bot_id, app_id, general = BOT_USER, BOT_ID, APP, GENERAL

    def __init__(self, parts: SlackParts) -> None:
        super().__init__(parts.state.timeline)
        self._parts = parts
        self._state = parts.state
        self.team_id = parts.state.team

    @property
    def request_url(self) -> str | None:
        """The app's address for signed requests, such as http://127.0.0.1:3000/slack/events."""
        return self._parts.postman.request_url

    @request_url.setter
    def request_url(self, url: str | None) -> None:
        self._parts.postman.request_url = url

    @property
    def patience(self) -> float:
        """The real seconds that the app has to acknowledge; Slack gives three."""
        return self._parts.postman.patience

    @patience.setter
    def patience(self, seconds: float) -> None:
        self._parts.postman.patience = seconds

    @property
    def sockets(self) -> SocketMode:
        """The Socket Mode connections, to count and to cut."""
        return self._parts.sockets

    async def verify_url(self) -> Answer:
        """Send the challenge that Slack sends when a request URL is entered; the app must return it."""
        sent = SlackDelivery("events_api", "url_verification", self._challenge())
        return await self._parts.postman.attempt(sent)

    def consent(self, person: Person, asked: str, *, agrees: bool = True) -> str:
        """Read at Slack what the app asks for, and return the address to which Slack brings the person back."""
        query = dict(parse_qsl(urlsplit(asked).query, keep_blank_values=True))
        back = self._parts.oauth.decided(query, person, self._state, agrees=agrees)
        return str(back.headers["location"])

    async def uninstall(self) -> list[Answer]:
        """Take the app out of the workspace; its tokens are good no more, and then it is told, twice."""
        self._parts.oauth.end(self._state, "account_inactive")
        return [await self.tell_ending("tokens_revoked"), await self.tell_ending("app_uninstalled")]

    async def tell_ending(self, kind: Literal["app_uninstalled", "tokens_revoked"]) -> Answer:
        """Tell the app that it was taken out, or its token revoked."""
        seconds, event_id = int(self._state.now().timestamp()), slack_requests.new_event_id()
        return await self._parts.postman.deliver(
            slack_requests.ending(kind, event_id, seconds, team=self._state.grid or self.team_id)
        )

    async def command(
        self, person: Person, line: str, channel: str | None = None, *, delivery: str | None = None
    ) -> Answer:
        """Type a slash command such as `/book atlas tomorrow 3-5pm`, by default in #general."""
        where = self._state.channel(channel or GENERAL)
        trigger = self._state.new_trigger(person, delivery)
        answer_to = self._answer_to(person, where, None)
        said = self._typed(line, labelled=True)
        sent = slack_requests.slash(person, where, said, team=self.team_id, trigger=trigger, answer_to=answer_to)
        answer = await self._parts.postman.deliver(sent)
        self._show_acknowledgement(answer, answer_to)
        return answer

    async def message(
        self,
        person: Person,
        text: str,
        *,
        thread: Message | None = None,
        attachment: str | None = None,
        delivery: str | None = None,
    ) -> Answer:
        """Write to the bot in the direct messages, perhaps in a message's thread, perhaps with a file."""
        written = self._written(person, self._state.direct(person), text, self._typed(text), thread, attachment)
        return await self._say(person, written, "message", delivery)

    async def drop(
        self, person: Person, name: str, content: bytes, text: str = "", *, media_type: str, delivery: str | None = None
    ) -> Answer:
        """Send a file of one's own to the bot, which can fetch it with files.info."""
        direct, file = self._state.direct(person), self._parts.files.keep(name, media_type, content)
        written = self._written(person, direct, text, self._typed(text), attachment=file.id)
        host = urlsplit(self._parts.base_url).netloc
        shown = file.shown(host=host)
        inner = slack_requests.message_event(person, written, "message", team=self.team_id, file=shown)
        return await self._event(person, inner, delivery)

    async def mention(
        self,
        person: Person,
        text: str,
        channel: str | None = None,
        *,
        thread: Message | None = None,
        delivery: str | None = None,
    ) -> Answer:
        """Write `@bellhop <text>` in a channel, by default #general, perhaps in a message's thread."""
        source = f"<@{BOT_USER}> {self._typed(text)}"
        where = self._state.channel(channel or GENERAL)
        return await self._say(
            person, self._written(person, where, f"@bellhop {text}", source, thread), "app_mention", delivery
        )

    async def edit(self, person: Person, message: Message, text: str, *, delivery: str | None = None) -> Answer:
        """Write other words into a message of one's own, to the bot alone or in a channel with a mention of it."""
        direct = message.conversation == self._state.direct(person).id
        source = self._typed(text) if direct else f"<@{BOT_USER}> {self._typed(text)}"
        shown = text if direct else f"@bellhop {text}"
        now = self._timeline.put(message.edited(replace(message, text=shown, source=source)))
        stamp, team = self._state.stamp(), self.team_id
        if direct:
            inner = slack_requests.edit_event(person, now, message, stamp, team=team)
        else:
            inner = slack_requests.mention_edited(person, now, stamp, team=team)
        return await self._event(person, inner, delivery)

    def chat(self, person: Person, text: str, channel: str | None = None) -> Message:
        """Write in a channel without a mention: people read it, the app does not get it."""
        return self._written(person, self._state.channel(channel or GENERAL), text, self._typed(text))

    async def share(
        self, person: Person, text: str, channel: str | None = None, *, outside: bool = False, writing: bool = False
    ) -> Message:
        """
        Write in a channel, and tell the app of links to its domains, as https://docs.slack.dev/reference/events/link_shared.

        `outside`: people of other companies read along. `writing`: it is typed, and not sent yet.
        """
        where, links = self._state.channel(channel or GENERAL), self._state.links
        source = self._typed(text)
        written = self._written(person, where, text, source)
        urls = links.of_ours(source)
        if urls:
            unfurl = f"{where.id}.{written.id}.{secrets.token_hex(32)}"
            links.shared[unfurl] = (where.id, written.id, urls)
            kind = "composer" if writing else "conversations_history"
            inner = slack_requests.link_shared(person, where.id, written.id, unfurl, urls, source=kind)
            await self._event(person, inner, None, outside=outside)
        return written

    async def unfurled(self, message: Message, *, within: float = 5.0) -> Json:
        """Return what the app shows of a message's links, by the link; refuses with TimeoutError."""
        key, shown = (message.conversation, message.id), self._state.links.shown
        if not await self._state.pulse.until(lambda: key in shown, seconds=within):
            raise TimeoutError(f"nothing is shown within {within} s")
        return shown[key]

    def shown_of(self, message: Message) -> Json:
        """Return what the app shows of a message's links now, by the link."""
        return self._state.links.shown.get((message.conversation, message.id), {})

    async def open_object(self, person: Person, message: Message, url: str, *, within: float = 5.0) -> Json:
        """Open the object that stands below a message, and return what the app shows the person of it."""
        shown, links = self.shown_of(message)[url]["object"], self._state.links
        trigger = self._state.new_trigger(person)
        links.opened[trigger] = None
        inner = slack_requests.object_opened(
            person, shown, message.conversation, message.id, trigger=trigger, stamp=self._state.stamp()
        )
        await self._event(person, inner, None)
        if not await self._state.pulse.until(lambda: links.opened[trigger] is not None, seconds=within):
            raise TimeoutError(f"nothing is shown within {within} s")
        return links.opened[trigger] or {}

    def let_unfurl(self, *domains: str, allowed: bool = True, objects: bool = True) -> None:
        """Set of whose links the app is told, and whether it may show anything of them, and as objects."""
        links = self._state.links
        links.domains, links.may_unfurl, links.takes_objects = domains, allowed, objects

    def _typed(self, text: str, *, labelled: bool = False) -> str:
        channels = {each.name: each.id for each in self._state.channels.values() if each.person is None}
        return typed(text, self._state.people.values(), channels=channels, labelled=labelled)

    async def press(self, person: Person, message: Message, label: str, *, delivery: str | None = None) -> Answer:
        """Press the button with this label on the message as given, even if it was edited meanwhile."""
        button = message.button(label)
        where = self._state.channels[message.conversation]
        # The label is looked up in the old message, as on a screen that is behind; the payload shows the newest one.
        current = self._timeline.get(message.conversation, message.id) or message
        sent = slack_requests.pressed(
            person,
            where,
            current,
            button,
            team=self.team_id,
            trigger=self._state.new_trigger(person, delivery),
            answer_to=self._answer_to(person, where, message.id),
            stamp=self._state.stamp(),
        )
        return await self._parts.postman.deliver(sent)

    async def open_home(self, person: Person, *, delivery: str | None = None) -> Answer:
        """Open the app's Home tab."""
        view = self._state.homes.get(person.slack_user)
        inner = slack_requests.home_opened(person, self._state.direct(person).id, view, self._state.stamp())
        return await self._event(person, inner, delivery)

    async def open_messages(self, person: Person, *, delivery: str | None = None) -> Answer:
        """Open the tab with the messages to the app."""
        inner = slack_requests.home_opened(person, self._state.direct(person).id, None, self._state.stamp())
        return await self._event(person, inner | {"tab": "messages"}, delivery)

    async def run_step(self, person: Person, callback: str, inputs: Json, *, delivery: str | None = None) -> str:
        """Run a step of a workflow that somebody started, and return the execution's id."""
        execution = "Fx" + secrets.token_hex(5).upper()
        self._state.executions[execution] = None
        inner = slack_requests.function_executed(callback, inputs, execution, self._state.stamp())
        await self._event(person, inner, delivery)
        return execution

    def step_ended(self, execution: str) -> Json | None:
        """Return how a step ended: with `outputs`, or with an `error`; None while it runs."""
        return self._state.executions[execution]

    async def step_ends(self, execution: str, *, within: float = 5.0) -> Json:
        """Return how a step ended, as soon as it did; refuses with TimeoutError."""
        if not await self._state.pulse.until(lambda: self._state.executions[execution] is not None, seconds=within):
            raise TimeoutError(f"step {execution} runs for more than {within} s")
        return self._state.executions[execution] or {}

    def prompts(self, person: Person) -> list[str]:
        """Return what is suggested to the person above the field in which they write."""
        return [each["message"] for each in self._state.prompts.get(self._state.direct(person).id, [])]

    def home(self, person: Person) -> Message | None:
        """Return what the person's Home tab shows, as a message; None if nothing was ever published."""
        view = self._state.homes.get(person.slack_user)
        if view is None:
            return None
        said = words_of(view["blocks"])
        return Message(
            "slack",
            view["hash"],
            self._state.direct(person).id,
            BOT,
            said,
            self._state.now(),
            blocks=tuple(view["blocks"]),
            rows=rows_of(view["blocks"]),
        )

    async def press_at_home(self, person: Person, label: str, *, delivery: str | None = None) -> Answer:
        """Press the button with this label on the Home tab as it is now."""
        page = self.home(person)
        if page is None:
            raise LookupError("the Home tab is empty")
        view = self._state.homes[person.slack_user]
        return await self._pressed_in_view(person, view, page.button(label), delivery=delivery)

    async def shortcut(self, person: Person, callback: str, *, delivery: str | None = None) -> Answer:
        """Choose one of the app's shortcuts from the menu of the workspace."""
        trigger = self._state.new_trigger(person, delivery)
        sent = slack_requests.shortcut(person, callback, team=self.team_id, trigger=trigger, stamp=self._state.stamp())
        return await self._parts.postman.deliver(sent)

    def form(self, person: Person) -> Json | None:
        """Return the form that the person has open; None if there is none."""
        return self._state.views.get(self._state.forms.get(person.slack_user, ""))

    async def form_shows(self, person: Person, words: str, *, within: float = 5.0) -> Json:
        """Return the form that the person has open once it says these words; refuses with TimeoutError."""

        def said() -> bool:
            view = self.form(person)
            return view is not None and words in json.dumps(view["blocks"], ensure_ascii=False)

        if not await self._state.pulse.until(said, seconds=within):
            raise TimeoutError(f"no form says {words!r}: {self.form(person)}")
        return self._open_form(person)

    async def fill(self, person: Person, field: str, value: Json, *, delivery: str | None = None) -> Answer | None:
        """Put something into a field of the open form; the app hears of it if the field tells."""
        block = self.put(person, field, value)
        if not block.get("dispatch_action"):
            return None
        view, trigger, element = self._open_form(person), self._state.new_trigger(person, delivery), block["element"]
        chosen = view["state"]["values"][field][element["action_id"]]
        action = {"block_id": field, "action_id": element["action_id"], "action_ts": self._state.stamp(), **chosen}
        payload = slack_requests.in_form(person, view, team=self.team_id, trigger=trigger)
        payload |= {"type": "block_actions", "container": {"type": "view", "view_id": view["id"]}, "actions": [action]}
        return await self._parts.postman.deliver(SlackDelivery("interactive", trigger, payload))

    def put(self, person: Person, field: str, value: Json) -> Json:
        """Put something into a field of the open form, and return its block; the app hears nothing of it yet."""
        view = self._open_form(person)
        block: Json = next(each for each in view["blocks"] if each["block_id"] == field)
        element = block["element"]
        view["state"]["values"][field] = {element["action_id"]: {"type": element["type"], **value}}
        return block

    async def press_in_form(self, person: Person, label: str, *, delivery: str | None = None) -> Answer:
        """Press the button with this label in the open form."""
        view = self._open_form(person)
        button = next(each for row in rows_of(view["blocks"]) for each in row if each.label == label)
        return await self._pressed_in_view(person, view, button, delivery=delivery)

    async def _pressed_in_view(self, person: Person, view: Json, button: Button, *, delivery: str | None) -> Answer:
        sent = slack_requests.pressed_at_home(
            person,
            view,
            button,
            team=self.team_id,
            trigger=self._state.new_trigger(person, delivery),
            stamp=self._state.stamp(),
        )
        return await self._parts.postman.deliver(sent)

    async def submit(self, person: Person, *, closes: bool = False, delivery: str | None = None) -> Answer:
        """Send the open form, whose acknowledgement says what becomes of it; perhaps it is closed at once."""
        view, trigger = self._open_form(person), self._state.new_trigger(person, delivery)
        if closes:
            self.close_form(person)
        payload = slack_requests.in_form(person, view, team=self.team_id, trigger=trigger)
        payload |= {"type": "view_submission", "response_urls": []}
        answer = await self._parts.postman.deliver(SlackDelivery("interactive", trigger, payload))
        said = answer.body if isinstance(answer.body, dict) else {}
        if said.get("response_action") == "update" and not closes:
            SlackViews(self._state).update({"view_id": view["id"], "view": said["view"]})
        # Slack keeps a form open, with all that was typed, whose app did not answer.
        elif answer.taken:
            self.close_form(person)
        return answer

    def close_form(self, person: Person) -> None:
        """Close the open form without sending it."""
        self._state.views.pop(self._state.forms.pop(person.slack_user, ""), None)

    def _open_form(self, person: Person) -> Json:
        view = self.form(person)
        if view is None:
            raise LookupError("no form is open")
        return view

    async def shortcut_on(
        self, person: Person, message: Message, callback: str, *, delivery: str | None = None
    ) -> Answer:
        """Choose one of the app's shortcuts from the menu of a message."""
        where, trigger = self._state.channels[message.conversation], self._state.new_trigger(person, delivery)
        answer_to = self._answer_to(person, where, None)
        sent = slack_requests.message_shortcut(
            person, callback, where, message, team=self.team_id, trigger=trigger, answer_to=answer_to
        )
        return await self._parts.postman.deliver(sent)

    async def redeliver(self, again: Answer | SlackDelivery, *, reason: str = "http_timeout") -> Answer:
        """Send a delivery again with the same ids; an event is marked as a repeated try."""
        sent = again.sent if isinstance(again, Answer) else again
        return await self._parts.postman.attempt(sent, 1 if sent.kind == "events_api" else 0, reason)

    async def forge(self, body: str, content_type: str, headers: dict[str, str]) -> tuple[int, Any]:
        """Post a request that Slack did not make to the app; return the status and body of its answer."""
        return await self._parts.postman.post(body, content_type, headers)

    async def until_connected(self, count: int = 1, *, within: float = 5.0) -> None:
        """Return when `count` sockets are open; refuses with TimeoutError after `within` real seconds."""
        if not await self._state.pulse.until(lambda: self.sockets.connected >= count, seconds=within):
            raise TimeoutError(f"{self.sockets.connected} of {count} sockets after {within} s")

    def add_channel(self, name: str, *, bot_is_member: bool = True) -> str:
        """Open another public channel and return its id."""
        channel = Channel("C" + secrets.token_hex(4).upper(), name.lstrip("#"), bot_is_member)
        self._state.channels[channel.id] = channel
        return channel.id

    def archive(self, channel: str = GENERAL) -> None:
        """Archive a public channel: nobody writes there any more."""
        self._state.channels[channel] = replace(self._state.channels[channel], archived=True)

    def let_react(self, *, allowed: bool) -> None:
        """Give the app the scope to react to messages, or take it."""
        self._state.may_react = allowed

    def let_suggest(self, *, allowed: bool) -> None:
        """Give the app the scope to suggest what people could write, or take it."""
        self._state.may_suggest = allowed

    def let_pin(self, *, allowed: bool) -> None:
        """Give the app the scope to pin messages, or take it."""
        self._state.may_pin = allowed

    def let_tabulate(self, *, allowed: bool) -> None:
        """Let the workspace take messages with tables, or refuse them."""
        self._state.takes_tables = allowed

    def delete(self, message: Message) -> None:
        """Delete a message of the app's, as a workspace's admins can; the app hears nothing of it."""
        self._timeline.put(replace(message, deleted=True))

    def now(self) -> datetime:
        """Return the instant that a message of now would bear."""
        return self._state.now()

    def direct(self, person: Person) -> str:
        """Return the id of the person's direct messages with the bot."""
        return self._state.direct(person).id

    async def deactivate(self, person: Person, *, delivery: str | None = None) -> Answer:
        """Deactivate the person's account, as users.info then shows, and tell the app."""
        self._state.deactivated.add(person.slack_user)
        return await self.change(person, delivery=delivery)

    async def reactivate(self, person: Person, *, delivery: str | None = None) -> Answer:
        """Activate the person's account again, and tell the app."""
        self._state.deactivated.discard(person.slack_user)
        return await self.change(person, delivery=delivery)

    def deactivate_unheard(self, person: Person) -> None:
        """Deactivate the person's account while the app hears of nothing."""
        self._state.deactivated.add(person.slack_user)

    def activate_unheard(self, person: Person) -> None:
        """Activate the person's account again while the app hears of nothing."""
        self._state.deactivated.discard(person.slack_user)

    def appoint(self, person: Person) -> None:
        """Make an admin of the person, as users.info then shows."""
        self._state.people[person.slack_user] = replace(person, admin=True)

    def dismiss(self, person: Person) -> None:
        """Make an ordinary member of the person again."""
        self._state.people[person.slack_user] = replace(person, admin=False)

    async def change(self, person: Person, *, delivery: str | None = None) -> Answer:
        """Send the event that something about a person has changed, such as their status; it shows them as they are."""
        user = self._parts.lookup.shown(person.slack_user)
        stamp = self._state.stamp()
        inner = {"type": "user_change", "user": user, "cache_ts": int(float(stamp)), "event_ts": stamp}
        return await self._event(person, inner, delivery)

    def is_deactivated(self, person: Person) -> bool:
        """Return whether the person's account is deactivated."""
        return person.slack_user in self._state.deactivated

    def can_see(self, person: Person, message: Message) -> bool:
        """Return whether the person can see the message: not deleted, and not for others alone."""
        if message.deleted or message.ephemeral_for not in {None, person.slack_user}:
            return False
        owner = self._state.channels[message.conversation].person
        return owner is None or owner == person

    async def _say(
        self, person: Person, written: Message, kind: Literal["message", "app_mention"], delivery: str | None
    ) -> Answer:
        inner = slack_requests.message_event(person, written, kind, team=self.team_id)
        return await self._event(person, inner, delivery)

    def _written(
        self,
        person: Person,
        where: Channel,
        text: str,
        source: str,
        thread: Message | None = None,
        attachment: str | None = None,
    ) -> Message:
        first = (thread.thread or thread.id) if thread else None
        return self._timeline.put(
            Message(
                "slack",
                self._state.stamp(),
                where.id,
                person.slack_user,
                text,
                self._state.now(),
                source=source,
                thread=first,
                attachment=attachment,
            )
        )

    async def _event(self, person: Person, inner: Json, delivery: str | None, *, outside: bool = False) -> Answer:
        seconds = int(self._parts.postman.wall().timestamp())
        sent = slack_requests.event(
            person, delivery or slack_requests.new_event_id(), seconds, inner, team=self.team_id
        )
        if outside:
            sent = replace(sent, payload=sent.payload | {"is_ext_shared_channel": True})
        return await self._parts.postman.deliver(sent)

    def _answer_to(self, person: Person, where: Channel, message: str | None) -> str:
        return f"{self._parts.base_url}/slack/response/{self._state.new_return(person, where.id, message)}"

    def _show_acknowledgement(self, answer: Answer, answer_to: str) -> None:
        # A body in the acknowledgement is a message, the same as one posted to the response_url.
        body = {"text": answer.body} if isinstance(answer.body, str) else answer.body
        if answer.taken and body and (body.get("text") or body.get("blocks")):
            ticket = answer_to.partition("/slack/response/")[2]
            try:
                SlackChat(self._state).respond(ticket, body)
            except SlackRefusal as refusal:
                raise ValueError(f"the app acknowledged with what Slack refuses: {refusal.answer()}") from refusal

    def _challenge(self) -> Json:
        return {"token": slack_requests.VERIFICATION, "type": "url_verification", "challenge": secrets.token_hex(12)}
