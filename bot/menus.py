"""Which commands stand in whose menu, on Telegram, and keeping that as the roles are."""

from adapters.chat.platform import TryLater
from adapters.telegram.app import TelegramPlatform
from adapters.telegram.menus import MenuSet
from adapters.wording import Words
from core.ledger import Ledger
from core.use_cases.people.menus import menu_set, menus_behind
from core.values import Route

MENU = (
    "book",
    "rooms",
    "board",
    "bookings",
    "calendar",
    "checkin",
    "waiting",
    "quota",
    "rules",
    "groups",
    "people",
    "blackout",
    "resources",
    "newresource",
    "setup",
    "certificates",
    "report",
    "token",
    "settings",
    "status",
    "help",
)
RUNNING = frozenset({"people", "blackout", "resources", "newresource", "setup", "report"})
"""What only those can do who run the place; it stands in no other menu."""
IN_GROUPS = ("book", "rooms", "board", "bookings", "help")
"""Groups see the short menu: most is said in private."""
AT_ONCE = 20
"""Menus that are set one after the other."""


def menus_in(words: Words) -> MenuSet:
    """Return the menus in one language."""
    said = {command: words.say(f"menu-{command}") for command in MENU}
    return MenuSet(
        private={command: text for command, text in said.items() if command not in RUNNING},
        groups={command: said[command] for command in IN_GROUPS},
        running=said,
    )


async def set_menus(ledger: Ledger, telegram: TelegramPlatform) -> int:
    """Set the menus of commands that are behind somebody's role, and return how many; the others are set later."""
    if not telegram.workspace:
        return 0
    behind = await menus_behind(ledger, Route(telegram.name, telegram.workspace), most=AT_ONCE)
    for menu in behind:
        try:
            await telegram.show_menu(menu)
        except TryLater:
            return 0
        await menu_set(ledger, menu)
    return len(behind)
