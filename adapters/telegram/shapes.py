"""The shape of an update as far as Bellhop reads it: python-telegram-bot takes any type in any field."""

from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

# "At most 52 significant bits", https://core.telegram.org/bots/api#user and #chat.
Number = Annotated[int, Field(strict=True, ge=-(2**52), le=2**52)]
Text = Annotated[str, Field(strict=True)]
Key = Annotated[str, StringConstraints(strict=True, pattern="^[!-~]{1,255}$")]
"""An opaque key, such as a query's id."""


class _User(BaseModel):
    id: Number
    is_bot: Annotated[bool, Field(strict=True)]
    first_name: Text
    last_name: Text | None = None
    language_code: Text | None = None


class _Chat(BaseModel):
    id: Number
    type: Text


class _Entity(BaseModel):
    type: Text
    offset: Annotated[int, Field(strict=True, ge=0)]
    length: Annotated[int, Field(strict=True, ge=1)]
    user: _User | None = None


class _Answered(BaseModel):
    message_id: Number | None = None
    text: Text | None = None
    sender: _User | None = Field(None, alias="from")


class _File(BaseModel):
    file_id: Key
    file_name: Text | None = None
    mime_type: Text | None = None
    file_size: Number | None = None


class _Message(BaseModel):
    message_id: Number
    sender: _User | None = Field(None, alias="from")
    chat: _Chat
    text: Text | None = None
    # Telegram sends a hundred at most; each is looked up in the text.
    entities: Annotated[list[_Entity], Field(max_length=1_000)] = []
    caption: Text | None = None
    caption_entities: Annotated[list[_Entity], Field(max_length=1_000)] = []
    media_group_id: Key | None = None
    document: _File | None = None
    photo: Annotated[list[_File], Field(max_length=100)] = []
    reply_to_message: _Answered | None = None
    migrate_to_chat_id: Number | None = None


class _Query(BaseModel):
    id: Key
    sender: _User = Field(alias="from")
    message: _Message | None = None
    data: Text | None = None


class Shape(BaseModel):
    """An update; `model_validate` refuses with pydantic's ValidationError one that has another shape."""

    update_id: Annotated[int, Field(strict=True, ge=0, le=2**63 - 1)]
    message: _Message | None = None
    edited_message: _Message | None = None
    callback_query: _Query | None = None
