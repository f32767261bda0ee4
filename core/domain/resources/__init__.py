"""Resources, their features, opening hours and seat maps."""
