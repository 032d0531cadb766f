"""A row of people, each with a line on one matter."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.bridge.interactives.scene import Scene
from kiosk.bridge.lists import count_of, item_of
from kiosk.bridge.tongue import Tongue
from kiosk.content.interactives.faces import Face, FaceFact, Faces
from kiosk.visit.play import Choice

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given by FaceView")
class FaceFactView(QObject):
    """One line under a heading."""

    def __init__(self, tongue: Tongue, fact: FaceFact, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heading = tongue.say(fact.heading)
        self._says = tongue.styled(fact.says)

    @Property(str, constant=True)
    def heading(self) -> str:
        return self._heading

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says


@QmlElement
@QmlUncreatable("given by FacesView")
class FaceView(QObject):
    """One person's line on the matter."""

    def __init__(self, tongue: Tongue, face: Face, parent: QObject | None = None) -> None:
        super().__init__(parent)
        entry = tongue.exhibit.people[face.person]
        self._person = face.person
        self._name = tongue.say(entry.name)
        self._short_name = tongue.say(entry.in_text)
        self._emblem = tongue.picture(entry.emblem.file)
        self._portrait = tongue.picture(entry.portrait.file) if entry.portrait else ""
        self._more = tongue.words.more_about.format(name=self._name)
        self._says = tongue.styled(face.says)
        self._facts = [FaceFactView(tongue, fact, self) for fact in face.facts]
        self._sources = tongue.citations(face.sources)

    @Property(str, constant=True)
    def person(self) -> str:
        return self._person

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def shortName(self) -> str:
        return self._short_name

    @Property(str, constant=True)
    def emblem(self) -> str:
        return self._emblem

    @Property(str, constant=True)
    def portrait(self) -> str:
        return self._portrait

    @Property(str, constant=True)
    def more(self) -> str:
        """What stands on the button to the person's card."""
        return self._more

    @Property(str, constant=True)
    def says(self) -> str:
        return self._says

    @Property("QStringList", constant=True)
    def sources(self) -> list[str]:
        return self._sources

    facts = ListProperty(FaceFactView, count=count_of("_facts"), at=item_of("_facts"), constant=True)


@QmlElement
@QmlUncreatable("given by Guide")
class FacesView(QObject):
    """People in a row and the one whose line is shown."""

    indexChanged = Signal()

    def __init__(self, faces: Faces, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces = [FaceView(scene.tongue, face, self) for face in faces.faces]
        self._state = scene.state(lambda: Choice(len(faces.faces)))

    @Property(int, notify=indexChanged)
    def index(self) -> int:
        """The face that is chosen, counted from 0."""
        return self._state.index

    @Slot(int)
    def choose(self, index: int) -> None:
        self._state.choose(index)
        self.indexChanged.emit()

    def show(self, look: str) -> None:
        """Take the state of one of the model's looks."""
        self.choose(int(look.removeprefix("face-")) - 1)

    faces = ListProperty(FaceView, count=count_of("_faces"), at=item_of("_faces"), constant=True)
