"""Read the arguments of an API call: JSON, a form or a multipart form, in the body or in the address."""

import json
from email import message_from_bytes
from urllib.parse import parse_qsl

from starlette.requests import Request

from adapters.simulator.messages import SentFile
from adapters.simulator.people import Json


async def arguments_of(request: Request) -> Json:
    """Return the call's arguments; refuses with ValueError a body that does not match its content type."""
    arguments: Json = dict(request.query_params)
    body = await request.body()
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        arguments |= _object(body)
    elif kind == "multipart/form-data":
        arguments |= _parts(request.headers["content-type"], body)
    elif body:
        arguments |= dict(parse_qsl(body.decode(), keep_blank_values=True))
    return arguments


def structured(value: object) -> object:
    """Parse an argument that came as JSON inside a form, or return it as it is; ValueError for other text."""
    return json.loads(value) if isinstance(value, str) else value


def _object(body: bytes) -> Json:
    value = json.loads(body or b"{}")
    if not isinstance(value, dict):
        raise ValueError("the body is no JSON object")  # noqa: TRY004 - the caller sent a bad value, not a bad type
    return value


def _parts(content_type: str, body: bytes) -> Json:
    # The standard library parses multipart as e-mail only, which wants the content type as a header.
    message = message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    fields: Json = {}
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str):
            payload = part.get_payload(decode=True)
            content = payload if isinstance(payload, bytes) else b""
            file = part.get_filename()
            words = content.decode(errors="replace")
            fields[name] = SentFile(file, part.get_content_type(), content) if file else words
    return fields
