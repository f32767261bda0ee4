"""The files that people send on Slack: what files.info tells of one, and where it is downloaded."""

import secrets
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from adapters.simulator.people import Json
from adapters.simulator.slack_rules import SlackRefusal


@dataclass(frozen=True, slots=True)
class SlackFile:
    """A file that somebody sent."""

    id: str
    name: str
    media_type: str
    content: bytes

    def shown(self, *, host: str) -> Json:
        """Return it as messages and files.info show it: https://docs.slack.dev/reference/objects/file-object."""
        address = f"http://{host}/slack/files/{self.id}/{self.name}"
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

    def keep(self, name: str, media_type: str, content: bytes) -> SlackFile:
        """Keep a file that somebody sends."""
        file = SlackFile("F" + secrets.token_hex(5).upper(), name, media_type, content)
        self._files[file.id] = file
        return file

    def info(self, arguments: Json, *, host: str) -> Json:
        """Answer files.info."""
        return {"ok": True, "file": self._found(arguments.get("file")).shown(host=host)}

    def download(self, request: Request, *, token: str) -> Response:
        """Answer with the content; without the app's token, with the page to sign in, as Slack does."""
        if request.headers.get("authorization") != f"Bearer {token}":
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
