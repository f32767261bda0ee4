"""Everything that a person, or the passing of time, can do: one verb per file, one transaction per call."""
