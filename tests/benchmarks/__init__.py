"""How fast the kiosk is and how much it takes: ``python -m tests.benchmarks``.

Measures and prints; nothing here is an assertion, since seconds depend on the machine.
"""
