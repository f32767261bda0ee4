"""Telegram's Bot API over HTTP: authorization, injected faults, rate limits, dispatch to methods."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from adapters.simulator.bodies import arguments_of, structured
from adapters.simulator.calls import Call, Calls
from adapters.simulator.faults import ANY, Fault, Faults
from adapters.simulator.messages import BOT
from adapters.simulator.people import Json
from adapters.simulator.rates import Rates
from adapters.simulator.slack_api import Drop
from adapters.simulator.telegram_apps import checked_menu_button
from adapters.simulator.telegram_chat import TelegramChat, chat_of, true
from adapters.simulator.telegram_inline import checked_button, checked_results
from adapters.simulator.telegram_rules import TOO_MANY, TelegramRefusal, bad, checked_commands
from adapters.simulator.telegram_state import TelegramState
from adapters.simulator.telegram_updates import TelegramUpdates, Webhook

SENDING = {"sendMessage", "sendPhoto", "sendDocument"}
EDITING = {"editMessageText", "editMessageReplyMarkup", "deleteMessage"}
SINCE_10_2 = {"editephemeralmessagetext", "deleteephemeralmessage"}
LARGEST_DOWNLOAD = 20_000_000
"""Bytes that a bot can download: https://core.telegram.org/bots/api#getfile."""
SETTINGS = {
    "setmydescription",
    "setmyshortdescription",
    "setmyname",
    "setmydefaultadministratorrights",
    "logout",
    "close",
}
"""Methods that succeed without an effect that the simulator could show."""
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
# Telegram takes https alone; a webhook on this machine's loopback may do without.
WEBHOOK_URL = re.compile(r"https://.+|http://(?:127\.0\.0\.1|localhost)(?::\d+)?(?:/.*)?")


