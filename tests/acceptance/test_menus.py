"""Telegram's menus of commands: what each sees in their own chat, and what the group sees, as roles come and go."""

from adapters.simulator.people import Person
from bot.menus import IN_GROUPS, MENU, RUNNING, set_menus
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import Stage, Visitor


def menu(stage: Stage, person: Person, *, group: bool = False) -> list[str]:
    """Return the commands in the menu that somebody sees."""
    return [each["command"] for each in stage.simulator.telegram.menu(person, group=group)]


async def look(stage: Stage) -> int:
    """Look whose menu is behind, and return how many were set."""
    assert stage.bellhop.telegram
    return await set_menus(stage.bellhop.ledger, stage.bellhop.telegram)


async def test_only_who_runs_the_place_sees_what_only_they_can_do(stage: Stage) -> None:
    """The menu follows the role: it is longer for a new admin, and short again for who is none any more."""
    everybody = [each for each in MENU if each not in RUNNING]
    assert await look(stage) == 1
    assert menu(stage, MARA) == list(MENU)
    assert menu(stage, JONAS) == everybody
    assert menu(stage, MARA, group=True) == menu(stage, JONAS, group=True) == list(IN_GROUPS)
    assert await look(stage) == 0, "it is as it should be"
    mara = Visitor(stage, MARA, "telegram")
    await mara.presses(await mara.says("make jonas an admin"), "Make admin")
    assert await look(stage) == 1
    assert menu(stage, JONAS) == list(MENU)
    await stage.restart()
    await mara.presses(await mara.says("make jonas a member"), "Make member")
    assert await look(stage) == 1
    assert menu(stage, JONAS) == everybody


async def test_the_menu_speaks_the_language_of_its_reader(stage: Stage) -> None:
    """An admin who chooses another language reads their own menu in it."""
    await look(stage)
    mara = Visitor(stage, MARA, "telegram")
    await mara.commands("/settings deutsch")
    await look(stage)
    assert stage.simulator.telegram.menu(MARA)[0]["description"] == "Etwas buchen"
