"""What was seen of a platform, as facts: pages read once, and questions a check may ask of them."""
