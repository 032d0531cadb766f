pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// Two readings of one thing, a slider between them, and a button for each end and the middle.
Item {
    id: compare

    required property Guide guide
    required property CompareView view
    // Where the buttons would leave little room they scroll along.
    readonly property bool crowded: choices.height > 0.4 * height
    readonly property Item place: view.pictures ? pictures.place : texts.place
    readonly property real foot: crowded ? 0 : choices.height + Theme.gap

    CompareTexts {
        id: texts

        visible: !compare.view.pictures
        anchors.fill: parent
        anchors.bottomMargin: compare.foot
        guide: compare.guide
        view: compare.view
        crowded: compare.crowded
    }

    ComparePictures {
        id: pictures

        visible: compare.view.pictures
        anchors.fill: parent
        anchors.bottomMargin: compare.foot
        guide: compare.guide
        view: compare.view
    }

    Choices {
        id: choices

        parent: compare.crowded ? compare.place : compare
        y: compare.crowded ? 0 : compare.height - height
        width: compare.width - (compare.crowded ? pictures.gutter : 0)
        names: [compare.view.left.label, compare.guide.words.sideBySide, compare.view.right.label]
        chosen: compare.view.stop < 0 ? -1 : 2 - compare.view.stop
        onChose: index => {
            compare.view.choose(2 - index);
            texts.toTop();
            pictures.toTop();
        }
    }
}
