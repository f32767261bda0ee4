"""Approving bookings, told in chat on both platforms."""

from dataclasses import replace

import pytest

from adapters.simulator.people import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import ENTRY
from tests.stage import berlin


@pytest.fixture
def priya(stage: Stage, platform: str) -> Visitor:
    """A second approver."""
    return Visitor(stage, SAMPLE_PEOPLE[2], platform)


def on_slack(who: Visitor) -> Visitor:
    """Return somebody on Slack, where people are told who are on both platforms, if nothing says better."""
    return replace(who, platform="slack")


async def asked_for(visitor: Visitor) -> None:
    """Ask for the approval of a wish."""
    await visitor.presses(await visitor.says(ENTRY), "Ask for it")
    await visitor.sees("Waiting for approval")


async def test_an_approver_says_yes(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The holder waits, and an approver is asked. After the approval the holder is told, and both cards say so."""
    await mara.commands("/rules atlas approvers admins")
    assert "Approved by: admins (Atlas)" in (await mara.commands("/rules atlas")).text
    held = await jonas.says(ENTRY)
    assert "Needs approval by admins" in held.text
    assert "Confirm" not in held.labels
    await jonas.presses(held, "Ask for it")
    waiting = await jonas.sees("Waiting for approval; the slot is kept for you until Tue 24 Nov, 15:00")
    assert waiting.labels == ("Drop",)
    assert "waiting for approval" in (await jonas.says("my bookings")).text
    await stage.passes(seconds=3)
    asked = await mara.sees("would like to book this", button="Approve")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in asked.text
    assert "Jonas" in asked.text
    given = await mara.presses(asked, "Approve")
    assert "Approved for Jonas Weber by Mara Lindt, 12:00." in given.text
    assert given.labels == ()
    await stage.passes(seconds=3)
    assert "✅ Booked" in (await jonas.sees("Approved by Mara Lindt, 12:00.")).text
    assert "Already approved for Jonas Weber by Mara Lindt, 12:00." in (await mara.presses(asked, "Decline…")).text
    # The rule, which was set before, is not what the word takes back.
    assert "can’t take back" in (await mara.says("undo")).text
    assert "Approved by: admins (Atlas)" in (await mara.commands("/rules atlas")).text


async def test_what_waits_for_an_answer_is_listed(mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage) -> None:
    """One request as its card, several with a button for each; whoever asks who decides, or whether, is told."""
    await mara.commands("/rules atlas approvers admins")
    assert "Nothing waits for your answer." in (await mara.says("what do I have to approve?")).text
    await asked_for(jonas)
    assert "admins" in (await jonas.says("who has to approve it?")).text
    assert "Waiting for approval" in (await jonas.says("is it approved yet?")).text
    await stage.passes(seconds=3)
    assert "Approve" in (await mara.says("what do I have to approve?")).labels
    assert "Approve" in (await mara.says("approve atlas")).labels
    await jonas.presses(await jonas.says("atlas tomorrow 10-11"), "Ask for it")
    await stage.passes(seconds=3)
    listed = await mara.says("pending approvals")
    assert "2 requests wait for your answer:" in listed.text
    assert listed.labels == ("Atlas · Tue 24 Nov, 10:00–11:00", "Atlas · Tue 24 Nov, 15:00–17:00")
    await mara.presses(await mara.presses(listed, listed.labels[0]), "Approve")
    assert "15:00–17:00" in (await mara.says("which requests wait for me?")).text
    await mara.says("i'm away until friday, priya answers for me")
    await stage.passes(seconds=3)
    assert "15:00–17:00" in (await on_slack(priya).says("what is waiting for me?")).text
    assert "Nothing waits for your answer." in (await jonas.says("pending approvals")).text


async def test_an_approver_says_no(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A declined request frees the slot, and a button leads to another time."""
    await mara.commands("/rules atlas approvers admins")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    asked = await mara.sees("would like to book this", button="Decline…")
    why = await mara.presses(asked, "Decline…")
    assert "Why is this declined?" in why.text
    assert "would like to book this" in (await mara.presses(why, "Let it wait")).text
    declined = await mara.presses(await mara.presses(asked, "Decline…"), "Without a reason")
    assert "Declined for Jonas Weber by Mara Lindt, 12:00." in declined.text
    assert "write “because …” until 12:10" in declined.text
    await stage.passes(seconds=3)
    told = await jonas.sees("Declined by Mara Lindt, 12:00. Nothing is held.")
    assert len([label for label in told.labels if "Tue 24 Nov" in label]) == 3
    assert told.labels[-1] == "Book another time"
    assert "Held for you" in (await mara.says(ENTRY)).text


async def test_an_approver_says_why(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The reason may follow within ten minutes, in words; the holder's message shows it, and nothing else rings."""
    await mara.commands("/rules atlas approvers admins")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    why = await mara.presses(await mara.sees("would like to book this", button="Decline…"), "Decline…")
    await mara.presses(why, "Without a reason")
    await stage.passes(seconds=3)
    told = await jonas.sees("Declined by Mara Lindt, 12:00.")
    explained = await mara.says("because the board meets there")
    assert "Reason: the board meets there" in explained.text
    assert "Jonas Weber can read the reason now" in explained.text
    await stage.passes(seconds=3)
    await jonas.sees_again(told, "Reason: the board meets there")
    await stage.passes(minutes=11)
    assert "Reason" not in (await mara.says("because of the board")).text


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("decline it: we need it ourselves", "we need it ourselves"),
        ("lehne es ab, weil dort der Vorstand tagt", "dort der Vorstand tagt"),
        ("refuse-la : on en a besoin", "on en a besoin"),
        ("recházala: la necesitamos nosotros", "la necesitamos nosotros"),
        ("rifiutala: ci serve", "ci serve"),
    ],
)
async def test_a_request_is_declined_in_words(
    mara: Visitor, jonas: Visitor, stage: Stage, said: str, reason: str
) -> None:
    """Of the one request that waits, the words say no and why; a question, or a denial, decides nothing."""
    await mara.commands("/rules atlas approvers mara")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    for idle in ("should I decline it?", "don't decline it"):
        await mara.says(idle)
        assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'pending'") == 1
    assert f"Reason: {reason}" in (await mara.says(said)).text
    await stage.passes(seconds=3)
    assert f"Reason: {reason}" in (await jonas.sees("Declined by Mara Lindt")).text
    assert "Nothing waits for your answer" in (await mara.says("decline it")).text


