pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Style

// Sources, one under the other.
Column {
    id: list

    required property list<string> sources
    property color tint: Theme.ash

    spacing: Theme.unit / 2

    Repeater {
        model: list.sources
        delegate: PlainText {
            required property string modelData

            width: list.width
            text: modelData
            textFormat: Text.StyledText
            color: list.tint
            font.pixelSize: Theme.smallSize
            Accessible.name: Theme.wordsOf(text)
        }
    }
}
