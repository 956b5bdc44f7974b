"""The lecture's figures without training: divergences and what minimises them. No torch, no Qt."""