async def test_of_several_requests_one_is_meant(mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage) -> None:
    """Whose, or of which day, tells one; without that it is asked which, and the reason is kept."""
    await mara.commands("/rules atlas approvers mara")
    for who, day in ((jonas, "tomorrow"), (priya, "thursday")):
        await who.presses(await who.says(f"atlas {day} 3-4pm"), "Ask for it")
    await stage.passes(seconds=3)
    which = await mara.says("decline it because the board meets there")
    assert "Which request do you want to decline?" in which.text
    assert len(which.labels) == 2
    thursday = await mara.says("decline priya's request")
    assert "Why is this declined?" in thursday.text
    assert "Thu 26 Nov" in thursday.text
    done = await mara.presses(which, which.labels[0])
    assert "Reason: the board meets there" in done.text


async def test_the_other_approvers_see_who_decided(mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage) -> None:
    """Their cards lose their buttons and say who was quicker."""
    await mara.commands("/groups facilities add @mara @priya")
    await mara.commands("/rules atlas approvers facilities")
    held = await jonas.says(ENTRY)
    assert "Needs approval by facilities" in held.text
    await jonas.presses(held, "Ask for it")
    await stage.passes(seconds=3)
    asked = await mara.sees("would like to book this", button="Approve")
    await priya.presses(await priya.sees("would like to book this", button="Approve"), "Approve")
    await stage.passes(seconds=3)
    seen = await mara.sees_again(asked, "Approved for Jonas Weber by Priya Nair, 12:00")
    assert seen.labels == ()


