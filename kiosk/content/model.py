"""What every model of the exhibit's YAML has in common: strict about keys, frozen once read."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]*$")]
"""A name that other entries refer to: letters, digits and hyphens."""

AssetPath = Annotated[str, StringConstraints(min_length=1)]
"""A file below the gallery's ``assets/``, written with forward slashes."""


class Model(BaseModel):
    """A part of the exhibit; unknown keys are problems and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=False)
