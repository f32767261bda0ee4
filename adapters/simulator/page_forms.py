"""Slack's forms on the page: what one shows to its reader, and what the reader does with it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from adapters.simulator.answers import Answer
from adapters.simulator.people import Json, Person
from adapters.simulator.slack_text import rows_of
from adapters.simulator.slack_views import FIELDS
from adapters.simulator.slack_workspace import SlackWorkspace

GONE = "This form has changed, or is closed."


def shown(slack: SlackWorkspace, person: Person) -> Json | None:
    """Return the form that the person has open, with what stands in each field as a list; None without one."""
    view = slack.form(person)
    if view is None:
        return None
    said = {name: view.get(name, {}).get("text", "") for name in ("title", "submit", "close")}
    values = {block["block_id"]: _standing(view, block) for block in _inputs(view)}
    return {"id": view["id"], "blocks": view["blocks"], "values": values, **said}


def _inputs(view: Json) -> list[Json]:
    return [block for block in view["blocks"] if block["type"] == "input"]


def _standing(view: Json, block: Json) -> list[str]:
    element = block["element"]
    value = view["state"]["values"][block["block_id"]][element["action_id"]][FIELDS[element["type"]][0]]
    every = value if isinstance(value, list) else [value] if value else []
    return [each["value"] if isinstance(each, dict) else each for each in every]


def _put(element: Json, values: Sequence[str]) -> Json:
    """Return what choosing or typing these values puts into a field, as Slack sends it."""
    key, _, nothing = FIELDS[element["type"]]
    known = {each["value"]: each for each in element.get("options", [])}
    # Refuses with a LookupError what the menu does not offer.
    every = [known[each] for each in values] if known else [*values]
    return {key: every if isinstance(nothing, list) else every[0] if every else None}


@dataclass(slots=True)
class PageForms:
    """Carries out what somebody does with a form; each returns the app's answer, or refuses with LookupError."""

    slack: SlackWorkspace

    def acts(self) -> dict[str, Callable[[Person, Json], Awaitable[Answer | None]]]:
        """Return what can be done, each by the name that the page gives it."""
        return {
            "slack.shortcut": self._choose,
            "slack.fill": self._fill,
            "slack.form.press": self._press,
            "slack.submit": self._submit,
            "slack.close": self._close,
        }

    async def _choose(self, person: Person, wish: Json) -> Answer:
        return await self.slack.shortcut(person, str(wish["shortcut"]))

    async def _fill(self, person: Person, wish: Json) -> Answer | None:
        view = self._open(person, wish)
        [block] = [each for each in _inputs(view) if each["block_id"] == wish["field"]]
        return await self.slack.fill(person, block["block_id"], _put(block["element"], _strings(wish["values"])))

    async def _press(self, person: Person, wish: Json) -> Answer:
        view, label = self._open(person, wish), str(wish["label"])
        if not any(button.label == label for row in rows_of(view["blocks"]) for button in row):
            raise LookupError(label)
        return await self.slack.press_in_form(person, label)

    async def _submit(self, person: Person, wish: Json) -> Answer:
        """Send the form with what stands in its fields on the page, where the last one may not have told yet."""
        view = self._open(person, wish)
        for block in _inputs(view):
            name, element = block["block_id"], block["element"]
            self.slack.put(person, name, _put(element, _strings(wish["fields"][name])))
        return await self.slack.submit(person)

    async def _close(self, person: Person, wish: Json) -> None:
        self._open(person, wish)
        self.slack.close_form(person)

    def _open(self, person: Person, wish: Json) -> Json:
        view = self.slack.form(person)
        if view is None or view["id"] != wish.get("view"):
            raise LookupError(GONE)
        return view


def _strings(values: object) -> list[str]:
    if not isinstance(values, list):
        raise TypeError(values)
    return [str(each) for each in values]
