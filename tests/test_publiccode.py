"""publiccode.yml says what Dutch public bodies look for, by the standard and in step with the project."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from auditor import __version__

ROOT = Path(__file__).parents[1]
STATUSES = ("concept", "development", "beta", "stable", "obsolete")
TYPES = (
    "standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web", "standalone/backend",
    "standalone/other", "addon", "library", "configurationFiles",
)  # fmt: skip
MAINTENANCE = ("internal", "contract", "community", "none")
SCOPES = (
    "agriculture", "culture", "defence", "education", "emergency-services", "employment", "energy", "environment",
    "finance-and-economic-development", "foreign-affairs", "government", "healthcare", "infrastructures", "justice",
    "local-authorities", "manufacturing", "research", "science-and-technology", "security", "society", "sport",
    "tourism", "transportation", "welfare",
)  # fmt: skip


@pytest.fixture(scope="module")
def publiccode() -> dict[str, Any]:
    told = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    assert isinstance(told, dict)
    return told


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found


@pytest.mark.parametrize(
    "key",
    ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal",
     "maintenance", "localisation"],
)  # fmt: skip
def test_the_required_keys_are_there(publiccode: dict[str, Any], key: str) -> None:
    assert publiccode[key]


def test_closed_lists_are_kept_to(publiccode: dict[str, Any]) -> None:
    assert re.fullmatch(r"0\.[4-9](\.\d+)?", publiccode["publiccodeYmlVersion"])
    assert publiccode["developmentStatus"] in STATUSES
    assert publiccode["softwareType"] in TYPES
    assert publiccode["maintenance"]["type"] in MAINTENANCE
    assert all(contact["name"] for contact in publiccode["maintenance"]["contacts"])
    assert set(publiccode["intendedAudience"]["scope"]) <= set(SCOPES)
    assert re.fullmatch(r"https://\S+\.git", publiccode["url"])


def test_every_language_has_its_description(publiccode: dict[str, Any]) -> None:
    assert publiccode["localisation"] == {"localisationReady": True, "availableLanguages": ["nl", "en"]}
    for language in publiccode["localisation"]["availableLanguages"]:
        described = publiccode["description"][language]
        assert 1 <= len(described["shortDescription"]) <= 150
        assert 150 <= len(described["longDescription"]) <= 10_000
        assert described["features"]


def test_it_is_in_step_with_the_project(publiccode: dict[str, Any], project: dict[str, Any]) -> None:
    assert publiccode["name"] == project["name"]
    assert publiccode["legal"]["license"] == project["license"] == "EUPL-1.2"
    assert publiccode["softwareVersion"] == __version__
    needed = {one["name"]: one["versionMin"] for one in publiccode["dependsOn"]["open"]}
    assert project["requires-python"] == f">={needed['Python']}"


def test_the_licence_is_the_whole_european_union_public_licence() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert [article for article in range(1, 16) if f"\n{article}." not in text] == []
    assert "Appendix" in text
