import QtQuick

// A bundled icon in one colour; what it means is said by the control it stands on.
Image {
    property string name
    property color tint: Theme.ink

    // What points along the way turns with it; all else keeps its form.
    readonly property bool points: ["arrow_back", "chevron_left", "chevron_right", "keyboard_double_arrow_left", "keyboard_double_arrow_right"].includes(name)

    mirror: Theme.mirrored && !points
    source: name ? "image://tinted/" + Theme.hex(tint) + "/icons/" + name + ".svg" : ""
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
