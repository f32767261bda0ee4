"""A door sign is read by a camera, whatever the thing is called."""

import io

import pytest
import zxingcpp
from PIL import Image

from adapters.pictures.sign import HEIGHT, WIDTH, Sign, painted

LINK = "https://t.me/bellhop_bot?start=door_123456789012345678"


@pytest.mark.parametrize("name", ["Atlas", "Großer Besprechungsraum im dritten Stock mit Aussicht", "会議室", ""])
def test_its_code_is_read_back(name: str) -> None:
    """Also where a corner of it is torn off."""
    with Image.open(io.BytesIO(painted(Sign(name, "Scannen, um einzuchecken oder jetzt zu buchen", LINK)))) as sign:
        whole = sign.convert("L")
    assert whole.size == (WIDTH, HEIGHT)
    assert [each.text for each in zxingcpp.read_barcodes(whole)] == [LINK]
    whole.paste(255, (WIDTH - 300, HEIGHT - 620, WIDTH, HEIGHT - 420))
    assert [each.text for each in zxingcpp.read_barcodes(whole)] == [LINK]
