"""What the folder of a recording that is being made is called, and the files in it."""

ENDING = ".part"
DATA, LOCK, REWRITTEN, PACKED = "data.warc.gz", "lock", "rewritten.warc.gz", "packed.wacz"
