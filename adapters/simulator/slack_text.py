"""Slack's mrkdwn: the visible words, the pings in it, and forgotten escapes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from adapters.simulator.messages import Button
from adapters.simulator.people import Json, Person
from adapters.simulator.slack_tables import cells

# https://docs.slack.dev/messaging/formatting-message-text: `<@U1>`, `<#C1|general>`, `<!here>`, `<!date^…|…>`, links.
MARK = re.compile(r"<([^<>]*)>")
PING = re.compile(r"<(!(?:channel|here|everyone|subteam\^)[^<>]*|@[UW][A-Z0-9]+[^<>]*)>")
DATE = re.compile(r"!date\^\d+\^[^^|]+(?:\^https?://[^|]+)?\|.+", re.DOTALL)
KNOWN = re.compile(
    r"(?:https?://|mailto:|tel:)\S[^|]*(?:\|.*)?|[@#][A-Z0-9]+(?:\|.*)?|!(?:channel|here|everyone)(?:\|.*)?"
    r"|!subteam\^[A-Z0-9]+(?:\|.*)?",
    re.DOTALL,
)
HANDLE = re.compile(r"(?<![\w@])@([a-z]+)\b", re.IGNORECASE)
HASH = re.compile(r"(?<![\w&#])#([a-z][\w-]*)")
ENTITY = re.compile(r"&(?:amp|lt|gt);")
# A pair of * _ ~ that hugs its words and touches no letter outside: "2*3*4" stays as it is.
STYLE = re.compile(r"(?<![\w*_~`])([*_~])(?=\S)(.+?)(?<=\S)\1(?![\w*_~`])")
CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)


def escaped(text: str) -> str:
    """Return the typed text with Slack's three entities."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def typed(
    text: str, people: Iterable[Person], *, channels: Mapping[str, str] = MappingProxyType({}), labelled: bool = False
) -> str:
    """
    Return the typed text as Slack passes it to the app: escaped, and with an id for every handle and every channel.

    `channels` are the ids by their names, which go along. The text of a slash command is `labelled`: it carries the
    handle as well. https://docs.slack.dev/messaging/formatting-message-text
    """
    handles = {person.handle: person.slack_user for person in people}

    def mark(found: re.Match[str]) -> str:
        user = handles.get(found.group(1).lower())
        label = f"|{found.group(1)}" if labelled else ""
        return f"<@{user}{label}>" if user else found.group()

    def linked(found: re.Match[str]) -> str:
        channel = channels.get(found.group(1))
        return f"<#{channel}|{found.group(1)}>" if channel else found.group()

    return HASH.sub(linked, HANDLE.sub(mark, escaped(text)))


def unescaped(text: str) -> str:
    """Return the text with Slack's three entities resolved."""
    # The ampersand last: "&amp;lt;" is a person's own "&lt;".
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def raw_marks(text: str) -> str | None:
    """
    Return the first `&`, `<` or `>` outside of entities and known marks, with the text around it.

    Slack would show such a text; the simulator refuses it, because a name that can ping begins with a forgotten escape.
    """
    rest = MARK.sub(lambda mark: "" if _known(mark.group(1)) else mark.group(), text)
    found = re.search(r"[&<>]", ENTITY.sub("", rest))
    return found.string[max(found.start() - 20, 0) : found.end() + 20] if found else None


def _known(inside: str) -> bool:
    return bool(KNOWN.fullmatch(inside) or DATE.fullmatch(inside))


def pings_in(text: str) -> tuple[str, ...]:
    """Return the marks in the text that would notify people."""
    return tuple(found.group() for found in PING.finditer(text))


def plain(mrkdwn: str) -> str:
    """Return the visible words: marks become their labels, styles and entities are resolved."""
    text = CODE.sub(lambda code: code.group(2), MARK.sub(lambda mark: _shown(mark.group(1)), mrkdwn))
    # Again and again, because styles nest: "*_Atlas_*".
    while (shorter := STYLE.sub(lambda style: style.group(2), text)) != text:
        text = shorter
    return unescaped(text)


def _shown(inside: str) -> str:
    target, bar, label = inside.rpartition("|")
    if bar:
        return label
    return "@" + target[1:] if target.startswith("!") or label.startswith("!") else label


def texts_of(blocks: list[Json]) -> list[Json]:
    """Return every text object of the blocks in reading order, without those of buttons."""
    found: list[Json] = []
    for block in blocks:
        if block["type"] in {"section", "header"}:
            found += [text for text in [block.get("text"), *(block.get("fields") or [])] if text]
        elif block["type"] == "context":
            found += [element for element in block["elements"] if element["type"] != "image"]
        elif block["type"] == "table":
            found += cells(block)
    return found


def words_of(blocks: list[Json]) -> str:
    """Return the visible words of the blocks, each text on lines of its own."""
    return "\n".join(_words(text) for text in texts_of(blocks))


def unsaid(blocks: list[Json], text: str) -> str | None:
    """Return the first line that the blocks show and the text lacks, or None; a label of a field need not be said."""
    # Stars do not count: Slack shows those of bold that goes over a line break.
    whole = unescaped(MARK.sub(lambda mark: _shown(mark.group(1)), text)).replace("*", "")
    labels = {_words(field).partition("\n")[0] for block in blocks for field in block.get("fields") or []}
    shown = (line for each in texts_of(blocks) for line in _words(each).splitlines() if line not in labels)
    # A text that is cut ends elsewhere in the blocks, which also count marks.
    return next((line for line in shown if line.replace("*", "").strip(" …") not in whole), None)


def _words(text: Json) -> str:
    return plain(text["text"]) if text["type"] == "mrkdwn" else unescaped(text["text"])


def rows_of(blocks: list[Json]) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons of the blocks and the options of their menus, row by row, accessories among them."""
    rows = []
    for block in blocks:
        elements = block["elements"] if block["type"] == "actions" else [block.get("accessory")]
        row = tuple(button for element in elements if element for button in _buttons(element, block))
        rows += [row] if row else []
    return tuple(rows)


def _buttons(element: Json, block: Json) -> Iterator[Button]:
    if element["type"] == "button":
        yield _button(element, block)
    if element["type"] == "overflow":
        for option in element["options"]:
            yield replace(_button(option | {"action_id": element["action_id"]}, block), in_menu=True)


def _button(element: Json, block: Json) -> Button:
    return Button(
        label=unescaped(element["text"]["text"]),
        payload=element.get("value"),
        url=element.get("url"),
        style=element.get("style", "plain"),
        action_id=element["action_id"],
        block_id=block["block_id"],
    )
