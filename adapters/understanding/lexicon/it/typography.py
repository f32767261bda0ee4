"""Italian: how its words are written."""

from adapters.understanding.typography import Typography

_ELIDED = (
    "l un dell nell all dall sull quest quell mezz tutt d c n m t s v dev com cos dov quand quant anch senz qualcos "
    "ciascun nessun"
)
TYPOGRAPHY = Typography(
    elisions=frozenset(_ELIDED.split()),
    plurals=(("o", "i"), ("a", "e"), ("e", "i"), ("", "s")),
)
