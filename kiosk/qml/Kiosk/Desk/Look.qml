pragma Singleton
import QtQuick

// Every colour and size of the curator's own controls, which must not be taken for the exhibit's.
QtObject {
    readonly property color ground: "#2B2B2E"
    readonly property color front: "#F2F2F2"
    readonly property color quiet: "#B9B9BE"
    readonly property color error: "#FF8A80"
    readonly property color warning: "#FFD180"
    readonly property color remedy: "#A5D6A7"
    readonly property color sheet: "#F01B1B1D"
    readonly property int gap: 8
    readonly property int bar: 48
    readonly property int words: 15
    readonly property real most: 0.45
    readonly property string plain: "PT Sans"
    readonly property string fixed: "monospace"
}
