"""Speaking of what was said before, told in chat on both platforms."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin


async def test_one_thing_is_asked_at_a_time(mara: Visitor) -> None:
    """A day, then a clock, then a length; each may be said alone, and with doubts."""
    asked = await mara.says("atlas tomorrow")
    assert "at what time?" in asked.text
    asked = await mara.says("3")
    assert "for how long?" in asked.text
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.says("dunno, maybe 2 hours")).text
    assert "Atlas · Tue 24 Nov, 16:00–17:00" in (await mara.says("too long, 4 to 5 is enough")).text
    await mara.says("hubble friday at 2")
    assert "Hubble · Fri 27 Nov, 14:00–14:45" in (await mara.says("45 then")).text


async def test_an_offer_is_taken_with_its_length_and_asked_about(jonas: Visitor) -> None:
    """What was offered can be had for another length; what is asked about "there" and "it" is what was taken."""
    await jonas.says("find a room for 6 tomorrow at 3")
    assert "Curie · Tue 24 Nov, 15:00–16:30" in (await jonas.says("the second one, 90 minutes")).text
    assert "Not as far as I know (whiteboard). Curie" in (await jonas.says("is there a whiteboard in there?")).text
    assert "Curie · Tue 24 Nov, 15:00–16:30" in (await jonas.says("when is it?")).text


async def test_no_the_other_room(mara: Visitor, stage: Stage) -> None:
    """Said of a hold, it is dropped for the other; said of a booking, that is moved, and can be moved back."""
    await mara.says("atlas tomorrow 3-5pm")
    other = await mara.says("no, curie")
    assert "Curie · Tue 24 Nov, 15:00–17:00" in other.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1
    await mara.presses(other, "Confirm")
    moved = await mara.says("no, hubble")
    assert "Hubble · Tue 24 Nov, 15:00–17:00" in moved.text
    assert "Move it back" in moved.labels


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("words", "slot"),
    [
        ("make it an hour earlier", "14:00–16:00"),
        ("30 min later please, make it", "15:30–17:30"),
        ("an hour shorter", "15:00–16:00"),
        ("make it half an hour longer", "15:00–17:30"),
        ("no, at 4", "16:00–18:00"),
        ("how about 4?", "16:00–18:00"),
        ("make it 90 minutes", "15:00–16:30"),
    ],
)
async def test_a_little_earlier_or_later(mara: Visitor, words: str, slot: str) -> None:
    """The hold, or the booking, becomes what was said, also where both times overlap."""
    await mara.says("atlas tomorrow 3-5pm")
    card = await mara.says(words)
    assert f"Atlas · Tue 24 Nov, {slot}" in card.text
    assert "Held for you" in card.text


@pytest.mark.parametrize("words", ["no I can't make it tomorrow", "no problem, see you on friday", "no idea"])
async def test_not_every_no_is_about_the_booking(mara: Visitor, stage: Stage, words: str) -> None:
    """What says more than what it shall be instead changes nothing."""
    await booked(mara, "atlas on friday 3-5pm")
    await mara.says(words)
    assert await stage.count("SELECT max(version) FROM bookings WHERE status = 'confirmed'") == 2


async def test_what_cannot_be_shifted_stays_held(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The reason is said, and what was held still is."""
    await booked(jonas, "atlas tomorrow 1-3pm")
    await mara.says("atlas tomorrow 3-5pm")
    refused = await mara.says("make it an hour earlier")
    assert "Atlas is taken" in refused.text
    assert "Still held for you: Atlas · Tue 24 Nov, 15:00–17:00" in refused.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1


async def test_a_booking_is_shifted_too(mara: Visitor) -> None:
    """It is moved, and its reference stays."""
    await booked(mara, "atlas tomorrow 3-5pm")
    moved = await mara.says("make it an hour earlier")
    assert "Atlas · Tue 24 Nov, 14:00–16:00" in moved.text
    assert "Changed; it was" in moved.text


