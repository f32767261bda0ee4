"""A form → Slack's modal view, inside Slack's limits."""

from collections.abc import Callable, Mapping
from itertools import chain

from slack_sdk.models.blocks import ActionsBlock, InputBlock, SectionBlock
from slack_sdk.models.blocks.basic_components import Option
from slack_sdk.models.views import View

from adapters.chat.fitting import Limits, within
from adapters.chat.replies import Button, Choice, Field, Reply
from adapters.slack.blocks import elements, possible, weight
from adapters.slack.home import LONGEST_VIEW, MOST_BLOCKS
from adapters.slack.payloads import FILLED_IN
from adapters.slack.texts import Json, text_object
from adapters.wording.marks import plain, shortened, units

NAME = "Bellhop"
WAITING = "…"
"""Until the form is painted; in every language."""
ALERT = 200
"""Letters of an alert, https://docs.slack.dev/reference/block-kit/blocks/alert-block; slack_sdk does not check it."""
FAULT = "⚠️"
"""Stands before what is wrong with a field: its own errors say no more than “invalid” on some phones."""


def skeleton(carried: str) -> Json:
    """Return what is shown until the form is painted: it opens while the trigger lives."""
    return _modal(NAME, [_section((WAITING,))], carried)


def view(reply: Reply, carried: str) -> Json:
    """Return the view of a form with what its reply says and offers above the fields, or of that alone."""
    form = reply.form
    lines = _said(reply) if reply.lines else []
    limits = Limits(ActionsBlock.elements_max_length, MOST_BLOCKS, LONGEST_VIEW, LONGEST_VIEW, weight, 0)
    rows = within([tuple(filter(_here, row)) for row in reply.rows], limits)
    acts: list[Json] = [{"type": "actions", "elements": elements(f"{at}", row)} for at, row in enumerate(rows)]
    if form is None:
        return _modal(NAME, [*lines, *acts], carried)
    fields = [_input(each) for each in form.fields]
    ends = {"submit": _plain(form.send, View.submit_max_length), "close": _plain(form.close, View.close_max_length)}
    return _modal(form.title, list(chain(lines, acts, fields)), carried) | ends


def _here(button: Button) -> bool:
    """Whether a button can stand in a form, where none opens another one."""
    return possible(button) and not button.opens_form


def _modal(title: str, blocks: list[Json], carried: str) -> Json:
    return {
        "type": "modal",
        "callback_id": FILLED_IN,
        "title": _plain(title, View.title_max_length),
        "blocks": blocks[:MOST_BLOCKS],
        "private_metadata": carried,
    }


def _said(reply: Reply) -> list[Json]:
    """Return what is said above the fields; of what was not taken, its first line stands out."""
    first, *rest = reply.lines
    if not (reply.refused and reply.form) or units(plain(first)) > ALERT:
        return [_section(reply.lines)]
    alert: Json = {"type": "alert", "level": "error", "text": _plain(plain(first), ALERT)}
    return [alert, _section(tuple(rest))] if rest else [alert]


def _section(lines: tuple[str, ...]) -> Json:
    return {"type": "section", "text": text_object(lines, SectionBlock.text_max_length)}


def _input(field: Field) -> Json:
    beside = f"{FAULT} {plain(field.fault)}" if field.fault else field.hint
    return {
        "type": "input",
        "block_id": field.name,
        "label": _plain(field.label, InputBlock.label_max_length),
        "optional": not field.needed,
        "dispatch_action": field.tells,
        "element": {"action_id": "chosen", **ELEMENTS[field.kind](field)},
    } | ({"hint": _plain(beside, InputBlock.hint_max_length)} if beside else {})


def _choice(field: Field) -> Json:
    options = [_option(each) for each in field.choices]
    chosen = next((each for each in options if (each["value"],) == field.values), None)
    return {"type": "static_select", "options": options} | ({"initial_option": chosen} if chosen else {})


def _choices(field: Field) -> Json:
    options = [_option(each) for each in field.choices]
    chosen = [each for each in options if each["value"] in field.values]
    return {"type": "multi_static_select", "options": options} | ({"initial_options": chosen} if chosen else {})


def _option(choice: Choice) -> Json:
    return {"text": _plain(choice.label, Option.label_max_length), "value": choice.value}


def _day(field: Field) -> Json:
    return {"type": "datepicker"} | _initial(field, "initial_date")


def _clock(field: Field) -> Json:
    return {"type": "timepicker"} | _initial(field, "initial_time")


def _people(field: Field) -> Json:
    return {"type": "multi_users_select"} | ({"initial_users": list(field.values)} if field.values else {})


def _text(field: Field) -> Json:
    most = {"max_length": field.most} if field.most else {}
    return {"type": "plain_text_input", "multiline": field.kind == "lines"} | _initial(field, "initial_value") | most


def _number(field: Field) -> Json:
    most = {"max_value": str(field.most)} if field.most else {}
    whole = {"type": "number_input", "is_decimal_allowed": False, "min_value": "1"}
    return whole | _initial(field, "initial_value") | most


def _initial(field: Field, name: str) -> Json:
    return {name: field.values[0]} if field.values else {}


ELEMENTS: Mapping[str, Callable[[Field], Json]] = {
    "choice": _choice,
    "choices": _choices,
    "day": _day,
    "clock": _clock,
    "people": _people,
    "text": _text,
    "lines": _text,
    "number": _number,
}


def _plain(text: str, most: int) -> Json:
    return {"type": "plain_text", "text": shortened(text, most), "emoji": False}
