"""Text that people write → a `Reading`: what they want, of what, and when. Knows nothing of the chat."""
