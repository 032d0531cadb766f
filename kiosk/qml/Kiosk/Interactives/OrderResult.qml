pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The true order with its dates, the order told beside it or under it, what to take from it, and the sources.
ScrollColumn {
    id: result

    required property Guide guide
    required property OrderView view
    readonly property bool telling: view.told.length > 0
    readonly property bool wide: telling && width - gutter > 28 * Theme.storySize
    readonly property real side: wide ? Math.round((width - gutter) * 0.34) : 0

    words: guide.words
    spacing: Theme.unit

    Item {
        width: parent.width
        height: Math.max(rows.height, result.wide ? beside.height : 0)

        Column {
            id: rows

            width: parent.width - (result.wide ? result.side + 2 * Theme.unit : 0)

            Heading {
                width: parent.width
                topPadding: 0
                bottomPadding: Theme.unit / 2
                text: result.guide.words.trueOrder
            }

            Repeater {
                model: result.view.truth.slice()
                delegate: OrderRow {
                    required property OrderCardView modelData
                    required property int index

                    width: rows.width
                    words: result.guide.words
                    card: modelData
                    number: index + 1
                }
            }
        }

        OrderTold {
            id: beside

            visible: result.wide
            x: parent.width - width
            width: result.side
            view: result.view
        }
    }

    OrderTold {
        visible: result.telling && !result.wide
        width: parent.width
        view: result.view
    }

    Rectangle {
        width: parent.width
        height: 2 * Theme.hairline
        color: Theme.red
    }

    ReadingText {
        width: parent.width
        text: result.view.after
        font.pixelSize: Theme.labelSize
        onLinkTapped: entry => result.guide.openLink(entry)
    }

    SourceList {
        width: parent.width
        sources: result.view.sources
    }

    Repeater {
        model: result.view.truth.slice()
        delegate: OrderNote {
            required property OrderCardView modelData

            width: parent?.width ?? 0
            card: modelData
            onLinkTapped: entry => result.guide.openLink(entry)
        }
    }
}
