"""What would do instead, told in chat on both platforms: on the card of each refusal, and done by one press."""

from tests.acceptance.people import Visitor
from tests.acceptance.test_first_walk import booked


async def test_each_refusal_says_what_would_do(mara: Visitor, jonas: Visitor) -> None:
    """Taken, too long, off the grid, too far ahead: each says in what its offers differ, and one press holds one."""
    await booked(mara, "atlas tomorrow 3-4pm")
    taken = await jonas.says("atlas tomorrow 3:30-4:30pm")
    assert "30 min later · Tue 24 Nov, 16:00–17:00" in taken.labels
    assert "30 min instead of 1 h" not in taken.text
    assert taken.labels[-1] == "Other time"
    held = await jonas.presses(taken, "30 min later · Tue 24 Nov, 16:00–17:00")
    assert "Atlas · Tue 24 Nov, 16:00–17:00" in held.text
    await jonas.says("drop it")
    long = await jonas.says("atlas wednesday 8am-5pm")
    assert "8 h instead of 9 h · Wed 25 Nov, 08:00–16:00" in long.labels
    far = await jonas.says("atlas 3 march 9-10am")
    assert "Atlas · Sun, 21 Feb 2027, 09:00–10:00" in far.labels
    assert "Atlas is free on Sun, 21 Feb 2027" in (await jonas.presses(far, "Other time")).text
    await mara.commands("/rules rooms step 15 min")
    grid = await jonas.says("atlas thursday 9:10-10:10")
    assert "10 min earlier · Thu 26 Nov, 09:00–10:00" in grid.labels


async def test_a_move_and_a_longer_end_say_so_too(mara: Visitor, jonas: Visitor) -> None:
    """What is offered moves the booking itself; as much longer as is free is one press."""
    await booked(mara, "atlas tomorrow 5-6pm")
    await booked(jonas, "atlas tomorrow 3-4pm")
    moved = await jonas.says("move atlas to 4:30pm")
    assert "30 min earlier · Tue 24 Nov, 16:00–17:00" in moved.labels
    longer = await jonas.says("make atlas 2 hours 15 minutes longer")
    assert "2 h instead of 3 h 15 min · Tue 24 Nov, 15:00–17:00" in longer.labels
    after = await jonas.presses(longer, "2 h instead of 3 h 15 min · Tue 24 Nov, 15:00–17:00")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in after.text
    late = await mara.says("extend atlas until 23:30")
    assert "5 h instead of 6 h 30 min · Tue 24 Nov, 17:00–22:00" in late.labels
