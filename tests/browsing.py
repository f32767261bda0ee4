"""A real browser for the tests of pages."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

CHROMIUM = Path("/usr/bin/chromium")

needs_chromium = pytest.mark.skipif(
    not CHROMIUM.exists() and "CI" not in os.environ,  # noqa: TID251 - the test run's own surroundings, not Bellhop's
    reason="Debian's chromium is not installed",
)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Start a headless Chromium."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield browser
        await browser.close()
