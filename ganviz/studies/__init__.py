"""Many runs at once: populations and scoreboards."""
