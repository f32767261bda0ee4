"""Sheets as CSV files, alone, in a folder or in a zip file: written so that what is read again is the same."""
