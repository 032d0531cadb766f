import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// An answer to touch; once answered, the visitor's own is marked and each shows how many gave it.
Target {
    id: item

    required property WordsView words
    required property PollAnswerView answer
    required property bool given
    required property bool mine
    readonly property color ground: mine !== pressed ? Theme.red : Theme.night
    readonly property color front: mine !== pressed ? Theme.redFront : Theme.nightFront

    name: answer.says
    description: (mine ? words.yourAnswer + ". " : "") + (answer.percent === "" ? "" : answer.percent + ", " + answer.count)
    implicitHeight: Math.max(Theme.target, body.height + 2 * Theme.unit)
    Accessible.checkable: given
    Accessible.checked: mine

    Rectangle {
        anchors.fill: parent
        color: item.given && !item.mine ? Theme.paper : item.ground
        border.width: Theme.highContrast || item.given ? Theme.hairline : 0
        border.color: Theme.ink
    }

    // The share of all answers, as a bar along the foot
    Rectangle {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.hairline
        width: (parent.width - 2 * Theme.hairline) * item.answer.share / 100
        height: Theme.unit
        color: item.mine ? Theme.redFront : Theme.ink
    }

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: 2 * Theme.unit
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit + (figures.visible ? figures.width + Theme.unit : 0)
        anchors.verticalCenter: parent.verticalCenter

        PlainText {
            width: parent.width
            text: item.answer.says
            color: item.given && !item.mine ? Theme.ink : item.front
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        PlainText {
            visible: item.mine
            width: parent.width
            text: item.words.yourAnswer
            color: item.front
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
    }

    DisplayText {
        id: figures

        visible: item.answer.percent !== ""
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: item.answer.percent
        color: item.mine ? Theme.redFront : Theme.ink
        font.pixelSize: Theme.dateSize
    }
}
