"""What is said of another channel than the one in which it is said: "send atlas requests to #ops"."""

import re
from collections.abc import Callable
from dataclasses import replace

from adapters.chat.incoming import Channel
from adapters.chat.intents import Intent
from adapters.chat.intents.approvals import PostRequests, StopRequests
from adapters.chat.intents.follow_ups import FollowUp

NAMED = re.compile(r"#[^\W\d_][\w-]*")
"""A channel as people write it; "#4" is a number."""
HERE = {"en": "here", "de": "hier", "fr": "ici", "es": "aquí", "it": "qui"}
"""What each language says of the channel in which it is said, which reads like any other."""
MOST = 12
"""Words of a sentence that says where requests go; one with more is read as it stands."""


def of_channel(
    text: str, channel: Channel | None, language: str, read: Callable[[str], Intent | FollowUp]
) -> PostRequests | StopRequests | None:
    """Return that requests come to the channel that is named, or no longer do; None of any other sentence."""
    found = NAMED.search(text)
    name = channel.name if channel and channel.name in text else found.group() if found else None
    if name is None or len(text.split()) > MOST:
        return None
    for here in dict.fromkeys((HERE.get(language, HERE["en"]), *HERE.values())):
        meant = read(text.replace(name, here, 1))
        if isinstance(meant, PostRequests | StopRequests):
            known = channel.conversation if channel and channel.name == name else None
            return replace(meant, channel=name, conversation=known)
    return None
