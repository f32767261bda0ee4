"""`python -m bot`: Bellhop's command line, as `bellhop` where it is installed."""

from bot.commands import app

if __name__ == "__main__":
    app()
