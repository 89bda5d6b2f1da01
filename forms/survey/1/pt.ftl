# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = A sua opinião sobre o intercâmbio
running = Inquérito sobre o intercâmbio

## Parts and blocks

heading-document = O formulário
heading-words = Por palavras suas

## Labels

label-form_number = Número do formulário
label-exchange_number = Número do intercâmbio
label-role = Responde como
label-office_name = Devolver a
label-best = O que foi melhor
label-better = O que deveria ser melhor

## Questions

question-satisfaction = Qual é a sua satisfação com o seguinte?
question-skills = Adquiriu as competências que esperava?
question-career = O intercâmbio ajudará a sua carreira?
question-trade = Espera mais comércio com outros países?
question-products = Pode agora oferecer novos produtos ou serviços?
question-again = Voltaria a participar?

item-satisfaction-match = A correspondência entre as duas empresas
item-satisfaction-preparation = A preparação do intercâmbio
item-satisfaction-own_office = O apoio da organização do seu próprio país
item-satisfaction-partner_office = O apoio da organização do outro país
item-satisfaction-stay = A própria estadia

## Words of the closed lists

value-role-participant = Participante
value-role-sending_company = Empresa de envio
value-role-host_company = Empresa de acolhimento
value-satisfaction-very_satisfied = Muito satisfeito
value-satisfaction-satisfied = Satisfeito
value-satisfaction-neither = Nem uma coisa nem outra
value-satisfaction-dissatisfied = Insatisfeito
value-satisfaction-very_dissatisfied = Muito insatisfeito
value-outcome-yes = Sim
value-outcome-partly = Em parte
value-outcome-no = Não
value-outcome-unknown = Ainda não se sabe

## Sentences

text-purpose = As suas respostas ajudam a melhorar os próximos intercâmbios. Assinale uma caixa em cada linha.
text-audience = Responder é voluntário. As suas respostas são lidas pelas duas organizações do intercâmbio; o programa recebe-as sem nomes e apenas como números.
