import QtQuick
import Kiosk.Style

// A small heading inside a card.
PlainText {
    color: Theme.ash
    font.pixelSize: Theme.smallSize
    font.capitalization: Font.AllUppercase
    font.weight: Font.Bold
    font.letterSpacing: Theme.unit / 8
    topPadding: Theme.unit
    Accessible.role: Accessible.Heading
}
