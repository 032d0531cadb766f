import QtQuick
import Kiosk.Style

// A verdict as a shape and a word: full disc, open ring, diamond, cross, empty square.
Item {
    id: sign

    required property string verdict
    required property string word
    property bool inline: false
    readonly property real size: Math.round(4.4 * Theme.unit)
    readonly property color tint: verdict === "supported" ? Theme.ink : Theme.redText

    implicitWidth: inline ? size + Theme.unit + label.implicitWidth : Math.max(size, label.implicitWidth)
    implicitHeight: inline ? Math.max(size, label.height) : size + Theme.unit / 2 + label.height

    Icon {
        width: sign.size
        height: sign.size
        name: "verdict-" + sign.verdict.replace(" ", "-")
        tint: sign.tint
    }

    DisplayText {
        id: label

        x: sign.inline ? sign.size + Theme.unit : 0
        y: sign.inline ? (sign.size - height) / 2 : sign.size + Theme.unit / 2
        text: sign.word
        color: sign.tint
        font.pixelSize: Theme.interfaceSize
        font.capitalization: Font.AllUppercase
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: sign.word
    }
}
