"""Sending to Slack: messages, edits, and answers for one person's eyes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from secrets import token_hex
from typing import TypeVar

import structlog
from pydantic import ValidationError
from slack_sdk.errors import SlackApiError
from slack_sdk.models.metadata import EntityMetadata, EventAndEntityMetadata
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.call import ANSWER, BEGUN, PRESSING, WAITING, Call, Patience
from adapters.chat.incoming import Filled, Incoming, Opened, Press, Sender, Sentence
from adapters.chat.pace import Limit
from adapters.chat.platform import Address, TryLater, Undeliverable
from adapters.chat.profile import Profile
from adapters.chat.replies import Reply, Table
from adapters.chat.throttle import Throttle
from adapters.slack import forms
from adapters.slack.blocks import content
from adapters.slack.faults import FAULTS, STRANGERS, TOO_MANY, Barred, Gone, platform_faults, seconds
from adapters.slack.home import PREFIX, view
from adapters.slack.keys import Keys
from adapters.slack.payloads import FORM, NAME, STEP, carried
from adapters.slack.profiles import profile
from adapters.slack.shapes import User
from adapters.slack.tables import NOT_TAKEN
from adapters.slack.texts import Json
from adapters.wording import Words
from core.values import Route

POST, UPDATE, WHISPER, RESPOND = "chat.postMessage", "chat.update", "chat.postEphemeral", "response_url"
REACT, WELCOME = "reactions.add", "ok_hand"
"""The reaction stands in for “You’re welcome”, which would ring."""
PUBLISH, OVERTAKEN = "views.publish", "hash_conflict"
OPEN, VIEW = "views.open", "views.update"
COMPLETE = "functions.complete"
UNFURL, PRESENT = "chat.unfurl", "entity.presentDetails"
SUGGEST, MOST_PROMPTS = "assistant.threads.setSuggestedPrompts", 4
"""https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts"""
# https://docs.slack.dev/apis/web-api/rate-limits: about one message a second in each channel, short bursts allowed, and
# an unpublished limit for the workspace; the page of chat.postMessage speaks of several hundred a minute.
IN_CHANNEL = (Limit(3, 3.0),)
LIMITS = {POST: (Limit(5, 1.0),), UPDATE: (Limit(50, 60.0),), PUBLISH: (Limit(100, 60.0),)}
"""For the whole workspace: three hundred posts a minute, evenly; fifty edits, of tier 3; a hundred pages, of tier 4."""
NOT_THERE = frozenset({"not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived"})
# A response_url works five times within 30 minutes; afterwards Slack answers with one of these.
USED_UP = frozenset({404, 410})
EPHEMERAL = "~"
"""Begins the key of an ephemeral message, which no time stamp of Slack's does."""
KEY_BYTES = 6
"""Enough to tell the ephemeral messages of one channel apart."""
ADDS = "+"
"""Stands before a `response_url` that adds a message instead of replacing one."""

T = TypeVar("T")

log = structlog.get_logger()


