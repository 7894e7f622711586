"""Facilitator: live kick-off events, from the QR code on the table to the boards in SQLite."""

__version__ = "0.1.0"
