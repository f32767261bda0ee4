"""Photos of things: sent in chat, shown before they are changed, and seen by whoever looks for the thing."""

from io import BytesIO

from PIL import Image

from tests.acceptance.people import Stage, Visitor

JPEG = "image/jpeg"


def picture(colour: str) -> bytes:
    """Return a large photo as a telephone takes it, turned by a note, with the place where it was taken."""
    photo, written = Image.new("RGB", (1_500, 1_000), colour), BytesIO()
    note = Image.Exif()
    note[0x0112], note[0x8825] = 6, {1: "N", 2: (52.0, 31.0, 12.0)}
    photo.save(written, "JPEG", exif=note)
    return written.getvalue()


async def test_a_room_gets_a_photo_that_members_see(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """By its caption, behind its card, or chosen; it is shown, changed by a button, taken back, and kept small."""
    shown = await mara.drops("atlas.jpg", picture("red"), "photo of atlas", media_type=JPEG)
    assert "Photo: – → a photo that was sent" in shown.text
    done = await mara.presses(shown, "Change it")
    assert "Changed" in done.text
    asked = await jonas.says("what does atlas have?")
    seen = await jonas.presses(asked, "Photo")
    assert seen.text == "Atlas"
    assert seen.file is not None
    photo = Image.open(BytesIO(seen.file.content))
    assert (photo.size, dict(photo.getexif())) == ((853, 1_280), {})
    again = await mara.drops("atlas.jpg", picture("green"), media_type=JPEG)
    assert "Photo: a photo that was sent → the new one" in again.text
    await mara.says("my bookings")
    await stage.passes(minutes=11)
    which = await mara.drops("room.jpg", picture("blue"), media_type=JPEG)
    assert "What does the photo show?" in which.text
    other = await mara.presses(await mara.presses(which, "Curie"), "Change it")
    await mara.presses(await mara.presses(await mara.presses(other, "Photo…"), "Remove the photo"), "Change it")
    assert await stage.count("SELECT count(*) FROM resources WHERE photo_id IS NOT NULL") == 1
    assert await stage.count("SELECT max(octet_length(content)) FROM photos") < 100_000


async def test_something_new_comes_with_its_photo(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The next picture is it; what is no picture is refused; a member's picture changes nothing."""
    new = await mara.says("nova, room, 10 seats")
    assert "the next picture is it" in (await mara.presses(new, "Photo…")).text
    assert "couldn’t read" in (await mara.drops("nova.jpg", b"no picture", media_type=JPEG)).text
    shown = await mara.drops("nova.jpg", picture("green"), "voilà", media_type=JPEG)
    assert "With the photo that you sent" in shown.text
    created = await mara.presses(shown, "Create")
    assert "What is the copy called?" in (await mara.presses(created, "Copy settings…")).text
    copy = await mara.presses(await mara.says("lyra"), "Create")
    assert "Lyra can be booked now" in copy.text
    assert await stage.count("SELECT count(DISTINCT photo_id) FROM resources") == 1
    assert "Photo" not in (await jonas.drops("atlas.jpg", picture("red"), "atlas", media_type=JPEG)).text
    assert await stage.count("SELECT count(*) FROM photos") == 1
