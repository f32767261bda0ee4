"""What takes long shows on a terminal how far it has come, and leaves everything else as it is."""

from tests.integration.bot.conftest import CommandLine


def test_what_takes_long_shows_how_far_it_is_on_a_terminal(bellhop: CommandLine) -> None:
    """On standard error alone; where that goes to a file, only errors do."""
    (bellhop.folder / "rooms.csv").write_text("name,tags,available\nVega,,yes\n")

    assert "Reading lines" in bellhop.shows("import", "rooms.csv")
    assert bellhop.run("import", "rooms.csv").stderr == ""
