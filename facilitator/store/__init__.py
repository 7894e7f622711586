"""The event log: append-only, numbered events."""
