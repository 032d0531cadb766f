import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// One of several, one at a time: back, which one, on.
Row {
    id: stepper

    required property WordsView words
    required property int count
    required property int index

    signal chosen(index: int)

    spacing: Theme.gap

    IconButton {
        opacity: stepper.index > 0 ? 1 : 0
        enabled: stepper.index > 0
        icon: "chevron_left"
        name: stepper.words.oneBack
        onActivated: stepper.chosen(stepper.index - 1)
    }

    DisplayText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(implicitWidth, 2 * Theme.target)
        horizontalAlignment: Text.AlignHCenter
        text: stepper.words.ofCount(stepper.index + 1, stepper.count)
        font.pixelSize: Theme.dateSize
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    IconButton {
        opacity: stepper.index + 1 < stepper.count ? 1 : 0
        enabled: stepper.index + 1 < stepper.count
        icon: "chevron_right"
        name: stepper.words.oneOn
        onActivated: stepper.chosen(stepper.index + 1)
    }
}
