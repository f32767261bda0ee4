"""Who gets in: Slack vouches for its workspace, an invitation opens the door on Telegram, nobody by writing first."""

import re
from collections.abc import Callable

import pytest

from core.use_cases.people.invite import invite_members, invite_owner
from core.use_cases.people.settle_organization import only_organization
from tests.acceptance.conftest import MARA
from tests.acceptance.people import Stage, Visitor

ENTRY = "atlas tomorrow 3-5pm"
Newcomer = Callable[[str, str], Visitor]


async def roles(visitor: Visitor) -> list[str]:
    """Return the roles that somebody has by their identity on this platform."""
    person = visitor.person
    query = """SELECT m.role FROM identities i JOIN members m ON m.id = i.member_id
        WHERE i.platform = %s AND i.external_id = %s"""
    external = person.slack_user if visitor.platform == "slack" else str(person.telegram_user)
    async with visitor.stage.bellhop.ledger.database.connection() as connection:
        rows = await (await connection.execute(query, (visitor.platform, external))).fetchall()
    return [row[0] for row in rows]


async def link_of(stage: Stage, kind: str) -> str:
    """Return the link that the command line prints."""
    ledger = stage.bellhop.ledger
    organization = await only_organization(ledger, name="Acme", zone="Europe/Berlin")
    token = await (invite_owner if kind == "owner" else invite_members)(ledger, organization.id)
    assert stage.bellhop.telegram is not None
    return stage.bellhop.telegram.deep_link(token)


async def opens(visitor: Visitor, link: str) -> str:
    """Follow a Telegram link and return what the bot says."""
    return (await visitor.opens(link)).text


@pytest.mark.parametrize(("who", "role"), [("nina", "member"), ("gus", "guest")])
async def test_slack_vouches_for_its_workspace(newcomer: Newcomer, who: str, role: str) -> None:
    """A colleague belongs by being in the workspace, in the role that Slack tells."""
    visitor = newcomer(who, "slack")
    assert "Held for you" in (await visitor.says(ENTRY)).text
    assert await roles(visitor) == [role]


async def test_a_stranger_from_a_shared_channel_is_nothing(newcomer: Newcomer, stage: Stage) -> None:
    """Somebody of another workspace is told so, and no member comes of it."""
    otto = newcomer("otto", "slack")
    assert "members of this workspace only" in (await otto.says(ENTRY)).text
    assert await roles(otto) == []
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_writing_first_gets_nobody_in_on_telegram(newcomer: Newcomer, stage: Stage) -> None:
    """Whatever is said before an invitation is opened, the answer is how to get one."""
    nina = newcomer("nina", "telegram")
    for line in ("/start", ENTRY, "/rooms", "482913"):
        answer = await nina.says(line)
        assert "invite link" in answer.text
        assert answer.labels == ("Ask to be let in",)
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_a_member_invites_on_telegram(newcomer: Newcomer, stage: Stage) -> None:
    """The link lets in everybody who opens it, asks for the zone once, and they can book."""
    nina, link = newcomer("nina", "telegram"), await link_of(stage, "member")
    assert "You now belong to Acme" in await opens(nina, link)
    assert await roles(nina) == ["member"]
    assert "Held for you" in (await nina.says(ENTRY)).text


async def test_the_zone_is_asked_once_and_shown_beside_the_site_s(newcomer: Newcomer, stage: Stage) -> None:
    """Who joins is asked; who answered is not asked again; cards say both times where they differ."""
    nina, link = newcomer("nina", "telegram"), await link_of(stage, "member")
    assert "Is your time zone Europe/Berlin?" in await opens(nina, link)
    assert "Your time zone is now America/New_York" in (await nina.says("/settings America/New_York")).text
    assert "Is your time zone" not in (await nina.says("/start")).text
    card = await nina.says(ENTRY)
    assert "15:00–17:00 Berlin (09:00 for you)" in card.text
    assert "I don’t know a time zone or language called “Mars/Base”" in (await nina.says("/settings Mars/Base")).text


async def test_a_zone_that_a_member_chose_is_not_overwritten_by_slack(mara: Visitor, stage: Stage) -> None:
    """What Slack says of a person is asked anew each day; what the person said stays."""
    await mara.commands("/book settings America/New_York" if mara.platform == "slack" else "/settings America/New_York")
    await stage.passes(hours=25)
    assert "(09:00 for you)" in (await Visitor(stage, MARA, "slack").says("atlas tomorrow 3-5pm")).text


