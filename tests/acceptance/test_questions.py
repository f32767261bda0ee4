"""Questions get answers, told in chat on both platforms: facts, one's own bookings, and who has what."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("where is curie?", "Curie · floor 2"),
        ("how big is atlas?", "Atlas seats 8 people"),
        ("which is the biggest room?", "• Curie"),
        ("is curie bright?", "I don’t know whether Curie is “bright”"),
        ("is hubble big enough for 6?", "No, 6 don’t fit: Hubble seats 4"),
        ("does hubble have a screen?", "Yes. Hubble"),
        ("what's in atlas?", "projector, whiteboard"),
        ("how long may I book the studio?", "Studio A can be booked for"),
        ("how far ahead can I book atlas?", "90 days ahead"),
        ("when is atlas open?", "Atlas is open: "),
        ("does atlas need approval?", "Atlas needs no approval"),
        ("who can book studio a?", "Studio A can be booked by: "),
        ("wie lange darf ich studio a buchen?", "Studio A can be booked for"),
        ("où est curie ?", "Curie · floor 2"),
    ],
)
async def test_a_fact_is_told(jonas: Visitor, stage: Stage, question: str, told: str) -> None:
    """A question about a thing is answered in one line, and the thing is one press away; nothing is held."""
    answer = await jonas.says(question)

    assert told in answer.text
    assert "Browse" in answer.labels
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_what_it_lacks_is_had_elsewhere(jonas: Visitor) -> None:
    """Where a thing lacks what was asked for, those of its kind that have it are buttons."""
    answer = await jonas.says("is there a projector in hubble?")

    assert "Not as far as I know (projector)" in answer.text
    assert "These have it: Atlas, Curie" in answer.text
    assert answer.labels[:2] == ("Atlas", "Curie")


async def test_until_when_it_can_be_cancelled(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The answer names the instants, and the booking is a button; nothing is cancelled."""
    await mara.says("rules atlas cancel 1 h")
    await booked(jonas, "atlas tomorrow 3-5pm")
    answer = await jonas.says("until when can I cancel atlas?")

    assert "until Tue 24 Nov, 14:00 without using your quota" in answer.text
    assert answer.labels[0] == "Atlas · Tue 15:00"
    for question in ("what happens if I cancel?", "how late may I call it off?", "was passiert, wenn ich absage?"):
        told = await jonas.says(question)
        assert "Atlas · Tue 24 Nov, 15:00–17:00" in told.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_what_check_in_asks(jonas: Visitor) -> None:
    """When to check in, and what happens otherwise, is told with its times."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    asked = await jonas.says("when do I have to check in?")
    absent = await jonas.says("what happens if I don't check in?")

    assert "from Tue 24 Nov, 14:50 to 15:10" in asked.text
    assert "or it is released" in absent.text
    assert "10 min late" in absent.text


async def test_the_code_of_one_s_own_booking(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """The code is told in private once it may be; before, when it comes; to nobody else at all."""
    await booked(jonas, "atlas today 3-5pm")
    early = await jonas.says("what is the door code for atlas?")
    other = await mara.says("what is the door code for atlas?")
    await stage.passes(hours=2, minutes=50)
    later = await jonas.says("which code opens it?")

    assert "comes by direct message: Mon 23 Nov, 14:45" in early.text
    assert "no code for you" in other.text
    assert "Door code" in later.text


async def test_whether_another_day_would_work(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """A slot that would be free is one press away, and nothing is moved before it; one that is taken is told."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    await booked(mara, "atlas friday 4-5pm")
    free = await jonas.says("would thursday work if I shifted it?")
    taken = await jonas.says("what if I moved it to friday?")

    assert "Yes: Atlas · Thu 26 Nov, 15:00–17:00" in free.text
    assert free.labels == ("Move it there", "Keep it")
    assert "Atlas is taken" in taken.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE starts = '2026-11-24 14:00:00+00'") == 1
    assert "Atlas · Thu 26 Nov, 15:00–17:00" in (await jonas.presses(free, "Move it there")).text


async def test_who_has_it_is_told_to_who_may_know(mara: Visitor, jonas: Visitor) -> None:
    """Everybody reads names, unless a rule keeps them to admins; then others read that it is taken."""
    await booked(mara, "atlas tomorrow 3-5pm")
    by_member = await jonas.says("wer hat atlas morgen?")
    changed = await mara.says("rules atlas names admins")
    by_admin = await mara.says("who has atlas tomorrow?")
    by_rule = await jonas.says("who has atlas tomorrow?")

    assert "Mara" in by_member.text
    assert "shown to admins only" in changed.text
    assert "Mara" in by_admin.text
    assert "Mara" not in by_rule.text
    assert "taken" in by_rule.text
    assert "Names are private here" in by_rule.text
    assert "When is it free?" in by_rule.labels


