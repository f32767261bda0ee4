"""The one file that knows everybody: it builds the reception, the outbox and the platforms, and joins them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from pydantic import SecretStr
from starlette.routing import BaseRoute

from adapters.calendars.fetching import Fetching
from adapters.chat.doorkeeper import Doorkeeper
from adapters.chat.incoming import Sender
from adapters.chat.links import booking_token, opening
from adapters.chat.outbox import Outbox
from adapters.chat.platform import Platform, TryLater
from adapters.chat.previews import Previews
from adapters.chat.reception import Reception
from adapters.chat.served_routes import ServedRoutes
from adapters.chat.throttle import Throttle
from adapters.events.courier import Courier
from adapters.events.live import Live
from adapters.events.sending import Sending
from adapters.languages import LANGUAGES
from adapters.mail.platform import Mail
from adapters.mcp.server import Assistants
from adapters.pages.passes import BOOKINGS, Passes
from adapters.pages.passes import PATH as BOARD
from adapters.pages.routes import BoardPage
from adapters.pages.status import StatusPage
from adapters.slack.app import Link, SlackPlatform
from adapters.slack.installed import Installed
from adapters.standing import Standing
from adapters.telegram.app import NAME as TELEGRAM
from adapters.telegram.app import TelegramPlatform
from adapters.web.app import CLOCK, SelfBounded
from adapters.web.feeds import address as feed_address
from adapters.web.feeds import feed_routes
from adapters.web.letters import leaving, letter_routes
from adapters.web.metrics import Metrics
from adapters.wording import Words
from bot import __version__
from bot.menus import menus_in, set_menus
from bot.pulse import Pulse
from bot.scheduler import Scheduler
from bot.settings import Settings
from core.ledger import Ledger
from core.use_cases.boards.settle import moved
from core.use_cases.people.read_calendars import read_due
from core.values import BookingId, Route

FETCHING = Fetching()
"""Members' own calendars are fetched from public addresses alone."""
POLLING = "telegram.polling"
"""The name of the lock that lets one replica poll Telegram."""


@dataclass(frozen=True)
class Bellhop:
    """Everything that runs, built and not yet started."""

    ledger: Ledger
    reception: Reception
    outbox: Outbox
    scheduler: Scheduler
    pulse: Pulse
    throttle: Throttle
    slack: SlackPlatform | None
    telegram: TelegramPlatform | None
    public_url: str | None
    """Where its HTTP routes are reached from outside."""
    mail: Mail | None
    """Letters, where there is a server for them."""
    board: BoardPage | None
    """The page of the board, where there is an address for it."""
    metrics: Metrics | None
    """Where there is a token for them."""
    status: StatusPage | None
    """Where there is an address for it."""
    courier: Courier
    """Tells webhooks of events."""
    live: Live
    """Tells those who listen."""
    assistants: Assistants | None = None
    """Where they are let in."""
    api: bool = False
    """Whether other systems may ask by REST."""

    def platforms(self) -> list[SlackPlatform | TelegramPlatform]:
        """Return the platforms that run here."""
        return [platform for platform in (self.slack, self.telegram) if platform]

    def routes(self) -> list[BaseRoute]:
        """Return the platforms' own HTTP routes, and those of the feeds and the board where there is an address."""
        metrics = [self.metrics.route()] if self.metrics else []
        assistants = [self.assistants.route()] if self.assistants else []
        status = [self.status.route()] if self.status else []
        return [
            *metrics,
            *status,
            *([self.live.route()] if self.api else []),
            *self._rest(),
            *assistants,
            *self.pages(),
            *(route for platform in self.platforms() for route in platform.routes()),
        ]

    def _rest(self) -> list[BaseRoute]:
        if not self.api:
            return []
        # Loading FastAPI takes longer than all else at the start, and memory that nobody needs who does not ask by it.
        from adapters.rest.app import PATH, rest_app  # noqa: PLC0415

        return [SelfBounded(PATH, rest_app(self.ledger))]

    def pages(self) -> list[BaseRoute]:
        """Return the routes of the feeds and the board, where there is an address for them."""
        feeds = feed_routes(self.ledger, self._opening) if self.public_url else []
        feeds += letter_routes(self.ledger) if self.public_url and self.mail else []
        return [*feeds, *(self.board.routes() if self.board else [])]

    def _opening(self) -> Callable[[BookingId], str] | None:
        """Return what makes the addresses that open bookings in Telegram, once it said what the bot is called."""
        return opening(self.telegram.deep_link) if self.telegram and self.telegram.workspace else None

    async def readiness(self) -> Mapping[str, bool]:
        """Return which parts can work now, and whether this machine's clock is right."""
        parts = {"database": await self.ledger.database.answers(), CLOCK: self.ledger.replica.clock.agrees}
        return parts | {platform.name: platform.ready() for platform in self.platforms()}


