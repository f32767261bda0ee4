"""How wide labels are on a phone: Telegram gives the keys of a row equal widths, and breaks a label that is wider."""

from collections.abc import Iterable, Iterator
from math import ceil
from unicodedata import east_asian_width

from adapters.chat.replies import Button

Row = tuple[Button, ...]

MOST_ACROSS = 3
"""More keys in a row are too narrow to hit with a thumb."""
KEYBOARD, GAP, PADDING = 300, 4, 16
"""Points: a keyboard on a phone that is 360 wide, the gap between keys, and what a key keeps free beside its label."""
NARROW, WIDE = frozenset("iljtfrI.,:;'’|!()[] "), frozenset("mwMW@%&—")
NARROW_LETTER, LETTER, CAPITAL, WIDE_LETTER, PICTURE = 5.0, 7.7, 9.0, 12.0, 17.0
"""Points of a letter at 14 points, measured in the system fonts of Android and iOS, the wider of the two."""


def legible(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the buttons in rows of at most three, and of only as many as show their whole labels."""
    for row in rows:
        left = row
        while left:
            # Four become two and two: three and a lonely one would look like a mistake.
            across = ceil(len(left) / ceil(len(left) / MOST_ACROSS))
            while across > 1 and max(width(each.label) for each in left[:across]) > _room(across):
                across -= 1
            yield left[:across]
            left = left[across:]


def width(label: str) -> float:
    """Return about how many points a label takes on a key."""
    return sum(map(_letter, label))


def _room(across: int) -> float:
    """Return the points that a label has in a row of so many keys."""
    return (KEYBOARD - GAP * (across - 1)) / across - PADDING


def _letter(letter: str) -> float:
    if letter in NARROW:
        return NARROW_LETTER
    if letter in WIDE:
        return WIDE_LETTER
    if east_asian_width(letter) in "WF":
        return PICTURE
    return CAPITAL if letter.isupper() else LETTER
