"""What a sentence asks about: facts, others' bookings, faults, and what Bellhop cannot do; requests stay requests."""

from datetime import datetime
from pathlib import Path

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.heard import Ear, listen
from adapters.understanding.reading import Named

HERE = Path(__file__).parent / "questions"
NOW = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - the place's own wall time
CATALOGUE = (
    Named("Atlas", "room", tags=("projector", "whiteboard")),
    Named("Hubble", "room", tags=("screen",)),
    Named("Curie", "room", tags=("projector", "video")),
    Named("Studio A", "studio", tags=("podcast",)),
    Named("Studio B", "studio", tags=("podcast",)),
    Named("Canon R5", "equipment", aliases=("camera",)),
    Named("Desk", "desk", units=tuple(map(str, range(1, 13)))),
    Named("Laptop", "equipment", aliases=("laptop",), units=("1", "2", "3", "4", "5")),
)
REQUEST = "-"


def _sentences() -> list[tuple[str, str, str]]:
    """Return each sentence of the files with its language and its topic; REQUEST stands for none."""
    read = []
    for file in sorted(HERE.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            topic, text = line.split(" | ", 1)
            read.append((file.stem, topic, text))
    return read


@pytest.mark.parametrize(("language", "topic", "text"), _sentences())
def test_a_question_is_known_by_its_topic(language: str, topic: str, text: str) -> None:
    """A question is about its topic and gets an answer; a request, or a wish with a title, is no question."""
    heard = listen(text, Ear(NOW, language, CATALOGUE))

    assert (heard.asked.topic if heard.asked else REQUEST) == topic
    assert topic == REQUEST or heard.reading.certain == "answer"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_about_the_same(language: str) -> None:
    """Each language has sentences for every topic that another one has."""
    topics = {topic for spoken, topic, _ in _sentences() if spoken == language}

    assert topics == {topic for _, topic, _ in _sentences()}


@pytest.mark.parametrize(("language", "topic", "text"), _sentences())
def test_no_question_is_an_act(language: str, topic: str, text: str) -> None:
    """Nothing that is asked cancels, moves, extends or books anything."""
    heard = listen(text, Ear(NOW, language, CATALOGUE))

    assert topic == REQUEST or heard.reading.intent in {"find", "list", "help", "other"}
