"""The store: everything that is kept, of which the log is what has happened, numbered and append-only."""
