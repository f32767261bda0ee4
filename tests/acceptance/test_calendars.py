"""Other calendars, on both platforms: a booking as a file, and a series as one event."""

import re

from icalendar import Calendar, Event

from adapters.simulator.messages import Message
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


async def asked_for(who: Visitor, words: str) -> Message:
    """Say something, and return the message with a file that answers it."""
    answer = await who.says(words)
    assert answer.file, answer.text
    return answer


def events(message: Message) -> list[Event]:
    """Return the events of a message's file."""
    assert message.file
    assert message.file.name.endswith(".ics")
    return list(Calendar.from_ical(message.file.content).events)


async def test_a_booking_becomes_an_event_and_goes_again(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A button and words bring the file; a change has a higher sequence, what is cancelled says so, others get none."""
    await jonas.says('atlas tomorrow 3-5pm with mara "sprint; retro"')
    waiting = await jonas.says("add it to my calendar")
    assert "Confirm it, and I’ll send you the calendar file" in waiting.text
    card = await jonas.presses(waiting, "Confirm")

    await jonas.presses(card, "Add to calendar")
    sent = await jonas.there.until(jonas.person, lambda message: message.file is not None)
    [event] = events(sent)
    assert "sprint; retro" in sent.text
    assert (str(event["SUMMARY"]), event["STATUS"]) == ("sprint; retro", "CONFIRMED")
    assert str(event["LOCATION"]).startswith("Atlas, ")
    assert f"With: {mara.person.name}" in str(event["DESCRIPTION"])
    assert (event.start.tzinfo.key, event.start.hour, event.end.hour) == ("Europe/Berlin", 15, 17)

    await jonas.says("move atlas to 4-6pm")
    [moved] = events(await asked_for(jonas, "send me the ics for atlas"))
    assert (moved["UID"], moved.start.hour) == (event["UID"], 16)
    assert moved["SEQUENCE"] > event["SEQUENCE"]
    [attended] = events(await asked_for(mara, "put atlas tomorrow into my outlook calendar"))
    assert attended["UID"] == event["UID"]
    assert f"For: {jonas.person.name}" in str(attended["DESCRIPTION"])

    await jonas.says("cancel atlas")
    [gone] = events(await asked_for(jonas, "send it to my calendar"))
    assert (gone["UID"], gone["STATUS"], gone["SEQUENCE"] > moved["SEQUENCE"]) == (event["UID"], "CANCELLED", True)
    stage.clock.advance(minutes=5)
    assert "no such booking" in (await jonas.says("send me an ics for hubble")).text


async def test_the_code_of_the_door_is_in_no_calendar(jonas: Visitor, stage: Stage) -> None:
    """Not even while its holder can see it in the chat."""
    await booked(jonas, "hubble today 1-2pm")
    await stage.passes(minutes=51)
    code = re.search(r"\b\d{3} ?\d{3}\b", (await jonas.says("what is the door code?")).text)
    assert code

    sent = await asked_for(jonas, "export to ical")

    assert sent.file
    assert code[0].replace(" ", "").encode() not in sent.file.content.replace(b" ", b"")


async def test_a_series_is_one_event_with_exceptions(jonas: Visitor) -> None:
    """Whichever date is asked for; a date that was cancelled is left out, one that was moved is told of besides."""
    await jonas.says("hubble every tuesday 9:30 30 min until end of january")
    answer = jonas.reads()[-1]
    done = await jonas.presses(answer, "Book all 10")
    await jonas.presses(done, "Add to calendar")
    sent = await jonas.there.until(jonas.person, lambda message: message.file is not None)
    [event] = events(sent)
    assert "one event with 10 dates" in sent.text
    assert event["RRULE"]["FREQ"] == ["WEEKLY"]

    cancelled = await jonas.says("cancel hubble on 1 december")
    await jonas.presses(cancelled, next(each for each in cancelled.labels if each.startswith("Only")))
    moved = await jonas.says("move hubble on 8 december to 11")
    await jonas.presses(moved, next(each for each in moved.labels if each.startswith("Only")))
    master, other = events(await asked_for(jonas, "send me the calendar file for hubble"))

    assert (master["UID"], other["UID"]) == (event["UID"], event["UID"])
    assert [each.dt.day for each in master["EXDATE"].dts] == [1]
    assert (other["RECURRENCE-ID"].dt.hour, other.start.day, other.start.hour) == (9, 8, 11)
    assert master["SEQUENCE"] > event["SEQUENCE"]
