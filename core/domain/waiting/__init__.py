"""Waiting: a place in line for what is taken, and the offer of what frees up."""
