"""Who may do what: every role tries everything, and what comes of it is what the page says."""

from collections.abc import Iterable, Iterator

from adapters.chat.intents import (
    KINDS,
    adding,
    catalogue,
    certificates,
    changes,
    kinds,
    leavers,
    members,
    overview,
    people,
    places,
    reports,
    setting_up,
    sheets,
)
from adapters.chat.intents.approvals import (
    Approve,
    AskBack,
    AskException,
    AskToDecline,
    Decline,
    DeclineWhich,
    ListRequests,
    RequestsWhich,
    ShowRequest,
)
from adapters.chat.intents.bookings import OneByOne
from adapters.chat.intents.members import AskToJoin, SetRole
from adapters.chat.intents.overview import AskAll, OpenBoard, PictureDay, PictureWeek, WhoIsIn
from adapters.chat.intents.people import ListGroups, ListMembers, ShowGroup
from adapters.chat.intents.places import AskLastDeparture
from adapters.chat.intents.questions import AskWhoBelongs
from adapters.chat.intents.standing_in import LetStandIn, ShowStandIns, StopStandingIn
from adapters.chat.intents.times_for_all import TimeWith
from core.store.database import Database
from tests.permissions.page import PATH, written
from tests.permissions.walk import HIDDEN, Answered, Grant, Standing, Walk, walked
from tests.stage import ManualClock, furnished

RUNNING = (adding, catalogue, leavers, members, overview, places, reports, setting_up, sheets)
"""The rooms of those who run a place."""
FOR_ALL = {AskToJoin, AskAll, WhoIsIn, PictureDay, PictureWeek, OpenBoard, AskLastDeparture, members.ListPeople}
"""What is in these rooms and for everybody; of people, only who runs the place, and of all bookings one's own."""
OF_PEOPLE = {ListGroups, ShowGroup, ListMembers, TimeWith, AskException, LetStandIn, ShowStandIns, StopStandingIn}
"""What tells everybody who is in a group, who decides, or whom they named. It tells of no booking of others."""
BY_DUTY = {
    Approve,
    AskBack,
    AskToDecline,
    Decline,
    DeclineWhich,
    ListRequests,
    RequestsWhich,
    ShowRequest,
    AskWhoBelongs,
    *kinds(people),
    *kinds(members),
}
BY_DUTY |= {*kinds(leavers), *kinds(certificates), *kinds(changes)}
"""
What those do who must know whom: who decide a request, give a certificate, care for people and what they left, and ask
who changed something.
"""


async def test_everybody_may_do_what_the_page_says_and_is_told_no_more(database_url: str) -> None:
    """Whoever has too low a role for it, or does not own it, neither does it nor learns of it, by words or buttons."""
    async with Database(database_url) as database, walked(await furnished(database, ManualClock())) as walk:
        page = written(walk)
        assert set(walk.trials) == set(KINDS), "not tried"
        assert set(_open(walk)) - FOR_ALL == set(), "open to guests"
        assert set(_naming(walk.answered, Standing.GUEST, Standing.MEMBER)) - OF_PEOPLE == set(), (
            "names told to members"
        )
        assert set(_naming(walk.answered, *Standing)) - OF_PEOPLE - BY_DUTY == set(), "names told to those who run it"
        assert set(_showing(walk.answered)) == set(), "told of what must not be known"
    assert page == PATH.read_text(encoding="utf-8"), "make snapshots writes the page anew: read the difference"


def _open(walk: Walk) -> Iterator[type]:
    """Yield what a guest may do in the rooms of those who run the place."""
    for room in RUNNING:
        for kind in kinds(room):
            if any(trial[Standing.GUEST] is not Grant.NONE for trial in walk.trials[kind]):
                yield kind


def _naming(answered: Iterable[Answered], *standings: Standing) -> Iterator[type]:
    """Yield what told people of these standings whose a booking is, who have nothing to do with it."""
    heard = [each for each in answered if each.standing in standings and each.names("Ben", "Cleo")]
    # Whoever may be asked for help is named in a refusal, and Cleo is made an admin once; and who has a slot that was
    # wanted, where the rule `names` lets everybody know: several wishes are refused one by one.
    yield from (type(each.intent) for each in heard if not isinstance(each.intent, SetRole | OneByOne))


def _showing(answered: Iterable[Answered]) -> Iterator[type]:
    """Yield what told of the studio that only its managers, owners and admins may see."""
    low = {Standing.GUEST, Standing.MEMBER, Standing.APPROVER}
    yield from (type(each.intent) for each in answered if each.standing in low and each.names(HIDDEN))
