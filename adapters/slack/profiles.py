"""Slack's users → what they are to a workspace."""

from typing import Literal

from adapters.chat.incoming import speakable
from adapters.chat.profile import Profile
from adapters.slack.shapes import User
from core.domain.people.names import NameKind


def profile(user: User, *, workspace: str) -> Profile:
    """Return what a user is to a workspace; one without any flags is an ordinary member."""
    # On an Enterprise Grid a person belongs to several teams, and `team_id` names one of them. An
    # installation on all of the grid stands under the grid.
    grid = user.enterprise_user
    teams = {user.team_id, *((grid.enterprise_id, *grid.teams) if grid else ())} - {None}
    if user.deleted or user.is_bot or user.is_stranger or (teams and workspace not in teams):
        return Profile("stranger")
    about = user.profile
    # A display name may be anything, and is often the handle; colleagues know each other by the real name.
    real = speakable(about.real_name or user.real_name or "")
    name = real or speakable(about.display_name or user.name or "")
    kind = NameKind.REAL if real else NameKind.HANDLE
    everywhere = grid is not None and grid.enterprise_id == workspace
    return Profile(_standing(user, everywhere=everywhere), name=name, kind=kind, zone=user.tz, language=user.locale)


def _standing(user: User, *, everywhere: bool) -> Literal["admin", "member", "guest"]:
    if user.is_restricted or user.is_ultra_restricted:
        return "guest"
    # Who runs one workspace of a grid does not run the grid.
    runs = user.enterprise_user if everywhere and user.enterprise_user else user
    return "admin" if runs.is_admin or runs.is_owner else "member"
