"""Tests of the methods, and sets of texts with known duplicates."""
