"""Files on Slack: those that people send, fetched as the app, and those that the app sends."""

import aiohttp
from pydantic import BaseModel, ValidationError
from slack_sdk.errors import SlackRequestError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.incoming import Incoming
from adapters.chat.platform import Address, TryLater, Undeliverable
from adapters.chat.replies import Reply
from adapters.slack.delivery import Delivery
from adapters.slack.faults import FAULTS, TOO_MANY, seconds
from adapters.slack.payloads import NAME
from adapters.slack.shapes import Url
from adapters.slack.texts import fallback

INFO, UPLOAD, OPEN = "files.info", "files.completeUploadExternal", "conversations.open"
DOWNLOAD = "url_private_download"
PEOPLE = ("U", "W")
"""Begin the ids of people; those of channels begin otherwise."""
CHUNK = 1 << 16
LONGEST_CAPTION = 1_000
"""Letters; Slack states no limit, and more is no caption."""
LOGIN = "text/html"
"""
The type of the page that Slack shows, with status 200, to an app that may not see the file: it lacks `files:read`.

https://docs.slack.dev/reference/objects/file-object: the address wants the token in the header.
"""


class _Found(BaseModel):
    """What is needed of https://docs.slack.dev/reference/methods/files.info."""

    url_private_download: Url
    mimetype: str = ""
    size: int = 0


async def content(delivery: Delivery, client: AsyncWebClient, file: str, *, most: int) -> bytes:
    """Return a file's content; refuses with TryLater, and with Undeliverable one that is gone or too large."""
    async with delivery.calling(INFO):
        answer = await client.files_info(file=file)
    try:
        found = _Found.model_validate(answer.get("file"))
    except ValidationError as unreadable:
        raise Undeliverable(f"{INFO}: not readable") from unreadable
    if found.size > most:
        raise Undeliverable("the file is too large")
    if client.session is None:
        raise RuntimeError("the platform is not started")
    async with delivery.calling(DOWNLOAD):
        headers = {"Authorization": f"Bearer {client.token}"}
        async with client.session.get(found.url_private_download, headers=headers, proxy=client.proxy) as download:
            _check(download, found)
            content = bytearray()
            async for chunk in download.content.iter_chunked(CHUNK):
                content += chunk
                if len(content) > most:
                    raise Undeliverable("the file is too large")
            return bytes(content)


async def answer(delivery: Delivery, client: AsyncWebClient, reply: Reply, to: Incoming) -> Address:
    """Answer with a file: where it was asked for, or in the person's direct messages where others read along there."""
    if to.place.private or reply.audience == "channel":
        return await _share(delivery, client, reply, channel=to.place.conversation, thread=to.place.thread)
    return await _share(delivery, client, reply, channel=await _opened(delivery, client, to.sender.user))


async def tell(delivery: Delivery, client: AsyncWebClient, reply: Reply, *, user: str) -> Address:
    """Send a file to a person, or to a channel, that did not just ask."""
    channel = await _opened(delivery, client, user) if user.startswith(PEOPLE) else user
    return await _share(delivery, client, reply, channel=channel, yields=True)


async def _opened(delivery: Delivery, client: AsyncWebClient, user: str) -> str:
    """Return the channel of a person's direct messages: a file is shared with no person's id."""
    async with delivery.calling(OPEN):
        opened = await client.conversations_open(users=user)
    channel = opened.get("channel") or {}
    if not channel.get("id"):
        raise TryLater(f"{OPEN}: not readable")
    return str(channel["id"])


async def _share(
    delivery: Delivery,
    client: AsyncWebClient,
    reply: Reply,
    *,
    channel: str,
    thread: str | None = None,
    yields: bool = False,
) -> Address:
    """
    Upload the file of a reply in three calls, the last of which shows it with its caption; refuses with TryLater.

    Nothing is seen of a file that is put off. https://docs.slack.dev/messaging/working-with-files#uploading_files
    """
    if reply.file is None:
        raise ValueError("a reply without a file")
    async with delivery.calling(UPLOAD, channel, yields=yields):
        try:
            sent = await client.files_upload_v2(
                filename=reply.file.name,
                file=reply.file.content,
                title=reply.file.name,
                alt_txt=reply.file.spoken or None,
                channel=channel,
                initial_comment=fallback(reply.lines, LONGEST_CAPTION),
                thread_ts=thread,
            )
        except SlackRequestError:
            # The store of Slack's that takes the content; the error itself repeats the file's name.
            raise TryLater(f"{UPLOAD}: the content was not taken") from None
    known = sent.get("files") or [{}]
    return Address(NAME, delivery.workspace, channel, str(known[0].get("id")))


def _check(download: aiohttp.ClientResponse, found: _Found) -> None:
    if download.status == TOO_MANY:
        raise TryLater("429", after=seconds(download.headers), limited=True)
    if download.status >= FAULTS:
        raise TryLater(f"{DOWNLOAD}: {download.status}")
    if not download.ok or (download.content_type == LOGIN and found.mimetype != LOGIN):
        raise Undeliverable(f"{DOWNLOAD}: the app may not see it")
