"""Rows of values in a script lose their texts where each has a number to call, however that is written."""

from collections import Counter

import pytest

from auditor.redaction import Known, redact
from auditor.redaction.value_rows import rows_blanked
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader

HOME = "https://www.voorbeeld.example/"
ROWS = "var rij=[['k1','Gonda','Almelo','Warm en rustig.','06-00000201',48],['k2','Mirte','Goor','Na zessen.','06-00000202',33],"


@pytest.fixture(scope="module")
def known() -> Known:
    return Known("seal", HOME, ChannelReader(load_rulebook(plugins=False).channels))


def test_rows_of_values_with_a_number_to_call_are_blanked_in_a_script(known: Known) -> None:
    changes: Counter[str] = Counter()
    told = rows_blanked(
        f"{ROWS}['k3','Trix','Borne','Bel me.','06-00000203',36]];var taal=['nl','Nederlands'];", known, changes
    )
    assert changes["name"] == 3
    for gone in ("Gonda", "Mirte", "Trix", "Almelo", "Warm en rustig"):
        assert gone not in told
    assert "['nl','Nederlands']" in told
    # The numbers go with all others.
    assert told.count("06-0000020") == 3


@pytest.mark.parametrize(
    "number",
    [
        "06 00 00 02 0{}",
        "0031 6 0000020{}",
        "+31 (0)6 - 0000020{}",
        "(06) 0000020{}",
        "06.00.00.02.0{}",
        "06*00*00*02*0{}",
        "06_0000_020{}",
        "O6-0000020{}",
        "o6 - oo oo o2 1{}",
        "bel 06-0000020{}",
        "app 06 0000 020{} na zessen",
        "nul zes nul nul nul nul nul twee nul {}",
        "zero six zero zero zero zero zero two zero {}",
        "0032 470 00 02 0{}",
        "+49 151 0000020{}",
        r"06\u20110000020{}",
        "06'+'0000020{}",
        "tel:+3160000020{}",
        "https://wa.me/3160000020{}",
    ],
)
def test_the_number_may_be_written_in_any_way(number: str, known: Known) -> None:
    names = ("Gonda", "Mirte", "Trix")
    rows = ",".join(f"['k{n}','{name}','Almelo','{number.format(n)}',48]" for n, name in enumerate(names, 1))
    left = redact(f"var rij=[{rows}];".encode(), HOME, "text/javascript", known).body.decode()
    for name in names:
        assert name not in left, left


@pytest.mark.parametrize(
    "code",
    [
        f"{ROWS}];",
        "var talen=[['nl','Nederlands'],['en','Engels'],['de','Duits']];",
        "var hulp=[['Sensoor','0900-0767'],['Fier','088-2080000'],['CoMensha','033-4481186'],['Politie','0900-8844']];",
        "var ads=[['k1','10482231','Regels'],['k2','10482232','Tarieven'],['k3','10482233','Hulp']];",
        "var dagen=[['2026-01-05','Nieuwjaar'],['2026-04-06','Pasen'],['2026-05-25','Pinksteren']];",
        "var lijn=[['M0 612 345 678 90','pijl'],['M0 612 345 678 91','kruis'],['M0 612 345 678 92','ster']];",
    ],
)
def test_two_rows_are_no_list_and_a_list_without_numbers_to_call_is_nobodys(code: str, known: Known) -> None:
    changes: Counter[str] = Counter()
    assert rows_blanked(code, known, changes) == code
    assert not changes


def test_rows_may_be_objects_whose_keys_are_kept(known: Known) -> None:
    people = "".join(
        f"{{nr:{n},naam:'{name}','stad':'Almelo',tel:'06-0000020{n}'}},"
        for n, name in enumerate(("Gonda", "Mirte", "Trix"), 1)
    )
    left = redact(f"var G=[{people}];".encode(), HOME, "text/javascript", known).body.decode()
    assert [name for name in ("Gonda", "Mirte", "Trix") if name in left] == []
    assert left.count("'stad':") == left.count("naam:") == 3


def test_objects_that_nobody_is_called_by_stay(known: Known) -> None:
    code = "var hulp=[{naam:'Sensoor',tel:'0900-0767'},{naam:'CoMensha',tel:'033-4481186'},{naam:'Politie',tel:'0900-8844'}];"
    assert rows_blanked(code, known, Counter()) == code


def test_rows_may_hold_rows_of_their_own(known: Known) -> None:
    people = "".join(
        f"{{nr:{n},naam:'Huize {name}',kort:{{nl:'Aan de haven.',en:'At the harbour.'}},tel:'06-0000020{n}'}},"
        for n, name in enumerate(("Gonda", "Mirte", "Trix"), 1)
    )
    code = f"const A=[{people}];const M={{nl:{{thuis:'Regels van de gids'}},en:{{thuis:'Rules'}}}};"
    left = rows_blanked(code, known, Counter())
    assert [gone for gone in ("Gonda", "Mirte", "Trix", "haven", "harbour") if gone in left] == []
    assert "Regels van de gids" in left


def test_rows_may_hold_lists_and_empty_texts(known: Known) -> None:
    people = ",".join(
        f"{{id:'x{n}',n:'Huize {name}',t:'06-0000020{n}',v:'',w:['{name}ella','{name}ine']}}"
        for n, name in enumerate(("Gonda", "Mirte", "Trix"), 1)
    )
    left = rows_blanked(f"var H=[{people}];", known, Counter())
    assert [gone for gone in ("Gonda", "Mirte", "Trix") if gone in left] == []
