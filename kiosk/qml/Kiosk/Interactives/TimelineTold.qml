pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What an event's card says.
Column {
    id: told

    required property Guide guide
    required property TimelineView view
    readonly property EventView event: view.told

    spacing: Theme.unit

    Item {
        readonly property bool inOne: date.implicitWidth + where.implicitWidth + Theme.margin / 2 <= width

        width: parent.width
        height: inOne || where.text === "" ? date.height : date.height + where.height

        DisplayText {
            id: date

            width: parent.width
            text: told.event?.date ?? ""
            color: Theme.redText
            font.pixelSize: Theme.dateSize
            font.capitalization: Font.AllUppercase
            wrapMode: Text.Wrap
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        PlainText {
            id: where

            readonly property list<string> parts: [told.event?.oldStyle ?? "", told.event?.doubt ?? "", told.event?.place ?? ""]

            visible: text !== ""
            x: parent.inOne ? date.implicitWidth + Theme.margin / 2 : 0
            y: parent.inOne ? date.baselineOffset - baselineOffset : date.height
            width: parent.width - x
            text: parts.filter(part => part !== "").join(" · ")
            color: Theme.ash
            font.pixelSize: Theme.smallSize
        }
    }

    ReadingText {
        width: parent.width
        text: told.event?.says ?? ""
        onLinkTapped: entry => told.guide.openLink(entry)
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        ActionButton {
            visible: told.event !== null && told.event.panel !== ""
            primary: true
            width: Math.min(implicitWidth, parent.width)
            name: told.event?.openStep ?? ""
            description: told.event?.panelTitle ?? ""
            onActivated: told.guide.openPanel(told.event.panel)
        }

        Repeater {
            model: told.event?.people.slice() ?? []
            delegate: Chip {
                required property ChipView modelData

                width: Math.min(implicitWidth, parent?.width ?? 0)
                emblem: modelData.emblem
                name: modelData.name
                says: ""
                onActivated: told.view.choose(modelData.person)
            }
        }
    }

    PlainText {
        width: parent.width
        text: told.event?.origin ?? ""
        font.pixelSize: Theme.smallSize
        font.weight: Font.Bold
    }

    SourceList {
        width: parent.width
        sources: told.event?.sources ?? []
    }
}
