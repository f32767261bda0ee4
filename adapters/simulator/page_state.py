"""The page's content for one person, as JSON."""

from collections.abc import Sequence
from dataclasses import dataclass

from adapters.simulator.clock import DemoClock
from adapters.simulator.messages import BOT, Button, Message
from adapters.simulator.people import Json, Person
from adapters.simulator.slack_workspace import SlackWorkspace
from adapters.simulator.telegram_cloud import TelegramCloud

# Only the newest messages of each platform are shown: the whole page is sent again at every change.
SHOWN = 200
SLASH_COMMANDS = (
    ("/book", "Book something, or ask what is free"),
    ("/rooms", "See what can be booked"),
    ("/bookings", "See your bookings"),
    ("/checkin", "Check in with your code"),
)
EXAMPLES = (
    "atlas tomorrow 3-5pm",
    "find a room for 6 with a projector today at 4",
    "studio a friday 14:00 for 90 min",
    "desk tomorrow",
    "my bookings",
)


@dataclass(slots=True)
class PageState:
    """Looks at both platforms with one person's eyes."""

    people: Sequence[Person]
    slack: SlackWorkspace
    telegram: TelegramCloud
    clock: DemoClock | None
    slash_commands: Sequence[tuple[str, str]] = SLASH_COMMANDS
    examples: Sequence[str] = EXAMPLES

    def person(self, key: str) -> Person:
        """Return the person with this key, or the first person."""
        return next((person for person in self.people if person.key == key), self.people[0])

    def seen_by(self, person: Person) -> Json:
        """Return everything that the page needs to draw itself."""
        return {
            "who": person.key,
            "people": [
                {"key": it.key, "name": it.name, "role": it.role, "zone": it.zone, "id": it.slack_user}
                for it in self.people
            ],
            "clock": {"now": self.clock.now().isoformat(), "zone": self.clock.zone} if self.clock else None,
            "examples": list(self.examples),
            "slack": self._slack(person),
            "telegram": self._telegram(person),
        }

    def _slack(self, person: Person) -> Json:
        messages = self.slack.messages(person)[-SHOWN:]
        return {
            "bot": self.slack.bot_user,
            "commands": [{"name": name, "about": about} for name, about in self.slash_commands],
            "messages": [self._message(message, person, self.slack.direct(person)) for message in messages],
        }

    def _telegram(self, person: Person) -> Json:
        messages = self.telegram.messages(person)[-SHOWN:]
        toasts = self.telegram.toasts(person)
        return {
            "username": self.telegram.bot_username,
            "started": self.telegram.has_started(person),
            "blocked": self.telegram.has_blocked(person),
            "menu": {"direct": self.telegram.menu(person), "shared": self.telegram.menu(person, group=True)},
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
            "place": "direct" if message.conversation == direct else "shared",
            "bot": message.author == BOT,
            "mine": author == person,
            "author": author.name if author else "Bellhop",
            "sent": message.sent.isoformat(),
            "text": message.source if message.platform == "slack" else message.text,
            "blocks": list(message.blocks),
            "entities": list(message.entities),
            "rows": [[_button(button) for button in row] for row in message.rows],
            "private": message.ephemeral_for is not None,
            "edits": message.edits,
        }


def _button(button: Button) -> Json:
    kind = "url" if button.url else "copy" if button.copy_text else "press"
    return {
        "label": button.label,
        "kind": kind,
        "url": button.url,
        "copy": button.copy_text,
        "style": button.style,
        "action": button.action_id,
        "block": button.block_id,
    }
