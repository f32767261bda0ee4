"""A form → Slack's modal view, inside Slack's limits."""

from collections.abc import Callable, Mapping
from itertools import chain

from slack_sdk.models.blocks import ActionsBlock, SectionBlock
from slack_sdk.models.blocks.basic_components import Option
from slack_sdk.models.views import View

from adapters.chat.fitting import Limits, within
from adapters.chat.replies import Choice, Field, Reply
from adapters.slack.blocks import elements, possible, weight
from adapters.slack.home import LONGEST_VIEW, MOST_BLOCKS
from adapters.slack.payloads import BOOK
from adapters.slack.texts import Json, text_object
from adapters.wording.marks import shortened

NAME = "Bellhop"
WAITING = "…"
"""Until the form is painted; in every language."""


def skeleton(conversation: str) -> Json:
    """Return what is shown until the form is painted: it opens while the trigger lives."""
    return _modal(NAME, [_section((WAITING,))], conversation)


def view(reply: Reply, conversation: str) -> Json:
    """Return the view of a form with what its reply says above the fields and offers below, or of that alone."""
    form = reply.form
    lines = [_section(reply.lines)] if reply.lines else []
    limits = Limits(ActionsBlock.elements_max_length, MOST_BLOCKS, LONGEST_VIEW, LONGEST_VIEW, weight, 0)
    rows = within([tuple(filter(possible, row)) for row in reply.rows], limits)
    acts: list[Json] = [{"type": "actions", "elements": elements(f"{at}", row)} for at, row in enumerate(rows)]
    if form is None:
        return _modal(NAME, [*lines, *acts], conversation)
    fields = [_input(each) for each in form.fields]
    ends = {"submit": _plain(form.send, View.submit_max_length), "close": _plain(form.close, View.close_max_length)}
    return _modal(form.title, list(chain(lines, acts, fields)), conversation) | ends


def _modal(title: str, blocks: list[Json], conversation: str) -> Json:
    return {
        "type": "modal",
        "callback_id": BOOK,
        "title": _plain(title, View.title_max_length),
        "blocks": blocks[:MOST_BLOCKS],
        "private_metadata": conversation,
    }


def _section(lines: tuple[str, ...]) -> Json:
    return {"type": "section", "text": text_object(lines, SectionBlock.text_max_length)}


def _input(field: Field) -> Json:
    return {
        "type": "input",
        "block_id": field.name,
        "label": _plain(field.label, 2_000),
        "optional": not field.needed,
        "dispatch_action": field.tells,
        "element": {"action_id": "chosen", **ELEMENTS[field.name](field)},
    }


def _options(field: Field) -> Json:
    options = [_option(each) for each in field.choices]
    chosen = next((each for each in options if each["value"] == field.value), None)
    return {"type": "static_select", "options": options} | ({"initial_option": chosen} if chosen else {})


def _option(choice: Choice) -> Json:
    return {"text": _plain(choice.label, Option.label_max_length), "value": choice.value}


def _day(field: Field) -> Json:
    return {"type": "datepicker"} | ({"initial_date": field.value} if field.value else {})


def _clock(field: Field) -> Json:
    return {"type": "timepicker"} | ({"initial_time": field.value} if field.value else {})


def _people(field: Field) -> Json:
    return {"type": "multi_users_select"} | ({"initial_users": list(field.people)} if field.people else {})


def _text(field: Field) -> Json:
    typed = {"initial_value": field.value} if field.value else {}
    return {"type": "plain_text_input"} | typed | ({"max_length": field.most} if field.most else {})


ELEMENTS: Mapping[str, Callable[[Field], Json]] = {
    "resource": _options,
    "day": _day,
    "clock": _clock,
    "minutes": _options,
    "people": _people,
    "title": _text,
}


def _plain(text: str, most: int) -> Json:
    return {"type": "plain_text", "text": shortened(text, most), "emoji": False}
