import QtQuick

// Titles, dates, numerals: the heavy condensed face. Its weight is an axis of the font; font.weight is only faked.
Text {
    id: display

    property int heaviness: 900

    color: Theme.ink
    font.family: Theme.display
    font.variableAxes: ({
            "wght": heaviness
        })
    font.pixelSize: Theme.headingSize
    horizontalAlignment: Theme.fromStart
    textFormat: Text.PlainText
    transform: Scale {
        origin.x: display.width / 2
        xScale: Theme.along
    }
    activeFocusOnTab: activeFocus || (Theme.spoken && !Accessible.ignored && text !== "")
    Accessible.ignored: true
}
