"""
The menus of commands: one for private chats, a short one for groups, and a longer one in the chat of each admin.

https://core.telegram.org/bots/api#determining-list-of-commands: the narrowest scope wins, before any language.
What a menu shows allows nothing: who may do a thing is decided where it is done.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import structlog
from telegram import (
    Bot,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.constants import BotCommandLimit
from telegram.error import BadRequest, Forbidden, TelegramError

from adapters.chat.call import Call
from adapters.chat.platform import TryLater
from adapters.chat.throttle import Throttle
from adapters.telegram.wire import calling
from core.domain.people.menu import Menu
from core.values import Route

Commands = Mapping[str, str]
"""Commands, and what the menu says of each."""
EVERYWHERE = ""
"""The language of whoever speaks none of the others."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class MenuSet:
    """The menus in one language."""

    private: Commands
    groups: Commands = field(default_factory=dict)
    """Short, because most is said in private; without any, groups see what private chats do."""
    running: Commands = field(default_factory=dict)
    """What whoever runs the place sees in their own chat; without any, they see what all do."""


@dataclass(frozen=True, slots=True)
class Menus:
    """Sets the menus of one bot, by language; the language "" is for all others."""

    bot: Bot
    throttle: Throttle
    sets: Mapping[str, MenuSet]

    async def show(self, route: Route) -> None:
        """Set the menus of all chats; without them the bot still works, so trouble is only logged."""
        for language, each in self.sets.items():
            scopes: list[tuple[BotCommandScope, Commands]] = [
                (BotCommandScopeDefault(), each.private),
                (BotCommandScopeAllPrivateChats(), each.private),
                (BotCommandScopeAllGroupChats(), each.groups or each.private),
            ]
            for scope, commands in scopes if each.groups else scopes[:1]:
                try:
                    await self._set(route, commands, scope, language)
                except TelegramError as error:
                    log.warning("menu not set", language=language, reason=error.message)
                # The others would be refused as well; they are set at the next start.
                except TryLater as flood:
                    log.warning("menu not set", language=language, reason=str(flood))
                    return

    async def show_one(self, route: Route, menu: Menu) -> None:
        """
        Set somebody's own menu, or take it away; raises TryLater.

        One who has blocked the bot, or never began a chat with it, sees none, which counts as done.
        """
        known = self.sets.get(menu.language or EVERYWHERE) or self.sets.get(EVERYWHERE)
        scope = BotCommandScopeChat(int(menu.to.external_id))
        try:
            if menu.runs and known and known.running:
                await self._set(route, known.running, scope, EVERYWHERE)
            else:
                async with calling(self.throttle, Call(route, "deleteMyCommands")):
                    await self.bot.delete_my_commands(scope)
        except (Forbidden, BadRequest) as refusal:
            log.info("own menu not set", reason=type(refusal).__name__)
        except TelegramError as fault:
            raise TryLater(f"Telegram does not answer: {type(fault).__name__}") from fault

    async def _set(self, route: Route, commands: Commands, scope: BotCommandScope, language: str) -> None:
        said = [(name, text[: BotCommandLimit.MAX_DESCRIPTION]) for name, text in commands.items()]
        async with calling(self.throttle, Call(route, "setMyCommands")):
            await self.bot.set_my_commands(said, scope, language_code=language or None)
