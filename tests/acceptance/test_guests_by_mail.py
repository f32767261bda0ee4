"""Guests who are in no chat: they are invited by e-mail, and told what changes; their calendars understand it."""

from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import pytest
from httpx import ASGITransport, AsyncClient

from adapters.web.app import web_app
from tests.acceptance.people import PUBLIC_URL, Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.mailbox import Mailbox, html_of, invitation_in, serving, text_of
from tests.stage import berlin

ANNA, BOB = "anna@example.com", "bob@example.org"


@pytest.fixture
async def mailbox(stage: Stage) -> AsyncIterator[Mailbox]:
    """Give Bellhop a mail server, as a restart with SMTP_URL does."""
    async with serving() as box:
        await stage.stop()
        stage.smtp_url = box.url
        await stage.start()
        yield box


async def test_a_guest_is_invited_and_told_of_a_change_and_of_the_end(
    jonas: Visitor, stage: Stage, mailbox: Mailbox
) -> None:
    """Three letters about one event: the same UID, a rising SEQUENCE, and in the end it leaves the calendar."""
    held = await jonas.says(f"atlas tomorrow 3-4pm with {ANNA}")
    assert f"Guests {ANNA}" in held.text
    await stage.passes(seconds=3)
    assert mailbox.arrived == []

    await jonas.presses(held, "Confirm")
    await stage.passes(seconds=3)
    [first] = mailbox.to(ANNA)
    assert first["From"] == "Bellhop <rooms@bellhop.example>"
    assert first["Subject"].startswith("Invitation: Atlas · Tue 24 Nov, 15:00–16:00")
    assert first["Auto-Submitted"] == "auto-generated"
    assert "Jonas Weber invites you" in text_of(first)
    assert "Nobody reads replies" in html_of(first)
    method, [event] = invitation_in(first)
    assert (method, event["SEQUENCE"], event["STATUS"]) == ("REQUEST", 0, "CONFIRMED")
    assert event["ORGANIZER"] == "mailto:rooms@bellhop.example"
    assert event["ORGANIZER"].params["CN"] == "Jonas Weber"
    assert event["ATTENDEE"] == f"mailto:{ANNA}"
    assert event["ATTENDEE"].params["RSVP"] == "FALSE"
    assert event.start == berlin(24, 15)

    await jonas.says("move it to 4pm")
    await stage.passes(seconds=3)
    _, second = mailbox.to(ANNA)
    method, [moved] = invitation_in(second)
    assert (method, moved["SEQUENCE"], moved["UID"]) == ("REQUEST", 1, event["UID"])
    assert moved.start == berlin(24, 16)
    assert second["Subject"].startswith("Changed: Atlas · Tue 24 Nov, 16:00–17:00")

    await jonas.says("cancel it")
    await stage.passes(seconds=30)
    assert len(mailbox.arrived) == 2
    await stage.passes(seconds=60)
    third = mailbox.arrived[-1]
    method, [gone] = invitation_in(third)
    assert (method, gone["SEQUENCE"], gone["UID"], gone["STATUS"]) == ("CANCEL", 2, event["UID"], "CANCELLED")
    assert third["Subject"].startswith("Cancelled: Atlas")
    await stage.passes(days=3)
    assert len(mailbox.arrived) == 3


async def test_a_cancellation_that_is_taken_back_is_told_to_nobody(
    jonas: Visitor, stage: Stage, mailbox: Mailbox
) -> None:
    """The guest has heard of nothing, and hears of nothing."""
    await jonas.presses(await jonas.says(f"atlas tomorrow 3-4pm with {ANNA}"), "Confirm")
    await stage.passes(seconds=3)
    gone = await jonas.says("cancel it")
    await stage.passes(seconds=10)
    await jonas.presses(gone, "Undo")
    await stage.passes(minutes=5)
    assert len(mailbox.to(ANNA)) == 1


async def test_guests_are_put_on_a_booking_and_taken_off_it(jonas: Visitor, stage: Stage, mailbox: Mailbox) -> None:
    """Each gets one letter for each; who stays is not told, and “undo” puts back who was taken off."""
    await booked(jonas, "atlas tomorrow 3-4pm")
    added = await jonas.says(f"invite {ANNA} and {BOB} to it")
    assert f"On the list now: {ANNA}, {BOB}. I’ll let them know." in added.text
    await stage.passes(seconds=3)
    assert [invitation_in(each)[0] for each in mailbox.arrived] == ["REQUEST", "REQUEST"]

    off = await jonas.says(f"take {ANNA} off")
    assert f"Off the list now: {ANNA}" in off.text
    await stage.passes(seconds=3)
    method, [event] = invitation_in(mailbox.to(ANNA)[-1])
    assert (method, event["SEQUENCE"]) == ("CANCEL", 1)
    assert len(mailbox.to(BOB)) == 1

    back = await jonas.presses(off, "Undo")
    assert ANNA in back.text
    await stage.passes(seconds=3)
    method, [event] = invitation_in(mailbox.to(ANNA)[-1])
    assert (method, event["SEQUENCE"], len(mailbox.to(ANNA))) == ("REQUEST", 2, 3)

    coming = await jonas.says("who is coming to my meeting?")
    assert ANNA in coming.text
    without = await jonas.presses(coming, f"Take off {BOB}")
    assert BOB not in without.text.split("Guests")[1]


