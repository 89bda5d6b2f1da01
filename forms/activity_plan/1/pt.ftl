# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Plano de atividades
running = Plano de atividades

## Parts and blocks

heading-participant = Participante
heading-companies = Empresas
heading-offices = Organizações intermediárias
heading-stay = Períodos da estadia
heading-project = O projeto em resumo
heading-activities = Atividades semana a semana
heading-document = O plano

party-participant = Participante
party-sending_company = Empresa de envio
party-host_company = Empresa de acolhimento
party-sending_office = Organização de envio
party-host_office = Organização de acolhimento

## Labels

label-document_code = Documento
label-document_version = Versão
label-exchange_number = Número do intercâmbio
label-issued_on = Data de emissão
label-scheme_name = Programa
label-person_name = Nome
label-participant_job = Cargo
label-name = Nome
label-country = País
label-starts = Primeiro dia
label-ends = Último dia
label-project = Descrição
label-objective = Objetivo
label-outcome = Resultado esperado
label-week = Semana
label-activity = Atividades
label-lead = Conduzido por
label-talked_on = Conversa direta de ambas as empresas

## Words of the closed lists

value-topic-marketing = Estudo de mercado e comercialização
value-topic-development = Desenvolvimento de produtos e serviços
value-topic-internationalisation = Internacionalização e novos clientes
value-topic-training = Formação e transferência de conhecimentos
value-topic-research = Investigação conjunta
value-topic-collaboration = Reforço de uma colaboração existente
value-topic-other = Outro
value-lead-sending = Empresa de envio
value-lead-host = Empresa de acolhimento
value-lead-together = Ambas as empresas

## Sentences

text-principles = A Empresa de envio conduz este plano e mantém-no atualizado em conjunto com a Empresa de acolhimento. O Participante trabalha em colaboração com o pessoal da Empresa de acolhimento. Ambas as Organizações intermediárias apoiam o plano e analisaram-no.

intro-signatures = Ao assinar, cada parte confirma que leu esta versão do plano e que concorda com ela.
