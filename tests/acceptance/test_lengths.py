"""Nothing that can be said is too long to be answered, told in chat on both platforms."""

import pytest

from adapters.languages import LANGUAGES
from adapters.simulator.messages import Message
from adapters.wording import Words
from core.domain import lengths
from core.domain.resources.draft import Draft
from core.domain.resources.resource import Kind
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.resources.stock import stock
from tests.acceptance.people import Stage, Visitor

HALLS, CREW, BOOKED = 400, 300, 200
BOOKINGS = """
INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
    blocks_until, charged, confirmed_at, release_at, booked_by)
SELECT r.organization_id, r.id, u.id, i.member_id, timestamptz '2026-11-24 14:00+00', timestamptz '2026-11-24 16:00+00',
    'confirmed', 1, 'slack', timestamptz '2026-11-24 16:00+00', 0, timestamptz '2026-11-23 10:00+00',
    timestamptz '2026-11-24 14:10+00', i.member_id
FROM identities i CROSS JOIN resources r JOIN units u ON u.resource_id = r.id
WHERE i.external_id = %(person)s AND r.name LIKE 'Hall%%'
ORDER BY r.id LIMIT 200
"""
"""One member's 200 bookings, past the chat, which would take minutes."""
GROUP = """
WITH made AS (INSERT INTO groups (organization_id, name) VALUES (%(organization)s, 'everybody here') RETURNING id),
people AS (
    INSERT INTO members (organization_id, name, role, created_at)
    SELECT %(organization)s, rpad('Person ' || lpad(number::text, 3, '0') || ' ', %(longest)s, 'é'), 'member', now()
    FROM generate_series(1, %(crew)s) AS number RETURNING id)
INSERT INTO group_members (organization_id, group_id, member_id)
SELECT %(organization)s, made.id, people.id FROM made, people
"""
LONG = "x" * 1_500


def named(number: int) -> str:
    """Return a name of the greatest length, with letters that Slack must escape, and none like another."""
    return f"Hall & <Co> {number:03} ".ljust(lengths.NAME, "ü")


@pytest.fixture
async def crowded(stage: Stage) -> Stage:
    """Stock 400 resources whose every text has its greatest length, and put 300 people into one group."""
    ledger = stage.bellhop.ledger
    organization = (await only_organization(ledger, name="Acme", zone="Europe/Berlin")).id
    drafts = [
        Draft(
            name=named(number),
            kind=Kind.ROOM,
            capacity=number + 1,
            tags=[f"tag{each}".ljust(lengths.WORD, "&") for each in range(lengths.COUNTS["tags"])],
            aliases=[f"alias {number}".ljust(lengths.NAME, "é")],
            description="<d>".ljust(lengths.DESCRIPTION, "d"),
            floor="f" * lengths.WORD,
        )
        for number in range(HALLS)
    ]
    await stock(ledger, organization=organization, drafts=drafts)
    facts = {"organization": organization, "crew": CREW, "longest": lengths.PERSON}
    async with ledger.database.connection() as connection:
        await connection.execute(GROUP.encode(), facts)
    return stage


@pytest.fixture
async def busy(crowded: Stage, mara: Visitor) -> Visitor:
    """Give Mara 200 bookings."""
    who = mara.person.slack_user if mara.platform == "slack" else str(mara.person.telegram_user)
    await mara.says("hi")
    async with crowded.bellhop.ledger.database.connection() as connection:
        written = await connection.execute(BOOKINGS.encode(), {"person": who})
    assert written.rowcount == BOOKED
    return mara


async def walked(visitor: Visitor, first: Message, more: str, *, most: int = 1000) -> list[Message]:
    """Turn the pages of an answer to its end, or so many of them."""
    pages = [first]
    while more in pages[-1].labels and len(pages) < most:
        pages.append(await visitor.presses(pages[-1], more))
    return pages


def shown(pages: list[Message], beginning: str) -> set[str]:
    """Return the lines of all pages that begin so, by their first letters, which tell the names apart."""
    lines = (line for page in pages for line in page.text.splitlines())
    return {line[: len(beginning) + 6] for line in lines if line.startswith(beginning)}


