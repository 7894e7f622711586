"""The web: pages, the HTTP API and the socket. Transport in, transport out; every rule is in the domain."""
