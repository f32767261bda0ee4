"""Other calendars, on both platforms: a booking as a file, and a series as one event."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import httpx
from icalendar import Calendar, Event

from adapters.simulator.messages import Message
from adapters.web.app import web_app
from tests.acceptance.people import PUBLIC_URL, Stage, Visitor
from tests.acceptance.test_first_walk import booked


@asynccontextmanager
async def reading(stage: Stage) -> AsyncIterator[httpx.AsyncClient]:
    """Lend a calendar program, which reads by links alone."""
    app = web_app(routes=stage.bellhop.routes(), readiness=stage.bellhop.readiness)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=PUBLIC_URL) as program:
        yield program


def link_in(message: Message) -> str:
    """Return the path of the calendar link that a message shows."""
    found = re.search(rf"{PUBLIC_URL}(/calendar/\S+\.ics)", message.text)
    assert found, message.text
    return found[1]


def start_of(event: Event) -> datetime:
    """Return when an event begins, which is no whole day."""
    assert isinstance(event.start, datetime)
    return event.start


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
    assert (str(event["SUMMARY"]), str(event["STATUS"])) == ("sprint; retro", "CONFIRMED")
    assert str(event["LOCATION"]).startswith("Atlas, ")
    assert f"With: {mara.person.name}" in str(event["DESCRIPTION"])
    assert str(start_of(event).tzinfo) == "Europe/Berlin"
    assert (start_of(event).hour, event.duration) == (15, timedelta(hours=2))

    await jonas.says("move atlas to 4-6pm")
    [moved] = events(await asked_for(jonas, "send me the ics for atlas"))
    assert (str(moved["UID"]), start_of(moved).hour) == (str(event["UID"]), 16)
    assert int(str(moved["SEQUENCE"])) > int(str(event["SEQUENCE"]))
    [attended] = events(await asked_for(mara, "put atlas tomorrow into my outlook calendar"))
    assert str(attended["UID"]) == str(event["UID"])
    assert f"For: {jonas.person.name}" in str(attended["DESCRIPTION"])

    await jonas.says("cancel atlas")
    [gone] = events(await asked_for(jonas, "send it to my calendar"))
    assert (str(gone["UID"]), str(gone["STATUS"])) == (str(event["UID"]), "CANCELLED")
    assert int(str(gone["SEQUENCE"])) > int(str(moved["SEQUENCE"]))
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
    assert b"RRULE:FREQ=WEEKLY" in event.to_ical()

    cancelled = await jonas.says("cancel hubble on 1 december")
    await jonas.presses(cancelled, next(each for each in cancelled.labels if each.startswith("Only")))
    moved = await jonas.says("move hubble on 8 december to 11")
    await jonas.presses(moved, next(each for each in moved.labels if each.startswith("Only")))
    master, other = events(await asked_for(jonas, "send me the calendar file for hubble"))

    assert (str(master["UID"]), str(other["UID"])) == (str(event["UID"]), str(event["UID"]))
    assert b"EXDATE;TZID=Europe/Berlin:20261201T093000" in master.to_ical()
    assert b"RECURRENCE-ID;TZID=Europe/Berlin:20261208T093000" in other.to_ical()
    assert (start_of(other).day, start_of(other).hour) == (8, 11)
    assert int(str(master["SEQUENCE"])) > int(str(event["SEQUENCE"]))


async def test_a_calendar_program_reads_by_a_link(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Its owner's bookings, always as they are now; it is shown once, and ends when it is taken back, or they leave."""
    await booked(jonas, "atlas tomorrow 3-5pm sprint retro")
    given = await jonas.says("give me a calendar link")
    assert "your bookings" in given.text
    path = link_in(given)
    async with reading(stage) as program:
        first = await program.get(path)
        assert (first.status_code, first.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
        [event] = Calendar.from_ical(first.content).events
        assert (str(event["SUMMARY"]), start_of(event).hour) == ("sprint retro", 15)

        stage.clock.advance(minutes=3)
        known = {"If-None-Match": first.headers["etag"]}
        assert (await program.get(path, headers=known)).status_code == 304
        since = {"If-Modified-Since": first.headers["last-modified"]}
        assert (await program.get(path, headers=since)).status_code == 304
        # As programs and proxies between send them: the strong form of the tag, another of several, a later date.
        strong = {"If-None-Match": f'"other", {first.headers["etag"].removeprefix("W/")}'}
        later = {"If-Modified-Since": "Tue, 24 Nov 2026 00:00:00 GMT"}
        unread = {"If-Modified-Since": "yesterday"}
        answers = [(await program.get(path, headers=each)).status_code for each in (strong, later, unread)]
        assert answers == [304, 304, 200]
        await jonas.says("move atlas to 4-6pm")
        moved = await program.get(path, headers=known)
        assert (moved.status_code, moved.headers["etag"] != first.headers["etag"]) == (200, True)
        assert moved.headers["last-modified"] > first.headers["last-modified"]
        assert [start_of(each).hour for each in Calendar.from_ical(moved.content).events] == [16]
        head = await program.head(path)
        assert (head.status_code, head.headers["etag"]) == (200, moved.headers["etag"])

        listed = await jonas.says("which calendar links do I have?")
        assert "your bookings · since Mon 23 Nov · last read Mon 23 Nov" in listed.text
        again = await jonas.says("give me a calendar link")
        assert "http" not in again.text
        other = link_in(await jonas.presses(again, "Another link"))
        taken = await jonas.presses(listed, "Take back: your bookings")
        assert "Taken back." in taken.text
        assert [(await program.get(each)).status_code for each in (path, other)] == [404, 200]

        await mara.presses(await mara.says("suspend jonas"), "Suspend")
        assert (await program.get(other)).status_code == 404
    assert await stage.count("SELECT count(*) FROM feeds WHERE revoked_at IS NULL") == 0


async def test_a_link_to_a_thing_tells_what_its_owner_may_know(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whose it is and what for, unless a rule says who may know; what is closed, and nothing of other things."""
    await booked(jonas, "atlas tomorrow 3-5pm sprint retro")
    await booked(jonas, "hubble tomorrow 3-5pm")
    path = link_in(await mara.commands("/calendar atlas"))
    theirs = link_in(await jonas.says("a calendar link for atlas please"))
    async with reading(stage) as program:
        [event] = Calendar.from_ical((await program.get(path)).content).events
        assert str(event["SUMMARY"]) == "sprint retro"
        await mara.commands("/rules atlas names nobody")
        [event] = Calendar.from_ical((await program.get(path)).content).events
        assert (str(event["SUMMARY"]), "DESCRIPTION" in event) == ("taken", False)
        [event] = Calendar.from_ical((await program.get(theirs)).content).events
        assert str(event["SUMMARY"]) == "sprint retro"


async def test_a_link_is_for_one_thing_that_is_known(jonas: Visitor, stage: Stage) -> None:
    """A name that is none here is said, of several things one is chosen, and until then nothing is given out."""
    for words in ("give me a calendar link for nowhere", "a calendar link for room nowhere", "/calendar nowhere"):
        answer = await (jonas.commands(words) if words.startswith("/") else jonas.says(words))
        assert "I don’t know “nowhere”." in answer.text
        assert answer.labels == ("Link to my bookings", "Browse")
    for words in ("a calendar link for mara", "a calendar link for all rooms"):
        assert "of one thing, of one site, or your own" in (await jonas.says(words)).text
    half = await jonas.says("a calendar link for atlas and nowhere")
    assert ("“nowhere”" in half.text, "Atlas" in half.labels) == (True, True)
    both = await jonas.says("a calendar link for atlas and curie")
    assert "of one thing, of one site, or your own" in both.text
    assert await stage.count("SELECT count(*) FROM feeds") == 0

    for name in ("Atlas", "Curie"):
        assert f"It shows {name}" in (await jonas.presses(both, name)).text
    assert "It shows your bookings" in (await jonas.says("a calendar link for my phone please")).text
    assert await stage.count("SELECT count(*) FROM feeds") == 3
