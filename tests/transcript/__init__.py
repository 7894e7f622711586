"""The transcript of a day, replayed by real clients against a real server."""
