"""The catalogues as tests, and the tool that keeps them up to date."""
