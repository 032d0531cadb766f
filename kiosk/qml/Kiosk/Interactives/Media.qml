pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Sound or film with captions, its transcript beside it or under it, and the controls; it plays only when told to.
Item {
    id: media

    required property Guide guide
    required property MediaView view
    readonly property bool pictured: view.playable || view.picture !== ""
    readonly property bool wide: pictured && width >= 24 * Theme.storySize
    readonly property real stage: height - (view.playable ? controls.height + 2 * Theme.gap : 0)

    Connections {
        target: media.view

        // Who starts it looks at it.
        function onChanged() {
            if (media.view.playing)
                text.position = 0;
        }
    }

    MediaScreen {
        parent: media.wide ? media : page
        visible: media.pictured
        view: media.view
        width: media.wide ? Math.round(media.width * 0.52) : parent.width
        height: media.wide ? media.stage : media.stage - 2 * Theme.interfaceSize
    }

    ScrollColumn {
        id: text

        anchors.fill: parent
        anchors.leftMargin: media.wide ? Math.round(media.width * 0.52) + 2 * Theme.unit : 0
        anchors.bottomMargin: parent.height - media.stage
        words: media.guide.words
        spacing: Theme.unit

        Item {
            id: page

            visible: media.pictured && !media.wide
            width: parent.width
            height: media.stage - 2 * Theme.interfaceSize
        }

        PlainText {
            visible: !media.view.playable
            width: parent.width
            text: media.view.excuse
            color: Theme.ash
        }

        Heading {
            width: parent.width
            text: media.view.transcriptHeading
        }

        ReadingText {
            width: parent.width
            text: media.view.transcript
            onLinkTapped: entry => {
                media.view.pause();
                media.guide.openLink(entry);
            }
        }

        ReadingText {
            visible: text !== ""
            width: parent.width
            text: media.view.pictureCaption
            color: Theme.ash
            onLinkTapped: entry => {
                media.view.pause();
                media.guide.openLink(entry);
            }
        }

        SourceList {
            width: parent.width
            sources: media.view.credits
        }
    }

    MediaControls {
        id: controls

        anchors.bottom: parent.bottom
        visible: media.view.playable
        width: parent.width
        view: media.view
    }
}
