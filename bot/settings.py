"""Every setting, read once from the environment or a .env file; nobody else reads the environment."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import platformdirs
from cryptography.fernet import Fernet
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from adapters.mail.server import Server, read

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
HIGHEST_PORT = 65535
"""A port is 16 bits, RFC 9293, section 3.1."""
PORT_RANGE = f"must be a number from 0 (any free port) to {HIGHEST_PORT}"


class BadSettings(Exception):  # noqa: N818 - it is told to a person, in one line
    """A setting is wrong or missing; the text is one line that names it."""


def default_folder() -> Path:
    """
    Return the default folder of the embedded database and its key.

    The embedded server, run by root, opens every parent folder of its data to others, so it must not be root's home.
    """
    return Path("/var/lib/bellhop") if os.geteuid() == 0 else Path(platformdirs.user_data_path("bellhop"))


def _address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise ValueError("must be an http or https address")
    return url


def _private(url: str) -> str:
    # What stands behind it is a secret. A calendar program on this machine is nobody else's.
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise ValueError("must be an https address")
    if parts.query or parts.fragment:
        raise ValueError("must be an address without a query")
    return url


def _postgres(url: str) -> str:
    # People paste the addresses of other tools, with SQLAlchemy's driver or the short scheme.
    plain = re.sub(r"^postgres(ql)?(\+\w+)?://", "postgresql://", url)
    if not plain.startswith("postgresql://"):
        raise ValueError("must begin with postgresql://")
    return plain


def _zone(key: str) -> str:
    try:
        ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("must be an IANA time zone such as Europe/Berlin") from None
    return key


def _fernet(key: SecretStr) -> SecretStr:
    try:
        Fernet(key.get_secret_value())
    except ValueError:
        raise ValueError("must be 32 bytes in URL-safe base64, as Fernet.generate_key() makes them") from None
    return key


def _webhook_secret(secret: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
        raise ValueError("must be 1 to 256 of A-Z a-z 0-9 _ -")
    return secret


def _metrics_token(token: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[!-~]{16,256}", token.get_secret_value()):
        raise ValueError("must be 16 to 256 letters, digits and signs without a space")
    return token


def _telegram_token(token: SecretStr) -> SecretStr:
    # Otherwise the library refuses it later, and its words may repeat the token.
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token.get_secret_value()):
        raise ValueError("must look like 123456:ABC-DEF, as BotFather gives it")
    return token


def _port(number: object) -> int:
    digits = str(number).strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) <= len(str(HIGHEST_PORT))):
        raise ValueError(PORT_RANGE)
    if int(digits) > HIGHEST_PORT:
        raise ValueError(PORT_RANGE)
    return int(digits)


Address = Annotated[str, AfterValidator(_address)]
Port = Annotated[int, BeforeValidator(_port)]


class DemoSettings(BaseSettings):
    """The settings that the demo needs too; it takes no others from the environment."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    bellhop_data_dir: Path = Field(
        default_factory=default_folder, description="Where the embedded database and its key live"
    )
    bellhop_port: Port | None = Field(None, description="The port of the demo's page; 0 takes any free one")


