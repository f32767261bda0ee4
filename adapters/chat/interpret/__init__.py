"""From what arrived to an intent."""
