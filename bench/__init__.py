"""Benchmarks: each script prints results as ratios to a baseline of the same run, as medians of several runs."""
