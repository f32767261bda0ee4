"""Two parts of a sentence as one: what is said again stands in its old place."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.sides import PAUSE, PAUSES, Item, Matter, Side, Spot, completed
from adapters.understanding.things import Things
from adapters.understanding.when.pieces import Clock, ClockRange, Until

TIMES: tuple[Matter, ...] = ("day", "clock", "part", "length")


def spliced(before: Side, after: Side, again: set[Matter], verbs: set[int], lex: Lexicon) -> Things:
    """Put what is said again where it was said first, and the rest of the second part behind."""
    head: list[Item | None] = list(before.items)
    tail: list[Item | None] = list(after.items)
    inserted: dict[int, list[Item]] = {}
    _drop(head, ((at, at + 1) for at in verbs))
    # "Move it to 4, no, cancel it": the new time belongs to the move.
    if any(lex.verbs.firm[before.items[at][0].text] == "move" for at in verbs):
        for matter in TIMES:
            _drop(head, before.said.get(matter, ()))
    joined = before.range
    if "length" in again and joined and "clock" not in after.said:
        _drop(head, [(before.joint(joined, lex), joined[1])])
    if joined and (_ends(after) or _ends_later(before, after, joined)):
        led = after.said["clock"][0][0]
        before, after = _only_the_end(before, after, joined, lex)
        _drop(tail, [(led, after.said["clock"][0][0])])
    for matter in again:
        old, new = before.said.get(matter, []), after.said[matter]
        _drop(head, old)
        # One for one, the new words stand where the old ones stood, behind the same small word: "move it to 4".
        if len(new) == 1 and old:
            place, fresh = old[-1][0], new[0]
            lead = [before.items[place]] if matter != "thing" and _led(before, after, place, fresh[0], lex) else []
            denied = matter == "thing" and place > 0 and before.items[place - 1][0].text in lex.corrections.denying
            if denied:
                # "Kein Tisch, lieber ein Raum": the denial goes with what it denied.
                _drop(head, [(place - 1, place)])
            inserted[place] = lead + [item for item in tail[slice(*fresh)] if item]
            _drop(tail, new)
    items: list[Item] = []
    for at, item in enumerate(head):
        items += inserted.get(at, [])
        items += [item] if item else []
    rest = [item for item in tail if item]
    if any(token.text not in PAUSES for token, _ in rest):
        items += [(PAUSE, None), *rest]
    unsure = any(_unclear(matter, before, after, lex) for matter in again)
    return _rebuilt(before.things, after.things, items, thing="thing" in again, unsure=unsure)


def _ends(after: Side) -> bool:
    """Whether the one clock that is said again is an end."""
    said = after.said.get("clock", ())
    piece = after.pieces.get(said[0][0]) if len(said) == 1 else None
    return isinstance(piece, Until) or (isinstance(piece, Clock) and piece.role == "until")


def _ends_later(before: Side, after: Side, joined: Spot) -> bool:
    """Whether the one clock that is said again is past the end so far: "9 to 10, oops, 10:30" is till 10:30."""
    said = after.said.get("clock", ())
    piece, over = after.pieces.get(said[0][0]) if len(said) == 1 else None, before.pieces[joined[0]]
    if not isinstance(piece, Clock) or not isinstance(over, ClockRange):
        return False
    return (piece.hour, piece.minute) > (over.end.hour, over.end.minute) > (over.start.hour, over.start.minute)


def _only_the_end(before: Side, after: Side, joined: Spot, lex: Lexicon) -> tuple[Side, Side]:
    """Return both sides with the second clock alone to be replaced: "9 to 10, no, till 11" keeps the 9."""
    start, end = after.said["clock"][0]
    small = lex.links.until | lex.links.at
    start = next((at for at in range(start, end) if after.items[at][0].text not in small), start)
    old = (before.joint(joined, lex) + 1, joined[1])
    return (
        replace(before, said={**before.said, "clock": [old]}),
        replace(after, said={**after.said, "clock": [(start, end)]}),
    )


def _drop(items: list[Item | None], spots: Iterable[Spot]) -> None:
    for start, end in spots:
        items[start:end] = [None] * (end - start)


def _led(before: Side, after: Side, old: int, new: int, lex: Lexicon) -> bool:
    """Whether the old piece has a small word before it, and the new one has none: "to 3, no, 4pm"."""
    leads = lex.leading | lex.links.until | lex.links.towards | lex.links.since
    return before.items[old][0].text in leads and after.items[new][0].text not in leads


def _unclear(matter: Matter, before: Side, after: Side, lex: Lexicon) -> bool:
    """Whether only the speaker knows what is replaced: one of two things, or one end of two."""
    if matter == "thing":
        old = [before.items[at][1] for at, _ in before.said["thing"] if before.items[at][1]]
        new = [after.items[at][1] for at, _ in after.said["thing"] if after.items[at][1]]
        return len(old) > 1 and len(new) == 1 and not any(token.text in lex.links.either for token, _ in before.items)
    if matter == "clock":
        piece = after.pieces.get(after.said["clock"][0][0])
        return before.range is not None and isinstance(piece, Clock) and piece.role != "until"
    return False


def _rebuilt(before: Things, after: Things, items: Sequence[Item], *, thing: bool, unsure: bool) -> Things:
    tokens = tuple(token for token, _ in items)
    named = tuple(group for _, group in items if group is not None)
    whole = replace(before, tokens=tokens, named=named, reason="correction" if unsure else before.reason)
    # Another thing has other units; not even what was left unsaid of the old one survives.
    return completed(replace(whole, units=(), count=None, kind=None, unknown=None) if thing else whole, after)
