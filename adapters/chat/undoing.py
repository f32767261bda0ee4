"""What the word “undo” means next: what takes the last act back, or that no word does."""

from adapters.chat.intents import Intent
from adapters.chat.intents.approvals import (
    AnswerBack,
    Approve,
    AskBack,
    AskException,
    AskInPerson,
    Decline,
    DeclineWhich,
    Explain,
    PostRequests,
    StopRequests,
)
from adapters.chat.intents.attending import CannotCome, CheckIn, CheckOut, Come, ComeIn
from adapters.chat.intents.blackouts import ReturnMoved
from adapters.chat.intents.bookings import CancelInstead, HoldAllAgain, TakePartBack, Undo, UndoAll
from adapters.chat.intents.calendars import AskFeed, MakeFeed, RevokeFeed
from adapters.chat.intents.catalogue import MoveBack, TakeBack
from adapters.chat.intents.certificates import AskAgain, AskForCertificates, GiveCertificates, WithdrawCertificate
from adapters.chat.intents.changing import AskAnew, AskLonger, Delay, DelayWhich, RenameBack
from adapters.chat.intents.channel_boards import PutUpBoard, TakeDownBoard
from adapters.chat.intents.company import CannotMake, DeclineOffer, TakeOver, WithdrawOffer
from adapters.chat.intents.faults import Mended
from adapters.chat.intents.favours import AgreeToRing, KeepMine, LeaveRing, UndoFavour, WithdrawFavour
from adapters.chat.intents.house_words import ForgetWord, ForgetWordOf, TeachWord
from adapters.chat.intents.leavers import CancelLeft, KeepLeft
from adapters.chat.intents.letters import ProveAddress, StopLetters, WriteTo
from adapters.chat.intents.members import (
    AnswerJoinRequest,
    ClaimOwnership,
    HandOverOwnership,
    JoinMemberships,
    LetBack,
    RevokeInvitation,
)
from adapters.chat.intents.overview import Assign
from adapters.chat.intents.own_calendar import ForgetCalendar, GiveCalendar
from adapters.chat.intents.people import ChangeGroup, Prefer, PutFirst, SendWeek, StopWeek, UndoGroup
from adapters.chat.intents.polls import CallOffPoll, DecidePoll, VotePoll
from adapters.chat.intents.privacy import AskToBeForgotten, ForgetPerson, StayKnown
from adapters.chat.intents.reports import SendMonthly, StopMonthly
from adapters.chat.intents.rules import UndoRule
from adapters.chat.intents.series import (
    AskSeriesException,
    ComeToSeries,
    MoveSeriesBack,
    OpenSeries,
    RenameSeriesBack,
    RestoreWhich,
    TakeFewerBack,
    TakeUpSeries,
    UndoSeries,
)
from adapters.chat.intents.setting_up import AskJoinCode, ChooseHouseHours, ChooseHouseZone, JoinPlace
from adapters.chat.intents.sheets import TakeImportBack
from adapters.chat.intents.standing_in import ComeBack, StopStandingIn
from adapters.chat.intents.tokens import MakeToken, RevokeToken, RevokeTokenCalled
from adapters.chat.intents.waiting import PassFreed, StopWatching, StopWatchingWhich, WatchOthers, WatchPart
from adapters.chat.intents.webhooks import ReplayWebhook
from adapters.chat.replies import Replies, Reply

TakesBack = (
    Undo
    | CancelInstead
    | UndoAll
    | UndoFavour
    | UndoGroup
    | UndoRule
    | UndoSeries
    | TakeBack
    | TakeImportBack
    | TakePartBack
    | RenameBack
    | RenameSeriesBack
    | MoveSeriesBack
    | TakeFewerBack
    | ComeToSeries
    | TakeUpSeries
)
"""The intents of buttons that only ever take something back."""

Final = (
    Approve
    | Decline
    | DeclineWhich
    | Explain
    | AskBack
    | AnswerBack
    | AskException
    | AskSeriesException
    | PostRequests
    | StopRequests
    | AskInPerson
    | PutUpBoard
    | TakeDownBoard
    | CheckIn
    | ComeIn
    | CheckOut
    | Delay
    | DelayWhich
    | AskAnew
    | AskLonger
    | CannotCome
    | CannotMake
    | Come
    | HoldAllAgain
    | MoveBack
    | ReturnMoved
    | AskForCertificates
    | AskAgain
    | GiveCertificates
    | WithdrawCertificate
    | TakeOver
    | DeclineOffer
    | WithdrawOffer
    | Mended
    | WithdrawFavour
    | KeepMine
    | AgreeToRing
    | LeaveRing
    | VotePoll
    | CallOffPoll
    | DecidePoll
    | WatchPart
    | WatchOthers
    | StopWatching
    | StopWatchingWhich
    | PassFreed
    | TeachWord
    | ForgetWord
    | ForgetWordOf
    | CancelLeft
    | KeepLeft
    | Assign
    | HandOverOwnership
    | ClaimOwnership
    | JoinMemberships
    | LetBack
    | AnswerJoinRequest
    | RevokeInvitation
    | ChangeGroup
    | Prefer
    | PutFirst
    | SendWeek
    | StopWeek
    | SendMonthly
    | AskFeed
    | MakeFeed
    | RevokeFeed
    | MakeToken
    | RevokeToken
    | RevokeTokenCalled
    | ComeBack
    | RestoreWhich
    | StopStandingIn
    | StopMonthly
    | OpenSeries
    | ChooseHouseZone
    | ChooseHouseHours
    | AskJoinCode
    | JoinPlace
    | AskToBeForgotten
    | StayKnown
    | ForgetPerson
    | WriteTo
    | ProveAddress
    | StopLetters
    | GiveCalendar
    | ForgetCalendar
    | ReplayWebhook
)
"""The acts that no word takes back; what was done before them is not what “undo” means any more."""


def undoing(reply: Reply) -> Intent | None:
    """Return what undoes the act that the reply is about, as a button says it or not."""
    return next((button.intent for button in reply.buttons if button.undoes), reply.undo)


def did(replies: Replies) -> bool:
    """Whether an act came to something: what is refused, asks for more, or offers to take back did nothing itself."""
    offered = (button.intent for reply in replies for button in reply.buttons)
    return not any(reply.refused or reply.awaits for reply in replies) and not any(
        isinstance(intent, TakesBack) for intent in offered
    )
