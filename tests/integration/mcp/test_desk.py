"""The assistant at a desk: `bellhop mcp` over stdin and stdout, as an assistant's program starts it."""

import sys
from collections.abc import Mapping
from pathlib import Path

from mcp import Client, StdioServerParameters
from mcp_types import TextContent

from tests.integration.mcp.conftest import token_of
from tests.stage import KEY, House
from tests.story import Actor

ROOT = Path(__file__).parents[3]


def program(url: str, folder: Path, secret: str) -> StdioServerParameters:
    """Return how an assistant's program is told to start it."""
    settings: Mapping[str, str] = {
        "DATABASE_URL": url,
        "BELLHOP_SECRET_KEY": KEY,
        "BELLHOP_DATA_DIR": str(folder),
        "BELLHOP_TOKEN": secret,
        "PYTHONPATH": str(ROOT),
    }
    return StdioServerParameters(command=sys.executable, args=["-m", "bot", "mcp"], env=dict(settings), cwd=folder)


async def test_an_assistant_at_a_desk_acts_by_its_token(
    house: House, ben: Actor, stocked_url: str, tmp_path: Path
) -> None:
    """The same seven tools for whoever the token is of, and a refusal that it can read."""
    secret = await token_of(house, ben)
    async with Client(program(stocked_url, tmp_path, secret)) as client:
        assert len((await client.list_tools()).tools) == 7
        mine = await client.call_tool("my_bookings")
        assert mine.structured_content == {"bookings": []}
        refused = await client.call_tool("cancel", {"booking": "7KQ2"})
        [said] = refused.content
        assert isinstance(said, TextContent)
        assert '"refused":"NoSuchBooking"' in said.text
