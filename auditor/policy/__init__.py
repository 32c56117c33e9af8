"""What a platform must keep to: the policy, its breaches, and the baseline of those that are accepted for a while."""
