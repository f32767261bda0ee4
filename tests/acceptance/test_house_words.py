"""The house's own words: taught, checked, understood by everybody at once, listed and forgotten."""

from tests.acceptance.people import Stage, Visitor


async def test_a_word_of_the_house_is_taught_understood_and_forgotten(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """It counts once its button is pressed, for everybody; before that it is said which sentences it would change."""
    await jonas.says("the snug tomorrow 9-10")
    await jonas.says("hubble tomorrow 9-10")
    asked = await mara.says("the snug is atlas")
    assert "Snug means Atlas" in asked.text
    assert "it would read 1 differently" in asked.text
    assert await stage.count("SELECT count(*) FROM sentences WHERE 'snug' = ANY(words) OR 'jonas' = ANY(words)") == 0
    assert "Atlas" not in (await jonas.says("the snug tomorrow 11-12")).text
    done = await mara.presses(asked, "Teach it")
    assert "Snug" in done.text
    assert "Atlas · Tue 24 Nov, 13:00–14:00" in (await jonas.says("the snug tomorrow 1-2pm")).text

    shown = await jonas.says("our words")
    assert "Snug means Atlas" in shown.text
    assert "Forget Snug" not in shown.labels
    assert "Only an admin" in (await jonas.says("forget the word snug")).text
    gone = await mara.presses(await mara.presses(await mara.says("our words"), "Forget Snug"), "Forget it")
    assert "Undo" in gone.labels
    assert "Snug" not in (await jonas.says("our words")).text


async def test_a_word_may_count_on_some_days_alone(mara: Visitor, jonas: Visitor) -> None:
    """On its days it means the room, without a day the next of them, and on any other day nothing."""
    for line in ("sprint room means curie on wednesdays", "sprint room means hubble on fridays"):
        await mara.presses(await mara.says(line), "Teach it")
    assert "Curie · Wed 25 Nov, 15:00–16:00" in (await jonas.says("sprint room 3-4pm")).text
    assert "Hubble · Fri 27 Nov, 15:00–16:00" in (await jonas.says("sprint room friday 3-4pm")).text
    assert "Held for you" not in (await jonas.says("sprint room thursday 3-4pm")).text
    assert "Sprint room means Curie on Wednesday" in (await mara.says("our words")).text


async def test_words_that_sentences_are_read_by_mean_no_thing(mara: Visitor, jonas: Visitor) -> None:
    """A verb, a day or a kind is refused, in whatever language it is said; what nobody reads is taught."""
    for word in ("book", "tomorrow", "room", "buchen", "my bookings", "help"):
        refused = await mara.says(f"{word} means hubble")
        assert "can’t mean a thing here" in refused.text
        assert "Teach it" not in refused.labels
    assert "Held for you" in (await jonas.says("book curie tomorrow 11-12")).text
