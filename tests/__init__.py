"""The tests mirror the package; ``screen`` touches the real window, ``whole`` runs whole processes."""
