"""A person's App Home: published when they open it and when what it shows has changed."""

from itertools import chain

from slack_sdk.models.blocks import ActionsBlock, HeaderBlock, SectionBlock

from adapters.chat.fitting import Limits, within
from adapters.chat.replies import Page, Part, Reply
from adapters.slack.blocks import elements, possible, weight
from adapters.slack.texts import Json, text_object
from adapters.wording.marks import plain, shortened

PREFIX = "home:"
"""Begins the name of a page among messages, which no time stamp of Slack's does; the user's id follows."""
MOST_BLOCKS = 100
"""In a view, https://docs.slack.dev/reference/views/home-tab-views."""
LONGEST_VIEW = 100_000
"""JSON of a whole view: Slack takes 250 kB, and a page that is longer than this nobody reads."""


def view(reply: Reply, *, conversation: str) -> Json:
    """
    Return the view that shows a page, or whatever else is said to somebody who opens theirs.

    It carries the conversation in which presses on it are answered, as a press on a view names none.
    """
    parts = reply.body.parts if isinstance(reply.body, Page) else (Part(reply.lines, reply.rows),)
    blocks = list(chain.from_iterable(_blocks(at, part) for at, part in enumerate(parts)))
    return {"type": "home", "blocks": blocks[:MOST_BLOCKS], "private_metadata": conversation}


def _blocks(at: int, part: Part) -> list[Json]:
    blocks: list[Json] = []
    if part.header:
        header = shortened(plain(part.header), HeaderBlock.text_max_length)
        blocks.append({"type": "header", "text": {"type": "plain_text", "text": header, "emoji": False}})
    if part.lines:
        blocks.append({"type": "section", "text": text_object(part.lines, SectionBlock.text_max_length)})
    limits = Limits(ActionsBlock.elements_max_length, MOST_BLOCKS, LONGEST_VIEW, LONGEST_VIEW, weight, 0)
    rows = within([tuple(filter(possible, row)) for row in part.rows], limits)
    return [
        *blocks,
        *({"type": "actions", "elements": elements(f"{at}.{place}", row)} for place, row in enumerate(rows)),
    ]
