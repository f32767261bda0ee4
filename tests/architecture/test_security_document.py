"""What docs/security.md says of Slack is what the app asks for."""

from adapters.slack.installing import SCOPES
from adapters.slack.manifest import ANYWHERE, BOT_EVENTS, LINKED
from tests.documents import in_code, rows, section

DOCUMENT, HEADING = "docs/security.md", "Scopes, and what each is for"


def test_the_scopes_of_the_document_are_those_asked_for() -> None:
    """Each stands there with what it is for, in the order of the alphabet."""
    told = [in_code(scope) for scope, _ in rows(DOCUMENT, HEADING)]
    assert told == [[scope] for scope in SCOPES]


def test_the_events_of_the_document_are_those_subscribed_to() -> None:
    """None is left out."""
    _, _, told = section(DOCUMENT, HEADING).partition("The events are")
    assert sorted(in_code(told)) == sorted((*BOT_EVENTS, *LINKED, *ANYWHERE))
