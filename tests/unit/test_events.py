"""Events: each has its example on the page, and tells nothing that people wrote."""

import re
from typing import Any

from adapters.events.cloud_events import cloud_event
from core.domain.events import OPEN, Type, as_told
from tests.events import BEGIN, PAGE, TOLD, example, written


def test_the_page_tells_every_event_as_it_is_told() -> None:
    """With an example that follows from a change; python -m tests.events writes it anew."""
    assert PAGE.read_text(encoding="utf-8").partition(BEGIN)[2] == f"\n{written()}"
    assert set(TOLD) == set(Type) - {Type.TEST}


def test_what_people_wrote_is_in_no_event() -> None:
    """Such as why something was retired."""
    event = example(Type.RESOURCE_RETIRED, 1)
    assert event
    assert "sold" not in str(cloud_event(event))


def test_who_may_only_know_what_is_taken_when_is_told_no_more() -> None:
    """Neither who has it nor who did it, before or after."""
    event = example(Type.HANDED_OVER, 1)
    assert event
    told = as_told(event, whole=False)
    assert told.keys() - OPEN == {"organization", "id", "before"}
    assert told["before"] == {}


def test_a_receiver_as_the_page_has_it_knows_who_sent_it() -> None:
    """By the example that Standard Webhooks' implementations are tested with; one changed byte is noticed."""
    [code] = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    known: dict[str, Any] = {}
    exec(code, known)  # noqa: S102 - what the page tells its readers to write
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    assert known["is_from_bellhop"](secret, headers, b'{"test": 2432232314}')
    assert not known["is_from_bellhop"](secret, headers, b'{"test": 2432232315}')
