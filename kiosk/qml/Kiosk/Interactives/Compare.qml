pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Two readings and a slider between them: pictures are wiped, texts share the width and give way whole.
// Where there is no room for two columns the readings stand one under the other.
Item {
    id: compare

    required property Guide guide
    required property CompareView view
    readonly property real stageHeight: height - choices.height - Theme.gap - (compare.view.after === "" ? 0 : after.height + Theme.gap)
    readonly property real handleWidth: Theme.targetFloor
    readonly property real travel: width - handleWidth
    readonly property real split: travel * view.share
    // A column of text needs some words in a line and some lines under each other.
    readonly property bool tight: stageHeight < 11 * Theme.storySize || travel / 2 < 13 * Theme.storySize

    Item {
        width: compare.split
        height: compare.stageHeight
        clip: true
        visible: !compare.tight && width > 0

        CompareSide {
            width: compare.view.pictures ? compare.travel : Math.max(parent.width, compare.travel / 2)
            height: parent.height
            guide: compare.guide
            side: compare.view.left
            dark: true
        }
    }

    Item {
        x: compare.split + compare.handleWidth
        width: compare.travel - compare.split
        height: compare.stageHeight
        clip: true
        visible: !compare.tight && width > 0

        CompareSide {
            x: parent.width - width
            width: compare.view.pictures ? compare.travel : Math.max(parent.width, compare.travel / 2)
            height: parent.height
            guide: compare.guide
            side: compare.view.right
            dark: false
        }
    }

    CompareHandle {
        visible: !compare.tight
        x: compare.split
        width: compare.handleWidth
        height: compare.stageHeight
        name: compare.guide.words.slider
        onSlid: place => compare.view.slide((place - compare.handleWidth / 2) / compare.travel)
        onRested: compare.view.rest()
        onStepped: way => compare.view.step(way)
    }

    ScrollColumn {
        id: column

        visible: compare.tight
        anchors.fill: parent
        anchors.bottomMargin: choices.height + Theme.gap
        words: compare.guide.words
        spacing: Theme.unit

        CompareSide {
            visible: compare.view.share > 0
            width: parent.width
            guide: compare.guide
            side: compare.view.left
            dark: true
            whole: true
        }

        CompareSide {
            visible: compare.view.share < 1
            width: parent.width
            guide: compare.guide
            side: compare.view.right
            dark: false
            whole: true
        }

        ReadingText {
            visible: text !== ""
            width: parent.width
            text: compare.view.after
            onLinkTapped: entry => compare.guide.openLink(entry)
        }
    }

    ReadingText {
        id: after

        anchors.bottom: choices.top
        anchors.bottomMargin: Theme.gap
        visible: text !== "" && !compare.tight
        width: parent.width
        text: compare.view.after
        onLinkTapped: entry => compare.guide.openLink(entry)
    }

    Choices {
        id: choices

        anchors.bottom: parent.bottom
        width: parent.width
        names: [compare.view.left.label, compare.guide.words.sideBySide, compare.view.right.label]
        chosen: 2 - compare.view.stop
        onChose: index => {
            compare.view.choose(2 - index);
            column.position = 0;
        }
    }
}