async def test_every_line_of_every_list_is_one_press_away(busy: Visitor) -> None:
    """Walked to their ends, the lists show 400 resources, 200 bookings and 300 members of a group, each once."""
    rooms = await walked(busy, await busy.commands("/rooms"), "More…")
    assert len(shown(rooms, "• Hall & <Co> ")) == HALLS
    bookings = await walked(busy, await busy.commands("/bookings"), "More…")
    assert len(shown(bookings, "• Hall & <Co> ")) == BOOKED
    groups = await busy.commands("/groups")
    assert "and 296 more" in groups.text
    members = await walked(busy, await busy.presses(groups, "everybody here"), "More…")
    assert len(shown(members, "• Person ")) == CREW
    back = await busy.presses(members[-1], "Back")
    assert "Person" in back.text


async def test_a_choice_among_many_is_turned_and_made(busy: Visitor, crowded: Stage) -> None:
    """Which booking, which room: the choice behind the first ones is one press away, and means what was said."""
    which = await busy.says("cancel my booking")
    further = (await walked(busy, which, "More…", most=3))[-1]
    assert further.labels[0].startswith("Hall & <Co> 006")
    gone = await busy.presses(further, further.labels[0])
    assert "Cancelled" in gone.text
    assert "Hall & <Co> 006" in gone.text
    tomorrow = await busy.says("my bookings tomorrow")
    assert (await busy.presses(await busy.presses(tomorrow, "More…"), "Back")).text == tomorrow.text
    for said in ("move my booking to friday 4pm", "extend my booking until 6pm", "extend my booking"):
        which = await busy.says(said)
        further = await busy.presses(which, "More…")
        assert len(set(further.labels)) == len(further.labels), said
        assert (await busy.presses(further, "Back")).labels == which.labels
    hall = await busy.says("hall friday 5-6pm")
    assert await crowded.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 0
    further = await busy.presses(hall, "More…")
    held = await busy.presses(further, further.labels[0])
    assert "Held for you" in held.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_answer_arrives_in_every_language(busy: Visitor, language: str) -> None:
    """Whatever the catalogue, no answer is refused by the platform, and none says that something went wrong."""
    words = Words(language)
    await busy.commands(f"/book settings {language}")
    one = f"/rules {named(7)}"
    for line in ("/rooms", "/bookings", "/groups", "/groups everybody here", "/rules", one, "/quota", "/blackout"):
        for page in await walked(busy, await busy.commands(line), words.say("button-more"), most=3):
            assert words.say("failed", reference="#").partition("#")[0] not in page.text, line
    for line in (
        f"/rules {LONG}",
        f"/rules {named(7)} grace {'9' * 1_500} min",
        f"/rules {named(7)} grace 99999 h",
        f"/rules {named(7)} bookers {LONG}",
        f"/groups {LONG}",
        f"/groups {LONG} add @jonas",
        f"/groups crew add {' '.join(f'@p{number}' for number in range(200))}",
        f"/blackout {named(7)} 27.11.2026 9:00-12:00: {LONG}",
        f"/book {LONG} 27.11.2026 15:00-17:00",
        f"/book settings {LONG}",
    ):
        answer = await busy.commands(line)
        assert words.say("failed", reference="#").partition("#")[0] not in answer.text, line[:60]
        assert len(answer.text) < 500, line[:60]


async def test_a_house_is_closed_and_left_for_a_month(busy: Visitor) -> None:
    """Closing 400 rooms and giving back 200 bookings are previewed, done and reported within one message each."""
    preview = await busy.says("I’m away 23-30 november")
    pages = await walked(busy, preview, "More…", most=3)
    assert "Cancel these 200" in pages[-1].labels
    assert "21–40 of 200" in pages[1].text
    closing = await busy.commands("/blackout rooms 24.11.2026: holidays")
    assert "200 bookings are in the way" in closing.text
    await busy.presses(closing, "Cancel them and close")
    assert "more." in (await busy.sees("200 bookings were cancelled")).text
    await busy.commands("/blackout")
    assert "+400" in (await busy.sees("Closed:", "holidays")).text
