"""Hears whether looking or showing comes first in a site's own words, asked where no usual word for it was heard."""

from auditor.site.moderation.ad_check_guards import (
    of_something_else,
    points_at_something_else,
    says_nothing_of_it,
)
from auditor.site.moderation.ad_check_order import shown_after_it
from auditor.site.moderation.ad_check_others import others_look
from auditor.site.moderation.ad_check_scope import for_some
from auditor.site.moderation.ad_check_words import PICTURES, REPORTED, WORDS_OF_IT
from auditor.site.moderation.ads_asked import asks_of_a_look
from auditor.site.moderation.ads_at_once import about_advertisements
from auditor.site.moderation.at_once_words import SHOWN_OTHERWISE, YOU_ARE_SEEN
from auditor.site.moderation.order_told_words import (
    AFTER_THEIR_WORD,
    AND_THAT_BEFORE,
    ASKS_WHO,
    BETWEEN,
    DECIDES,
    EACH_BEFORE,
    FIRST_OF_ALL,
    GOES_OVER,
    I_DO_IT,
    IN_TURN,
    IS_ANYONE_LOOKING,
    MUST_WAIT,
    NOW_AND_THEN,
    ON_SITE,
    PAST_US,
    PUBLISHING,
    SHOWN_IF_RIGHT,
    UNTIL_THEN,
    YES_ALL,
)
from auditor.site.moderation.order_unread_words import (
    AGAIN,
    DONE_IS_SHOWN,
    LOOK_BEFOREHAND,
    LOOKED_AFTERWARDS,
    NO_LOOK,
    NO_LOOK_TOLD,
    NOBODY,
    NOT_BEFOREHAND,
    NOT_DOABLE,
    NOW,
    OF_ACCOUNTS,
    ONLY_ONCE_UP,
    OUT_OF_REACH,
    PUT_THERE,
    WE_OR_SHOWN,
    WHO_COMES_IN,
    WITHOUT_ONE,
)
from auditor.site.moderation.unread_words import HELD_BACK
from auditor.site.reading.look_first import looked_at_and_then_shown, waits_for_the_look
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance_words import YES
from auditor.site.site import Saying, Site
from auditor.site.statements.said import Statements, Strength
from auditor.site.statements.table_cells import yes_or_no

HEARD = ("look_at", "before_live", "at_once", "how_soon", "ad_content", "staff")
# As many sentences before one as what it points at may stand in.
FAR = 3


def order_told(site: Site) -> Statements:
    """Return what sentences tell of the order by how they are put together."""
    found = Statements()
    for saying in site.sayings(*HEARD, like=_may_tell):
        strength = _told(saying)
        if strength is not None:
            found.add(strength, saying)
    return found


def _may_tell(low: str) -> bool:
    """Whether a folded text may say that advertisements are shown unread, in words that name no concept."""
    return any(one.stand_in(low) for one in (DONE_IS_SHOWN, NO_LOOK, NO_LOOK_TOLD, LOOKED_AFTERWARDS))


def _told(saying: Saying) -> Strength | None:
    """Return what one sentence tells: a look at all or some before they are shown, none, or nothing of it."""
    sentence = saying.sentence
    if sentence.asks or sentence.block.level or saying.page_speaks_of_others or saying.follows_a_promise:
        return None
    if sentence.names("promise", "other_sites") or not _about(saying):
        return None
    answer = _answer(saying)
    if answer is not None:
        return answer
    low = sentence.low
    if PICTURES.search(low) and WORDS_OF_IT.search(low) is None:
        return None
    if _is_looked_at_first(saying):
        return _by_whom(saying)
    return Strength.DENIED if _is_shown_unread(saying) else None


def _answer(saying: Saying) -> Strength | None:
    """Return what the opening of an answer says to who looks, or whether anybody does."""
    sentence = saying.sentence
    if not sentence.first:
        return None
    asked = sentence.question
    if not asked:
        return _cell(saying)
    if "how_soon" in saying.page.words.named(asked) and NOW.match(sentence.low):
        return None if HELD_BACK.search(WITHOUT_ONE.sub(" ", sentence.low)) else Strength.DENIED
    who = ASKS_WHO.search(asked) is not None
    if not (who or _asks_whether(asked)):
        return None
    if (who and NOBODY.match(sentence.low)) or NOT_BEFOREHAND.match(sentence.low) or NOT_DOABLE.match(sentence.low):
        return Strength.DENIED
    if sentence.names("machine") and (not sentence.names("staff") or NOW_AND_THEN.search(sentence.low)):
        return Strength.SOME
    return None


def _cell(saying: Saying) -> Strength | None:
    """Return what a cell beside "Controle vooraf" says."""
    sentence = saying.sentence
    if LOOK_BEFOREHAND.search(sentence.lead) is None or of_something_else(sentence.lead):
        return None
    says = yes_or_no(sentence)
    return _by_whom(saying) if says is Strength.ALL else says


def _asks_whether(asked: str) -> bool:
    """Whether a folded question is whether anybody looks at what one places."""
    return asks_of_a_look(asked) or IS_ANYONE_LOOKING.match(asked) is not None


