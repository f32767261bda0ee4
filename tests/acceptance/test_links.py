"""Links to bookings in Slack: a room sees what everybody may know, each reader what they may know themselves."""

import pytest

from adapters.simulator.people import Json
from adapters.simulator.slack_unfurls import lines_of
from tests.acceptance.conftest import JONAS, MARA, PRIYA
from tests.acceptance.people import PUBLIC_URL, Stage, Visitor

HOST = "bellhop.example.com"


@pytest.fixture
def slack(stage: Stage) -> Stage:
    """Tell the app of links to its own address."""
    stage.simulator.slack.let_unfurl(HOST)
    return stage


async def link(visitor: Visitor, wish: str = "atlas tomorrow 9-10 for the sprint retro") -> str:
    """Book something, and return the address of its page, as it is told to be shared."""
    booked = await visitor.presses(await visitor.says(wish), "Confirm")
    assert "Booked" in booked.text
    handed = await visitor.says("share this booking")
    return f"{PUBLIC_URL}/bookings/" + handed.text.rpartition("/bookings/")[2].split()[0]


def read(shown: Json) -> str:
    """Return what people read of the only link."""
    [only] = shown.values()
    return "\n".join(lines_of(only))


@pytest.mark.parametrize("objects", [True, False])
async def test_a_shared_link_shows_the_booking(slack: Stage, objects: bool) -> None:  # noqa: FBT001 - pytest's way
    """As an object or, where these are off, as blocks: what, when, where and who, once it is sent."""
    workspace, jonas = slack.simulator.slack, Visitor(slack, JONAS, "slack")
    url = await link(jonas)
    workspace.let_unfurl(HOST, objects=objects)
    # Nobody knows yet who will read it.
    written = await workspace.share(JONAS, f"see you there: {url}", writing=True)
    shown = await workspace.unfurled(await workspace.share(JONAS, f"see you there: {url}"))
    assert workspace.shown_of(written) == {}
    assert ("object" in shown[url]) is objects
    said = read(shown)
    for word in ("Atlas", "Tue 24 Nov, 09:00–10:00", "sprint retro", "Booked", "Jonas Weber"):
        assert word in said, word


@pytest.mark.parametrize("objects", [True, False])
async def test_a_title_is_no_markup(slack: Stage, objects: bool) -> None:  # noqa: FBT001 - pytest's way
    """Tags, links and mentions in it are letters, and nobody is called by them."""
    workspace, jonas = slack.simulator.slack, Visitor(slack, JONAS, "slack")
    url = await link(jonas)
    title = "our <b>x</b> <!channel> [a](https://evil.example) :tada: day"
    booking = await jonas.says("rename it to " + title)
    assert title in booking.text
    workspace.let_unfurl(HOST, objects=objects)
    shown = await workspace.unfurled(await workspace.share(JONAS, url))
    assert title in read(shown)
    marked = [each["text"] for each in shown[url].get("blocks", ()) if each.get("text", {}).get("type") == "mrkdwn"]
    assert not marked


async def test_a_room_is_told_no_more_than_everybody_may_know(slack: Stage) -> None:
    """No title and no name where these are private, nothing where strangers read along, and nothing by guessing."""
    workspace, jonas = slack.simulator.slack, Visitor(slack, JONAS, "slack")
    url = await link(jonas, "atlas tomorrow 9-10 secret plans with anna@example.com")
    assert "anna@" not in read(await workspace.unfurled(await workspace.share(JONAS, url)))
    await Visitor(slack, MARA, "slack").commands("/rules house names admins")
    said = read(await workspace.unfurled(await workspace.share(JONAS, url)))
    assert "Atlas" in said
    assert not {each for each in ("secret", "Jonas", "anna") if each in said}

    outside = await workspace.share(JONAS, url, outside=True)
    # Somebody who has nothing to do with the booking, and a link to none.
    guessed = await workspace.share(PRIYA, url)
    nothing = await workspace.share(JONAS, f"{PUBLIC_URL}/bookings/K7QXK7QX {PUBLIC_URL}/board {PUBLIC_URL}")
    known = await workspace.share(JONAS, url)
    await workspace.unfurled(known)
    assert [workspace.shown_of(each) for each in (outside, guessed, nothing)] == [{}, {}, {}]


async def test_each_opens_what_they_may_know(slack: Stage) -> None:
    """Beside the room the holder sees all of it, and whoever has nothing to do with it sees that it is not theirs."""
    workspace, jonas = slack.simulator.slack, Visitor(slack, JONAS, "slack")
    url = await link(jonas)
    message = await workspace.share(JONAS, url)
    await workspace.unfurled(message)
    own = await workspace.open_object(JONAS, message, url)
    assert "sprint retro" in "\n".join(lines_of(own))
    managed = await workspace.open_object(MARA, message, url)
    assert "Jonas Weber" in "\n".join(lines_of(managed))
    assert await workspace.open_object(PRIYA, message, url) == {"error": {"status": "not_found"}}


async def test_an_app_without_the_scope_shows_nothing_and_works_on(slack: Stage) -> None:
    """One that was installed before it asked for links is told of none, or refused, and nobody misses an answer."""
    workspace, jonas = slack.simulator.slack, Visitor(slack, JONAS, "slack")
    url = await link(jonas)
    workspace.let_unfurl(HOST, allowed=False)
    message = await workspace.share(JONAS, url)
    assert "Curie" in (await jonas.says("curie tomorrow 9-10")).text
    assert workspace.shown_of(message) == {}
