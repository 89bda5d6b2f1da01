# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Fale-nos de si e da sua empresa
running = Registo de uma pessoa

## Parts and blocks

heading-office = O formulário
heading-visitor = Os seus dados
heading-person = Sobre si
heading-work = O seu trabalho
heading-languages = Línguas que fala, além da sua
heading-wish = O seu desejo

party-participant = Assinatura da pessoa

## Labels

label-country = País
label-email = Correio eletrónico
label-phone = Telefone
label-form_number = Número do formulário
label-event_name = Evento
label-office_name = Organização
label-company = Sociedade
label-person_name = Nome próprio e apelido
label-reach = Correio eletrónico ou telefone
label-given_name = Nome próprio
label-family_name = Apelido
label-language = Língua da correspondência
label-job = Cargo
label-since = Na empresa desde (dia, mês, ano)
label-skills = O que sabe fazer bem
label-first_language = Primeira língua
label-second_language = Segunda língua
label-countries = Países para onde deseja ir
label-months = Quando, e por quantos meses
label-goals = O que quer aprender lá

## Questions

question-role = A sua função na empresa
question-contract = O seu contrato
question-levels = Como as fala (A1 principiante, C2 muito bem)
question-topics = Temas que lhe interessam
question-purposes = Concordo

item-levels-first = Primeira língua
item-levels-second = Segunda língua

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
value-contract-full_time = Tempo inteiro
value-contract-part_time = Tempo parcial
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Perfil mostrado sem nome às organizações parceiras
value-purpose-publicity = Publicidade com nome e imagem
value-purpose-newsletter = Boletim informativo

detail-purpose-catalogue = O meu perfil pode ser mostrado, sem o meu nome, às organizações parceiras do programa, para que possam encontrar uma correspondência. O meu nome e os meios de me contactar só são mostrados a uma organização parceira depois de ambas as organizações terem aceitado uma correspondência.
detail-purpose-publicity = A organização pode usar o meu nome, a minha imagem e a história do meu intercâmbio para dar a conhecer o programa.
detail-purpose-newsletter = A organização pode enviar-me notícias do programa por correio eletrónico.

## Sentences

text-office = A organização acima indicada conserva o que preencher para o aconselhar sobre o programa de intercâmbio.
text-withdrawal = Posso retirar cada um destes consentimentos a qualquer momento, tão facilmente como o dei. O que foi feito até então permanece lícito.

intro-signatures = Ao assinar, confirmo que estas declarações são verdadeiras e que fui eu a assinalar as caixas.
