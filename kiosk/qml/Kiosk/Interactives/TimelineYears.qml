import QtQuick
import Kiosk.Style

// The time in sight, where there is room to say it.
DisplayText {
    opacity: implicitWidth <= width ? 1 : 0
    horizontalAlignment: Text.AlignRight
    color: Theme.redText
    font.capitalization: Font.AllUppercase
    Accessible.ignored: opacity === 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
