"""``kiosk import``: a timeline made for TimelineJS becomes a gallery of one exhibit.

``file`` reads JSON and CSV of every form into ``slides``; ``html``, ``dates``, ``eras``, ``references`` and ``panels``
turn what these hold into what an exhibit can say; ``composition`` makes files of it and ``gallery`` writes them.
"""
