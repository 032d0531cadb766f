import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// When it was, and what it is called.
Column {
    id: head

    required property PanelView panel
    property real size: Theme.titleSize

    DisplayText {
        width: parent.width
        text: head.panel.date
        color: Theme.redText
        font.pixelSize: Theme.dateSize
        font.capitalization: Font.AllUppercase
        wrapMode: Text.Wrap
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    TitleText {
        width: parent.width
        text: head.panel.title
        size: head.size
    }
}
