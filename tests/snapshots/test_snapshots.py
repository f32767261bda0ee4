"""
Snapshots: whatever people are shown is what somebody has read and found right, in every language.

A difference is meant or a mistake. What is meant is written by `make snapshots`; read the difference before you commit.
"""

from typing import get_args

import pytest

from adapters.chat.answers.answer import answer
from adapters.chat.cards.notices import NOTICES
from adapters.chat.intents.attending import ShowCode
from adapters.chat.intents.blackouts import ProposeBlackout, ProposeRepeated
from adapters.chat.intents.changing import Rewrite
from adapters.chat.intents.people import Connect, Invite
from adapters.chat.intents.privacy import MyData
from adapters.chat.intents.questions import Close
from adapters.chat.intents.sheets import TakeOut
from adapters.chat.undoing import Final, TakesBack
from adapters.languages import LANGUAGES
from core.domain.bookings.status import Status
from core.errors import Refusal
from core.store.database import Database
from tests.snapshots import files
from tests.snapshots.cards import notices
from tests.snapshots.refusals import REFUSALS
from tests.stage import ManualClock, furnished
from tests.unit.chat.test_cards import STATES
from tests.unit.chat.test_wording import family as kinds_of

NOTED = (ProposeBlackout, ProposeRepeated, Close, MyData, TakeOut, ShowCode, Connect, Invite, Rewrite)
"""What the audit notes, and what leaves what “undo” means as it was: nothing has been done to any booking."""
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


@in_every_language
@pytest.mark.parametrize("family", files.FAMILIES)
def test_what_is_painted_is_as_it_was_read(family: str, language: str) -> None:
    """Cards, notices and refusals."""
    painted = files.text_of(family, language, files.FAMILIES[family](language))
    assert painted == files.path(family, language).read_text(encoding="utf-8")


@in_every_language
async def test_what_is_answered_is_as_it_was_read(language: str, database_url: str) -> None:
    """Everything that people can want is answered in one long conversation; no intent is left out."""
    async with Database(database_url) as database:
        paintings, talk = await files.conversed(await furnished(database, ManualClock()), language)
    assert talk.for_good <= {*get_args(Final), *get_args(TakesBack), *NOTED}, "what does “undo” mean after these?"
    assert {each for each in answer.registry if each is not object} - talk.meant == set()
    answered = files.text_of(files.ANSWERS, language, paintings)
    assert answered == files.path(files.ANSWERS, language).read_text(encoding="utf-8")


def test_nothing_that_people_are_shown_is_missing() -> None:
    """Every state, every notice, every refusal has a snapshot; a state that nobody sees has no card."""
    assert {booking.status for booking in STATES.values()} == set(Status) - {Status.BLACKOUT}
    assert {type(refusal) for refusal in REFUSALS} == set(kinds_of(Refusal))
    told = {painting.name.partition(",")[0] for painting in notices("en")}
    assert {str(kind) for kind in NOTICES} <= told
