"""French: how its words are written."""

from adapters.understanding.typography import Typography

TYPOGRAPHY = Typography(
    elisions=frozenset({"l", "d", "j", "n", "s", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu"}),
    plurals=(("", "s"), ("", "x"), ("al", "aux")),
)
