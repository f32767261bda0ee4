"""Leaving one platform is leaving: told in chat, from Slack's side and from Telegram's."""

from collections.abc import Callable

import pytest

from adapters.chat.incoming import Place, Press, Sender, Sentence
from adapters.simulator.faults import Fault
from adapters.simulator.messages import Message
from adapters.simulator.simulator import SAMPLE_PEOPLE
from core.use_cases.people.invite import invite_members
from core.use_cases.people.settle_organization import only_organization
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked, code_in
from tests.stage import berlin

PRIYA = SAMPLE_PEOPLE[2]
GONE = "You no longer belong to Acme"
PRIYA_IS_ADMIN = "SELECT count(*) FROM members WHERE role = 'admin' AND name = 'Priya Nair'"


@pytest.fixture
def priya(stage: Stage, platform: str) -> Visitor:
    """Another member."""
    return Visitor(stage, PRIYA, platform)


@pytest.fixture
def there(stage: Stage) -> Visitor:
    """Jonas on Telegram, who leaves Slack."""
    return Visitor(stage, JONAS, "telegram")


async def leaves(stage: Stage) -> None:
    """Deactivate Jonas in Slack, and return when Bellhop has heard of it."""
    assert (await stage.simulator.slack.deactivate(JONAS)).taken
    await stage.bellhop.reception.quiet()


async def comes_back(stage: Stage) -> None:
    """Activate Jonas in Slack again."""
    assert (await stage.simulator.slack.reactivate(JONAS)).taken
    await stage.bellhop.reception.quiet()


async def test_who_is_deactivated_in_slack_is_out_on_telegram_at_once(there: Visitor, stage: Stage) -> None:
    """Whatever they write there is answered with that; nothing is done, and nothing is offered."""
    await there.says("hi")
    await leaves(stage)
    for line in ("atlas tomorrow 3-5pm", "/rooms", "my bookings", "482913", "/start"):
        answer = await there.says(line)
        assert GONE in answer.text
        assert answer.labels == ()
    assert GONE in (await there.mentions("atlas tomorrow 3-5pm")).text
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_they_are_told_in_their_language(there: Visitor, stage: Stage) -> None:
    """The language that they chose, although they no longer belong."""
    await there.says("/settings français")
    await leaves(stage)
    assert "Tu ne fais plus partie de Acme" in (await there.says("bonjour")).text


async def test_an_old_button_does_nothing_any_more(there: Visitor, stage: Stage) -> None:
    """Neither Cancel nor the code's button: the booking is as it was, and the code is not shown."""
    card = await booked(there, "atlas tomorrow 3-5pm")
    await stage.until(berlin(24, 14, 46))
    reminder = await there.sees("Atlas at 15:00")
    await leaves(stage)
    assert GONE in (await there.presses(card, "Cancel")).text
    assert GONE in (await there.presses(reminder, reminder.labels[0])).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
    assert not any("Door code" in message.text for message in there.reads())


async def test_a_code_that_they_have_seen_is_worth_nothing(there: Visitor, stage: Stage) -> None:
    """In private and in the group; who attends with them gets another one, which works."""
    mara = Visitor(stage, MARA, "telegram")
    await mara.says("hi")
    held = await there.says("atlas tomorrow 3-5pm with @mara")
    await there.presses(held, "Confirm")
    await stage.until(berlin(24, 14, 51))
    code = code_in(await there.sees("Door code"))
    await mara.sees("Door code", code[:3])
    await leaves(stage)
    assert GONE in (await there.says(code)).text
    assert GONE in (await there.mentions(code)).text
    await stage.passes(seconds=1)
    assert "belongs to none of your current bookings" in (await mara.says(code)).text
    new = [code_in(message) for message in mara.reads() if "Door code" in message.text][-1]
    assert new != code
    assert "Checked in until 17:00" in (await mara.says(new)).text


async def test_nobody_can_name_them(there: Visitor, mara: Visitor, stage: Stage) -> None:
    """As the one it is for, or as somebody who comes along: the answer says that they have left."""
    await there.says("hi")
    await leaves(stage)
    for line in ("atlas tomorrow 9-10 for @jonas", "atlas tomorrow 9-10 with @jonas"):
        assert "Jonas Weber no longer belongs to your organization" in (await mara.says(line)).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status <> 'cancelled'") == 0


