"""People's text → a `Reading`: the intent, the resource and the time. Knows nothing of the chat."""
