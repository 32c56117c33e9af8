"""What becomes of an image that was found among known ones: what is denied there denies no screening."""

from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later

# "Bij een treffer komt de foto er niet op", "a match never makes it past the upload screen".
ON_A_HIT = later(
    r"\b(?:bij|is (?:er|het|hij|die|ze)|als|indien|zodra|wanneer|levert|geeft|zit|staat|komt|wat|wie|die|een|elke|"
    r"iedere|if|when|where|on|"
    r"upon|should|in case of|a|any|each|every|what|whatever|anything|bei|wenn|falls|ein|si|en cas|toute?)\b"
    r"(?: [^\s;:.]+){0,6}? (?:treffers?|treffern|match(?:es|ed)?|hits?|overeenkom\w*|overeenstem\w*|herken\w*|erin|"
    r"erop voor\w*|ertussen|voorkomt|raak|alarm|bekend is|bekend voorkomt|known there|on it|among them|found|gevonden|"
    r"recogni[sz]ed|flagged|ubereinstimm\w*|correspond\w*|concordance)\b"
)
# "Match? Foto komt er niet op."
ASKS_OF_A_HIT = later(r"(?:^|[.!?:] ?)\W*(?:een |a |any )?(?:match|hit|treffer|raak|gevonden|found|concordance) ?\? *$")


def denies_what_follows(sentence: Sentence) -> bool:
    """Whether its negations are of what happens on a hit, after it told by which means images are screened."""
    hit = ON_A_HIT.search(sentence.low)
    if hit is None or not any(one.start < hit.start() for one in sentence.of("scan_tool", "csam_tool", "hash_list")):
        return False
    return all(one.start >= hit.start() for one in sentence.of("negation", "denial"))


def tells_of_a_hit(sentence: Sentence) -> bool:
    """Whether it only tells what becomes of an image that was found: "Match? Foto komt er niet op"."""
    return any(ASKS_OF_A_HIT.search(told) is not None for told in (sentence.question, sentence.before[-40:]))
