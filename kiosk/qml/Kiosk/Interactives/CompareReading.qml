import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// What a text's side of a comparison says: its label, its words, whose they are.
Column {
    id: reading

    required property Guide guide
    required property SideView side
    required property bool dark

    spacing: Theme.unit

    DisplayText {
        width: parent.width
        text: reading.side.label
        color: reading.dark ? Theme.redOnNight : Theme.redText
        font.pixelSize: Theme.dateSize
        font.capitalization: Font.AllUppercase
        wrapMode: Text.Wrap
        lineHeight: 0.85
        Accessible.ignored: false
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    ReadingText {
        width: parent.width
        text: reading.side.text
        color: reading.dark ? Theme.nightFront : Theme.ink
        linkColor: reading.dark ? Theme.redOnNight : Theme.redText
        onLinkTapped: entry => reading.guide.openLink(entry)
    }

    CompareNote {
        width: parent.width
        side: reading.side
        tint: reading.dark ? Theme.nightFront : Theme.ash
    }
}
