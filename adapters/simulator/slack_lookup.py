"""Slack's methods that only read: the team, its people, its conversations."""

from datetime import datetime
from zoneinfo import ZoneInfo

from adapters.simulator.people import Json, Person
from adapters.simulator.slack_rules import SlackRefusal
from adapters.simulator.slack_state import BOT_ID, BOT_USER, OTHER_TEAM, Channel, SlackState

# Slack's locales name a country as well.
LOCALES = {"en": "en-GB", "de": "de-DE", "fr": "fr-FR", "es": "es-ES"}


def user_json(person: Person, now: datetime, *, team: str, deleted: bool = False) -> Json:
    """Return a user as users.info shows it; of one who is deactivated Slack says no more than this."""
    known = {
        "id": person.slack_user,
        "team_id": OTHER_TEAM if person.stranger else team,
        "name": person.handle,
        "real_name": person.name,
        "deleted": deleted,
        "profile": {"real_name": person.name, "display_name": person.handle, "team": team},
        "is_bot": False,
        "is_app_user": False,
        "updated": 0,
        "locale": LOCALES.get(person.language, person.language),
    }
    if deleted:
        return known
    offset = now.astimezone(ZoneInfo(person.zone)).utcoffset()
    return known | {
        "tz": person.zone,
        "tz_label": person.zone,
        "tz_offset": int(offset.total_seconds()) if offset else 0,
        "is_admin": person.admin,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": person.guest,
        "is_ultra_restricted": False,
        "is_stranger": person.stranger,
    }


def _bot_json(team: str) -> Json:
    profile = {"real_name": "Bellhop", "display_name": "bellhop", "bot_id": BOT_ID}
    names = {"id": BOT_USER, "team_id": team, "name": "bellhop", "real_name": "Bellhop", "profile": profile}
    flags = ("deleted", "is_admin", "is_owner", "is_restricted", "is_ultra_restricted")
    return names | dict.fromkeys(flags, False) | {"is_bot": True, "tz": "Etc/UTC", "locale": "en-US"}


class SlackLookup:
    """The methods that only read."""

    def __init__(self, state: SlackState) -> None:
        self._state = state

    def shown(self, user: str) -> Json:
        """Return a person's user object as it is now."""
        shown = user_json(
            self._state.people[user],
            self._state.now(),
            team=self._state.team,
            deleted=user in self._state.deactivated,
        )
        if self._state.grid is None:
            return shown
        # https://docs.slack.dev/reference/objects/user-object#enterprise-grid-user-objects
        grid = {"id": user, "enterprise_id": self._state.grid, "teams": [self._state.team]}
        runs = {"is_admin": shown.get("is_admin", False), "is_owner": False}
        return shown | {"enterprise_user": grid | {"enterprise_name": self._state.name} | runs}

    def test(self, arguments: Json) -> Json:
        """Answer api.test."""
        return {"ok": True, "args": {name: value for name, value in arguments.items() if name != "token"}}

    def auth(self, arguments: Json) -> Json:  # noqa: ARG002 - every method is called alike
        """Answer auth.test."""
        return {
            "ok": True,
            "url": "https://bellhop-demo.slack.com/",
            "team": self._state.name,
            "user": "bellhop",
            "team_id": None if self._state.grid else self._state.team,
            "user_id": BOT_USER,
            "bot_id": BOT_ID,
            "enterprise_id": self._state.grid,
            "is_enterprise_install": self._state.grid is not None,
        }

    def team(self, arguments: Json) -> Json:
        """Answer team.info."""
        name = self._state.team
        if arguments.get("team", name) != name:
            raise SlackRefusal("team_not_found")
        team = {"id": name, "name": self._state.name, "domain": "bellhop-demo", "email_domain": "", "icon": {}}
        return {"ok": True, "team": team}

    def user(self, arguments: Json) -> Json:
        """Answer users.info; the locale comes with `include_locale` only."""
        user = str(arguments.get("user"))
        if user == BOT_USER:
            return {"ok": True, "user": _bot_json(self._state.team)}
        if user not in self._state.people:
            raise SlackRefusal("user_not_found")
        shown = self.shown(user)
        if str(arguments.get("include_locale", "")).lower() not in {"1", "true"}:
            del shown["locale"]
        return {"ok": True, "user": shown}

    def open(self, arguments: Json) -> Json:
        """Answer conversations.open for one person."""
        users = [user for user in str(arguments.get("users", "")).split(",") if user]
        if arguments.get("channel"):
            return {"ok": True, "channel": {"id": self._state.channel(arguments["channel"]).id}}
        if not users:
            raise SlackRefusal("users_list_not_supplied")
        if len(users) > 1:
            raise SlackRefusal("method_not_supported_for_channel_type")
        if users[0] not in self._state.people:
            raise SlackRefusal("user_not_found")
        return {"ok": True, "channel": {"id": self._state.direct(self._state.people[users[0]]).id}}

    def conversation(self, arguments: Json) -> Json:
        """Answer conversations.info; unlike chat.postMessage it takes no user's id."""
        name = str(arguments.get("channel"))
        if name not in self._state.channels:
            raise SlackRefusal("channel_not_found")
        return {"ok": True, "channel": _channel_json(self._state.channels[name])}


def _channel_json(channel: Channel) -> Json:
    if channel.person:
        return {"id": channel.id, "is_im": True, "is_channel": False, "user": channel.person.slack_user}
    known = {"id": channel.id, "name": channel.name, "is_channel": True, "is_im": False, "is_private": False}
    return known | {"is_member": channel.bot_is_member, "is_archived": channel.archived}
