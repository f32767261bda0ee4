"""Talk does nothing to anybody's bookings, and requests do what they say: one conversation in every language."""

from collections.abc import Iterable, Sequence
from itertools import groupby

import psycopg
import pytest

from adapters.simulator.simulator import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.unit.understanding.counted import Sentence, by_kind, sentences

MARA, JONAS, _ = SAMPLE_PEOPLE
OWN = (
    "atlas tomorrow 3-5pm",
    "curie friday 10-11am",
    "studio b wednesday 10-12",
    "studio a thursday 3-4pm",
    "hubble today 12-1pm",
    "desk 4 thursday",
)
"""What the admin who talks has booked, from the hour that is running to the end of the week."""
HOUSES = {"several": OWN, "one": OWN[:1]}
"""Who has several bookings is often asked which one; to her who has one, every verb could mean that one."""
MOST_CHANGED = 0
"""Sentences of talk that change a booking that stands."""
MOST_HELD = 3
"""Sentences of talk that hold something: one in two hundred."""
LEAST_DONE = 0.95
"""The share of requests that are done. It may only become more; the aim is 97 %."""

KEEP = "CREATE TABLE kept AS SELECT * FROM bookings; GRANT SELECT ON kept TO PUBLIC"
CHANGED = """
SELECT count(*) FROM bookings JOIN kept USING (id)
WHERE (bookings.status, bookings.starts, bookings.ends, bookings.unit_id, bookings.member_id, bookings.attendee_ids,
       bookings.title, bookings.offered_to)
    IS DISTINCT FROM (kept.status, kept.starts, kept.ends, kept.unit_id, kept.member_id, kept.attendee_ids,
       kept.title, kept.offered_to)
"""
HELD = "SELECT count(*) FROM bookings WHERE ended_at IS NULL AND id NOT IN (SELECT id FROM kept)"
EMPTY = "UPDATE bookings SET status = 'cancelled', ended_at = starts, lapses_at = NULL, charged = 0"


@pytest.fixture
def mara(stage: Stage) -> Visitor:
    """Return an admin, whose words could do most harm, in a chat where thanks are answered with a line, too."""
    stage.simulator.telegram.let_react(allowed=False)
    return Visitor(stage, MARA, "telegram")


async def _booked(stage: Stage, mara: Visitor, own: Sequence[str] = OWN) -> None:
    for words in own:
        held = await mara.says(words)
        if "Confirm" in held.labels:
            await mara.presses(held, "Confirm")
    await Visitor(stage, JONAS, "telegram").says("laptop tomorrow 9-10am")
    await _runs(stage, KEEP)
    assert await stage.count("SELECT count(*) FROM kept WHERE ended_at IS NULL") == len(own) + 1


async def _runs(stage: Stage, *statements: str) -> None:
    await stage.bellhop.reception.quiet()
    async with await psycopg.AsyncConnection.connect(stage.database_url, autocommit=True) as connection:
        for statement in statements:
            await connection.execute(statement.encode())


async def _counted(stage: Stage, query: str) -> int:
    await stage.bellhop.reception.quiet()
    return await stage.count(query)


async def _said(mara: Visitor, said: Iterable[Sentence]) -> list[tuple[Sentence, int, int]]:
    """
    Say the sentences, each in its language; return how many bookings each changed, and how many it made.

    What one of them did is taken back with words, before the next.
    """
    done = []
    for language, spoken in groupby(said, key=lambda sentence: str(sentence["lang"])):
        await mara.commands(f"/settings {language}")
        for sentence in spoken:
            await mara.says(sentence["text"])
            changed, held = await _counted(mara.stage, CHANGED), await _counted(mara.stage, HELD)
            if changed or held:
                await mara.says("undo" if changed else "drop it")
            done.append((sentence, changed, held))
    return done


@pytest.mark.parametrize("house", HOUSES)
async def test_talk_changes_and_holds_nothing(stage: Stage, mara: Visitor, house: str) -> None:
    """Whatever she tells, asks, quotes and thinks aloud: what is booked stays, and next to nothing is held."""
    await _booked(stage, mara, HOUSES[house])
    # With one booking every second sentence, which is many: all of them are said where several are booked.
    said = await _said(mara, sentences("talk")[:: 2 if house == "one" else 1])
    changing = [sentence for sentence, changed, _ in said if changed]
    holding = [sentence for sentence, _, held in said if held]
    assert len(changing) <= MOST_CHANGED, by_kind(changing)
    assert len(holding) <= MOST_HELD, by_kind(holding)


async def test_requests_are_done(stage: Stage, mara: Visitor) -> None:
    """What is asked for plainly is held or cancelled at once."""
    await _booked(stage, mara)
    wishes = [sentence for sentence in sentences("requests") if _holdable(sentence)]
    ends = [
        sentence
        for sentence in sentences("requests")
        if sentence["kind"] == "cancel" and "start" not in sentence and sentence.get("resource") in {"Atlas", "Curie"}
    ]
    undone = [sentence for sentence, changed, _ in await _said(mara, ends) if changed != 1]
    await _runs(stage, EMPTY, "DROP TABLE kept", KEEP)
    undone += [sentence for sentence, _, held in await _said(mara, wishes) if held != 1]
    assert 1 - len(undone) / len([*wishes, *ends]) >= LEAST_DONE, by_kind(undone)


def _holdable(sentence: Sentence) -> bool:
    """Return whether a request names a room or a studio, and a time that is to come on Monday at noon too."""
    return (
        sentence.get("resource") in {"Atlas", "Curie", "Hubble", "Studio A", "Studio B"}
        and "end" in sentence
        and sentence["kind"] == "book"
        and not sentence["start"].startswith("2026-11-20T11")
    )


async def test_talk_about_people_changes_nobody(stage: Stage, mara: Visitor) -> None:
    """Who was suspended, lost, or should be an admin some day: nobody is, and no card offers it."""
    await _runs(stage, "CREATE TABLE people AS SELECT * FROM members; GRANT SELECT ON people TO PUBLIC")
    acting = {"Make admin", "Suspend", "Remove", "Let back", "Hand over the place", "Make the link"}
    for sentence in sentences("people/talk")[::3]:
        said = await mara.says(sentence["text"])
        assert acting.isdisjoint(said.labels), sentence["text"]
    changed = "SELECT count(*) FROM members JOIN people USING (id) WHERE members.role IS DISTINCT FROM people.role"
    assert await _counted(stage, changed) == 0
    assert await _counted(stage, "SELECT count(*) FROM members WHERE suspended_at IS NOT NULL OR removed") == 0
