import QtQuick

// A bundled icon in one colour; what it means is said by the control it stands on.
Image {
    property string name
    property color tint: Theme.ink

    source: name ? "image://tinted/" + Theme.hex(tint) + "/icons/" + name + ".svg" : ""
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
