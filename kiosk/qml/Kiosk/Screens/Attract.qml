pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// When nobody is there: the exhibit's own panels in turn, changing sides so that nothing burns in.
// The first touch, wherever it falls, only wakes.
Rectangle {
    id: attract

    required property Guide guide
    readonly property int count: guide.exhibit.steps.length
    readonly property int step: guide.slide % count
    readonly property StepView shown: guide.exhibit.steps[step]
    readonly property bool upright: height > width
    readonly property bool mirrored: guide.slide % 2 === 1
    readonly property string invitation: guide.invitations[guide.slide % guide.invitations.length]

    color: Theme.night
    Accessible.role: Accessible.Button
    Accessible.name: attract.invitation
    Accessible.onPressAction: attract.guide.wake()

    Image {
        id: art

        x: attract.mirrored && !attract.upright ? parent.width - width : 0
        y: attract.mirrored && attract.upright ? parent.height - height : 0
        width: attract.upright ? parent.width : Math.round(parent.width * 0.46)
        height: attract.upright ? Math.round(parent.height * 0.56) : parent.height
        mirror: Theme.mirrored
        source: attract.shown.art
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: true
    }

    Item {
        id: side

        x: attract.upright || attract.mirrored ? 0 : art.width
        y: attract.upright && !attract.mirrored ? art.height : 0
        width: attract.upright ? parent.width : parent.width - art.width
        height: attract.upright ? parent.height - art.height : parent.height

        Column {
            id: words

            x: 5 * Theme.unit
            y: (attract.upright ? 3 : 5) * Theme.unit
            width: parent.width - 2 * x
            spacing: (attract.upright ? 1 : 2) * Theme.unit

            WrappedTitle {
                width: parent.width
                text: attract.guide.exhibit.title
                color: Theme.nightFront
                most: Theme.titleSize * (attract.upright ? 0.9 : 1.2)
            }

            DisplayText {
                width: parent.width
                text: attract.shown.date
                color: Theme.redOnNight
                font.pixelSize: Theme.dateSize
                font.capitalization: Font.AllUppercase
                wrapMode: Text.Wrap
            }

            DisplayText {
                width: parent.width
                text: attract.shown.title
                color: Theme.nightFront
                font.pixelSize: Theme.headingSize
                font.capitalization: Font.AllUppercase
                heaviness: 700
                wrapMode: Text.Wrap
                lineHeight: 0.8
            }
        }

        Stair {
            x: 5 * Theme.unit
            width: parent.width - 2 * x
            height: Math.min(parent.height * 0.24, button.y - words.y - words.height - 5 * Theme.unit)
            anchors.bottom: button.top
            anchors.bottomMargin: 3 * Theme.unit
            count: attract.count
            current: attract.step
            marker: attract.guide.exhibit.marker
        }

        Rectangle {
            id: button

            x: 5 * Theme.unit
            anchors.bottom: parent.bottom
            anchors.bottomMargin: (attract.upright ? 3 : 5) * Theme.unit
            width: parent.width - 2 * x
            height: Math.max(1.4 * Theme.target, invitation.height + 2 * Theme.unit)
            color: Theme.red

            PlainText {
                id: invitation

                x: 2 * Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                text: attract.invitation
                color: Theme.redFront
                font.pixelSize: Theme.labelSize
                font.weight: Font.Bold
            }
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: attract.guide.wake()
    }
}
