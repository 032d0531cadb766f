pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The ways deeper into a panel.
Flow {
    id: actions

    required property Guide guide
    readonly property PanelView panel: guide.panel

    spacing: Theme.gap

    ActionButton {
        primary: true
        name: actions.guide.words.readMore
        onActivated: actions.guide.openStory()
    }

    ActionButton {
        visible: actions.panel.claims.length > 0
        name: actions.guide.words.howDoWeKnow
        count: actions.panel.notes
        description: actions.panel.notesSpoken
        onActivated: actions.guide.openEvidence()
    }

    Repeater {
        model: actions.panel.interactives.slice()
        delegate: ActionButton {
            required property InteractiveView modelData
            required property int index

            name: modelData.title
            description: modelData.instruction
            onActivated: actions.guide.openInteractive(index)
        }
    }

    // On the picture, while that is within reach
    IconButton {
        visible: Theme.lowered
        icon: "zoom_out_map"
        name: actions.guide.words.lookCloser
        onActivated: actions.guide.openArt()
    }
}
