# Risposta a una richiesta di accesso, in italiano. Testo proprio, non verificato.

title = Che cosa conserviamo su di lei
running = Risposta a una richiesta di accesso

heading-answer = La richiesta
heading-lines = Tutto ciò che questo ufficio conserva sulla persona

label-person_name = Persona
label-office_name = Ufficio
label-office_address = Indirizzo
label-document_code = Documento
label-issued_on = Data di emissione
label-heading = Dove
label-what = Che cosa
label-value = Contenuto
