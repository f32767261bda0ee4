"""People, run from chat: words show a card, and only its button acts; who may not is told who can."""

import re
from collections.abc import Callable

from tests.acceptance.people import Stage, Visitor

ROLE = "SELECT count(*) FROM members WHERE name = 'Jonas Weber' AND role = 'admin'"
CREW = "SELECT count(*) FROM group_members"
SUSPENDED = "SELECT count(*) FROM members WHERE suspended_at IS NOT NULL"


async def test_words_show_a_card_whose_button_acts(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A role, a suspension, a group, by words in two languages, also about whom was just shown."""
    shown = await mara.says("could you please make @jonas an admin?")
    assert "As an admin they may run people" in shown.text
    assert await stage.count(ROLE) == 0
    made = await mara.presses(shown, "Make admin")
    assert "is an admin now" in made.text
    assert await stage.count(ROLE) == 1
    assert "Jonas Weber" in (await mara.says("wer ist alles admin?")).text
    await mara.presses(await mara.says("mach jonas zum mitglied"), "Make member")
    assert await stage.count(ROLE) == 0
    late = await jonas.says("make me an admin")
    assert "Only an admin can do that; you are a member." in late.text
    assert "Ask Mara Lindt." in late.text

    await mara.presses(await mara.says("suspend jonas"), "Suspend")
    assert await stage.count(SUSPENDED) == 1
    assert "is suspended" in (await jonas.says("my bookings")).text
    back = await mara.says("lass ihn wieder rein")
    assert "Jonas Weber" in (await mara.says("who is suspended?")).text
    await mara.presses(back, "Let back")
    assert await stage.count(SUSPENDED) == 0

    await mara.commands("/groups crew add @priya" if mara.platform == "telegram" else "/book groups crew add @priya")
    asked = await mara.says("take priya out")
    assert ("Out of which group?" in asked.text, asked.labels) == (True, ("Take out of crew", "Priya Nair"))
    leaves = await mara.says("take priya out of crew")
    assert await stage.count(CREW) == 1
    await mara.presses(leaves, "Take out Priya Nair")
    assert await stage.count(CREW) == 0
    await mara.presses(await mara.says("put jonas and priya into crew"), "Add Jonas Weber")
    assert await stage.count(CREW) == 1


async def test_a_duty_is_given_in_words(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Who approves something is in a group that is made for it; what others book waits then; Undo lets it be."""
    shown = await mara.says("priya approves hubble")
    assert "Hubble approvers" in shown.text
    assert await stage.count("SELECT count(*) FROM groups") == 0
    given = await mara.presses(shown, "Make approver")
    assert "Approves bookings of Hubble" in given.text
    assert "approval by Hubble approvers (Priya Nair)" in (await jonas.says("hubble tomorrow 3-5pm")).text
    assert "no longer approves" in (await mara.presses(given, "Undo")).text
    assert "approval" not in (await jonas.says("hubble on friday 3-5pm")).text
    managing = await mara.presses(await mara.says("mach Jonas zum Verwalter der Studios"), "Make manager")
    assert "Manages Studio A, Studio B" in managing.text
    assert "Studio A" in (await jonas.says("/blackout studio a friday 9-12: paint")).text
    assert "Make manager" not in (await jonas.says("make priya manager of studio a")).labels


async def test_who_may_not_is_told_who_can(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A member gets the same refusal whoever is named, sees who runs the place, and their own role without buttons."""
    for words in ("suspend priya", "kick nobody-we-know out", "invite a guest for two days", "hand the place to me"):
        refused = await jonas.says(words)
        assert "suspended" not in refused.text
        assert {"Suspend", "Remove", "Make the link"}.isdisjoint(refused.labels)
    runs = await jonas.says("who are the admins?")
    assert "Mara Lindt · admin" in runs.text
    own = await jonas.says("what is my role?")
    assert "Jonas Weber · member" in own.text
    assert own.labels == ("Who runs this place",)
    # An admin is no owner, and nobody locks themselves out.
    assert "Only an owner can do that" in (await mara.says("hand the place over to @jonas")).text
    assert "Only an owner can do that" in (await mara.says("make @jonas an owner")).text
    assert "You can’t do that to yourself" in (await mara.says("suspend me")).text
    assert await stage.count(SUSPENDED) == 0


async def test_strangers_who_wait_are_listed_and_answered(
    mara: Visitor, newcomer: Callable[[str, str], Visitor], stage: Stage
) -> None:
    """The list of people says who waits outside; words find one of them by name; a button lets them in."""
    nina, gus = newcomer("nina", "telegram"), newcomer("gus", "telegram")
    for stranger in (nina, gus):
        await stranger.presses(await stranger.says("hi"), "Ask to be let in")
    await stage.passes(seconds=1)
    listed = await mara.commands("/people" if mara.platform == "telegram" else "/book people")
    waiting = await mara.presses(listed, "2 people ask to be let in")
    assert "Nina Novak" in waiting.text
    asked = await mara.says("let gus in as a guest")
    assert "Gus Guest" in asked.text
    assert await stage.count("SELECT count(*) FROM members WHERE name IN ('Nina Novak', 'Gus Guest')") == 0
    assert "is in, as a guest" in (await mara.presses(asked, "As guest")).text
    assert "is in, as a member" in (await mara.presses(waiting, "Let Nina Novak in")).text
    assert "Nobody is waiting" in (await mara.says("who wants in?")).text
    assert await stage.count("SELECT count(*) FROM members WHERE role = 'guest'") == 1


async def test_an_invitation_in_words(mara: Visitor, newcomer: Callable[[str, str], Visitor], stage: Stage) -> None:
    """Role and expiry are shown before the link is made; it is listed, revoked, and lets nobody in then."""
    shown = await mara.says("invite a guest for two days")
    assert "Whoever opens the link within 2 days becomes a guest." in shown.text
    assert "For an owner" not in shown.labels
    assert await stage.count("SELECT count(*) FROM invitations WHERE role = 'guest'") == 0
    await mara.presses(shown, "Make the link")
    link = re.search(r"https://t\.me/\S+", (await mara.sees("becomes a guest of")).text)
    assert link
    assert "You now belong to" in (await newcomer("nina", "telegram").opens(link.group())).text
    listed = await mara.says("revoke the invitation")
    [revoke] = [label for label in listed.labels if label.startswith("Revoke: guest")]
    assert "Revoked" in (await mara.presses(listed, revoke)).text
    assert "expired or was already used" in (await newcomer("gus", "telegram").opens(link.group())).text
    assert "90 days" in (await mara.says("invite a guest for 300 days")).text


async def test_the_last_who_runs_the_place_stays(mara: Visitor, stage: Stage) -> None:
    """Nobody locks everybody out, and whoever leaves a group that is not there leaves nothing else."""
    asked = await mara.says("make myself a member")
    assert "Make somebody else an admin first" in (await mara.presses(asked, "Make member")).text
    assert "Jonas" not in (unknown := await mara.says("take jonas out of designers")).text
    assert "I don’t know a group called “designers”." in unknown.text
    await mara.presses(await mara.says("make jonas an admin"), "Make admin")
    assert "is a member now" in (await mara.presses(asked, "Make member")).text
    assert await stage.count("SELECT count(*) FROM members WHERE role = 'admin'") == 1
