"""The languages that Bellhop speaks and reads: each is found by its words, `wording/<language>.ftl`."""

from pathlib import Path

FALLBACK = "en"
"""Spoken and read first where nobody knows a member's language, or nobody wrote it yet."""
_WORDS = Path(__file__).parent / "wording"

LANGUAGES = (FALLBACK, *sorted(file.stem for file in _WORDS.glob("*.ftl") if file.stem != FALLBACK))
"""Their tags. A language also needs its lexicon, `understanding/lexicon/<language>.py`."""
