"""Measurements: each script prints what it measured as ratios to something in the same run, medians of several runs."""
