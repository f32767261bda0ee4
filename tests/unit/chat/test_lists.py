"""Lists: every item stands on exactly one page, and every page fits."""

from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.cards.lists import LONGEST_LINE, NAMES, ROOM, cut, names, page, turns, weight, whole
from adapters.chat.intents.resources import ListResources
from adapters.languages import LANGUAGES
from adapters.wording import Words
from adapters.wording.marks import BOLD, PLAIN, plain, units

LETTERS = st.sampled_from(["a", "&", "😀", f"{BOLD}b{PLAIN}"])
ITEMS = st.lists(st.builds(lambda letter, times: letter * times, LETTERS, st.integers(1, 600)), max_size=60)


@given(ITEMS, st.integers(1, 30))
def test_walked_to_the_end_every_item_was_shown_once(items: list[str], most: int) -> None:
    """The pages that follow each other show everything, in order, and say how much is left."""
    shown: list[str] = []
    skip: int | None = 0
    while skip is not None:
        part = page(items, str, most=most, skip=skip)
        shown += part.items
        assert part.left == len(items) - len(shown)
        assert len(part.lines) == len(part.items) <= most
        assert len(part.lines) == 1 or sum(map(weight, part.lines)) <= ROOM
        assert all(units(plain(line)) <= LONGEST_LINE for line in part.lines)
        skip = part.more
    assert shown == items


@given(ITEMS.filter(bool), st.integers(1, 30), st.integers(-5, 200))
def test_turned_back_nothing_is_jumped_over(items: list[str], most: int, skip: int) -> None:
    """The page before a page ends where that one begins, or further on; from past the end the last page is shown."""
    part = page(items, str, most=most, skip=skip)
    assert part.items
    if part.back is not None:
        before = page(items, str, most=most, skip=part.back)
        assert part.back + len(before.items) >= len(items) - part.left - len(part.items)
    if skip >= len(items):
        assert part.left == 0


def test_nothing_is_a_page_without_lines() -> None:
    """An empty list has no page to turn to."""
    empty = page(list[str](), str, most=5, skip=3)
    assert (empty.lines, empty.left, empty.more) == ((), 0, None)
    assert turns(empty, Words("en"), ListResources) == ()


def test_names_in_a_row_say_how_many_more_there_are() -> None:
    """Three hundred people are named as far as a line goes, in words of each language."""
    crowd = [f"Person {number:03}" for number in range(300)]
    for language in LANGUAGES:
        said = names(crowd, Words(language))
        assert units(said) < NAMES + 40
        assert "Person 000, Person 001" in said
        assert str(300 - said.count("Person")) in said
    assert names(crowd[:3], Words("en")) == "Person 000, Person 001, Person 002"


def test_a_page_says_which_one_it_is_in_each_language() -> None:
    """The last line of one page of several says which items they are, of how many; of a cut list, how many follow."""
    part = page([str(number) for number in range(300)], str, most=12)
    for language in LANGUAGES:
        assert whole(part, Words(language))[-1].startswith("1–12 ")
        assert "300" in whole(part, Words(language))[-1]
        assert "288" in cut(part, Words(language))[-1]
    assert [button.intent for button in turns(part, Words("en"), ListResources)] == [ListResources(12)]
