"""Tests of what is seen: sizes, gaps, contrast, nothing clipped."""