@pytest.mark.parametrize(
    ("words", "slot"),
    [
        ("push atlas back an hour", "16:00–18:00"),
        ("bring my atlas meeting forward by 30 minutes", "14:30–16:30"),
        ("move my 3pm to 4pm", "16:00–18:00"),
    ],
)
async def test_so_much_earlier_or_later(mara: Visitor, words: str, slot: str) -> None:
    """A booking that is named is moved by what is said, and one's own time names it as well."""
    await booked(mara, "atlas tomorrow 3-5pm")
    assert f"Atlas · Tue 24 Nov, {slot}" in (await mara.says(words)).text


async def test_whoever_is_late_says_so_in_their_own_words(mara: Visitor, stage: Stage) -> None:
    """Ten minutes more, once."""
    await booked(mara, "atlas tomorrow 3-5pm")
    await stage.until(berlin(24, 14, 30))
    assert "Check in from 14:50 to 15:20" in (await mara.says("sorry, stuck in traffic, 10 mins late")).text


async def test_what_nobody_wants_is_not_booked(mara: Visitor, stage: Stage) -> None:
    """A booking that is denied is none, in any language, and who has it is a question."""
    for words in ("don't book atlas tomorrow", "atlas bitte nicht buchen", "ne réserve pas atlas demain 10h-11h"):
        await mara.says(words)
    await mara.says("who has atlas at 3pm tomorrow?")
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_what_shall_stay_stays(mara: Visitor, stage: Stage) -> None:
    """A booking stands as it is when somebody says that it shall, or asks whether something was done to it."""
    await booked(mara, "atlas tomorrow 3-5pm")
    for words in ("don't cancel my booking", "please do not move atlas to 4pm", "did you cancel my booking?"):
        await mara.says(words)
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed' AND version = 2") == 1


