# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Confirmação de presença
running = Confirmação de presença

## Parts and blocks

heading-participant = Participante
heading-companies = Empresas
heading-document = A confirmação
heading-periods = Períodos da estadia
heading-absences = Dias de ausência

party-participant = Participante
party-sending_company = Empresa de envio
party-host_company = Empresa de acolhimento

## Labels

label-document_code = Documento
label-document_version = Versão
label-exchange_number = Número do intercâmbio
label-issued_on = Data de emissão
label-scheme_name = Programa
label-person_name = Nome
label-participant_job = Cargo
label-name = Nome
label-address = Morada
label-country = País
label-planned_starts = Primeiro dia acordado
label-planned_ends = Último dia acordado
label-starts = Primeiro dia real
label-ends = Último dia real
label-days = Dias
label-absences = Datas e motivos, se os houver

## Sentences

text-presence = { $periods_count ->
    [one] O Participante esteve presente na Empresa de acolhimento no período acima indicado e executou aí o plano de atividades.
   *[other] O Participante esteve presente na Empresa de acolhimento nos períodos acima indicados e executou aí o plano de atividades.
}

intro-signatures = Ao assinar, cada parte confirma que estes dias estão corretos.
