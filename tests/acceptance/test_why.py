"""“Why?”: how the last sentence was read, told in chat on both platforms."""

from tests.acceptance.people import Stage, Visitor


async def test_a_reading_is_explained_in_two_lines(mara: Visitor) -> None:
    """What each word was taken for, and why something was done."""
    await mara.says("atlas tomorrow 3-5pm")

    told = await mara.says("why?")

    assert "You wrote “atlas tomorrow 3-5pm”. I read “atlas” as the name, “tomorrow 3-5pm” as the time." in told.text
    assert "I took it for a request." in told.text


async def test_a_day_is_asked_about(mara: Visitor) -> None:
    """Who wonders at the day alone reads how the sentence before was read, and nothing is booked for it."""
    await mara.says("atlas thu 3, no wait, fri 3-4.30 sprint retro")

    told = await mara.says("why friday?")

    assert "I took it for a request." in told.text
    assert "“fri 3-4.30” as the time, “sprint retro” as what it is for" in told.text
    card = await mara.presses(told, "Thu 26 Nov, 15:00 instead")
    assert "Atlas · Thu 26 Nov, 15:00–16:30" in card.text


async def test_what_was_carried_over_is_told(mara: Visitor) -> None:
    """A sentence that goes on with the one before is no talk."""
    await mara.says("atlas tomorrow 3-5pm")
    await mara.says("make it an hour later")
    told = await mara.says("why?")
    assert "It was about Atlas · Tue 24 Nov, 16:00–18:00." in told.text
    assert "I took it for a request." in told.text
    await mara.says("curie on friday")
    await mara.says("rather hubble")
    assert "Atlas" not in (await mara.says("why?")).text, "it answered the question that is open"


async def test_nothing_is_explained_that_was_not_read(mara: Visitor, stage: Stage) -> None:
    """Before the first sentence, after a quiet while, and after a door code there is nothing to explain."""
    assert "nothing recent for me to explain" in (await mara.says("why?")).text
    await mara.says("482 913")
    assert "nothing recent for me to explain" in (await mara.says("why?")).text
    await mara.says("atlas tomorrow 3-5pm")
    await stage.passes(minutes=11)
    assert "nothing recent for me to explain" in (await mara.says("why?")).text


async def test_every_language_asks_why(mara: Visitor) -> None:
    """The question is understood in the member's own language, and answered in it."""
    for language, sentence, question, answer in (
        ("deutsch", "atlas morgen 15-17 uhr", "warum?", "Ich habe es für eine Bitte gehalten."),
        ("français", "atlas demain 15h-17h", "pourquoi ?", "Je l’ai pris pour une demande."),
        ("español", "atlas mañana de 15 a 17", "¿por qué?", "Lo tomé por una petición."),
        ("italiano", "atlas domani 15-17", "perché?", "L’ho presa per una richiesta."),
    ):
        await mara.says(f"settings {language}")
        await mara.says(sentence)
        assert answer in (await mara.says(question)).text
