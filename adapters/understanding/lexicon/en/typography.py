"""English: how its words are written."""

from adapters.understanding.typography import Typography

TYPOGRAPHY = Typography(possessives=frozenset({"s"}), plurals=(("", "s"), ("", "es")))
