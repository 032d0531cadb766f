pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// Land and sea, the places with their names, the legs as far as they are reached, and the mark that travels.
Item {
    id: map

    required property RouteView view
    readonly property RoutePlaceView here: view.stops[view.index].place
    readonly property real dot: Math.round(1.7 * Theme.unit)
    readonly property real mark: Math.round(3 * Theme.unit)
    readonly property real line: Math.round(0.6 * Theme.unit)

    function lay() {
        view.layOut(width, height, mark / 2 + Theme.hairline, Theme.unit / 2, lettering.font, Math.round(Theme.interfaceSize / Theme.textSize * Theme.displayScale));
    }

    transform: Scale {
        origin.x: map.width / 2
        xScale: Theme.along
    }
    onWidthChanged: lay()
    onHeightChanged: lay()
    Component.onCompleted: lay()

    Image {
        anchors.fill: parent
        source: map.view.frame === "" ? "" : "image://land/" + Theme.hex(Theme.land) + "/" + Theme.hex(Theme.sea) + "/" + map.view.frame
        sourceSize: Qt.size(width, height)
        asynchronous: true
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.ink
    }

    // Never seen: the names are measured as it writes them.
    DisplayText {
        id: lettering

        visible: false
        font.pixelSize: Theme.interfaceSize
        heaviness: 800
        onFontChanged: map.lay()
    }

    Repeater {
        model: map.view.stops.slice()
        delegate: RouteLeg {
            required property RouteStopView modelData
            required property int index

            visible: index > 0
            start: map.view.stops[Math.max(0, index - 1)].place
            stop: modelData
            reached: index <= map.view.index
            thickness: map.line
        }
    }

    Repeater {
        model: map.view.places.slice()
        delegate: Rectangle {
            required property RoutePlaceView modelData
            readonly property bool visited: modelData.firstStop <= map.view.index

            x: modelData.across - width / 2
            y: modelData.down - height / 2
            width: map.dot
            height: width
            radius: width / 2
            color: visited ? Theme.red : Theme.land
            border.width: Theme.hairline
            border.color: Theme.ink
        }
    }

    // The mark
    Rectangle {
        x: map.here.across - width / 2
        y: map.here.down - height / 2
        width: map.mark
        height: width
        radius: width / 2
        color: Theme.ink
        border.width: Theme.hairline
        border.color: Theme.land

        Behavior on x {
            NumberAnimation {
                duration: Theme.move
                easing.type: Easing.InOutCubic
            }
        }

        Behavior on y {
            NumberAnimation {
                duration: Theme.move
                easing.type: Easing.InOutCubic
            }
        }
    }

    Repeater {
        model: map.view.places.slice()
        delegate: Rectangle {
            id: plate

            required property RoutePlaceView modelData
            readonly property bool current: modelData === map.here

            visible: modelData.named
            x: modelData.nameAcross
            y: modelData.nameDown
            width: name.implicitWidth + Theme.unit
            height: name.implicitHeight
            color: current ? Theme.ink : Theme.land
            transform: Scale {
                origin.x: plate.width / 2
                xScale: Theme.along
            }

            DisplayText {
                id: name

                x: Theme.unit / 2
                text: plate.modelData.name
                color: plate.current ? Theme.land : Theme.ink
                font.pixelSize: map.view.nameSize
                heaviness: 800
                Accessible.ignored: false
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }

    // Where the finger is
    Rectangle {
        visible: tap.pressed
        x: tap.point.position.x - width / 2
        y: tap.point.position.y - height / 2
        width: 2 * Theme.targetFloor
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 2 * Theme.hairline
        border.color: Theme.red
    }

    // A tap near a place goes to its stop; the stepper does the same for hands that want a target.
    TapHandler {
        id: tap

        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 0
        onTapped: eventPoint => map.view.touch(eventPoint.position.x, eventPoint.position.y, Theme.targetFloor)
    }
}
