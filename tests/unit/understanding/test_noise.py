"""Any text is read, whatever it holds, within bounds."""

import gc
from datetime import datetime, timedelta
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.incoming import LONGEST
from adapters.languages import LANGUAGES
from adapters.understanding.lexicon import lexicon
from adapters.understanding.reading import Reading
from tests.unit.understanding.said import NOW, heard

THINGS = ["orion", "studio a", "K7Q2", "12C", "½", "\u202e"]
WORDS = sorted({word for each in LANGUAGES for word in (*lexicon(each).known, *lexicon(each).phrases)}) + THINGS
PIECES = st.one_of(
    st.sampled_from(WORDS), st.integers(0, 3000).map(str), st.sampled_from([*":/.-'@+,", "am", "th", "h"])
)
SPOKEN = st.sampled_from(LANGUAGES)
BOUND = 0.25
"""Seconds of processor time that no text may take, even on a slow machine: a thousand times a sentence's."""
FAR = 10 * LONGEST
"""Characters of a text that is much too long for a message."""
REPEATED = [
    "halb ",
    "viertel vor halb ",
    "y media ",
    "et demie ",
    "demi-heure ",
    "le 3 à ",
    "von bis ",
    "12/",
    "1.",
    "\u0430tl\u0430s ",
    "1 ",
    "to ",
    "3-",
    "a half ",
    "monday ",
    "for 2 ",
    "one and a half and ",
    "the 3rd to ",
    "x",
    "tomorow ",
    "k9sq ",
    "cancel ",
    "no, ",
    "à ",
    "a=",
    "ﷺ",
    "\u0336",
    "\u202e\u200f",
    "🎉",
    "<",
]


def bounded(text: str, language: str, now: datetime = NOW) -> Reading:
    """Read the text within the bound."""
    # Nothing is collected meanwhile: what the tests before have left takes longer than any text.
    gc.disable()
    try:
        begun = process_time()
        found = heard(text, language=language, now=now)
        assert process_time() - begun < BOUND, text
    finally:
        gc.enable()
    return found


@given(text=st.text(max_size=300), language=SPOKEN)
def test_any_text_is_read(text: str, language: str) -> None:
    """No text raises in any language."""
    assert isinstance(bounded(text, language), Reading)


@given(
    words=st.lists(PIECES, max_size=12),
    now=st.datetimes(),
    glue=st.sampled_from([" ", "", ", "]),
    language=SPOKEN,
)
def test_any_row_of_known_words_is_read(words: list[str], now: datetime, glue: str, language: str) -> None:
    """No combination of known words raises, at any time of the calendar."""
    found = bounded(glue.join(words), language, now)

    assert found.clarify == (found.reason is not None)
    assert not (found.wish.resource and found.rivals)


@given(words=st.lists(PIECES, max_size=12), language=SPOKEN)
def test_a_reading_without_a_question_lies_ahead_and_ends_after_its_start(words: list[str], language: str) -> None:
    """A booking without a question starts in the future and ends after its start."""
    found = bounded(" ".join(words), language)

    if found.intent == "book" and not found.clarify and isinstance(found.wish.start, datetime):
        assert found.wish.start >= NOW
        assert not isinstance(found.wish.end, datetime) or found.wish.end > found.wish.start


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("piece", REPEATED)
def test_the_longest_text_is_read_within_the_bound(piece: str, language: str) -> None:
    """A text ten times as long as a message may be is read in time, even if each word could continue the last."""
    assert isinstance(bounded((piece * FAR)[:FAR], language), Reading)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("orion on 31.12.9999", "no-such-day"),
        ("orion until 9999-12-31", "no-such-day"),
        ("orion on 1.1.1000", "past"),
        ("orion tomorrow for 0 min", "zero-length"),
    ],
)
def test_a_time_that_cannot_be_reckoned_with_is_no_part_of_the_wish(text: str, reason: str) -> None:
    """A year that overflows the calendar and a length of nothing are asked about, and not kept with the question."""
    found = heard(text)

    assert found.reason == reason
    assert found.wish.minutes is None
    assert found.wish.resource == "Orion"


@pytest.mark.parametrize("length", ["90000 years", "999999999 hours", "12345678901234567890 hours"])
def test_a_length_beyond_a_century_is_cut_and_not_dropped(length: str) -> None:
    """So long nobody books, and the calendar ends before: it is kept as a century, which every rule refuses."""
    minutes = heard(f"orion tomorrow at 3 for {length}").wish.minutes
    assert minutes is not None
    assert minutes >= timedelta(days=36_500) // timedelta(minutes=1)


@pytest.mark.parametrize("text", ["instead, move orion to 5pm", "instead move it", "rather orion move"])
def test_a_word_for_instead_may_stand_before_the_verb(text: str) -> None:
    """The move is read, whatever stands before its verb."""
    assert heard(text).intent == "move"


def test_two_hundred_numbers_are_no_booking() -> None:
    """A long row of numbers is neither a time nor a code."""
    found = heard(" ".join(str(number) for number in range(200)))

    assert (found.intent, found.wish.start, found.code) == ("other", None, None)


@pytest.mark.parametrize("text", ["\u200eorion\u200f tomorrow\u202c", "\ufeffor\u00adion tomorrow", "ORION TOMORROW"])
def test_marks_that_nobody_sees_change_nothing(text: str) -> None:
    """Direction marks, soft hyphens and full-width letters change nothing."""
    assert heard(text) == heard("orion tomorrow")
