pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Dated steps on a line, one told at a time.
Item {
    id: sequence

    required property Guide guide
    required property SequenceView view
    readonly property SequenceStepView step: view.steps[view.index]

    Connections {
        target: sequence.view

        function onIndexChanged() {
            told.toTop();
        }
    }

    HeadedColumn {
        id: told

        anchors.fill: parent
        anchors.bottomMargin: stepper.height + Theme.gap
        words: sequence.guide.words
        stays: height - line.height > 8 * Theme.storySize
        head: SequenceLine {
            id: line

            width: told.width - (told.stays ? 0 : told.gutter)
            height: Theme.target * (1 + 1 / Theme.textSize)
            view: sequence.view
        }

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
        count: sequence.view.steps.length
        index: sequence.view.index
        onChosen: index => sequence.view.choose(index)
    }
}
