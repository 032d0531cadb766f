import QtQuick

// Labels, stories and all longer reading, with links to people and terms.
Text {
    id: reading

    signal linkTapped(entry: string)

    // A finger is wider than a word: the nearest link within half a target counts.
    function linkNear(x: real, y: real): string {
        const reach = Theme.targetFloor / 2;
        for (let distance = 0; distance <= reach; distance += reach / 5) {
            for (let turn = 0; turn < 8; ++turn) {
                const found = linkAt(x + distance * Math.cos(turn * Math.PI / 4), y + distance * Math.sin(turn * Math.PI / 4));
                if (found !== "")
                    return found;
            }
        }
        return "";
    }

    color: Theme.ink
    linkColor: Theme.redText
    font.family: Theme.reading
    font.pixelSize: Theme.storySize
    lineHeight: Math.round(font.pixelSize * Theme.leading)
    lineHeightMode: Text.FixedHeight
    horizontalAlignment: Theme.fromStart
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    transform: Upright {
        of: reading
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: text.replace(/<[^>]*>/g, "")

    TapHandler {
        enabled: reading.text.indexOf("<a ") >= 0
        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 0
        onTapped: eventPoint => {
            const link = reading.linkNear(eventPoint.position.x, eventPoint.position.y);
            if (link !== "")
                reading.linkTapped(link);
        }
    }
}
