"""Explanations: the words that count, and the other readings."""

import json

from adapters.understanding.explain import runners_up, uses
from adapters.understanding.report import answers
from tests.unit.understanding.said import CATALOGUE, at, sentence


def others(text: str, language: str = "en") -> list[tuple[str, object]]:
    """Return the other readings of the text: the assumption that each needs, and when it begins."""
    return [(each.because, each.reading.wish.start) for each in runners_up(sentence(text, language=language))]


def test_the_words_and_what_they_were_taken_for() -> None:
    """The words are listed in their order, as typed, and the language is named."""
    said = sentence("book Orion Friday at 3 for 6 people")
    assert said.lexicon.code == "en"
    assert [(use.words, use.what) for use in uses(said)] == [
        ("book", "intent"),
        ("Orion", "name"),
        ("Friday", "weekday"),
        ("at 3", "clock"),
        ("for 6 people", "people"),
    ]


def test_a_sentence_of_another_language_says_so() -> None:
    """The member's language is tried first; the one that knows the words wins."""
    assert sentence("réserve orion demain de 14h à 16h", language="en").lexicon.code == "fr"
    assert sentence("orion donerstag 10-13h", language="en").lexicon.code == "de"
    assert sentence("10am to 12pm", language="fr").lexicon.code == "en"
    assert sentence("orion tomorrow at 3 for the kickoff with acme", language="en").lexicon.code == "en"


def test_what_else_it_might_mean() -> None:
    """Other readings swap day and month, take the Friday of this week, or the other half of the day."""
    assert ("day-and-month", at("2026-12-04T15:00")) in others("orion 4/12 at 3pm")
    assert ("day-and-month", at("2027-04-12T15:00")) in others("orion 4/12 at 3pm", "en-GB")
    assert ("other-week", at("2026-12-04")) not in others("orion friday")
    assert others("orion tomorrow at 8") == [("half-of-day", at("2026-11-21T20:00"))]
    assert others("orion tomorrow at 15:00") == []


def test_what_is_past_or_unclear_is_no_runner_up() -> None:
    """A reading in the past is left out, and so is any for a text that leads to a question."""
    assert others("orion today at 3") == []
    assert others("orion 30 february at 3") == []


def test_the_command_explains_on_demand() -> None:
    """With `explain`, a line holds the same answer and the reasons for it."""
    line = json.dumps({"text": "orion tomorrow at 8", "lang": "en", "now": "2026-11-20T14:02"})
    [short], [long] = (list(answers([line], catalogue=CATALOGUE, explain=each)) for each in (False, True))
    plain, why = json.loads(short), json.loads(long)
    assert {key: why[key] for key in plain} == plain
    assert why["read_in"] == "en"
    assert [each["as"] for each in why["words"]] == ["name", "fixed", "clock"]
    assert [each["start"] for each in why["runners_up"]] == ["2026-11-21T20:00"]
