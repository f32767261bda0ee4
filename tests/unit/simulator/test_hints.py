"""The page's hints: each is understood at any hour, and none speaks of a time that is past."""

import json
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.simulator.hints import hints
from adapters.simulator.people import SAMPLE_PEOPLE, Person
from adapters.understanding.report import answers, catalogue_from
from bot import SAMPLE
from tests.integration.simulator.page_stage import StillClock

MARA, JONAS, PRIYA = SAMPLE_PEOPLE
WEEK = range(0, 7 * 24, 5)
"""Hours from the beginning, five apart, so that every hour of a day and every day of a week come."""
CATALOGUE = catalogue_from(SAMPLE)


def given(person: Person, *, hours: int = 0) -> tuple[list[dict[str, str]], StillClock]:
    """Return a person's hints so many hours after a Friday's noon in Greenwich, and the clock."""
    clock = StillClock()
    clock.at += timedelta(hours=hours)
    return hints(person, clock), clock


@pytest.mark.parametrize("person", SAMPLE_PEOPLE, ids=lambda person: person.key)
def test_no_hint_is_late_or_strange(person: Person) -> None:
    """A sentence is read as a wish whose time is to come."""
    for hours in WEEK:
        lines, clock = given(person, hours=hours)
        now = clock.now().astimezone(ZoneInfo(person.zone)).replace(tzinfo=None)
        asked = [each["text"] for each in lines if not each["text"].startswith("/")]
        read = answers([json.dumps({"text": text, "now": now.isoformat()}) for text in asked], catalogue=CATALOGUE)
        for text, answer in zip(asked, map(json.loads, read), strict=True):
            # A report is asked for, which is no intent of a booking.
            assert answer["intent"] != "other" or answer["certain"] == "answer", text
            assert answer["start"] is None or answer["start"] >= now.isoformat()[: len(answer["start"])], text


def test_hints_fit_their_person() -> None:
    """An admin runs the place, a member speaks French, and one in London asks what is free."""
    texts = {person: " ".join(each["text"] for each in given(person)[0]) for person in SAMPLE_PEOPLE}
    assert "/newresource Nova, room" in texts[MARA]
    assert "what happened to atlas?" in texts[MARA]
    assert "/rules atlas" in texts[MARA]
    assert "/blackout atlas sunday" in texts[MARA]
    assert "réserve la salle atlas dimanche" in texts[JONAS]
    assert "when is hubble free" in texts[PRIYA]
    assert "/rules" not in texts[JONAS] + texts[PRIYA]


def test_hints_change_as_the_day_moves() -> None:
    """Who asks in the evening is offered tomorrow."""
    projector = [given(MARA, hours=hours)[0][1]["text"] for hours in (-5, 5)]
    assert [text.split()[-3] for text in projector] == ["today", "tomorrow"]


def test_every_hint_names_its_chat() -> None:
    """Commands are for Slack, whose list of them it shows."""
    for person in SAMPLE_PEOPLE:
        for each in given(person)[0]:
            assert each["pane"] == "slack" if each["text"].startswith("/") else each["pane"] in {"slack", "telegram"}


def test_a_place_without_anything_begins_with_setting_it_up() -> None:
    """Those who run it are led there; a member sees what is said before there is something."""
    admin, member = ([each["text"] for each in hints(person, StillClock(), stocked=False)] for person in (MARA, JONAS))
    assert admin[0] == "/setup"
    assert not {"/setup", "/people"} & set(member)
