"""Lists in messages: as many lines as fit on either platform, how many more there are, and the buttons to them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from babel.lists import format_list

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.intents import Intent
from adapters.wording import Words
from adapters.wording.marks import BOLD, MOMENT, plain, shortened, units
from core.domain.guests import Comer
from core.values import MemberId

T = TypeVar("T")

ROOM = 2_400
"""What the lines of a page may weigh. Slack takes 3,000 and Telegram 4,096; the rest is for what stands around them."""
LONGEST_LINE = 400
"""UTF-16 units of one line: six on a phone. A name and a slot always fit, a long description is cut."""
NAMES = 400
"""What names in a row may weigh."""
ESCAPED = {"&": 4, "<": 3, ">": 3}
"""The letters that Slack wants escaped, and how many more each takes then."""
MARKED = {BOLD: 2, MOMENT: 40}
"""The letters that Slack's marks take: two stars, and an instant such as `<!date^1795000000^{time}|…>`."""


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A part of a list: its items with a line each, what stands before and behind it, and where other pages begin."""

    items: Sequence[T]
    lines: tuple[str, ...]
    before: int
    left: int
    back: int | None
    more: int | None


def calls(who: Iterable[Comer], known: Mapping[MemberId, str]) -> list[str]:
    """Return what those who come along are called, guests by their addresses; without whom nobody may name."""
    return [each if isinstance(each, str) else known[each] for each in who if isinstance(each, str) or each in known]


def page(items: Sequence[T], paint: Callable[[T], str], *, most: int, skip: int = 0, room: int = ROOM) -> Page[T]:
    """
    Return the page that begins with this place: at most so many items, and no more lines than fit.

    Only what is shown is painted. A button of a longer list may point past the end: then the last page is shown.
    """
    beyond = skip >= len(items)
    start = len(items) - len(_fitting(reversed(items), paint, most, room)) if beyond else max(0, skip)
    lines = _fitting(items[start:], paint, most, room)
    end = start + len(lines)
    # As many as fit before this page: pages are as long as their lines allow, so none has a length to count back by.
    back = start - len(_fitting(reversed(items[:start]), paint, most, room)) if start else None
    left = len(items) - end
    return Page(items[start:end], tuple(lines), start, left, back, end if left else None)


def whole(shown: Page[T], words: Words) -> tuple[str, ...]:
    """Return the lines of a page and, where there are others, one that says which part this is: `6–10 of 13`."""
    if not (shown.before or shown.left):
        return shown.lines
    last = shown.before + len(shown.lines)
    return (*shown.lines, words.say("list-page", first=shown.before + 1, last=last, count=last + shown.left))


def cut(shown: Page[T], words: Words, *, rest: str = "rooms-more") -> tuple[str, ...]:
    """Return the lines of a page that has no others and, where more would follow, how many, by the message `rest`."""
    return (*shown.lines, words.say(rest, count=shown.left)) if shown.left else shown.lines


def turns(shown: Page[T], words: Words, to: Callable[[int], Intent]) -> Row:
    """Return the buttons to the previous and the next page, as far as there are any."""
    back = (buttons.button(words.say("button-back"), to(shown.back)),) if shown.back is not None else ()
    more = (buttons.button(words.say("button-more"), to(shown.more)),) if shown.more is not None else ()
    return (*back, *more)


def joined(called: Sequence[str], words: Words) -> str:
    """Return names as a sentence has them, or in a row where they are many."""
    whole = ", ".join(called) == names(called, words)
    return str(format_list(list(called), locale=words.locale)) if whole else names(called, words)


def names(several: Sequence[str], words: Words) -> str:
    """Return names in a row, and how many more there are where they are too many for a line."""
    kept: list[str] = []
    room = NAMES
    for name in several:
        room -= weight(name) + 2
        if room < 0 and kept:
            return words.say("names-more", names=", ".join(kept), count=len(several) - len(kept))
        kept.append(name)
    return ", ".join(kept)


def _fitting(items: Iterable[T], paint: Callable[[T], str], most: int, room: int) -> list[str]:
    """Return the lines of the first items, as many as fit, at least one."""
    lines: list[str] = []
    for item in items:
        line = shortened(paint(item), LONGEST_LINE)
        room -= weight(line)
        if len(lines) == most or (room < 0 and lines):
            break
        lines.append(line)
    return lines


def weight(line: str) -> int:
    """Return what a line takes on Slack, which counts escapes and marks; Telegram counts neither."""
    shown = plain(line)
    extra = sum(shown.count(letter) * more for letter, more in ESCAPED.items())
    marks = sum(line.count(mark) * more for mark, more in MARKED.items())
    return units(shown) + extra + marks + 1
