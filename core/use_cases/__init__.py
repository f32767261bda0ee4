"""What a person, or the passing of time, can make happen: one verb per file, one transaction per call."""
