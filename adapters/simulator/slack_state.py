"""The state of the stand-in for Slack: channels, messages, views, trigger ids and response_urls."""

import secrets
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from adapters.simulator.bodies import structured
from adapters.simulator.messages import Message, Timeline
from adapters.simulator.people import Json, Person
from adapters.simulator.pulse import Pulse
from adapters.simulator.slack_results import result_trouble
from adapters.simulator.slack_rules import SlackRefusal
from adapters.simulator.slack_unfurls import Links

TEAM, OTHER_TEAM, APP, BOT_USER, BOT_ID = "T0BELLHOP", "T0STRANGE", "A0BELLHOP", "U0BELLHOP", "B0BELLHOP"
GENERAL = "C0GENERAL"
# https://docs.slack.dev/interactivity/handling-user-interaction: a trigger_id opens one view within three seconds, a
# response_url takes five messages within 30 minutes.
TRIGGER_SECONDS = 3.0
RETURN_USES = 5
RETURN_SECONDS = 30 * 60.0
MICROSECONDS = 1_000_000


@dataclass(frozen=True, slots=True)
class Channel:
    """A public channel or, with `person`, the direct messages between that person and the bot."""

    id: str
    name: str
    bot_is_member: bool = True
    person: Person | None = None
    archived: bool = False
    """Read, and written in no more."""


@dataclass(slots=True)
class ReturnAddress:
    """A `response_url`: the person and place it answers, the pressed message, and the uses that are left."""

    person: Person
    channel: str
    message: str | None
    made: float
    uses: int = RETURN_USES


@dataclass(frozen=True, slots=True)
class KeptReturn:
    """A `response_url` to keep, and how many seconds ago it was made."""

    ticket: str
    user: str
    channel: str
    message: str | None
    age: float
    uses: int


@dataclass(frozen=True, slots=True)
class KeptSlack:
    """What is kept of a workspace until the next start; the ephemeral messages, too, which Slack would lose."""

    messages: list[Message]
    last_stamp: int
    returns: list[KeptReturn]
    deactivated: list[str] = field(default_factory=list)


