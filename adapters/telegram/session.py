"""
The library's HTTP requests over aiohttp, which Slack's library uses as well.

The library's own client looks at every connection for every request, and takes about twice the time for a message.
"""

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData


class Session(BaseRequest):
    """At most so many connections to Telegram; times are seconds, and a request may name its own longest silence."""

    __slots__ = ("_connecting", "_connections", "_opened", "_silence")

    def __init__(self, connections: int, *, connecting: float, silence: float) -> None:
        self._connections, self._connecting, self._silence = connections, connecting, silence
        self._opened: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """The longest silence before an answer; the library adds it to how long it lets Telegram hold a request."""
        return self._silence

    async def initialize(self) -> None:
        """Open the session."""
        if self._opened is None or self._opened.closed:
            connector = aiohttp.TCPConnector(limit=self._connections)
            # Through the proxy that the environment names, as the library's own client does.
            self._opened = aiohttp.ClientSession(connector=connector, trust_env=True)

    async def shutdown(self) -> None:
        """Close the session."""
        if self._opened is not None:
            await self._opened.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,  # noqa: ARG002 - the largest file that is sent is a report
        connect_timeout: object = None,  # noqa: ARG002 - the session's own is kept
        pool_timeout: object = None,  # noqa: ARG002 - the session's own is kept
    ) -> tuple[int, bytes]:
        """Do the request, and return the status and the body; raises TimedOut and NetworkError."""
        if self._opened is None or self._opened.closed:
            raise RuntimeError("the session is not open")
        # Where the caller named none, the library passes an object that says so.
        silence = read_timeout if isinstance(read_timeout, int | float) else self._silence
        # Twice as long for a connection that may have to become free first.
        timeout = aiohttp.ClientTimeout(
            total=None, connect=2 * self._connecting, sock_connect=self._connecting, sock_read=silence
        )
        try:
            async with self._opened.request(method, url, data=_body(request_data), timeout=timeout) as answer:
                return answer.status, await answer.read()
        except TimeoutError as silent:
            raise TimedOut from silent
        except aiohttp.ClientError as away:
            # Its class alone: its text may hold the address, and that holds the token.
            raise NetworkError(type(away).__name__) from away


def _body(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    """Return what is sent: a plain form, or one in parts where a file comes along."""
    if data is None or not data.contains_files:
        return data.json_parameters if data else None
    form = aiohttp.FormData(data.json_parameters)
    for part, (name, content, media_type) in data.multipart_data.items():
        form.add_field(part, content, filename=name, content_type=media_type)
    return form
