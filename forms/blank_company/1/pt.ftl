# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Registo de uma empresa
running = Registo de uma empresa

## Parts and blocks

heading-office = O formulário
heading-company = A empresa
heading-size = Dimensão
heading-description = O que a empresa faz
heading-contact = Pessoa de contacto

party-sending_company = Pela empresa

## Labels

label-address = Morada
label-country = País
label-function = Função
label-email = Correio eletrónico
label-phone = Telefone
label-registration = Número de registo
label-vat = Número de IVA
label-form_number = Número do formulário
label-event_name = Evento
label-office_name = Organização
label-company_name = Denominação legal
label-postal_code = Código postal
label-city = Localidade
label-website = Sítio Web
label-sector = Setor
label-staff_count = Número de trabalhadores
label-turnover = Volume de negócios anual (EUR)
label-balance = Total do balanço (EUR)
label-description = Em poucas frases
label-given_name = Nome próprio
label-family_name = Apelido

## Questions

question-legal_form = Forma jurídica
question-side = A empresa deseja
question-topics = Temas de interesse

## Words of the closed lists

value-topic-marketing = Estudo de mercado e comercialização
value-topic-development = Desenvolvimento de produtos e serviços
value-topic-internationalisation = Internacionalização e novos clientes
value-topic-training = Formação e transferência de conhecimentos
value-topic-research = Investigação conjunta
value-topic-collaboration = Reforço de uma colaboração existente
value-topic-other = Outro
value-legal_form-company = Sociedade
value-legal_form-one_person = Sociedade unipessoal
value-legal_form-liberal = Profissional independente ou liberal
value-legal_form-self_employed = Outra atividade por conta própria
value-side-sending = enviar um participante
value-side-host = acolher um participante
value-side-both = ambos

## Sentences

text-office = A organização acima indicada conserva o que preencher para o aconselhar sobre o programa de intercâmbio.
text-size = Os valores são os do último exercício encerrado. Mostram se a empresa é uma pequena ou média empresa.
text-data = Os dados pessoais são tratados em conformidade com o Regulamento (UE) 2016/679. Tem o direito de consultar, de corrigir e de mandar apagar o que é conservado sobre si.

intro-signatures = Ao assinar, confirmo que estas declarações são verdadeiras.
