pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The line under fingers: drag, pinch; or under arrows. Eras, bars, flags, marks lie on a sheet that slides.
Item {
    id: line

    required property TimelineView view
    required property WordsView words
    // Whether keys have taken hold of it, so that up and down see more and less of it
    property bool taken: false
    readonly property real mark: Theme.targetFloor
    readonly property real foot: Math.round(Theme.officeSize * 1.4)
    readonly property real narrowBand: Math.round(Theme.officeSize * 1.3)
    readonly property real least: foot + narrowBand + mark + Theme.gap
    readonly property bool wide: height > least + 2.5 * lanePitch
    readonly property real band: wide ? Math.round(Theme.officeSize * 2.4) : narrowBand
    readonly property real fall: wide ? Math.round(Math.min(2 * Theme.officeSize, 0.12 * height)) : 0
    readonly property real bandTop: height - foot - band - fall
    readonly property real rowHeight: 1.5 * Theme.unit
    readonly property int rows: Math.min(view.rows, wide ? 3 : height >= least + rowHeight ? 1 : 0)
    readonly property real axis: bandTop - rows * rowHeight - mark / 2 - Theme.unit / 2
    readonly property real flagHeight: Math.max(Theme.targetFloor, Math.ceil(1.15 * Theme.officeSize + 2.5 * Theme.smallSize + Theme.unit))
    readonly property real lanePitch: flagHeight + Theme.gap
    readonly property int lanes: Math.max(0, Math.floor((axis - mark / 2) / lanePitch))

    // The eras go down to the right, a step each.
    function topOf(era: int): real {
        return bandTop + Math.round(fall * era / Math.max(1, view.eras.length - 1));
    }

    function lay() {
        view.setLetters(Theme.smallSize, Theme.officeSize, 0.42 * width);
        view.layOut(width - mark, height, mark, Theme.pitchFloor, Theme.unit, lanes, rows);
    }

    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: view.name
    Accessible.description: hint.says
    Accessible.focusable: true
    Keys.onLeftPressed: view.turn(-1)
    Keys.onRightPressed: view.turn(1)
    Keys.onReturnPressed: taken = !taken
    Keys.onUpPressed: view.step(1)
    Keys.onDownPressed: view.step(-1)
    onActiveFocusChanged: taken = false
    // Once, however much changes at a time
    onWidthChanged: Qt.callLater(lay)
    onLanesChanged: Qt.callLater(lay)
    onRowsChanged: Qt.callLater(lay)
    onFlagHeightChanged: Qt.callLater(lay)
    Component.onCompleted: Qt.callLater(lay)

    Connections {
        target: line.view

        function onLeapt() {
            glide.restart();
        }
    }

    // From what is in sight to what was asked for
    NumberAnimation {
        id: glide

        target: sheet
        property: "way"
        from: 0
        to: 1
        duration: Theme.move
        easing.type: Easing.OutCubic
        onFinished: line.view.leap(1)
    }

    TimelineSheet {
        id: sheet

        property real way: 1

        x: line.mark / 2 + line.view.offset
        height: line.height
        line: line
        view: line.view
        onWayChanged: line.view.leap(way)
    }

    Rectangle {
        y: line.height - line.foot - height
        width: parent.width
        height: 2 * Theme.hairline
        color: Theme.ink
    }

    Repeater {
        model: line.view.eras.slice()
        delegate: TimelineEraName {
            line: line
        }
    }

    HoldHint {
        id: hint

        words: line.words
        taken: line.taken
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        onActiveChanged: {
            if (active) {
                glide.stop();
                line.view.hold();
            } else {
                line.view.letGo();
            }
        }
        onTranslationChanged: delta => line.view.drag(Theme.along * delta.x / (line.width - line.mark))
    }

    PinchHandler {
        target: null
        rotationAxis.enabled: false
        onActiveChanged: glide.stop()
        onScaleChanged: delta => line.view.pinch(delta, (centroid.position.x - line.mark / 2) / (line.width - line.mark))
        onTranslationChanged: delta => line.view.drag(Theme.along * delta.x / (line.width - line.mark))
    }
}
