"""Attacks on the secrecy of ballots, by somebody who has everything that is kept."""
