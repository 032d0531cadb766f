pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// All steps going down to the right: passed pale, the current red with the marker on it, the rest dark.
// Where there are more steps than fit at a finger's width, those around the current one are shown.
Item {
    id: strip

    required property Guide guide
    readonly property int count: guide.exhibit.steps.length
    readonly property int fitting: Math.max(1, Math.min(count, Math.floor(width / Theme.pitchFloor)))
    readonly property real pitch: width / fitting
    readonly property int first: Math.max(0, Math.min(count - fitting, guide.step - Math.floor(fitting / 2)))
    readonly property real markerSize: Math.round(Math.min(pitch * 0.5, height * 0.2))

    function topOf(index: int): real {
        const share = count > 1 ? index / (count - 1) : 0;
        return markerSize + Theme.unit / 2 + share * (height - markerSize - Theme.unit / 2 - 1.4 * Theme.dateSize);
    }

    ListView {
        id: list

        anchors.fill: parent
        orientation: ListView.Horizontal
        interactive: false
        clip: true
        cacheBuffer: 0
        reuseItems: true
        model: strip.count
        contentX: strip.first * strip.pitch
        delegate: StepBar {
            required property int index
            readonly property StepView step: strip.guide.exhibit.steps[index]

            width: strip.pitch
            height: list.height
            visible: index >= strip.first && index < strip.first + strip.fitting
            blockTop: strip.topOf(index)
            number: step.number
            state: index < strip.guide.step ? "passed" : index === strip.guide.step ? "current" : "coming"
            name: step.spoken
            onActivated: strip.guide.openPanel(step.panel)
        }
    }

    // The fall: on by a step, down with a small bounce.
    Marker {
        asset: strip.guide.exhibit.marker
        tint: Theme.nightFront
        width: strip.markerSize
        x: (strip.guide.step - strip.first + 0.5) * strip.pitch - width / 2
        y: strip.topOf(strip.guide.step) - height

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
                easing.amplitude: 0.6
            }
        }
    }
}
