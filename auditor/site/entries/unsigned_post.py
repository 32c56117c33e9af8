"""A page of the platform itself in the dress of a post: forum software sets house rules in the box of a topic."""

from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.entries.quick_signs import holds_mobile
from auditor.site.markup.regions import WRITER
from auditor.site.words.later import later

# The boxes of forum software; that of a blog holds news, which promises and tells, and rules nothing.
POST = later(r"(?:^|\s)(?:postbody|forum-?post)(?:\s|$)")
# "door Peelrob, 21 nov", "geplaatst door Mia", "written by": whoever is named so wrote it, unless that is who runs it.
SIGNED = later(
    r"(?:^|[\s»(])(?:door|by|von|par|auteur|author)\s*:?\s+(?!(?:(?:het|de|ons|onze|the|our)\s)?(?:\w*beheer\w*|admin\w*|"
    r"moderat\w*|mods?|redactie|webmaster|crew|staff|team|bestuur|eigenaar|owner)\b)\S"
)
ENTRY = later(
    r"(?:^|[^a-z])(?:f|t|p)=?\d+(?:[^a-z\d]|$)|topic|thread|onderwerp|draad|\d{3,}|blog|nieuws|news|artikel|article|magazine|column"
)
HEAD = 160


def unsigned_post(tree: LexborHTMLParser, url: str) -> frozenset[int]:
    """Return the ``mem_id`` of the one post of a page that nobody signed and that is no entry; mostly none.

    A second post, a writer's box, "door Peelrob" at its head, an address of an entry or a mobile number makes it
    somebody's.
    """
    if ENTRY.search(url.partition("//")[2].partition("/")[2].lower()):
        return frozenset()
    posts = [one for one in tree.css("[class*=post], [class*=message]") if POST.search(_class(one))]
    if len(posts) != 1:
        return frozenset()
    post = posts[0]
    around = post.parent if post.parent is not None and post.parent.tag not in ("body", "main") else post
    text = post.text(separator=" ")
    signed = any(WRITER.search(_class(one)) for one in around.css("[class]")) or SIGNED.search(text[:HEAD].lower())
    return frozenset() if signed or holds_mobile(text) else frozenset({post.mem_id})


def _class(node: LexborNode) -> str:
    return (node.attributes.get("class") or "").lower()
