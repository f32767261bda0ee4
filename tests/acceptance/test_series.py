"""What repeats, told in chat: looked over and booked, skipped, moved, given up, and taken back."""

import pytest

from tests.acceptance.conftest import PRIYA
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin

STANDING = "SELECT count(*) FROM bookings WHERE series_id IS NOT NULL AND status = 'confirmed'"


def beginning(labels: tuple[str, ...] | list[str], words: str) -> str:
    """Return the label that begins so."""
    return next(label for label in labels if label.startswith(words))


async def test_a_series_from_its_first_look_to_its_end(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """All dates are counted, the taken one is named; one is skipped, the later ones move, and all are taken back."""
    await booked(mara, "atlas 8 dec 9-10")

    looked = await jonas.says("atlas every tuesday 9-9:30 until end of january for the standup")
    assert "every Tuesday, 09:00–09:30 · standup" in looked.text
    assert "9 of 10 dates are free" in looked.text
    assert "Not free: Tue 8 Dec (taken)." in looked.text
    assert "Book 9 + Curie on 1" in looked.labels
    made = await jonas.presses(looked, "Book 9")
    assert "Booked: 9 dates, Tue 24 Nov – Tue, 26 Jan 2027." in made.text
    assert "Left out: Tue 8 Dec." in made.text
    assert await stage.count(STANDING) == 9

    listed = await jonas.commands("/bookings")
    assert "Atlas · standup · every Tuesday, 09:00–09:30 · next Tue 24 Nov · 9 dates" in listed.text
    dates = await jonas.presses(listed, "standup · Tue 09:00")
    assert "Tue 15 Dec, 09:00–09:30" in dates.text

    which = await jonas.says("skip the standup on 1 december")
    assert "Which dates do you want to cancel?" in which.text
    assert "Tue 1 Dec and later (8, to Tue, 26 Jan 2027)" in which.labels
    assert "All 9" in which.labels
    skipped = await jonas.presses(which, "Only Tue 1 Dec")
    assert "Cancelled for Tue 1 Dec only." in skipped.text
    assert "Next is Tue 24 Nov; 8 dates are left." in skipped.text

    await stage.passes(minutes=2)
    which = await jonas.says("rename the standup to daily scrum")
    assert "Which dates do you want to rename?" in which.text
    named = await jonas.presses(which, beginning(which.labels, "Tue 24 Nov and later"))
    assert "every Tuesday, 09:00–09:30 · daily scrum" in named.text
    assert "Renamed: 8 dates" in named.text
    back = await jonas.presses(named, "Undo")
    assert "09:00–09:30 · standup" in back.text

    where = await jonas.says("move the standup to 10")
    moved = await jonas.presses(where, beginning(where.labels, "Tue 24 Nov and later"))
    assert "every Tuesday, 10:00–10:30" in moved.text
    assert "Moved: 8 dates" in moved.text
    back = await jonas.presses(moved, "Move it back")
    assert "8 dates are as before" in back.text
    assert "every Tuesday, 09:00–09:30" in back.text

    which = await jonas.says("cancel the standup")
    over = await jonas.presses(which, beginning(which.labels, "Tue 24 Nov and later"))
    assert "Cancelled: 8 dates" in over.text
    assert await stage.count(STANDING) == 0
    again = await jonas.says("undo")
    assert "8 dates are as before" in again.text
    assert await stage.count(STANDING) == 8


async def test_a_date_that_is_taken_has_ways_on(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """Something else on that date, another time at which all are free, or another day; what changed is shown again."""
    await booked(mara, "atlas 8 dec 9-10")
    looked = await jonas.says("atlas every tuesday 9-9:30 for 4 weeks")
    days = await jonas.presses(looked, "Another day")
    thursdays = await jonas.presses(days, "Thursday")
    assert "All 4 dates are free, Thu 26 Nov – Thu 17 Dec." in thursdays.text

    looked = await jonas.says("atlas every tuesday 9-9:30 for 4 weeks")
    other = await jonas.presses(looked, beginning(looked.labels, "08:30"))
    assert "every Tuesday, 08:30–09:00" in other.text
    assert "Book all 4" in other.labels

    looked = await jonas.says("atlas every tuesday 9-9:30 for 4 weeks")
    await booked(mara, "atlas 1 dec 9-10")
    changed = await jonas.presses(looked, "Book 3")
    assert "That has changed meanwhile" in changed.text
    assert await stage.count(STANDING) == 0
    made = await jonas.presses(changed, "Book 2 + Curie on 2")
    assert "Somewhere else: Tue 1 Dec, Tue 8 Dec." in made.text
    assert await stage.count(STANDING) == 4

    both = await jonas.says("atlas and hubble every tuesday 9-9:30 for 2 weeks")
    assert "A series is of one thing, so this one is of Atlas alone." in both.text
    elsewhere = await jonas.presses(both, "Book 2 in Hubble")
    assert "Somewhere else: Tue 24 Nov, Tue 1 Dec." in elsewhere.text
    assert "Hubble · every Tuesday" in (await jonas.commands("/bookings")).text


async def test_a_series_is_moved_where_it_is_free(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """Of its new times one is taken: it says which, and moves the others, or that one to another room."""
    shown = await jonas.says("atlas every tuesday 9-9:30 until 20 december standup")
    await jonas.presses(shown, "Book all 4")
    await jonas.there.press(jonas.person, shown, "Book all 4")
    await stage.bellhop.reception.quiet()
    assert "Booked: 4 dates" in jonas.reads()[-1].text
    await booked(mara, "atlas 8 december 11-12")
    where = await jonas.says("move the standup to 11")
    looked = await jonas.presses(where, beginning(where.labels, "Tue 24 Nov and later"))
    assert "Not free: Tue 8 Dec (taken)." in looked.text
    assert "Move 3, keep 1" in looked.labels
    await jonas.presses(looked, "Move 3, 1 in Curie")
    assert await stage.count("SELECT count(DISTINCT resource_id) FROM bookings WHERE series_id IS NOT NULL") == 2
    assert await stage.count(f"{STANDING} AND starts::time = '10:00'") == 4


async def test_a_question_keeps_what_repeats(jonas: Visitor) -> None:
    """Whatever is asked first, how long or which, says that it repeats, and its answer looks over all dates."""
    asked = await jonas.says("standup every tuesday 9 in curie until easter")
    assert "Curie · Tue 24 Nov, 09:00 – for how long?" in asked.text
    assert "It repeats: every Tuesday. Once I know the rest, I check every date." in asked.text
    looked = await jonas.presses(asked, "1 h")
    assert "every Tuesday, 09:00–10:00 · standup" in looked.text

    found = await jonas.says("any room for 6 every tuesday and thursday 9-10 until february except 24 december")
    assert "It repeats: every Tuesday and Thursday." in found.text
    looked = await jonas.presses(found, "Curie")
    assert "Curie · every Tuesday and Thursday, 09:00–10:00" in looked.text
    assert "Left out: Thu 24 Dec." in looked.text


async def test_a_series_for_somebody_else_names_them(jonas: Visitor) -> None:
    """Whoever booked it sees for whom it is."""
    looked = await jonas.says("hubble every thursday 10-11 for 5 weeks for priya")
    made = await jonas.presses(looked, "Book all 5")
    assert "Booked: 5 dates" in made.text
    assert "For Priya" in made.text


async def test_what_was_just_booked_is_repeated(jonas: Visitor, stage: Stage) -> None:
    """A booking that shall be weekly stays as it is, and the weeks behind it are looked over."""
    await booked(jonas, "curie friday 13-14")
    looked = await jonas.says("make it weekly")
    assert "Curie · every Friday, 13:00–14:00" in looked.text
    assert "Fri 4 Dec – " in looked.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


@pytest.mark.parametrize("platform", ["telegram"])
@pytest.mark.parametrize(
    ("language", "wish", "free", "book", "cancel", "every", "done"),
    [
        ("de", "atlas jeden dienstag 9-9:30 vier wochen lang", "Alle 4 Termine", "Alle 4 buchen",
         "storniere atlas", "Ab Di.", "Abgesagt: 4 Termine"),
        ("fr", "atlas tous les mardis 9h-9h30 pendant quatre semaines", "Les 4 dates", "Réserver les 4",
         "annule atlas", "À partir du mar.", "Annulé : 4 dates"),
        ("es", "atlas todos los martes de 9 a 9:30 durante cuatro semanas", "Las 4 fechas", "Reservar las 4",
         "cancela atlas", "Desde mar", "Canceladas: 4 fechas"),
        ("it", "atlas ogni martedì 9-9:30 per quattro settimane", "Tutte le 4 date", "Prenota tutte e 4",
         "annulla atlas", "Da mar", "Annullate: 4 date"),
    ],
)  # fmt: skip
async def test_a_series_in_other_languages(
    jonas: Visitor, language: str, wish: str, free: str, book: str, cancel: str, every: str, done: str
) -> None:
    """A series is looked over, booked and given up in each language."""
    await jonas.commands(f"/settings {language}")
    looked = await jonas.says(wish)
    assert free in looked.text
    await jonas.presses(looked, book)
    which = await jonas.says(cancel)
    over = await jonas.presses(which, beginning(which.labels, every))
    assert done in over.text


async def test_a_series_without_an_end_goes_on(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """A date is booked as it comes near enough, and the holder is told of one that could not be had."""
    await jonas.presses(await jonas.says("hubble every monday 10-11"), "Book all 12")
    dates = "SELECT count(*) FROM bookings WHERE series_id IS NOT NULL"
    assert await stage.count(dates) == 12
    await stage.passes(days=7)
    assert await stage.count(dates) == 13
    await mara.presses(await mara.commands("/blackout hubble 1 march 2027 9-12: painting"), "Close it")
    await stage.passes(days=7)
    assert await stage.count(dates) == 13
    assert "Mon, 1 Mar 2027" in (await jonas.sees("Hubble", "1 Mar")).text


async def test_a_series_to_which_nobody_comes(jonas: Visitor, stage: Stage) -> None:
    """After three unused dates he is asked whether he needs it; its card says so, and without an answer it ends."""
    looked = await jonas.says("atlas every tuesday 9-9:30 for 8 weeks for the standup")
    await jonas.presses(looked, "Book all 8")
    for day, month in ((24, 11), (1, 12), (8, 12)):
        await stage.until(berlin(day, 9, 41, month=month))
    asked = await jonas.sees("nobody came to the last 3 dates of your series", button="End it")
    assert "Without an answer by Fri 11 Dec, 09:4" in asked.text
    assert "its 5 coming dates are given back" in asked.text
    listed = await jonas.commands("/bookings")
    dates = await jonas.presses(listed, "standup · Tue 15 Dec 09:00")
    assert "Nobody came to the last 3 dates." in dates.text
    assert "Still need it" in dates.labels
    await stage.passes(days=2, minutes=5)
    warned = await jonas.sees("you haven’t said whether you still need it")
    await stage.passes(days=1)
    over = await jonas.sees("your series has ended, because nobody came to its last 3 dates")
    assert "5 coming dates were given back: Tue 15 Dec – Tue, 12 Jan 2027." in over.text
    late = await jonas.presses(warned, "Still need it")
    assert "5 dates are as before" in late.text
    assert await stage.count(STANDING) == 5


async def test_a_series_ends_sooner_or_later(jonas: Visitor, stage: Stage) -> None:
    """What goes and what comes is counted and named before it does, and one press takes it back."""
    looked = await jonas.says("atlas every tuesday 9-9:30 until end of january for the standup")
    await jonas.presses(looked, "Book all 10")
    asked = await jonas.says("end my standup after december")
    assert "Nothing falls after Thu 31 Dec then: 4 dates are cancelled, Tue, 5 Jan 2027" in asked.text
    gone = await jonas.presses(asked, "End it there")
    assert "Cancelled: 4 dates" in gone.text
    await jonas.presses(gone, "Undo")
    assert await stage.count(STANDING) == 10
    longer = await jonas.says("two more months")
    assert "It then goes on until Wed, 31 Mar 2027. All 3 dates are free" in longer.text
    assert "6 later dates, Tue, 23 Feb 2027 – Tue, 30 Mar 2027, are too far ahead." in longer.text
    more = await jonas.presses(longer, "Book all 3")
    assert "Booked: 3 dates, Tue, 2 Feb 2027 – Tue, 16 Feb 2027." in more.text
    assert await stage.count(STANDING) == 13
    await jonas.presses(more, "Undo")
    assert await stage.count(STANDING) == 10
    assert "It ends on Mon, 1 Feb 2027 already." in (await jonas.says("my standup until 1 february")).text


async def test_people_are_on_all_dates_or_on_some(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """It is asked to which dates somebody comes, and they are told once; one press takes them off again."""
    looked = await jonas.says("atlas every tuesday 9-9:30 for 4 weeks for the standup")
    await jonas.presses(looked, "Book all 4")
    which = await jonas.says("add mara to my standup")
    assert "Which dates do they come to?" in which.text
    put = await jonas.presses(which, beginning(which.labels, "Tue 24 Nov and later"))
    assert "Mara Lindt: on 4 dates now, Tue 24 Nov – Tue 15 Dec." in put.text
    attended = f"{STANDING} AND attendee_ids <> '{{}}'"
    assert await stage.count(attended) == 4
    assert "The same goes for 3 more dates of this series" in (await mara.sees("more dates of this series")).text
    off = await jonas.says("remove mara from my standup")
    taken = await jonas.presses(off, "Only Tue 24 Nov")
    assert "Mara Lindt: no longer on 1 date, Tue 24 Nov." in taken.text
    await jonas.presses(taken, "Undo")
    assert await stage.count(attended) == 4
    off = await jonas.says("remove mara from my standup")
    await jonas.presses(off, beginning(off.labels, "Tue 24 Nov and later"))
    again = await jonas.presses(off, "Only Tue 24 Nov")
    assert "They are not on the list of this booking." in again.text
    await jonas.presses(await jonas.says("add mara to my standup"), "Only Tue 24 Nov")
    which = await jonas.says("add mara to my standup")
    rest = await jonas.presses(which, beginning(which.labels, "Tue 24 Nov and later"))
    assert "on 3 dates now" in rest.text
    assert "Undo" not in rest.labels, "it would take her off the first date as well"


async def test_a_place_is_closed_again_and_again(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """Every time is counted before it is closed, what is in the way goes elsewhere, and one press opens all again."""
    await booked(jonas, "atlas friday 12-13")
    preview = await mara.says("close atlas every friday 12-13 until christmas")
    assert "Close Atlas every Friday, 12:00–13:00, 5 times, Fri 27 Nov – Fri 25 Dec: closed." in preview.text
    assert "One booking is in the way:" in preview.text
    done = await mara.presses(preview, "Move them and close")
    assert "Closed: Atlas every Friday, 12:00–13:00, 5 times" in done.text
    assert "One booking was moved" in done.text
    closed = "SELECT count(*) FROM blackouts WHERE state = 'standing'"
    assert await stage.count(closed) == 5
    listed = await mara.commands("/blackout")
    assert "Reopen Atlas · Fri 27 Nov" in listed.labels, "of several alike, each button says its day"
    opened = await mara.presses(done, "Reopen")
    assert "Open again: Atlas every Friday, 12:00–13:00, 5 times" in opened.text
    assert await stage.count(closed) == 0
    endless = await mara.says("close hubble every monday")
    assert "every Monday, all day, 12 times" in endless.text
    assert "To close it for good, change its opening hours instead." in endless.text
    nights = await mara.presses(await mara.says("close atlas every friday 0:00-6:00"), "Close it")
    assert "Closed: Atlas every Friday, 00:00–06:00, 13 times" in nights.text


async def test_public_holidays_are_left_out(jonas: Visitor, mara: Visitor) -> None:
    """By a rule of the house all series skip them; they are named, and no date counts as refused."""
    await mara.commands("/rules house holidays no")
    looked = await jonas.says("atlas every friday 9-9:30 until 10 january")
    assert "All 5 dates are free, Fri 27 Nov – Fri, 8 Jan 2027." in looked.text
    assert "Left out as public holidays: Fri 25 Dec, Fri, 1 Jan 2027." in looked.text


async def test_a_day_that_is_named_is_left_out_as_itself(jonas: Visitor) -> None:
    """One public holiday is left out by its date while the series keeps another: then it is no rule about holidays."""
    looked = await jonas.says("hubble every friday 9-10 until 8 january except 25 december")
    assert "Left out: Fri 25 Dec." in looked.text
    assert "public holidays" not in looked.text


async def test_a_series_goes_to_another_day_or_one_date_of_it_does(jonas: Visitor) -> None:
    """Of "thursdays" it is asked which dates, and all can go there and back; only the next date moves to "thursday"."""
    looked = await jonas.says("atlas every tuesday 9-9:30 for 4 weeks for the standup")
    await jonas.presses(looked, "Book all 4")
    which = await jonas.says("move my standup to thursdays at 10")
    assert "Which dates do you want to move?" in which.text
    assert "Afterwards: every Thursday, 10:00–10:30." in which.text
    moved = await jonas.presses(which, beginning(which.labels, "Tue 24 Nov and later"))
    assert "every Thursday, 10:00–10:30 · standup" in moved.text
    assert "Moved: 4 dates, Thu 26 Nov – Thu 17 Dec." in moved.text
    back = await jonas.presses(moved, "Move it back")
    assert "every Tuesday, 09:00–09:30 · standup" in back.text
    which = await jonas.says("make my standup 15 minutes longer")
    assert "Afterwards: every Tuesday, 09:00–09:45." in which.text
    longer = await jonas.presses(which, beginning(which.labels, "Tue 24 Nov and later"))
    assert "Moved: 4 dates" in longer.text
    await jonas.presses(longer, "Move it back")
    asked = await jonas.says("move my standup to mondays and thursdays")
    assert "Only this date moves; the series stays as it is, every Tuesday." in asked.text
    moved = await jonas.says("move my standup to thursday")
    assert "Thu 26 Nov, 09:00–09:30" in moved.text
    assert "Only this date moves; the series stays as it is, every Tuesday." in moved.text


async def test_a_series_is_later_from_a_month_on_and_off_on_a_day(jonas: Visitor, stage: Stage) -> None:
    """What is told of it moves and cancels nothing: it is asked which dates are meant."""
    looked = await jonas.says("atlas every tuesday 9-9:30 for 4 weeks for the standup")
    await jonas.presses(looked, "Book all 4")
    which = await jonas.says("make the standup start at 9:15 from december on")
    assert "Which dates do you want to move?" in which.text
    moved = await jonas.presses(which, beginning(which.labels, "Tue 1 Dec and later"))
    assert "Moved: 3 dates, Tue 1 Dec – Tue 15 Dec." in moved.text
    off = await jonas.says("no standup on 8 december")
    assert "Which dates do you want to cancel?" in off.text
    assert await stage.count(STANDING) == 4
    assert "Cancelled for Tue 8 Dec only." in (await jonas.presses(off, "Only Tue 8 Dec")).text
    none = await jonas.says("no standup on 9 december")
    assert "No date of it falls on Wed 9 Dec." in none.text
    assert await stage.count(STANDING) == 3


async def test_some_dates_of_a_series_are_changed(jonas: Visitor, stage: Stage) -> None:
    """Whichever are told, by month, by number or by day, are named before anything is done, and none is dropped."""
    looked = await jonas.says("atlas every tuesday 9-9:30 until 12 january for the standup")
    await jonas.presses(looked, "Book all 8")
    which = await jonas.says("add priya to the standup from january on")
    assert which.labels == ("Tue, 5 Jan 2027 and later (2, to Tue, 12 Jan 2027)", "Keep it")
    put = await jonas.presses(which, which.labels[0])
    assert "Priya Nair: on 2 dates now, Tue, 5 Jan 2027 – Tue, 12 Jan 2027." in put.text

    which = await jonas.says("cancel every second standup")
    assert "4 dates: Tue 24 Nov, Tue 8 Dec, Tue 22 Dec, Tue, 5 Jan 2027." in which.text
    assert which.labels[:2] == ("From Tue 24 Nov (4)", "From Tue 1 Dec (4)")
    gone = await jonas.presses(which, "From Tue 1 Dec (4)")
    assert "4 dates: Tue 1 Dec, Tue 15 Dec, Tue 29 Dec, Tue, 12 Jan 2027." in gone.text
    assert await stage.count(STANDING) == 4
    assert "4 dates are as before" in (await jonas.says("undo")).text

    which = await jonas.says("move my standups in december to 10")
    assert "Afterwards: 10:00–10:30." in which.text
    moved = await jonas.presses(which, "These 5 dates")
    assert "5 dates: Tue 1 Dec, Tue 8 Dec, Tue 15 Dec, Tue 22 Dec, Tue 29 Dec." in moved.text
    assert "5 dates are as before" in (await jonas.presses(moved, "Move it back")).text
    which = await jonas.says("rename the next three standups to planning")
    named = await jonas.presses(which, "These 3 dates")
    assert "Renamed: 3 dates, Tue 24 Nov – Tue 8 Dec." in named.text
    assert "3 dates are as before" in (await jonas.presses(named, "Undo")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE title = 'standup' AND status = 'confirmed'") == 8

    which = await jonas.says("cancel my standup on tuesday 1 december and 15 december")
    assert "2 dates: Tue 1 Dec, Tue 15 Dec." in which.text
    await jonas.presses(which, "These 2 dates")
    more = await jonas.says("and the 22nd")
    assert "Cancelled for Tue 22 Dec only." in (await jonas.presses(more, "Only Tue 22 Dec")).text
    assert "None of its dates fall then. Nothing was changed." in (await jonas.says("cancel my standups in march")).text
    assert "It ends on Tue, 12 Jan 2027 already." in (await jonas.says("cancel my standup from february on")).text
    assert await stage.count(STANDING) == 5


async def test_what_was_moved_by_itself_says_no_time_for_others(jonas: Visitor) -> None:
    """Of dates that are made longer, one that was moved by itself stays, and the others keep their own start."""
    looked = await jonas.says("atlas every tuesday 9-9:30 until 31 december for the standup")
    await jonas.presses(looked, beginning(looked.labels, "Book "))
    where = await jonas.says("move the standup to 2pm")
    moved = await jonas.presses(where, "Only Tue 24 Nov")
    assert "14:00–14:30" in moved.text

    which = await jonas.says("make the next three standups 30 minutes longer")
    assert "09:00–10:00" in which.text
    assert "These stay as they are: Tue 24 Nov." in which.text
    longer = await jonas.presses(which, "These 2 dates")
    assert "14:00–15:00" not in longer.text
    listed = await jonas.presses(await jonas.commands("/bookings"), "standup · Tue 14:00")
    assert "Tue 1 Dec, 09:00–10:00" in listed.text
    assert "Tue 24 Nov, 14:00–14:30" in listed.text


async def test_one_date_goes_to_an_hour_that_follows_its_day(jonas: Visitor) -> None:
    """An hour behind the day of a date says where it goes, and is no end of a span of days."""
    looked = await jonas.says("atlas every tuesday 9-9:30 until 31 december for the standup")
    await jonas.presses(looked, beginning(looked.labels, "Book "))
    asked = await jonas.says("move my standup on 1 december to 11")
    assert "Tue 1 Dec, 11:00–11:30" in asked.text


async def test_an_attendee_leaves_a_series(jonas: Visitor, stage: Stage, platform: str) -> None:
    """It is asked to how many dates they cannot come; who leaves one can leave all, and comes back with one press."""
    priya = Visitor(stage, PRIYA, platform)
    looked = await jonas.says("atlas every tuesday 9-9:30 until 12 january for the standup with priya")
    await jonas.presses(looked, "Book all 8")
    await priya.sees("Jonas Weber added you as an attendee")
    which = await priya.says("I can't come to the standup any more")
    assert "To which dates can’t you come?" in which.text
    left = await priya.presses(which, beginning(which.labels, "Tue 24 Nov and later"))
    assert "You no longer come to 8 dates, Tue 24 Nov – Tue, 12 Jan 2027." in left.text
    back = await priya.presses(left, "Undo")
    assert "You come to 8 dates again" in back.text
    one = await priya.says("I can't come on 1 december")
    every = await priya.presses(one, "Leave all dates")
    assert "You no longer come to 7 dates" in every.text
    assert "You come to 7 dates again" in (await priya.presses(every, "Undo")).text

    which = await jonas.says("the standup is half an hour later from december on")
    assert "Afterwards: 09:30–10:00." in which.text
    assert which.labels == ("Tue 1 Dec and later (7, to Tue, 12 Jan 2027)", "Keep it")
    cut = await jonas.says("end standup after 7 december")
    assert "Nothing falls after Mon 7 Dec then" in cut.text


async def test_a_series_tells_of_itself_and_leaves_holidays_out(jonas: Visitor, stage: Stage) -> None:
    """What is left of it, the next date and the last; those on public holidays are named before they go."""
    looked = await jonas.says("atlas every friday 9-9:30 until 12 january for the standup")
    await jonas.presses(looked, "Book all 7")
    told = "7 dates are left: the next one is Fri 27 Nov, the last one Fri, 8 Jan 2027."
    for asked in ("when does my standup end?", "how many standups are left?", "how is my standup used?"):
        assert told in (await jonas.says(asked)).text
    which = await jonas.says("skip the holidays in my standup")
    assert "2 dates: Fri 25 Dec, Fri, 1 Jan 2027." in which.text
    await jonas.presses(which, "These 2 dates")
    assert await stage.count(STANDING) == 5
    offered = await jonas.says("cancel my standup")
    assert "Only Fri 27 Nov" in offered.labels
    assert "Only Fri 11 Dec" in (await jonas.says("just the one on 11 december")).labels
    assert "Fri 18 Dec and later (2, to Fri, 8 Jan 2027)" in (await jonas.says("from the 18th on")).labels
    week = await jonas.says("skip next week")
    assert "Cancelled for Fri 4 Dec only." in (await jonas.presses(week, "Only Fri 4 Dec")).text


async def test_a_series_without_a_title(jonas: Visitor, stage: Stage) -> None:
    """It is "the series", and of several the one that was spoken of last: moved, named, skipped and cancelled so."""
    looked = await jonas.says("hubble every tuesday 12-13 for 3 weeks")
    await jonas.presses(looked, "Book all 3")
    looked = await jonas.says("hubble every friday 10-11 until 18 december")
    await jonas.presses(looked, "Book all 4")
    which = await jonas.says("move the series to curie")
    assert "Afterwards: Curie · every Friday, 10:00–11:00." in which.text
    assert "changed nothing" in (await jonas.says("undo")).text
    assert await stage.count(STANDING) == 7
    moved = await jonas.presses(which, "All 4")
    assert "Curie · every Friday, 10:00–11:00" in moved.text
    assert "Moved: 4 dates" in moved.text
    which = await jonas.says("move all fridays to thursday")
    assert "Afterwards: Curie · every Thursday, 10:00–11:00." in which.text
    await jonas.presses(which, "Keep it")
    named = await jonas.presses(await jonas.says("call the series board"), "All 4")
    assert "Curie · every Friday, 10:00–11:00 · board" in named.text
    assert "3 dates: Fri 4 Dec, Fri 11 Dec, Fri 18 Dec." in (await jonas.says("cancel the series in december")).text
    skipped = await jonas.says("skip friday 4 december")
    assert "Only Fri 4 Dec" in skipped.labels
    gone = await jonas.presses(await jonas.says("cancel all my fridays"), "All 4")
    assert "Cancelled: 4 dates" in gone.text
    assert await stage.count(STANDING) == 3
    shown = await jonas.says("show me the series")
    assert "Hubble · every Tuesday, 12:00–13:00" in shown.text


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "my series"),
        ("en", "how many dates are left?"),
        ("de", "meine serie"),
        ("de", "wie viele termine sind noch übrig?"),
        ("fr", "ma série"),
        ("fr", "quand se termine la série ?"),
        ("es", "mi serie"),
        ("es", "cuántas fechas quedan?"),
        ("it", "la mia serie"),
        ("it", "quante date restano?"),
    ],
)
async def test_the_series_is_shown_from_its_first_date_to_its_last(jonas: Visitor, language: str, said: str) -> None:
    """Without a title, it is the only one there is; its card says how many dates it has, and which."""
    await jonas.presses(await jonas.says("atlas every tuesday 9-10 until 20 december"), "Book all 4")
    await jonas.commands(f"{'/book settings' if jonas.platform == 'slack' else '/settings'} {language}")
    shown = await jonas.says(said)
    assert " · 4 " in shown.text.splitlines()[0]
    assert " – " in shown.text.splitlines()[0]
    assert len([label for label in shown.labels if "Atlas" in label]) == 4


async def test_fewer_are_kept_on_each_date(jonas: Visitor) -> None:
    """“Make it 2 desks”, of three every Monday, asks on which dates; what was given back comes back."""
    found = await jonas.says("3 desks every monday 9-17 until 20 december")
    await jonas.presses(found, "Book all 3")
    asks = await jonas.says("make it 2 desks")
    assert "On which dates do you need fewer?" in asks.text
    later = next(each for each in asks.labels if "and later (3" in each)
    fewer = await jonas.presses(asks, later)
    assert "You keep only 2 on 3 dates, Mon 30 Nov – Mon 14 Dec" in fewer.text
    assert "2 × Desk" in (await jonas.says("my bookings")).text
    assert "3 dates are as before" in (await jonas.says("bring desk 3 back")).text
    assert "3 × Desk" in (await jonas.says("my bookings")).text
    more = await jonas.says("make it 4 desks")
    assert "You have 3 already, and they stay as they are; this is 1 more." in more.text
    assert "Book all 3" in more.labels


@pytest.mark.parametrize(
    ("language", "wish", "fewer", "again"),
    [
        ("en", "3 desks tomorrow", "cancel only desk 2", "I need desk 2 after all"),
        ("de", "3 tische morgen", "storniere nur tisch 2", "ich brauche tisch 2 doch"),
        ("fr", "3 bureaux demain", "annule seulement le bureau 2", "il me faut le bureau 2 finalement"),
        ("es", "3 escritorios mañana", "cancela solo el escritorio 2", "al final necesito el escritorio 2"),
        ("it", "3 scrivanie domani", "annulla solo la scrivania 2", "alla fine mi serve la scrivania 2"),
    ],
)
async def test_what_was_given_back_is_had_again(
    jonas: Visitor, language: str, wish: str, fewer: str, again: str
) -> None:
    """One of three that are booked together is given back alone, and comes back by its name."""
    await jonas.commands(f"{'/book settings' if jonas.platform == 'slack' else '/settings'} {language}")
    held = await jonas.says(wish)
    await jonas.presses(held, held.labels[0])
    without = await jonas.says(fewer)
    assert "Desk 2 +" not in without.text.splitlines()[0]
    back = await jonas.says(again)
    assert all(f"Desk {number}" in back.text.splitlines()[0] for number in (1, 2, 3))


async def test_several_units_on_each_date(jonas: Visitor, priya: Visitor, stage: Stage) -> None:
    """Three desks every Monday are one series: booked, moved, and cancelled all or none, and said so."""
    taken = "SELECT count(*) FROM bookings WHERE status = 'confirmed'"
    looked = await jonas.says("3 desks every monday 9-17 until 21 december")
    assert "3 × Desk · every Monday, 09:00–17:00" in looked.text
    await jonas.presses(looked, "Book all 4")
    assert await stage.count(taken) == 12
    listed = await jonas.commands("/bookings")
    assert "3 × Desk · every Monday, 09:00–17:00 · next Mon 30 Nov · 4 dates" in listed.text
    many = await priya.says("10 desks every monday 9-17 until 21 december")
    assert "None of the 4 dates is free" in many.text
    which = await jonas.says("cancel one of the desks on monday")
    await jonas.presses(which, "Just one")
    assert await stage.count(taken) == 11
    which = await jonas.says("cancel the desks on 7 december")
    dates = await jonas.presses(which, "All of it")
    assert beginning(dates.labels, "Only Mon 7 Dec")
    moved = await jonas.presses(await jonas.says("move the series an hour later"), "All 4")
    assert "3 × Desk · every Monday, 10:00–18:00" in moved.text
    stays = await jonas.presses(await jonas.says("move the series to laptop"), "All 4")
    assert "Each date of this series has several of Desk" in stays.text
    gone = await jonas.presses(await jonas.says("cancel the series"), "All 4")
    assert "Cancelled: 4 dates" in gone.text
    assert await stage.count(taken) == 0


async def test_a_series_that_others_decide_about_says_so_first(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """Nothing is called booked that waits for a yes: who decides is named before, and it is asked for, not booked."""
    await mara.commands("/rules atlas approvers admins")
    own = await mara.says("atlas every thursday 9-10, 3 times")
    assert "Book all 3" in own.labels, "who decides needs nobody"
    shown = await jonas.says("atlas every tuesday 9-10, 4 times")
    assert "They need approval by admins, who are asked once for all of them." in shown.text
    asked = await jonas.presses(shown, "Ask for all 4")
    assert "Asked for: 4 dates, Tue 24 Nov – Tue 15 Dec. They are kept until somebody answers." in asked.text
    assert "Booked" not in asked.text
    both = await jonas.says("atlas every friday 9-10 twice")
    assert "Both dates are free, Fri 27 Nov and Fri 4 Dec." in both.text
    assert "Ask for both" in both.labels
    await stage.passes(seconds=3)
    await mara.presses(
        await mara.sees("3 more dates of this series", button="Approve this series"), "Approve this series"
    )
    await stage.passes(seconds=3)
    await jonas.sees("Approved by Mara Lindt", "3 more dates of this series")


async def test_a_series_that_begins_too_far_ahead_says_when_it_can_be_had(jonas: Visitor) -> None:
    """Its first date is named, and the day from which that can be booked; a day of one year has its year."""
    summer = await jonas.says("curie every tuesday 9-10 from 1 august 2027")
    assert "Its first date (every Tuesday) is Tue, 3 Aug 2027" in summer.text
    assert "can be booked from Wed, 5 May 2027 on" in summer.text
    assert "An exception would be for one date alone" in summer.text
    leap = await jonas.says("atlas every year on 29 february 10-11")
    assert "day 29 of the same month, every year" in leap.text
    assert "Tue, 29 Feb 2028" in leap.text
    assert not {"Ask for an exception"} & {*summer.labels, *leap.labels}


async def test_a_longer_series_is_not_called_moved(jonas: Visitor) -> None:
    """What is asked about a length speaks of a change."""
    await jonas.presses(await jonas.says("hubble every tuesday 9-9:30, 4 times for standup"), "Book all 4")
    assert "Which dates do you want to change?" in (await jonas.says("make my standup 15 min longer")).text
    assert "Which dates do you want to move?" in (await jonas.says("move my standup to 10")).text


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("move hubble to 9:30 from 15 december on", "Afterwards: 09:30–10:00."),
        ("move hubble to 9:30 starting 15 december", "Afterwards: 09:30–10:00."),
        ("verschiebe hubble ab 15. Dezember auf 9:30", "Afterwards: 09:30–10:00."),
        ("décale hubble à 9h30 à partir du 15 décembre", "Afterwards: 09:30–10:00."),
        ("sposta hubble alle 9:30 dal 15 dicembre", "Afterwards: 09:30–10:00."),
        ("sposta hubble alle 9:30 dal 15 dicembre in poi", "Afterwards: 09:30–10:00."),
        ("mueve hubble a las 9:30 desde el 15 de diciembre", "Afterwards: 09:30–10:00."),
        ("extend hubble by 15 min from 15 december on", "Afterwards: 09:00–09:45."),
        ("verlängere hubble um 15 min ab 15. Dezember", "Afterwards: 09:00–09:45."),
        ("prolonge hubble de 15 min à partir du 15 décembre", "Afterwards: 09:00–09:45."),
        ("prolunga hubble di 15 minuti dal 15 dicembre", "Afterwards: 09:00–09:45."),
        ("extiende hubble 15 minutos a partir del 15 de diciembre", "Afterwards: 09:00–09:45."),
    ],
)
async def test_what_changes_from_a_day_on_is_asked_first(jonas: Visitor, stage: Stage, said: str, asks: str) -> None:
    """Without a title as well, it is about the dates from that day on, and none of them moves before a press."""
    looked = await jonas.says("hubble every tuesday 9-9:30 for 6 weeks")
    await jonas.presses(looked, "Book all 6")

    which = await jonas.says(said)

    assert "3 dates: Tue 15 Dec, Tue 22 Dec, Tue 29 Dec." in which.text
    assert asks in which.text
    assert await stage.count(f"{STANDING} AND version > 1") == 0
    await jonas.presses(which, "Tue 15 Dec and later (3, to Tue 29 Dec)")
    assert await stage.count(f"{STANDING} AND version > 1") == 3


@pytest.mark.parametrize(
    ("said", "first", "goes"),
    [
        ("move the series to fridays", "Tue 24 Nov", "Tue 24 Nov → Fri 27 Nov, Tue 1 Dec → Fri 4 Dec, "),
        (
            "move the series to friday from 7 december on",
            "Tue 8 Dec",
            "Tue 8 Dec → Fri 11 Dec, Tue 15 Dec → Fri 18 Dec.",
        ),
        (
            "sposta hubble a lunedì dal 7 dicembre in poi",
            "Tue 8 Dec",
            "Tue 8 Dec → Mon 7 Dec, Tue 15 Dec → Mon 14 Dec.",
        ),
        (
            "verschiebe hubble ab 7. dezember auf freitag",
            "Tue 8 Dec",
            "Tue 8 Dec → Fri 11 Dec, Tue 15 Dec → Fri 18 Dec.",
        ),
        # Its own Monday is over, so that all go a week on.
        ("move the series to mondays", "Tue 24 Nov", "Tue 24 Nov → Mon 30 Nov, Tue 1 Dec → Mon 7 Dec, "),
    ],
)
async def test_a_series_goes_to_a_day_of_its_own_weeks(jonas: Visitor, said: str, first: str, goes: str) -> None:
    """From which day to which one is said before the press, and nothing goes to a day that is over."""
    await jonas.presses(await jonas.says("hubble every tuesday 9-9:30 for 4 weeks"), "Book all 4")

    which = await jonas.says(said)

    assert "Which dates do you want to move?" in which.text
    assert goes in which.text
    assert first in which.text
    on, there = goes.split(",", maxsplit=1)[0].rstrip(".").split(" → ")
    assert on == first
    pressed = beginning(which.labels, "All 4" if "All 4" in which.labels else f"{first} and later")
    moved = await jonas.presses(which, pressed)
    assert f"dates, {there} – " in moved.text


async def test_a_date_that_was_moved_by_itself_is_counted_with_no_others(jonas: Visitor) -> None:
    """It is named as one that stays, and no button counts it."""
    await jonas.presses(await jonas.says("hubble every tuesday 9-9:30 for 4 weeks"), "Book all 4")
    await jonas.says("move hubble to 15 december at 14")

    which = await jonas.says("move the series to thursdays")

    assert "3 dates: Tue 1 Dec, Tue 8 Dec, Tue 15 Dec." in which.text
    assert "Tue 1 Dec → Thu 3 Dec, Tue 8 Dec → Thu 10 Dec, Tue 15 Dec → Thu 17 Dec." in which.text
    assert "These stay as they are: Tue 15 Dec." in which.text
    moved = await jonas.presses(which, which.labels[0])
    assert "Moved: 3 dates, Thu 3 Dec – Thu 17 Dec." in moved.text


@pytest.mark.parametrize(
    "said", ["make my standup 15 minutes longer", "mach das Standup 15 Minuten länger", "prolonge le standup de 15 min"]
)
async def test_dates_at_another_time_keep_it_when_all_are_longer(jonas: Visitor, said: str) -> None:
    """What was moved from a day on is as much longer as the others, and begins when it did."""
    await jonas.presses(await jonas.says("hubble every tuesday 9-9:30 for 4 weeks for the standup"), "Book all 4")
    which = await jonas.says("move standup to 9:30 from 8 december on")
    await jonas.presses(which, "Tue 8 Dec and later (2, to Tue 15 Dec)")

    which = await jonas.says(said)
    assert "Each date keeps its own start." in which.text
    longer = await jonas.presses(which, "Tue 24 Nov and later (4, to Tue 15 Dec)")
    dates = await jonas.presses(longer, "All dates")

    assert [line.split(", ")[1].split(" · ")[0] for line in dates.text.splitlines() if "Hubble · standup" in line] == [
        "09:00–09:45",
        "09:00–09:45",
        "09:30–10:15",
        "09:30–10:15",
    ]


@pytest.mark.in_turn
@pytest.mark.parametrize(
    "said",
    [
        "bring back the standup on 8 december",
        "restore hubble on 8 december",
        "hol das standup am 8. dezember zurück",
        "stell das standup am 8. dezember wieder her",
        "rétablis hubble le 8 décembre",
        "recupera el standup el 8 de diciembre",
        "ripristina lo standup l’8 dicembre",
    ],
)
async def test_a_cancelled_date_is_had_again(jonas: Visitor, stage: Stage, said: str) -> None:
    """Within the minute and after it, as a date of its series; no other moves, and a second time nothing changes."""
    await jonas.presses(await jonas.says("hubble every tuesday 9-9:30 for 4 weeks for the standup"), "Book all 4")
    for minutes in (0, 6):
        await jonas.presses(await jonas.says("cancel standup on 8 december"), "Only Tue 8 Dec")
        await stage.passes(minutes=minutes)
        again = await jonas.says(said)
        assert "Hubble · Tue 8 Dec, 09:00–09:30" in again.text
        assert "Booked" in again.text
        assert await stage.count(STANDING) == 4
    assert "You have it already." in (await jonas.says(said)).text
    assert await stage.count(f"{STANDING} AND starts = '2026-11-24 08:00Z' AND version = 1") == 1


async def test_what_is_not_there_is_not_brought_back(jonas: Visitor, priya: Visitor, stage: Stage) -> None:
    """Who has no such series holds nothing by it, and a date that somebody else has by now is said to be taken."""
    await jonas.presses(await jonas.says("hubble every tuesday 9-9:30 for 4 weeks for the standup"), "Book all 4")
    await jonas.presses(await jonas.says("cancel standup on 8 december"), "Only Tue 8 Dec")
    await priya.says("tell me when hubble frees up on 15 december 9-9:30")
    assert "None of your bookings is called “standup”." in (await priya.says("restore standup on 15 december")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 0

    await stage.passes(minutes=6)
    await booked(priya, "hubble 8 december 9-9:30")
    taken = await jonas.says("restore the standup on 8 december")
    assert "Hubble is taken Tue 8 Dec, 09:00–09:30" in taken.text
    none = await jonas.says("restore the standup on 9 december")
    assert "No date of it falls on Wed 9 Dec." in none.text
    assert await stage.count(STANDING) == 3


async def test_a_day_on_which_no_date_falls_is_said(jonas: Visitor, stage: Stage) -> None:
    """Of a series that is named, its dates are shown instead, and none of them goes."""
    await jonas.presses(await jonas.says("hubble every wednesday 9-9:30 for 4 weeks for the retro"), "Book all 4")
    none = await jonas.says("cancel retro on 7 december")
    assert "No date of it falls on Mon 7 Dec." in none.text
    assert "Wed 9 Dec, 09:00–09:30" in none.text
    assert await stage.count(STANDING) == 4


@pytest.mark.in_turn
@pytest.mark.parametrize(
    "said",
    [
        "hubble every hour tomorrow",
        "curie every -2 weeks on tuesday 9-10",
        "atlas every 29 february 10-11",
        "hubble jede stunde morgen",
        "atlas jeden 29. februar 10-11 Uhr",
        "hubble chaque heure demain",
        "hubble cada hora mañana",
        "hubble ogni ora domani",
    ],
)
async def test_a_rhythm_that_there_is_not_is_said(jonas: Visitor, stage: Stage, said: str) -> None:
    """Nothing is held, and no single booking is offered for it."""
    told = await jonas.says(said)
    assert "I don’t know that rhythm, so nothing was booked." in told.text
    assert not [label for label in told.labels if ":00" in label]
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_a_series_that_is_too_long_offers_no_single_booking(jonas: Visitor) -> None:
    """What would be for its first date alone is no answer to it."""
    told = await jonas.says("curie every weekday 8-20 until christmas")
    assert "12 h is too long" in told.text
    assert not [label for label in told.labels if "8 h instead" in label]
