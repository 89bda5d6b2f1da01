"""SMEdesk: the desk of an intermediary organisation in an exchange programme for small and medium-sized enterprises."""

__version__ = "0.1.0"
