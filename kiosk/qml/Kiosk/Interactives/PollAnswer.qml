import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// An answer to touch; once one is given, the visitor's own is marked and each shows how many gave it.
Item {
    id: item

    required property WordsView words
    required property PollAnswerView answer
    required property bool given
    required property bool mine
    readonly property color ground: given ? (mine ? Theme.red : Theme.paper) : touch.pressed ? Theme.nightFront : Theme.night
    readonly property color front: given ? (mine ? Theme.redFront : Theme.ink) : touch.pressed ? Theme.night : Theme.nightFront

    signal activated

    height: Math.max(Theme.target, body.height + 2 * Theme.unit)
    activeFocusOnTab: activeFocus || (Theme.spoken && given)
    Accessible.ignored: !given
    Accessible.role: Accessible.StaticText
    Accessible.name: [answer.says, mine ? words.yourAnswer : "", answer.percent].filter(part => part !== "").join(". ")

    Rectangle {
        anchors.fill: parent
        color: item.ground
        border.width: Theme.highContrast || item.given ? Theme.hairline : 0
        border.color: Theme.ink
    }

    // The share of all answers, as a bar along the foot
    Rectangle {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width * item.answer.share / 100
        height: Theme.unit
        color: item.front

        Behavior on width {
            NumberAnimation {
                duration: Theme.move
                easing.type: Easing.OutCubic
            }
        }
    }

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: 2 * Theme.unit
        anchors.right: figures.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter

        DisplayText {
            width: parent.width
            text: item.answer.says
            color: item.front
            font.pixelSize: Theme.dateSize
            font.capitalization: Font.AllUppercase
            wrapMode: Text.Wrap
            lineHeight: 0.85
        }

        PlainText {
            visible: item.mine
            width: parent.width
            text: item.words.yourAnswer
            color: item.front
            Accessible.ignored: true
        }
    }

    DisplayText {
        id: figures

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: item.answer.percent
        color: item.front
        font.pixelSize: Theme.headingSize
    }

    Target {
        id: touch

        visible: !item.given
        anchors.fill: parent
        name: item.answer.says
        onActivated: item.activated()
    }
}
