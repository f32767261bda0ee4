"""One's own coming week, told in chat on both platforms."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin


async def test_a_week_every_sunday(jonas: Visitor, stage: Stage) -> None:
    """It is asked for in words, comes on Sunday at five with what is booked, and is stopped by a button."""
    settings = "/book settings" if jonas.platform == "slack" else "/settings"
    await booked(jonas, "atlas monday 30 november 9-10")
    said = await jonas.says("send me my week every sunday")
    assert "Every Sunday at 17:00 I’ll send you what you have in the seven days that follow." in said.text
    assert "I send you your week: Sunday, 17:00." in (await jonas.commands(settings)).text
    await stage.until(berlin(29, 17))
    week = await jonas.sees("Your week, Mon 30 Nov – Sun 6 Dec: one booking.", button="Stop my week")
    assert "Atlas · Mon 30 Nov, 09:00–10:00" in week.text
    stopped = await jonas.presses(week, "Stop my week")
    assert "I no longer send you your week." in stopped.text
    assert "My week: Sunday" in (await jonas.commands(settings)).labels


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("asked", "stopped"),
    [
        ("send me my week every friday", "stop sending me my week"),
        ("schick mir meine woche jeden freitag", "schick mir meine woche bitte nicht mehr"),
        ("envoie-moi ma semaine chaque vendredi", "arrête de m'envoyer ma semaine"),
        ("mándame mi semana cada viernes", "deja de enviarme mi semana"),
        ("mandami la mia settimana ogni venerdì", "smetti di mandarmi la mia settimana"),
    ],
    ids=["en", "de", "fr", "es", "it"],
)
async def test_it_is_asked_for_in_every_language(jonas: Visitor, stage: Stage, asked: str, stopped: str) -> None:
    """On Friday, and no more."""
    await jonas.says(asked)
    assert await stage.count("SELECT count(*) FROM weeks WHERE weekday = 4") == 1
    await jonas.says(stopped)
    assert await stage.count("SELECT count(*) FROM weeks") == 0
