"""Replies as the page shows them: their lines, and the buttons that a page can press."""

from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel

from adapters.chat import codec
from adapters.chat.awaiting import Wording
from adapters.chat.intents.adding import AskAmend, AskName
from adapters.chat.intents.calendars import ToCalendar
from adapters.chat.intents.catalogue import AskPhoto
from adapters.chat.intents.certificates import AskToGive
from adapters.chat.intents.changing import NameIt
from adapters.chat.intents.overview import MoveTheirsWhere
from adapters.chat.intents.resources import ShowPhoto
from adapters.chat.replies import Button, Page, Replies, Reply
from adapters.wording.marks import spans

IN_CHAT = Wording | AskAmend | AskName | AskPhoto | AskToGive | MoveTheirsWhere | NameIt | ShowPhoto | ToCalendar
"""What ends with a file, or with a question to which people type the answer: that is for the chat."""


class Run(BaseModel):
    """A piece of a line in one weight."""

    text: str
    bold: bool = False


class Key(BaseModel):
    """A button: what it carries back, or the page that it opens."""

    label: str
    spoken: str | None = None
    style: Literal["plain", "primary", "danger"] = "plain"
    payload: str | None = None
    url: str | None = None


class Answer(BaseModel):
    """One message: its lines, and its rows of buttons."""

    lines: list[list[Run]]
    rows: list[list[Key]]
    refused: bool


def answers_of(replies: Replies) -> list[Answer]:
    """Return each reply as the page shows it."""
    return [_answer(each) for each in replies]


def _answer(reply: Reply) -> Answer:
    parts = reply.body.parts if isinstance(reply.body, Page) else ()
    every = (*(row for part in parts for row in part.rows), *reply.rows, reply.more)
    rows = [list(_keys(row)) for row in every]
    lines = [[Run(text=each.text, bold=each.bold) for each in spans(line)] for line in reply.lines]
    return Answer(lines=lines, rows=[row for row in rows if row], refused=reply.refused)


def _keys(row: Iterable[Button]) -> Iterable[Key]:
    for each in row:
        if each.url is not None:
            yield Key(label=each.label, spoken=each.spoken, style=each.style, url=each.url)
        elif each.intent is not None and not isinstance(each.intent, IN_CHAT):
            yield Key(label=each.label, spoken=each.spoken, style=each.style, payload=codec.payload(each.intent))
