"""Interactives: things to do on a panel, one module a kind.

A kind is a model here, a view in ``kiosk.bridge.interactives``, and a QML file in ``kiosk/qml/Kiosk/Interactives``,
all three named for it. Whatever module stands here is found: nothing else lists the kinds.
"""

from __future__ import annotations

import pkgutil
from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from kiosk.content.interactives.interactive import Interactive
from kiosk.content.shape import kind_of

__all__ = ["KINDS", "AnyInteractive", "Interactive"]


def _kinds() -> dict[str, type[Interactive]]:
    for module in pkgutil.iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return {kind: model for model in Interactive.__subclasses__() if (kind := kind_of(model))}


KINDS: dict[str, type[Interactive]] = _kinds()
"""The model of each kind."""

if TYPE_CHECKING:
    AnyInteractive = Interactive
else:
    AnyInteractive: Any = Annotated[reduce(or_, KINDS.values()), Field(discriminator="kind")]
