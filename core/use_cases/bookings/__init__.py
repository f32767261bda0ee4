"""Verbs on bookings, one per file; `slot` and `taking` hold what several of them share."""
