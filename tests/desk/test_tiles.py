"""A curator cuts a large picture into tiles, and the kiosk can show them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from kiosk.cli import main
from kiosk.content import pyramid
from kiosk.content.pyramid import Pyramid, PyramidError, read_pyramid
from kiosk.desk import tiles as desk_tiles

NO_PICTURE = "is no picture that can be cut; it must be JPEG, PNG, WebP or TIFF."


def cut(file: Path, out: Path) -> Result:
    return CliRunner().invoke(main, ["tiles", str(file), str(out)])


def picture(folder: Path, width: int, height: int, name: str = "scan.png") -> Path:
    """Make a picture whose colours tell where in it one is: red across, green down."""
    red = Image.linear_gradient("L").rotate(90).resize((width, height))
    green = Image.linear_gradient("L").resize((width, height))
    file = folder / name
    Image.merge("RGB", (red, green, Image.new("L", (width, height), 128))).save(file)
    return file


def left_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("width", "height"),
    [(1, 1), (512, 512), (513, 1), (300, 200), (1024, 512), (1300, 900), (1025, 1023), (2049, 700), (5, 3000)],
)
def test_each_tile_has_the_name_and_the_size_that_the_kiosk_looks_for(tmp_path: Path, width: int, height: int) -> None:
    result = cut(picture(tmp_path, width, height), tmp_path / "assets" / "scan")
    assert result.exit_code == 0, result.output
    folder = tmp_path / "assets" / "scan"
    found = read_pyramid(folder / "info.json")
    assert (found.width, found.height) == (width, height)
    tiles = [tile for factor in found.factors for tile in found.layer(factor)]
    for tile in tiles:
        with Image.open(folder / tile.file) as image:
            assert image.size == (-(-tile.width // tile.factor), -(-tile.height // tile.factor))
    assert set(folder.rglob("*.jpg")) == {folder / tile.file for tile in tiles}
    assert pyramid.file_problem(tmp_path / "assets", "scan/info.json", is_large=True) is None
    assert result.output == (
        f"{width} × {height} pixels in {len(tiles)} tile{'s' if len(tiles) > 1 else ''}: {folder}\n"
        'Write it as the picture of a “zoom”: "file: scan/info.json".\n'
    )


def test_each_tile_shows_its_part_of_the_picture(tmp_path: Path) -> None:
    cut(picture(tmp_path, 1600, 1200), tmp_path / "scan")
    found = read_pyramid(tmp_path / "scan/info.json")
    for factor in found.factors:
        for tile in found.layer(factor):
            with Image.open(tmp_path / "scan" / tile.file) as image:
                red, green, _ = image.convert("RGB").getpixel((image.width // 2, image.height // 2))  # type: ignore[misc]
            assert red / 255 == pytest.approx((tile.x + tile.width / 2) / 1600, abs=0.03)
            assert green / 255 == pytest.approx((tile.y + tile.height / 2) / 1200, abs=0.03)


@pytest.mark.parametrize("mode", ["L", "1", "RGBA", "P", "CMYK", "I;16"])
@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "tif"])
def test_a_picture_of_any_kind_and_colours_is_cut_into_what_a_screen_shows(
    tmp_path: Path, mode: str, kind: str
) -> None:
    file = tmp_path / f"scan.{kind}"
    try:
        Image.new(mode, (600, 400)).save(file)
    except (OSError, ValueError):
        pytest.skip(f"there is no {kind} of mode {mode}")
    assert cut(file, tmp_path / "scan").exit_code == 0
    with Image.open(tmp_path / "scan/0,0,512,400/512,400/0/default.jpg") as image:
        assert image.mode == "RGB"


def test_what_is_transparent_becomes_white(tmp_path: Path) -> None:
    Image.new("RGBA", (60, 40), (0, 0, 0, 0)).save(tmp_path / "scan.png")
    cut(tmp_path / "scan.png", tmp_path / "scan")
    with Image.open(tmp_path / "scan/full/60,40/0/default.jpg") as image:
        assert image.getpixel((30, 20)) == (255, 255, 255)


def test_a_photograph_taken_upright_is_cut_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (600, 400)).save(tmp_path / "photo.jpg", exif=exif)
    cut(tmp_path / "photo.jpg", tmp_path / "photo")
    found = read_pyramid(tmp_path / "photo/info.json")
    assert (found.width, found.height) == (400, 600)


def test_a_damaged_picture_leaves_nothing_behind(tmp_path: Path) -> None:
    whole = picture(tmp_path, 1500, 1500, "scan.jpg").read_bytes()
    (tmp_path / "scan.jpg").write_bytes(whole[: len(whole) // 2])
    result = cut(tmp_path / "scan.jpg", tmp_path / "scan")
    assert result.exit_code == 1
    assert result.output.startswith(f"Error: {tmp_path}/scan.jpg is damaged, or the disk is full: ")
    assert result.output.endswith("Nothing was written.\n")
    assert left_in(tmp_path) == {"scan.jpg"}


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("notes.txt", b"Not a picture.", NO_PICTURE),
        ("empty.png", b"", NO_PICTURE),
        ("moving.gif", b"GIF89a\x01\0\x01\0\0\0\0;", NO_PICTURE),
        (
            "poster.svg",
            b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
            "is a drawing, which a “zoom” shows sharp at any size; use it as it is.",
        ),
    ],
)
def test_what_is_no_picture_is_not_cut(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    result = cut(tmp_path / name, tmp_path / "out")
    assert result.exit_code == 1
    assert result.output.endswith(f"{said}\n")
    assert left_in(tmp_path) == {name}


def test_a_picture_too_large_for_the_kiosk_is_not_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_tiles, "MOST_TILES", 8)
    result = cut(picture(tmp_path, 1300, 900), tmp_path / "out")
    assert result.exit_code == 1
    assert "is too large: 1300 × 900 pixels. At most 200,000 pixels a side, and 8 tiles in all." in result.output
    assert not (tmp_path / "out").exists()


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    file = picture(tmp_path, 30, 20)
    (tmp_path / "out").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for out in (tmp_path / "out", tmp_path / "link", file):
        result = cut(file, out)
        assert result.exit_code == 2
        assert result.output.endswith("is there already; name a folder that is to be made.\n")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_file_that_is_not_there_and_a_place_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    assert cut(tmp_path / "none.png", tmp_path / "out").exit_code == 2
    file = picture(tmp_path, 30, 20)
    result = cut(file, file / "out")
    assert result.exit_code == 1
    assert "cannot be written" in result.output


def test_without_the_tool_one_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvips", None)
    result = cut(picture(tmp_path, 30, 20), tmp_path / "out")
    assert result.exit_code == 1
    assert result.output == (
        'Error: Cutting pictures needs pyvips, which is not installed: pip install "museum-kiosk[tiles]".\n'
    )


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("{", "it is not JSON"),
        ("[" * 50_000, "it is not JSON"),
        ("[]", "it is not of the IIIF Image API 3, level 0"),
        ('{"type": "ImageService2", "profile": "level0"}', "it is not of the IIIF Image API 3, level 0"),
        ('{"type": "ImageService3", "profile": "level0"}', "it names no tiles"),
        ('{"type": "ImageService3", "profile": "level0", "tiles": [{"scaleFactors": 1}]}', "it names no tiles"),
        (" " * 70_000, "it has more than 64 KB"),
    ],
)
def test_a_description_that_is_none_is_not_believed(tmp_path: Path, content: str, why: str) -> None:
    (tmp_path / "info.json").write_text(content)
    with pytest.raises(PyramidError, match=f"^{why}$"):
        read_pyramid(tmp_path / "info.json")


@pytest.mark.parametrize(
    ("width", "side", "factors", "why"),
    [
        ("0", "512", "[1]", '"width" is not a number from 1 to 200,000'),
        ("true", "512", "[1]", '"width" is not a number from 1 to 200,000'),
        ("1e3", "512", "[1]", '"width" is not a number from 1 to 200,000'),
        ("900", "4096", "[1]", '"width" is not a number from 1 to 1,024'),
        ("900", "512", "[1, 3]", '"scaleFactors" are not 1, 2, 4 and so on'),
        ("900", "512", "[2, 1]", '"scaleFactors" are not 1, 2, 4 and so on'),
        ("100000", "1", "[1]", "it has more than 40,000 tiles"),
        ("9000", "512", "[1]", "it has no layer in which the whole picture is small"),
    ],
)
def test_a_description_that_would_fill_the_memory_is_not_believed(
    tmp_path: Path, width: str, side: str, factors: str, why: str
) -> None:
    (tmp_path / "info.json").write_text(
        f'{{"type": "ImageService3", "profile": "level0", "width": {width}, "height": 800,'
        f' "tiles": [{{"width": {side}, "scaleFactors": {factors}}}]}}'
    )
    with pytest.raises(PyramidError) as error:
        read_pyramid(tmp_path / "info.json")
    assert str(error.value) == why


def test_a_tile_that_is_the_whole_picture_is_called_full() -> None:
    assert Pyramid(300, 200, 512, (1,)).tile(1, 0, 0).file == "full/300,200/0/default.jpg"
