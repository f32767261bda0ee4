"""What repeats: the rule by which the dates of a series fall."""
