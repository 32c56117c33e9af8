"""Tells a block that retells news, a blog or a column from the platform's own words."""

from auditor.site.reading.blocks import Block
from auditor.site.words.sought import Sought
from auditor.site.words.vocabulary import folded

NEWS_ITEM = Sought(
    r"\b(?:blog\w*|column\w*|(?<!naar het )(?<!naar de )nieuws(?!brie[fv]|gierig)\w*|artikel van|"
    r"interview\w*|(?<!deze )(?<!onze )krant\w*|podcast|newspaper|in the news|"
    r"news(?! ?letter)|gastenboek|reacties|comments|uit de media)\b"
)
LONG = 100


def is_news(block: Block) -> bool:
    """Whether a block retells news or a blog, where naming a channel or an age says nothing of the platform."""
    heading = folded(block.headings[-1]) if block.headings else ""
    return NEWS_ITEM.search(heading) is not None or (
        len(block.text) > LONG and NEWS_ITEM.search(folded(block.text)) is not None
    )
