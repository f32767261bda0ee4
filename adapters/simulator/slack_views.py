"""Slack's views: modals opened by a trigger, and everybody's App Home."""

import secrets

from adapters.simulator.people import Json
from adapters.simulator.slack_rules import SlackRefusal, checked_view
from adapters.simulator.slack_state import APP, BOT_ID, SlackState

FIELDS: dict[str, tuple[str, str, object]] = {
    "static_select": ("selected_option", "initial_option", None),
    "datepicker": ("selected_date", "initial_date", None),
    "timepicker": ("selected_time", "initial_time", None),
    "multi_users_select": ("selected_users", "initial_users", []),
    "multi_static_select": ("selected_options", "initial_options", []),
    "plain_text_input": ("value", "initial_value", None),
    "number_input": ("value", "initial_value", None),
}
"""By its type, under which name a field tells what stands in it, what it begins with, and what stands for nothing."""


class SlackViews:
    """The methods that show a view."""

    def __init__(self, state: SlackState) -> None:
        self._state = state

    def open(self, arguments: Json) -> Json:
        """Answer views.open; the trigger works once and for three seconds."""
        view = checked_view(arguments.get("view"))
        if view["type"] != "modal":
            raise SlackRefusal("invalid_arguments", "[ERROR] must be a modal [json-pointer:/view/type]")
        person = self._state.spend_trigger(arguments.get("trigger_id"))
        kept = self._kept(view, "V" + secrets.token_hex(5).upper())
        self._state.forms[person.slack_user] = kept["id"]
        return {"ok": True, "view": kept}

    def update(self, arguments: Json) -> Json:
        """Answer views.update; refuses with hash_conflict where the view changed since the given hash."""
        view = checked_view(arguments.get("view"))
        name = str(arguments.get("view_id") or arguments.get("external_id"))
        old = self._state.views.get(name)
        if old is None:
            raise SlackRefusal("not_found")
        if arguments.get("hash") not in {None, old["hash"]}:
            raise SlackRefusal("hash_conflict")
        kept = self._kept(view, name)
        return {"ok": True, "view": kept}

    def publish(self, arguments: Json) -> Json:
        """Answer views.publish: the App Home of one person."""
        user = str(arguments.get("user_id"))
        if user not in self._state.people:
            raise SlackRefusal("user_not_found")
        view = checked_view(arguments.get("view"))
        if view["type"] != "home":
            raise SlackRefusal("invalid_arguments", "[ERROR] must be a home view [json-pointer:/view/type]")
        old = self._state.homes.get(user)
        if old and arguments.get("hash") not in {None, old["hash"]}:
            raise SlackRefusal("hash_conflict")
        kept = self._kept(view, old["id"] if old else "V" + secrets.token_hex(5).upper())
        self._state.homes[user] = kept
        self._state.pulse.beat()
        return {"ok": True, "view": kept}

    def _kept(self, view: Json, name: str) -> Json:
        kept = view | {
            "id": name,
            "hash": f"{self._state.stamp()}.{secrets.token_hex(4)}",
            "team_id": self._state.team,
            "app_id": APP,
            "bot_id": BOT_ID,
            "root_view_id": name,
            "state": {"values": _values(view["blocks"], self._state.views.get(name))},
        }
        self._state.views[name] = kept
        self._state.pulse.beat()
        return kept


def _values(blocks: list[Json], before: Json | None) -> Json:
    """Return what stands in the fields: what somebody put there while the field stays, else what it begins with."""
    known = before["state"]["values"] if before else {}
    values: Json = {}
    for block in blocks:
        if block["type"] != "input":
            continue
        name, element = block["block_id"], block["element"]
        typed = known.get(name, {}).get(element["action_id"])
        key, initial, nothing = FIELDS[element["type"]]
        begins = {"type": element["type"], key: element.get(initial, nothing)}
        values[name] = {element["action_id"]: typed or begins}
    return values
