import QtQuick

// Buttons, captions, chips.
Text {
    color: Theme.ink
    font.family: Theme.plain
    font.pixelSize: Theme.interfaceSize
    textFormat: Text.PlainText
    activeFocusOnTab: activeFocus || (Theme.spoken && !Accessible.ignored && text !== "")
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