async def test_everything_that_is_booked_on_a_day(mara: Visitor, jonas: Visitor) -> None:
    """A day lists what everybody has, with names as far as the reader may know them."""
    await mara.says("rules curie names admins")
    await booked(jonas, "hubble today 3-4pm")
    await booked(mara, "curie today 2-3pm")
    day = await mara.says("show me everything booked today")
    private = await jonas.says("what's booked today?")

    assert "Curie · Mon 23 Nov, 14:00–15:00" in day.text
    assert "Jonas" in day.text
    assert "Mara" not in private.text
    assert "Jonas" in private.text


async def test_members_are_listed_for_admins(mara: Visitor, jonas: Visitor) -> None:
    """An admin reads who belongs here; a member is refused."""
    listed = await mara.says("who are the members?")
    refused = await jonas.says("who are the members?")

    assert "3 members" in listed.text
    assert "Jonas" in listed.text
    assert "Only an admin" in refused.text


async def test_the_earliest_slot(jonas: Visitor, mara: Visitor) -> None:
    """The first free slot of the length that was said is one press away."""
    await booked(mara, "atlas today 12-15")
    earliest = await jonas.says("earliest slot for atlas this week 1h")

    assert "The earliest is Atlas · Mon 23 Nov, 15:00–16:00" in earliest.text
    assert "Atlas · Mon 23 Nov, 15:00–16:00" in (await jonas.presses(earliest, earliest.labels[0])).text


async def test_the_language_is_changed_by_a_sentence(jonas: Visitor) -> None:
    """Whoever asks for another language gets it, in that language."""
    answer = await jonas.says("change my language to german")

    assert "spreche ich" in answer.text.lower() or "Deutsch" in answer.text


async def test_closing_in_a_sentence_is_previewed_for_admins(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """An admin sees what closing the house would mean; a member is refused; nothing is closed or booked."""
    preview = await mara.says("close the office on 24 december")
    refused = await jonas.says("close the office on 24 december")

    assert "Thu 24 Dec" in preview.text
    assert "Close it" in preview.labels
    assert "Only an admin" in refused.text or "manage" in refused.text
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_whether_it_is_free_is_said_first(mara: Visitor, jonas: Visitor) -> None:
    """With a yes, a no or a partly; a day or a thing that is said next asks the same once more."""
    await booked(mara, "curie thursday 13-15")
    assert (await jonas.says("is curie free this afternoon?")).text.startswith("Yes. Curie is free on Mon 23 Nov")
    assert (await jonas.says("is curie free thursday afternoon?")).text.startswith("Partly. Curie is free")
    assert (await jonas.says("and on friday?")).text.startswith("Yes. Curie is free on Fri 27 Nov")
    assert (await jonas.says("and hubble?")).text.startswith("Yes. Hubble is free on Fri 27 Nov")
    assert "Hubble · Fri 27 Nov, 10:00–11:00" in (await jonas.says("book it 10-11")).text
    assert (await jonas.says("is curie free thursday at 1?")).text.startswith("No. ")
    assert (await jonas.says("is curie taken thursday at 1?")).text.startswith("Yes. ")
    assert (await jonas.says("curie est libre jeudi à 16h ?")).text.startswith("Yes. Free Thu 26 Nov, 16:00–17:00")


async def test_a_question_is_asked_on_and_answered_for_one_of_two(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """“And hubble?” asks the same of another thing, and “or” looks for nothing but what it joins; nothing is held."""
    assert "Curie seats 12" in (await jonas.says("how big is curie?")).text
    assert "Hubble seats 4" in (await jonas.says("and hubble?")).text
    assert "Atlas seats 8" in (await jonas.says("and atlas?")).text
    await booked(mara, "hubble wednesday 9-11")
    assert "Mara" in (await jonas.says("who has hubble on wednesday?")).text
    assert "Nobody has Hubble on Thu 26 Nov" in (await jonas.says("and on thursday?")).text
    assert (await jonas.says("is atlas or curie free tomorrow at 11?")).labels == ("Atlas", "Curie")
    assert (await jonas.says("hubble or atlas wednesday 9-10")).labels == ("Atlas",)
    assert await stage.count("SELECT count(*) FROM bookings") == 1
