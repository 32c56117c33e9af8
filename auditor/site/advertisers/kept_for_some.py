"""Whether what is done with a document or a face is done of some only, by all that its page says around it."""

from auditor.site.advertisers.about_advertisers import only_in_special_cases
from auditor.site.advertisers.asked_in_part import another_part_let_off
from auditor.site.advertisers.group_let_off import goes_through_all, group_is_let_off
from auditor.site.advertisers.introduced import introduced_by_a_case
from auditor.site.advertisers.narrowed import of_some_only
from auditor.site.advertisers.of_choice import on_a_page_for_a_mark
from auditor.site.advertisers.offered_words import ALSO_POSSIBLE
from auditor.site.advertisers.section_of_a_kind import in_a_section_of_a_kind
from auditor.site.advertisers.step_skipped import step_is_skipped
from auditor.site.site import Saying
from auditor.site.words.later import later

# "New faces do a call with their ID; members from before 2022 don't."
OTHERS_DO_NOT = later(
    r"[;,] (?:maar |but |and |en )?(?:de |the |onze |our )?(?!(?:je|jij|u|you|we|wij|ik|i|ze|zij|they|dat|die|dit|het|"
    r"that|it|this|"
    r"foto'?s|photos|kopie\w*|cop(?:y|ies)|scans?|bezoekers|visitors|klanten|clients)\b)(?:[\w'-]+ ){1,6}?"
    r"(?:do not|don't|does not|doesn't|need not|needn't|hoeven (?:dat |dit |het )?niet|doen dat niet)\W*$"
)


def kept_for_some(saying: Saying) -> bool:
    """Whether a mark, a cause, a part of the site or a group that is let off keeps it from being done of all."""
    if on_a_page_for_a_mark(saying) or another_part_let_off(saying) or of_some_only(saying):
        return True
    if step_is_skipped(saying) or (group_is_let_off(saying) and not goes_through_all(saying.sentence.low)):
        return True
    if OTHERS_DO_NOT.search(saying.sentence.low):
        return True
    if in_a_section_of_a_kind(saying) or ALSO_POSSIBLE.match(saying.sentence.low):
        return True
    return only_in_special_cases(saying) or introduced_by_a_case(saying)