def wired(
    settings: Settings,
    ledger: Ledger,
    *,
    pace: bool = True,
    fetching: Fetching = FETCHING,
    sending: Sending | None = None,
) -> Bellhop:
    """
    Return everything that the settings ask for; without `pace`, messages go out as fast as a platform takes them.

    `fetching` says how members' own calendars are fetched, and `sending` how webhooks are told of events.
    """
    throttle = Throttle(ledger, paced=pace)
    slack = _slack(settings, ledger, throttle) if settings.slack else None
    telegram = _telegram(settings, ledger, throttle) if settings.telegram_bot_token else None
    listeners = [platform for platform in (slack, telegram) if platform]
    platforms: dict[str, Platform] = {platform.name: platform for platform in listeners}
    deep_link = telegram.deep_link if telegram else None
    doorkeeper = Doorkeeper(ledger, settings.bellhop_timezone, platforms)
    url = settings.bellhop_public_url
    # Slack signs nothing that a page could read; Telegram says who opens it.
    passes = Passes(ledger.vault, ledger.clock, url, {TELEGRAM}) if url else None
    feed_link = partial(feed_address, url) if url else None
    board_link, page_link = (passes.link, passes.page_link) if passes else (None, None)
    server = settings.mail_server()
    mail = Mail(server, ledger.clock, throttle) if server else None
    if mail and url:
        mail.headers = leaving(ledger, url)
    letters = mail is not None
    reception = Reception(ledger, doorkeeper, platforms, deep_link, feed_link, board_link, page_link, letters)
    board = None
    if passes:
        launched = telegram.launched_by if telegram else None
        board = BoardPage(reception.visits, passes, launched, partial(_in_chat, slack, telegram))
    for platform in listeners:
        platform.attach(reception)
    if slack:
        slack.suggest_with(reception)
        if url:
            slack.preview_with(Previews(reception.visits, f"{url.rstrip('/')}{BOOKINGS}/"))
    if telegram:
        telegram.suggest_with(reception)
        telegram.follow_with(partial(moved, ledger))
    if telegram and url:
        telegram.open_board(Words(None).say("page-title"), f"{url.rstrip('/')}{BOARD}")
    ways: list[Platform] = [*listeners, *([mail] if mail else [])]
    outbox = Outbox(ledger, ServedRoutes(ways))
    scheduler = Scheduler(
        ledger,
        outbox,
        reception,
        partial(set_menus, ledger, telegram) if telegram else None,
        slack.refresh if slack else None,
        partial(read_due, ledger, fetching.fetch),
    )
    pulse = Pulse(
        ledger,
        lambda: [Route(each.name, workspace) for each in ways for workspace in each.workspaces],
        clock_set=scheduler.clock_set,
    )
    token, standing = _secret(settings.bellhop_metrics_token), Standing(ledger)
    metrics = Metrics(ledger, standing, token, __version__) if token else None
    status = StatusPage(ledger, standing, settings.bellhop_timezone) if url else None
    courier = Courier(ledger, (sending or Sending(ledger.clock.now)).opened)
    assistants = Assistants(ledger, __version__) if settings.bellhop_assistants else None
    return Bellhop(
        ledger,
        reception,
        outbox,
        scheduler,
        pulse,
        throttle,
        slack,
        telegram,
        url,
        mail,
        board,
        metrics,
        status,
        courier,
        Live(ledger),
        assistants,
        settings.bellhop_api,
    )


def _in_chat(
    slack: SlackPlatform | None, telegram: TelegramPlatform | None, visitor: Sender, booking: BookingId
) -> str | None:
    """Return the address that opens a visitor's chat with Bellhop; in Telegram at that booking."""
    if visitor.platform == TELEGRAM:
        return telegram.deep_link(booking_token(booking)) if telegram and telegram.workspace else None
    return slack.chat_link(visitor.workspace) if slack else None


def _slack(settings: Settings, ledger: Ledger, throttle: Throttle) -> SlackPlatform:
    link = None
    if settings.slack_client_id and settings.bellhop_public_url:
        link = Link(
            Installed(ledger, zone=settings.bellhop_timezone),
            settings.slack_client_id,
            _secret(settings.slack_client_secret) or "",
            settings.bellhop_public_url,
        )
    return SlackPlatform(
        bot_token=_secret(settings.slack_bot_token),
        link=link,
        signing_secret=_secret(settings.slack_signing_secret),
        app_token=_secret(settings.slack_app_token),
        api_url=settings.slack_api_url,
        throttle=throttle,
    )


def _telegram(settings: Settings, ledger: Ledger, throttle: Throttle) -> TelegramPlatform:
    return TelegramPlatform(
        _secret(settings.telegram_bot_token) or "",
        api_url=settings.telegram_api_url,
        webhook_url=settings.telegram_webhook_url,
        webhook_secret=_secret(settings.telegram_webhook_secret),
        menus={language: menus_in(Words(language or None)) for language in ("", *LANGUAGES)},
        throttle=throttle,
        poll_lock=lambda: ledger.database.alone(POLLING),
    )


async def telegram_name(settings: Settings) -> str | None:
    """Return the Telegram bot's name, asked of Telegram; None if it is not set up or cannot be reached."""
    token = _secret(settings.telegram_bot_token)
    if token is None:
        return None
    platform = TelegramPlatform(token, api_url=settings.telegram_api_url)
    try:
        await platform.introduce()
    except TryLater:
        return None
    finally:
        await platform.stop()
    return platform.username


def _secret(value: SecretStr | None) -> str | None:
    return value.get_secret_value() if value else None
