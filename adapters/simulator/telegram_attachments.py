"""What people send on Telegram beside words, as a message shows it: https://core.telegram.org/bots/api#message."""

from adapters.simulator.people import Json

FILE = {"file_id": "AgADBAADGTo4Gz8cZAeR", "file_unique_id": "AQADGTo4Gz8cZAd-"}


def document(file: str, name: str, media_type: str, size: int) -> Json:
    """Return the fields of a message with a file of a person's own; a picture is a photo in one size."""
    known = {"file_id": file, "file_unique_id": file[-8:], "file_size": size}
    if media_type.startswith("image/"):
        return {"photo": [known | {"width": 1280, "height": 853}]}
    return {"document": known | {"file_name": name, "mime_type": media_type}}


ATTACHMENTS: dict[str, Json] = {
    "photo": {"photo": [FILE | {"width": 90, "height": 60}, FILE | {"width": 1280, "height": 853}]},
    "document": {"document": FILE | {"file_name": "plan.pdf", "mime_type": "application/pdf"}},
    "voice": {"voice": FILE | {"duration": 4, "mime_type": "audio/ogg"}},
    "video_note": {"video_note": FILE | {"length": 240, "duration": 4}},
    "sticker": {
        "sticker": FILE
        | {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False, "emoji": "👍"}
    },
    "location": {"location": {"latitude": 52.52, "longitude": 13.405}},
    "contact": {"contact": {"phone_number": "+4930123456", "first_name": "Kim"}},
    "poll": {
        "poll": {
            "id": "5310",
            "question": "Which room?",
            "options": [
                {"persistent_id": "0", "text": "Atlas", "voter_count": 0},
                {"persistent_id": "1", "text": "Curie", "voter_count": 0},
            ],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": True,
            "members_only": False,
        }
    },
}
"""The fields of a message by the name of what it carries."""
