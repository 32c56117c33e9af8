"""The redaction room: what of an answer may be stored, and what stands in place of the rest."""

from auditor.redaction.door import Redacted, redact
from auditor.redaction.known import Known
from auditor.redaction.learnt import Learnt
from auditor.redaction.reduction import reduced

__all__ = ["Known", "Learnt", "Redacted", "redact", "reduced"]
