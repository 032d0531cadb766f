pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The dates as steps going down to the right: passed pale, the current red, the coming dark. Where they have no room
// for their words, one goes from each to the next.
Item {
    id: dates

    required property WordsView words
    required property NetworkView view
    readonly property int count: view.moments.length
    readonly property real pitch: (width + Theme.gap) / count
    readonly property bool stepped: widest() + 2 * Theme.unit <= pitch - Theme.gap
    readonly property real fall: count > 1 ? 2.4 * Theme.unit / (count - 1) : 0

    function widest(): real {
        let most = Theme.targetFloor;
        for (const moment of view.moments)
            most = Math.max(most, metrics.advanceWidth((moment as NetworkMomentView).shortDate.toUpperCase()));
        return metrics.font.pixelSize > 0 ? most : 0;
    }

    height: stepped ? Theme.target + 2.4 * Theme.unit : Theme.target

    FontMetrics {
        id: metrics

        font.family: Theme.display
        font.variableAxes: ({
                "wght": 900
            })
        font.pixelSize: Theme.officeSize
    }

    Repeater {
        model: dates.stepped ? dates.view.moments.slice() : []
        delegate: Target {
            id: step

            required property NetworkMomentView modelData
            required property int index
            readonly property bool current: index === dates.view.index
            readonly property bool passed: index < dates.view.index
            readonly property color ground: current ? Theme.red : passed ? Theme.passed : Theme.coming
            readonly property color front: current ? Theme.redFront : passed ? Theme.passedFront : Theme.comingFront

            x: index * dates.pitch
            y: index * dates.fall
            width: dates.pitch - Theme.gap
            height: dates.height - y
            name: modelData.date
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: current
            onActivated: dates.view.choose(index)

            Rectangle {
                anchors.fill: parent
                color: step.pressed ? step.front : step.ground
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.ink
            }

            DisplayText {
                anchors.horizontalCenter: parent.horizontalCenter
                y: (Theme.target - height) / 2
                text: step.modelData.shortDate
                color: step.pressed ? step.ground : step.front
                font.pixelSize: Theme.officeSize
                font.capitalization: Font.AllUppercase
            }
        }
    }

    Stepper {
        visible: !dates.stepped
        words: dates.words
        count: dates.count
        index: dates.view.index
        onChosen: index => dates.view.choose(index)
    }
}
