# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Certificado de participação
running = Certificado de participação

## Parts and blocks

heading-companies = Empresas
heading-stay = Períodos da estadia
heading-topics = O que foi aprendido e realizado
heading-document = O certificado

party-sending_company = Empresa de envio
party-host_company = Empresa de acolhimento
party-sending_office = Organização de envio
party-host_office = Organização de acolhimento

## Labels

label-document_code = Documento
label-exchange_number = Número do intercâmbio
label-issued_on = Data de emissão
label-participant_role = Função na empresa
label-name = Nome
label-country = País
label-starts = Primeiro dia
label-ends = Último dia
label-topic = Tema
label-result = Resultado

## Words of the closed lists

value-person_role-employee = Trabalhador por conta de outrem
value-person_role-manager = Dirigente
value-person_role-owner = Proprietário
value-person_role-co_owner = Coproprietário
value-topic-marketing = Estudo de mercado e comercialização
value-topic-development = Desenvolvimento de produtos e serviços
value-topic-internationalisation = Internacionalização e novos clientes
value-topic-training = Formação e transferência de conhecimentos
value-topic-research = Investigação conjunta
value-topic-collaboration = Reforço de uma colaboração existente
value-topic-other = Outro

## Sentences

text-opening = Certifica-se que a pessoa aqui indicada
text-merit = participou num intercâmbio do programa, trabalhou na Empresa de acolhimento durante o tempo abaixo indicado e completou o plano de atividades que ambas as empresas tinham acordado.

intro-signatures = A Empresa de acolhimento e ambas as Organizações intermediárias confirmam-no com as suas assinaturas.
