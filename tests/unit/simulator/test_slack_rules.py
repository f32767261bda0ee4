"""The refusals of the stand-in for Slack, and its reading of mrkdwn."""

import json
from typing import Any

import pytest

from adapters.simulator.slack_rules import SlackRefusal, checked_blocks, checked_text, checked_view
from adapters.simulator.slack_text import escaped, pings_in, plain, raw_marks, rows_of, unescaped, words_of

Json = dict[str, Any]


def section(text: str = "x", **more: object) -> Json:
    """Return a section of mrkdwn."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}} | more


def button(**changed: object) -> Json:
    """Return a button."""
    return {"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": "Go"}, "value": "1"} | changed


def actions(*elements: Json) -> Json:
    """Return a row of buttons."""
    return {"type": "actions", "elements": list(elements)}


def menu(*options: Json) -> Json:
    """Return a menu behind three dots."""
    return {"type": "overflow", "action_id": "more", "options": list(options)}


def table(rows: list[list[str]]) -> Json:
    """Return a table of these cells."""
    return {"type": "table", "rows": [[{"type": "raw_text", "text": cell} for cell in row] for row in rows]}


def option(text: str = "Go", value: str = "1") -> Json:
    """Return an option of a menu."""
    return {"text": plain_text(text), "value": value}


def plain_text(text: str) -> Json:
    """Return a plain text object."""
    return {"type": "plain_text", "text": text}


def test_good_blocks_pass_as_json_or_text_and_get_ids() -> None:
    """Blocks pass as JSON or text, and those without ids get some."""
    given = [section(), actions({name: value for name, value in button().items() if name != "action_id"})]
    for blocks in (checked_blocks(given), checked_blocks(json.dumps(given))):
        assert len({block["block_id"] for block in blocks}) == 2
        assert rows_of(blocks)[0][0].action_id


@pytest.mark.parametrize(
    "blocks",
    [
        [section("x" * 3001)],
        [section("")],
        [section("a & b")],
        [section("<b>")],
        [{"type": "header", "text": plain_text("x" * 151)}],
        [actions()],
        [actions(*(button(action_id=str(number)) for number in range(26)))],
        [actions(button(), button())],
        [actions(button(text=plain_text("x" * 76)))],
        [actions(button(text=plain_text("")))],
        [actions(button(text={"type": "mrkdwn", "text": "Go"}))],
        [actions(button(value="x" * 2001))],
        [actions(button(value=""))],
        [actions(button(action_id="x" * 256))],
        [actions(button(style="huge"))],
        [section(block_id="x" * 256)],
        [section(block_id="same"), section(block_id="same")],
        [section(fields=[plain_text("x")] * 11)],
        [section(fields=[plain_text("x" * 2001)])],
        [section(colour="red")],
        [{"type": "context", "elements": [plain_text("x")] * 11}],
        [{"type": "context", "elements": []}],
        [{"type": "context", "elements": [plain_text("")]}],
        [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
        [{"type": "header"}],
        [{"type": "section"}],
        [section(fields=[plain_text("")])],
        [actions(menu())],
        [actions(menu(*[option()] * 6))],
        [actions(menu(option("x" * 76)))],
        [actions(menu(option("")))],
        [actions(menu(option(value="x" * 151)))],
        [actions(menu(option(value="")))],
        [actions(menu({"text": {"type": "mrkdwn", "text": "Go"}, "value": "1"}))],
        [section(accessory=menu())],
        [actions(button(accessibility_label="x" * 76))],
        [table([])],
        [table([["x"]] * 101)],
        [table([["x"] * 21])],
        [table([["x", "y"], ["z"]])],
        [table([["x"], [""]])],
        [table([["x"]]), table([["y"]])],
        [{"type": "carousel-of-horses"}],
        [section()] * 51,
    ],
)
def test_blocks_beyond_a_limit_are_invalid(blocks: list[Json]) -> None:
    """A block beyond a limit is refused with a pointer to the place."""
    with pytest.raises(SlackRefusal) as refused:
        checked_blocks(blocks)
    assert refused.value.error == "invalid_blocks"
    assert "json-pointer:/blocks" in refused.value.answer()["response_metadata"]["messages"][0]


def test_a_table_says_nothing_that_the_text_lacks() -> None:
    """What names its columns, and a dash in a cell, need not be said."""
    blocks = checked_blocks([table([["Thing", "Hours"], ["Atlas", "12"], ["Curie", "–"]])])
    assert checked_text("Atlas: 12 h\nCurie", blocks=blocks)
    with pytest.raises(SlackRefusal, match="invalid_arguments"):
        checked_text("Atlas\nCurie", blocks=blocks)


def test_parts_of_a_card_pass() -> None:
    """A header, fields without a text, small print, and a menu beside a button."""
    fields = {"type": "section", "fields": [{"type": "mrkdwn", "text": "*When*\nnow"}, plain_text("With\n*Ada*")]}
    small = {"type": "context", "elements": [plain_text("x"), {"type": "mrkdwn", "text": "*y*"}]}
    head = {"type": "header", "text": plain_text("Atlas")}
    blocks = checked_blocks([head, fields, small, actions(button(), menu(option("Move", "m"), option("Code", "c")))])
    assert [each.label for each in rows_of(blocks)[0] if each.in_menu] == ["Move", "Code"]
    assert checked_text("Atlas now\nWith *Ada*\nx\ny", blocks=blocks)
    with pytest.raises(SlackRefusal, match="invalid_arguments"):
        checked_text("Atlas now\nWith *Ada*\nx", blocks=blocks)


@pytest.mark.parametrize("blocks", ["{", "[1]", {"type": "section"}, [{}]])
def test_what_is_no_list_of_blocks_has_an_invalid_format(blocks: object) -> None:
    """Anything but a list of blocks is refused as an invalid format."""
    with pytest.raises(SlackRefusal, match="invalid_blocks_format"):
        checked_blocks(blocks)


def test_a_message_of_too_many_characters_is_too_long_as_a_whole() -> None:
    """Blocks that are small enough one by one are refused when they are too long together."""
    with pytest.raises(SlackRefusal, match="msg_blocks_too_long"):
        checked_blocks([section("x" * 2900) for _ in range(5)])


@pytest.mark.parametrize(
    ("text", "error"),
    [("", "no_text"), (None, "no_text"), ("x" * 40_001, "msg_too_long"), ("a<b", "invalid_arguments")],
)
def test_a_message_needs_words_that_fit_and_are_escaped(text: object, error: str) -> None:
    """A message without text, with too long or with unescaped text is refused, even beside blocks."""
    with pytest.raises(SlackRefusal, match=error):
        checked_text(text, blocks=[section()])


@pytest.mark.parametrize(
    "view",
    [
        {"type": "modal", "blocks": [section()]},
        {"type": "modal", "title": plain_text("x" * 25), "blocks": [section()]},
        {"type": "modal", "title": plain_text("x"), "blocks": []},
        {"type": "modal", "title": plain_text("x"), "blocks": [section("<b>")]},
        {"type": "home", "submit": plain_text("x"), "blocks": [section()]},
        {"type": "home", "private_metadata": "x" * 3001, "blocks": [section()]},
        "no view",
    ],
)
def test_views_beyond_a_limit_are_invalid(view: object) -> None:
    """Views are refused as invalid arguments."""
    with pytest.raises(SlackRefusal, match="invalid_arguments"):
        checked_view(view)


@pytest.mark.parametrize(
    "text",
    [
        "R&amp;D &lt;now&gt;",
        "<https://example.org?a=1|plan> <mailto:a@b.c> <@U0MARA001> <#C0GENERAL|general> <!here>",
        "<!date^1795442400^{date_short_pretty} {time}|15:00 Berlin>",
    ],
)
def test_known_forms_are_no_raw_marks(text: str) -> None:
    """Entities, links, mentions and dates need no escape."""
    assert raw_marks(text) is None


@pytest.mark.parametrize("text", ["a & b", "a < b", "a > b", "&quot;", "<b>bold</b>", "<javascript:x>", "<!date^1>"])
def test_everything_else_is_a_raw_mark(text: str) -> None:
    """An unescaped mark outside of known forms is found."""
    assert raw_marks(text)


def test_pings_are_what_would_notify() -> None:
    """Mentions and broadcasts notify; dates, links and escaped marks do not."""
    text = "<!channel> <!here|here> <@U0MARA001> <!subteam^S1> <!date^1^{time}|x> <#C0GENERAL> &lt;!everyone&gt;"
    assert pings_in(text) == ("<!channel>", "<!here|here>", "<@U0MARA001>", "<!subteam^S1>")


def test_plain_words_are_what_a_reader_sees() -> None:
    """The visible words lack styles and marks, and entities are resolved once."""
    text = "*Orion* _now_ ~then~ `4 2` <https://a.b|plan> <!date^1^{time}|15:00> &amp;lt; 2*3*4 snake_case_name"
    assert plain(text) == "Orion now then 4 2 plan 15:00 &lt; 2*3*4 snake_case_name"
    assert unescaped(escaped("a < b & c")) == "a < b & c"


def test_words_of_blocks_are_read_in_order() -> None:
    """The words of headers, sections, fields and context are read in order, without dividers and buttons."""
    blocks: list[Json] = [
        {"type": "header", "text": plain_text("Day & night")},
        {"type": "divider"},
        section("*one*", fields=[plain_text("two")]),
        actions(button()),
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "three"}, {"type": "image"}]},
    ]
    assert words_of(blocks) == "Day & night\none\ntwo\nthree"
