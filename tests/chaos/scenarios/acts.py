"""Acts by relative words: doing one of them twice does something else than doing it once."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.chaos.scenario import Figures
from tests.chaos.town import Citizen, Town, in_minutes, tomorrow

ACTED = "FROM audit WHERE noun = 'booking' AND via <> 'clock'"


@dataclass(frozen=True)
class Act:
    """
    Words that change one booking once, written by somebody whose booking begins `starts_in` minutes from now.

    None is tomorrow at ten. `changes` is how many entries the audit gains when it was done once.
    """

    words: str
    starts_in: int | None = None
    changes: int = 1


ACTS = (
    Act("extend by 30 min"),
    Act("shorten by 15 min"),
    Act("move my booking by an hour"),
    Act("a desk tomorrow at 15:00 for an hour"),
    Act("cancel my booking"),
    Act("10 min late", starts_in=8),
    Act("check in", starts_in=8),
)


@dataclass(frozen=True)
class Doer:
    """Somebody with a booking who says the words of one act, once."""

    citizen: Citizen
    act: Act


async def prepared(town: Town, acts: Sequence[Act] = ACTS, citizens: Sequence[Citizen] | None = None) -> list[Doer]:
    """Give each of these citizens, or everybody, one of the acts in turn, and the booking that it needs."""
    those_who_act = town.citizens if citizens is None else citizens
    doers = [Doer(citizen, acts[number % len(acts)]) for number, citizen in enumerate(those_who_act)]
    for starts_in in {doer.act.starts_in for doer in doers}:
        those = [doer.citizen for doer in doers if doer.act.starts_in == starts_in]
        if starts_in is None:
            await town.book(those, tomorrow(10))
        else:
            await town.book_earlier(those, in_minutes(starts_in))
    # What the bookings bring by themselves is told before it starts: what people hear then are answers.
    await town.run("UPDATE messages SET state = 'sent' WHERE state = 'waiting'")
    return doers


async def done(town: Town, doers: Sequence[Doer]) -> Figures:
    """Return how many acts were done once, more than once, and never, by the entries that each made in the audit."""
    rows = await town.rows(f"SELECT by_member, count(*) {ACTED} GROUP BY by_member")
    entries = dict(rows)
    prepared_with = 2  # the hold and its confirmation
    times = [(entries.get(doer.citizen.member.id, 0) - prepared_with) / doer.act.changes for doer in doers]
    return {
        "acts": len(doers),
        "done twice": sum(each > 1 for each in times),
        "not done": sum(each < 1 for each in times),
    }


async def until_done(town: Town, doers: Sequence[Doer], *, within: float) -> bool:
    """Wait until every act has been done; return whether it was within these seconds."""
    wanted = sum(2 + doer.act.changes for doer in doers)
    return await town.until(f"SELECT count(*) {ACTED}", wanted, within=within)


async def said_by_all(doers: Sequence[Doer], town: Town) -> list[Doer]:
    """Let everybody say their words at the same time, and return those whose words the platform could hand over."""
    answers = await town.together(doer.citizen.says(doer.act.words) for doer in doers)
    return [doer for doer, answer in zip(doers, answers, strict=True) if answer.taken]


def heard(town: Town, doers: Sequence[Doer]) -> Figures:
    """Return how many people have no answer, and how many have more than one."""
    said = town.heard()
    times = [said[doer.citizen.chat] for doer in doers]
    return {"unanswered": sum(each == 0 for each in times), "answered twice": sum(each > 1 for each in times)}
