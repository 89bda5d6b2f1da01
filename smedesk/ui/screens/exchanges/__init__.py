"""The place "Exchanges": stay, activity plan, grant and agreement of an agreed match."""
