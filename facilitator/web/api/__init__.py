"""The HTTP API of docs/protocol.md: requests with a token, answered in JSON."""
