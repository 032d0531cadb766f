pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// One event, a diamond: full where its day is known, hollow where it is not; or several, a square with their number.
Target {
    id: mark

    required property LineMarkView modelData
    required property TimelineLine line
    required property TimelineView view
    readonly property bool several: modelData.count > 1
    readonly property bool hollow: !several && (modelData.form === "within" || modelData.doubt !== "")
    readonly property color tint: pressed ? Theme.ash : modelData.selected || modelData.standing ? Theme.red : Theme.ink
    readonly property color front: tint === Theme.red ? Theme.redFront : Theme.paper

    visible: modelData.shown
    x: modelData.x - width / 2
    y: line.axis - height / 2
    width: line.mark
    height: line.mark
    name: modelData.name
    description: several && modelData.flagSays !== "" ? modelData.flagDate + ": " + modelData.flagSays : ""
    onActivated: view.touch(modelData)

    Rectangle {
        anchors.centerIn: parent
        width: Math.round(mark.width * (mark.several ? 0.8 : mark.modelData.selected ? 0.62 : 0.46))
        height: width
        rotation: mark.several ? 0 : 45
        antialiasing: true
        color: mark.hollow ? Theme.paper : mark.tint
        border.width: 2 * Theme.hairline
        border.color: mark.tint
    }

    DisplayText {
        visible: mark.several || mark.modelData.doubt === "perhaps"
        anchors.centerIn: parent
        width: Math.min(implicitWidth, mark.width * 0.74)
        text: mark.several ? mark.modelData.count : "?"
        color: mark.several ? mark.front : mark.tint
        font.pixelSize: Math.round(mark.width * 0.46)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallSize / 2
        heaviness: 800
    }

    // An open beginning or end goes on without the mark.
    Repeater {
        model: mark.modelData.form === "from" || mark.modelData.form === "until" ? 2 : 0
        delegate: Rectangle {
            required property int index
            readonly property int way: mark.modelData.form === "from" ? 1 : -1

            x: mark.width / 2 + way * mark.width * (0.36 + 0.18 * index) - (way < 0 ? width : 0)
            y: (mark.height - height) / 2
            width: mark.width * 0.1
            height: Theme.hairline * (2 - index)
            color: mark.tint
        }
    }
}
