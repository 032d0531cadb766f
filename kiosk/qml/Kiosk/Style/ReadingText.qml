import QtQuick

// Labels, stories and all longer reading, with links to people and terms.
Text {
    id: reading

    readonly property list<string> links: text.match(/<a .*?<\/a>/g) ?? []
    // The link that keys have chosen, counted from 0
    property int link: -1
    readonly property rect linkPlace: link < 0 ? Qt.rect(0, 0, 0, 0) : placeOf(entryOf(links[link]))

    signal linkTapped(entry: string)

    function entryOf(link: string): string {
        return link.split('"')[1];
    }

    // The first piece of a link, where it lies on one line
    function placeOf(entry: string): rect {
        for (let y = lineHeight / 2; y < height; y += lineHeight) {
            let left = -1;
            for (let x = 0; x <= width; x += 3) {
                const found = x < width && linkAt(x, y) === entry;
                if (found && left < 0)
                    left = x;
                else if (!found && left >= 0)
                    return Qt.rect(left - 3, y - lineHeight / 2, x - left + 6, lineHeight);
            }
        }
        return Qt.rect(0, 0, 0, 0);
    }

    function choose(link: int): bool {
        if (link < 0 || link >= links.length)
            return false;
        reading.link = link;
        return true;
    }

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
    transform: Scale {
        origin.x: reading.width / 2
        xScale: Theme.along
    }
    activeFocusOnTab: activeFocus || ((Theme.spoken || links.length > 0) && !Accessible.ignored && text !== "")
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.wordsOf(text)
    Keys.onLeftPressed: event => event.accepted = choose(link - 1)
    Keys.onRightPressed: event => event.accepted = choose(link + 1)
    Keys.onReturnPressed: event => {
        event.accepted = links.length > 0;
        if (links.length > 0)
            linkTapped(entryOf(links[Math.max(0, link)]));
    }
    onActiveFocusChanged: link = -1

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
