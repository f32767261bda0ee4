"""What somebody chooses for themself, told in chat on both platforms."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin


async def test_what_one_prefers_holds_from_then_on(jonas: Visitor, priya: Visitor, stage: Stage) -> None:
    """A clock, a length, a favourite, an hour’s notice and a name that others do not read, each by its buttons."""
    settings = await jonas.commands("/book settings" if jonas.platform == "slack" else "/settings")
    assert "I write times like 15:00." in settings.text
    settings = await jonas.presses(await jonas.presses(settings, "Clock"), "3:00 pm")
    assert settings.text.startswith("I write times like 3:00 pm.")
    settings = await jonas.presses(await jonas.presses(settings, "Reminder"), "1 h")
    assert "I remind you 1 h before a booking begins." in settings.text
    settings = await jonas.presses(await jonas.presses(settings, "Usual length"), "45 min")
    favourites = await jonas.presses(await jonas.presses(settings, "Favourites"), "Hubble")
    assert "I offer you these first: Hubble." in favourites.text
    settings = await jonas.presses(favourites, "Settings")
    settings = await jonas.presses(await jonas.presses(settings, "My name"), "Only who manages it")
    for chosen in ("3:00 pm", "1 h before", "45 min", "Hubble", "“taken”"):
        assert chosen in settings.text

    listed = await jonas.says("find a room tomorrow 9-10")
    assert listed.labels[0] == "Hubble"
    card = await booked(jonas, "atlas tomorrow 3pm")
    assert "3:00 pm–3:45 pm" in card.text
    assert "Jonas" not in (await priya.says("who has atlas tomorrow?")).text
    await stage.until(berlin(24, 14))
    await jonas.sees("Atlas at 3:00 pm", "in 60 min")


async def test_quiet_hours_are_kept_but_not_for_codes(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """Said in words: a message about next week waits for the morning, and the code of a door comes at night."""
    said = await jonas.says("please don’t disturb me between 17 and 9")
    assert said.text.startswith("From 17:00 to 09:00 I only write what can’t wait, such as door codes.")
    await booked(jonas, "atlas tomorrow 18:00-19:00")
    await stage.until(berlin(23, 17, 30))
    await booked(mara, "curie friday 10-11 with jonas")
    await stage.passes(minutes=1)
    assert not [each for each in jonas.reads() if "Curie" in each.text]
    await stage.until(berlin(24, 9))
    await jonas.sees("Curie", "Fri 27 Nov")
    await stage.until(berlin(24, 17, 50))
    await jonas.sees("Door code", "Atlas at 18:00")


async def test_a_preference_that_cannot_be_is_asked_for_again(jonas: Visitor) -> None:
    """A reminder of five hours is none; what can be chosen is shown, and nothing has changed."""
    said = await jonas.says("remind me 5 hours before")
    assert "I remind you 15 min before a booking begins." in said.text
    assert "5 min to 2 h before" in said.text
    assert {"None", "30 min", "2 h"} <= set(said.labels)
    assert (await jonas.says("my favourites are atlas and mars")).text.startswith("I don’t know “mars”.")
    for words in ("quiet hours 25-7", "stop writing to me at night"):
        assert {"None", "Settings"} <= set((await jonas.says(words)).labels)
    await jonas.says("my favourites are atlas")
    assert "I offer you these first: Atlas, Hubble." in (await jonas.says("add hubble to my favourites")).text
    assert "I offer you these first: Hubble." in (await jonas.says("remove atlas from my favourites")).text
    await jonas.says("stop reminding me")
    once = await jonas.says("remind me half an hour before atlas")
    assert "I don’t remind you before a booking" in once.text
    assert "I don’t remind you" in (await jonas.presses(once, "Reminder")).text
