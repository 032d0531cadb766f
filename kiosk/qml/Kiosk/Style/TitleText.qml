import QtQuick

// A title in capitals: in one line, somewhat smaller if need be; where that is not enough, in several.
DisplayText {
    id: title

    property real size: Theme.titleSize
    property real room: width
    // Naming the font has the words measured again when it changes.
    readonly property real natural: metrics.font.pixelSize > 0 ? metrics.advanceWidth(text.toUpperCase()) : 0
    readonly property real share: natural > 0 ? room / (natural * 1.01) : 1

    font.pixelSize: share >= 1 ? size : share >= 0.7 ? Math.floor(size * share) : size * 0.8
    font.capitalization: Font.AllUppercase
    wrapMode: Text.Wrap
    lineHeight: 0.8
    Accessible.ignored: false
    Accessible.role: Accessible.Heading
    Accessible.name: text.replace(/\u00ad/g, "")

    FontMetrics {
        id: metrics

        font.family: Theme.display
        font.variableAxes: ({
                "wght": title.heaviness
            })
        font.pixelSize: title.size
    }
}
