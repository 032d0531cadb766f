pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The descent: every stage of the story as a step, going down to the right, with the marker on the first.
// Columns where the words fit the steps' width; rows on upright screens and for large text.
Rectangle {
    id: home

    required property Guide guide
    readonly property ExhibitView exhibit: guide.exhibit
    readonly property int count: exhibit.steps.length
    // Narrower than a finger's way from one to the next no step is.
    readonly property bool roomy: width > height && width / count >= Theme.pitchFloor
    // Long words make the type of the columns somewhat smaller, not the columns fewer.
    readonly property real share: Math.min(1, (width / count - 0.6 * Theme.unit) / widestWord)
    readonly property bool columns: roomy && !Theme.lowered && share >= 0.81 && Theme.textSize < 1.2
    readonly property real widestWord: {
        // Naming the font has the words measured again when it changes.
        let widest = metrics.font.pixelSize > 0 ? 0 : 1;
        for (let step = 0; roomy && step < count; ++step) {
            for (const word of exhibit.steps[step].title.split(/[ \u00ad]/))
                widest = Math.max(widest, metrics.advanceWidth(word));
        }
        return widest;
    }

    color: Theme.paper

    FontMetrics {
        id: metrics

        font.family: Theme.display
        font.pixelSize: Theme.stepSize
        font.variableAxes: ({
                "wght": 600
            })
    }

    Column {
        id: heading

        visible: width > 26 * Theme.unit
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: home.columns ? 4 * Theme.unit : 3 * Theme.unit
        width: home.columns ? parent.width * 0.57 : home.width > home.height ? parent.width - ((rows.item as HomeRows)?.widest ?? 0) - 3 * Theme.margin : parent.width - 2 * Theme.margin
        spacing: Theme.unit

        WrappedTitle {
            width: parent.width
            text: home.exhibit.title
            most: Math.min(Theme.titleSize * 1.15, width / 6.4)
            horizontalAlignment: Theme.fromEnd
            Accessible.ignored: false
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        ReadingText {
            anchors.right: parent.right
            width: Math.min(parent.width, 18 * font.pixelSize)
            visible: heading.y + y + height <= foot.y + foot.slant
            text: home.exhibit.introduction
            font.pixelSize: home.columns || home.height > home.width ? Theme.labelSize : Theme.storySize
            horizontalAlignment: Theme.fromEnd
        }
    }

    Loader {
        anchors.fill: parent
        active: home.columns
        sourceComponent: Item {
            id: stair

            readonly property real crown: home.height * 0.225
            readonly property real last: home.height - foot.height - Theme.stepSize * 4.2
            readonly property real pitch: home.width / home.count

            function topOf(index: int): real {
                return home.count > 1 ? crown + (last - crown) * index / (home.count - 1) : crown;
            }

            Repeater {
                model: home.count
                delegate: HomeColumn {
                    required property int index

                    x: index * stair.pitch
                    y: stair.topOf(index)
                    width: stair.pitch
                    height: home.height - y
                    readHeight: home.height - foot.height - y
                    type: Math.floor(Theme.stepSize * home.share)
                    step: home.exhibit.steps[index]
                    guide: home.guide
                }
            }

            Marker {
                asset: home.exhibit.marker
                width: Math.round(stair.pitch * 0.58)
                x: (stair.pitch - width) / 2
                y: stair.crown - height
            }
        }
    }

    Loader {
        id: rows

        anchors.fill: parent
        active: !home.columns
        sourceComponent: HomeRows {
            guide: home.guide
            foot: foot.height
            heading: heading.y + heading.height
        }
    }

    BottomBar {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        guide: home.guide
    }
}
