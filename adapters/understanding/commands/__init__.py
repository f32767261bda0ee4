"""The words behind /rules, /groups and /blackout → facts of the core, in every language."""
