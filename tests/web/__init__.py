"""Tests against the real running server, over real sockets and HTTP."""
