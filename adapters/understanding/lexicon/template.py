"""
A lexicon to copy for a new language: a first cut of Dutch, which already reads "orion morgen van 15 tot 17 uur".

Copy it to `<language>/__init__.py`, write `adapters/wording/<language>.ftl` (every message of `en.ftl`) and a corpus of
a hundred sentences in `tests/unit/understanding/corpus/<language>.jsonl`; nothing else names the language. `groups.py`
and its neighbours explain each field; one that is left out means that the language has no such word. Fill them as the
corpus asks.
"""

from adapters.understanding.lexicon.groups import Clocks, Days, Links, Numbers, Spans, Talk, Things, Verbs
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.typography import Typography

_TYPOGRAPHY = Typography(plurals=(("", "s"), ("", "en")))
each, phrases, words = _TYPOGRAPHY.each, _TYPOGRAPHY.phrases, _TYPOGRAPHY.words

LEXICON = Lexicon(
    code="nl",
    typography=_TYPOGRAPHY,
    # What stands on the left is meant by each of the phrases on the right; an Inner word where no single word says it.
    phrases=phrases({Inner.ALL_DAY: "hele dag|de hele dag", Inner.MY_BOOKINGS: "mijn reserveringen", "morgen": "mrgn"}),
    numbers=Numbers(cardinals=each({"een": 1, "twee": 2, "drie": 3, "vier": 4}), halves=words("half halve")),
    # Months, days and minutes of one unit.
    spans=Spans(units=each({"minuut minuten min": (0, 0, 1), "uur uren u": (0, 0, 60)}), lasting=words("voor")),
    clocks=Clocks(oclock=words("uur u"), half_before=True, now=words("nu")),
    days=Days(
        weekdays=each({"maandag ma": 0, "dinsdag di": 1, "woensdag wo": 2, "donderdag do": 3, "vrijdag vr": 4}),
        relative=each({"vandaag": 0, "morgen": 1, "overmorgen": 2}),
        parts=each({"ochtend": "morning", "middag": "afternoon", "avond": "evening"}),
    ),
    # The smallest words matter most: they tell a clock from a day, and a start from an end.
    links=Links(on=words("op"), at=words("om"), since=words("van vanaf"), to=words("tot -"), conjunctions=words("en")),
    things=Things(kinds=each({"kamer zaal": "room"}), people=words("personen mensen"), own=words("mijn")),
    # Firm verbs count wherever they stand; mild ones only where hardly anything else is said.
    verbs=Verbs(firm=each({"reserveer reserveren boek": "book", "annuleer annuleren": "cancel", "vrij": "find"})),
    # Fillers mean nothing here; chatter says that people talk about something else.
    talk=Talk(fillers=words("de het een mij alsjeblieft graag"), chatter=words("hallo bedankt weer")),
)
