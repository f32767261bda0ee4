"""The shapes of Slack's request bodies, as far as Bellhop reads them: what has another shape Slack did not send."""

from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, Field, StringConstraints, model_validator

Id = Annotated[str, StringConstraints(pattern="^[!-~]{1,255}$")]
"""
An id or a time stamp of Slack's: letters, digits and marks of ASCII.

Slack calls them opaque, so their form is no further checked. Anything else could not be kept, or would be no key.
"""


def _reachable(url: str) -> str:
    parts = urlsplit(url)
    # Reading the port refuses one that there cannot be.
    if not parts.hostname or parts.port == 0:
        raise ValueError("no address")
    return url


Url = Annotated[str, StringConstraints(pattern="^https?://[!-~]{1,2000}$"), AfterValidator(_reachable)]


def installed_in(team: str | None, enterprise: str | None, *, everywhere: bool) -> str:
    """
    Return the workspace of an installation, or the Enterprise Grid if it is on all of that; refuses with ValueError.

    Of an installation on a whole grid Slack tells the workspace in which something happened as well, or none:
    https://docs.slack.dev/enterprise/developing-for-enterprise-orgs. People, direct messages and the token are the
    grid's there.
    """
    where = enterprise if everywhere else team
    if not where:
        raise ValueError("of no workspace")
    return where


class Command(BaseModel):
    """A slash command, https://docs.slack.dev/interactivity/implementing-slash-commands."""

    team_id: Id
    enterprise_id: Id | None = None
    is_enterprise_install: bool = False
    channel_id: Id
    user_id: Id
    user_name: str = ""
    command: Id
    text: str = ""
    response_url: Url | None = None
    trigger_id: Id

    @property
    def workspace(self) -> str:
        """Whose installation it is for."""
        return installed_in(self.team_id, self.enterprise_id, everywhere=self.is_enterprise_install)


class File(BaseModel):
    """A file that came with a message, https://docs.slack.dev/reference/objects/file-object."""

    id: Id
    name: str | None = None
    mimetype: str | None = None
    size: int | None = None


class Message(BaseModel):
    """A message event, to the bot alone or mentioning it."""

    type: str
    subtype: str | None = None
    channel: Id
    channel_type: str | None = None
    user: Id | None = None
    bot_id: str | None = None
    text: str = ""
    ts: Id | None = None
    thread_ts: Id | None = None
    edited: object = None
    files: list[File] = []
    message: "_Rewritten | None" = None
    """What a message says now, and what it said, where a person edited it."""
    previous_message: "_Rewritten | None" = None


class _Rewritten(BaseModel):
    """https://docs.slack.dev/reference/events/message/message_changed."""

    user: Id | None = None
    bot_id: str | None = None
    text: str = ""
    ts: Id | None = None
    thread_ts: Id | None = None
    edited: object = None


class _Kind(BaseModel):
    type: str


class _About(BaseModel):
    display_name: str | None = None
    real_name: str | None = None


class _EnterpriseUser(BaseModel):
    enterprise_id: Id | None = None
    teams: list[Id] = Field(default_factory=list)
    is_admin: bool = False
    is_owner: bool = False


class User(BaseModel):
    """A user, of whom the id alone must be there: https://docs.slack.dev/reference/objects/user-object."""

    id: Id
    team_id: Id | None = None
    enterprise_user: _EnterpriseUser | None = None
    deleted: bool = False
    is_bot: bool = False
    is_stranger: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_admin: bool = False
    is_owner: bool = False
    name: str | None = None
    real_name: str | None = None
    profile: _About = Field(default_factory=_About)
    tz: str | None = None
    locale: str | None = None


class _UserChange(BaseModel):
    user: User


class Envelope(BaseModel):
    """As much of any event as tells whether somebody wrote."""

    event: _Kind


class _Authorization(BaseModel):
    team_id: Id | None = None
    enterprise_id: Id | None = None
    is_enterprise_install: bool = False

    @property
    def workspace(self) -> str:
        return (self.enterprise_id if self.is_enterprise_install else self.team_id) or ""


class _Event(BaseModel):
    """The Events API's envelope, https://docs.slack.dev/apis/events-api."""

    team_id: Id
    event_id: Id
    authorizations: list[_Authorization] = Field(default_factory=list)

    @property
    def workspace(self) -> str:
        """
        The workspace whose installation the event is for.

        In a channel that two workspaces share, `team_id` may be the other one. Of an installation on a whole Enterprise
        Grid it is the grid. Empty where none is named.
        """
        return self.authorizations[0].workspace if self.authorizations else self.team_id


class _Ending(BaseModel):
    type: str
    tokens: dict[str, list[str]] = Field(default_factory=dict)


class Ended(BaseModel):
    """
    The app was taken out of a workspace, or tokens of it were revoked; it may name no authorization any more.

    https://docs.slack.dev/reference/events/app_uninstalled, https://docs.slack.dev/reference/events/tokens_revoked.
    """

    team_id: Id | None = None
    enterprise_id: Id | None = None
    authorizations: list[_Authorization] = Field(default_factory=list)
    event: _Ending

    @property
    def workspaces(self) -> tuple[str, ...]:
        """Where that may be; of an installation on a whole Enterprise Grid it is the grid."""
        named = (*(each.workspace for each in self.authorizations), self.team_id, self.enterprise_id)
        return tuple(dict.fromkeys(each for each in named if each))


class Event(_Event):
    """Somebody wrote."""

    event: Message


class UserChange(_Event):
    """Something about a user has changed, https://docs.slack.dev/reference/events/user_change."""

    event: _UserChange


class _Chosen(BaseModel):
    value: str = ""


