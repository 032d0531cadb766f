"""The paper of the book: its size, its margins, its inks, its typefaces."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont

DOTS_PER_INCH = 2540
"""The resolution of the book: a dot is a hundredth of a millimetre."""

MM = 100
POINT = DOTS_PER_INCH / 72

WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT, RIGHT = 18 * MM, 192 * MM
TOP, BOTTOM = 18 * MM, 274 * MM
FOOTER = 284 * MM
"""The line on which the running footer stands."""

COLUMN, COLUMN_END = 56 * MM, 172 * MM
"""Where words stand; headings are at their left, and at their right there is room for a pen."""

INK = QColor("#1A1714")
RED = QColor("#B92327")
ASH = QColor("#635B51")
PAPER = QColor("#EFE7D6")


def display(points: float) -> QFont:
    """Give the typeface of titles."""
    font = QFont("Alumni Sans")
    font.setPixelSize(round(points * POINT))
    # The weight itself would be drawn fat over the thin outlines.
    font.setVariableAxis(QFont.Tag("wght"), 900)
    return font


def reading(points: float) -> QFont:
    """Give the typeface of texts."""
    font = QFont("PT Serif")
    font.setPixelSize(round(points * POINT))
    return font


def plain(points: float, bold: bool = False) -> QFont:
    """Give the typeface of headings and of everything small."""
    font = QFont("PT Sans")
    font.setPixelSize(round(points * POINT))
    font.setBold(bold)
    return font
