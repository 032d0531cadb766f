pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Dated steps on a line going down to the right, one told at a time; the mark moves along the line.
Item {
    id: sequence

    required property Guide guide
    required property SequenceView view
    readonly property int count: view.steps.length
    readonly property SequenceStepView step: view.steps[view.index]
    readonly property real pitch: (line.width - Theme.target) / Math.max(1, count - 1)
    readonly property real fall: (line.height - Theme.target) / Math.max(1, count - 1)

    Item {
        id: line

        width: parent.width - Theme.unit
        height: Theme.target * 2

        Repeater {
            model: sequence.view.steps
            delegate: Target {
                id: stop

                required property SequenceStepView modelData
                required property int index
                readonly property bool reached: index <= sequence.view.index

                x: index * sequence.pitch
                y: index * sequence.fall
                width: Theme.target
                height: Theme.target
                name: modelData.date + ": " + modelData.title
                onActivated: sequence.view.choose(index)

                // The way to the next step
                Rectangle {
                    visible: stop.index + 1 < sequence.count
                    x: parent.width / 2
                    y: parent.height / 2
                    width: Math.hypot(sequence.pitch, sequence.fall)
                    height: Theme.hairline
                    color: Theme.ash
                    transformOrigin: Item.Left
                    rotation: Math.atan2(sequence.fall, sequence.pitch) * 180 / Math.PI
                }

                Rectangle {
                    anchors.centerIn: parent
                    width: Math.round(Theme.target * 0.34)
                    height: width
                    rotation: 45
                    color: stop.pressed ? Theme.ink : stop.reached ? Theme.red : Theme.paper
                    border.width: Theme.hairline
                    border.color: Theme.ink
                }
            }
        }

        // The mark
        Rectangle {
            width: Math.round(Theme.target * 0.62)
            height: width
            radius: width / 2
            color: Theme.ink
            x: sequence.view.index * sequence.pitch + (Theme.target - width) / 2
            y: sequence.view.index * sequence.fall + (Theme.target - height) / 2

            Behavior on x {
                NumberAnimation {
                    duration: Theme.move
                    easing.type: Easing.OutCubic
                }
            }

            Behavior on y {
                NumberAnimation {
                    duration: Theme.move
                    easing.type: Easing.OutBounce
                }
            }
        }
    }

    ScrollColumn {
        anchors.fill: parent
        anchors.topMargin: line.height + Theme.unit
        anchors.bottomMargin: stepper.height + Theme.gap
        words: sequence.guide.words
        spacing: Theme.unit

        DisplayText {
            width: parent.width
            text: sequence.step.date
            color: Theme.redText
            font.pixelSize: Theme.dateSize
            font.capitalization: Font.AllUppercase
            wrapMode: Text.Wrap
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        TitleText {
            width: parent.width
            text: sequence.step.title
            size: Theme.headingSize
        }

        ReadingText {
            width: parent.width
            text: sequence.step.says
            font.pixelSize: Theme.labelSize
            onLinkTapped: entry => sequence.guide.openLink(entry)
        }

        SourceList {
            width: parent.width
            sources: sequence.step.sources
        }
    }

    Stepper {
        id: stepper

        anchors.bottom: parent.bottom
        words: sequence.guide.words
        count: sequence.count
        index: sequence.view.index
        onChosen: index => sequence.view.choose(index)
    }
}
