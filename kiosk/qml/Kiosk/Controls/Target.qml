import QtQuick
import Kiosk.Style

// Something to touch: acts on release inside, cancelled by sliding off, reachable by keys and by assistive clients.
Item {
    id: target

    required property string name
    property string description
    property color focusColor: Theme.focus
    readonly property bool pressed: tap.pressed

    signal activated

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: description
    Accessible.focusable: true
    Accessible.onPressAction: target.activated()
    Accessible.onToggleAction: target.activated()
    Keys.onReturnPressed: target.activated()

    // No limit of time: a slow finger is a tap too.
    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: target.activated()
    }

    Rectangle {
        visible: target.activeFocus && Theme.keyed
        anchors.fill: parent
        anchors.margins: -2 * Theme.hairline
        z: 1
        color: "transparent"
        border.width: 2 * Theme.hairline
        border.color: target.focusColor
    }
}
