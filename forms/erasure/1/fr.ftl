# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Attestation d’effacement
running = Attestation d’effacement

heading-erasure = L’effacement
heading-counts = Ce qui a été effacé définitivement
heading-others = Dans les dossiers d’autres personnes
heading-held = Ce qu’une convention exige
heading-waiting = Ce qui n’a pu être supprimé immédiatement

label-office_name = Organisation
label-office_address = Adresse
label-document_code = Document
label-issued_on = Date d’émission
label-erased_at = Effacé le
label-erased_by = Par
label-what = Enregistrements de ce type
label-count = Nombre
label-blacked_out = Enregistrements dont les mots ont été noircis
label-copies = Copies de la base de données réécrites
label-held_until = Limité jusqu’au
label-held_because = En raison de
label-waiting = Quoi
label-place = Où
label-by = Disparu au plus tard le
