"""``kiosk doctor``: looks at the machine, says what is wrong with it, and what to do.

Each module holds the checks of some subjects; ``examine.CHECKS`` lists them all. Nothing here loads Qt: what Qt knows
is asked by ``probe`` of a process that runs ``kiosk.window.probe``.
"""
