pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Two texts share the width and give way whole: where one has all of it, it is read from end to end.
// Where there is no room for two columns they stand one under the other.
Item {
    id: texts

    required property Guide guide
    required property CompareView view
    required property bool crowded
    readonly property alias place: place
    readonly property real stageHeight: height - (after.visible ? after.height + Theme.gap : 0)
    readonly property real travel: width - handle.width
    readonly property real split: travel * share
    // A column of text needs some words in a line and some lines under each other.
    readonly property bool tight: crowded || height - (view.after === "" ? 0 : after.height + Theme.gap) < 11 * Theme.storySize || travel / 2 < 13 * Theme.storySize
    property real share: view.share

    function toTop() {
        column.position = 0;
    }

    Behavior on share {
        enabled: !handle.pressed

        NumberAnimation {
            duration: Theme.move
            easing.type: Easing.OutCubic
        }
    }

    Item {
        width: texts.split
        height: texts.stageHeight
        clip: true
        visible: !texts.tight && width > 0

        CompareSide {
            width: Math.max(parent.width, texts.travel / 2)
            height: parent.height
            guide: texts.guide
            side: texts.view.left
            dark: true
        }
    }

    Item {
        x: texts.split + handle.width
        width: texts.travel - texts.split
        height: texts.stageHeight
        clip: true
        visible: !texts.tight && width > 0

        CompareSide {
            x: parent.width - width
            width: Math.max(parent.width, texts.travel / 2)
            height: parent.height
            guide: texts.guide
            side: texts.view.right
            dark: false
        }
    }

    CompareHandle {
        id: handle

        visible: !texts.tight
        x: texts.split
        height: texts.stageHeight
        name: texts.guide.words.slider
        says: [texts.view.right.label, texts.guide.words.sideBySide, texts.view.left.label][texts.view.stop] ?? ""
        onSlid: at => texts.view.slide((at - width / 2) / texts.travel)
        onRested: texts.view.rest()
        onStepped: way => texts.view.step(way)
    }

    ScrollColumn {
        id: column

        visible: texts.tight
        anchors.fill: parent
        words: texts.guide.words
        spacing: Theme.unit

        Item {
            id: place

            width: parent.width
            height: childrenRect.height
        }

        CompareSide {
            visible: texts.view.share > 0
            width: parent.width
            guide: texts.guide
            side: texts.view.left
            dark: true
            whole: true
        }

        CompareSide {
            visible: texts.view.share < 1
            width: parent.width
            guide: texts.guide
            side: texts.view.right
            dark: false
            whole: true
        }

        ReadingText {
            visible: text !== ""
            width: parent.width
            text: texts.view.after
            onLinkTapped: entry => texts.guide.openLink(entry)
        }
    }

    ReadingText {
        id: after

        anchors.bottom: parent.bottom
        visible: text !== "" && !texts.tight
        width: parent.width
        text: texts.view.after
        onLinkTapped: entry => texts.guide.openLink(entry)
    }
}
