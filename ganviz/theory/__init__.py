"""The lecture's figures without training: divergences of known laws and what minimises them. No torch, no Qt."""
