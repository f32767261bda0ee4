"""Who opened a Mini App: what Telegram signed is believed for an hour, and nothing else ever is."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlencode

import pytest

from adapters.chat.incoming import Sender
from adapters.simulator.telegram_apps import launch
from adapters.telegram.launches import LASTS, launched_by
from adapters.telegram.payloads import Self

TOKEN = "5768337691:AAH5YkoiEuPk8-FZa32hStHTqXiLPtAEhx8"
GIVEN = (
    "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%22%2C%22last_name"
    "%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru%22%2C%22is_premium%22%3Atrue%7D"
    "&auth_date=1662771648&hash=c501b71e775f74ce10e377dea85a7ea24ecd640b223ea86dfe453e0eaed2e2b2"
)
"""A launch that Telegram itself signed, with its revoked token: https://docs.telegram-mini-apps.com/platform/init-data."""
SIGNED_AT = datetime.fromtimestamp(1662771648, UTC)
ME = Self(5768337691, "")


def test_what_telegram_signed_is_believed() -> None:
    """The person is the one whom Telegram names; whether they are a bot may be left out."""
    found = launched_by(GIVEN, token=TOKEN, me=ME, now=SIGNED_AT)
    assert found == Sender("telegram", "5768337691", "279058397", "Vladislav Kibenko", "ru")


@pytest.mark.parametrize("seconds", [-61, LASTS.total_seconds() + 1])
def test_it_is_believed_for_an_hour(seconds: float) -> None:
    """Neither what is older nor what is not signed yet; nor with another bot's token."""
    assert launched_by(GIVEN, token=TOKEN, me=ME, now=SIGNED_AT + timedelta(seconds=seconds)) is None
    assert launched_by(GIVEN, token=TOKEN + "8", me=ME, now=SIGNED_AT) is None


def test_nothing_of_it_can_be_changed() -> None:
    """Each field is signed, also the signature that is there for others; one that is left out or added is noticed."""
    mine = launch({"id": 7, "first_name": "Ann", "is_bot": False}, token=TOKEN, at=SIGNED_AT)
    fields = dict(parse_qsl(mine))
    assert launched_by(mine, token=TOKEN, me=ME, now=SIGNED_AT) == Sender("telegram", "5768337691", "7", "Ann", None)
    forged = [fields | {name: fields[name].replace(fields[name][-1], "~")} for name in fields if name != "signature"]
    forged += [fields | {"chat_type": "private"}, {"auth_date": fields["auth_date"], "hash": fields["hash"]}]
    for each in forged:
        assert launched_by(urlencode(each), token=TOKEN, me=ME, now=SIGNED_AT) is None, each


@pytest.mark.parametrize("given", ["", "&", "hash=", "hash=1", "hash=é&auth_date=1&user=[]", "a=1&" * 40 + "hash=2"])
def test_what_is_no_launch_is_none(given: str) -> None:
    """Anybody may send anything."""
    assert launched_by(given, token=TOKEN, me=ME, now=SIGNED_AT) is None
