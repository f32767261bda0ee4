"""Those who run a place see everybody's bookings, and move, cancel or take over any of them; its holder is told."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


async def test_an_admin_cares_for_everybody_s_bookings(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """They are listed in words; each is moved, taken over and cancelled with a reason, and all of it can be undone."""
    await booked(jonas, "atlas friday 3-5pm sprint retro")
    await booked(mara, "curie thursday 9-10am")
    listed = await mara.says("all bookings this week")
    assert "2 bookings" in listed.text
    assert "Atlas · sprint retro · Fri 27 Nov, 15:00–17:00" in listed.text
    assert f"for {jonas.person.name}" in listed.text
    assert "1 booking" in (await mara.says("what has jonas booked this week?")).text
    assert "nothing booked" in (await mara.says("was hat jonas im oktober gebucht?")).text

    card = await mara.presses(await mara.says("alle buchungen diese woche"), "sprint retro · Fri 15:00")
    assert {"Move…", "Take over…", "Cancel…", "What happened"} <= {*card.labels}
    where = await mara.presses(card, "Move…")
    why = await mara.presses(where, where.labels[0])
    moved = await mara.presses(why, "It is needed for something else")
    assert "Moved; whoever has it has been told." in moved.text
    await stage.passes(minutes=1)
    await jonas.sees("Your booking was moved here. Reason: it is needed for something else")
    back = await mara.presses(moved, "Move it back")
    assert "Fri 27 Nov, 15:00–17:00" in back.text

    taken = await mara.presses(await mara.presses(back, "Take over…"), "It was booked by mistake")
    assert "This is yours now" in taken.text
    assert f"{jonas.person.name} had this before you." in taken.text
    await stage.passes(minutes=1)
    await jonas.sees(f"{mara.person.name} has taken this over", "it was booked by mistake")
    returned = await mara.presses(taken, "Undo")
    assert "Done; they have been told." in returned.text
    await stage.passes(minutes=1)
    again = await jonas.sees("It is yours again.")
    assert (mara.person.name in again.text, "Give it back" in again.labels) == (False, False)

    await mara.presses(await mara.presses(returned, "Cancel…"), "It is needed for something else")
    await stage.passes(minutes=2)
    await jonas.sees(f"{mara.person.name} cancelled your booking: it is needed for something else")


async def test_a_reason_of_one_s_own_is_written(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whose booking is named at once is asked about at once; what is written next is the reason, and a button acts."""
    await booked(jonas, "atlas friday 3-5pm sprint retro")
    why = await mara.says("cancel jonas's atlas booking on friday")
    assert ("Why is this cancelled?" in why.text, "Without a reason" in why.labels) == (True, True)
    written = await mara.says("the projector broke")
    assert "“the projector broke”" in written.text
    other = await mara.presses(written, "Other reason…")
    assert "Why is this cancelled?" in other.text
    await mara.presses(await mara.says("a burst pipe in the ceiling"), "Cancel it")
    await stage.passes(minutes=2)
    await jonas.sees(f"{mara.person.name} cancelled your booking: a burst pipe in the ceiling")


async def test_nobody_else_manages_what_others_booked(mara: Visitor, jonas: Visitor) -> None:
    """To a member all bookings are their own, and somebody else's are not told."""
    await booked(mara, "atlas friday 3-5pm")
    await booked(jonas, "curie friday 3-5pm")
    own, private = await jonas.says("all bookings this week"), await jonas.says("what has mara booked this week?")

    assert "Curie" in own.text
    assert "Atlas" not in own.text + private.text


async def test_what_somebody_else_has_there_is_cancelled_for_a_reason(
    mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage
) -> None:
    """By those who manage it, named by its thing and day alone; to anybody else it is none of theirs."""
    await jonas.presses(await jonas.says("atlas tomorrow 9-10"), "Confirm")
    assert "can’t find that booking" in (await priya.says("cancel atlas tomorrow")).text
    assert "can’t find that booking" in (await mara.says("cancel atlas on friday")).text
    why = await mara.says("cancel atlas tomorrow")
    assert "Why is this cancelled?" in why.text
    assert "for Jonas Weber" in why.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
    await jonas.presses(await jonas.says("atlas tomorrow 2-3pm"), "Confirm")
    assert "Which one" in (await mara.says("cancel atlas tomorrow")).text
    assert "Cancelled" in (await mara.presses(why, "Without a reason")).text


