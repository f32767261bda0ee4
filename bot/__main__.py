"""`python -m bot`: Bellhop's command line."""

from bot.cli import app

if __name__ == "__main__":
    app(prog_name="python -m bot")