async def test_nobody_waits_without_a_word(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Approvers are asked once more after four working hours, the holder is told an hour before the start."""
    await mara.commands("/rules atlas approvers admins")
    await asked_for(jonas)
    await stage.until(berlin(23, 16))
    again = await mara.sees("Nobody has answered yet.", button="Approve")
    assert "Jonas Weber would like to book this" in again.text
    await stage.until(berlin(24, 14))
    told = await jonas.sees("Nobody has answered yet. If nobody does by Tue 24 Nov, 15:00, your request lapses")
    assert "Drop" in told.labels
    assert len(told.labels) == 4
    await stage.until(berlin(24, 15))
    await jonas.sees("Nobody approved it in time")


async def test_an_approver_approves_what_they_saw(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A press on a card that shows the old time shows the new one, and asks again."""
    await mara.commands("/rules atlas approvers admins")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    asked = await mara.sees("would like to book this", "15:00–17:00", button="Approve")
    await jonas.says("make it an hour earlier")
    await mara.presses(asked, "Approve")
    again = await mara.sees_again(asked, "This has changed since you last saw it")
    assert "would like to book this" in again.text
    assert "14:00–16:00" in again.text
    await stage.passes(seconds=3)
    newest = await mara.sees("would like to book this", "14:00–16:00", button="Approve")
    assert "Approved for Jonas Weber by Mara Lindt" in (await mara.presses(newest, "Approve")).text


async def test_nobody_answers(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A request lapses at its start; the approver's old button answers with the state of now."""
    await mara.commands("/rules atlas approvers admins")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    asked = await mara.sees("would like to book this", button="Approve")
    await stage.until(berlin(24, 15))
    await jonas.sees("Nobody approved it in time")
    assert "can’t be done any more" in (await mara.presses(asked, "Approve")).text


async def test_an_approver_asks_back(mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage) -> None:
    """The question reaches who asked, and the answer every approver; a reason in own words goes with the no."""
    await mara.commands("/groups facilities add @mara @priya")
    await mara.commands("/rules atlas approvers facilities")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    other = await priya.sees("would like to book this", button="Ask back")
    earlier = await mara.sees("would like to book this", button="Ask back")
    await mara.presses(earlier, "Ask back")
    await mara.sees("What would you like to know from Jonas Weber?")
    assert "No answer yet." in (await mara.says("how many of you come?")).text
    await stage.passes(seconds=3)
    question = await jonas.sees("would like to know something first", "“how many of you come?”", button="Answer")
    await jonas.presses(question, "Answer")
    await jonas.sees("What is the answer?")
    assert "You answered: “twelve: all of sales”" in (await jonas.says("twelve: all of sales")).text
    await stage.passes(seconds=3)
    await priya.sees_again(other, "Answer: “twelve: all of sales”")
    await mara.sees("Answer: “twelve: all of sales”", button="Decline…")
    await mara.presses(earlier, "Decline…")
    assert "Reason: twelve don’t fit in there" in (await mara.says("twelve don’t fit in there")).text
    await stage.passes(seconds=3)
    await jonas.sees("Declined by Mara Lindt, 12:00.", "Reason: twelve don’t fit in there")


async def test_several_approve_in_turn(mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage) -> None:
    """A press decides one stage; everybody reads who agreed and who decides now."""
    nobody = await mara.commands("/rules atlas approval-for members")
    assert "Nobody approves bookings of Atlas yet" in nobody.text
    await mara.commands("/rules atlas approvers @priya")
    set_ = await mara.commands("/rules atlas second-approvers admins")
    assert "Then approved by: nobody else → admins" in set_.text
    held = await jonas.says(ENTRY)
    assert "Needs approval by Atlas approvers (Priya Nair), then admins" in held.text
    await jonas.presses(held, "Ask for it")
    await jonas.sees("1 of 2, deciding now: Atlas approvers (Priya Nair).")
    await stage.passes(seconds=3)
    asked = await priya.sees("would like to book this", "1 of 2, deciding now", button="Approve")
    passed = await priya.presses(asked, "Approve")
    assert "1 of 2: approved by Priya Nair, 12:00" in passed.text
    assert "2 of 2, deciding now: admins." in passed.text
    assert passed.labels == ()
    await stage.passes(seconds=3)
    await jonas.sees("1 of 2: approved by Priya Nair, 12:00", "2 of 2, deciding now: admins.")
    last = await mara.sees("1 of 2: approved by Priya Nair, 12:00", button="Approve")
    given = await mara.presses(last, "Approve")
    assert "Approved for Jonas Weber by Mara Lindt, 12:00." in given.text
    assert "1 of 2: approved by Priya Nair, 12:00" in given.text
    await stage.passes(seconds=3)
    assert "✅ Booked" in (await jonas.sees("Approved by Mara Lindt, 12:00.")).text
    await priya.sees_again(asked, "Approved for Jonas Weber by Mara Lindt, 12:00")


async def test_nobody_answers_in_their_own_place(priya: Visitor) -> None:
    """Whoever names themselves reads that, and not that nobody was named."""
    said = await priya.says("I'm away from friday to thursday, priya answers for me")
    assert "Requests that come to you are yours to answer anyway. Name somebody else." in said.text


async def test_who_decides_at_two_stages_gives_two_answers(
    mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage
) -> None:
    """A second press of the same card gives no second yes, and the next stage is decided in one's own name."""
    await mara.commands("/rules atlas approvers @priya")
    await mara.commands("/rules atlas second-approvers admins")
    await priya.says("I'm away until friday, mara answers for me")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    asked = await mara.sees("would like to book this", "For Priya Nair", button="Approve")
    passed = await mara.presses(asked, "Approve")
    assert "1 of 2: approved by Mara Lindt in Priya Nair’s place" in passed.text
    assert passed.labels == ("Ask back", "Decline…", "Approve 2 of 2 too")
    again = await mara.presses(asked, "Approve")
    assert "2 of 2, deciding now: admins." in again.text
    assert "Approved for Jonas Weber" not in again.text
    await mara.presses(again, "Approve 2 of 2 too")
    await mara.sees("Approved for Jonas Weber by Mara Lindt, 12:00.")


async def test_a_request_that_changes_is_asked_about_anew(
    mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage
) -> None:
    """Less of the same slot goes on where it is; another slot goes to the first stage again, as a new message."""
    await mara.commands("/rules atlas approvers @priya")
    await mara.commands("/rules atlas second-approvers admins")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    first = await priya.sees("15:00–17:00", "1 of 2, deciding now", button="Approve")
    await priya.presses(first, "Approve")
    await stage.passes(seconds=3)
    shorter = await jonas.says("shorten it to 1 h")
    assert "15:00–16:00" in shorter.text
    assert "2 of 2, deciding now: admins." in shorter.text
    await stage.passes(seconds=3)
    await mara.sees("15:00–16:00", "1 of 2: approved by Priya Nair", button="Approve")
    moved = await jonas.says("move it to friday 9-11")
    assert "1 of 2, deciding now: Atlas approvers (Priya Nair)." in moved.text
    before = {each.id for each in priya.reads()}
    await stage.passes(seconds=3)
    again = await priya.sees("Fri 27 Nov, 09:00–11:00", "1 of 2, deciding now", button="Approve")
    assert again.id not in before
    assert "2 of 2, deciding now: admins." in (await priya.presses(again, "Approve")).text


async def test_nobody_answers_and_the_rules_do(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The cards of both say from the beginning what silence means, and afterwards that nobody had answered."""
    await mara.commands("/rules atlas approvers admins")
    shown = await mara.says("if nobody answers, requests for atlas are approved")
    assert "If nobody answers a request: it is approved (Atlas)" in (await mara.commands("/rules atlas")).text
    assert "approved" in shown.text
    await asked_for(jonas)
    await jonas.sees("If no one answers by Tue 24 Nov, 14:40, it is approved.")
    await stage.passes(seconds=3)
    await mara.sees("If no one answers by Tue 24 Nov, 14:40, it is approved.", button="Approve")
    await stage.until(berlin(24, 14, 41))
    assert "✅ Booked" in (await jonas.sees("No one answered in time, so the rules approved it, 14:41.")).text
    await stage.passes(seconds=3)
    over = await mara.sees("No one answered in time, so the rules approved it for Jonas Weber, 14:41.")
    assert over.labels == ()
    told = await mara.says("what happened to atlas tuesday 3pm")
    assert "approved by the rules, because nobody answered" in told.text


async def test_somebody_answers_while_an_approver_is_away(
    mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage
) -> None:
    """A colleague who may decide nothing else is asked, is told for whom, and decides; afterwards it is over."""
    await mara.commands("/rules atlas approvers admins")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    await mara.sees("would like to book this", button="Approve")
    given = await mara.says("i'm away until friday, priya answers for me")
    assert "Priya Nair answers requests in your place until Fri 27 Nov." in given.text
    await stage.passes(seconds=3)
    named = "Mara Lindt has named you: you answer requests in their place until Fri 27 Nov."
    await on_slack(priya).sees(named, button="I can’t")
    asked = await priya.sees("For Mara Lindt, who is away until Fri 27 Nov.", button="Approve")
    standing = await priya.says("for whom do i stand in?")
    assert "You answer requests in Mara Lindt’s place until Fri 27 Nov." in standing.text
    settings = await mara.commands("/book settings" if mara.platform == "slack" else "/settings")
    assert "Priya Nair answers requests in your place" in settings.text
    approved = await priya.presses(asked, "Approve")
    assert "Approved for Jonas Weber by Priya Nair in Mara Lindt’s place" in approved.text
    assert "approved (Priya Nair in Mara Lindt’s place" in (await mara.says("what happened to atlas tomorrow")).text
    await stage.passes(seconds=3)
    await jonas.sees("Approved by Priya Nair in Mara Lindt’s place")
    await jonas.presses(await jonas.says("atlas thursday 9-10"), "Ask for it")
    await stage.passes(seconds=3)
    why = await priya.presses(await priya.sees("Thu 26 Nov", button="Decline…"), "Decline…")
    await priya.presses(why, "Without a reason")
    await stage.passes(seconds=3)
    await jonas.sees("Declined by Priya Nair in Mara Lindt’s place")
    told = (await jonas.says("what happened to atlas on thursday")).text
    assert "declined (Priya Nair in Mara Lindt’s place" in told
    assert "what still waits for your answer comes to you again" in (await mara.says("i'm back")).text
    assert "Nobody answers requests in your place" in (await mara.says("i'm back")).text
    given = await mara.says("i'm away from tomorrow, priya answers for me")
    assert "in your place from Tue 24 Nov until you say that you are back." in given.text
    asking = await mara.says("priya stands in for me next week")
    assert "Should Priya Nair answer requests in your place from Mon 30 Nov to Sun 6 Dec?" in asking.text
    later = await mara.presses(asking, "Let Priya Nair answer")
    assert "in your place from Mon 30 Nov to Sun 6 Dec." in later.text
    assert "comes to you again" in (await mara.presses(later, "I’m back")).text


async def test_who_is_named_may_say_that_they_cannot(
    mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage
) -> None:
    """What waits goes back, and both know; pressed late, the button says what is so by now."""
    await mara.commands("/rules atlas approvers admins")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    assert "Nobody answers requests in your place." in (await mara.says("who answers for me?")).text
    await mara.says("priya approves for me")
    assert "Priya Nair answers requests in your place" in (await mara.says("who answers for me?")).text
    await stage.passes(seconds=3)
    named = await on_slack(priya).sees("Mara Lindt has named you", button="I can’t")
    assert "Mara Lindt hears of it" in (await on_slack(priya).presses(named, "I can’t")).text
    late = await on_slack(priya).presses(named, "I can’t")
    assert "You don’t answer requests in that person’s place." in late.text
    assert "nobody else’s place" in (await priya.says("for whom do i stand in?")).text
    await stage.passes(seconds=3)
    await on_slack(mara).sees("Priya Nair can no longer answer requests in your place.")
    await mara.sees("would like to book this", button="Approve")
    await mara.says("priya approves for me")
    await stage.passes(seconds=3)
    await mara.says("priya should be a guest")
    await mara.presses(await mara.sees("guest", button="Make guest"), "Make guest")
    await stage.passes(seconds=3)
    await on_slack(mara).sees("Priya Nair can no longer answer requests in your place: guests decide nothing.")
    await on_slack(priya).sees("You no longer answer requests in Mara Lindt’s place.")


async def test_more_people_are_asked_about(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """How many come is said, shown and changed; more than may come ask whoever approves, and fewer ask nobody."""
    set_ = await mara.says("more than 4 people in atlas need approval by mara")
    assert "Approval of more than: not by how many come → 4 people" in set_.text
    held = await jonas.says(f"{ENTRY} for 4 people")
    assert "People 4" in held.text
    await jonas.presses(held, "Confirm")
    refused = await jonas.says("actually we are 6")
    assert "More than 4 people in Atlas need approval by Atlas approvers (Mara Lindt)" in refused.text
    kept = await jonas.presses(refused, "Leave it as it is")
    assert "✅ Booked" in kept.text
    waits = await jonas.presses(await jonas.says("actually we are 6"), "Ask for 6 people")
    assert "Waiting for approval" in waits.text
    assert "People 6" in waits.text
    await stage.passes(seconds=3)
    await mara.presses(await mara.sees("would like to book this", "People 6", button="Approve"), "Approve")
    await stage.passes(seconds=3)
    await jonas.sees("Approved by Mara Lindt", "People 6")
    fewer = await jonas.says("we are only 3 after all")
    assert "✅ Booked" in fewer.text
    assert "People 3" in fewer.text


async def test_a_request_that_needs_nobody_any_more(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A late press on the card of a request says so; a slot that is asked for again notes who comes, and how many."""
    await mara.says("more than 4 people in atlas need approval by mara")
    await jonas.presses(await jonas.says(f"{ENTRY} for 6 people"), "Ask for it")
    await stage.passes(seconds=3)
    card = await mara.sees("would like to book this", button="Decline…")
    assert "People 4" in (await jonas.says("we are 4")).text
    assert "Nobody has to approve that booking any more." in (await mara.presses(card, "Decline…")).text
    known = await jonas.says(f"{ENTRY} for 3 people with priya")
    assert "You have it already." in known.text
    assert "With Priya Nair" in known.text
    assert "People 3" in known.text


async def test_a_number_that_is_asked_or_denied_changes_nothing(jonas: Visitor) -> None:
    """How many come stays as it was said, where a sentence asks, denies, or speaks of so many more."""
    await jonas.presses(await jonas.says(f"{ENTRY} for 2 people"), "Confirm")
    for said in ("are we 6?", "we are not 6", "we are two more", "sind wir 6?", "wir sind nicht 6", "somos 6?"):
        await jonas.says(said)
    shown = await jonas.says("my bookings")
    assert "People 2" in (await jonas.presses(shown, shown.labels[0])).text


async def test_more_of_what_was_approved_is_asked_for(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A change is taken back without a new yes; what a longer one has more is a request beside the booking."""
    await mara.commands("/rules atlas approvers admins")
    await mara.commands("/rules atlas approval-from 2 h")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    await mara.presses(await mara.sees("would like to book this", button="Approve"), "Approve")
    await stage.passes(seconds=3)
    await jonas.sees("Approved by Mara Lindt", "✅ Booked")
    assert "15:00–16:00" in (await jonas.says("shorten atlas by 1 hour")).text
    assert "15:00–17:00" in (await jonas.says("undo")).text
    refused = await jonas.says("extend atlas until 18:00")
    assert "Atlas needs approval for the time that it would have more." in refused.text
    asked = await jonas.presses(refused, "Ask for 17:00–18:00")
    assert "17:00–18:00" in asked.text
    assert "🔶 Waiting for approval" in asked.text
    assert "Atlas · Tue 24 Nov, 15:00–17:00 stays yours" in asked.text
    elsewhere = await jonas.says("move atlas tuesday 3pm to 9-12")
    held = await jonas.presses(elsewhere, "Ask for Tue 24 Nov, 09:00–12:00")
    assert "Ask for it" in held.labels


async def test_the_request_about_a_series_is_found_by_words(mara: Visitor, jonas: Visitor) -> None:
    """Whoever decides names the series, or the thing, and gets the card of that one, and not the earliest."""
    for name in ("atlas", "curie"):
        await mara.commands(f"/rules {name} approvers admins")
    await jonas.says("curie tomorrow 9-10")
    await jonas.says("yes")
    await jonas.presses(await jonas.says("atlas every tuesday 14-15 for 3 weeks"), "Ask for all 3")
    await mara.sees("Curie", button="Approve")
    await mara.sees("Atlas", button="Approve this series")
    assert "2 requests wait for your answer" in (await mara.says("anything to approve?")).text
    for words in ("approve the series", "approve the atlas request"):
        shown = await mara.says(words)
        assert shown.text.startswith("Atlas · Tue 24 Nov, 14:00–15:00")
        assert "The same goes for 2 more dates of this series" in shown.text
    assert (await mara.says("approve curie")).text.startswith("Curie")


async def test_what_was_asked_back_is_shown_to_who_answers_in_words(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """Words that nobody understands, behind a question about a request, are met with that question and its button."""
    await mara.commands("/rules atlas approvers admins")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    await mara.presses(await mara.sees("Jonas Weber would like", button="Ask back"), "Ask back")
    await mara.says("which client is it for?")
    await stage.passes(seconds=3)
    await jonas.sees("which client is it for?", button="Answer")
    await jonas.says("my bookings")
    await stage.passes(seconds=3)
    shown = await jonas.says("it is for Acme Corporation")
    assert "this still waits for your answer" in shown.text
    assert "which client is it for?" in shown.text
    await jonas.presses(shown, "Answer")
    await jonas.says("Acme Corporation")
    await stage.passes(seconds=3)
    await mara.sees("Acme Corporation", button="Approve")


@pytest.mark.parametrize("answer", ["6", "6 people", "six", "for Acme Corporation", "it will be a workshop"])
async def test_what_was_asked_back_is_answered_by_the_next_words(
    mara: Visitor, jonas: Visitor, stage: Stage, answer: str
) -> None:
    """Nobody has to press first; a word of small talk, and a wish of its own, are no answer."""
    await mara.commands("/rules atlas approvers admins")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    await mara.presses(await mara.sees("Jonas Weber would like", button="Ask back"), "Ask back")
    await mara.says("how many, and what for?")
    await stage.passes(seconds=3)
    await jonas.sees("how many, and what for?", "Simply write your answer here.", button="Answer")
    assert f"“{answer}”" in (await jonas.says(answer)).text
    await stage.passes(seconds=3)
    await mara.sees(f"“{answer}”", button="Approve")
    # It is told once: what comes next is heard as it always is.
    assert "Held for you" in (await jonas.says("curie friday 9-10")).text


async def test_what_is_no_answer_to_what_was_asked_back(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Another wish is one, and talk shows what still waits, with the way to answer it."""
    await mara.commands("/rules atlas approvers admins")
    await asked_for(jonas)
    await stage.passes(seconds=3)
    await mara.presses(await mara.sees("Jonas Weber would like", button="Ask back"), "Ask back")
    await mara.says("how many people?")
    await stage.passes(seconds=3)
    await jonas.sees("how many people?", button="Answer")
    assert "Answer" in (await jonas.says("haha")).labels
    assert "Held for you" in (await jonas.says("curie friday 9-10")).text
    await mara.sees("No answer yet.", button="Approve")
