"""The transcript of a day, replayed by real clients against the real server."""
