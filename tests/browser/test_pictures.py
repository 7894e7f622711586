"""The pictures of the docs: all that the script takes are there and shown, and none is left from an older day."""

from __future__ import annotations

import re

from tools import pictures

shown = (pictures.folder.parent / "pictures.md").read_text(encoding="utf-8")
TAKEN = [picture.name for moment in pictures.MOMENTS for picture in pictures.pictures_of(moment)]
all_bytes_max = 12_000_000


def test_the_day_in_pictures_shows_every_picture_once() -> None:
    assert sorted(re.findall(r"\(pictures/(.+?)\.png\)", shown)) == sorted(TAKEN)


def test_the_folder_holds_these_pictures_and_no_others() -> None:
    assert sorted(path.stem for path in pictures.folder.iterdir()) == sorted(TAKEN)


def test_the_pictures_are_small() -> None:
    sizes = [path.stat().st_size for path in pictures.folder.iterdir()]
    assert max(sizes) <= pictures.bytes_max
    assert sum(sizes) <= all_bytes_max


def test_the_readme_shows_pictures_that_are_there() -> None:
    readme = (pictures.top / "README.md").read_text(encoding="utf-8")
    linked = re.findall(r"\(docs/pictures/(.+?)\.png\)", readme)
    assert linked
    assert set(linked) <= set(TAKEN)
