"""The official ESCO download, as a zip or a folder: what it brings is offered beside what ships; nonsense brings
nothing.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from smedesk.domain.errors import DomainError
from smedesk.services import esco
from smedesk.services.esco import keep_esco, read_esco
from smedesk.services.folding import fold
from smedesk.services.reference import occupation_groups, starter_skills
from smedesk.services.vocabularies import (
    occupation_labels,
    skill_groups,
    skill_labels,
    skills_by_label,
    use_imported,
)

BASE = "http://data.europa.eu/esco"
KNOWN = starter_skills()[0].uri
SKILLS = (
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status\r\n"
    f'KnowledgeSkillCompetence,{KNOWN},skill,x,programmeerimine,"üks\nkaks",released\r\n'
    f'KnowledgeSkillCompetence,{BASE}/skill/new,skill,x,"  puidu  nikerdamine ",,released\r\n'
    f"KnowledgeSkillCompetence,{BASE}/skill/old,skill,x,vananenud,,obsolete\r\n"
)
OCCUPATIONS = f"conceptUri,iscoGroup,preferredLabel,code\r\n{BASE}/occupation/o1,2512,tarkvaraarendaja,2512.4\r\n"
GROUPS = (
    "conceptType,conceptUri,code,preferredLabel,status\r\n"
    f"ISCOGroup,{BASE}/isco/C2512,2512,Tarkvaraarendajad,released\r\n"
)
BROADER = (
    "conceptType,conceptUri,broaderType,broaderUri\r\n"
    f"KnowledgeSkillCompetence,{BASE}/skill/new,SkillGroup,{BASE}/skill/g1\r\n"
    f"KnowledgeSkillCompetence,{BASE}/skill/new,SkillGroup,{BASE}/skill/g2\r\n"
    f"KnowledgeSkillCompetence,{KNOWN},SkillGroup,{BASE}/skill/g1\r\n"
)
FILES = {
    "skills_et.csv": "\ufeff" + SKILLS,
    "occupations_et.csv": OCCUPATIONS,
    "ISCOGroups_et.csv": GROUPS,
    "broaderRelationsSkillPillar.csv": BROADER,
    "conceptSchemes_et.csv": "nothing,of,ours\r\n",
}


@pytest.fixture(autouse=True)
def imported(tmp_path: Path) -> Iterator[Path]:
    """The folder of the desk, which is taken back afterwards."""
    folder = tmp_path / "vocabulary"
    use_imported(folder)
    yield folder
    use_imported(None)


def _zip(file: Path, files: dict[str, str]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(f"ESCO dataset/{name}", text.encode())
    return file


def _folder(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())
    return folder


@pytest.mark.parametrize("is_zip", [True, False])
def test_a_download_is_offered_beside_what_ships_and_in_its_language(
    tmp_path: Path, imported: Path, is_zip: bool
) -> None:
    source = _zip(tmp_path / "esco.zip", FILES) if is_zip else _folder(tmp_path / "esco", FILES)
    keep_esco(read_esco(source), imported)
    use_imported(imported)
    estonian, english = skill_labels("et"), skill_labels("en")
    assert estonian[KNOWN] == "programmeerimine"
    assert english[KNOWN] == starter_skills()[0].label
    assert estonian[f"{BASE}/skill/new"] == "puidu nikerdamine"
    assert f"{BASE}/skill/old" not in estonian
    assert len(estonian) == len(starter_skills()) + 1
    assert skills_by_label()[fold("Puidu nikerdamine")] == f"{BASE}/skill/new"
    assert occupation_labels("et")[f"{BASE}/isco/C2512"] == "2512 Tarkvaraarendajad"
    assert occupation_labels("en")[f"{BASE}/isco/C2512"] == "2512 Software developers"
    assert occupation_labels("et")[f"{BASE}/occupation/o1"] == "tarkvaraarendaja"


def test_what_is_learnt_together_is_escos_word_for_new_skills_and_ours_for_those_that_ship(
    tmp_path: Path, imported: Path
) -> None:
    keep_esco(read_esco(_zip(tmp_path / "esco.zip", FILES)), imported)
    use_imported(imported)
    assert skill_groups()[f"{BASE}/skill/new"] == (f"{BASE}/skill/g1", f"{BASE}/skill/g2")
    assert skill_groups()[KNOWN] == (starter_skills()[0].group,)


def test_a_second_language_leaves_the_first(tmp_path: Path, imported: Path) -> None:
    keep_esco(read_esco(_zip(tmp_path / "et.zip", FILES)), imported)
    finnish = {"skills_fi.csv": SKILLS.replace("programmeerimine", "ohjelmointi")}
    keep_esco(read_esco(_zip(tmp_path / "fi.zip", finnish)), imported)
    use_imported(imported)
    assert (skill_labels("et")[KNOWN], skill_labels("fi")[KNOWN]) == ("programmeerimine", "ohjelmointi")


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"readme.txt": "x"}, "esco.not_esco"),
        ({"skills_en.csv": "a,b\r\n1,2\r\n"}, "esco.damaged"),
        ({"skills_en.csv": ""}, "esco.damaged"),
    ],
)
def test_what_is_no_download_is_refused_whole(
    tmp_path: Path, imported: Path, files: dict[str, str], code: str
) -> None:
    with pytest.raises(DomainError) as refused:
        read_esco(_zip(tmp_path / "esco.zip", files))
    assert refused.value.code == code
    assert not imported.exists()


def test_bytes_that_are_no_zip_no_text_or_too_many_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = tmp_path / "a.zip"
    plain.write_bytes(b"PK\x03\x04 torn")
    latin = tmp_path / "b.zip"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("skills_en.csv", "conceptUri,preferredLabel\r\nx,\xe4\r\n".encode("latin-1"))
    latin.write_bytes(packed.getvalue())
    codes = []
    for file in (plain, latin, tmp_path / "missing.zip"):
        with pytest.raises(DomainError) as refused:
            read_esco(file)
        codes.append(refused.value.code)
    monkeypatch.setattr(esco, "_LARGEST", 10)
    with pytest.raises(DomainError) as refused:
        read_esco(_zip(tmp_path / "bomb.zip", FILES))
    assert [*codes, refused.value.code] == [
        "esco.damaged", "esco.damaged", "import.no_such_file", "import.too_large"]  # fmt: skip


def test_all_groups_of_occupations_ship_with_their_addresses() -> None:
    codes = [uri.removeprefix(f"{BASE}/isco/C") for uri in occupation_groups()]
    assert [sum(len(code) == digits for code in codes) for digits in (1, 2, 3, 4)] == [10, 43, 130, 436]
    assert all(code[:-1] in codes for code in codes if len(code) > 1)
    assert occupation_groups()[f"{BASE}/isco/C2512"] == "2512 Software developers"
