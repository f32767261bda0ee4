"""Words for time → a start and an end."""
