"""The kiosk left running and visited by a made-up crowd: ``python -m tests.soak --minutes N``.

The app is the real one, in this process; what it takes of the machine is written down row by row, drawn, and judged.
"""
