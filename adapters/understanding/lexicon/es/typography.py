"""Spanish: how its words are written."""

from adapters.understanding.typography import Typography

TYPOGRAPHY = Typography(plurals=(("", "s"), ("", "es"), ("z", "ces")))
