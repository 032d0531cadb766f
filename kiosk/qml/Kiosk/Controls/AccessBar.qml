import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// On every screen, within low reach: home or about, text size, contrast, all settings, language.
Row {
    id: bar

    required property Guide guide

    spacing: Theme.gap

    IconButton {
        visible: bar.guide.screen !== "home"
        icon: "home"
        name: bar.guide.words.home
        onActivated: bar.guide.goHome()
    }

    IconButton {
        visible: bar.guide.screen === "home"
        icon: "info"
        name: bar.guide.words.about
        onActivated: bar.guide.openAbout()
    }

    IconButton {
        icon: "text_increase"
        name: bar.guide.access.largerText
        on: bar.guide.access.textSize > 1
        onActivated: bar.guide.access.enlargeText()
    }

    IconButton {
        icon: "contrast"
        name: bar.guide.access.contrastName
        on: bar.guide.access.highContrast
        onActivated: bar.guide.access.switchContrast()
    }

    IconButton {
        icon: "settings_accessibility"
        name: bar.guide.access.name
        on: bar.guide.access.calmMotion || bar.guide.access.lowered
        onActivated: bar.guide.access.open()
    }

    IconButton {
        visible: bar.guide.access.nextLanguage !== ""
        implicitWidth: Math.max(Theme.target, lettersWidth + 2 * Theme.unit)
        letters: bar.guide.access.nextLanguage
        name: bar.guide.access.languageName
        onActivated: bar.guide.access.changeLanguage()
    }
}
