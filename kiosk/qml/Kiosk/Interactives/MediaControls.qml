pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Where it is, play and pause, ten seconds back and on, the time, and how loud it is.
Column {
    id: controls

    required property MediaView view

    spacing: Theme.gap

    MediaBar {
        width: parent.width
        height: Theme.target
        name: controls.view.positionName
        says: controls.view.spokenTime
        share: controls.view.share
        onWentTo: share => controls.view.goTo(share)
        onLeapt: way => controls.view.leap(way)
    }

    Item {
        width: parent.width
        height: Theme.target

        Row {
            spacing: Theme.gap

            Target {
                id: player

                name: controls.view.playName
                width: Math.round(1.7 * Theme.target)
                height: Theme.target
                onActivated: controls.view.playOrPause()

                Rectangle {
                    anchors.fill: parent
                    color: player.pressed ? Theme.redFront : Theme.red
                    border.width: Theme.highContrast ? Theme.hairline : 0
                    border.color: Theme.ink
                }

                Icon {
                    anchors.centerIn: parent
                    width: Math.round(Theme.target * 0.8)
                    height: width
                    name: controls.view.playing ? "pause" : "play_arrow"
                    tint: player.pressed ? Theme.red : Theme.redFront
                }
            }

            IconButton {
                icon: "replay_10"
                name: controls.view.leapBack
                onActivated: controls.view.leap(-1)
            }

            IconButton {
                icon: "forward_10"
                name: controls.view.leapOn
                onActivated: controls.view.leap(1)
            }

            DisplayText {
                anchors.verticalCenter: parent.verticalCenter
                leftPadding: Theme.unit
                text: controls.view.time + " / " + controls.view.length
                font.pixelSize: Theme.dateSize
                Accessible.ignored: false
                Accessible.role: Accessible.StaticText
                Accessible.name: controls.view.spokenTime
            }
        }

        MediaVolume {
            anchors.right: parent.right
            visible: controls.view.audible
            view: controls.view
        }
    }
}
