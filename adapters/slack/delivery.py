"""Sending to Slack: messages, edits, and answers for one person's eyes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from pydantic import ValidationError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.call import ANSWER, BEGUN, PRESSING, WAITING, Call, Patience
from adapters.chat.incoming import Incoming, Press, Sender
from adapters.chat.pace import Limit
from adapters.chat.platform import Address, TryLater, Undeliverable
from adapters.chat.profile import Profile
from adapters.chat.replies import Reply
from adapters.chat.throttle import Throttle
from adapters.slack.blocks import Json, content
from adapters.slack.faults import FAULTS, STRANGERS, TOO_MANY, Gone, platform_faults, seconds
from adapters.slack.payloads import NAME
from adapters.slack.profiles import profile
from adapters.slack.shapes import User
from core.values import Route

POST, UPDATE, WHISPER, RESPOND = "chat.postMessage", "chat.update", "chat.postEphemeral", "response_url"
# https://docs.slack.dev/apis/web-api/rate-limits: about one message a second in each channel, short bursts allowed, and
# an unpublished limit for the workspace; the page of chat.postMessage speaks of several hundred a minute.
IN_CHANNEL = (Limit(3, 3.0),)
LIMITS = {POST: (Limit(5, 1.0),), UPDATE: (Limit(50, 60.0),)}
"""For the whole workspace: three hundred posts a minute, evenly; edits are of tier 3, at least fifty a minute."""
NOT_THERE = frozenset({"not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived"})
# A response_url works five times within 30 minutes; afterwards Slack answers with one of these.
USED_UP = frozenset({404, 410})

log = structlog.get_logger()


class Delivery:
    """
    Sends for one workspace and retries nothing.

    Every call passes the throttle. Messages that nobody waits for keep its pace; answers only wait out its pauses.
    """

    def __init__(self, client: AsyncWebClient, throttle: Throttle) -> None:
        self._client = client
        self._throttle = throttle
        self.workspace = ""

    async def answer(self, reply: Reply, to: Incoming) -> Address | None:
        """Answer in place, for the person's eyes alone where others read along; see `Platform.answer`."""
        # "direct" comes first: it carries access codes, which no rule below may post into a channel.
        if reply.audience == "direct":
            return await self._post(to.sender.user, reply)
        if reply.audience == "channel":
            return await self._post(to.place.conversation, reply)
        if isinstance(to, Press):
            return await self._answer_press(reply, to)
        if to.place.return_address:
            return await self._respond(reply, to, replace=False)
        if to.place.private:
            return await self._post(to.place.conversation, reply)
        return await self._whisper(reply, to)

    async def turn(self, to: str, *, urgent: bool) -> None:
        """Wait until a message may go to a person, or to an address's text; see `Platform.turn`."""
        # A `response_url` has no channel that others write to, and an address names one of its messages.
        method = RESPOND if to.startswith("http") else UPDATE if "/" in to else POST
        patience = PRESSING if urgent else WAITING
        await self._throttle.turn(self._call(method, to if method == POST else "", patience=patience))

    async def tell(self, reply: Reply, *, user: str) -> Address:
        """Write a direct message."""
        return await self._post(user, reply, yields=True)

    async def repaint(self, reply: Reply, *, address: Address) -> None:
        """Edit a message; one that is gone, or whose `response_url` is used up, counts as done."""
        # chat.update cannot edit an ephemeral message; only the response_url it was sent through can.
        if address.text.startswith("http"):
            await self._replaced(address.text, reply)
            return
        channel, _, ts = address.text.partition("/")
        try:
            async with self.calling(UPDATE, yields=True):
                await self._client.chat_update(channel=channel, ts=ts, **content(reply))
        except Gone:
            log.info("message to edit is gone", channel=channel)

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

    async def _answer_press(self, reply: Reply, to: Press) -> Address | None:
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

    async def _new_message(self, reply: Reply, to: Press) -> Address | None:
        return await self._post(to.place.conversation, reply) if to.place.private else await self._whisper(reply, to)

    async def _post(self, channel: str, reply: Reply, *, yields: bool = False) -> Address:
        async with self.calling(POST, channel, yields=yields):
            sent = await self._client.chat_postMessage(
                channel=channel, **content(reply), unfurl_links=False, unfurl_media=False
            )
        # Slack takes a user's id as the channel and answers with that of the direct messages; edits need the latter.
        return self._address(str(sent.get("channel") or channel), str(sent.get("ts")))

    async def _whisper(self, reply: Reply, to: Incoming) -> Address | None:
        """Show the reply to the person alone where they wrote, or in a direct message where the bot may not."""
        try:
            async with self.calling(WHISPER):
                await self._client.chat_postEphemeral(
                    channel=to.place.conversation, user=to.sender.user, **content(reply)
                )
        except (Gone, Undeliverable) as refusal:
            if isinstance(refusal, Undeliverable) and str(refusal) not in NOT_THERE:
                raise
            return await self._post(to.sender.user, reply)
        # No address: a message of chat.postEphemeral can never be edited.
        return None

    async def _respond(self, reply: Reply, to: Incoming, *, replace: bool) -> Address:
        """Answer through the `response_url`, or in a direct message when it is used up."""
        url = to.place.return_address or ""
        status = await self._webhook(url, reply, replace=replace, yields=False)
        if status in USED_UP:
            return await self._post(to.sender.user, reply)
        return Address(NAME, self.workspace, url)

    async def _replaced(self, url: str, reply: Reply) -> None:
        if await self._webhook(url, reply, replace=True, yields=True) in USED_UP:
            log.info("answering address is used up")

    async def _webhook(self, url: str, reply: Reply, *, replace: bool, yields: bool) -> int:
        body: Json = {"response_type": "ephemeral", "replace_original": replace, **content(reply)}
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
            with platform_faults():
                yield

    def _call(self, method: str, channel: str, *, patience: Patience) -> Call:
        in_channel = IN_CHANNEL if channel else ()
        route = Route(NAME, self.workspace)
        return Call(route, method, LIMITS.get(method, ()), channel, in_channel, patience=patience)

    def _address(self, channel: str, ts: str) -> Address:
        return Address(NAME, self.workspace, f"{channel}/{ts}")
