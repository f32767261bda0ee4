"""The one file that knows everybody: it builds the desk, the conversation and the platforms, and joins them."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.routing import BaseRoute

from adapters.chat.doorkeeper import Doorkeeper
from adapters.chat.outbox import Outbox
from adapters.chat.platform import Platform
from adapters.chat.reception import FrontDesk
from adapters.chat.wording import Words
from adapters.slack.app import SlackPlatform
from adapters.telegram.app import TelegramPlatform
from bot.scheduler import Scheduler
from bot.settings import Settings
from core.clock import Clock
from core.desk import Desk
from core.secrets import Vault
from core.store.database import Database

MENU = ("book", "rooms", "bookings", "checkin", "settings", "help")
POLLING = "telegram.polling"
"""The name of the lock that lets one replica poll Telegram."""


@dataclass(frozen=True)
class Bellhop:
    """Everything that runs, built and not yet started."""

    desk: Desk
    front_desk: FrontDesk
    outbox: Outbox
    scheduler: Scheduler
    slack: SlackPlatform | None
    telegram: TelegramPlatform | None

    def routes(self) -> list[BaseRoute]:
        """Return the platforms' own HTTP routes."""
        return [*(self.slack.routes() if self.slack else ()), *(self.telegram.routes() if self.telegram else ())]

    async def readiness(self) -> Mapping[str, bool]:
        """Return which parts can work now."""
        parts = {"database": await self.desk.database.answers()}
        if self.slack:
            parts["slack"] = self.slack.ready()
        if self.telegram:
            parts["telegram"] = self.telegram.ready()
        return parts


def desk(*, conninfo: str, key: str, clock: Clock) -> Desk:
    """Return a desk at the database of that address; `key` is the Fernet key that seals secrets."""
    return Desk(clock, Database(conninfo), Vault(key))


def wired(settings: Settings, front: Desk, *, pace: bool = True) -> Bellhop:
    """Return everything that the settings ask for; `pace` False sends as fast as the platform takes it."""
    platforms: dict[str, Platform] = {}
    telegram: TelegramPlatform | None = None

    def deep_link(token: str) -> str | None:
        return telegram.deep_link(token) if telegram else None

    front_desk = FrontDesk(front, Doorkeeper(front, settings.bellhop_timezone), platforms, deep_link)
    slack = _slack(settings, front_desk, pace=pace) if settings.slack_bot_token else None
    telegram = _telegram(settings, front, front_desk, pace=pace) if settings.telegram_bot_token else None
    platforms |= {each.name: each for each in (slack, telegram) if each}
    outbox = Outbox(front, platforms)
    return Bellhop(front, front_desk, outbox, Scheduler(front, outbox, front_desk), slack, telegram)