async def test_an_admin_is_shown_what_they_hold_and_cancels_it(there: Visitor, mara: Visitor, stage: Stage) -> None:
    """Holds are gone; two bookings are listed with their times, cancelled together, and the slots are free."""
    for line in ("atlas tomorrow 3-5pm", "hubble thursday 9-10"):
        await booked(there, line)
    await there.says("curie tomorrow 9-10")
    await leaves(stage)
    await stage.passes(seconds=1)
    asked = await told(stage)
    assert "2 bookings are still in their name" in asked.text
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in asked.text
    assert "Hubble · Thu 26 Nov, 09:00–10:00" in asked.text
    assert asked.labels == ("Cancel these 2", "Keep them", "One by one")
    admin = Visitor(stage, MARA, "slack")
    before = there.reads()
    done = await admin.presses(asked, "Cancel these 2")
    assert "Cancelled 2 bookings that were in Jonas Weber’s name" in done.text
    assert "Nothing was left to cancel" in (await admin.presses(asked, "Cancel these 2")).text
    await stage.passes(seconds=3)
    assert there.reads() == before
    assert "Held for you" in (await mara.says("atlas tomorrow 3-5pm")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 0


async def told(stage: Stage) -> Message:
    """Return what the admin is asked, on the one platform where she is told."""
    return await Visitor(stage, MARA, "slack").sees("Jonas Weber no longer belongs to your organization")


async def test_an_admin_decides_one_by_one_or_keeps_them(there: Visitor, stage: Stage) -> None:
    """Each has a button of its own, however late it is pressed; what is kept stays in the name of the one who left."""
    for line in ("atlas tomorrow 3-5pm", "hubble thursday 9-10"):
        await booked(there, line)
    await leaves(stage)
    await stage.passes(seconds=1)
    admin = Visitor(stage, MARA, "slack")
    kept = await admin.presses(await told(stage), "Keep them")
    assert "They stay in Jonas Weber’s name" in kept.text
    single = await admin.presses(kept, "One by one")
    rest = await admin.presses(single, "Cancel Hubble · Thu 26 Nov, 09:00–10:00")
    assert "One booking is still in their name" in rest.text
    assert rest.labels == ("Cancel Atlas · Tue 24 Nov, 15:00–17:00",)
    await stage.until(berlin(24, 15, 11))
    assert "Nothing was left to cancel" in (await admin.presses(rest, rest.labels[0])).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'no_show'") == 1


async def test_a_member_cannot_use_an_admin_s_button(there: Visitor, stage: Stage) -> None:
    """The payload proves nothing: the role of whoever presses decides."""
    await booked(there, "atlas tomorrow 3-5pm")
    await leaves(stage)
    delivery = Press(
        "p1",
        Sender("slack", stage.simulator.slack.team_id, PRIYA.slack_user),
        Place(stage.simulator.slack.direct(PRIYA), private=True),
        "clear:2",
    )
    reception = stage.bellhop.reception
    assert await reception.keep(delivery)
    reception.queue(delivery)
    await reception.quiet()
    await Visitor(stage, PRIYA, "slack").sees("Only an admin can do that")
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_nobody_is_bothered_when_nothing_is_held(there: Visitor, stage: Stage) -> None:
    """Silence."""
    await there.says("hi")
    before = len(Visitor(stage, MARA, "slack").reads())
    await leaves(stage)
    await stage.passes(seconds=3)
    assert len(Visitor(stage, MARA, "slack").reads()) == before


async def test_what_was_queued_before_is_not_acted_on_after(there: Visitor, stage: Stage) -> None:
    """A wish that was kept and waits, and then its sender leaves: nothing is held."""
    await there.says("hi")
    assert stage.bellhop.telegram is not None
    sender = Sender("telegram", stage.bellhop.telegram.workspace, str(JONAS.telegram_user))
    wish = Sentence("late", sender, Place(str(JONAS.telegram_user), private=True), "atlas tomorrow 3-5pm")
    reception = stage.bellhop.reception
    assert await reception.keep(wish)
    await leaves(stage)
    reception.queue(wish)
    await reception.quiet()
    await there.sees(GONE)
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_an_answer_that_waits_is_not_said_after(there: Visitor, stage: Stage) -> None:
    """Decided before they left, and Telegram did not take it: it holds the door code, and is forgotten."""
    card = await booked(there, "atlas tomorrow 3-5pm")
    await stage.until(berlin(24, 14, 46))
    reminder = await there.sees("Atlas at 15:00", button="Door code")
    stage.simulator.faults.server_error("sendMessage", times=3)
    await there.there.press(there.person, reminder, "Door code")
    await stage.bellhop.reception.quiet()
    assert await stage.count("SELECT count(*) FROM deliveries WHERE answer IS NOT NULL") == 1
    await leaves(stage)
    stage.clock.advance(seconds=31)
    assert await stage.bellhop.reception.catch_up() == 1
    await stage.bellhop.reception.quiet()
    assert await stage.count("SELECT count(*) FROM deliveries WHERE incoming IS NOT NULL") == 0
    assert not any(
        "Door code **" in message.text or "Atlas at 15:00. Door" in message.text for message in there.reads()
    )
    assert card.labels


async def test_who_comes_back_is_who_they_were(there: Visitor, stage: Stage) -> None:
    """Active in Slack again, they are served on Telegram again, with the booking that nobody cancelled."""
    await booked(there, "atlas tomorrow 3-5pm")
    await leaves(stage)
    assert GONE in (await there.says("my bookings")).text
    await comes_back(stage)
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await there.says("my bookings")).text