async def test_the_first_owner_claims_by_a_link_that_works_once(newcomer: Newcomer, stage: Stage) -> None:
    """The first opener owns; the second is told that the link is over."""
    nina, gus, link = newcomer("nina", "telegram"), newcomer("gus", "telegram"), await link_of(stage, "owner")
    assert "You now belong to Acme" in await opens(nina, link)
    assert await roles(nina) == ["owner"]
    assert "expired or was already used" in await opens(gus, link)
    assert await roles(gus) == []


async def test_links_end(newcomer: Newcomer, stage: Stage) -> None:
    """An owner's claim ends after a day, an invitation after two weeks."""
    claim, invitation = await link_of(stage, "owner"), await link_of(stage, "member")
    await stage.passes(hours=25)
    assert "expired or was already used" in await opens(newcomer("nina", "telegram"), claim)
    await stage.passes(days=14)
    assert "expired or was already used" in await opens(newcomer("nina", "telegram"), invitation)


async def test_an_admin_invites_in_chat_and_a_member_may_not(newcomer: Newcomer, mara: Visitor, jonas: Visitor) -> None:
    """The role that the platform told decides, whatever is typed."""
    line = "/book invite" if mara.platform == "slack" else "/invite"
    assert "Only an admin can do that" in (await jonas.commands(line)).text
    said = await mara.commands(line)
    link = re.search(r"https://t\.me/\S+", said.text)
    assert link
    assert "You now belong to Acme" in await opens(newcomer("nina", "telegram"), link.group())


async def test_one_person_on_both_platforms_is_one_member(newcomer: Newcomer) -> None:
    """A link from Slack joins Telegram to the same member, who sees the same bookings on both."""
    here, there = newcomer("nina", "slack"), newcomer("nina", "telegram")
    await here.presses(await here.says(ENTRY), "Confirm")
    said = await here.commands("/book link")
    link = re.search(r"https://t\.me/\S+", said.text)
    assert link
    await opens(there, link.group())
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await there.says("my bookings")).text
    assert "expired or was already used" in await opens(newcomer("gus", "telegram"), link.group())


async def test_help_fits_the_role(mara: Visitor, jonas: Visitor) -> None:
    """A short screen with a button for each topic; those who manage have five more."""
    first = await jonas.says("help")
    assert "Tell me what you need" in first.text
    assert {"Booking", "Check-in", "Quotas"} <= set(first.labels)
    assert {"Rules", "Approvals", "Groups", "Closing", "People"}.isdisjoint(first.labels)
    managing = await mara.says("help")
    assert {"Rules", "Approvals", "Groups", "Closing", "People"} <= set(managing.labels)
    topic = await mara.presses(managing, "Approvals")
    assert "/rules Atlas approvers facilities" in topic.text
    assert "Tell me what you need" in (await mara.presses(topic, "All topics")).text


async def test_a_zone_by_its_city(jonas: Visitor) -> None:
    """A city is enough, and the settings name the command that works here."""
    command = "/book settings" if jonas.platform == "slack" else "/settings"
    assert f"“{command} Paris”" in (await jonas.commands(command)).text
    assert "Your time zone is now Europe/London" in (await jonas.commands(f"{command} london")).text
    unknown = await jonas.commands(f"{command} Atlantis")
    assert "I don’t know a time zone or language called “Atlantis”" in unknown.text


async def test_a_link_in_a_message_is_a_button_as_well(mara: Visitor, stage: Stage) -> None:
    """Slack makes no link of an address with an underscore, such as that of a bot; the button opens it on both."""
    settings = await mara.commands("/book settings" if mara.platform == "slack" else "/settings")
    await mara.presses(settings, "Invite people")
    invitation = await mara.sees("becomes a member")
    [open_it] = invitation.buttons
    assert open_it.label == "Open the invitation"
    assert open_it.url is not None
    assert open_it.url in invitation.text
    assert open_it.url.startswith(f"https://t.me/{stage.simulator.telegram.bot_username}?start=")
    if mara.platform == "slack":
        await mara.presses(settings, "Connect Telegram")
        connecting = await mara.sees("Open this on the phone")
        assert [(each.label, each.url is not None) for each in connecting.buttons] == [("Open Telegram", True)]
