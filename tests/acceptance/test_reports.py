"""How everything was used, asked in chat by those who run the place, and by nobody else."""

from tests.acceptance.people import Visitor
from tests.acceptance.test_first_walk import booked


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
    assert "Once somebody found no room" in again.text, "who tries again at once is counted once"
    assert "1 × no room" in again.text

    people = await mara.presses(report, "By person")
    assert "Jonas Weber: 1 ×" in people.text

    atlas = await mara.says("how was atlas used last month?")
    assert "Atlas · October 2026" in atlas.text
    assert "Nothing was booked then" in atlas.text

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

    refused = await jonas.says("report this month")
    assert "booking of 2 h" not in refused.text
    assert refused.labels
