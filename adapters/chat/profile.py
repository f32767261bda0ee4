"""A profile: what a platform itself says of a person."""

from dataclasses import dataclass
from typing import Literal

from core.domain.people.names import NameKind


@dataclass(frozen=True, slots=True)
class Profile:
    """
    What the platform itself says of a person.

    `standing`: Slack's owners and admins are `admin`, its guests `guest`, people of another workspace and bots
    `stranger`; Telegram knows only `unknown`, whose membership an invite link decides. `kind` says what sort of name
    `name` is.
    """

    standing: Literal["admin", "member", "guest", "stranger", "unknown"]
    name: str = ""
    kind: NameKind = NameKind.HANDLE
    zone: str | None = None
    language: str | None = None
