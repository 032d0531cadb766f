pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The settings themselves: sizes of the text in a row, then one switch each.
Grid {
    id: switches

    required property Guide guide
    readonly property Access access: guide.access
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    columns: width > 4 * sizes.least ? 2 : 1
    columnSpacing: 2 * Theme.gap
    rowSpacing: Theme.gap

    Row {
        id: sizes

        readonly property real least: access.textSizes.length * (Theme.target + Theme.gap)
        readonly property Access access: switches.access

        width: switches.cell
        height: Theme.target
        spacing: Theme.gap

        Repeater {
            model: sizes.access.textSizes
            delegate: IconButton {
                required property string modelData
                required property int index

                width: (sizes.width - 3 * sizes.spacing) / 4
                letters: modelData
                name: sizes.access.textSizeNames[index]
                on: index === sizes.access.textSizeIndex
                onActivated: sizes.access.chooseTextSize(index)
            }
        }
    }

    Switch {
        width: switches.cell
        name: switches.access.contrastName
        on: switches.access.highContrast
        onActivated: switches.access.switchContrast()
    }

    Switch {
        width: switches.cell
        name: switches.access.loweredName
        on: switches.access.lowered
        onActivated: switches.access.switchHeight()
    }

    Switch {
        width: switches.cell
        name: switches.access.motionName
        on: switches.access.calmMotion
        onActivated: switches.access.switchMotion()
    }
}
