"""Interactives as QML sees them, one module and one view class a kind; each is loaded when first opened.

Unlike other views these change: what a visitor does with one is kept in its state, which the visit forgets.
"""
