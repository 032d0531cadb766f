pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What each key of the keypad does; an action that is touched waits for another key.
Item {
    id: page

    required property StaffView staff
    readonly property KeysView keys: staff.keys
    readonly property int columns: width > height ? 2 : 1

    PlainText {
        id: says

        x: Theme.margin
        y: Theme.margin / 2
        width: parent.width - 2 * Theme.margin
        height: 2 * Theme.interfaceSize * Theme.leading
        text: page.keys.message
        color: Theme.redText
        font.pixelSize: Theme.interfaceSize
        wrapMode: Text.Wrap
    }

    Flickable {
        id: flick

        anchors.top: says.bottom
        anchors.bottom: ways.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.topMargin: 2 * Theme.unit
        anchors.bottomMargin: 2 * Theme.unit
        contentWidth: width
        contentHeight: grid.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Grid {
            id: grid

            columns: page.columns
            spacing: Theme.gap

            Repeater {
                model: page.keys.actions
                delegate: Target {
                    id: action

                    required property ActionView modelData
                    required property int index
                    readonly property bool waits: index === page.keys.waiting
                    readonly property bool marked: waits || index === page.keys.lit

                    name: modelData.does
                    description: modelData.keys
                    activeFocusOnTab: false
                    width: (flick.width - (page.columns - 1) * Theme.gap) / page.columns
                    height: Math.max(Theme.targetFloor, words.height + Theme.unit)
                    onActivated: page.keys.wait(index)

                    Rectangle {
                        anchors.fill: parent
                        color: action.waits ? Theme.red : "transparent"
                        border.width: action.marked ? 2 * Theme.hairline : Theme.hairline
                        border.color: action.marked ? Theme.red : Theme.ash
                    }

                    Column {
                        id: words

                        x: Theme.unit
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - 2 * Theme.unit

                        PlainText {
                            width: parent.width
                            text: action.modelData.keys
                            color: action.waits ? Theme.redFront : Theme.ink
                            font.pixelSize: Theme.smallSize
                            font.weight: Font.Bold
                            elide: Text.ElideRight
                        }

                        PlainText {
                            width: parent.width
                            text: action.modelData.does
                            color: action.waits ? Theme.redFront : Theme.ink
                            font.pixelSize: Theme.smallSize
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
        }
    }

    Row {
        id: ways

        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin / 2
        spacing: Theme.gap

        ActionButton {
            primary: true
            activeFocusOnTab: false
            name: page.staff.testNames[2]
            onActivated: page.staff.backToPage()
        }

        ActionButton {
            activeFocusOnTab: false
            name: page.keys.restoreName
            onActivated: page.keys.restore()
        }
    }
}
