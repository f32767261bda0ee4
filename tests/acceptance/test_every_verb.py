"""Every verb of running a place, told on both platforms: once as it should be, and once refused to a member."""

from dataclasses import dataclass

from tests.acceptance.conftest import PLATFORMS
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

ADMINS = "Only an admin can do that; you are a member."
GIVERS = "You can’t give or withdraw laser-course."

BY_JONAS = """
SELECT count(*) FROM audit JOIN members m ON m.id = by_member WHERE noun <> 'booking' AND m.name = 'Jonas Weber'
"""


@dataclass(frozen=True)
class Verb:
    """
    What is said to have it done, the button that does it, and what is read then.

    `refused` is what a member reads instead; None where it is no order of a member's.
    """

    said: str
    done: str
    press: str | None = None
    refused: str | None = ADMINS


VERBS = (
    Verb("rename curie to orbit", "Changed: Orbit", "Change it"),
    Verb("atlas has 9 seats", "Changed: Atlas", "Change it", None),
    Verb("duplicate orbit as lyra", "Lyra can be booked now", "Create"),
    Verb("retire lyra", "Retired: Lyra", "Retire it"),
    Verb("bring lyra back", "Lyra can be booked again"),
    Verb("desk has 14 units", "Desk · 14 desks", "Change it", None),
    Verb("retire desk 3", "Desk · 13 desks", "Change it"),
    Verb("add site Porto, Lisbon", "Porto · Europe/Lisbon", "Create"),
    Verb("new attribute: desk width in cm", "desk width · a number in cm", "Add it"),
    Verb("call studios booth, booths", "one is “booth”", "Change it"),
    Verb("our time zone is Vienna", "Time zone: Vienna", refused="I’m here when you need something booked."),
    Verb("make @priya an admin", "Priya Nair is an admin now", "Make admin"),
    Verb("priya should be a member", "Priya Nair is a member now", "Make member"),
    Verb("add priya to the night crew", "Priya Nair is now in night crew", "Make night crew"),
    Verb("night crew sits at desks 1-2", "sits at", "Change it", None),
    Verb("invite a guest until friday", "becomes a guest of Acme", "Make the link"),
    Verb("suspend priya", "Priya Nair is suspended", "Suspend"),
    Verb("let priya back in", "Priya Nair is back", "Let back"),
    Verb("make priya manager of hubble", "Priya Nair manages Hubble now", "Make manager", None),
    Verb("rules orbit longest 2 h", "Longest: 8 h → 2 h"),
    Verb("rules hubble needs laser-course", "none → laser-course"),
    Verb("give priya the laser course until friday", "Priya Nair has laser-course", "Give", GIVERS),
    Verb("take the laser course away from priya", "does not have laser-course", "Withdraw", GIVERS),
    Verb("close hubble friday 9-12: cleaning", "Closed: Hubble Fri 27 Nov, 09:00–12:00: cleaning", "Close it"),
    Verb("the fishbowl means atlas", "Also called: – → Fishbowl", "Teach it"),
    Verb("what did @mara book this week?", "nothing booked", refused="is between Mara Lindt and me"),
    Verb("how did tomorrow look at noon today?", "as it stood on"),
    Verb("report this month by person", "How everything was used"),
    Verb("remove priya from the organization", "Priya Nair is out, on every platform.", "Remove"),
)
"""In the order in which they follow from one another."""


async def test_every_verb(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """What a member says changes nothing, and tells who can; an admin's words do it, most of them by a button."""
    await booked(jonas, "atlas tomorrow 10-11")
    before = await stage.count(BY_JONAS)
    for number, verb in enumerate(VERBS):
        # Half of them on each platform: they are refused before anything knows where they were said.
        if verb.refused and PLATFORMS[number % len(PLATFORMS)] == jonas.platform:
            refused = await jonas.says(verb.said)
            assert verb.refused in refused.text, (verb, refused.text)
        shown = await mara.says(verb.said)
        if verb.press:
            assert verb.done not in shown.text, (verb, shown.text)
            shown = await mara.presses(shown, verb.press)
        assert verb.done in shown.text, (verb, shown.text)
    assert await stage.count(BY_JONAS) == before
