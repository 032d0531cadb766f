pragma Singleton
import QtQuick

// Every colour, size and time of the screen. Views name tokens; Main sets the inputs.
QtObject {
    id: theme

    // Inputs
    property real pixelsPerMm: 3.6
    property real shortSide: 1080
    property real viewingDistance: 600
    property real textSize: 1
    property real labelShare: 1
    property bool highContrast: false
    property bool calmMotion: false
    property bool mirrored: false
    property bool lowered: false
    property bool keyed: false
    property bool spoken: false
    property real descent: 0

    // Colours. Paper cools with each step down; what is read on it darkens with it.
    readonly property color paper: highContrast ? "#000000" : mix("#EFE7D6", "#D3D2CF", descent)
    readonly property color ink: highContrast ? "#FFFFFF" : "#1A1714"
    readonly property color red: highContrast ? "#FFD400" : "#C3272B"
    readonly property color redText: highContrast ? "#FFD400" : mix("#B92327", "#961A1E", descent)
    readonly property color redOnNight: highContrast ? "#FFD400" : "#E8696B"
    readonly property color redFront: highContrast ? "#000000" : "#F4EDE0"
    readonly property color ash: highContrast ? "#FFFFFF" : mix("#635B51", "#4F483F", descent)
    readonly property color faint: highContrast ? "#A8A8A8" : ash
    readonly property color night: highContrast ? "#000000" : "#1A1714"
    readonly property color nightFront: highContrast ? "#FFFFFF" : "#EFE7D6"
    readonly property color passed: highContrast ? "#FFFFFF" : "#8A8175"
    readonly property color passedFront: highContrast ? "#000000" : "#1A1714"
    readonly property color coming: highContrast ? "#000000" : "#4A443C"
    readonly property color comingFront: highContrast ? "#FFFFFF" : "#EFE7D6"
    readonly property color stair: highContrast ? "#000000" : "#C3272B"
    readonly property color stairFront: highContrast ? "#FFFFFF" : "#F4EDE0"
    readonly property color stairEdge: highContrast ? "#FFFFFF" : "#7D191C"
    readonly property color emblemGround: "#EFE7D6"
    readonly property color focus: highContrast ? "#FFD400" : "#1A1714"
    readonly property color land: highContrast ? "#3A3A3A" : "#EFE7D6"
    readonly property color sea: highContrast ? "#000000" : "#1A1714"
    readonly property color dark: "#000000"
    readonly property color veil: "#D0000000"

    // Lengths in pixels, from the glass in millimetres
    readonly property real unit: shortSide / 80
    readonly property real hairline: Math.max(2, Math.round(0.55 * pixelsPerMm))
    readonly property real gap: Math.ceil(Math.max(unit, 2 * pixelsPerMm))
    readonly property real margin: 4 * unit
    readonly property real target: Math.ceil(20 * pixelsPerMm)
    readonly property real targetFloor: Math.ceil(15 * pixelsPerMm)
    readonly property real pitchFloor: Math.ceil(17 * pixelsPerMm)

    // Type, in pixels: millimetres at 600 mm, further away larger, times the visitor's choice
    readonly property real typeMm: pixelsPerMm * viewingDistance / 600
    readonly property real displayScale: 1 + (textSize - 1) * 0.3
    readonly property int titleSize: Math.round(32 * typeMm * (1 + (textSize - 1) * 0.1))
    readonly property int headingSize: Math.round(19 * typeMm * displayScale)
    readonly property int officeSize: Math.round(9.4 * typeMm * displayScale)
    readonly property int dateSize: Math.round(12.5 * typeMm * displayScale)
    readonly property int labelSize: Math.round(11 * typeMm * textSize * labelShare)
    readonly property int storySize: Math.round(8.9 * typeMm * textSize)
    readonly property int interfaceSize: Math.round(7.8 * typeMm * textSize)
    readonly property int smallSize: Math.round(7 * typeMm * textSize)
    readonly property int stepSize: Math.round(8.6 * typeMm * textSize)

    readonly property string display: "Alumni Sans"
    readonly property string reading: "PT Serif"
    readonly property string plain: "PT Sans"
    readonly property real leading: 1.3
    // The scale of a scene written from right to left, and of what is read in it and turns itself back.
    readonly property int along: mirrored ? -1 : 1
    readonly property int fromStart: mirrored ? Text.AlignRight : Text.AlignLeft
    readonly property int fromEnd: mirrored ? Text.AlignLeft : Text.AlignRight

    // Times, in milliseconds
    readonly property int move: calmMotion ? 0 : 350

    // While a text is read aloud all but the sentence between the marks steps back.
    function marked(words: string, reading: bool): string {
        if (!reading)
            return words;
        const sentence = words.replace("\ue000", '<font color="#' + hex(ink) + '">').replace("\ue001", "</font>");
        return '<font color="#' + hex(faint) + '">' + sentence + "</font>";
    }

    // The words of a styled text, for those who have it read to them.
    function wordsOf(words: string): string {
        return words.replace(/<br>/g, " ").replace(/<[^>]*>/g, "").replace(/&nbsp;/g, "\u00a0").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    }

    function mix(from: color, to: color, share: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, 1);
    }

    function hex(value: color): string {
        return String(value).slice(-6);
    }
}
