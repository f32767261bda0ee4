"""People who use the simulator, each with an account on both platforms."""

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    """
    A person with an account on both platforms.

    `zone` is an IANA name and `language` a tag such as `en`; Slack tells both, Telegram only the language.
    `guest` is a guest of the Slack workspace, `stranger` somebody of another workspace in a shared channel.
    """

    key: str
    name: str
    slack_user: str
    telegram_user: int
    zone: str
    language: str
    admin: bool = False
    guest: bool = False
    stranger: bool = False

    @property
    def role(self) -> str:
        """The person's role in the workspace, in one word."""
        return "admin" if self.admin else "guest" if self.guest else "stranger" if self.stranger else "member"

    @property
    def handle(self) -> str:
        """The short name both platforms show with an @."""
        return self.key.lower()


SAMPLE_PEOPLE = (
    Person("mara", "Mara Lindt", "U0MARA001", 51_000_001, "Europe/Berlin", "en", admin=True),
    Person("jonas", "Jonas Weber", "U0JONAS01", 51_000_002, "Europe/Berlin", "en"),
    Person("priya", "Priya Nair", "U0PRIYA01", 51_000_003, "Europe/London", "en"),
)
"""Three people of one small company, for the demo."""
