"""The form for a booking as Slack's view, inside Slack's limits."""

from dataclasses import replace
from datetime import date, time

import pytest

from adapters.chat.cards.forms import booking_form
from adapters.chat.incoming import Filled, Place, Sender
from adapters.chat.intents.forms import BookByForm
from adapters.chat.interpret.filling import filled
from adapters.chat.replies import Reply
from adapters.languages import LANGUAGES
from adapters.simulator.slack_rules import checked_view
from adapters.slack.forms import skeleton, view
from core.values import ResourceId
from tests.unit.chat.test_longest_cards import HOUSE, look

FULL = BookByForm(ResourceId(1), date(2026, 11, 24), time(15, 30), 75, ("U0JONAS01",), "Sprint retro", sent=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_is_what_slack_takes(language: str) -> None:
    """In every language, with more things than a list can have, the longest names, and all that can stand in it."""
    shown = look(language)
    many = [replace(each, id=ResourceId(number)) for number in range(1, 130) for each in HOUSE.resources[:1]]
    form = booking_form(FULL, many, date(2026, 11, 23), shown)
    painted = checked_view(view(Reply(("x" * 4_000,), form=form), "U0MARA001"))
    fields = {each["block_id"]: each["element"] for each in painted["blocks"] if each["type"] == "input"}
    assert len(fields["resource"]["options"]) == 100
    assert fields["resource"]["initial_option"]["value"] == "1"
    assert (fields["day"]["initial_date"], fields["clock"]["initial_time"]) == ("2026-11-24", "15:30")
    assert (fields["minutes"]["initial_option"]["value"], fields["title"]["initial_value"]) == ("75", "Sprint retro")
    assert fields["people"]["initial_users"] == ["U0JONAS01"]
    assert checked_view(skeleton("U0MARA001"))["type"] == "modal"


def test_what_a_client_made_up_is_left_out() -> None:
    """Whatever it sends in the place of a thing, a day, a time and a length."""
    sender, place = Sender("slack", "T1", "U1"), Place("U1", private=True, message="form:V1")
    made_up = Filled("1", sender, place, resource="-1", day="4000-01-01", clock="25:00", minutes="1e9", title="  a  b ")
    assert filled(made_up) == BookByForm(title="a b")
    whole = Filled("1", sender, place, resource="7", day="2026-11-24", clock="15:30", minutes="45", sent=True)
    assert filled(whole) == BookByForm(ResourceId(7), date(2026, 11, 24), time(15, 30), 45, sent=True)
