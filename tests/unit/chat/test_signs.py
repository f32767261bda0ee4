"""Each state has a sign of its own beside its word, everywhere; the page draws it, in colours that can be seen."""

import re
from itertools import product
from pathlib import Path

import pytest

from adapters import simulator
from adapters.chat.cards.approvals import approval_card
from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.naming import line
from adapters.chat.cards.signs import SIGNS
from adapters.languages import LANGUAGES
from adapters.wording.marks import plain
from core.domain.bookings.status import Status
from tests.unit.chat.test_cards import STATES, look

PAGE = Path(simulator.__file__).parent / "page"
SAME = {Status.CANCELLING, Status.CANCELLED}
"""For people both are one state."""
GROUNDS = ("sl-ground", "sl-hover", "sl-private", "tg-in")
"""What stands behind the signs, by the names of the page's colours."""
LEAST = 3.0
"""The contrast that WCAG 2.2 asks of what is no text, 1.4.11."""


def test_no_two_states_share_a_sign() -> None:
    """Whoever cannot read the word, or has little time, still tells them apart."""
    assert set(SIGNS) == set(Status)
    assert len(set(SIGNS.values())) == len(Status) - len(SAME) + 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_the_sign_stands_once_and_a_word_beside_it(state: str, language: str) -> None:
    """On the card, on an approver's, and in lists; no sentence brings a sign of its own."""
    booking, seen = STATES[state], look(language=language)
    sign = SIGNS[booking.status]
    for text in ("\n".join(booking_card(booking, seen).lines), "\n".join(approval_card(booking, seen).lines)):
        assert [found for found in SIGNS.values() if found in text] == [sign] * (2 if booking.status in SAME else 1)
        assert re.search(rf"^{sign} \w", plain(text), flags=re.MULTILINE)
    assert re.search(rf"{sign} \w", line(booking, seen))


def test_the_page_draws_every_sign() -> None:
    """A machine without an emoji font shows them as well."""
    drawn = set(re.findall(r'^  "(.)": \["', (PAGE / "signs.js").read_text(encoding="utf-8"), flags=re.MULTILINE))
    assert drawn == set(SIGNS.values())


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_the_drawn_signs_stand_out_from_what_is_behind_them(scheme: int) -> None:
    """In the light and in the dark, in both clients."""
    behind, signs = colours("page.css", scheme), colours("cards.css", scheme)
    assert len(signs) == len(set(SIGNS.values()))
    for (name, sign), ground in product(signs.items(), GROUNDS):
        assert contrast(sign, behind[ground]) >= LEAST, (name, ground)


def colours(file: str, scheme: int) -> dict[str, str]:
    """Return the named colours of one of the page's files: first those of the light, then those of the dark."""
    roots = re.findall(r":root \{(.*?)\}", (PAGE / file).read_text(encoding="utf-8"), flags=re.DOTALL)
    whole = "".join(roots[: scheme + 1])
    return {
        name: value if len(value) == len("#rrggbb") else "#" + "".join(digit * 2 for digit in value[1:])
        for name, value in re.findall(r"--([\w-]+): (#[0-9a-f]{3}(?:[0-9a-f]{3})?)\b", whole)
    }


def contrast(one: str, other: str) -> float:
    """Return WCAG's contrast ratio of two colours."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return WCAG's relative luminance."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
