# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Certificado de apagamento
running = Certificado de apagamento

heading-erasure = O apagamento
heading-counts = O que foi apagado definitivamente
heading-others = Nos registos de outras pessoas
heading-held = O que um acordo exige
heading-waiting = O que não pôde ser removido de imediato

label-office_name = Organização
label-office_address = Morada
label-document_code = Documento
label-issued_on = Data de emissão
label-erased_at = Apagado
label-erased_by = Por
label-what = Registos deste tipo
label-count = Número
label-blacked_out = Registos em que as palavras foram ocultadas
label-copies = Cópias da base de dados escritas de novo
label-held_until = Limitado até
label-held_because = Por causa de
label-waiting = O quê
label-place = Onde
label-by = Desaparece até
