"""Tests of whole processes: the commands as an operator runs them."""
