"""Tests against a real running server, over sockets and HTTP."""
