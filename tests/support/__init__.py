"""What tests are made of: a workshop in verbs, a real server, and a client that knows only the protocol."""
