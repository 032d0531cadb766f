pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What a visitor reads first: date, title, label, people, offices; below, always in sight, the two ways deeper.
Item {
    id: text

    required property Guide guide
    readonly property PanelView panel: guide.panel
    // In a low, wide place the title and the ways deeper stand beside the reading, not over and under it.
    readonly property bool broad: Theme.lowered && width > 2 * height
    readonly property real side: Math.round(width * 0.4)
    readonly property real parts: head.height + label.height + people.height + offices.height
    // The least height at which nothing scrolls
    readonly property real wanted: parts + 3 * 1.5 * Theme.unit + column.anchors.topMargin + column.anchors.bottomMargin

    onPanelChanged: column.position = 0

    Connections {
        target: text.guide.listen

        function onMoved() {
            if (text.guide.listen.paragraph === 0)
                column.reveal(label.y + text.guide.listen.place * label.height);
        }
    }

    Loader {
        x: Theme.margin
        y: column.anchors.topMargin
        width: text.side - Theme.margin
        height: text.height - y - Theme.gap
        active: text.broad
        sourceComponent: ScrollColumn {
            words: text.guide.words
            spacing: Theme.unit

            PanelHead {
                width: parent.width
                panel: text.panel
                size: Theme.headingSize
            }

            PanelActions {
                width: parent.width
                visible: !text.guide.listen.open
                guide: text.guide
            }

            ListenBar {
                width: parent.width
                visible: text.guide.listen.open
                guide: text.guide
            }
        }
    }

    ScrollColumn {
        id: column

        anchors.fill: parent
        anchors.leftMargin: text.broad ? text.side + Theme.unit : Theme.margin
        anchors.rightMargin: Theme.unit
        anchors.topMargin: (text.broad ? 1.5 : 3) * Theme.unit
        anchors.bottomMargin: text.broad ? Theme.gap : (voice.visible ? voice.height : actions.height) + 2 * Theme.gap
        words: text.guide.words
        // What room is left is shared out between the parts.
        spacing: Math.max(1.5 * Theme.unit, Math.min(3 * Theme.unit, (height - text.parts) / 3))

        PanelHead {
            id: head

            visible: !text.broad
            width: parent.width
            panel: text.panel
        }

        ReadingText {
            id: label

            width: parent.width
            text: Theme.marked(text.guide.listen.label || text.panel.label, text.guide.listen.paragraph >= 0)
            font.pixelSize: Theme.labelSize
            onLinkTapped: entry => text.guide.openLink(entry)
        }

        Flow {
            id: people

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: text.panel.people.slice()
                delegate: Chip {
                    id: chip

                    required property ChipView modelData

                    name: modelData.shortName
                    emblem: modelData.emblem
                    onActivated: text.guide.openLink(modelData.person)
                }
            }
        }

        Offices {
            id: offices

            width: parent.width
            panel: text.panel
        }
    }

    // In the gutter of the column, whose own two buttons stand at its foot
    IconButton {
        anchors.right: column.right
        anchors.top: column.top
        visible: text.guide.listen.offered && !text.guide.listen.open
        icon: "volume_up"
        name: text.guide.listen.name
        onActivated: text.guide.listen.playOrPause()
    }

    PanelActions {
        id: actions

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        visible: !text.broad && !text.guide.listen.open
        guide: text.guide
    }

    // While it is read aloud the controls of the voice stand where the ways deeper stood.
    ListenBar {
        id: voice

        anchors.left: actions.left
        anchors.right: actions.right
        anchors.bottom: actions.bottom
        visible: !text.broad && text.guide.listen.open
        guide: text.guide
    }
}
