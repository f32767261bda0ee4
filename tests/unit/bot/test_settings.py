"""Settings: each is read from its variable, and what is wrong is told in one line that names it."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot.settings import BadSettings, DemoSettings, Settings, ToldSettings, default_folder, load, load_demo

KEY = Fernet.generate_key().decode()
SLACK = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
ANY_WORKSPACE = {
    "SLACK_CLIENT_ID": "1.2",
    "SLACK_CLIENT_SECRET": "8f7a",
    "SLACK_APP_TOKEN": "xapp-1",
    "BELLHOP_PUBLIC_URL": "https://bellhop.example.org",
}
TELEGRAM = {"TELEGRAM_BOT_TOKEN": "123456:telegram"}

Environment = Callable[[Mapping[str, str]], None]
Wrong = tuple[dict[str, str], str]

READ: dict[str, tuple[str, object]] = {
    "SLACK_BOT_TOKEN": ("xoxb-other", "xoxb-other"),
    "SLACK_SIGNING_SECRET": ("8f7a", "8f7a"),
    "SLACK_APP_TOKEN": ("xapp-other", "xapp-other"),
    "SLACK_CLIENT_ID": ("1.2", "1.2"),
    "SLACK_CLIENT_SECRET": ("9a8b", "9a8b"),
    "SLACK_API_URL": ("http://127.0.0.1:9/api/", "http://127.0.0.1:9/api/"),
    "TELEGRAM_BOT_TOKEN": ("654321:other", "654321:other"),
    "TELEGRAM_API_URL": ("http://127.0.0.1:9", "http://127.0.0.1:9"),
    "TELEGRAM_WEBHOOK_URL": ("https://bellhop.example.org/telegram/webhook",) * 2,
    "TELEGRAM_WEBHOOK_SECRET": ("a_B-3", "a_B-3"),
    "DATABASE_URL": ("postgres://u:p@db/bellhop", "postgresql://u:p@db/bellhop"),
    "BELLHOP_API": ("true", True),
    "BELLHOP_ASSISTANTS": ("true", True),
    "BELLHOP_TOKEN": ("bh_hush", "bh_hush"),
    "BELLHOP_DATA_DIR": ("/srv/bellhop", Path("/srv/bellhop")),
    "BELLHOP_SECRET_KEY": (KEY, KEY),
    "BELLHOP_HOST": ("0.0.0.0", "0.0.0.0"),
    "BELLHOP_PORT": ("8080", 8080),
    "BELLHOP_PUBLIC_URL": ("https://bellhop.example.org/b",) * 2,
    "SMTP_URL": ("smtp://localhost:2525?from=rooms@example.com", "smtp://localhost:2525?from=rooms@example.com"),
    "SMTP_FROM": ("rooms@example.com", "rooms@example.com"),
    "BELLHOP_METRICS_TOKEN": ("0123456789abcdef", "0123456789abcdef"),
    "OTEL_EXPORTER_OTLP_ENDPOINT": ("http://collector:4318", "http://collector:4318"),
    "OTEL_TRACES_SAMPLER_ARG": ("0.5", 0.5),
    "BELLHOP_TIMEZONE": ("Europe/Berlin", "Europe/Berlin"),
    "BELLHOP_LOG_LEVEL": ("DEBUG", "DEBUG"),
    "BELLHOP_LOG_FORMAT": ("console", "console"),
}
"""Every variable, with what may stand in it and what is read."""

SECRET = {name for name in READ if name.endswith(("_TOKEN", "_SECRET", "_SECRET_KEY"))}

WRONG: dict[str, Wrong] = {
    "a token alone": ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_BOT_TOKEN needs SLACK_APP_TOKEN"),
    "an app token alone": ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_APP_TOKEN is set, but SLACK_BOT_TOKEN is missing"),
    "a signing secret alone": ({"SLACK_SIGNING_SECRET": "8f7a"}, "SLACK_SIGNING_SECRET is set, but SLACK_BOT_TOKEN"),
    "a client id alone": ({"SLACK_CLIENT_ID": "1.2"}, "SLACK_CLIENT_ID needs SLACK_APP_TOKEN"),
    "an id without a secret": (
        {"SLACK_CLIENT_ID": "1.2", "SLACK_APP_TOKEN": "xapp-1"},
        "SLACK_CLIENT_ID is set, but SLACK_CLIENT_SECRET is missing",
    ),
    "one workspace and any": (ANY_WORKSPACE | SLACK, "SLACK_CLIENT_ID is for any workspace and SLACK_BOT_TOKEN"),
    "a link to nowhere": (
        ANY_WORKSPACE | {"BELLHOP_PUBLIC_URL": ""},
        "SLACK_CLIENT_ID needs BELLHOP_PUBLIC_URL",
    ),
    "a user's token": (SLACK | {"SLACK_BOT_TOKEN": "xoxp-hush"}, "SLACK_BOT_TOKEN must begin with xoxb-"),
    "tokens mixed up": (SLACK | {"SLACK_APP_TOKEN": "xoxb-hush"}, "SLACK_APP_TOKEN must begin with xapp-"),
    "Slack nowhere": ({"SLACK_API_URL": "slack.com"}, "SLACK_API_URL: "),
    "Telegram nowhere": ({"TELEGRAM_API_URL": "ftp://hush"}, "TELEGRAM_API_URL: "),
    "no webhook address": ({"TELEGRAM_WEBHOOK_URL": "hush"}, "TELEGRAM_WEBHOOK_URL: "),
    "an open webhook": ({"TELEGRAM_WEBHOOK_URL": "http://example.org/hush"}, "TELEGRAM_WEBHOOK_URL must be an https"),
    "an odd webhook secret": ({"TELEGRAM_WEBHOOK_SECRET": "hush hush"}, "TELEGRAM_WEBHOOK_SECRET: "),
    "an overlong webhook secret": ({"TELEGRAM_WEBHOOK_SECRET": "x" * 257}, "TELEGRAM_WEBHOOK_SECRET: "),
    "another database": ({"DATABASE_URL": "mysql://u:hush@h/d", "BELLHOP_SECRET_KEY": KEY}, "DATABASE_URL: "),
    "a database without a key": ({"DATABASE_URL": "postgresql://u:hush@h/d"}, "DATABASE_URL needs BELLHOP_SECRET_KEY"),
    "no Fernet key": ({"BELLHOP_SECRET_KEY": "hush"}, "BELLHOP_SECRET_KEY: "),
    "no number": ({"BELLHOP_PORT": "http"}, "BELLHOP_PORT: "),
    "no port": ({"BELLHOP_PORT": "65536"}, "BELLHOP_PORT: "),
    "a negative port": ({"BELLHOP_PORT": "-1"}, "BELLHOP_PORT: "),
    "an open address": ({"BELLHOP_PUBLIC_URL": "http://bellhop.example.org"}, "BELLHOP_PUBLIC_URL: must be an https"),
    "an address with a query": ({"BELLHOP_PUBLIC_URL": "https://b.example.org/?hush"}, "BELLHOP_PUBLIC_URL: "),
    "no sender": ({"SMTP_URL": "smtp://u:hush@mail.example.com"}, "SMTP_URL needs a sender"),
    "a short token": ({"BELLHOP_METRICS_TOKEN": "hush"}, "BELLHOP_METRICS_TOKEN: "),
    "more than all": ({"OTEL_TRACES_SAMPLER_ARG": "1.5"}, "OTEL_TRACES_SAMPLER_ARG: "),
    "no zone": ({"BELLHOP_TIMEZONE": "Berlin"}, "BELLHOP_TIMEZONE: "),
    "an unknown level": ({"BELLHOP_LOG_LEVEL": "LOUD"}, "BELLHOP_LOG_LEVEL: "),
    "an unknown form": ({"BELLHOP_LOG_FORMAT": "xml"}, "BELLHOP_LOG_FORMAT: "),
}


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    """Stand in an empty folder with no setting in the environment; set those that are given."""
    monkeypatch.chdir(tmp_path)
    for name in READ:
        monkeypatch.delenv(name, raising=False)

    def says(settings: Mapping[str, str]) -> None:
        for name, value in settings.items():
            monkeypatch.setenv(name, value)

    return says


def plain(value: object) -> object:
    """Return a setting's value, unsealed."""
    return value.get_secret_value() if isinstance(value, SecretStr) else value


