"""Answers: as much of them as was asked for, page by page, and unchanged ones not again."""

import base64
import binascii
import hashlib
import json
from collections.abc import Callable, Sequence
from typing import Annotated, Generic, TypeVar

from fastapi import Query, Request, Response
from pydantic import BaseModel, Field

from adapters.rest.asking import BadRequest
from adapters.rest.fields import Shown

T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)

Fields = Annotated[
    str | None,
    Query(
        max_length=500,
        pattern=r"^[a-z_]+(,[a-z_]+)*$",
        description="Show only these fields of each thing: id,slot",
        examples=["id,slot"],
    ),
]
Limit = Annotated[int, Query(ge=1, le=200, description="At most so many on a page.")]
Cursor = Annotated[str | None, Query(max_length=200, description="The `next` of the page before.")]
Key = tuple[int | str, ...]


class Page(Shown, Generic[T]):
    """A page of a list."""

    items: list[T]
    next: str | None = Field(description="The cursor of the page that follows; null on the last one.")


def page(
    things: Sequence[T], *, key: Callable[[T], Key], limit: int, cursor: str | None
) -> tuple[Sequence[T], str | None]:
    """Return the things of one page, in the order of their keys, and the cursor of the one that follows."""
    after = key_of(cursor) if cursor is not None else None
    ordered = sorted(things, key=key)
    if after is not None and ordered and [*map(type, after)] != [*map(type, key(ordered[0]))]:
        raise bad_cursor()
    rest = [each for each in ordered if after is None or key(each) > after]
    shown = rest[:limit]
    return shown, cursor_of(key(shown[-1])) if len(rest) > limit else None


def cursor_of(key: Key) -> str:
    """Return the cursor for what comes after a key."""
    return base64.urlsafe_b64encode(json.dumps(key).encode()).decode().rstrip("=")


def key_of(cursor: str) -> Key:
    """Return the key that a cursor stands for; refuses with BadRequest what is none."""
    try:
        read = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        raise bad_cursor() from None
    if not isinstance(read, list) or not all(isinstance(each, int | str) for each in read):
        raise bad_cursor()
    return tuple(read)


def bad_cursor() -> BadRequest:
    """Return what somebody is told who sends a cursor that the list did not give."""
    return BadRequest("bad-cursor", "That is no cursor of this list.", facts={"parameter": "cursor"})


def answered(
    shown: BaseModel,
    request: Request,
    *,
    fields: str | None = None,
    status: int = 200,
    etag: str | None = None,
    location: str | None = None,
) -> Response:
    """Return the answer that shows something, or 304 to whoever has it already."""
    headers = {"ETag": etag} if etag else {}
    if location:
        headers["Location"] = location
    if etag and request.method == "GET" and etag in _tags(request.headers.get("if-none-match", "")):
        return Response(status_code=304, headers=headers)
    content = shown.model_dump_json() if fields is None else json.dumps(_sparse(shown, fields), ensure_ascii=False)
    return Response(content, status_code=status, headers=headers, media_type="application/json")


def _sparse(shown: BaseModel, fields: str) -> dict[str, object]:
    wanted = set(fields.split(","))
    if isinstance(shown, Page):
        items = [_some(each, wanted) for each in shown.items if isinstance(each, BaseModel)]
        if not items:
            return {"items": [], "next": shown.next}
        return {"items": items, "next": shown.next}
    return _some(shown, wanted)


def _some(shown: BaseModel, wanted: set[str]) -> dict[str, object]:
    known = set(type(shown).model_fields)
    if wanted - known:
        facts = {"parameter": "fields", "known": sorted(known)}
        raise BadRequest("unknown-field", "There are fields that it does not have.", facts=facts)
    return shown.model_dump(mode="json", include=wanted)


def content_tag(shown: BaseModel) -> str:
    """Return the entity tag of what is shown, made of what it says."""
    return f'"{hashlib.sha256(shown.model_dump_json().encode()).hexdigest()[:24]}"'


def _tags(said: str) -> set[str]:
    return {each.strip().removeprefix("W/") for each in said.split(",")}


def check_condition(request: Request, *, required: bool) -> None:
    """Refuse with BadRequest, 428, a request that has to name the state that it is about, and does not."""
    if required and "if-match" not in request.headers:
        raise BadRequest("if-match-missing", "Say in If-Match which state you have seen.", status=428)


def expected(request: Request, etag: str) -> bool:
    """
    Return whether the request names the state that it is about, which then is the present one.

    Refuses with BadRequest, 412, if it names another one. Only whole tags compare equal, as RFC 9110 has it for
    If-Match.
    """
    said = request.headers.get("if-match")
    if said is None or said.strip() == "*":
        return False
    if etag not in {each.strip() for each in said.split(",")}:
        raise BadRequest("changed-since", "It has changed since you have seen it.", status=412, headers={"ETag": etag})
    return True
