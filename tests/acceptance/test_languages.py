"""Speaking to people in their own language, told in chat on both platforms."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from adapters.simulator.messages import Message
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_membership import link_of
from tests.stage import berlin

ENTRIES = {
    "fr": ("atlas demain de 15h à 17h", "mar. 24 nov., 15:00–17:00 Berlin", "Confirmer", "C’est réservé"),
    "de": ("atlas morgen 15 bis 17 uhr", "Di., 24. Nov., 15:00–17:00 Berlin", "Bestätigen", "Gebucht"),
    "it": ("atlas domani dalle 15 alle 17", "mar 24 nov, 15:00–17:00 Berlin", "Conferma", "Prenotata"),
    "es": ("atlas mañana de 3 a 5", "mar, 24 nov, 15:00–17:00 Berlin", "Confirmar", "Reserva"),
}


async def speaks(visitor: Visitor, language: str) -> Message:
    """Choose a language."""
    settings = "/book settings" if visitor.platform == "slack" else "/settings"
    return await visitor.commands(f"{settings} {language}")


@pytest.mark.in_turn
@pytest.mark.parametrize("language", ENTRIES)
async def test_the_walk_in_another_language(mara: Visitor, stage: Stage, language: str) -> None:
    """What is written is understood, and everything is answered, noticed and counted in that language."""
    entry, slot, confirm, booked = ENTRIES[language]
    await speaks(mara, language)
    held = await mara.says(entry)
    assert slot in held.text
    card = await mara.presses(held, confirm)
    assert booked in card.text
    await stage.until(berlin(24, 14, 45))
    assert "Atlas at 15:00" not in (await mara.sees("Atlas", "15:00", "15", "min", "17:00")).text


async def test_a_language_is_chosen_by_name_and_stays(mara: Visitor, stage: Stage) -> None:
    """By what it is called in any language; what the platform says of the person does not change it."""
    assert "Ab jetzt spreche ich Deutsch mit dir" in (await speaks(mara, "German")).text
    await stage.passes(hours=25)
    shown = await mara.commands("/book settings" if mara.platform == "slack" else "/settings")
    assert "Ich spreche Deutsch mit dir" in shown.text
    back = await mara.presses(shown, "English")
    assert "From now on I speak English with you" in back.text


async def test_a_colleague_writes_in_another_language(jonas: Visitor) -> None:
    """Words are read in the language in which they make sense; the answer stays in the reader's own."""
    held = await jonas.says("réserve la salle atlas demain de 15h à 17h")
    assert "Atlas · Tue 24 Nov, 15:00–17:00 Berlin" in held.text
    listed = await jonas.says("zeig mir meine buchungen")
    assert "Your next booking" in listed.text


async def test_refusals_are_said_in_the_reader_s_language(mara: Visitor, jonas: Visitor) -> None:
    """Each of two people reads the same refusal in their own words."""
    await speaks(mara, "español")
    await jonas.presses(await jonas.says("atlas tomorrow 3-5pm"), "Confirm")
    assert "Atlas no está libre" in (await mara.says("atlas mañana de 3 a 5")).text


async def test_the_menu_is_there_in_each_language(stage: Stage, newcomer: Callable[[str, str], Visitor]) -> None:
    """Telegram shows the command menu in the language of the client, and in English to all others."""
    telegram = stage.simulator.telegram
    nina = newcomer("nina", "telegram").person
    assert telegram.menu(nina)[0]["description"] == "Book something"
    assert telegram.menu(replace(nina, language="fr"))[0]["description"] == "Réserver quelque chose"


@pytest.mark.parametrize("platform", ["slack", "telegram"])
@pytest.mark.parametrize(
    ("who", "sentence"),
    [("ola", "zarezerwuj atlas jutro od 15 do 17"), ("daan", "boek atlas morgen van 15 tot 17 uur")],
)
async def test_the_basics_of_a_language_without_words(
    newcomer: Callable[[str, str], Visitor], stage: Stage, who: str, platform: str, sentence: str
) -> None:
    """Things, days and clocks work in the language that the platform tells, and the limits are said."""
    visitor = newcomer(who, platform)
    if platform == "telegram":
        await visitor.opens(await link_of(stage, "member"))
    held = await visitor.says(sentence)
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in held.text
    lost = await visitor.says("xyzzy plugh quux")
    assert "I only know the basics" in lost.text
    assert "English, Deutsch" in lost.text
