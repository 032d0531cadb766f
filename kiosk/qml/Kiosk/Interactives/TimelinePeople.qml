pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The people to choose from; everyone comes first.
ScrollColumn {
    id: people

    required property TimelineView view

    signal chosen(person: string)

    spacing: Theme.gap

    TitleText {
        width: parent.width
        text: people.words.whoseEvents
        size: Theme.headingSize
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        ActionButton {
            primary: people.view.person === null
            name: people.words.everyone
            onActivated: people.chosen("")
        }

        Repeater {
            model: people.view.people.slice()
            delegate: Chip {
                required property ChipView modelData

                width: Math.min(implicitWidth, parent?.width ?? 0)
                emblem: modelData.emblem
                name: modelData.name
                says: ""
                onActivated: people.chosen(modelData.person)
            }
        }
    }
}
