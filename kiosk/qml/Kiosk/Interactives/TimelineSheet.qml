pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// All that slides along: the eras as bands, the ticks, the bars, the marks with their flags.
Item {
    id: sheet

    required property TimelineLine line
    required property TimelineView view
    // Read in the order of where they lie, for the marks are handed round
    readonly property bool strewn: true

    Repeater {
        model: sheet.view.eras.slice()
        delegate: Item {
            id: era

            required property LineEraView modelData

            readonly property real brow: sheet.line.topOf(modelData.number)
            readonly property bool odd: modelData.number % 2 === 1

            visible: modelData.shown
            x: modelData.x
            width: modelData.width
            height: sheet.line.height - sheet.line.foot

            Rectangle {
                visible: era.odd
                width: parent.width
                height: era.brow
                color: Theme.mix(Theme.paper, Theme.ink, 0.05)
            }

            Rectangle {
                y: era.brow
                width: parent.width - Theme.hairline
                height: era.height - y
                color: era.odd ? Theme.coming : Theme.night
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.ink
            }
        }
    }

    Repeater {
        model: sheet.view.ticks
        delegate: TimelineTick {
            line: sheet.line
        }
    }

    Repeater {
        model: sheet.view.bars
        delegate: TimelineBar {
            line: sheet.line
        }
    }

    Repeater {
        model: sheet.view.marks
        delegate: TimelineFlag {
            line: sheet.line
            view: sheet.view
        }
    }

    Repeater {
        model: sheet.view.marks
        delegate: TimelineMark {
            line: sheet.line
            view: sheet.view
        }
    }
}
