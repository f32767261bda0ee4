"""Forms as Slack's views, inside Slack's limits."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from adapters.chat.cards.forms import Shown, booking_form, finding_form, moving_form, series_form
from adapters.chat.cards.other_forms import adding_form, declining_form, settings_form
from adapters.chat.entries import Fields
from adapters.chat.incoming import Filled, Place, Sender
from adapters.chat.intents.forms import Entries, FillIn, Filling, OpenForm
from adapters.chat.interpret.filling import filled
from adapters.chat.replies import Form, Reply
from adapters.languages import LANGUAGES
from adapters.simulator.slack_rules import checked_view
from adapters.slack.forms import skeleton, view
from core.domain.people.preferences import Preferences
from core.domain.resources.resource import Kind
from core.values import ResourceId
from tests.unit.chat.test_longest_cards import HOUSE, look

FULL: Entries = (
    ("resource", ("1",)),
    ("day", ("2026-11-24",)),
    ("clock", ("15:30",)),
    ("minutes", ("75",)),
    ("people", ("U0JONAS01",)),
    ("title", ("Sprint retro",)),
    ("rhythm", ("fortnightly",)),
    ("last", ("2027-03-31",)),
    ("kind", ("room",)),
    ("name", ("x" * 60,)),
    ("count", ("12",)),
    ("facts", ("projector, 8-20",)),
    ("because", ("y" * 200,)),
)
PREFERENCES = Preferences(reminder=7, length=25, favourites=(ResourceId(1), ResourceId(2)))
"""Lengths that no list offers."""
FORMS: dict[Filling, Callable[[Shown], Form]] = {
    Filling.BOOK: booking_form,
    Filling.REPEAT: series_form,
    Filling.FIND: finding_form,
    Filling.MOVE: moving_form,
    Filling.DECLINE: declining_form,
    Filling.SETTINGS: lambda shown: settings_form(shown, PREFERENCES, ("slack", "telegram")),
    Filling.ADD: lambda shown: adding_form(shown, tuple(Kind)),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("filling", Filling)
def test_every_form_is_what_slack_takes(filling: Filling, language: str) -> None:
    """Empty and full, in every language, with more things than a list can have and the longest names."""
    many = [replace(each, id=ResourceId(number)) for number in range(1, 130) for each in HOUSE.resources[:1]]
    for entries in ((), FULL):
        shown = Shown(Fields(entries), look(language), many, date(2026, 11, 23), faulty="clock", fault="z" * 4_000)
        painted = checked_view(view(Reply(("x" * 4_000,), form=FORMS[filling](shown), refused=True), "U0MARA001"))
        assert not painted["title"]["text"].endswith("…")
        assert {each["type"] for each in painted["blocks"]} <= {"section", "input", "alert"}
        assert not any(each["text"].endswith("…") for each in (painted["submit"], painted["close"]))
    assert checked_view(skeleton("U0MARA001"))["type"] == "modal"


def test_what_was_filled_in_stands_there_again() -> None:
    """Each in the field's own way, so that nothing that somebody chose is lost."""
    many = [replace(each, id=ResourceId(number)) for number in range(1, 130) for each in HOUSE.resources[:1]]
    form = booking_form(Shown(Fields(FULL), look("en"), many, date(2026, 11, 23)))
    painted = checked_view(view(Reply(("How?",), form=form), "U0MARA001"))
    fields = {each["block_id"]: each["element"] for each in painted["blocks"] if each["type"] == "input"}
    assert len(fields["resource"]["options"]) == 100
    assert fields["resource"]["initial_option"]["value"] == "1"
    assert (fields["day"]["initial_date"], fields["clock"]["initial_time"]) == ("2026-11-24", "15:30")
    assert (fields["minutes"]["initial_option"]["value"], fields["title"]["initial_value"]) == ("75", "Sprint retro")
    assert fields["people"]["initial_users"] == ["U0JONAS01"]


def test_a_fault_stands_at_its_field_and_above_them_all() -> None:
    """A phone says no more than that something is wrong; the words are there in any case."""
    shown = Shown(Fields(FULL), look("en"), HOUSE.resources, date(2026, 11, 23), "clock", "Atlas is taken then.")
    painted = checked_view(view(Reply((shown.fault, "Closest fits:"), form=booking_form(shown), refused=True), "U1"))
    alert, more, *fields = painted["blocks"]
    assert (alert["type"], alert["level"], alert["text"]["text"]) == ("alert", "error", "Atlas is taken then.")
    assert more["text"]["text"] == "Closest fits:"
    [hint] = [each["hint"]["text"] for each in fields if "hint" in each]
    assert hint == "⚠️ Atlas is taken then."


def test_what_a_client_made_up_is_left_out() -> None:
    """Whatever it sends in the place of a form, a thing, a day, a time and a length."""
    sender, place = Sender("slack", "T1", "U1"), Place("U1", private=True, message="form:V1")
    made_up = (
        ("resource", ("-1",)),
        ("day", ("4000-01-01",)),
        ("clock", ("25:00",)),
        ("minutes", ("1e9",)),
        ("title", ("  a  b ",)),
    )
    read = filled(Filled("1", sender, place, asked="form:nonsense", entries=made_up))
    assert read == FillIn(OpenForm(Filling.BOOK), made_up)
    fields = Fields(read.entries)
    assert (fields.resource(), fields.day(), fields.clock(), fields.number("minutes")) == (None, None, None, None)
    assert fields.text("title") == "a b"
    assert (fields.text("nothing"), fields.several("nothing"), "nothing" in fields) == ("", (), False)
    whole = Fields(FULL)
    assert (whole.resource(), whole.day()) == (ResourceId(1), date(2026, 11, 24))
    assert (whole.clock(), whole.number("minutes"), whole.one_of("kind", Kind)) == (time(15, 30), 75, Kind.ROOM)
