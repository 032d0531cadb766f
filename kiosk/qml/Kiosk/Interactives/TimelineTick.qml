import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// A year, a month or a day under the line.
Item {
    id: tick

    required property LineTickView modelData
    required property TimelineLine line

    visible: modelData.shown
    x: modelData.x
    y: line.height - line.foot

    Rectangle {
        x: -width / 2
        width: Theme.hairline
        height: tick.line.foot
        color: Theme.ink
    }

    DisplayText {
        x: Theme.unit / 2 + Theme.hairline
        y: Math.round((tick.line.foot - height) / 2)
        text: tick.modelData.words
        font.pixelSize: Theme.officeSize
    }
}
