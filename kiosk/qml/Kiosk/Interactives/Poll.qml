pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A question; then what others here answered, and what happened.
ScrollColumn {
    id: poll

    required property Guide guide
    required property PollView view
    readonly property bool given: view.answer >= 0

    words: guide.words
    spacing: 1.5 * Theme.unit

    ReadingText {
        width: parent.width
        text: poll.view.question
        font.pixelSize: Theme.labelSize
        Accessible.role: Accessible.Heading
    }

    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: poll.view.answers.slice()
            delegate: PollAnswer {
                required property PollAnswerView modelData
                required property int index

                width: parent?.width ?? 0
                words: poll.guide.words
                answer: modelData
                given: poll.given
                mine: index === poll.view.answer
                onActivated: poll.view.give(index)
            }
        }
    }

    PlainText {
        visible: poll.given
        width: parent.width
        text: poll.view.total === "" ? poll.guide.words.answerCounted : poll.view.total
        color: Theme.ash
        font.pixelSize: Theme.smallSize
    }

    Heading {
        visible: poll.given
        width: parent.width
        text: poll.guide.words.whatHappened
    }

    ReadingText {
        visible: poll.given
        width: parent.width
        text: poll.view.then
        onLinkTapped: entry => poll.guide.openLink(entry)
    }

    SourceList {
        visible: poll.given
        width: parent.width
        sources: poll.view.sources
    }
}
