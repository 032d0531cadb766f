pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The part of the picture that is in sight, under fingers: drag, pinch, double tap; or under arrows.
Item {
    id: picture

    required property ZoomView view
    required property WordsView words
    property bool glides: false
    // Whether keys have taken hold of it, so that all four arrows move it
    property bool taken: false
    readonly property bool held: drag.active || pinch.active
    readonly property alias sheet: sheet
    readonly property real sheetWidth: view.pictureWidth * sheet.scale
    readonly property real sheetHeight: view.pictureHeight * sheet.scale

    // The picture follows a finger, and fits a view of another size, at once; all else takes it there in a moment.
    function lay() {
        glides = false;
        view.layOut(width, height, Theme.targetFloor, Theme.gap);
        glides = true;
    }

    clip: true
    transform: Scale {
        origin.x: picture.width / 2
        xScale: Theme.along
    }
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: view.alt
    Accessible.description: hint.says
    Accessible.focusable: true
    Keys.onLeftPressed: view.pan(Theme.along * width / 3, 0)
    Keys.onRightPressed: view.pan(-Theme.along * width / 3, 0)
    Keys.onReturnPressed: taken = !taken
    Keys.onUpPressed: view.pan(0, height / 3)
    Keys.onDownPressed: view.pan(0, -height / 3)
    onActiveFocusChanged: taken = false
    onWidthChanged: lay()
    onHeightChanged: lay()
    Component.onCompleted: lay()

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }

    Item {
        id: sheet

        x: picture.view.left
        y: picture.view.top
        scale: picture.view.scale
        transformOrigin: Item.TopLeft

        Behavior on x {
            enabled: picture.glides && !picture.held

            NumberAnimation {
                duration: Theme.move
                easing.type: Easing.OutCubic
            }
        }

        Behavior on y {
            enabled: picture.glides && !picture.held

            NumberAnimation {
                duration: Theme.move
                easing.type: Easing.OutCubic
            }
        }

        Behavior on scale {
            enabled: picture.glides && !picture.held

            NumberAnimation {
                id: gliding

                duration: Theme.move
                easing.type: Easing.OutCubic
            }
        }

        ZoomTiles {
            tiles: picture.view.tiles
            moving: picture.held || gliding.running
        }
    }

    DragHandler {
        id: drag

        target: null
        onTranslationChanged: delta => picture.view.pan(delta.x, delta.y)
    }

    PinchHandler {
        id: pinch

        target: null
        rotationAxis.enabled: false
        onScaleChanged: delta => picture.view.zoom(delta, centroid.position.x, centroid.position.y)
        onTranslationChanged: delta => picture.view.pan(delta.x, delta.y)
    }

    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 0
        onDoubleTapped: eventPoint => picture.view.tapTwice(eventPoint.position.x, eventPoint.position.y)
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    HoldHint {
        id: hint

        words: picture.words
        taken: picture.taken
    }

    ZoomMap {
        id: map

        picture: picture
    }

    Repeater {
        model: picture.view.hotspots.slice()
        delegate: ZoomMark {
            picture: picture
            map: map
        }
    }
}
