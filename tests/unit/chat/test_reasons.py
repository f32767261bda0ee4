"""Reasons of a platform can be stored, whatever it says."""

import pytest

from adapters.chat.platform import LONGEST_REASON, TryLater, Undeliverable


@pytest.mark.parametrize("refusal", [TryLater, Undeliverable])
def test_a_reason_is_one_short_line(refusal: type[TryLater | Undeliverable]) -> None:
    """What Postgres refuses, a NUL or half a character, becomes a space; an endless text is cut."""
    assert str(refusal("chat\x00not\ud800found\n")) == "chat not found "
    assert str(refusal("Café ⚠ fermé")) == "Café ⚠ fermé"
    assert len(str(refusal("x" * 10_000_000))) == LONGEST_REASON