async def test_who_writes_in_slack_again_is_back_though_no_event_came(there: Visitor, stage: Stage) -> None:
    """Slack vouches for whoever writes; their Telegram is served as well from then on."""
    await there.says("hi")
    await leaves(stage)
    stage.simulator.slack.activate_unheard(JONAS)
    assert "Held for you" in (await Visitor(stage, JONAS, "slack").says("atlas tomorrow 3-5pm")).text
    assert "Atlas" in (await there.says("my bookings")).text


async def test_an_event_that_never_came_is_made_up_for_by_the_daily_look(there: Visitor, stage: Stage) -> None:
    """Slack is asked about a member who writes on Telegram, once a day, and says that the account is deactivated."""
    await there.says("hi")
    stage.simulator.slack.deactivate_unheard(JONAS)
    assert "Held for you" in (await there.says("atlas tomorrow 3-5pm")).text
    await stage.passes(hours=25)
    assert GONE in (await there.says("atlas tomorrow 3-5pm")).text


async def test_who_writes_nothing_is_asked_about_as_well(there: Visitor, stage: Stage) -> None:
    """No event came, and no message: Slack is asked, once a day, about whoever has a booking coming."""
    await booked(there, "atlas thursday 3-5pm")
    stage.simulator.slack.deactivate_unheard(JONAS)
    doorkeeper = stage.bellhop.reception.doorkeeper
    assert await doorkeeper.look_again() == 0
    await stage.passes(hours=25)
    assert await doorkeeper.look_again() == 1
    await stage.passes(seconds=1)
    assert "One booking is still in their name" in (await told(stage)).text
    assert GONE in (await there.says("my bookings")).text
    assert await doorkeeper.look_again() == 0


async def test_one_whose_profile_does_not_come_hides_nobody_behind_them(there: Visitor, stage: Stage) -> None:
    """Slack fails at the first of two who have bookings; the second, who has left, is shown out all the same."""
    await booked(Visitor(stage, PRIYA, "telegram"), "hubble thursday 3-5pm")
    await booked(there, "atlas thursday 3-5pm")
    # Slack was asked about her a day before it was asked about him, so that she is first in line.
    await stage.passes(hours=25)
    await Visitor(stage, JONAS, "slack").says("hi")
    stage.simulator.slack.deactivate_unheard(JONAS)
    await stage.passes(hours=25)
    stage.simulator.faults.server_error("users.info")
    assert await stage.bellhop.reception.doorkeeper.look_again() == 1
    assert GONE in (await there.says("my bookings")).text


