"""A day as a picture, told in chat on both platforms: what is taken, what is one's own, and the same in words."""

import io

from PIL import Image

from adapters.simulator.messages import Message
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import Stage, Visitor


def _said(message: Message) -> str:
    """Check that a picture came, and return what stands below it, or is said instead of it."""
    assert message.file is not None
    assert message.file.media_type == "image/png"
    with Image.open(io.BytesIO(message.file.content)) as picture:
        assert picture.width == 1200
    return f"{message.text}\n{message.file.spoken}"


async def test_a_day_is_shown_as_a_picture(stage: Stage, platform: str) -> None:
    """Whose it is nobody reads but of their own; all of a pool is not taken by one desk."""
    mara, jonas = Visitor(stage, MARA, platform), Visitor(stage, JONAS, platform)
    for who, said in (
        (mara, "atlas tomorrow 9-10"),
        (mara, "atlas tomorrow 10-11"),
        (jonas, "atlas tomorrow 3-5pm"),
    ):
        held = await who.says(said)
        await who.presses(held, "Confirm")

    shown = await jonas.says("show me tomorrow as a picture")
    assert "Tue 24 Nov at a glance" in shown.text
    assert "Atlas is taken 09:00–11:00, 15:00–17:00 (yours: 15:00–17:00)" in _said(shown)
    assert "Everything else is free." in shown.text
    assert "Mara" not in _said(shown)

    one = await jonas.says("day plan for hubble tomorrow")
    assert "Everything is free." in _said(one)
    assert "Atlas" not in _said(one)


async def test_every_language_asks_for_a_day(stage: Stage) -> None:
    """It is asked in the member's own words; of a day that is over there is no picture."""
    jonas = Visitor(stage, JONAS, "telegram")
    for language, question, head in (
        ("deutsch", "tagesplan für morgen", "Di., 24. Nov. auf einen Blick"),
        ("français", "le planning du jour", "lun. 23 nov. en un coup d’œil"),
        ("español", "el plan del día", "lun, 23 nov de un vistazo"),
        ("italiano", "il piano del giorno di domani", "mar 24 nov a colpo d’occhio"),
        ("english", "the day board for friday", "Fri 27 Nov at a glance"),
    ):
        await jonas.says(f"settings {language}")
        assert head in (await jonas.says(question)).text
    assert "That day is over" in (await jonas.says("timeline yesterday")).text


async def test_a_week_is_shown_as_a_heat_map(stage: Stage, platform: str) -> None:
    """Every hour is told in words as well: of one thing, or of everything; nobody is named."""
    mara, jonas = Visitor(stage, MARA, platform), Visitor(stage, JONAS, platform)
    for said in ("atlas tomorrow 9-11", "atlas thursday 14:00-14:30"):
        await mara.presses(await mara.says(said), "Confirm")

    shown = await jonas.says("show the week of atlas as a picture")
    assert "How busy Atlas is · Mon 23 Nov – Sun 29 Nov" in shown.text
    assert "Tue 24 Nov: 09:00–11:00 100 %" in shown.text
    assert "Wed 25 Nov: all free" in shown.text
    assert "Thu 26 Nov: 14:00–15:00 50 %" in _said(shown)
    assert "Mara" not in _said(shown)

    assert "How busy it is · Mon 30 Nov – Sun 6 Dec" in (await jonas.says("how busy is next week")).text
    assert "How busy Hubble is" in (await jonas.says("heat map of hubble this week")).text


async def test_every_language_asks_for_a_week(stage: Stage) -> None:
    """It is asked in the member's own words."""
    jonas = Visitor(stage, JONAS, "telegram")
    for language, question, head in (
        ("deutsch", "nächste woche als bild", "Wie voll es ist"),
        ("français", "carte de chaleur de atlas", "Occupation de Atlas"),
        ("español", "mapa de calor de atlas", "Ocupación de Atlas"),
        ("italiano", "mappa di calore di atlas", "Occupazione di Atlas"),
    ):
        await jonas.says(f"settings {language}")
        assert head in (await jonas.says(question)).text
