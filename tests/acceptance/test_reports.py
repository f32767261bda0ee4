"""How everything was used, asked in chat by those who run the place, and by nobody else."""

from core.use_cases.reports.send_monthly import plan_digests
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin

MANY = """
INSERT INTO digests (organization_id, platform, workspace, conversation, member_id, due_at)
SELECT organization_id, 'slack', 'T0', 'C' || number, id, '2027-03-01 07:00+00'
FROM members, generate_series(1, 21) AS number WHERE name = 'Mara Lindt'
"""


async def test_whoever_runs_the_place_asks_how_it_was_used(mara: Visitor, jonas: Visitor) -> None:
    """The answer is a few numbers with a line for each part; a button turns to another; members are refused."""
    await booked(jonas, "atlas today 3-5pm")

    report = await mara.says("report this month")
    assert "Sun 1 Nov – Mon 23 Nov" in report.text
    assert "One booking of 2 h" in report.text
    assert "Atlas: 1 ×" in report.text

    taken = await mara.says("atlas today 3-5pm")
    assert "is taken" in taken.text
    await mara.says("atlas today 3-5pm")
    again = await mara.says("report this month")
    assert "Once somebody found nothing free" in again.text, "who tries again at once is counted once"
    assert "1 × no room" in again.text

    people = await mara.presses(report, "By person")
    assert "Jonas Weber: 1 ×" in people.text

    atlas = await mara.says("how was atlas used last month?")
    assert "Atlas · October 2026" in atlas.text
    assert "Nothing was booked then" in atlas.text

    unknown = await mara.says("how was the pool used last month?")
    assert "I don’t know “pool”." in unknown.text
    of_one = await mara.says("how long did jonas take to approve?")
    assert "this is about everybody" in of_one.text
    given_up = await mara.says("which rooms could we give up?")
    lines = given_up.text.splitlines()
    assert lines.index(next(each for each in lines if each.startswith("Curie: 0 ×"))) < lines.index(
        next(each for each in lines if each.startswith("Atlas: 1 ×"))
    ), "what nobody uses comes first"

    picture = await mara.presses(people, "As a picture")
    assert picture.file
    assert (picture.file.media_type, picture.file.content[:4]) == ("image/png", b"\x89PNG")
    assert "By person" in picture.text

    sheet = await mara.says("report this month by kind as csv")
    assert sheet.file
    assert sheet.file.name == "bellhop-kind-2026-11-01-2026-11-23.csv"
    assert "\r\nroom,1,2.0,0.0," in sheet.file.content.decode("utf-8-sig")

    typed = await mara.commands("/report october by month")
    assert "Nothing was booked then" in typed.text
    assert "October 2026" in typed.text

    week = await mara.says("report last 7 days")
    assert "Tue 17 Nov – Mon 23 Nov" in week.text
    assert "Sun 1 Nov – Mon 23 Nov" in (await mara.says("report from 1 november until today")).text
    assert "Mon 16 Nov" in (await mara.says("report since 16 november")).text
    unclear = await mara.says("report last couple of moons")
    assert "which days" in unclear.text
    assert "Tue 17 Nov – Mon 23 Nov" in (await mara.presses(unclear, "Last 7 days")).text

    refused = await jonas.says("report this month")
    assert "booking of 2 h" not in refused.text
    assert refused.labels


async def test_a_channel_gets_a_report_each_month_until_it_is_stopped(mara: Visitor, stage: Stage) -> None:
    """It is asked for in words, comes on the first in the morning, and stops with words."""
    asked = await mara.says("should we send a report every month?")
    assert "How everything was used" in asked.text
    assert await stage.count("SELECT count(*) FROM digests") == 0, "a question sends none"
    await booked(mara, "atlas today 3-5pm")
    answer = await mara.mentions("send us the report every month")
    assert "a report on the month before comes here" in answer.text
    assert answer.labels == ("Stop it",)

    await stage.until(berlin(1, 8, month=12))
    await plan_digests(stage.bellhop.ledger)
    await stage.passes(minutes=1)
    report = await mara.there.until(mara.person, lambda message: message.file is not None)
    assert report.file
    assert report.file.name == "bellhop-resource-2026-11-01-2026-11-30.png"
    assert report.conversation == answer.conversation
    assert "Stop the monthly report" in " ".join(each.text for each in mara.reads())

    asked = await mara.mentions("should we stop the monthly report?")
    assert asked.labels == ("Stop it",)
    stopped = await mara.mentions("stop the monthly report")
    assert "No monthly report comes here any more" in stopped.text
    await stage.until(berlin(4, 8, month=1, year=2027))
    assert await plan_digests(stage.bellhop.ledger) == 0

    await mara.mentions("send us the report every month")
    await stage.until(berlin(1, 8, month=2, year=2027))
    assert await plan_digests(stage.bellhop.ledger) == 1
    await stage.owner_runs("UPDATE members SET role = 'member'")
    await stage.passes(minutes=1)
    assert len([each for each in mara.reads() if each.file]) == 1, "whoever asked for it manages nothing any more"
    await plan_digests(stage.bellhop.ledger)
    assert await stage.count("SELECT count(*) FROM digests") == 0

    await stage.owner_runs("UPDATE members SET role = 'owner' WHERE name = 'Mara Lindt'")
    await stage.owner_runs(MANY)
    await stage.until(berlin(1, 8, month=3, year=2027))
    assert await plan_digests(stage.bellhop.ledger) == 21, "all that are due, however many"
