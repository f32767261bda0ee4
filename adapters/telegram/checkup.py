"""Ask Telegram whether the token is good, and where it sends what people write."""

from dataclasses import dataclass

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from adapters.chat.platform import TryLater


@dataclass(frozen=True, slots=True)
class Checkup:
    """What Telegram says: the bot's name, its webhook if it has one, what waits there, and what failed last."""

    name: str = ""
    webhook: str = ""
    waiting: int = 0
    failed: str | None = None
    refused: bool = False


async def checkup(*, token: str, api_url: str) -> Checkup:
    """Ask Telegram about the bot; raises TryLater when it cannot be asked."""
    bot = Bot(token, base_url=f"{api_url.rstrip('/')}/bot")
    try:
        # It opens the sessions that `shutdown` closes, and asks for the bot's name.
        await bot.initialize()
        hook = await bot.get_webhook_info()
    except InvalidToken:
        return Checkup(refused=True)
    except TelegramError as away:
        raise TryLater(f"Telegram: {type(away).__name__}") from None
    finally:
        await bot.shutdown()
    return Checkup(bot.username, hook.url, hook.pending_update_count, hook.last_error_message)
