pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// About the exhibit: where it comes from, what is counted, credits and licences, all sources.
Rectangle {
    id: about

    required property Guide guide
    readonly property bool low: width > 3 * height

    color: Theme.paper

    TitleText {
        id: heading

        x: Theme.margin
        y: 3 * Theme.unit
        width: parent.width - 2 * x
        visible: !about.low
        text: about.guide.words.about
    }

    ScrollColumn {
        anchors.top: about.low ? parent.top : heading.bottom
        anchors.topMargin: Theme.unit
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        words: about.guide.words
        spacing: 1.4 * Theme.unit

        Repeater {
            model: about.guide.exhibit.about
            delegate: ReadingText {
                required property string modelData

                width: Math.min(parent?.width ?? 0, Theme.storySize * 36)
                text: modelData
            }
        }

        Heading {
            width: parent.width
            text: about.guide.words.whatIsCounted
        }

        ReadingText {
            width: Math.min(parent.width, Theme.storySize * 36)
            text: about.guide.words.countedSays
        }

        Heading {
            width: parent.width
            text: about.guide.words.credits
        }

        Repeater {
            model: about.guide.exhibit.credits.slice()
            delegate: PlainText {
                required property CreditView modelData

                width: parent?.width ?? 0
                text: modelData.line + " · " + modelData.licence
            }
        }

        Heading {
            width: parent.width
            text: about.guide.words.licence
        }

        ReadingText {
            width: parent.width
            text: about.guide.exhibit.licence
        }

        Heading {
            width: parent.width
            text: about.guide.words.bibliography
        }

        SourceList {
            width: parent.width
            sources: about.guide.exhibit.bibliography
        }

        Item {
            width: 1
            height: 2 * Theme.unit
        }
    }

    BottomBar {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        guide: about.guide
        title: about.low ? about.guide.words.about : ""
    }
}