class Delivery:
    """
    Sends for one workspace and retries nothing.

    Every call passes the throttle. Messages that nobody waits for keep its pace; answers only wait out its pauses.
    """

    def __init__(self, client: AsyncWebClient, throttle: Throttle, workspace: str, keys: Keys) -> None:
        self._client, self._keys = client, keys
        self._throttle = throttle
        self.workspace = workspace
        self._painting: dict[str, asyncio.Future[Json]] = {}
        """The views that answer forms, by the deliveries that wait for them."""

    async def answer(self, reply: Reply, to: Incoming) -> Address:
        """Answer in place, for the person's eyes alone where others read along; see `Platform.answer`."""
        return await _plainly(reply, lambda shown: self._answer(shown, to))

    async def _answer(self, reply: Reply, to: Incoming) -> Address:
        apart = self._apart(reply, to)
        if apart is not None:
            return await apart
        if reply.reacts and isinstance(to, Sentence) and to.own and (reacted := await self._reacted(to, to.own)):
            return reacted
        # "direct" comes first: it carries access codes, which no rule below may post into a channel.
        if reply.audience == "direct" and not to.place.private:
            return await self._post(to.sender.user, reply)
        if reply.audience in {"channel", "direct"}:
            return await self._post(to.place.conversation, reply, thread=to.place.thread)
        return await self._to_them(reply, to)

    def _apart(self, reply: Reply, to: Incoming) -> Awaitable[Address] | None:
        """Return how is answered what nobody wrote or pressed in a message: an opened page, a form, a step."""
        form, returns = to.place.message or "", to.place.return_address or ""
        if isinstance(to, Opened):
            return self._prompted(reply, to) if to.talks else self._opened(reply, to)
        if form.startswith(FORM):
            return self._in_form(reply, to, form)
        return self._stepped(reply, to, returns.removeprefix(STEP)) if returns.startswith(STEP) else None

    async def _reacted(self, to: Sentence, own: str) -> Address | None:
        """React to what a person wrote; None where Slack takes no reaction, or the app lacks the scope."""
        try:
            async with self.calling(REACT):
                with _if_granted():
                    await self._client.reactions_add(channel=to.place.conversation, timestamp=own, name=WELCOME)
        except (Gone, Undeliverable) as refusal:
            # https://docs.slack.dev/reference/methods/reactions.add: it is there already, as a repeated try finds it.
            if str(refusal) != "already_reacted":
                log.info("no reaction", reason=str(refusal))
                return None
        return self._address(to.place.conversation, own)

    async def _to_them(self, reply: Reply, to: Incoming) -> Address:
        """Answer for the person alone."""
        if isinstance(to, Press):
            return await self._answer_press(reply, to)
        if isinstance(to, Filled):
            return await self._beside(reply, to)
        if to.place.return_address:
            return await self._respond(reply, to, replace=False)
        return await self._new_message(reply, to)

    async def turn(self, to: str | Address, *, urgent: bool) -> None:
        """Wait until a message may go to a person, or to an address; see `Platform.turn`."""
        patience = PRESSING if urgent else WAITING
        # A `response_url` has no channel that others write to, and an address names one of its messages.
        if isinstance(to, Address):
            await self._throttle.turn(self._call(RESPOND if to.url else UPDATE, "", patience=patience))
        else:
            await self._throttle.turn(self._call(POST, to, patience=patience))

    async def tell(self, reply: Reply, *, user: str) -> Address:
        """Write a direct message."""
        return await _plainly(reply, lambda shown: self._post(user, shown, yields=True))

    async def repaint(self, reply: Reply, *, address: Address) -> Address | None:
        """Edit a message, or return None where it is gone; refuses what only a used-up `response_url` could edit."""
        return await _plainly(reply, lambda shown: self._repaint(shown, address))

    async def _repaint(self, reply: Reply, address: Address) -> Address | None:
        if address.message.startswith(EPHEMERAL):
            await self._replaced(reply, address)
            return address
        if address.message.startswith(PREFIX):
            return await self._page(reply, address)
        try:
            async with self.calling(UPDATE, yields=True):
                await self._client.chat_update(channel=address.conversation, ts=address.message, **content(reply))
        except Gone:
            log.info("message to edit is gone", channel=address.conversation)
            return None
        return address

    async def profile(self, sender: Sender) -> Profile:
        """Look the person up with users.info; missing fields make an ordinary member."""
        try:
            async with self.calling("users.info"):
                answer = await self._client.users_info(user=sender.user, include_locale=True)
        except Undeliverable as refusal:
            if str(refusal) in STRANGERS:
                return Profile("stranger")
            # A missing scope or a revoked token is the operator's to mend: the person is no stranger for it.
            raise TryLater(f"users.info: {refusal}") from refusal
        try:
            user = User.model_validate({"id": sender.user} | (answer.get("user") or {}))
        except ValidationError as unreadable:
            raise TryLater("users.info: not readable") from unreadable
        return profile(user, workspace=sender.workspace)

    async def opened_form(self, wanted: Filled) -> Filled:
        """Open a form that says nothing yet, while its trigger lives; without one it is answered in a message."""
        try:
            async with self.calling(OPEN):
                opened = await self._client.views_open(
                    trigger_id=wanted.opens or "", view=forms.skeleton(carried(wanted))
                )
        except (TryLater, Undeliverable, Gone) as refusal:
            log.warning("form not opened", reason=str(refusal))
            return replace(wanted, opens=None)
        shown = str((opened.get("view") or {}).get("id"))
        return replace(wanted, place=replace(wanted.place, message=f"{FORM}{shown}"), opens=None)

    @contextmanager
    def painting(self, sent: Filled) -> Iterator[asyncio.Future[Json]]:
        """Lend what will be the view that answers a form, as long as the block waits for it."""
        self._painting[sent.delivery] = painted = asyncio.get_running_loop().create_future()
        try:
            yield painted
        finally:
            self._painting.pop(sent.delivery, None)

    async def _in_form(self, reply: Reply, to: Incoming, form: str) -> Address:
        """Answer in the form: a card stands where the form was opened, or in a direct message, and it points there."""
        conversation = to.place.conversation
        # What was done, and can be undone, is not only said in something that is closed.
        stays = reply.card or any(each.undoes for each in reply.buttons)
        booked = await self._beside(reply, to) if stays else None
        told = Reply((*reply.lines, *([reply.toast] if reply.toast else []))) if booked else reply
        view = forms.view(told, carried(to) if isinstance(to, Filled) else conversation)
        painted = self._painting.pop(to.delivery, None)
        if painted:
            painted.set_result(view)
            return booked or self._address(conversation, form)
        try:
            async with self.calling(VIEW):
                await self._client.views_update(view_id=form.removeprefix(FORM), view=view)
        except Undeliverable as refusal:
            # It was closed meanwhile. What was sent or pressed is answered all the same.
            log.info("form is gone", reason=str(refusal))
            if booked is None and (not isinstance(to, Filled) or to.sent):
                return await self._post(to.sender.user, reply)
        return booked or self._address(conversation, form)

    async def _beside(self, reply: Reply, to: Incoming) -> Address:
        """Answer in the message from which a form was opened, or in a new one."""
        if to.place.beside:
            try:
                async with self.calling(UPDATE):
                    await self._client.chat_update(channel=to.place.conversation, ts=to.place.beside, **content(reply))
            except Gone:
                log.info("message to edit is gone", channel=to.place.conversation)
            else:
                return self._address(to.place.conversation, to.place.beside)
        return await self._post(to.sender.user, reply)

    async def _publish(
        self, reply: Reply, user: str, channel: str, *, shown: str | None = None, yields: bool = False
    ) -> Address:
        """
        Show somebody's App Home; where `shown` is given, only if it is still as it was then.

        Refuses with Undeliverable and OVERTAKEN if it is not; see
        https://docs.slack.dev/reference/methods/views.publish.
        """
        async with self.calling(PUBLISH, yields=yields):
            await self._client.views_publish(user_id=user, hash=shown, view=view(reply, conversation=channel))
        return self._address(channel, f"{PREFIX}{user}")

    async def _opened(self, reply: Reply, to: Opened) -> Address:
        """Publish the page of somebody who opened it; one that was published meanwhile shows no less, and stays."""
        user, channel = to.sender.user, to.place.conversation
        try:
            return await self._publish(reply, user, channel, shown=to.shown)
        except Undeliverable as refusal:
            if str(refusal) != OVERTAKEN:
                raise
        return self._address(channel, f"{PREFIX}{user}")

    async def _prompted(self, reply: Reply, to: Opened) -> Address:
        """
        Suggest what somebody could write, who opened the tab with the messages.

        An app that was installed before it was an agent may not do that, and nothing is missing then.
        """
        channel = to.place.conversation
        prompts = [{"title": each, "message": each} for each in reply.prompts[:MOST_PROMPTS]]
        address = self._address(channel, f"{PREFIX}{to.sender.user}")
        if not prompts:
            return address
        try:
            async with self.calling(SUGGEST):
                with _if_granted():
                    await self._client.assistant_threads_setSuggestedPrompts(
                        channel_id=channel, title=reply.lines[0], prompts=prompts
                    )
        except (Undeliverable, Gone) as refusal:
            log.info("nothing suggested", reason=str(refusal))
        return address

    async def _stepped(self, reply: Reply, to: Incoming, execution: str) -> Address:
        """
        Answer the person in a direct message, and tell the workflow which slot is held for them, or that none is.

        It hears no more of the answer: that is the person's, and whoever made the workflow may have named anybody.
        """
        told = await self._post(to.sender.user, reply)
        try:
            async with self.calling(COMPLETE):
                if reply.held:
                    outputs = {"answer": reply.held}
                    await self._client.functions_completeSuccess(function_execution_id=execution, outputs=outputs)
                else:
                    await self._client.functions_completeError(
                        function_execution_id=execution, error=Words(None).say("step-not-held")
                    )
        except (Undeliverable, Gone) as refusal:
            # The workflow was ended meanwhile, or has been told before. The person has their answer.
            log.info("step not completed", reason=str(refusal))
        return told

    async def complete(self, execution: str, outputs: Json) -> None:
        """Tell Slack what a function gave; refuses with TryLater, Undeliverable and Gone."""
        async with self.calling(COMPLETE):
            await self._client.functions_completeSuccess(function_execution_id=execution, outputs=outputs)

    async def unfurl(
        self,
        where: Mapping[str, str],
        *,
        unfurls: dict[str, Json] | None = None,
        metadata: EventAndEntityMetadata | None = None,
    ) -> None:
        """Show what links lead to, as blocks or as objects; refuses with TryLater, Undeliverable and Gone."""
        async with self.calling(UNFURL):
            with _if_granted():
                await self._client.chat_unfurl(
                    channel=where.get("channel"),
                    ts=where.get("ts"),
                    unfurl_id=where.get("unfurl_id"),
                    source=where.get("source"),
                    unfurls=unfurls,
                    metadata=metadata,
                )

    async def present(self, trigger: str, entity: EntityMetadata | None) -> None:
        """Show somebody an object, or without one that there is none for them; refuses as `unfurl` does."""
        error = None if entity else {"status": "not_found"}
        async with self.calling(PRESENT):
            await self._client.entity_presentDetails(trigger, metadata=entity, error=error)

    async def _page(self, reply: Reply, address: Address) -> Address:
        """
        Publish a page anew, whatever it shows: it was painted of now, and a change since then paints it once more.

        A hash would not help: after an answer of Slack's that was lost it is never right again.
        """
        return await self._publish(reply, address.message.removeprefix(PREFIX), address.conversation, yields=True)

    async def _answer_press(self, reply: Reply, to: Press) -> Address:
        if to.place.ephemeral and to.place.return_address:
            return await self._respond(reply, to, replace=not reply.fresh)
        if reply.fresh or to.place.message is None:
            return await self._new_message(reply, to)
        try:
            async with self.calling(UPDATE):
                await self._client.chat_update(channel=to.place.conversation, ts=to.place.message, **content(reply))
        except Gone:
            return await self._new_message(reply, to)
        return self._address(to.place.conversation, to.place.message)

    async def _new_message(self, reply: Reply, to: Incoming) -> Address:
        if not to.place.private:
            return await self._whisper(reply, to)
        return await self._post(to.place.conversation, reply, thread=to.place.thread)

    async def _post(self, channel: str, reply: Reply, *, thread: str | None = None, yields: bool = False) -> Address:
        async with self.calling(POST, channel, yields=yields):
            sent = await self._client.chat_postMessage(
                channel=channel, thread_ts=thread, **content(reply), unfurl_links=False, unfurl_media=False
            )
        # Slack takes a user's id as the channel and answers with that of the direct messages; edits need the latter.
        return self._address(str(sent.get("channel") or channel), str(sent.get("ts")))

    async def _whisper(self, reply: Reply, to: Incoming) -> Address:
        """Show the reply to the person alone where they wrote, or in a direct message where the bot may not."""
        key = _new_key()
        try:
            async with self.calling(WHISPER):
                await self._client.chat_postEphemeral(
                    channel=to.place.conversation,
                    user=to.sender.user,
                    thread_ts=to.place.thread,
                    **_keyed(reply, key),
                )
        except (Gone, Undeliverable) as refusal:
            if isinstance(refusal, Undeliverable) and str(refusal) not in NOT_THERE:
                raise
            return await self._post(to.sender.user, reply)
        # Nothing edits a message of chat.postEphemeral, until a press on it brings a `response_url`.
        return Address(NAME, self.workspace, to.place.conversation, key)

    async def _respond(self, reply: Reply, to: Incoming, *, replace: bool) -> Address:
        """Answer through the `response_url`, or in a direct message when it is used up."""
        url = to.place.return_address or ""
        pressed = to.place.message if replace else None
        message = pressed if pressed and pressed.startswith(EPHEMERAL) else _new_key()
        thread = None if replace else to.place.thread
        status = await self._webhook(url, reply, message=message, replace=replace, thread=thread, yields=False)
        if status in USED_UP:
            return await self._post(to.sender.user, reply)
        # What replaces the pressed message edits that one, and never the further message that a press brought.
        if isinstance(to, Press):
            return Address(NAME, self.workspace, to.place.conversation, message, url if replace else None)
        return Address(NAME, self.workspace, to.place.conversation, message, f"{ADDS}{url}")

    async def _replaced(self, reply: Reply, address: Address) -> None:
        """Edit an ephemeral message, which chat.update cannot: only the `response_url` of its last press can."""
        url = address.url or ""
        # A command's `response_url` only ever adds a message. That is worth it for news, and not for a copy that goes.
        if not url or (url.startswith(ADDS) and not (reply.card or reply.rows)):
            raise Undeliverable("an ephemeral message that nobody has pressed")
        url = url.removeprefix(ADDS)
        if await self._webhook(url, reply, message=address.message, replace=True, yields=True) in USED_UP:
            raise Undeliverable("its response_url is used up")

    async def _webhook(
        self, url: str, reply: Reply, *, message: str, replace: bool, yields: bool, thread: str | None = None
    ) -> int:
        body: Json = {"response_type": "ephemeral", "replace_original": replace, **_keyed(reply, message)}
        body |= {"thread_ts": thread} if thread else {}
        if self._client.session is None:
            raise RuntimeError("the platform is not started")
        async with self.calling(RESPOND, yields=yields):
            # The SDK's own webhook client formats each body for a debug line that is never logged.
            async with self._client.session.post(url, json=body, proxy=self._client.proxy) as answer:
                await answer.read()  # otherwise its connection is closed instead of kept for the next answer
                status, headers = answer.status, answer.headers
            if status == TOO_MANY:
                raise TryLater("429", after=seconds(headers), limited=True)
            if status >= FAULTS:
                raise TryLater(f"response_url: {status}")
        if status not in {200, *USED_UP}:
            log.error("answer refused", status=status)
            raise Undeliverable(f"response_url: {status}")
        return status

    @asynccontextmanager
    async def calling(self, method: str, channel: str = "", *, yields: bool = False) -> AsyncIterator[None]:
        """Lend the way to Slack for one call, and turn its faults into TryLater, Undeliverable and Gone."""
        call = self._call(method, channel, patience=BEGUN if yields else ANSWER)
        async with self._throttle.passing(call, counted=yields):
            await self._keys.fresh()
            try:
                with platform_faults():
                    yield
            except Barred as barred:
                await self._keys.refused(str(barred))
                raise

    def _call(self, method: str, channel: str, *, patience: Patience) -> Call:
        in_channel = IN_CHANNEL if channel else ()
        route = Route(NAME, self.workspace)
        return Call(route, method, LIMITS.get(method, ()), channel, in_channel, patience=patience)

    def _address(self, channel: str, ts: str) -> Address:
        return Address(NAME, self.workspace, channel, ts)


async def _plainly(reply: Reply, send: Callable[[Reply], Awaitable[T]]) -> T:
    """Send a reply; where a workspace takes no table, its lines instead, which say the same."""
    try:
        return await send(reply)
    except Undeliverable as refusal:
        if not isinstance(reply.body, Table) or str(refusal) not in NOT_TAKEN:
            raise
        log.warning("table not taken", reason=str(refusal))
    return await send(replace(reply, body=reply.lines))


@contextmanager
def _if_granted() -> Iterator[None]:
    """Turn the lack of a scope into Undeliverable, for what nobody misses: older apps were not asked for it."""
    try:
        yield
    except SlackApiError as refusal:
        if refusal.response.get("error") == "missing_scope":
            raise Undeliverable("missing_scope") from None
        raise


def _new_key() -> str:
    return f"{EPHEMERAL}{token_hex(KEY_BYTES)}"


def _keyed(reply: Reply, key: str) -> Json:
    """Return the content of an ephemeral message: a press on it brings nothing of it but the ids of its blocks."""
    said = content(reply)
    return said | {"blocks": [block | {"block_id": f"{key}.{at}"} for at, block in enumerate(said["blocks"])]}