async def test_who_is_in(mara: Visitor, jonas: Visitor) -> None:
    """Whoever has a room or a desk is in; where names are private they are counted."""
    await booked(mara, "desk 4 friday")
    await booked(jonas, "curie friday 3-5pm")
    await booked(jonas, "atlas friday 5-6pm")
    present = await jonas.says("who is in on friday?")
    await mara.says("rules desks names admins")
    private = await jonas.says("qui est là vendredi ?")

    assert f"{mara.person.name} · Desk 4" in present.text
    assert f"{jonas.person.name} · Curie, Atlas" in present.text
    assert mara.person.name not in private.text
    assert "Nobody has a room" in (await jonas.says("who's in the office on thursday?")).text


async def test_somebody_else_s_booking_goes_where_it_is_said(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A time answers the question, and is no wish of the admin's own; the next act ends a question for a reason."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    where = await mara.says("move jonas's atlas")
    assert "Move this to when?" in where.text
    assert "Why is this moved to Tue 24 Nov, 17:00–19:00?" in (await mara.says("5pm")).text
    why = await mara.says("move jonas's atlas to thursday 9am")
    assert "Why is this moved to Thu 26 Nov, 09:00–11:00?" in why.text
    done = await mara.presses(await mara.says("the projector broke"), "Move it")
    assert "Thu 26 Nov, 09:00–11:00" in done.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status <> 'cancelled'") == 1
    await mara.says("cancel jonas's atlas")
    await mara.says("sites")
    assert "The reason is" not in (await mara.says("the projector is too dark for everybody")).text


async def test_what_is_taken_from_somebody_is_taken_back_as_it_is_now(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """Whoever called a booking off gets its card back, is told if its holder took the slot again, and ends a hold."""
    await booked(jonas, "atlas friday 3-5pm")
    reason = "It is needed for something else"
    back = await mara.presses(await mara.presses(await mara.says("cancel jonas's atlas"), reason), "Undo")
    assert (f"For {jonas.person.name}" in back.text, "Take over…" in back.labels) == (True, True)

    await mara.presses(await mara.says("cancel jonas's atlas"), reason)
    held = await jonas.says("atlas friday 3-5pm")
    late = await mara.says("undo")
    assert "Atlas has been taken again since" in late.text
    assert (await mara.presses(late, "Show the booking")).text.endswith(held.text.splitlines()[-1])

    dropped = await mara.presses(await mara.says("cancel jonas's atlas"), reason)
    assert ("Cancelled" in dropped.text, dropped.labels) == (True, ())
    await stage.passes(minutes=1)
    await jonas.sees(f"{mara.person.name} cancelled your booking: it is needed for something else")


async def test_what_was_taken_over_and_given_back_is_still_managed(mara: Visitor, jonas: Visitor) -> None:
    """The button of a list opens the same card as before."""
    await booked(jonas, "atlas friday 3-5pm")
    listed = await mara.says("what has jonas booked this week?")
    card = await mara.presses(listed, listed.labels[0])
    taken = await mara.presses(await mara.presses(card, "Take over…"), "Without a reason")
    assert "yours now" in taken.text
    await mara.says("undo")
    again = await mara.says("what has jonas booked this week?")
    assert "Take over…" in (await mara.presses(again, again.labels[0])).labels


async def test_somebody_s_booking_is_taken_over_in_words(mara: Visitor, jonas: Visitor) -> None:
    """Of several, each has a button; whose names are told of one booking is not told by the line of another."""
    await booked(jonas, "atlas friday 3-5pm")
    why = await mara.says("take over jonas's atlas")
    assert "Why do you take this over?" in why.text
    await booked(jonas, "curie friday 3-5pm")
    every = await mara.says("übernimm von jonas")
    assert {"Atlas · Fri 15:00", "Curie · Fri 15:00"} <= {*every.labels}
    assert "Take over…" in (await mara.presses(every, "Curie · Fri 15:00")).labels
    assert "is between" in (await jonas.says("take over mara's atlas")).text

    await booked(mara, "hubble friday 9-10 for @jonas")
    await mara.says("rules house names nobody")
    listed = (await mara.says("all bookings this week")).text.splitlines()
    assert [f"for {jonas.person.name}" in each for each in listed[1:]] == [True, False, False]
