"""Webhooks by commands: added with a secret that is shown once, tried, replayed and removed."""

import json

from tests.integration.bot.conftest import Here


def test_a_webhook_from_its_first_day_to_its_last(here: Here) -> None:
    """What leads into a private network is found out by a try, and nothing is sent there."""
    added = json.loads(here.prints("webhooks", "add", "https://127.0.0.1/hook?key=k3y", "--type", "booking", "--json"))
    assert added["secret"].startswith("whsec_")
    listed = here.prints("webhooks", "list", "--json")
    [row] = json.loads(listed)
    assert row == {
        "number": added["number"],
        "host": "127.0.0.1",
        "state": "on",
        "types": ["booking"],
        "waiting": 0,
        "dead": 0,
        "failed": None,
    }
    assert added["secret"] not in listed
    tried = here.run("webhooks", "test", str(added["number"]))
    assert (tried.exit_code, tried.stderr) == (1, f"bellhop: webhook {added['number']} did not take it: inside\n")
    assert "told again" in here.prints("webhooks", "replay", str(added["number"]))
    assert "was removed" in here.prints("webhooks", "remove", str(added["number"]))
    assert json.loads(here.prints("webhooks", "list", "--json")) == []


def test_a_kind_of_event_that_there_is_not_is_refused(here: Here) -> None:
    """In one line that names it."""
    done = here.run("webhooks", "add", "https://example.org/", "--type", "booking.hled")
    assert (done.exit_code, "booking.hled" in done.stderr) == (1, True)
