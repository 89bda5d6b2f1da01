# Elenco, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Elenco
running = Elenco

## Parts and blocks

heading-list = Che cosa è elencato

## Labels

label-list_name = Elenco
label-rows = Righe
label-printed_at = Stampato
label-filter = Limitato a
label-order = Ordinato per
label-office_name = Ufficio
label-printed_by = Da