def _is_looked_at_first(saying: Saying) -> bool:
    """Whether it tells that what one places waits for somebody to look."""
    sentence = saying.sentence
    low = sentence.low
    if UNTIL_THEN.search(low) and any(one.names("look_at") for one in saying.before(2)):
        return True
    if says_nothing_of_it(low) or others_look(sentence, low) or of_something_else(low):
        return False
    if points_at_something_else(sentence, saying.earlier) or OUT_OF_REACH.search(low):
        return False
    if waits_for_the_look(low) or looked_at_and_then_shown(low) or _between(sentence):
        return True
    people = sentence.names("staff") or I_DO_IT.search(low) is not None
    return (people and _people_first(saying)) or _before_as_asked(saying) or _goes_past_us(saying)


def _between(sentence: Sentence) -> bool:
    """Whether people stand between sending it in and its being seen, or look in their turn."""
    if sentence.names("negation"):
        return IN_TURN.search(sentence.low) is not None and sentence.names("staff")
    return BETWEEN.search(sentence.low) is not None or IN_TURN.search(sentence.low) is not None


def _goes_past_us(saying: Saying) -> bool:
    """Whether it goes past people first, or somebody says yes or no to it."""
    sentence = saying.sentence
    low = sentence.low
    if PAST_US.search(low) and FIRST_OF_ALL.search(low) and not sentence.names("negation"):
        return True
    told = PAST_US.search(low) is not None or sentence.names("look_at")
    return told and not sentence.names("negation") and any(DECIDES.search(one.low) for one in saying.near(0, 2))


def _people_first(saying: Saying) -> bool:
    """Whether people look, and it is shown if it is right, after their word, or in the step that follows."""
    sentence = saying.sentence
    if SHOWN_IF_RIGHT.search(sentence.low) or AFTER_THEIR_WORD.search(sentence.low):
        return True
    if GOES_OVER.search(sentence.low):
        return True
    return sentence.names("look_at") and not sentence.names("negation") and shown_after_it(saying)


def _before_as_asked(saying: Saying) -> bool:
    """Whether it says "each, before it can be seen" beside the question who looks, or whether anybody does."""
    near = saying.near(FAR, 0)
    if any(NOBODY.match(one.low) or one.names("machine") for one in near):
        return False
    if EACH_BEFORE.search(saying.sentence.low):
        return any(ASKS_WHO.search(f"{one.low} {one.question}") for one in near)
    if AND_THAT_BEFORE.match(saying.sentence.low) is None or saying.earlier is None:
        return False
    asked = saying.earlier.question
    return _asks_whether(asked) and (YES.match(saying.earlier.low) or YES_ALL.match(saying.earlier.low)) is not None


def _by_whom(saying: Saying) -> Strength:
    """Return how far a look goes: software alone, or a part of the advertisements, is less than all."""
    sentence = saying.sentence
    if (sentence.names("machine") and not sentence.names("staff")) or for_some(saying):
        return Strength.SOME
    return Strength.ALL


def _is_shown_unread(saying: Saying) -> bool:
    """Whether it tells that what one places is shown by itself, or is looked at only when it stands there."""
    sentence = saying.sentence
    low = sentence.low
    if OF_ACCOUNTS.search(low) or SHOWN_OTHERWISE.search(low) or waits_for_the_look(low):
        return False
    if any(one.stand_in(low) for one in (NO_LOOK, NO_LOOK_TOLD, DONE_IS_SHOWN)):
        return not looked_at_and_then_shown(low)
    if out_of_reach(saying):
        return sentence.names("look_at")
    after = LOOKED_AFTERWARDS.stand_in(low) and AGAIN.search(low) is None
    return after and REPORTED.search(low) is None and not of_something_else(low)


def out_of_reach(saying: Saying) -> bool:
    """Whether it says that all cannot be read beforehand, or are read once they are up: no look comes first."""
    low = saying.sentence.low
    return OUT_OF_REACH.search(low) is not None or ONLY_ONCE_UP.search(low) is not None


def _about(saying: Saying) -> bool:
    """Whether it is about advertisements: by itself, by the act of publishing, or by what stands before it."""
    sentence = saying.sentence
    asked = sentence.question
    if SHOWN_OTHERWISE.search(asked):
        return False
    if about_advertisements(saying) or PUBLISHING.search(f"{sentence.low} {asked}"):
        return True
    if any(WORDS_OF_IT.search(one.low) or PUBLISHING.search(one.low) for one in saying.before(FAR)):
        return True
    if asked and (MUST_WAIT.match(asked) or _asks_whether(asked)) and not of_something_else(asked):
        return True
    return _is_of_no_other(sentence)


def _is_of_no_other(sentence: Sentence) -> bool:
    """Whether it names no advertisement, and what it tells is told of nothing else."""
    low = sentence.low
    if LOOK_BEFOREHAND.search(sentence.lead) or DONE_IS_SHOWN.stand_in(low):
        return True
    if NO_LOOK.stand_in(low) or NO_LOOK_TOLD.stand_in(low):
        return WE_OR_SHOWN.search(low) is not None and WHO_COMES_IN.search(low) is None
    if any(one.search(low) for one in (IN_TURN, BETWEEN, YOU_ARE_SEEN)):
        return True
    if ON_SITE.search(low) and waits_for_the_look(low):
        return True
    return LOOKED_AFTERWARDS.stand_in(low) and PUT_THERE.search(low) is not None
