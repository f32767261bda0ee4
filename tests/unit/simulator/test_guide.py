"""The walk's checklist: a step is ticked when it was done, and not before."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from adapters.simulator.guide import STEPS, Guide
from adapters.simulator.messages import BOT, Button, Message
from adapters.simulator.people import SAMPLE_PEOPLE

MARA, JONAS, _ = SAMPLE_PEOPLE
CARD = Message("telegram", "1", "51000001", BOT, "Atlas", datetime(2026, 11, 20, tzinfo=UTC))


def offering(*payloads: str) -> Message:
    """Return a message of the bot with a button for each payload."""
    return replace(CARD, rows=(tuple(Button(each, payload=each) for each in payloads),))


def test_steps_are_written_in_two_marks_alone() -> None:
    """The page draws bold and code, and would show any other mark as it stands."""
    assert len({step.key for step in STEPS}) == len(STEPS)
    for step in STEPS:
        rest = re.sub(r"\*\*[^*`]+\*\*|`[^*`]+`", "", step.text)
        assert not set("*`_[]<>#") & set(rest), step.text


def test_a_confirmation_of_the_admin_is_the_first_step() -> None:
    """Another button, or another person's, is not."""
    guide = Guide()
    guide.pressed(JONAS, "ok:1")
    guide.pressed(MARA, "no:1")
    guide.pressed(MARA, None)
    assert guide.done == set()
    guide.pressed(MARA, "ok:1")
    assert guide.done == {"book"}


def test_other_slots_for_a_member_are_the_second() -> None:
    """A card to confirm is no refusal, and what is offered before anything is booked is none either."""
    guide = Guide()
    others = offering("hold:1:5:60", "hold:2:5:60", "hold:3:5:60")
    guide.shown(JONAS, [others], [])
    assert guide.done == set()
    guide.pressed(MARA, "ok:1")
    guide.shown(JONAS, [offering("ok:2", "hold:2:5:60", "hold:3:5:60"), CARD], [])
    guide.shown(MARA, [others], [])
    assert guide.done == {"book"}
    guide.shown(JONAS, [others], [])
    assert guide.done == {"book", "refused"}


def test_a_door_code_to_copy_is_the_third() -> None:
    """Six digits, in the admin's Telegram."""
    guide = Guide()
    code, word = (replace(CARD, rows=((Button("Copy", copy_text=text),),)) for text in ("482913", "K7Q2"))
    guide.shown(MARA, [], [word])
    guide.shown(JONAS, [], [code])
    assert guide.done == set()
    guide.shown(MARA, [], [code])
    assert guide.done == {"reminded"}


def test_checking_out_is_the_fourth() -> None:
    """Whoever does it."""
    guide = Guide()
    guide.pressed(MARA, "out:1")
    assert guide.done == {"used"}


def test_a_hold_that_ended_and_is_confirmed_at_last_is_the_fifth() -> None:
    """Its end alone is half of the step."""
    guide = Guide()
    steps = {step.key for step in STEPS}
    guide.happened(["reminder", "hold_over"])
    assert guide.done & steps == set()
    guide.pressed(MARA, "ok:2")
    assert guide.done & steps == {"book", "lapsed"}


@pytest.mark.parametrize("text", ["/book list", "my bookings", "My  Bookings", "/bookings"])
def test_a_list_after_a_restart_is_the_last(text: str) -> None:
    """Before a restart it is no step, and nothing else is one after it."""
    guide = Guide({"book"})
    guide.said(text)
    assert guide.done == {"book"}
    guide.restarted = True
    guide.said("hello")
    assert guide.done == {"book"}
    guide.said(text)
    assert guide.done == {"book", "again"}
