"""Attacks on the secrecy of ballots, with access to all stored files."""