async def test_news_that_came_late_shows_nobody_out(there: Visitor, stage: Stage) -> None:
    """Deactivated and active again before Bellhop heard of the first: Slack is asked what is true now."""
    await there.says("hi")
    gone = await stage.simulator.slack.deactivate(JONAS)
    await comes_back(stage)
    assert "Held for you" in (await there.says("atlas tomorrow 3-5pm")).text
    again = {**gone.sent.payload, "event_id": "EvLATE"}
    assert (await stage.simulator.slack.redeliver(type(gone.sent)("events_api", "EvLATE", again))).taken
    await stage.bellhop.reception.quiet()
    assert "Atlas" in (await there.says("my bookings")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1


async def test_news_that_came_late_gives_nobody_rights(stage: Stage) -> None:
    """Slack says again what it said while she was an admin: it is asked, and nothing of it is true any more."""
    slack = stage.simulator.slack
    slack.appoint(PRIYA)
    appointed = await slack.change(PRIYA)
    slack.dismiss(PRIYA)
    assert (await slack.change(PRIYA)).taken
    await stage.bellhop.reception.quiet()
    again = {**appointed.sent.payload, "event_id": "EvLATE"}
    assert (await slack.redeliver(type(appointed.sent)("events_api", "EvLATE", again))).taken
    await stage.bellhop.reception.quiet()
    assert await stage.count(PRIYA_IS_ADMIN) == 0


async def test_rights_are_given_by_no_news_that_slack_cannot_confirm(stage: Stage) -> None:
    """While Slack is away nobody becomes an admin; the daily look makes up for it."""
    slack = stage.simulator.slack
    slack.appoint(PRIYA)
    with stage.simulator.faults.lasting(Fault("server_error"), "users.info"):
        assert (await slack.change(PRIYA)).taken
        await stage.bellhop.reception.quiet()
    assert await stage.count(PRIYA_IS_ADMIN) == 0
    await stage.passes(hours=25)
    await Visitor(stage, PRIYA, "slack").says("hi")
    assert await stage.count(PRIYA_IS_ADMIN) == 1


async def test_news_of_somebody_who_never_was_a_member_is_nothing(
    newcomer: Callable[[str, str], Visitor], stage: Stage
) -> None:
    """Neither a change of their profile nor their leaving makes a member of them, and Slack is not asked."""
    nina = newcomer("nina", "slack")
    members = await stage.count("SELECT count(*) FROM members")
    asked = [call for call in stage.simulator.calls if call.platform == "slack"]
    for news in (stage.simulator.slack.change, stage.simulator.slack.deactivate):
        assert (await news(nina.person)).taken
    await stage.bellhop.reception.quiet()
    assert await stage.count("SELECT count(*) FROM members") == members
    assert [call for call in stage.simulator.calls if call.platform == "slack"] == asked


async def test_an_invitation_that_is_older_lets_nobody_in_again(there: Visitor, stage: Stage) -> None:
    """A link in a channel is good for two weeks, and not for those who left meanwhile; an admin's new one is."""
    ledger = stage.bellhop.ledger
    organization = await only_organization(ledger, name="Acme", zone="Europe/Berlin")
    assert stage.bellhop.telegram is not None
    await there.says("hi")
    older = stage.bellhop.telegram.deep_link(await invite_members(ledger, organization.id))
    await leaves(stage)
    assert GONE in (await there.opens(older)).text
    stage.clock.advance(minutes=1)
    newer = stage.bellhop.telegram.deep_link(await invite_members(ledger, organization.id))
    assert "Acme" in (await there.opens(newer)).text
    assert "Held for you" in (await there.says("atlas tomorrow 3-5pm")).text
    # From now on nobody asks Slack about them, where they are deactivated still.
    await stage.passes(hours=25)
    assert "Held for you" in (await there.says("hubble thursday 3-5pm")).text


async def test_blocking_the_bot_is_not_leaving(there: Visitor, stage: Stage) -> None:
    """Nothing reaches them there any more; they still belong, and are reminded in Slack."""
    await booked(there, "atlas tomorrow 3-5pm")
    await stage.simulator.telegram.block(JONAS)
    await stage.until(berlin(24, 14, 46))
    await Visitor(stage, JONAS, "slack").sees("Atlas at 15:00")
    assert await stage.count("SELECT count(*) FROM members WHERE left_at IS NOT NULL") == 0
    await stage.simulator.telegram.unblock(JONAS)
    assert "Atlas" in (await there.says("my bookings")).text


async def test_a_profile_that_changes_is_known_without_a_message(stage: Stage) -> None:
    """A member who became an admin is one from the event on."""
    assert await stage.count("SELECT count(*) FROM members WHERE role = 'admin'") == 1
    stage.simulator.slack.appoint(PRIYA)
    assert (await stage.simulator.slack.change(PRIYA)).taken
    await stage.bellhop.reception.quiet()
    assert await stage.count(PRIYA_IS_ADMIN) == 1


async def test_an_admin_takes_on_a_place_whose_last_owner_has_left(
    newcomer: Callable[[str, str], Visitor], stage: Stage
) -> None:
    """The admins are asked, and whoever presses owns the place."""
    mara, nina = Visitor(stage, MARA, "slack"), newcomer("nina", "slack")
    await nina.says("hi")
    await stage.owner_runs("UPDATE members SET role = 'owner' WHERE name = 'Nina Novak'")
    assert (await stage.simulator.slack.deactivate(nina.person)).taken
    await stage.passes(seconds=1)
    asked = await mara.sees("Nina Novak", "nobody owns it now")
    assert "You own this place now." in (await mara.presses(asked, "Own this place")).text
    assert "owner" in (await mara.says("what is my role?")).text