class _Value(BaseModel):
    """What stands in a field, https://docs.slack.dev/reference/views#view_submission."""

    value: str | None = None
    selected_option: _Chosen | None = None
    selected_options: list[_Chosen] = []
    selected_date: str | None = None
    selected_time: str | None = None
    selected_users: list[Id] = []

    @property
    def all(self) -> tuple[str, ...]:
        """What was typed or chosen: one, several, or nothing."""
        chosen = self.selected_option.value if self.selected_option else None
        one = self.value or chosen or self.selected_date or self.selected_time
        several = (*self.selected_users, *(each.value for each in self.selected_options))
        return (one,) if one else several


class _State(BaseModel):
    values: dict[str, dict[str, _Value]] = {}


class View(BaseModel):
    """A view: the Home tab, or a form."""

    id: Id | None = None
    type: str = ""
    callback_id: str = ""
    hash: Id | None = None
    private_metadata: str = ""
    state: _State = Field(default_factory=_State)

    @property
    def is_form(self) -> bool:
        """Whether people fill it in."""
        return self.type == "modal"

    @property
    def filled_in(self) -> list[tuple[str, tuple[str, ...]]]:
        """What stands in each of its fields, by the fields' names; nothing where one is empty."""
        return [(name, value.all) for name, given in self.state.values.items() for value in given.values()]


class _Step(BaseModel):
    callback_id: Id


class _Executed(BaseModel):
    function: _Step
    function_execution_id: Id
    inputs: dict[str, object] = {}

    def text(self, name: str) -> str:
        """Return what somebody put into a field of the step."""
        said = self.inputs.get(name)
        return said if isinstance(said, str) else ""

    @property
    def searcher(self) -> str:
        """Return who searches, of a function that is one of Enterprise Search."""
        who = self.inputs.get("user_context")
        said = who.get("id") if isinstance(who, dict) else None
        return said if isinstance(said, str) else ""


class Executed(_Event):
    """A step of a workflow is run, https://docs.slack.dev/reference/events/function_executed."""

    event: _Executed
    api_app_id: Id | None = None
    event_time: int = Field(default=0, ge=0, lt=2**32)


class _Link(BaseModel):
    url: str = Field(max_length=3_000)


class _LinkShared(BaseModel):
    user: Id
    channel: Id
    message_ts: str = Field("", max_length=255)
    unfurl_id: str = Field("", max_length=1_000)
    source: str = Field("", max_length=255)
    links: list[_Link] = Field(max_length=100)


class LinkShared(_Event):
    """Somebody shared links, or is about to, https://docs.slack.dev/reference/events/link_shared."""

    event: _LinkShared
    is_ext_shared_channel: bool = False
    """Whether people of other companies read along."""


class _ObjectOpened(BaseModel):
    user: Id
    trigger_id: str = Field(max_length=255)
    entity_url: str = Field(max_length=3_000)


class ObjectOpened(_Event):
    """Somebody opens an object, https://docs.slack.dev/reference/events/entity_details_requested."""

    event: _ObjectOpened


class _HomeOpened(BaseModel):
    user: Id
    channel: Id
    tab: str = "home"
    view: View | None = None


class HomeOpened(_Event):
    """Somebody opened the app, https://docs.slack.dev/reference/events/app_home_opened."""

    event: _HomeOpened


class Person(BaseModel):
    """Who acts, as each payload names them."""

    id: Id
    name: str = ""
    username: str = ""


class Team(BaseModel):
    """A workspace, or an Enterprise Grid."""

    id: Id


class _Acted(BaseModel):
    """What every payload of an interaction says of where it happened; on a whole Enterprise Grid `team` may be null."""

    team: Team | None = None
    enterprise: Team | None = None
    is_enterprise_install: bool = False

    @model_validator(mode="after")
    def _of_a_workspace(self) -> Self:
        installed_in(*self._named, everywhere=self.is_enterprise_install)
        return self

    @property
    def _named(self) -> tuple[str | None, str | None]:
        return (self.team.id if self.team else None, self.enterprise.id if self.enterprise else None)

    @property
    def workspace(self) -> str:
        """Whose installation it is for."""
        return installed_in(*self._named, everywhere=self.is_enterprise_install)


class _Channel(BaseModel):
    id: Id


class _Container(BaseModel):
    message_ts: Id | None = None
    channel_id: Id | None = None
    thread_ts: Id | None = None
    is_ephemeral: bool = False


class Shortcut(_Acted):
    """A shortcut from the menu of the whole workspace, https://docs.slack.dev/interactivity/implementing-shortcuts."""

    callback_id: Id
    trigger_id: Id
    user: Person


class _Subject(BaseModel):
    """The message about which a shortcut was chosen."""

    user: Id | None = None
    bot_id: str | None = None
    text: str = ""
    ts: Id
    thread_ts: Id | None = None


class MessageShortcut(Shortcut):
    """A shortcut from the menu of a message."""

    channel: _Channel
    message: _Subject
    response_url: Url | None = None


class Submitted(_Acted):
    """A form that somebody sends, https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload."""

    trigger_id: Id | None = None
    user: Person
    view: View


class _Option(BaseModel):
    value: str = ""


class _Action(BaseModel):
    type: str = "button"
    block_id: str = ""
    value: str = ""
    selected_option: _Option | None = None
    """What was chosen in a menu, which has no value of its own."""
    action_ts: Id | None = None


class Pressed(_Acted):
    """A pressed button, or a chosen option of a menu, https://docs.slack.dev/reference/interaction-payloads/block_actions-payload."""

    trigger_id: Id | None = None
    user: Person
    channel: _Channel | None = None
    container: _Container = Field(default_factory=_Container)
    view: View | None = None
    """The view in which it stands, if it stands in none of our messages."""
    response_url: Url | None = None
    actions: list[_Action] = Field(min_length=1)
