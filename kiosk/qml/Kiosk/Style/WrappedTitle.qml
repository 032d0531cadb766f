import QtQuick

// A title over several lines: as large as asked, smaller where its longest word would break.
DisplayText {
    id: title

    property real most: Theme.titleSize
    readonly property real widest: {
        // Naming the font has the words measured again when it changes.
        let widest = metrics.font.pixelSize > 0 ? 1 : 2;
        for (const word of text.toUpperCase().split(" "))
            widest = Math.max(widest, metrics.advanceWidth(word));
        return widest;
    }

    font.pixelSize: Math.max(1, Math.min(most, Math.floor(metrics.font.pixelSize * width / widest)))
    font.capitalization: Font.AllUppercase
    wrapMode: Text.WordWrap
    lineHeight: 0.78

    FontMetrics {
        id: metrics

        font.family: Theme.display
        font.variableAxes: ({
                "wght": title.heaviness
            })
        font.pixelSize: 100
    }
}
