"""Telegram's HTML parse mode: markup → text and entities, or the server's own error."""

import re
from dataclasses import dataclass, field
from html import unescape

from adapters.simulator.people import Json

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
MOST_ENTITIES = 100
# Telegram knows these four names only, and shows others as they are written.
REFERENCE = re.compile(r"&(?:#\d{1,8}|#x[0-9a-fA-F]{1,8}|lt|gt|amp|quot);?")
NAME = re.compile(r"[^\s>]*")
# `href="x"`, `href='x'`, `href=x`, or a name alone; which of them are errors is decided in `_attributes`.
ATTRIBUTE = re.compile(
    r"""\s*(?P<name>[^\s=>]+)(?P<equals>\s*=\s*)?(?P<value>'[^']*'|"[^"]*"|[A-Za-z0-9.\-]*)""", re.DOTALL
)


class CannotParse(ValueError):  # noqa: N818 - Telegram's words for it
    """The markup is wrong; the text follows `can't parse entities: ` in Telegram's error."""


@dataclass(slots=True)
class Tag:
    """An open tag; `offset` is the beginning of its text."""

    name: str
    offset: int
    attributes: dict[str, str]


@dataclass(slots=True)
class _Reading:
    """The reader's position; offsets of entities count UTF-16 units, those in errors count bytes."""

    source: str
    at: int = 0
    text: list[str] = field(default_factory=list)
    units: int = 0
    open: list[Tag] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def bytes_before(self, at: int) -> int:
        return len(self.source[:at].encode())

    def take(self, words: str, length: int) -> None:
        self.text.append(words)
        self.units += utf16(words)
        self.at += length


def utf16(text: str) -> int:
    """Return the length in UTF-16 units, which Telegram's offsets count."""
    return len(text.encode("utf-16-le")) // 2


def parsed(source: str) -> tuple[str, list[Json]]:
    """Return the text and its entities; refuses with CannotParse in the words of Telegram's server."""
    reading = _Reading(source)
    while reading.at < len(source):
        letter = source[reading.at]
        if letter == "&":
            _reference(reading)
        elif letter != "<":
            reading.take(letter, 1)
        elif source.startswith("</", reading.at):
            _end(reading)
        else:
            _start(reading)
    if reading.open:
        raise CannotParse(f'Can\'t find end tag corresponding to start tag "{reading.open[-1].name}"')
    reading.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return _trimmed("".join(reading.text), reading.entities[:MOST_ENTITIES])


def _reference(reading: _Reading) -> None:
    found = REFERENCE.match(reading.source, reading.at)
    if found:
        reading.take(unescape(found.group().rstrip(";") + ";"), len(found.group()))
    else:
        reading.take("&", 1)


def _start(reading: _Reading) -> None:
    begin = reading.at
    name = NAME.match(reading.source, begin + 1)
    tag = name.group() if name else ""
    reading.at = begin + 1 + len(tag)
    if reading.at >= len(reading.source):
        raise CannotParse(f"Unclosed start tag at byte offset {reading.bytes_before(begin)}")
    tag = tag.lower()
    if tag not in KINDS:
        raise CannotParse(f'Unsupported start tag "{tag}" at byte offset {reading.bytes_before(begin)}')
    attributes = _attributes(reading, tag, begin)
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise CannotParse(f'Tag "span" must have class "tg-spoiler" at byte offset {reading.bytes_before(begin)}')
    reading.open.append(Tag(tag, reading.units, attributes))


def _attributes(reading: _Reading, tag: str, begin: int) -> dict[str, str]:
    attributes: dict[str, str] = {}
    source = reading.source
    while True:
        reading.at += len(source[reading.at :]) - len(source[reading.at :].lstrip())
        if source.startswith(">", reading.at):
            reading.at += 1
            return attributes
        found = ATTRIBUTE.match(source, reading.at)
        if (
            reading.at >= len(source)
            or found is None
            or (found["equals"] and source[found.end() : found.end() + 1] in "'\"")
        ):
            raise CannotParse(f'Unclosed start tag "{tag}" at byte offset {reading.bytes_before(begin)}')
        if not found["equals"] and found["name"] != "expandable":
            where = reading.bytes_before(reading.at)
            what = f'Expected equal sign in declaration of an attribute of the tag "{tag}" at byte offset {where}'
            raise CannotParse(what)
        attributes[found["name"].lower()] = unescape(found["value"].strip("'\""))
        reading.at = found.end()


def _end(reading: _Reading) -> None:
    begin = reading.at
    where = reading.bytes_before(begin)
    close = reading.source.find(">", begin)
    if not reading.open:
        raise CannotParse(f"Unexpected end tag at byte offset {where}")
    if close < 0:
        raise CannotParse(f"Unclosed end tag at byte offset {where}")
    name = reading.source[begin + 2 : close].strip().lower()
    tag = reading.open.pop()
    if name and name != tag.name:
        raise CannotParse(f'Unmatched end tag at byte offset {where}, expected "</{tag.name}>", found "</{name}>"')
    reading.at = close + 1
    if reading.units > tag.offset:
        reading.entities += _entity(tag, reading.units)


def _entity(tag: Tag, end: int) -> list[Json]:
    entity: Json = {"type": KINDS[tag.name], "offset": tag.offset, "length": end - tag.offset}
    if tag.name == "a":
        return [entity | {"url": tag.attributes["href"]}] if tag.attributes.get("href") else []
    if tag.name == "tg-time":
        known = {"unix_time": int(tag.attributes["unix"])} if tag.attributes.get("unix", "").isdigit() else {}
        style = {"date_time_format": tag.attributes["format"]} if tag.attributes.get("format") else {}
        return [entity | known | style] if known else []
    if tag.name == "tg-emoji":
        return [entity | {"custom_emoji_id": tag.attributes.get("emoji-id", "")}]
    if tag.name == "blockquote" and "expandable" in tag.attributes:
        return [entity | {"type": "expandable_blockquote"}]
    return [entity]


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    # Telegram trims the text after it was parsed, so entities move and may vanish with it.
    front = utf16(text) - utf16(text.lstrip())
    words = text.strip()
    kept = []
    for entity in entities:
        start = max(entity["offset"] - front, 0)
        end = min(entity["offset"] + entity["length"] - front, utf16(words))
        kept += [entity | {"offset": start, "length": end - start}] if end > start else []
    return words, kept
