"""The files of a Slack workspace: what people send, and what the app uploads and shares."""

import mimetypes
import secrets
from dataclasses import dataclass, replace
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from adapters.simulator.bodies import structured
from adapters.simulator.messages import BOT, Message, SentFile
from adapters.simulator.people import Json
from adapters.simulator.slack_rules import SlackRefusal
from adapters.simulator.slack_state import SlackState
from adapters.simulator.slack_text import plain


@dataclass(frozen=True, slots=True)
class SlackFile:
    """A file that somebody sent."""

    id: str
    name: str
    media_type: str
    content: bytes

    def shown(self, *, host: str) -> Json:
        """Return it as messages and files.info show it: https://docs.slack.dev/reference/objects/file-object."""
        address = f"http://{host}/slack/files/{self.id}/{quote(self.name)}"
        return {
            "id": self.id,
            "name": self.name,
            "title": self.name,
            "mimetype": self.media_type,
            "size": len(self.content),
            "mode": "hosted",
            "is_external": False,
            "url_private": address,
            "url_private_download": address,
        }


class SlackFiles:
    """The workspace's files."""

    def __init__(self) -> None:
        self._files: dict[str, SlackFile] = {}
        self._expected: dict[str, SentFile] = {}
        """What the app is about to upload, or has uploaded and not shared yet."""

    def keep(self, name: str, media_type: str, content: bytes) -> SlackFile:
        """Keep a file that somebody sends."""
        file = SlackFile("F" + secrets.token_hex(5).upper(), name, media_type, content)
        self._files[file.id] = file
        return file

    def expect(self, arguments: Json, *, host: str) -> Json:
        """Answer files.getUploadURLExternal."""
        name, length = str(arguments.get("filename") or ""), str(arguments.get("length") or "")
        if not name or not length.isdigit():
            raise SlackRefusal("invalid_arguments")
        file = "F" + secrets.token_hex(5).upper()
        self._expected[file] = SentFile(name, _kind(name), b"", str(arguments.get("alt_txt") or ""))
        return {"ok": True, "file_id": file, "upload_url": f"http://{host}/slack/upload/{file}"}

    def expects(self, file: str) -> bool:
        """Return whether the content of a file is expected."""
        return file in self._expected

    async def receive(self, request: Request) -> Response:
        """Take the content of an expected file."""
        file = request.path_params["file"]
        if file not in self._expected:
            return Response(status_code=404)
        self._expected[file] = replace(self._expected[file], content=await request.body())
        return PlainTextResponse("OK")

    def share(self, arguments: Json, state: SlackState) -> Json:
        """Answer files.completeUploadExternal: the file is a message of the channel, which is no person's id."""
        named = structured(arguments.get("files") or "[]")
        known = [each for each in named if isinstance(each, dict)] if isinstance(named, list) else []
        if len(known) != 1 or known[0].get("id") not in self._expected:
            raise SlackRefusal("file_not_found")
        if str(arguments.get("channel_id")) in state.people:
            raise SlackRefusal("channel_not_found")
        channel = state.channel(arguments.get("channel_id"))
        if not channel.bot_is_member:
            raise SlackRefusal("not_in_channel")
        file = str(known[0]["id"])
        comment = str(arguments.get("initial_comment") or "")
        state.timeline.put(
            Message(
                platform="slack",
                id=state.stamp(),
                conversation=channel.id,
                author=BOT,
                text=plain(comment),
                sent=state.now(),
                source=comment,
                thread=str(arguments["thread_ts"]) if arguments.get("thread_ts") else None,
                file=self._expected.pop(file),
            )
        )
        return {"ok": True, "files": [{"id": file, "title": known[0].get("title")}]}

    def info(self, arguments: Json, *, host: str) -> Json:
        """Answer files.info."""
        return {"ok": True, "file": self._found(arguments.get("file")).shown(host=host)}

    def download(self, request: Request, *, token: str) -> Response:
        """Answer with the content; without the app's token, with the page to sign in, as Slack does."""
        if not token or request.headers.get("authorization") != f"Bearer {token}":
            return HTMLResponse("<!DOCTYPE html><title>Sign in | Slack</title>")
        try:
            file = self._found(request.path_params["file"])
        except SlackRefusal:
            return Response(status_code=404)
        return Response(file.content, media_type=file.media_type)

    def _found(self, file: object) -> SlackFile:
        if str(file) not in self._files:
            raise SlackRefusal("file_not_found")
        return self._files[str(file)]


def _kind(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
