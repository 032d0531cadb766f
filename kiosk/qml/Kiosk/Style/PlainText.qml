import QtQuick

// Buttons, captions, chips.
Text {
    id: plain

    color: Theme.ink
    font.family: Theme.plain
    font.pixelSize: Theme.interfaceSize
    horizontalAlignment: Theme.fromStart
    textFormat: Text.PlainText
    activeFocusOnTab: activeFocus || (Theme.spoken && !Accessible.ignored && text !== "")
    wrapMode: Text.Wrap
    transform: Scale {
        origin.x: plain.width / 2
        xScale: Theme.along
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
