"""Tests of the methods, and boards with known duplicates to measure them on."""
