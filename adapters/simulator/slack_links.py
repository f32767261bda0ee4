"""Slack's methods for links: what an app shows of those that people share, and of the objects that they open."""

from slack_sdk.models.metadata import EntityType

from adapters.simulator.bodies import structured
from adapters.simulator.people import Json
from adapters.simulator.slack_rules import SlackRefusal, checked_blocks
from adapters.simulator.slack_state import SlackState

STATUSES = frozenset({"restricted", "internal_error", "not_found", "custom", "custom_partial_view", "timeout"})
"""https://docs.slack.dev/reference/methods/entity.presentDetails"""
SOURCES = frozenset({"composer", "conversations_history"})
FIELD_TYPES = frozenset({"string", "integer", "boolean", "slack#/types/timestamp", "slack#/types/link"})


class SlackLinks:
    """The methods, as https://docs.slack.dev/reference/methods/chat.unfurl and entity.presentDetails tell of them."""

    def __init__(self, state: SlackState) -> None:
        self._state, self._links = state, state.links

    def unfurl(self, arguments: Json) -> Json:
        """Answer chat.unfurl: of a message, or by the id that its event told, with blocks or with objects."""
        if not self._links.may_unfurl:
            raise SlackRefusal("missing_scope")
        channel, ts, links = self._message(arguments)
        unfurls, metadata = structured(arguments.get("unfurls")), structured(arguments.get("metadata"))
        if not unfurls and not metadata:
            raise SlackRefusal("missing_unfurls")
        if metadata and not self._links.takes_objects:
            raise SlackRefusal("feature_not_enabled")
        shown = _objects(metadata) if isinstance(metadata, dict) and metadata else _blocks(unfurls)
        if not set(shown) <= set(links):
            raise SlackRefusal("cannot_unfurl_url")
        # A later call changes what the first one showed.
        self._links.shown[channel, ts] = self._links.shown.get((channel, ts), {}) | shown
        self._state.pulse.beat()
        return {"ok": True}

    def present(self, arguments: Json) -> Json:
        """Answer entity.presentDetails: the object that was asked for, or why it is not shown; once."""
        trigger = str(arguments.get("trigger_id") or "")
        if self._links.opened.get(trigger, {}) is not None:
            raise SlackRefusal("invalid_trigger_id")
        metadata, error = structured(arguments.get("metadata")), structured(arguments.get("error"))
        if not metadata and not error:
            raise SlackRefusal("missing_required_metadata")
        if isinstance(error, dict) and error.get("status") not in STATUSES:
            raise SlackRefusal("invalid_arguments", "[ERROR] unknown status [json-pointer:/error/status]")
        if isinstance(metadata, dict):
            _check(metadata)
        self._links.opened[trigger] = {"object": metadata} if metadata else {"error": error}
        self._state.pulse.beat()
        return {"ok": True}

    def _message(self, arguments: Json) -> tuple[str, str, tuple[str, ...]]:
        if arguments.get("unfurl_id"):
            if arguments.get("source") not in SOURCES:
                raise SlackRefusal("missing_source")
            if arguments["unfurl_id"] not in self._links.shared:
                raise SlackRefusal("invalid_unfurl_id")
            return self._links.shared[arguments["unfurl_id"]]
        channel, ts = str(arguments.get("channel") or ""), str(arguments.get("ts") or "")
        if not channel:
            raise SlackRefusal("missing_channel")
        found = next((each for each in self._links.shared.values() if each[:2] == (channel, ts)), None)
        if found is None:
            raise SlackRefusal("cannot_find_message")
        return found


def _blocks(unfurls: object) -> Json:
    if not isinstance(unfurls, dict):
        raise SlackRefusal("cannot_parse_attachment")
    return {url: {"blocks": checked_blocks(each.get("blocks"))} for url, each in unfurls.items()}


def _objects(metadata: Json) -> Json:
    entities = metadata.get("entities")
    if not isinstance(entities, list) or not entities:
        raise SlackRefusal("invalid_metadata")
    for each in entities:
        _check(each)
        if not each.get("app_unfurl_url"):
            raise SlackRefusal("invalid_metadata")
    return {each["app_unfurl_url"]: {"object": each} for each in entities}


def _check(entity: Json) -> None:
    """Refuse an object that lacks what docs.slack.dev/messaging/work-objects-implementation asks for."""
    payload, reference = entity.get("entity_payload") or {}, entity.get("external_ref") or {}
    title = ((payload.get("attributes") or {}).get("title") or {}).get("text")
    if entity.get("entity_type") not in EntityType or not entity.get("url") or not reference.get("id") or not title:
        raise SlackRefusal("invalid_metadata")
    for each in payload.get("custom_fields") or []:
        if not all(each.get(name) for name in ("key", "label", "value")) or each.get("type") not in FIELD_TYPES:
            raise SlackRefusal("invalid_metadata")