async def test_the_same_time_another_day(mara: Visitor, stage: Stage) -> None:
    """It is held beside what was booked; next week means the same weekday."""
    await booked(mara, "atlas tomorrow 3-5pm")
    again = await mara.says("same time next week")
    assert "Atlas · Tue 1 Dec, 15:00–17:00" in again.text
    assert "Atlas · Fri 27 Nov, 15:00–17:00" in (await mara.says("the same time on friday")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_the_second_one(mara: Visitor) -> None:
    """Of what was offered on buttons, one is chosen by its place."""
    found = await mara.says("find a room for 6 tomorrow 3-5pm")
    assert found.labels[:2] == ("Atlas", "Curie")
    assert "Curie · Tue 24 Nov, 15:00–17:00" in (await mara.says("the second one please")).text


async def test_the_last_one_is_of_the_list_that_was_shown_last(mara: Visitor, stage: Stage) -> None:
    """A list of one replaces an older list: what was offered for cancelling is not cancelled by "the last one"."""
    for words in ("atlas tomorrow 3-5pm", "curie tomorrow 3-5pm"):
        await booked(mara, words)
    which = await mara.says("cancel my booking tomorrow")
    await mara.presses(which, "Atlas · Tue 24 Nov, 15:00–17:00")
    listed = await mara.says("my bookings")
    assert len(listed.labels) == 1
    assert "✅ Booked" in (await mara.says("the last one")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_a_pressed_offer_is_what_it_means(mara: Visitor, jonas: Visitor) -> None:
    """What was held by a press, with people, or opened from a list, is what "it" means from then on."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    refused = await mara.says("atlas tomorrow 3-5pm with @jonas")
    held = await mara.presses(refused, next(label for label in refused.labels if "Curie" in label))
    assert "With Jonas Weber" in held.text
    assert "16:00–18:00" in (await mara.says("make it an hour later")).text
    await mara.says("hubble tomorrow 9-10")
    listed = await mara.says("my bookings")
    await mara.presses(listed, listed.labels[1])
    assert "Curie · Tue 24 Nov, 17:00–19:00" in (await mara.says("make it an hour later")).text


async def test_an_unknown_name_with_a_whole_time_is_no_answer(mara: Visitor) -> None:
    """Somebody who is asked for a departure and asks for something else hears that it is not known."""
    await mara.says("fl123")
    assert "I don’t know “jupiter”" in (await mara.says("jupiter tomorrow 3-5pm")).text


async def test_after_ten_quiet_minutes_it_means_nothing(mara: Visitor, stage: Stage) -> None:
    """What was said is forgotten, and the words mean what they mean alone."""
    await mara.says("find a room for 6 tomorrow 3-5pm")
    await stage.passes(minutes=11)
    assert "Curie ·" not in (await mara.says("the second one please")).text


async def test_what_it_is_depends_on_the_place(mara: Visitor) -> None:
    """What was offered in the direct messages is nothing to choose in a channel."""
    await mara.says("find a room for 6 tomorrow 3-5pm")
    assert "Curie ·" not in (await mara.mentions("the second one please")).text
    assert "Curie ·" in (await mara.says("the second one please")).text


async def test_the_next_best_reading_is_one_button_away(mara: Visitor, stage: Stage) -> None:
    """What the words might have meant as well is offered on the card, and takes its place."""
    held = await mara.says("atlas next friday 3-5pm")
    assert "Fri 4 Dec, 15:00–17:00" in held.text
    other = await mara.presses(held, "Fri 27 Nov, 15:00–17:00 instead")
    assert "Fri 27 Nov, 15:00–17:00" in other.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1


@pytest.mark.parametrize(
    ("language", "entry", "words"),
    [
        ("fr", "atlas demain 15h-17h", "non, curie"),
        ("de", "atlas morgen 15 bis 17 uhr", "nein, lieber curie"),
        ("es", "atlas mañana de 3 a 5", "no, curie"),
    ],
)
async def test_it_is_said_in_other_languages_too(mara: Visitor, language: str, entry: str, words: str) -> None:
    """No, the other one; an hour earlier; the second one."""
    await mara.commands(f"{'/book settings' if mara.platform == 'slack' else '/settings'} {language}")
    await mara.says(entry)
    assert "Curie" in (await mara.says(words)).text
    earlier = {"fr": "une heure plus tôt", "de": "eine stunde früher", "es": "una hora antes"}[language]
    assert "14:00–16:00" in (await mara.says(earlier)).text


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("words", "slot"),
    [
        ("use hubble for it then", "Hubble · Tue 24 Nov, 15:00–17:00"),
        ("slide it to half past", "Atlas · Tue 24 Nov, 15:30–17:30"),
        ("push it back 30 min", "Atlas · Tue 24 Nov, 15:30–17:30"),
        ("un ratito, 45 minutos nada más", "Atlas · Tue 24 Nov, 15:00–15:45"),
        ("doch lieber eine stunde später", "Atlas · Tue 24 Nov, 16:00–18:00"),
        ("en fait plutôt 10h30", "Atlas · Tue 24 Nov, 10:30–12:30"),
        ("non, plutôt hubble", "Hubble · Tue 24 Nov, 15:00–17:00"),
        ("can we do friday instead", "Atlas · Fri 27 Nov, 15:00–17:00"),
        ("meglio alle 5", "Atlas · Tue 24 Nov, 17:00–19:00"),
    ],
)
async def test_the_hold_becomes_what_was_said_last(mara: Visitor, stage: Stage, words: str, slot: str) -> None:
    """In any language, whatever the member's own; what is not said again stays, and one slot is held."""
    await mara.says("atlas tomorrow 3-5pm")
    assert slot in (await mara.says(words)).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1


@pytest.mark.in_turn
@pytest.mark.parametrize("words", ["ok take the first one", "nimm den ersten", "la primera", "je prends le premier"])
async def test_one_of_the_offers_is_taken(mara: Visitor, stage: Stage, words: str) -> None:
    """The first offer is held, in whatever language it is taken."""
    offered = await mara.says("find a room tomorrow 3-4pm")
    first = offered.labels[0]
    assert f"{first} · Tue 24 Nov, 15:00–16:00" in (await mara.says(words)).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1


async def test_more_people_than_there_are_seats(mara: Visitor, stage: Stage) -> None:
    """The smallest room that is large enough is offered at the same time; the hold stays until it is taken."""
    await mara.says("atlas tomorrow 3-5pm")
    larger = await mara.says("actually make that 10 people")
    assert "Atlas seats 8" in larger.text
    assert "Curie · Tue 24 Nov, 15:00–17:00" in larger.text
    assert larger.labels == ("Take Curie", "Keep Atlas")
    assert "Curie · Tue 24 Nov, 15:00–17:00" in (await mara.presses(larger, "Take Curie")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1


async def test_an_hour_later_than_the_question(mara: Visitor) -> None:
    """A question is changed from its own time, never from now."""
    await mara.says("find a room tomorrow 3-4pm")
    assert "Tue 24 Nov, 16:00–17:00" in (await mara.says("doch lieber eine stunde später")).text


async def test_by_how_much_is_asked(mara: Visitor) -> None:
    """Shorter, without saying by how much, offers so many minutes less; a length then says by how much."""
    await mara.says("atlas tomorrow 3-5pm")
    asked = await mara.says("make it shorter")
    assert "How much shorter?" in asked.text
    held = await mara.presses(asked, asked.labels[0])
    assert "Atlas · Tue 24 Nov, 15:00–16:45" in held.text
    await mara.says("make it longer")
    assert "Atlas · Tue 24 Nov, 15:00–17:30" in (await mara.says("45 mins")).text
    await mara.says("ok")
    await mara.says("shorten atlas")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.says("half an hour please")).text
    await mara.says("verlänger atlas morgen")
    assert "Atlas · Tue 24 Nov, 15:00–17:20" in (await mara.says("20")).text


async def test_another_one_of_the_offers_after_all(jonas: Visitor, stage: Stage) -> None:
    """What was taken of several gives way to another one of them, by whatever words it is told; one slot is held."""
    await jonas.says("find a room for 6 tomorrow 3-4pm")
    assert "Atlas ·" in (await jonas.says("atlas")).text
    assert "Curie · Tue 24 Nov, 15:00–16:00" in (await jonas.says("no, the other one")).text
    assert "Hubble · Tue 24 Nov, 15:00–16:00" in (await jonas.says("swap it for hubble")).text
    found = await jonas.says("something with a whiteboard?")
    assert found.labels[0] == "Atlas"
    assert "Atlas · Tue 24 Nov, 15:00–16:00" in (await jonas.presses(found, "Atlas")).text
    assert "Hubble" in (await jonas.says("a bit smaller please")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1
    assert await stage.count("SELECT count(*) FROM bookings") == 1


async def test_of_what_is_booked_another_offer_is_asked_first(jonas: Visitor, stage: Stage) -> None:
    """A booking stands until a button moves it, and an offer of another subject is none of it."""
    found = await jonas.says("find a room for 6 tomorrow 3-4pm")
    await jonas.presses(await jonas.presses(found, "Atlas"), "Confirm")
    asked = await jonas.says("the other one")
    assert "Curie · Tue 24 Nov, 15:00–16:00" in asked.text
    assert asked.labels[0] == "Move it there"
    await booked(jonas, "hubble on friday 9-10")
    assert "Curie" not in (await jonas.says("the other one")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed' AND version = 2") == 2


async def test_two_changes_in_one_sentence(jonas: Visitor) -> None:
    """Day and length at once, of a hold and of what is booked; and another day with another hour."""
    await jonas.says("atlas tomorrow 3-4pm")
    held = await jonas.says("make it thursday instead and 30 minutes longer")
    assert "Atlas · Thu 26 Nov, 15:00–16:30" in held.text
    await jonas.presses(held, "Confirm")
    assert "Atlas · Fri 27 Nov, 16:00–17:30" in (await jonas.says("and friday too, but an hour later")).text
    assert "Atlas · Fri 27 Nov, 16:00–17:00" in (await jonas.says("make it half an hour shorter")).text
    longer = await jonas.says("move atlas on thursday to 2 and make it 2 hours")
    assert "Atlas · Thu 26 Nov, 14:00–16:00" in longer.text


async def test_a_question_in_between_is_no_other_subject(jonas: Visitor) -> None:
    """Somebody who asks about the thing and goes on has the hold confirmed, and a colleague on the list."""
    await jonas.says("curie on wednesday 10-12")
    await jonas.says("does it have a whiteboard?")
    await jonas.says("how many fit in there?")
    assert "With Priya Nair" in (await jonas.says("and priya too")).text
    await jonas.says("how many fit in there?")
    assert "✅ Booked" in (await jonas.says("ok confirm")).text


async def test_what_was_asked_in_vain_is_corrected(jonas: Visitor, stage: Stage) -> None:
    """The thing that was meant takes the place of the wrong one; a mistake is taken back."""
    await booked(jonas, "atlas tomorrow 3-4pm")
    assert "can’t find" in (await jonas.says("move hubble to friday at 4")).text
    assert "Atlas · Fri 27 Nov, 16:00–17:00" in (await jonas.says("sorry, i meant atlas")).text
    assert "Cancelled" in (await jonas.says("cancel it")).text
    assert "✅ Booked" in (await jonas.says("oh no, i cancelled by mistake")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_of_several_the_words_tell_which(jonas: Visitor) -> None:
    """Whatever is asked about several bookings is done to the one whose title, thing or day is said."""
    await booked(jonas, "curie thursday 10-11 sprint retro")
    await booked(jonas, "atlas tomorrow 3-5pm")
    await jonas.says("cancel my booking")
    gone = await jonas.says("the one with the retro")
    assert "sprint retro" in gone.text
    assert "Cancelled" in gone.text
    assert "✅ Booked" in (await jonas.says("wait no, keep it")).text
    await jonas.says("move my booking to friday")
    assert "Atlas · Fri 27 Nov, 15:00–17:00" in (await jonas.says("the one tomorrow")).text


async def test_whatever_else_is_said_an_answer_counts(jonas: Visitor, stage: Stage) -> None:
    """A day or a clock answers what is asked, changes what is held, and only offers to move what is booked."""
    await jonas.says("can I have atlas on wednesday?")
    assert "Wed 25 Nov, 14:00" in (await jonas.says("sometime after lunch, 2 maybe")).text
    assert "Atlas · Wed 25 Nov, 14:00–15:00" in (await jonas.says("just the one hour")).text
    assert "Atlas · Thu 26 Nov, 14:00–15:00" in (await jonas.says("thursday then")).text
    held = await jonas.says("at 4")
    assert "Atlas · Thu 26 Nov, 16:00–17:00" in held.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1
    await jonas.tries("lovely, see you friday")
    await stage.bellhop.reception.quiet()
    assert "Atlas · Thu 26 Nov, 16:00–17:00" in (await jonas.presses(held, "Confirm")).text
    await jonas.says("move my booking")
    offered = await jonas.says("friday would suit everybody better")
    assert "Fri 27 Nov, 16:00–17:00" in offered.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE starts > '2026-11-27'") == 0
    assert "Atlas · Fri 27 Nov, 16:00–17:00" in (await jonas.presses(offered, "Move it there")).text


async def test_what_an_answer_was_about_is_not_forgotten(jonas: Visitor, mara: Visitor) -> None:
    """The day and the thing of a question count for the next sentence, and a series gets its end later."""
    await booked(mara, "hubble wednesday 9-11")
    await jonas.says("who has hubble on wednesday?")
    await jonas.says("can i have it from 11?")
    assert "Hubble · Wed 25 Nov, 11:00–12:00" in (await jonas.says("an hour is enough")).text
    await jonas.says("i need a room on friday")
    assert "Free Fri 27 Nov, 11:00–12:00" in (await jonas.says("at around eleven, for eight people")).text
    await jonas.says("hubble every friday at 3 for 30 min")
    assert "Fri 27 Nov – Fri 18 Dec" in (await jonas.says("only until 20 december")).text


async def test_another_one_of_many_alike_and_other_numbers_of_them(jonas: Visitor, stage: Stage) -> None:
    """The unit, or how many, is said of what is held; and what a colleague gets is one more."""
    await jonas.says("two laptops on friday 9-12")
    assert "Laptop 1 + Laptop 2 + Laptop 3 ·" in (await jonas.says("make it three")).text
    assert (await jonas.says("just one actually")).text.startswith("Laptop 1 ·")
    await jonas.says("desk tomorrow")
    assert "Desk 7 ·" in (await jonas.says("number 7 please")).text
    assert "Desk 3 ·" in (await jonas.says("make it desk 3")).text
    assert "For Priya Nair" in (await jonas.says("one for priya as well")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 3
    assert "For Priya Nair" in (await jonas.says("make it two")).text


async def test_what_is_asked_for_changes_by_kind_and_by_people(jonas: Visitor, stage: Stage) -> None:
    """The other one of a kind, one more who comes, and one less; nothing is lost until it is said how long."""
    await jonas.says("studio b thursday 9-11")
    assert "Studio A · Thu 26 Nov, 09:00–11:00" in (await jonas.says("actually the other studio please")).text
    await jonas.says("curie tomorrow at 4 with priya")
    assert "for how long?" in (await jonas.says("and with mara")).text
    assert "for how long?" in (await jonas.says("without priya actually")).text
    held = await jonas.says("an hour")
    assert "Curie · Tue 24 Nov, 16:00–17:00" in held.text
    assert "With Mara Lindt" in held.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 0


async def test_who_comes_is_said_of_what_was_shown_and_not_of_what_is_waited_for(mara: Visitor, jonas: Visitor) -> None:
    """Behind a wait, whose wish is whole, one more who comes is put on the booking that was listed since."""
    await booked(mara, "hubble friday 9-10")
    await booked(jonas, "atlas tomorrow 10-12")
    await jonas.says("tell me when hubble is free friday 9-10")
    await jonas.says("what do i have tomorrow?")
    added = await jonas.says("add mara too")
    assert "Atlas · Tue 24 Nov, 10:00–12:00" in added.text
    assert "With Mara Lindt" in added.text
    assert "Take off Mara Lindt" in (await jonas.says("mara can't make it")).labels


async def test_what_was_listed_is_told_by_part_of_the_day_and_the_other_one(jonas: Visitor, stage: Stage) -> None:
    """Of a list, the morning one is cancelled, and the other one moves; what is listed alone is “it”."""
    for words in ("atlas tomorrow 9-10", "curie tomorrow 2-3pm", "hubble thursday 9-10"):
        await booked(jonas, words)
    await jonas.says("what do i have tomorrow?")
    assert "Atlas" in (await jonas.says("cancel the morning one")).text
    assert "Curie · Tue 24 Nov, 16:00–17:00" in (await jonas.says("and move the other one to 4")).text
    assert "Curie · Tue 1 Dec, 16:00–17:00" in (await jonas.says("sorry, i meant next week")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 2
    await jonas.says("what do i have on thursday?")
    assert "Hubble · Thu 26 Nov, 09:30–10:30" in (await jonas.says("push it back half an hour")).text
    assert "at what time?" in (await jonas.says("curie on friday")).text
    assert "Nothing has changed so far" in (await jonas.says("ok bin it")).text


async def test_yes_is_no_answer_to_several_that_were_found_meanwhile(jonas: Visitor, stage: Stage) -> None:
    """What is held is not booked by a word that may be about what was found beside it."""
    await jonas.says("curie tomorrow 3-5pm")
    await jonas.says("too big, something for 4")
    assert "Hubble" in (await jonas.says("yes")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 0
    assert "Atlas ·" in (await jonas.says("the one with the whiteboard")).text
    assert "Nobody has Hubble on Tue 24 Nov" in (await jonas.says("who has hubble then?")).text
    assert "✅ Booked" in (await jonas.says("ok confirm")).text


async def test_what_is_said_of_the_question_or_the_hold_is_no_yes(jonas: Visitor, stage: Stage) -> None:
    """When it is free is told of what was asked about; "all day" books nothing; what was dropped may be had again."""
    await jonas.says("curie tomorrow")
    assert "Curie is free on Tue 24 Nov" in (await jonas.says("from when is it free?")).text
    assert "Curie · Tue 24 Nov, 16:00–17:00" in (await jonas.says("then 4, for an hour")).text
    await jonas.says("drop it")
    assert "Curie · Thu 26 Nov, 16:00–17:00" in (await jonas.says("never mind, thursday instead")).text
    await jonas.says("desk friday")
    assert "Held for you" in (await jonas.says("all day")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 0


async def test_it_is_the_only_one_of_a_list(mara: Visitor) -> None:
    """Whoever is shown one booking of a day means that one, and not the card before."""
    await booked(mara, "atlas tomorrow 3-5pm")
    await booked(mara, "curie thursday 10-11am")
    assert "Atlas" in (await mara.says("what do I have tomorrow?")).text
    assert "Atlas · Tue 24 Nov, 15:00–16:30" in (await mara.says("shorten it by half an hour")).text


async def test_talk_in_the_midst_leaves_what_waits_for_an_answer(jonas: Visitor, stage: Stage) -> None:
    """What is asked is asked once more, and what is held is shown again, whatever is said beside it."""
    await jonas.says("curie thursday")
    again = await jonas.says("my cat just walked over the keyboard")
    assert again.text.startswith("Curie on Thu 26 Nov – at what time?")
    assert "this still waits for your answer" in again.text
    await jonas.says("2pm")
    assert "for how long?" in (await jonas.says("wobble the flink")).text
    await jonas.says("an hour")
    held = await jonas.says("near the window if there is one")
    assert "I did not understand that. Nothing has changed: this still waits for your answer." in held.text
    assert "Booked" in (await jonas.presses(held, "Confirm")).text
    assert "I’m here when you need something booked" in (await jonas.says("my cat walked over the keyboard")).text
    moving = await jonas.says("move it")
    assert "move it to when?" in (await jonas.says("what a day")).text
    assert "Keep it" in moving.labels
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_a_time_or_a_thing_alone_is_of_what_is_held(jonas: Visitor, stage: Stage) -> None:
    """From when to when, the day, another thing; with "and", another one is held on the day that was spoken of."""
    await jonas.says("desk friday")
    assert "Desk 1 · Fri 27 Nov, 12:00–18:00" in (await jonas.says("from 12 to 6")).text
    await jonas.says("curie friday 10-11")
    assert "Hubble · Fri 27 Nov, 10:00–11:00" in (await jonas.says("hubble, please")).text
    assert "Hubble · Fri 27 Nov, 13:00–14:30" in (await jonas.says("from 1 to 2:30")).text
    assert "Atlas · Fri 27 Nov, 15:00–15:30" in (await jonas.says("and atlas at 3 for 30 minutes")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 3


async def test_it_is_what_was_asked_about_since(jonas: Visitor, stage: Stage) -> None:
    """A question about tomorrow, even in words that nobody understands, leaves "it" to be tomorrow's, or asks."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    await booked(jonas, "curie thursday 10-11")
    await jonas.says("wobble the flink tomorrow")
    gone = await jonas.says("could you cancel it")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in gone.text
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await jonas.says("sorry ignore that, wrong chat")).text
    await jonas.says("wobble the flink friday")
    asked = await jonas.says("push it back half an hour")
    assert "Nothing has changed so far" in asked.text
    await jonas.says("curie thursday")
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 2


async def test_an_answer_without_a_question_is_of_the_card(jonas: Visitor, stage: Stage) -> None:
    """A length or a time that is only just said changes what is held, and is offered for what is booked."""
    await jonas.says("atlas friday 9-11")
    held = await jonas.says("actually just 1")
    assert "Atlas · Fri 27 Nov, 09:00–10:00" in held.text
    named = await jonas.says("for the client workshop")
    assert "client workshop" in named.text
    await jonas.presses(named, "Confirm")
    offered = await jonas.says("2 would be perfect")
    assert "Do you want to have it Fri 27 Nov, 14:00–15:00 instead?" in offered.text
    assert "On the list now: Priya Nair" in (await jonas.says("and can priya come")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_a_part_of_the_day_is_asked_for_its_clock(jonas: Visitor, stage: Stage) -> None:
    """What moves to the afternoon stays on its day, which the clock that is said next completes, and can go back."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    await booked(jonas, "curie thursday 10-11")
    assert "Curie" in (await jonas.says("what have i got on thursday?")).text
    asked = await jonas.says("ok move that one to the afternoon")
    assert "move it to when?" in asked.text
    assert any(label.startswith("Thu 26 Nov, 14:00") for label in asked.labels)
    assert "Curie · Thu 26 Nov, 14:00–15:00" in (await jonas.says("2 would be perfect")).text
    assert "Curie · Thu 26 Nov, 14:30–15:30" in (await jonas.says("ok bump it to half two")).text
    assert "Curie · Thu 26 Nov, 14:00–15:00" in (await jonas.says("you know what, put it back")).text
    assert "Atlas · Fri 27 Nov, 15:00–17:00" in (await jonas.says("move atlas to friday afternoon")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 2


async def test_pieces_come_one_by_one_and_talk_stands_before_them(jonas: Visitor) -> None:
    """A start alone keeps the end of a whole day, praise and excuses change nothing, and "there" is what is held."""
    await jonas.says("i need a desk wednesday")
    assert "Desk 1 · Wed 25 Nov, 09:00–22:00" in (await jonas.says("from nine")).text
    assert "Desk 1 · Wed 25 Nov, 09:00–12:00" in (await jonas.says("until lunch")).text
    await jonas.says("is curie free friday morning?")
    assert "Curie · Fri 27 Nov, 09:00–10:00" in (await jonas.says("sweet, 9 to 10 please")).text
    assert "Not as far as I know (whiteboard). Curie" in (await jonas.says("back now. is there a whiteboard?")).text
    assert "On the list now: Mara Lindt" in (await jonas.says("perfect, mara is coming too")).text


async def test_others_times_and_the_thing_before_are_taken_and_a_day_is_kept(jonas: Visitor, stage: Stage) -> None:
    """What a colleague can do, what was better after all; and what is described later is on the day said before."""
    await jonas.says("atlas friday 2pm for an hour")
    assert "14:30–15:30" in (await jonas.says("hang on, priya can only do 2:30")).text
    assert "Hubble · Fri 27 Nov, 14:30" in (await jonas.says("hmm what about hubble")).text
    assert "Atlas · Fri 27 Nov, 14:30–15:30" in (await jonas.says("no atlas was better")).text
    assert "Atlas seats 8 people" in (await jonas.says("how many seats has it got?")).text
    await jonas.says("something for 6 people on thursday")
    assert "sometime on Thu 26 Nov" in (await jonas.says("in the morning, we need a projector")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1


async def test_a_remark_on_a_thing_completes_no_wish_for_an_unknown_one(jonas: Visitor) -> None:
    """What is too small, or works again, is nothing that was asked for; another name is."""
    await jonas.says("pluto friday 9-10")
    assert "I’m here when you need something booked" in (await jonas.says("the projector works again")).text
    assert "I’m here when you need something booked" in (await jonas.says("hubble is too small")).text
    assert "Curie · Fri 27 Nov, 09:00–10:00" in (await jonas.says("i meant curie")).text


async def test_what_is_denied_or_asked_leaves_what_is_booked(jonas: Visitor, stage: Stage) -> None:
    """Nobody who does not want to cancel is asked whether to, and "just me and Priya?" asks who comes."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    kept = await jonas.says("I don't want to cancel it")
    assert "Do you want to cancel" not in kept.text
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in kept.text
    assert "Nobody else is on the list yet" in (await jonas.says("is it just me and priya tomorrow?")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_somebody_else_is_put_on_the_list_than_just_now(jonas: Visitor) -> None:
    """Whoever was put on by mistake leaves it for whoever is meant; a word that is no name changes nothing."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    assert "With Priya Nair" in (await jonas.says("add priya")).text
    assert "On the list now: Priya" not in (await jonas.says("sorry mate")).text
    await jonas.says("oops not priya, mara")
    assert "With Mara Lindt" in (await jonas.says("when is it?")).text
    assert "Priya" not in (await jonas.says("when is it?")).text


async def test_less_of_a_shift_and_the_last_of_several_clauses_are_only_offered(jonas: Visitor, stage: Stage) -> None:
    """Half an hour may be a length; what somebody cannot do may be talk: nothing that is booked changes by itself."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    assert "16:00–18:00" in (await jonas.says("move atlas by an hour")).text
    assert "15:30–17:30 instead? Nothing has changed so far." in (await jonas.says("half an hour is enough")).text
    offered = await jonas.says("oh no, mara has no time then, make it 11")
    assert "Do you want to have it Tue 24 Nov, 11:00–13:00 instead? Nothing has changed so far." in offered.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
