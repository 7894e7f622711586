"""Building blocks of tests: a workshop in verbs, a real server, and a protocol-only client."""
