# Attestato di cancellazione, in italiano. Testo proprio, non verificato.

title = Attestato di cancellazione
running = Attestato di cancellazione

heading-erasure = La cancellazione
heading-counts = Che cosa è stato cancellato definitivamente
heading-others = Nei dati di altri
heading-held = Che cosa richiede un accordo
heading-waiting = Che cosa non è stato possibile togliere subito

label-office_name = Ufficio
label-office_address = Indirizzo
label-document_code = Documento
label-issued_on = Data di emissione
label-erased_at = Cancellato
label-erased_by = Da
label-what = Tipo di dati
label-count = Numero
label-blacked_out = Registrazioni in cui le parole sono state oscurate
label-copies = Copie della banca dati riscritte
label-held_until = Limitato fino al
label-held_because = A causa di
label-waiting = Che cosa
label-place = Dove
label-by = Sparisce
