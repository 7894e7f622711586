"""The core of a workshop: what may happen in it, what has happened, and nothing about networks, files or clocks."""