async def test_a_series_is_one_event(jonas: Visitor, stage: Stage, mailbox: Mailbox) -> None:
    """One letter invites to all dates; a date that is cancelled is left out of the same event."""
    looked = await jonas.says(f"atlas every monday 9-10 until end of january with {ANNA}")
    await jonas.presses(looked, "Book all 9")
    await stage.passes(seconds=3)
    [letter] = mailbox.to(ANNA)
    assert "9 dates" in text_of(letter)
    _, [event] = invitation_in(letter)
    assert event.rrules[0]["FREQ"] == ["WEEKLY"]

    await jonas.presses(await jonas.says("cancel my atlas on 7 december"), "Only Mon 7 Dec")
    await stage.passes(minutes=2)
    _, changed = mailbox.to(ANNA)
    _, [after] = invitation_in(changed)
    assert (after["UID"], after["SEQUENCE"]) == (event["UID"], 1)
    assert after.exdates == [berlin(7, 9, month=12)]


async def test_a_letter_that_can_never_arrive_is_told_to_the_holder_once(
    jonas: Visitor, stage: Stage, mailbox: Mailbox
) -> None:
    """The booking stands, everybody else gets theirs, and nothing more is tried until the guest is named again."""
    mailbox.refusals[ANNA] = "550 5.1.1 no such user"
    await jonas.presses(await jonas.says(f"atlas tomorrow 3-4pm with {ANNA} and {BOB}"), "Confirm")
    await stage.passes(seconds=3)
    await stage.passes(seconds=3)
    told = await jonas.sees(f"My e-mails don’t reach {ANNA}")
    assert "Atlas · Tue 24 Nov" in told.text
    assert len(mailbox.to(BOB)) == 1

    await jonas.says("move it to 4pm")
    await stage.passes(minutes=5)
    assert await stage.count("SELECT count(*) FROM messages WHERE kind = 'guest_lost'") == 1
    del mailbox.refusals[ANNA]
    await jonas.says(f"take {ANNA} off")
    await jonas.says(f"add {ANNA} to it")
    await stage.passes(seconds=3)
    assert [invitation_in(each)[0] for each in mailbox.to(ANNA)] == ["REQUEST"]


async def test_a_guest_who_wants_no_letters_gets_none(jonas: Visitor, stage: Stage, mailbox: Mailbox) -> None:
    """One press ends them for good, for this organization; who invites them reads it, and they can take it back."""
    await jonas.presses(await jonas.says(f"atlas tomorrow 3-4pm with {ANNA} and {BOB}"), "Confirm")
    await stage.passes(seconds=3)
    [letter] = mailbox.to(ANNA)
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = urlsplit(letter["List-Unsubscribe"].strip("<>")).path
    app = web_app(routes=stage.bellhop.routes(), readiness=stage.bellhop.readiness)
    async with AsyncClient(transport=ASGITransport(app=app), base_url=PUBLIC_URL) as browser:
        # Guards of mail programs look at links, and that ends nothing.
        assert "stop writing" in (await browser.get(path)).text
        await jonas.says("move it to 4pm")
        await stage.passes(seconds=3)
        assert len(mailbox.to(ANNA)) == 2
        for _ in range(2):
            left = await browser.post(path, data={"List-Unsubscribe": "One-Click"})
            assert (left.status_code, "no more" in left.text) == (200, True)

        await jonas.says("cancel it")
        held = await jonas.says(f"curie tomorrow 9-10 with {ANNA.upper()} and {BOB}")
        assert "wants no e-mails from here" in held.text
        await jonas.presses(held, "Confirm")
        await stage.passes(minutes=2)
        assert (len(mailbox.to(ANNA)), len(mailbox.to(ANNA.upper()))) == (2, 0)
        assert len(mailbox.to(BOB)) == 4
        assert "wants no e-mails" in (await jonas.says("who is coming to my meeting?")).text
        assert await stage.count("SELECT count(*) FROM guests_refusing WHERE position('anna' IN digest::text) = 0") == 1

        assert (await browser.post(path, data={"again": "1"})).status_code == 200
        assert (await browser.get(path[:-3] + "xxx")).status_code == 404
    await booked(jonas, f"hubble tomorrow 9-10 with {ANNA}")
    await stage.passes(seconds=3)
    assert len(mailbox.to(ANNA)) == 3


async def test_a_letter_that_is_refused_loses_no_guest(jonas: Visitor, stage: Stage, mailbox: Mailbox) -> None:
    """The server minds the letter and not the person: the next one goes to them, and the holder hears of nothing."""
    mailbox.data_refusal = "554 5.6.0 cannot read that"
    await jonas.presses(await jonas.says(f"atlas tomorrow 3-4pm with {ANNA}"), "Confirm")
    await stage.passes(seconds=3)
    assert mailbox.arrived == []
    mailbox.data_refusal = None
    await jonas.says("move it to 4pm")
    await stage.passes(minutes=5)
    assert [invitation_in(each)[0] for each in mailbox.to(ANNA)] == ["REQUEST"]
    assert await stage.count("SELECT count(*) FROM messages WHERE kind = 'guest_lost'") == 0


