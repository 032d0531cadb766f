pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Two pictures on one spot: a bar wipes the one off the other. Whose each is stands under its half.
ScrollColumn {
    id: pictures

    required property Guide guide
    required property CompareView view
    readonly property alias place: place
    readonly property real column: (width - gutter - Theme.margin) / 2
    property real share: view.share

    function toTop() {
        position = 0;
    }

    words: guide.words
    spacing: Theme.unit

    Behavior on share {
        enabled: !handle.pressed

        NumberAnimation {
            duration: Theme.move
            easing.type: Easing.OutCubic
        }
    }

    Item {
        id: place

        width: parent.width
        height: childrenRect.height
    }

    Item {
        id: labels

        width: parent.width
        height: childrenRect.height

        Repeater {
            model: [pictures.view.left, pictures.view.right]
            delegate: DisplayText {
                required property SideView modelData
                required property int index

                x: index * (pictures.column + Theme.margin)
                width: pictures.column
                text: modelData.label
                color: Theme.redText
                font.pixelSize: Theme.dateSize
                font.capitalization: Font.AllUppercase
                wrapMode: Text.Wrap
                lineHeight: 0.85
                Accessible.ignored: false
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
    }

    Item {
        id: stage

        readonly property real split: width * pictures.share

        width: parent.width
        height: Math.max(pictures.height * 0.75, pictures.height - labels.height - notes.height - (after.visible ? after.height : 0) - 3 * pictures.spacing)

        ComparePicture {
            anchors.fill: parent
            side: pictures.view.right
            ground: Theme.coming
        }

        Item {
            visible: width > 0
            width: stage.split
            height: parent.height
            clip: true

            ComparePicture {
                width: stage.width
                height: stage.height
                side: pictures.view.left
                ground: Theme.night
            }
        }

        CompareHandle {
            id: handle

            slim: true
            x: Math.max(0, Math.min(stage.width - width, stage.split - width / 2))
            split: stage.split - x
            height: parent.height
            name: pictures.guide.words.slider
            says: [pictures.view.right.label, pictures.guide.words.sideBySide, pictures.view.left.label][pictures.view.stop] ?? ""
            onSlid: at => pictures.view.slide(at / stage.width)
            onRested: pictures.view.rest()
            onStepped: way => pictures.view.step(way)
        }
    }

    Item {
        id: notes

        width: parent.width
        height: childrenRect.height

        Repeater {
            model: [pictures.view.left, pictures.view.right]
            delegate: CompareNote {
                required property SideView modelData
                required property int index

                x: index * (pictures.column + Theme.margin)
                width: pictures.column
                side: modelData
                onLinkTapped: entry => pictures.guide.openLink(entry)
            }
        }
    }

    ReadingText {
        id: after

        visible: text !== ""
        width: parent.width
        text: pictures.view.after
        onLinkTapped: entry => pictures.guide.openLink(entry)
    }
}
