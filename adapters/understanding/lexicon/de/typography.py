"""German: how its words are written."""

from adapters.understanding.typography import Typography

TYPOGRAPHY = Typography(
    possessives=frozenset({"s"}),
    plurals=(("", "e"), ("", "en"), ("", "n"), ("", "er"), ("", "s")),
    spelled_out={"ä": "ae", "ö": "oe", "ü": "ue"},
)
