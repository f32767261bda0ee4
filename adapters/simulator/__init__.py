"""Local stand-ins of Slack's and Telegram's servers, strict as the real ones, and a page to chat in."""
