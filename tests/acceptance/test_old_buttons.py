"""Buttons pressed late, told in chat on both platforms: they mean what they meant when they were shown."""

from core.use_cases.chat import receive
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


def labelled(labels: tuple[str, ...], part: str) -> str:
    """Return the first label with that part."""
    return next(label for label in labels if part in label)


async def test_an_old_button_holds_for_whom_it_was_offered(mara: Visitor, jonas: Visitor) -> None:
    """A later sentence about somebody else does not change whom an earlier offer is for."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    refused = await mara.says("atlas tomorrow 3-5pm")
    await mara.says("hubble on friday for @jonas")
    held = await mara.presses(refused, labelled(refused.labels, "Curie"))
    assert "Curie · Tue 24 Nov, 15:00–17:00" in held.text
    assert "For " not in held.text


async def test_an_offer_for_somebody_else_stays_for_them(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """An hour and another booking later, the alternative is still for Jonas, with the people who come along."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    refused = await mara.says("atlas tomorrow 3-5pm for @jonas with @priya")
    await stage.passes(hours=1)
    await mara.says("hubble on friday 9-10")
    held = await mara.presses(refused, labelled(refused.labels, "Curie"))
    assert "For Jonas Weber" in held.text
    assert "With Priya Nair" in held.text


async def test_an_alternative_that_is_gone_offers_others_for_the_same_people(mara: Visitor, jonas: Visitor) -> None:
    """Whoever presses too late is offered what is left, for the people of the first sentence."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    refused = await mara.says("atlas tomorrow 3-5pm for @jonas")
    await booked(mara, "curie tomorrow 3-5pm")
    again = await mara.presses(refused, labelled(refused.labels, "Curie"))
    assert "is taken" in again.text
    held = await mara.presses(again, again.labels[0])
    assert "For Jonas Weber" in held.text


async def test_a_length_asked_for_an_hour_ago_is_for_the_same_person(mara: Visitor, stage: Stage) -> None:
    """The question “for how long?” remembers whom it is for, whatever was said since."""
    asked = await mara.says("atlas tomorrow 3pm for @jonas")
    await mara.says("hubble on friday 9-10")
    await stage.passes(hours=1)
    assert "For Jonas Weber" in (await mara.presses(asked, "1 h")).text


async def test_a_time_pressed_after_another_search_is_for_the_first_one(mara: Visitor) -> None:
    """The offered hours belong to the search that they were shown for."""
    asked = await mara.says("find a studio on friday")
    await mara.says("find a room for 20 with a projector on thursday")
    found = await mara.presses(asked, asked.labels[0])
    assert "Studio" in found.text
    assert "Fri 27 Nov" in found.text


async def test_near_misses_of_an_older_search_are_still_shown(mara: Visitor, jonas: Visitor) -> None:
    """After two other sentences the button still shows what lacks something of the first search."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    found = await mara.says("find a room for 6 with a projector tomorrow 3-5pm")
    await mara.says("my bookings")
    await mara.says("atlas")
    misses = await mara.presses(found, "Show close matches")
    assert "Hubble – 4 seats, you asked for 6, no projector" in misses.text


async def test_a_further_page_of_what_is_gone_shows_what_is_left(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Half of the resources were booked since “More” was shown; it leads to the last page of the other half."""
    found = await mara.says("find something for 4 tomorrow 3-5pm")
    for name in ("Hubble", "Atlas"):
        assert name in found.labels
        await booked(jonas, f"{name} tomorrow 3-5pm")
    await stage.passes(hours=1)
    rest = await mara.presses(found, "More…")
    assert "Free Tue 24 Nov, 15:00–17:00" in rest.text
    assert not {"Hubble", "Atlas"} & set(rest.labels)


async def test_the_days_beside_keep_whom_it_is_for(mara: Visitor) -> None:
    """From day to day the free times stay those for Jonas."""
    shown = await mara.says("when is atlas free tomorrow for @jonas?")
    await mara.says("my bookings")
    next_day = await mara.presses(shown, "Wed 25 Nov")
    length = await mara.presses(next_day, next_day.labels[0])
    assert "For Jonas Weber" in (await mara.presses(length, "1 h")).text


async def test_the_days_beside_keep_the_length(mara: Visitor, jonas: Visitor) -> None:
    """The next day shows gaps of two hours as well, and a press on one holds two hours."""
    await booked(jonas, "atlas on wednesday 8-16")
    shown = await mara.says("when is atlas free tomorrow for 2 hours?")
    next_day = await mara.presses(shown, "Wed 25 Nov")
    assert "07:00–08:00" not in next_day.text
    later = await mara.presses(next_day, "Thu 26 Nov")
    assert "Atlas · Thu 26 Nov, 10:00–12:00" in (await mara.presses(later, later.labels[0])).text


async def test_a_reason_stays_with_its_booking(mara: Visitor) -> None:
    """A reason that was given for one cancellation is not that of another."""
    for words in ("atlas tomorrow 3-5pm", "curie tomorrow 3-5pm", "hubble on friday 3-5pm"):
        await booked(mara, words)
    await mara.says("cancel my booking tomorrow: the client is ill")
    listed = await mara.says("my bookings")
    card = await mara.presses(listed, listed.labels[2])
    assert "the client is ill" not in (await mara.presses(card, "Cancel")).text


async def test_a_reason_waits_for_its_button(mara: Visitor, stage: Stage) -> None:
    """The reason goes with whichever of the two bookings is chosen, an hour and another sentence later."""
    for words in ("atlas tomorrow 3-5pm", "curie tomorrow 3-5pm"):
        await booked(mara, words)
    which = await mara.says("cancel my booking tomorrow: the client is ill")
    await mara.says("what do I have on friday?")
    await stage.passes(hours=1)
    assert "the client is ill" in (await mara.presses(which, labelled(which.labels, "Curie"))).text


async def test_a_question_of_long_ago_means_only_what_it_says(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A fortnight later nobody knows any more whom an offer was for; the button holds its slot for who presses it."""
    await booked(jonas, "atlas on 15 december 3-5pm")
    refused = await mara.says("atlas on 15 december 3-5pm for @jonas")
    await stage.passes(days=15)
    await receive.forget_old(stage.bellhop.ledger)
    held = await mara.presses(refused, labelled(refused.labels, "Curie"))
    assert "Held for you" in held.text
    assert "For " not in held.text
