import QtQuick
import Kiosk.Style

// The time in sight, where there is room to say it.
DisplayText {
    opacity: implicitWidth <= width ? 1 : 0
    horizontalAlignment: Theme.fromEnd
    color: Theme.redText
    font.pixelSize: Math.min(Theme.headingSize, Math.floor(Theme.target / 1.3))
    font.capitalization: Font.AllUppercase
    Accessible.ignored: opacity === 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