@dataclass(slots=True)
class TelegramApi:
    """Answers every call of python-telegram-bot; `drop` aborts a connection, for a lost reply."""

    state: TelegramState
    updates: TelegramUpdates
    faults: Faults
    rates: Rates
    calls: Calls
    token: str
    drop: Drop

    def routes(self) -> list[BaseRoute]:
        """Return the route of the Bot API."""
        return [
            Route("/telegram/bot{token}/{method}", self.call, methods=["GET", "POST"]),
            Route("/telegram/file/bot{token}/{path:path}", self.download, methods=["GET"]),
        ]

    async def call(self, request: Request) -> Response:
        """Answer one Bot API call."""
        method, arrived = request.path_params["method"], time.monotonic()
        fault: Fault | None = None
        inside: float | None = None
        arguments: Json = {}
        try:
            self._check_token(request.path_params["token"])
            arguments = await _arguments(request)
            chat = str(arguments.get("chat_id", ""))
            # Fetching updates sends nothing, so that it has a limit of its own.
            scopes = (method,) if method == "getUpdates" else ("", method, chat)
            inside, rest, scope = self.rates.forbidden("telegram", *scopes)
            fault = self.faults.take(method, chat)
            fault = await fault.after_silence() if fault else None
            self._check_window(rest, scope)
            self._check_fault(fault, method)
            self._check_rate(method, arguments)
            result: Json = {"ok": True, "result": await self._result(method, arguments, request)}
        except TelegramRefusal as refusal:
            result = refusal.answer()
        status = result.get("error_code", 200)
        self.calls.record(Call("telegram", method, arguments, result, status, arrived, inside))
        if fault and fault.kind == "lost_reply":
            self.drop(request.scope.get("client"))
        retry_after = result.get("parameters", {}).get("retry_after")
        return JSONResponse(result, status, headers={"Retry-After": str(retry_after)} if retry_after else None)

    async def download(self, request: Request) -> Response:
        """Answer with the content of a file whose path getFile told: https://core.telegram.org/bots/api#file."""
        known = self.state.files.get(request.path_params["path"].removeprefix("documents/"))
        if request.path_params["token"] != self.token or known is None:
            return JSONResponse(TelegramRefusal("Not Found", 404).answer(), 404)
        return Response(known[1], media_type="application/octet-stream")

    def _file(self, arguments: Json) -> Json:
        file = str(arguments.get("file_id"))
        if file not in self.state.files:
            raise bad("invalid file_id")
        size = len(self.state.files[file][1])
        if size > LARGEST_DOWNLOAD:
            raise bad("file is too big")
        return {"file_id": file, "file_unique_id": file[-8:], "file_size": size, "file_path": f"documents/{file}"}

    def _check_token(self, token: str) -> None:
        # Telegram tells a token of the wrong form (404) from an unknown one (401).
        if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token):
            raise TelegramRefusal("Not Found", 404)
        if token != self.token:
            raise TelegramRefusal("Unauthorized", 401)

    def _check_window(self, rest: int, scope: str) -> None:
        if rest:
            raise self._too_many(rest, scope)

    def _check_fault(self, fault: Fault | None, method: str) -> None:
        if fault and fault.kind == "server_error":
            raise TelegramRefusal("Internal Server Error", 500)
        if fault and fault.kind == "too_many_requests":
            whole = "" if method in SENDING | EDITING else method
            raise self._too_many(fault.retry_after, whole if fault.chat == ANY else fault.chat)

    def _check_rate(self, method: str, arguments: Json) -> None:
        if method in SENDING:
            chat = str(arguments.get("chat_id"))
            wait, scope = self.rates.telegram(chat, group=chat.startswith("-"))
            if wait:
                raise self._too_many(wait, scope)

    def _too_many(self, wait: int, scope: str) -> TelegramRefusal:
        self.rates.asked_to_wait("telegram", scope, wait)
        return TelegramRefusal(f"Too Many Requests: retry after {wait}", TOO_MANY, {"retry_after": wait})

    async def _result(self, method: str, arguments: Json, request: Request) -> object:
        # Method names are not case-sensitive: https://core.telegram.org/bots/api#making-requests.
        name = method.lower()
        if name == "getupdates":
            return await self.updates.poll(arguments, lambda: _hang_up(request))
        if name in SETTINGS:
            return True
        answer = self._methods().get(name)
        if answer is None or (self.state.is_older and name in SINCE_10_2):
            raise TelegramRefusal("Not Found: method not found", 404)
        return answer(arguments)

    def _methods(self) -> dict[str, Callable[[Json], object]]:
        chat = TelegramChat(self.state)
        return {
            "getme": self._me,
            "sendmessage": chat.send,
            "sendphoto": chat.send_photo,
            "senddocument": chat.send_document,
            "editmessagetext": chat.edit_text,
            "editmessagereplymarkup": chat.edit_keyboard,
            "deletemessage": chat.delete,
            "editephemeralmessagetext": chat.edit_whisper,
            "deleteephemeralmessage": chat.delete_whisper,
            "setmessagereaction": chat.react,
            "pinchatmessage": chat.pin,
            "unpinchatmessage": chat.unpin,
            "answercallbackquery": chat.answer_press,
            "answerinlinequery": self._answer_typed,
            "answerguestquery": self._answer_called,
            "sendchataction": chat.action,
            "getchat": self._chat,
            "getfile": self._file,
            "setmycommands": self._set_commands,
            "deletemycommands": self._delete_commands,
            "setchatmenubutton": self._set_menu_button,
            "getmycommands": lambda arguments: self.state.menus.get(_menu(arguments), []),
            "setwebhook": self._set_webhook,
            "deletewebhook": self._delete_webhook,
            "getwebhookinfo": self._webhook_info,
        }

    def _me(self, arguments: Json) -> Json:  # noqa: ARG002 - every method is called alike
        abilities = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}
        abilities |= {"supports_guest_queries": True}
        return self.state.user_json(BOT) | abilities

    def _chat(self, arguments: Json) -> Json:
        known = self.state.chat_json(self.state.known(chat_of(arguments)))
        gifts = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"), False)
        gifts |= {"gifts_from_channels": False}
        return known | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}

    def _answer_typed(self, arguments: Json) -> bool:
        typed = self.state.typed.get(str(arguments.get("inline_query_id")))
        if typed is None or typed.answered:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        typed.results, typed.button = checked_results(arguments.get("results")), checked_button(arguments.get("button"))
        typed.answered = True
        self.state.pulse.beat()
        return True

    def _answer_called(self, arguments: Json) -> Json:
        """Answer answerGuestQuery: https://core.telegram.org/bots/api#answerguestquery."""
        called = self.state.called.get(str(arguments.get("guest_query_id")))
        if called is None or called.answer is not None:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        (called.answer,) = checked_results([structured(arguments.get("result"))])
        self.state.pulse.beat()
        return {"inline_message_id": f"guest{arguments['guest_query_id']}"}

    def _set_commands(self, arguments: Json) -> bool:
        scope = structured(arguments.get("scope") or "{}")
        if isinstance(scope, dict) and scope.get("type") == "chat":
            # https://core.telegram.org/bots/api#botcommandscopechat
            self.state.known(chat_of(scope))
        self.state.menus[_menu(arguments)] = checked_commands(arguments.get("commands"))
        self.state.pulse.beat()
        return True

    def _delete_commands(self, arguments: Json) -> bool:
        self.state.menus.pop(_menu(arguments), None)
        self.state.pulse.beat()
        return True

    def _set_menu_button(self, arguments: Json) -> bool:
        self.state.menu_app = checked_menu_button(arguments.get("menu_button"))
        self.state.pulse.beat()
        return True

    def _set_webhook(self, arguments: Json) -> bool:
        url, secret = str(arguments.get("url") or ""), str(arguments.get("secret_token") or "")
        if url and not WEBHOOK_URL.fullmatch(url):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if secret and not SECRET.fullmatch(secret):
            raise bad("secret token contains unallowed characters")
        self._choose_kinds(arguments)
        self._drop_pending(arguments)
        self.updates.webhook = Webhook(url, secret, max_connections=int(arguments.get("max_connections") or 40))
        return True

    def _delete_webhook(self, arguments: Json) -> bool:
        self._drop_pending(arguments)
        self.updates.webhook = Webhook()
        return True

    def _drop_pending(self, arguments: Json) -> None:
        if true(arguments.get("drop_pending_updates")):
            self.updates.drop_pending()

    def _choose_kinds(self, arguments: Json) -> None:
        # Left out, the earlier choice holds.
        if arguments.get("allowed_updates") is not None:
            self.updates.choose(structured(arguments["allowed_updates"]))

    def _webhook_info(self, arguments: Json) -> Json:  # noqa: ARG002 - every method is called alike
        webhook = self.updates.webhook
        trouble = {"last_error_message": webhook.trouble} if webhook.trouble else {}
        kinds = {"allowed_updates": sorted(self.updates.kinds)} if self.updates.kinds else {}
        known: dict[str, Any] = {"url": webhook.url, "has_custom_certificate": False}
        counted = {"pending_update_count": self.updates.pending, "max_connections": webhook.max_connections}
        return known | counted | trouble | kinds


def _menu(arguments: Json) -> tuple[str, str]:
    scope = structured(arguments.get("scope") or '{"type": "default"}')
    known = scope if isinstance(scope, dict) else {}
    name = ":".join(str(known[part]) for part in ("type", "chat_id", "user_id") if part in known)
    return name, str(arguments.get("language_code") or "")


async def _arguments(request: Request) -> Json:
    try:
        return await arguments_of(request)
    except ValueError as reason:
        raise bad("can't parse request body") from reason


async def _hang_up(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
