pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// What the lines mean.
Column {
    id: legend

    required property NetworkView view

    spacing: Theme.unit / 2

    Repeater {
        model: ["with", "against", "broken"]
        delegate: Item {
            id: entry

            required property string modelData

            width: legend.width
            height: meaning.height

            NetworkSign {
                id: sign

                y: (meaning.font.pixelSize * Theme.leading - height) / 2
                width: implicitWidth
                height: implicitHeight
                stance: entry.modelData
            }

            PlainText {
                id: meaning

                anchors.left: sign.right
                anchors.leftMargin: 1.5 * Theme.unit
                anchors.right: parent.right
                text: entry.modelData === "with" ? legend.view.together : entry.modelData === "against" ? legend.view.opposed : legend.view.broken
            }
        }
    }
}