def test_every_setting_stands_in_these_tests() -> None:
    """A setting that is added is tested, or this fails."""
    assert {name.upper() for name in Settings.model_fields} == set(READ)
    assert all(field.description for field in Settings.model_fields.values())


@pytest.mark.parametrize("name", READ)
def test_a_setting_is_read_from_its_variable(name: str, environment: Environment) -> None:
    """The variable of the same name in capitals is the one that counts."""
    raw, read = READ[name]
    beside = ANY_WORKSPACE if name.startswith("SLACK_CLIENT") else SLACK if name.startswith("SLACK") else {}
    environment(beside | {"BELLHOP_SECRET_KEY": KEY} | {name: raw})
    assert plain(getattr(load(), name.lower())) == read


def test_everything_can_be_left_out(environment: Environment) -> None:
    """Without any variable there are no platforms, the embedded database, and the loopback."""
    environment({})
    settings = load()
    assert (settings.slack_bot_token, settings.telegram_bot_token, settings.database_url) == (None, None, None)
    assert (settings.bellhop_host, settings.bellhop_port, settings.bellhop_timezone) == ("127.0.0.1", 3000, "UTC")
    assert settings.bellhop_data_dir == default_folder()


def test_an_empty_value_counts_as_unset(environment: Environment) -> None:
    """A file copied from the example, with nothing filled in, is no mistake."""
    environment({})
    unset = load()
    environment(dict.fromkeys(READ, ""))
    assert load() == unset


