# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Folha de prova
running = Folha de prova

## Parts and blocks

heading-paper = O documento
heading-signings = Assinaturas
heading-events = O que lhe aconteceu
heading-document = Esta folha

## Labels

label-document_code = Documento
label-issued_on = Data de emissão
label-exchange_number = Número do intercâmbio
label-person_name = Nome
label-office_name = Organização
label-paper_title = Título
label-paper_code = Código nas páginas
label-paper_version = Versão
label-pages = Páginas
label-made_at = Feito
label-file_name = Ficheiro
label-file_sha256 = SHA-256 do ficheiro
label-content_sha256 = SHA-256 do conteúdo
label-engine = Feito com
label-party = Parte
label-way = Como
label-signed_on = Data
label-verdict = Resultado da verificação
label-at = Quando
label-event = Evento
label-by = Por
label-detail = Pormenores

## Words of the closed lists

value-way-ink = Tinta sobre papel
value-way-digital = Assinatura digital
value-way-told = Anotado à mão
value-event-made = Feito
value-event-printed = Impresso
value-event-sent = Enviado
value-event-scanned = Digitalizado
value-event-filed = Arquivado
value-event-signed = Assinado
value-event-checked = Assinatura verificada
value-event-confirmed = Confirmado por uma pessoa
value-event-replaced = Substituído por uma nova versão
value-event-withdrawn = Retirado
value-party-participant = Participante
value-party-sending_company = Empresa de envio
value-party-host_company = Empresa de acolhimento
value-party-sending_office = Organização de envio
value-party-host_office = Organização de acolhimento

## Sentences

text-meaning = Esta folha diz o que é conservado do documento aqui indicado. Um ficheiro só lhe pertence se o seu SHA-256 for o impresso abaixo.
text-checking = Qualquer programa que calcule SHA-256 pode repetir a verificação. As horas são indicadas com a sua diferença em relação ao tempo universal.
