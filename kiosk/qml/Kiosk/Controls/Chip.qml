import QtQuick
import Kiosk.Style

// A person by emblem and name, with what she or he is to another where that is given.
Target {
    id: chip

    required property string emblem
    property string says

    description: says
    implicitWidth: picture.width + Math.max(title.implicitWidth, relation.implicitWidth) + 3 * Theme.unit
    implicitHeight: Math.max(Theme.target, words.height + Theme.unit)

    Rectangle {
        anchors.fill: parent
        color: chip.pressed ? Theme.ink : Theme.paper
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    Emblem {
        id: picture

        x: Theme.hairline
        y: Theme.hairline
        width: Theme.target - 2 * Theme.hairline
        height: parent.height - 2 * Theme.hairline
        source: chip.emblem
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.unit
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter

        PlainText {
            id: title

            width: parent.width
            text: chip.name
            color: chip.pressed ? Theme.paper : Theme.ink
            wrapMode: chip.says === "" ? Text.NoWrap : Text.Wrap
            font.weight: chip.says === "" ? Font.Normal : Font.Bold
            Accessible.ignored: true
        }

        PlainText {
            id: relation

            visible: chip.says !== ""
            width: parent.width
            text: chip.says
            color: chip.pressed ? Theme.paper : Theme.ink
            Accessible.ignored: true
        }
    }
}