@dataclass(slots=True)
class SlackState:
    """All that changes; `now` dates messages, `monotonic` measures the lives of trigger ids and response_urls."""

    people: dict[str, Person]
    pulse: Pulse
    now: Callable[[], datetime]
    team: str = TEAM
    name: str = "Bellhop demo"
    grid: str | None = None
    """The Enterprise Grid to which the workspace belongs, if it has the app for all of that."""
    monotonic: Callable[[], float] = time.monotonic
    channels: dict[str, Channel] = field(default_factory=dict)
    may_react: bool = True
    """Whether the app was installed with the scope `reactions:write`."""
    may_pin: bool = True
    takes_tables: bool = True
    """Whether its clients know tables."""
    """Whether the app was installed with the scope `pins:write`."""
    deactivated: set[str] = field(default_factory=set)
    """The ids of people whose accounts are deactivated."""
    views: dict[str, Json] = field(default_factory=dict)
    homes: dict[str, Json] = field(default_factory=dict)
    executions: dict[str, Json | None] = field(default_factory=dict)
    """The steps of workflows that were run, by their ids, with how each ended, if it has."""
    may_suggest: bool = True
    """Whether the app was installed as an agent."""
    prompts: dict[str, list[Json]] = field(default_factory=dict)
    """What an agent suggests to write, by the conversation."""
    links: Links = field(default_factory=Links)
    forms: dict[str, str] = field(default_factory=dict)
    """The view that each person has open in front of them."""
    triggers: dict[str, tuple[Person, float]] = field(default_factory=dict)
    returns: dict[str, ReturnAddress] = field(default_factory=dict)
    timeline: Timeline = field(init=False)
    _last_stamp: int = 0

    def __post_init__(self) -> None:
        """Open #general and everybody's direct messages."""
        self.timeline = Timeline(self.pulse)
        self.channels[GENERAL] = Channel(GENERAL, "general")
        for person in self.people.values():
            channel = Channel("D" + person.slack_user[1:], "directmessage", person=person)
            self.channels[channel.id] = channel

    @classmethod
    def of(
        cls,
        people: Iterable[Person],
        pulse: Pulse,
        now: Callable[[], datetime],
        *,
        team: str,
        name: str = "Bellhop demo",
        grid: str | None = None,
    ) -> "SlackState":
        """Return a fresh workspace of these people."""
        return cls({person.slack_user: person for person in people}, pulse, now, team, name, grid)

    def stamp(self) -> str:
        """Return a new message's ts: seconds since 1970 with six decimals, unique and rising."""
        # A ts identifies a message in its channel, and the demo clock may stand still while many are written.
        now = int(self.now().timestamp() * MICROSECONDS)
        self._last_stamp = max(now, self._last_stamp + 1)
        return f"{self._last_stamp // MICROSECONDS}.{self._last_stamp % MICROSECONDS:06d}"

    def kept(self, most: int) -> "KeptSlack":
        """Return what a later workspace needs to go on from here, with so many messages of each conversation."""
        now = self.monotonic()
        returns = [
            KeptReturn(ticket, it.person.slack_user, it.channel, it.message, now - it.made, it.uses)
            for ticket, it in self.returns.items()
            if now - it.made < RETURN_SECONDS
        ]
        return KeptSlack(self.timeline.newest(most), self._last_stamp, returns, sorted(self.deactivated))

    def restore(self, kept: "KeptSlack") -> None:
        """Go on from an earlier workspace; a response_url lives no longer than it would have."""
        now = self.monotonic()
        self.timeline.restore(kept.messages)
        self._last_stamp = kept.last_stamp
        self.deactivated = set(kept.deactivated)
        self.returns = {
            it.ticket: ReturnAddress(self.people[it.user], it.channel, it.message, now - it.age, it.uses)
            for it in kept.returns
        }

    def direct(self, person: Person) -> Channel:
        """Return the person's direct messages with the bot."""
        return self.channels["D" + person.slack_user[1:]]

    def channel(self, name: object) -> Channel:
        """Return a channel by its id or by a user's id (their direct messages); refuses with channel_not_found."""
        if isinstance(name, str) and name in self.people:
            return self.direct(self.people[name])
        if isinstance(name, str) and name in self.channels:
            return self.channels[name]
        raise SlackRefusal("channel_not_found")

    def complete(self, arguments: Json, what: str) -> Json:
        """Answer functions.completeSuccess with its outputs, or functions.completeError; once for each execution."""
        execution = str(arguments.get("function_execution_id"))
        said = structured(arguments.get(what)) if what == "outputs" else arguments.get(what)
        if execution not in self.executions:
            raise SlackRefusal("function_execution_not_found")
        if self.executions[execution] is not None:
            raise SlackRefusal("not_allowed")
        if not said or (what == "outputs" and not isinstance(said, dict)):
            raise SlackRefusal("invalid_arguments", f"[ERROR] missing required field: {what}")
        if isinstance(said, dict) and (trouble := result_trouble(said)):
            raise SlackRefusal("invalid_arguments", f"[ERROR] {trouble}")
        self.executions[execution] = {what: said}
        self.pulse.beat()
        return {"ok": True}

    def message(self, channel: Channel, stamp: object, *, missing: str = "message_not_found") -> Message:
        """Return a message that everybody there can see; refuses ephemeral, deleted and unknown ones."""
        found = self.timeline.get(channel.id, str(stamp))
        if found is None or found.deleted or found.ephemeral_for:
            raise SlackRefusal(missing)
        return found

    def new_trigger(self, person: Person, delivery: str | None = None) -> str:
        """Return a trigger id, the given one or a new one; it opens one view within three seconds."""
        trigger = delivery or f"{secrets.randbelow(10**13)}.{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
        self.triggers[trigger] = (person, self.monotonic())
        return trigger

    def spend_trigger(self, trigger: object) -> Person:
        """Use up a trigger id and return its person; refuses a used, old or unknown one as Slack does."""
        held = self.triggers.pop(str(trigger), None)
        if held is None:
            raise SlackRefusal("exchanged_trigger_id" if trigger else "invalid_arguments")
        person, made = held
        if self.monotonic() - made > TRIGGER_SECONDS:
            raise SlackRefusal("expired_trigger_id")
        return person

    def new_return(self, person: Person, channel: str, message: str | None) -> str:
        """Return the secret part of a new response_url."""
        ticket = f"{self.team}/{secrets.randbelow(10**13)}/{secrets.token_urlsafe(18)}"
        self.returns[ticket] = ReturnAddress(person, channel, message, self.monotonic())
        return ticket

    def use_return(self, ticket: str) -> ReturnAddress:
        """Count a use of the response_url and return its address; refuses after five uses or 30 minutes."""
        address = self.returns.get(ticket)
        if address is None or self.monotonic() - address.made > RETURN_SECONDS:
            raise SlackRefusal("expired_url")
        if address.uses == 0:
            raise SlackRefusal("used_url")
        address.uses -= 1
        return address
