"""HTTP pages, HTTP API and Socket.IO. Transport only; all rules are in the domain."""
