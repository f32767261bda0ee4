"""Calendars as other programs read them, by RFC 5545: files of one event, and feeds of many."""
