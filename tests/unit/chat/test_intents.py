"""The intents, their answers and the follow-ups fit together."""

import inspect
from typing import get_args

import pytest

from adapters.chat.answers import dispatch
from adapters.chat.answers.answer import answer
from adapters.chat.intents import KINDS
from adapters.chat.intents.follow_ups import FollowUp


def test_every_intent_has_an_answer_and_every_answer_an_intent() -> None:
    """An intent without an answer, or an answer in a room that `dispatch` does not name, is found here."""
    assert set(answer.registry) - {object} == set(KINDS)


def test_every_answer_is_written_in_a_room() -> None:
    """The rooms that `dispatch` names are those in which answers are written, and no others."""
    written = {inspect.getmodule(function) for kind, function in answer.registry.items() if kind is not object}
    assert written == set(dispatch.ROOMS)


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_takes_the_intent_and_who_asks(kind: type) -> None:
    """Every answer is called in the same way."""
    first, second = inspect.signature(answer.registry[kind]).parameters.values()
    assert (first.annotation, second.name) == (kind, "asker")


def test_a_follow_up_is_no_intent() -> None:
    """No answer has to know what was said before."""
    assert not set(get_args(FollowUp)) & set(KINDS)
