"""What a picture of ours shows sharp: what stands in its red outline."""

import base64
import io

from PIL import Image, ImageChops

from auditor.gather.picture import HEAD, WIDTH

WINDOW = 1280


def outlined(told: str) -> tuple[float, float]:
    """Return how wide and high what is outlined in red is on the page, in pixels."""
    image = Image.open(io.BytesIO(base64.b64decode(told.removeprefix(HEAD)))).convert("RGB")
    red, green, _ = image.split()
    box = ImageChops.subtract(red, green).point(lambda value: 255 * (value > 80)).getbbox()
    assert box is not None
    return (box[2] - box[0]) * WINDOW / WIDTH, (box[3] - box[1]) * WINDOW / WIDTH
