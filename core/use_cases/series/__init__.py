"""Repeat a booking: look all dates over at once, book them in one transaction, change one, the later ones or all."""
