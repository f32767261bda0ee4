"""The checks that Slack makes on the fields of a form, https://docs.slack.dev/reference/block-kit/block-elements."""

from collections.abc import Callable, Iterator
from datetime import date, time

from slack_sdk.models.blocks import Option

from adapters.simulator.people import Json

OPTIONS = 100
"""In a select menu."""
LONGEST_TEXT = 3_000
LONGEST_LABEL = 2_000


def field_problems(block: Json, pointer: str) -> Iterator[str]:
    """Yield what Slack refuses of an input block: its label, its hint, and what stands in it from the beginning."""
    for name in ("label", "hint"):
        if name in block or name == "label":
            yield from _words_problems(block.get(name), f"{pointer}/{name}")
    element, place = block.get("element") or {}, f"{pointer}/element"
    check = FIELDS.get(str(element.get("type")))
    if check is None:
        yield f"unsupported type: {element.get('type')} [json-pointer:{place}"
        return
    yield from check(element, place)


def _words_problems(text: object, pointer: str) -> Iterator[str]:
    if not isinstance(text, dict) or text.get("type") != "plain_text" or not text.get("text"):
        yield f"must be plain_text and not empty [json-pointer:{pointer}"
    elif len(text["text"]) > LONGEST_LABEL:
        yield f"must be less than {LONGEST_LABEL + 1} characters [json-pointer:{pointer}/text"


def _menu_problems(menu: Json, pointer: str) -> Iterator[str]:
    yield from option_problems(menu, pointer, most=OPTIONS)
    several = menu.get("initial_options")
    if several == []:
        yield f"no fewer than 1 items allowed [json-pointer:{pointer}/initial_options"
    for each in (*([menu["initial_option"]] if "initial_option" in menu else []), *(several or [])):
        if each not in (menu.get("options") or []):
            yield f"an initial option must be one of the options [json-pointer:{pointer}"


def option_problems(menu: Json, pointer: str, *, most: int | None = None) -> Iterator[str]:
    """Yield what Slack refuses of the options of a menu."""
    options = menu.get("options") or []
    if not options:
        yield f"no fewer than 1 items allowed [json-pointer:{pointer}/options"
    if most is not None and len(options) > most:
        yield f"no more than {most} items allowed [json-pointer:{pointer}/options"
    for at, option in enumerate(options):
        text, value, place = option.get("text"), option.get("value"), f"{pointer}/options/{at}"
        if not isinstance(text, dict) or text.get("type") != "plain_text" or not text.get("text"):
            yield f"an option's text must be plain_text and not empty [json-pointer:{place}/text"
        elif len(text["text"]) > Option.label_max_length:
            yield f"must be less than {Option.label_max_length + 1} characters [json-pointer:{place}/text"
        if not value or len(value) > Option.value_max_length:
            yield f"must have 1 to {Option.value_max_length} characters [json-pointer:{place}/value"


def _text_problems(element: Json, pointer: str) -> Iterator[str]:
    most, begins = element.get("max_length", LONGEST_TEXT), element.get("initial_value")
    if not 1 <= most <= LONGEST_TEXT:
        yield f"max_length must be 1 to {LONGEST_TEXT} [json-pointer:{pointer}/max_length"
    if begins is not None and len(begins) > most:
        yield f"must be less than {most + 1} characters [json-pointer:{pointer}/initial_value"


def _number_problems(element: Json, pointer: str) -> Iterator[str]:
    if not isinstance(element.get("is_decimal_allowed"), bool):
        yield f"missing required field: is_decimal_allowed [json-pointer:{pointer}"
    for name in ("min_value", "max_value", "initial_value"):
        if name in element:
            yield from _read_problems(element[name], int, f"{pointer}/{name}")


def _date_problems(element: Json, pointer: str) -> Iterator[str]:
    if "initial_date" in element:
        yield from _read_problems(element["initial_date"], date.fromisoformat, f"{pointer}/initial_date")


def _time_problems(element: Json, pointer: str) -> Iterator[str]:
    if "initial_time" in element:
        yield from _read_problems(element["initial_time"], _minute, f"{pointer}/initial_time")


def _no_problems(_: Json, __: str) -> Iterator[str]:
    return iter(())


def _read_problems(text: object, read: Callable[[str], object], pointer: str) -> Iterator[str]:
    try:
        read(str(text))
    except ValueError:
        yield f"{text!r} is not valid [json-pointer:{pointer}"


def _minute(text: str) -> time:
    if len(text) != len("HH:MM"):
        raise ValueError(text)
    return time.fromisoformat(text)


FIELDS: dict[str, Callable[[Json, str], Iterator[str]]] = {
    "static_select": _menu_problems,
    "multi_static_select": _menu_problems,
    "datepicker": _date_problems,
    "timepicker": _time_problems,
    "plain_text_input": _text_problems,
    "number_input": _number_problems,
    "multi_users_select": _no_problems,
}
"""The checks of each kind of field that Bellhop uses."""