@pytest.mark.parametrize(
    ("set_", "slack", "telegram"),
    [
        (SLACK, True, False),
        ({"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "8f7a"}, True, False),
        (TELEGRAM, False, True),
        (SLACK | TELEGRAM, True, True),
    ],
    ids=["Slack by socket", "Slack over HTTP", "Telegram", "both"],
)
def test_one_platform_is_enough(set_: dict[str, str], slack: bool, telegram: bool, environment: Environment) -> None:  # noqa: FBT001 - a table's columns
    """Nobody has to set up a platform that they don't use."""
    environment(set_)
    settings = load()
    assert (settings.slack_bot_token is not None, settings.telegram_bot_token is not None) == (slack, telegram)


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_setting_is_named_in_one_line(case: str, environment: Environment) -> None:
    """The line names the variable, says what is asked for, and repeats no secret."""
    set_, line = WRONG[case]
    environment(set_)
    with pytest.raises(BadSettings) as refusal:
        load()
    told = str(refusal.value)
    assert told.startswith(line)
    assert len(told.splitlines()) == 1
    assert "hush" not in told
    assert KEY not in told


def test_a_webhook_on_this_machine_needs_no_https(environment: Environment) -> None:
    """The simulator is reached without."""
    environment({"TELEGRAM_WEBHOOK_URL": "http://127.0.0.1:9/telegram/webhook"})
    assert load().telegram_webhook_url == "http://127.0.0.1:9/telegram/webhook"


def test_secrets_are_never_shown(environment: Environment) -> None:
    """Neither repr, str nor JSON of the settings tells a token or a key; the app's own secret is one, too."""
    any_workspace = ANY_WORKSPACE | {"SLACK_CLIENT_SECRET": "hush-hush"}
    of_one = {name: READ[name][0] for name in SECRET - {"SLACK_CLIENT_SECRET"}}
    for given in (of_one, any_workspace | {"SLACK_BOT_TOKEN": ""}):
        environment(given)
        settings = load()
        shown = repr(settings) + str(settings) + settings.model_dump_json()
        assert [name for name in SECRET & given.keys() if given[name] and given[name] in shown] == []


def test_a_file_is_read_and_the_environment_wins(environment: Environment) -> None:
    """`.env` in the folder counts like the environment, but for what that says itself; others' are let be."""
    Path(".env").write_text("BELLHOP_PORT=4000\nBELLHOP_TIMEZONE=Europe/Paris\nPOSTGRES_PASSWORD=x\n", encoding="utf-8")
    environment({"BELLHOP_PORT": "5000"})
    settings = load()
    assert (settings.bellhop_port, settings.bellhop_timezone) == (5000, "Europe/Paris")


def test_settings_do_not_change(environment: Environment) -> None:
    """They are read once."""
    environment({})
    with pytest.raises(ValueError, match="frozen"):
        load().bellhop_port = 1  # type: ignore[misc]


def test_the_demo_needs_only_its_folder_and_port(environment: Environment) -> None:
    """Whatever else is set wrongly, the demo starts, and nothing of it reaches the demo."""
    environment({"TELEGRAM_BOT_TOKEN": "123", "BELLHOP_PORT": "0", "BELLHOP_DATA_DIR": "/srv/bellhop"})
    assert load_demo() == DemoSettings(bellhop_data_dir=Path("/srv/bellhop"), bellhop_port=0)
    told = ToldSettings(telegram_bot_token=SecretStr("654321:other"))
    assert (told.telegram_bot_token, told.bellhop_port) == (SecretStr("654321:other"), 3000)


@pytest.mark.parametrize("port", ["http", "-1", "65536", "3000.0", "0x10", "9" * 30, "٣"])
def test_a_wrong_port_is_named_in_plain_words(environment: Environment, port: str) -> None:
    """The line names the variable and what fits, in no library's words."""
    environment({"BELLHOP_PORT": port})
    for read in (load, load_demo):
        with pytest.raises(BadSettings) as refusal:
            read()
        assert str(refusal.value) == "BELLHOP_PORT: must be a number from 0 (any free port) to 65535"