async def test_a_letter_that_is_refused_for_now_is_tried_again(jonas: Visitor, stage: Stage, mailbox: Mailbox) -> None:
    """Greylisting, a full disk, a server that is away: it comes later, once."""
    mailbox.refusals[ANNA] = "451 4.7.1 greylisted, try again"
    await jonas.presses(await jonas.says(f"atlas tomorrow 3-4pm with {ANNA}"), "Confirm")
    await stage.passes(seconds=3)
    assert mailbox.arrived == []
    mailbox.refusals.clear()
    await stage.passes(seconds=61)
    assert len(mailbox.to(ANNA)) == 1


async def test_without_a_mail_server_it_is_said_and_nothing_is_lost(jonas: Visitor, stage: Stage) -> None:
    """The booking and its guest are there; the letter goes out when there is a server."""
    held = await jonas.says(f"atlas tomorrow 3-4pm with {ANNA}")
    assert "No e-mail goes out from here yet" in held.text
    await jonas.presses(held, "Confirm")
    added = await jonas.says(f"add {BOB} to it")
    assert "let them know" not in added.text
    await stage.passes(minutes=5)
    async with serving() as box:
        await stage.stop()
        stage.smtp_url = box.url
        await stage.start()
        await stage.passes(seconds=3)
        assert {str(each["To"]) for each in box.arrived} == {ANNA, BOB}


async def test_people_s_words_cannot_break_out_of_a_letter(jonas: Visitor, stage: Stage, mailbox: Mailbox) -> None:
    """A title is part of the subject, the text, the HTML and the event, and never a header or markup."""
    await booked(jonas, "atlas tomorrow 3-4pm")
    await jonas.says('call it "Retro <b>x</b> Bcc: eve@example.com"')
    await jonas.says(f"invite {ANNA} to it")
    await stage.passes(seconds=3)
    [letter] = mailbox.to(ANNA)
    assert letter["Bcc"] is None
    assert "<b>x</b>" in letter["Subject"]
    assert "&lt;b&gt;x&lt;/b&gt;" in html_of(letter)
    assert [str(each["To"]) for each in mailbox.arrived] == [ANNA]


async def test_an_address_that_is_none_changes_nothing(jonas: Visitor) -> None:
    """It is named, and the booking is as it was."""
    await booked(jonas, "atlas tomorrow 3-4pm")
    refused = await jonas.says("invite anna..b@example.com to it")
    assert "“anna..b@example.com” isn’t an e-mail address" in refused.text


async def test_nobody_else_reads_who_the_guests_are(jonas: Visitor, priya: Visitor, mara: Visitor) -> None:
    """Who may not know the people of a booking sees no address; who runs the place sees them with the people."""
    await mara.says("names are shown to nobody")
    await jonas.presses(await jonas.says(f"atlas tomorrow 3-4pm with {ANNA}"), "Confirm")
    for asked in ("who has atlas tomorrow at 3?", "jonas's bookings", "board"):
        assert ANNA not in (await priya.says(asked)).text


@pytest.mark.in_turn
@pytest.mark.parametrize(
    "said",
    [
        f"atlas tomorrow 3-4pm with {ANNA}",
        f"book atlas tomorrow 3-4pm for me and {ANNA}",
        f"Atlas morgen 15-16 Uhr mit {ANNA}",
        f"atlas demain de 15h à 16h avec {ANNA}",
        f"atlas mañana de 15 a 16 con {ANNA}",
        f"atlas domani dalle 15 alle 16 con {ANNA}",
        f"atlas tomorrow 3-4pm with mailto:{ANNA},{BOB}",
    ],
)
async def test_a_guest_is_named_with_the_booking(jonas: Visitor, said: str) -> None:
    """In every language that Bellhop reads."""
    held = await jonas.says(said)
    assert ANNA in held.text
    assert "15:00" in held.text
    assert "Confirm" in held.labels


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("add", "off"),
    [
        (f"invite {ANNA} to it", f"remove {ANNA} from it"),
        (f"add {ANNA}", f"uninvite {ANNA}"),
        (f"lade {ANNA} dazu ein", f"nimm {ANNA} wieder raus"),
        (f"invite {ANNA} à ma réunion", f"retire {ANNA} de la liste"),
        (f"invita a {ANNA}", f"quita a {ANNA} de la lista"),
        (f"invita {ANNA} alla mia riunione", f"togli {ANNA} dalla lista"),
    ],
)
async def test_a_guest_is_invited_and_uninvited_in_words(jonas: Visitor, add: str, off: str) -> None:
    """In every language that Bellhop reads."""
    await booked(jonas, "atlas tomorrow 3-4pm")
    added = await jonas.says(add)
    assert f"Guests {ANNA}" in added.text
    gone = await jonas.says(off)
    assert "Guests" not in gone.text
    assert "Booked" in gone.text
