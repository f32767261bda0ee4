"""Asking the holder of a booking: for the slot, for a swap, for a part of it; and what a yes, a no and silence do."""

import pytest

from tests.acceptance.conftest import PRIYA
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

ASKED = "would like"


async def test_a_holder_is_asked_and_gives(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """From the refusal to the booking: the asker has the slot at once, both are told, and for a minute it is undone."""
    await mara.presses(await mara.says("atlas tomorrow 1-4pm"), "Confirm")
    asked = await jonas.presses(await jonas.says("atlas tomorrow 2-3pm"), "Ask the holder")
    assert "What should I ask them for?" in asked.text
    assert "theirs is cancelled as a whole" in asked.text
    sent = await jonas.presses(asked, "Give it to me")
    assert "it can come until Tue 24 Nov, 12:00" in sent.text
    await stage.passes(seconds=3)
    question = await mara.sees(ASKED)
    assert "Jonas Weber would like Atlas · Tue 24 Nov, 14:00–15:00" in question.text
    assert "Your booking Tue 24 Nov, 13:00–16:00 would then be cancelled as a whole." in question.text
    assert question.labels == ("Give it", "Keep mine", "Don’t ask me today")
    for word in ("yes", "no"):
        again = await mara.says(word)
        assert "a mere yes or no gives nothing away" in again.text, word
        assert again.labels == question.labels
    given = await mara.presses(question, "Give it")
    assert "Given to Jonas Weber" in given.text
    await stage.passes(seconds=3)
    assert "14:00–15:00" in (await jonas.sees("Mara Lindt has given you this")).text
    assert "Atlas" not in (await mara.says("my bookings")).text
    assert "given by Mara Lindt, who had it" in (await jonas.says("what happened to atlas tomorrow 2pm?")).text

    await mara.presses(given, "Undo")
    await stage.passes(seconds=3)
    assert "Cancelled: it was taken back" in (await jonas.sees("It was taken back within the minute")).text
    assert "13:00–16:00" in (await mara.says("my bookings")).text


async def test_what_was_given_meanwhile_is_not_wanted_any_more(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whoever withdraws what was given gives it back for a minute; after that both read that it stays."""
    await mara.presses(await mara.says("atlas tomorrow 2-3pm"), "Confirm")
    for seconds, said in ((3, "Taken back."), (61, "It can’t be taken back any more")):
        asked = await jonas.presses(await jonas.says("atlas tomorrow 2-3pm"), "Ask the holder")
        sent = await jonas.presses(asked, "Give it to me")
        await stage.passes(seconds=3)
        await mara.presses(await mara.sees(ASKED, button="Give it"), "Give it")
        await stage.passes(seconds=seconds)
        await jonas.sees("Mara Lindt has given you this", button="Cancel")
        assert said in (await jonas.presses(sent, "Withdraw it")).text
        await stage.passes(seconds=3)
    assert "It can’t be taken back any more" in (await mara.says("undo")).text


async def test_whoever_asks_hears_how_it_is(mara: Visitor, jonas: Visitor) -> None:
    """What is free is offered, what is closed or unknown is said to be so; without a time the next ones are shown."""
    await mara.presses(await mara.says("curie wednesday 3-5pm"), "Confirm")
    assert "I don’t know “pool”" in (await jonas.says("ask whoever has the pool tomorrow to give it to me")).text
    assert "I don’t know “pool”" in (await jonas.says("is the pool free tomorrow?")).text
    assert "is not open" in (await jonas.says("ask whoever has hubble tomorrow at 3am to give it to me")).text
    free = await jonas.says("ask whoever has hubble tomorrow at 9am to give it to me")
    assert "Hubble is free Tue 24 Nov, 09:00–10:00 right now" in free.text
    assert "Held for you" in (await jonas.presses(free, "Hold it")).text
    when = await jonas.says("ask mara for curie")
    assert "Which time of Curie" in when.text
    asked = await jonas.presses(when, "Wed 25 Nov, 15:00–17:00")
    sent = await jonas.presses(asked, "Give it to me")
    assert "I’ve asked Mara Lindt for Curie · Wed 25 Nov, 15:00–17:00." in sent.text
    assert "Withdrawn." in (await jonas.says("withdraw it")).text


async def test_two_swap_in_words(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Words only ask; the holder's press swaps both, and their titles go along."""
    await mara.presses(await mara.says("atlas tomorrow 2-3pm: board"), "Confirm")
    await jonas.presses(await jonas.says("hubble tomorrow 3-4pm: retro"), "Confirm")
    asked = await jonas.says("would mara swap atlas for my hubble?")
    assert await stage.count("SELECT count(*) FROM favours") == 0
    await jonas.presses(asked, "Swap for my retro · Tue 24 Nov, 15:00–16:00")
    await stage.passes(seconds=3)
    question = await mara.sees(ASKED)
    assert "gives Hubble · Tue 24 Nov, 15:00–16:00 for it" in question.text
    swapped = await mara.presses(question, "Swap")
    assert "Swapped with Jonas Weber" in swapped.text
    assert "Hubble" in swapped.text
    await stage.passes(seconds=3)
    assert "· retro" in (await jonas.sees("has swapped with you")).text
    assert "Atlas" in (await jonas.says("my bookings")).text


async def test_a_holder_keeps_it_and_wants_no_more_of_it(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The asker hears no name where names are private, and cannot ask again today; a withdrawn question is over."""
    await mara.commands("/rules house names nobody")
    await mara.presses(await mara.says("atlas tomorrow 2-3pm"), "Confirm")
    await mara.presses(await mara.says("curie tomorrow 2-3pm"), "Confirm")
    asked = await jonas.says("ask whoever has atlas tomorrow 2-3pm to give it to me")
    assert "I asked without your name" in (await jonas.presses(asked, "Give it to me")).text
    await stage.passes(seconds=3)
    question = await mara.sees(ASKED)
    assert "Somebody would like" in question.text
    assert "Jonas" not in question.text
    assert "Nobody else will ask you" in (await mara.presses(question, "Don’t ask me today")).text
    await stage.passes(seconds=3)
    told = await jonas.sees("keeps")
    assert "The holder keeps Atlas · Tue 24 Nov, 14:00–15:00" in told.text
    again = await jonas.says("ask the holder of curie tomorrow 2-3pm")
    assert "would rather not be asked again today" in again.text
    assert "I’ll watch" in (await jonas.presses(again, "Tell me if Curie frees up")).text


async def test_three_swap_at_once(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Each wants what the next one has: all are asked, nothing changes before the last one's yes, then all have it."""
    priya = Visitor(stage, PRIYA, mara.platform)
    await mara.presses(await mara.says("atlas tomorrow 2-3pm"), "Confirm")
    await jonas.presses(await jonas.says("hubble tomorrow 2-3pm"), "Confirm")
    await priya.presses(await priya.says("curie tomorrow 2-3pm"), "Confirm")
    wishes = ((mara, "hubble", "atlas"), (jonas, "curie", "hubble"), (priya, "atlas", "curie"))
    for who, wanted, own in wishes:
        asked = await who.says(f"ask who has {wanted} tomorrow 2-3pm if they'd swap for my {own}")
        await who.presses(asked, next(label for label in asked.labels if label.startswith("Swap for my")))
        await stage.passes(seconds=3)
    rings = [await who.sees("3 of you can swap at once") for who, *_ in wishes]
    assert "2 more answers are" in (await mara.presses(rings[0], "Swap")).text
    assert "One more answer is" in (await jonas.presses(rings[1], "Swap")).text
    assert "Hubble" in (await jonas.says("my bookings")).text
    assert "All 3 have swapped" in (await priya.presses(rings[2], "Swap")).text
    await stage.passes(seconds=3)
    for who, wanted, _ in wishes:
        assert wanted.title() in (await who.says("my bookings")).text


async def test_a_holder_lets_somebody_in(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Where the rule allows it, one more can come: the booking stays the holder's, and the asker can say they can't."""
    await mara.presses(await mara.says("atlas tomorrow 2-3pm"), "Confirm")
    await mara.commands("/rules atlas sharing yes")
    assert "Ask the holder" in (await jonas.says("atlas tomorrow 2-3pm")).labels
    asked = await jonas.says("ask mara whether we can share atlas tomorrow 2-3pm")
    sent = await jonas.presses(asked, "Let me join")
    assert "whether you can join Atlas · Tue 24 Nov, 14:00–15:00" in sent.text
    await stage.passes(seconds=3)
    question = await mara.sees("would like to join")
    assert "With them you would be 2, and it seats 8" in question.text
    let_in = await mara.presses(question, "Let them in")
    assert "Jonas Weber can come" in let_in.text
    await stage.passes(seconds=3)
    invited = await jonas.sees("added you as an attendee")
    await jonas.presses(invited, "Can’t come")
    assert "Atlas" not in (await jonas.says("my bookings")).text
    shown = await mara.says("my bookings")
    assert "14:00–15:00" in shown.text
    await mara.presses(shown, shown.labels[0])
    assert "People" in (await mara.says("we are 8 people")).text
    full = await Visitor(stage, PRIYA, mara.platform).says("ask mara whether we can share atlas tomorrow 2-3pm")
    assert "Atlas cannot be shared then: 8 people come, and it seats 8." in full.text
    assert "Let me join" not in full.labels


@pytest.mark.parametrize(
    ("said", "several"),
    [
        ("can 3 of us join atlas tomorrow 2-3pm?", True),
        ("können 3 von uns morgen 14-15 uhr zu atlas dazukommen?", True),
        ("können wir morgen 14-15 uhr zu atlas dazukommen?", False),
        ("on peut partager atlas demain 14h-15h ?", False),
        ("podemos unirnos a atlas mañana 14-15?", False),
        ("possiamo unirci ad atlas domani 14-15?", False),
    ],
)
async def test_whoever_wants_to_join_may_ask(mara: Visitor, jonas: Visitor, said: str, several: bool) -> None:  # noqa: FBT001 - pytest passes it by name
    """In every language; several ask each for themselves: nobody is put on a booking without their own word."""
    await mara.presses(await mara.says("atlas tomorrow 2-3pm"), "Confirm")
    await mara.commands("/rules atlas sharing yes")
    asked = await jonas.says(said)
    assert "Let me join" in asked.labels
    assert ("I ask for you alone." in asked.text) is several


async def test_a_holder_keeps_what_nobody_wants(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Of a longer booking only the wanted part is asked for; the holder reads what stays, and keeps it."""
    await mara.presses(await mara.says("atlas tomorrow 3-5pm"), "Confirm")
    asked = await jonas.presses(await jonas.says("atlas tomorrow 3-4pm"), "Ask the holder")
    assert "Give it to me" not in asked.labels
    await jonas.presses(asked, "Shorten theirs by 60 min")
    await stage.passes(seconds=3)
    question = await mara.sees(ASKED)
    assert "You would keep Tue 24 Nov, 16:00–17:00" in question.text
    await mara.presses(question, "Shorten mine by 60 min")
    assert "16:00–17:00" in (await mara.says("my bookings")).text
    assert "15:00–16:00" in (await jonas.says("my bookings")).text


async def test_who_was_named_is_asked_for_it(mara: Visitor, jonas: Visitor) -> None:
    """“Ask her for it” means what was spoken of last; where nothing was, nobody is meant."""
    await mara.presses(await mara.says("curie wednesday 3-5pm"), "Confirm")
    assert "Ask" not in "".join((await jonas.says("ask her for it")).labels)
    assert "Mara Lindt" in (await jonas.says("who has curie on wednesday?")).text
    asked = await jonas.says("ask her for it")
    assert "Curie · Wed 25 Nov, 15:00–17:00" in asked.text
    assert "Give it to me" in asked.labels


async def test_a_swap_with_somebody_who_is_named_is_asked_for(jonas: Visitor, priya: Visitor) -> None:
    """Nobody changes what somebody else has; where they may be asked for it, that is one press away."""
    await booked(jonas, "curie friday 9-10")
    await booked(priya, "atlas friday 9-10")
    refused = await jonas.says("swap my curie for priya's atlas friday")
    assert "I can’t change Priya Nair’s bookings for you." in refused.text
    ways = await jonas.presses(refused, "Ask the holder")
    assert "Swap for my Curie · Fri 27 Nov, 09:00–10:00" in ways.labels
    assert "Ask the holder" not in (await jonas.says("swap my curie for priya's hubble friday")).labels


async def test_what_is_given_up_is_offered_to_who_asked_for_it(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Once its holder can take the cancellation back no more, the asker hears that it is free, with a button."""
    await mara.presses(await mara.says("atlas tomorrow 2-3pm"), "Confirm")
    asked = await jonas.presses(await jonas.says("atlas tomorrow 2-3pm"), "Ask the holder")
    sent = await jonas.presses(asked, "Give it to me")
    await stage.passes(seconds=3)
    await mara.says("cancel atlas tomorrow")
    await stage.passes(minutes=2)

    heard = await jonas.sees("Atlas · Tue 24 Nov, 14:00–15:00 is free now", button="Hold it")
    assert (
        "You need not ask any more: Atlas · Tue 24 Nov, 14:00–15:00 is free now."
        in (await jonas.presses(sent, "Withdraw it")).text
    )
    assert "Held for you" in (await jonas.presses(heard, "Hold it")).text


async def test_what_is_given_up_and_taken_back_is_still_asked_for(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whoever takes their cancellation back is still asked, and can give it."""
    await mara.presses(await mara.says("atlas tomorrow 2-3pm"), "Confirm")
    asked = await jonas.presses(await jonas.says("atlas tomorrow 2-3pm"), "Ask the holder")
    await jonas.presses(asked, "Give it to me")
    await stage.passes(seconds=3)
    gone = await mara.says("cancel atlas tomorrow")
    await mara.presses(gone, "Undo")
    await stage.passes(minutes=2)

    assert not [each for each in jonas.reads() if "is free now" in each.text]
    await mara.presses(await mara.sees(ASKED, button="Give it"), "Give it")
    await stage.passes(seconds=3)
    assert "14:00–15:00" in (await jonas.sees("Mara Lindt has given you this")).text


SHARED = "Atlas can’t be shared"
WHOSE = "It is Jonas Weber’s, so the question goes to them"


@pytest.mark.parametrize(
    ("said", "names", "notes"),
    [
        ("ask mara whether we can share atlas tomorrow", "everybody", (WHOSE, SHARED)),
        ("frag mara, ob wir atlas morgen teilen können", "everybody", (WHOSE, SHARED)),
        (
            "ask mara whether we can share atlas tomorrow",
            "nobody",
            ("Whoever has it is asked, and nobody else.", SHARED),
        ),
        ("ask jonas to give me atlas tomorrow", "everybody", ()),
    ],
)
async def test_who_is_named_and_has_it_not_is_not_asked(
    mara: Visitor, jonas: Visitor, priya: Visitor, said: str, names: str, notes: tuple[str, ...]
) -> None:
    """It is said whose it is and that it cannot be shared, and whoever has it is a press away from being asked."""
    await mara.commands(f"/rules atlas names {names}")
    await jonas.presses(await jonas.says("atlas tomorrow 3-4pm"), "Confirm")
    asked = await priya.says(said)
    assert "Give it to me" in asked.labels
    assert all(note in asked.text for note in notes)
    assert ("Jonas" in asked.text) is (WHOSE in notes)
    assert (SHARED in asked.text) is (SHARED in notes)
