"""The page's content for one person, as JSON."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from adapters.simulator import page_forms
from adapters.simulator.clock import DemoClock
from adapters.simulator.guide import STEPS
from adapters.simulator.hints import hints
from adapters.simulator.messages import BOT, Button, Message, SentFile
from adapters.simulator.page_memory import SHOWN, PageMemory, Place, Platform
from adapters.simulator.people import Json, Person
from adapters.simulator.slack_unfurls import lines_of
from adapters.simulator.slack_workspace import SlackWorkspace
from adapters.simulator.telegram_cloud import TelegramCloud

# Telegram's clients show no code of a link that was opened: it may be an invitation.
STARTED = re.compile(r"\A/start \S+\Z")
HOME = "home"
"""What the page of the app is called among messages."""
SLASH_COMMANDS = (
    ("/book", "Book something, or ask what is free"),
    ("/rooms", "See what can be booked"),
    ("/bookings", "See your bookings"),
    ("/checkin", "Check in with your code"),
    ("/quota", "See what you have used and what is left"),
    ("/rules", "See the rules of something, or set one"),
    ("/groups", "See the groups, or change one"),
    ("/blackout", "Close something for a while"),
)


@dataclass(slots=True)
class PageState:
    """Looks at both platforms with one person's eyes."""

    people: Sequence[Person]
    slack: SlackWorkspace
    telegram: TelegramCloud
    clock: DemoClock | None
    memory: PageMemory = field(default_factory=PageMemory)
    slash_commands: Sequence[tuple[str, str]] = SLASH_COMMANDS
    shortcuts: Sequence[tuple[str, str]] = ()
    """The app's shortcuts in the menu of the workspace: what each sends, and what it is called."""
    message_shortcuts: Sequence[tuple[str, str]] = ()
    """The same of those in the menu of a message."""
    stocked: bool = True
    """Whether there is something to book: the walk and most hints speak of the sample."""

    def person(self, key: str) -> Person:
        """Return the person with this key, or the first person."""
        return next((person for person in self.people if person.key == key), self.people[0])

    def seen_by(self, person: Person) -> Json:
        """Return everything that the page needs to draw itself."""
        for each in self.people:
            self.memory.guide.shown(each, self.slack.messages(each), self.telegram.messages(each))
        return {
            "who": person.key,
            "people": [self._person(it) for it in self.people],
            "clock": {"now": self.clock.now().isoformat(), "zone": self.clock.zone} if self.clock else None,
            "hints": hints(person, self.clock, stocked=self.stocked) if self.clock else [],
            "steps": [{"text": it.text, "done": it.key in self.memory.guide.done} for it in STEPS if self.stocked],
            "slack": self._slack(person),
            "telegram": self._telegram(person),
        }

    def sent_file(self, platform: str, conversation: str, message: str) -> SentFile | None:
        """Return the file that came with a message."""
        there = {"slack": self.slack, "telegram": self.telegram}.get(platform)
        found = there.found(conversation, message) if there else None
        return found.file if found and not found.deleted else None

    def see_all(self) -> None:
        """Count all that stands in the chats as seen by everybody."""
        for person in self.people:
            for platform, message, place in self._all(person):
                self.memory.saw(person, platform, place, message.id)

    def _person(self, person: Person) -> Json:
        unread = [
            (platform, place, message)
            for platform, message, place in self._all(person)
            if message.author == BOT and not self.memory.has_seen(person, platform, place, message)
        ]
        # A face counts what is meant for this person; what everybody can read shows at its place alone.
        own = sum(1 for _, place, message in unread if place == "direct" or message.ephemeral_for)
        counted: Json = {"slack": {"direct": 0, "shared": 0}, "telegram": {"direct": 0, "shared": 0}}
        for platform, place, _ in unread:
            counted[platform][place] += 1
        known = {"key": person.key, "name": person.name, "role": person.role, "zone": person.zone}
        return known | {"id": person.slack_user, "unread": counted, "own": own}

    def _all(self, person: Person) -> list[tuple[Platform, Message, Place]]:
        slack, telegram = self.slack.direct(person), str(person.telegram_user)
        return [
            *(("slack", it, _place(it, slack)) for it in self.slack.messages(person)),
            *(("telegram", it, _place(it, telegram)) for it in self.telegram.messages(person)),
        ]

    def _slack(self, person: Person) -> Json:
        messages = self.slack.messages(person)[-SHOWN:]
        return {
            "bot": self.slack.bot_user,
            "deactivated": self.slack.is_deactivated(person),
            "commands": [{"name": name, "about": about} for name, about in self.slash_commands],
            "messages": [self._message(message, person, self.slack.direct(person)) for message in messages],
            "shortcuts": [{"sends": sends, "name": name} for sends, name in self.shortcuts],
            "messageShortcuts": [{"sends": sends, "name": name} for sends, name in self.message_shortcuts],
            "prompts": self.slack.prompts(person),
            "home": self._home(person),
            "form": page_forms.shown(self.slack, person),
            "ran": [
                {"id": it.id, "place": it.place, "text": it.text, "sent": it.sent.isoformat()}
                for it in self.memory.ran
                if it.person == person.key
            ],
        }

    def _home(self, person: Person) -> Json | None:
        """Return what the person's own page of the app shows; None if it was never opened."""
        page = self.slack.home(person)
        return {"id": HOME, "conversation": HOME, "home": True, "blocks": list(page.blocks)} if page else None

    def _telegram(self, person: Person) -> Json:
        messages = self.telegram.messages(person)[-SHOWN:]
        toasts = self.telegram.toasts(person)
        return {
            "username": self.telegram.bot_username,
            "started": self.telegram.has_started(person),
            "blocked": self.telegram.has_blocked(person),
            "menu": {"direct": self.telegram.menu(person), "shared": self.telegram.menu(person, group=True)},
            "app": self.telegram.menu_app(),
            "messages": [self._message(message, person, str(person.telegram_user)) for message in messages],
            "toasts": len(toasts),
            "toast": {"text": toasts[-1].text, "alert": toasts[-1].alert} if toasts else None,
        }

    def _message(self, message: Message, person: Person, direct: str) -> Json:
        by_id = {it.slack_user: it for it in self.people} | {str(it.telegram_user): it for it in self.people}
        author = by_id.get(message.author)
        return {
            "id": message.id,
            "conversation": message.conversation,
            "place": _place(message, direct),
            "bot": message.author == BOT,
            "mine": author == person,
            "author": author.name if author else "Bellhop",
            "sent": message.sent.isoformat(),
            "text": message.source if message.platform == "slack" else STARTED.sub("/start", message.text),
            "blocks": list(message.blocks),
            "entities": list(message.entities),
            "rows": [[_button(button) for button in row] for row in message.rows],
            "file": _file(message),
            "links": _links(self.slack, message),
            "private": message.ephemeral_for is not None,
            "edits": message.edits,
            "reactions": list(message.reactions),
            "pinned": message.pinned,
        }


def _links(slack: SlackWorkspace, message: Message) -> list[Json]:
    """Return what the app shows of the links in a message, in lines."""
    shown = slack.shown_of(message) if message.platform == "slack" else {}
    return [{"url": url, "lines": lines_of(each)} for url, each in shown.items()]


def _file(message: Message) -> Json | None:
    """Return the file that came with it, by the address where the page finds its content."""
    if message.file is None:
        return None
    address = f"/sent/{message.platform}/{message.conversation}/{message.id}"
    picture = message.file.media_type.startswith("image/")
    return {"name": message.file.name, "url": address, "picture": picture, "spoken": message.file.spoken}


def _place(message: Message, direct: str) -> Place:
    return "direct" if message.conversation == direct else "shared"


def _button(button: Button) -> Json:
    kind = "url" if button.url else "copy" if button.copy_text else "app" if button.app else "press"
    return {
        "label": button.label,
        "kind": kind,
        "url": button.url,
        "copy": button.copy_text,
        "style": button.style,
        "action": button.action_id,
        "block": button.block_id,
    }
