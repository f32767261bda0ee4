"""Waiting for what is taken, told in chat: watched, offered when it gets free, taken, passed on, and stopped."""

import pytest

from adapters.simulator.people import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import ENTRY, booked

WATCH = "tell me when atlas is free tomorrow 3-5pm"
FREED = "Atlas · Tue 24 Nov, 15:00–17:00 just got free"
UNDOING = 61
"""Seconds after which a cancellation can no longer be undone, so that what it frees is offered."""


@pytest.fixture
def priya(stage: Stage, platform: str) -> Visitor:
    """A second one in line."""
    return Visitor(stage, SAMPLE_PEOPLE[2], platform)


async def freed(holder: Visitor, stage: Stage) -> None:
    """Let the holder cancel for good, and those who wait be told."""
    await holder.says("cancel atlas tomorrow")
    await stage.passes(seconds=UNDOING)
    await stage.passes(seconds=2)


async def test_what_gets_free_is_offered_to_who_waits_for_it(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A refusal leads to a place in line, that to an offer, and the offer to a booking with one press each."""
    await booked(mara)
    watched = await jonas.presses(await jonas.says(ENTRY), "Tell me if Atlas frees up")
    assert "I’ll watch Atlas · Tue 24 Nov, 15:00–17:00 and offer it to you first for 5 min." in watched.text
    assert "You are first in line." in watched.text
    assert {"Any part of it", "Stop watching"} <= {*watched.labels}
    assert "You are waiting for this already" in (await jonas.says(WATCH)).text
    mine = await jonas.says("my bookings")
    assert "You are waiting for one thing." in mine.text
    assert "Atlas · Tue 24 Nov, 15:00–17:00 – first in line" in (await jonas.presses(mine, "What I wait for")).text

    await freed(mara, stage)
    offer = await jonas.sees(FREED, button="Take")
    assert "It is yours for 5 min" in offer.text
    assert {"Pass", "Stop watching"} <= {*offer.labels}
    assert "Atlas is taken" in (await mara.says(ENTRY)).text
    taken = await jonas.presses(offer, "Take")

    assert "✅ Booked" in taken.text
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in taken.text
    assert "You are not waiting for anything" in (await jonas.commands("/waiting")).text


async def test_what_is_passed_on_is_offered_to_the_next(
    mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage
) -> None:
    """Each knows their place in line; what one passes on, and what one leaves unanswered, goes to the next."""
    await booked(mara)
    await jonas.says(WATCH)
    second = await priya.says(WATCH)
    assert "offer it to you for 5 min when it is your turn" in second.text
    assert "You are number 2 of 2 in line." in second.text
    asked = await mara.says("who is waiting for atlas tomorrow?")
    assert asked.text == "2 people are in line for Atlas · Tue 24 Nov."
    own = await priya.says("who is waiting for atlas tomorrow?")
    assert "2 people are in line for Atlas · Tue 24 Nov." in own.text
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in own.text
    assert "Jonas" not in asked.text + own.text

    await freed(mara, stage)
    offer = await jonas.sees(FREED, button="Pass")
    listed = await jonas.says("am I next?")
    assert "offered to you until 12:0" in listed.text
    assert {"Take Atlas · Tue 15:00", "Pass"} <= {*listed.labels}
    passed = await jonas.presses(offer, "Pass")
    assert "let go at" in passed.text
    assert passed.labels == ()
    await stage.passes(seconds=3)
    offered = await priya.sees("just got free", button="Take")
    await stage.passes(minutes=6)
    free = await jonas.says("how long do I have to wait for atlas?")
    assert "Atlas · Tue 24 Nov, 15:00–17:00 – free now" in free.text
    assert "Hold it" in free.labels

    over = await priya.sees_again(offered, "You can still take it as long as nobody else has.")
    assert over.labels == ("Take",)
    late = await jonas.presses(offer, "Take")
    assert "but it was still free" in late.text
    assert "✅ Booked" in late.text
    gone = await priya.presses(over, "Take")
    assert "somebody else has Atlas · Tue 24 Nov, 15:00–17:00" in gone.text


async def test_a_part_is_enough_for_who_says_so(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Said in words or with a button, a part of the time is offered as well, and of an offer a part can be taken."""
    await booked(mara)
    said = await jonas.says(f"{WATCH} or any part of it of at least an hour")
    assert "Tue 24 Nov, 15:00–17:00, or at least 1 h of it" in said.text
    assert "Any part of it" not in said.labels
    assert "You are waiting for this already" not in said.text
    await jonas.presses(said, "Stop watching")
    assert "I’ll watch" in (await jonas.says(WATCH)).text
    joined = await jonas.says(f"{WATCH} or any part of it")
    assert "You are first in line." in joined.text
    assert "You are waiting for one thing" in (await jonas.says("what am I waiting for?")).text
    await jonas.presses(joined, "Stop watching")
    wider = await jonas.presses(await jonas.says(WATCH), "Any part of it")
    assert "or at least 30 min of it" in wider.text

    await freed(mara, stage)
    offer = await jonas.sees(FREED, button="Take 16:00–17:00")
    taken = await jonas.presses(offer, "Take 16:00–17:00")

    assert "Atlas · Tue 24 Nov, 16:00–17:00" in taken.text
    assert "✅ Booked" in taken.text
    assert "Held for you" in (await mara.says("atlas tomorrow 3-4pm")).text


async def test_nobody_waits_who_no_longer_wants_to(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Words and buttons stop it, and what gets free is then nobody's."""
    await booked(mara)
    await booked(mara, "hubble tomorrow 9-10")
    await jonas.says(WATCH)
    await jonas.says("let me know if hubble frees up tomorrow 9-10")
    both = await jonas.says("what am I waiting for?")
    assert "You are waiting for 2 things" in both.text
    stopped = await jonas.says("stop watching hubble")
    assert "I no longer watch Hubble · Tue 24 Nov, 09:00–10:00 for you." in stopped.text
    one = await jonas.says("where am I in line?")
    assert "You are waiting for one thing" in one.text
    await jonas.presses(one, next(label for label in one.labels if label.startswith("Stop:")))

    await freed(mara, stage)

    assert not any("just got free" in each.text for each in jonas.reads())
    assert "Held for you" in (await jonas.says(ENTRY)).text


async def test_two_waits_of_one_beginning_are_told_apart(mara: Visitor, jonas: Visitor) -> None:
    """Each button names the end as well; as long as nothing was stopped, "undo" means the wait that was begun last."""
    await booked(mara)
    await jonas.says("tell me when atlas is free tomorrow 3-4pm")
    await jonas.says("tell me when atlas is free tomorrow 3-5pm")
    which = await jonas.says("stop watching atlas")
    assert "Which of these" in which.text
    assert which.labels == ("Stop: Atlas · Tue 24 Nov, 15:00–16:00", "Stop: Atlas · Tue 24 Nov, 15:00–17:00")
    none = await jonas.says("stop watching curie")
    assert none.text.startswith("You are not waiting for that.")
    assert "I no longer watch Atlas · Tue 24 Nov, 15:00–17:00" in (await jonas.says("undo")).text


async def test_one_of_several_is_wanted_no_more(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """What is named leaves the wish, the others and the place in line stay; an offer of another one stands."""
    for what in (ENTRY, "curie tomorrow 3-5pm", "hubble tomorrow 3-5pm"):
        await booked(mara, what)
    await jonas.says("tell me when any room is free tomorrow 3-5pm")
    await mara.says("cancel hubble tomorrow")
    await stage.passes(seconds=UNDOING)
    await stage.passes(seconds=2)
    offer = await jonas.sees("Hubble · Tue 24 Nov, 15:00–17:00 just got free", button="Take")
    less = await jonas.says("stop watching atlas")
    assert "I no longer watch Atlas; everything else stays" in less.text
    assert "I’ll watch Hubble or Curie" in less.text
    assert "✅ Booked" in (await jonas.presses(offer, "Take")).text


async def test_a_wait_is_taken_back_with_a_word(mara: Visitor, jonas: Visitor) -> None:
    """Right after it began, “undo” and “never mind” end it; said again, they end nothing else."""
    await booked(mara)
    for word in ("undo", "never mind"):
        assert "I’ll watch Atlas" in (await jonas.says(WATCH)).text
        assert "I no longer watch Atlas · Tue 24 Nov, 15:00–17:00 for you." in (await jonas.says(word)).text
    assert "Nothing is held for you" in (await jonas.says("never mind")).text


async def test_of_what_is_free_a_hold_is_offered(jonas: Visitor, stage: Stage) -> None:
    """Nobody waits for what they can have; what is only talked of is waited for by nobody."""
    free = await jonas.says(WATCH)
    assert "Atlas is free Tue 24 Nov, 15:00–17:00 right now" in free.text
    assert "Held for you" in (await jonas.presses(free, free.labels[0])).text
    await jonas.says("mara asked to be notified when hubble is free")
    await jonas.says("I wonder when hubble gets free tomorrow")

    assert await stage.count("SELECT count(*) FROM waits") == 0


async def test_it_is_what_was_refused(mara: Visitor, jonas: Visitor) -> None:
    """Behind a refusal, "tell me when it's free" needs no name; what is unknown is not it; what is like it is."""
    await booked(mara)
    await jonas.says(ENTRY)
    it = await jonas.says("tell me when it's free")
    assert "I’ll watch Atlas · Tue 24 Nov, 15:00–17:00" in it.text
    assert "You are waiting for this already" in (await jonas.says("tell me when atlas is free")).text
    wider = await jonas.presses(it, "Others like it too")
    assert "Curie is free Tue 24 Nov, 15:00–17:00 right now" in wider.text
    pool = await jonas.says("tell me when the pool is free tomorrow")
    assert "I don’t know “pool”" in pool.text


async def test_all_that_was_said_is_waited_for(mara: Visitor, jonas: Visitor) -> None:
    """One of two things, or both, is offered as it frees up; of what repeats, one date; three desks are held as one."""
    await booked(mara)
    await booked(mara, "hubble tomorrow 3-5pm")
    either = await jonas.says("tell me when atlas is free tomorrow 3-5pm or hubble")
    assert "I’ll watch Atlas or Hubble · Tue 24 Nov, 15:00–17:00" in either.text
    await jonas.says("never mind")
    both = await jonas.says("tell me when atlas and hubble are free tomorrow 3-5pm")
    assert "I can’t watch several things as one" in both.text
    await jonas.says("never mind")
    first = await jonas.says("tell me when atlas is free every tuesday 3-5pm")
    assert "I’ll watch Atlas · Tue 24 Nov, 15:00–17:00" in first.text
    assert "I watch one date at a time" in first.text
    assert "12 of 13 dates are free" in (await jonas.presses(first, "All its dates")).text
    free = await jonas.says("tell me when three desks together are free tomorrow")
    assert "3 × Desk are free" in free.text
    assert "Desk 1 + Desk 2 + Desk 3" in (await jonas.presses(free, "Hold it")).text


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("language", "wish", "said", "free", "take"),
    [
        (
            "german",
            "sag Bescheid, wenn atlas morgen 15-17 Uhr oder ein Teil davon frei wird",
            "Ich behalte Atlas",
            "ist gerade frei geworden",
            "Nehmen",
        ),
        (
            "french",
            "préviens-moi quand atlas se libère demain de 15h à 17h, ou une partie",
            "Je surveille Atlas",
            "vient de se libérer",
            "Je prends",
        ),
        (
            "spanish",
            "avísame si se libera atlas mañana de 15 a 17, o una parte",
            "Vigilo Atlas",
            "acaba de quedar libre",
            "Me lo quedo",
        ),
        (
            "italian",
            "avvisami se si libera atlas domani dalle 15 alle 17, o una parte",
            "Tengo d’occhio Atlas",
            "si è appena liberato",
            "Lo prendo",
        ),
    ],
)
async def test_waiting_is_understood_and_said(
    mara: Visitor, jonas: Visitor, stage: Stage, language: str, wish: str, said: str, free: str, take: str
) -> None:
    """It is heard and answered in every language; so is the offer."""
    await booked(mara)
    await jonas.says(f"speak {language}")
    watched = await jonas.says(wish)
    assert said in watched.text
    assert "30\N{NO-BREAK SPACE}min" in watched.text.replace(" min", "\N{NO-BREAK SPACE}min")

    await freed(mara, stage)

    assert "✅" in (await jonas.presses(await jonas.sees(free, button=take), take)).text


async def test_several_get_free_together_or_not_at_all(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Three laptops are offered once three are free, and taken with one press."""
    await booked(mara, "4 laptops tomorrow 9-10")
    watched = await jonas.says("tell me when 3 laptops are free tomorrow 9-10")
    assert "I’ll watch 3 × Laptop · Tue 24 Nov, 09:00–10:00" in watched.text
    assert "Cancelled" in (await mara.says("cancel my booking tomorrow")).text
    await stage.passes(seconds=UNDOING)

    taken = await jonas.presses(await jonas.sees("just got free", button="Take"), "Take")

    assert "✅ Booked" in taken.text
    assert all(f"Laptop {number}" in taken.text for number in (1, 2, 3))
