"""Favours: what a member asks of the holder of a booking, and rounds of swaps among several."""
