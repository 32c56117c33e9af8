"""Pictures that a page carries in itself, and what stands in their place."""

import re

PICTURE = re.compile(r"data:image\\?/(?!svg)[a-z+.-]{2,12}[^,\"'\s)]{0,60},[^\"'\s)\\]{200,}", re.IGNORECASE)
PLACEHOLDER = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="