class Settings(DemoSettings):
    """
    All settings of the environment; an empty value counts as unset.

    Each field is read from the variable of the same name in capitals.
    """

    slack_bot_token: SecretStr | None = Field(
        None, description="Slack's bot token (`xoxb-…`); turns Slack on, for its one workspace"
    )
    slack_client_id: str | None = Field(
        None, description="The Slack app's client id; turns Slack on, for every workspace that installs it by a link"
    )
    slack_client_secret: SecretStr | None = Field(None, description="The Slack app's client secret")
    slack_signing_secret: SecretStr | None = Field(
        None, description="Checks Slack's requests to `/slack/events`; needed without Socket Mode"
    )
    slack_app_token: SecretStr | None = Field(
        None, description="Slack's app-level token (`xapp-…`); turns Socket Mode on, which needs no public address"
    )
    slack_api_url: Address = Field("https://slack.com/api/", description="Where Slack's Web API is reached")
    telegram_bot_token: Annotated[SecretStr, AfterValidator(_telegram_token)] | None = Field(
        None, description="BotFather's token; turns Telegram on"
    )
    telegram_api_url: Address = Field(
        "https://api.telegram.org", description="Where Telegram's Bot API is reached, without `/bot`"
    )
    telegram_webhook_url: Address | None = Field(
        None, description="The public address of `/telegram/webhook`; long polling when unset"
    )
    telegram_webhook_secret: Annotated[SecretStr, AfterValidator(_webhook_secret)] | None = Field(
        None, description="What Telegram must send along to the webhook; made from the bot's token when unset"
    )
    database_url: Annotated[str, AfterValidator(_postgres)] | None = Field(
        None, description="`postgresql://…`; the embedded PostgreSQL when unset"
    )
    bellhop_secret_key: Annotated[SecretStr, AfterValidator(_fernet)] | None = Field(
        None, description="Fernet key that seals door codes; needed with `DATABASE_URL`, else made at the first start"
    )
    bellhop_host: str = Field("127.0.0.1", description="The address to listen on; the Docker image says `0.0.0.0`")
    bellhop_port: Port = Field(3000, description="The HTTP port; 0 takes any free one")
    bellhop_public_url: Annotated[Address, AfterValidator(_private)] | None = Field(
        None,
        description="Where the HTTP port is reached from outside, such as `https://bellhop.example.com`; "
        "calendar links, the board and `SLACK_CLIENT_ID` need it",
    )
    bellhop_metrics_token: Annotated[SecretStr, AfterValidator(_metrics_token)] | None = Field(
        None, description="What a scraper must send as its bearer token to read `/metrics`; without it there are none"
    )
    bellhop_assistants: bool = Field(
        default=False,
        description="`true` lets assistants in at `/mcp`, each by a [token](assistants.md) of a member",
    )
    bellhop_token: SecretStr | None = Field(
        None, description="Whose token `bellhop mcp` acts by, at a desk; a server needs none"
    )
    bellhop_api: bool = Field(
        default=False,
        description="`true` opens the [REST interface](api.md) at `/api/v1` to whoever has a token",
    )
    smtp_url: SecretStr | None = Field(
        None,
        description="`smtp://user:password@mail.example.com:587`, or `smtps://…`; turns e-mail on, which only goes out",
    )
    smtp_from: str | None = Field(
        None,
        description="Who writes, such as `Bellhop <rooms@example.com>`; or `?from=…` behind the port of `SMTP_URL`",
    )
    bellhop_timezone: Annotated[str, AfterValidator(_zone)] = Field(
        "UTC", description="The zone of an organization that is made at first contact"
    )
    otel_exporter_otlp_endpoint: Address | None = Field(
        None,
        description="Where traces go, by OTLP over HTTP, such as `http://collector:4318`; none are made when unset",
    )
    otel_traces_sampler_arg: Annotated[float, Field(ge=0, le=1)] = Field(
        0.2,
        description="Which share of the traces is sent, from 0 to 1; all cost a quarter of the processor's time",
    )
    bellhop_log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="How much is logged")
    bellhop_log_format: Literal["json", "console"] = Field("json", description="How it is logged")

    @property
    def slack(self) -> bool:
        """Whether Slack is turned on."""
        return self.slack_bot_token is not None or self.slack_client_id is not None

    @model_validator(mode="after")
    def _slack_is_whole(self) -> Self:
        if not self.slack:
            for name in ("slack_signing_secret", "slack_app_token"):
                if getattr(self, name) is not None:
                    raise ValueError(f"{name.upper()} is set, but SLACK_BOT_TOKEN is missing")
        elif self.slack_app_token is None and self.slack_signing_secret is None:
            turned_on = "SLACK_BOT_TOKEN" if self.slack_bot_token else "SLACK_CLIENT_ID"
            raise ValueError(f"{turned_on} needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)")
        return self

    @model_validator(mode="after")
    def _link_is_whole(self) -> Self:
        if (self.slack_client_id is None) != (self.slack_client_secret is None):
            given, missing = "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"
            given, missing = (given, missing) if self.slack_client_id else (missing, given)
            raise ValueError(f"{given} is set, but {missing} is missing")
        if self.slack_client_id and self.slack_bot_token:
            raise ValueError("SLACK_CLIENT_ID is for any workspace and SLACK_BOT_TOKEN for one: set one of them")
        if self.slack_client_id and self.bellhop_public_url is None:
            raise ValueError("SLACK_CLIENT_ID needs BELLHOP_PUBLIC_URL, to which Slack brings people back")
        return self

    @model_validator(mode="after")
    def _tokens_look_right(self) -> Self:
        for name, token, beginning in (
            ("SLACK_BOT_TOKEN", self.slack_bot_token, "xoxb-"),
            ("SLACK_APP_TOKEN", self.slack_app_token, "xapp-"),
        ):
            # The two are easily swapped. A stand-in for Slack may have tokens of any form.
            if token and "slack.com" in self.slack_api_url and not token.get_secret_value().startswith(beginning):
                raise ValueError(f"{name} must begin with {beginning}")
        return self

    @model_validator(mode="after")
    def _webhook_is_safe(self) -> Self:
        if self.telegram_webhook_url is None:
            return self
        parts = urlsplit(self.telegram_webhook_url)
        # Telegram sends to nothing else. A stand-in on this machine does.
        if parts.scheme != "https" and parts.hostname not in LOOPBACK:
            raise ValueError("TELEGRAM_WEBHOOK_URL must be an https address")
        return self

    @model_validator(mode="after")
    def _mail_can_be_sent(self) -> Self:
        if self.smtp_url is None:
            return self
        try:
            self.mail_server()
        except ValueError as trouble:
            raise ValueError(f"SMTP_URL {trouble}") from None
        return self

    def mail_server(self) -> Server | None:
        """Return the server that letters are given to; None where none is set."""
        return read(self.smtp_url.get_secret_value(), self.smtp_from) if self.smtp_url else None

    @model_validator(mode="after")
    def _own_database_has_own_key(self) -> Self:
        if self.database_url is not None and self.bellhop_secret_key is None:
            raise ValueError("DATABASE_URL needs BELLHOP_SECRET_KEY, so that every replica can read the door codes")
        return self


class ToldSettings(Settings):
    """Settings that are all told, such as the demo's: what the environment says is about real platforms."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic-settings hands over all of them
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the same
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the same
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the same
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read nothing but what is told."""
        return (init_settings,)


def load() -> Settings:
    """Return the settings; refuses with BadSettings, whose one line names the first that is wrong."""
    with _told_in_one_line():
        return Settings()


def load_demo() -> DemoSettings:
    """Return the demo's settings; refuses with BadSettings, whose one line names the first that is wrong."""
    with _told_in_one_line():
        return DemoSettings()


@contextmanager
def _told_in_one_line() -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError:
        raise BadSettings(".env: is not UTF-8 text") from None
    except ValidationError as trouble:
        # Without the input: it may be a token, and this line is printed.
        first = trouble.errors(include_input=False, include_url=False)[0]
        said = first["msg"].removeprefix("Value error, ")
        if first["type"] == "literal_error":
            said = f"must be {first['ctx']['expected']}".replace("'", "")
        name = "_".join(str(part) for part in first["loc"][:1]).upper()
        raise BadSettings(f"{name}: {said}" if name else said) from None
