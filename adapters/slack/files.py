"""Files that people send on Slack: looked up with files.info, and fetched as the app."""

import aiohttp
from pydantic import BaseModel, ValidationError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.platform import TryLater, Undeliverable
from adapters.slack.delivery import Delivery
from adapters.slack.faults import FAULTS, TOO_MANY, seconds
from adapters.slack.shapes import Url

INFO = "files.info"
DOWNLOAD = "url_private_download"
CHUNK = 1 << 16
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


def _check(download: aiohttp.ClientResponse, found: _Found) -> None:
    if download.status == TOO_MANY:
        raise TryLater("429", after=seconds(download.headers), limited=True)
    if download.status >= FAULTS:
        raise TryLater(f"{DOWNLOAD}: {download.status}")
    if not download.ok or (download.content_type == LOGIN and found.mimetype != LOGIN):
        raise Undeliverable(f"{DOWNLOAD}: the app may not see it")
