"""The longest names and values that are allowed: every answer fits its platform, and none is missing."""

from core.domain import lengths
from core.domain.resources.draft import Draft
from core.domain.resources.resource import Kind
from core.use_cases.resources.stock import stock
from tests.chaos.scenario import SCENARIOS, Figures, Ground
from tests.chaos.town import SAYS, Town, town

ASKS = (
    "what is there?",
    "a room tomorrow 3-5pm",
    "when is {name} free tomorrow?",
    "{name} tomorrow 3-5pm",
    "{start} tomorrow 3-5pm",
    "rules {name}",
    "a room sometime tomorrow morning for an hour with a {tag}",
    "my bookings",
    "{long}",
    "{start} tomorrow 3-5pm for {long}",
)
COMMANDS = (
    "/rooms",
    "/rules {name}",
    "/rules {name} bookers {long}",
    "/groups",
    "/groups {long} add @p1",
    "/book {long}",
)
"""Commands are written on Telegram, where they are messages as well."""
WENT_WRONG = "Something went wrong"
"""Begins what a person reads after a fault of ours."""
TOO_LONG = 4_000
"""Characters: the longest message that Telegram lets a person send."""


@SCENARIOS.add("longest names", most={"unanswered": 0, "went wrong": 0})
async def longest_names(ground: Ground) -> Figures:
    """Everything that a house can name has the greatest length that is allowed; people ask for all of it."""
    rooms = ground.size(60, 400)
    asks = [*ASKS, *COMMANDS]
    async with town(ground.server.another(), slack=len(ASKS), telegram=len(asks)) as here:
        await _stocked(here, rooms)
        for citizen in here.citizens:
            await here.promote(citizen)
        await here.start(1)
        words = {"name": _name(7), "start": _name(7)[:30], "tag": _tag(3), "long": "x" * TOO_LONG}
        said = [text.format(**words) for text in (*ASKS, *asks)]
        await here.together(citizen.says(text) for citizen, text in zip(here.citizens, said, strict=True))
        await here.all_hear(here.citizens, within=60)
        rest = await here.rest(within=30)
        heard = here.heard()
        wrong = [call for call in here.calls(*SAYS.values()) if WENT_WRONG in str(call.arguments)]
        return {
            "asked": len(said),
            "unanswered": sum(heard[citizen.chat] == 0 for citizen in here.citizens),
            "went wrong": len(wrong),
            "refused by the platform": sum(not call.ok for call in here.calls(*SAYS.values())),
        } | rest


async def _stocked(here: Town, rooms: int) -> None:
    drafts = [
        Draft(
            _name(number),
            Kind.ROOM,
            [""],
            capacity=8,
            tags=tuple(_tag(each) for each in range(lengths.COUNTS["tags"])),
            description="d" * lengths.DESCRIPTION,
            floor="f" * lengths.WORD,
        )
        for number in range(rooms)
    ]
    await stock(here.ledger, organization=here.citizens[0].member.organization, drafts=drafts)


def _name(number: int) -> str:
    """Return a name of the greatest length, alike at its beginning with all others."""
    return f"{'Sala “Grüße & Co” '.ljust(lengths.NAME - 4, 'ä')} {number:03}"


def _tag(number: int) -> str:
    return f"{'tag'.ljust(lengths.WORD - 2, 'y')}{number:02}"
