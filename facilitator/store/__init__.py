"""The log: what has happened, numbered and append-only."""
