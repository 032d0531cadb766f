"""A museum kiosk: touch-navigable panels on a full screen, driven by YAML exhibits.

Layers, each importing only downwards: ``cli`` → ``desk``, ``floor``, ``window`` → ``bridge`` → ``visit`` → ``content``.
"""
