# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Convenção de subvenção
running = Convenção de subvenção

## Parts and blocks

part-particulars = Dados
part-terms = Condições
part-signatures = Assinaturas

heading-stay = Períodos da estadia
heading-grant = Subvenção
heading-working = Cálculo da subvenção
heading-instalments = Prestações
heading-document = O acordo
heading-parties = Partes
heading-exchange = O intercâmbio apoiado
heading-account = Conta em que a subvenção é paga

party-sending_company = Empresa de envio
party-sending_office = Organização de envio

## Labels

label-document_code = Documento
label-document_version = Versão
label-exchange_number = Número do intercâmbio
label-issued_on = Data de emissão
label-scheme_name = Programa
label-scheme_number = Convenção de subvenção
label-governing_language = Língua que faz fé
label-name = Nome
label-address = Morada
label-country = País
label-registration = Número de registo
label-vat = Número de IVA
label-signatory = Representada por
label-function = Função
label-email = Correio eletrónico
label-phone = Telefone
label-starts = Primeiro dia
label-ends = Último dia
label-grant_amount = Subvenção
label-grant_rate = Taxa mensal
label-counted = Contado
label-number = Número
label-part = Parte da taxa mensal
label-amount = Montante
label-due = Vencimento
label-share = Percentagem
label-participant_name = Participante
label-host_company_name = Empresa de acolhimento
label-host_company_country = País da estadia
label-account_holder = Titular da conta
label-account_iban = IBAN
label-account_bank = Banco

## Words of the closed lists

value-counted-months = Meses completos
value-counted-days = Dias adicionais
value-due-signature = Após a assinatura do presente acordo
value-due-start = No início da estadia
value-due-final_report = Após a aprovação dos relatórios finais

## Sentences

section-purpose = Objeto

section-final = Disposições finais
clause-disputes = As partes procuram resolver os litígios de forma amigável com a ajuda das Organizações intermediárias. As normas imperativas não são afetadas.
clause-languages = As versões linguísticas aqui impressas têm o mesmo significado. Em caso de divergência, prevalece o texto deste formulário na língua que faz fé, que as Organizações intermediárias entregam a pedido.
clause-purpose = A Organização de envio apoia o intercâmbio indicado na parte { $part-particulars } com uma subvenção à Empresa de envio.
clause-stay = A estadia e o seu plano de atividades são regulados no acordo de intercâmbio que todas as partes do intercâmbio assinam.

section-payment = Montante e pagamento
clause-payment = O montante da subvenção e o seu cálculo constam da parte { $part-particulars }. É calculado segundo as taxas do programa válidas na data de emissão.
clause-instalments = A subvenção é paga nas prestações indicadas na parte { $part-particulars }.
clause-account = Os pagamentos são feitos na conta indicada na parte { $part-particulars }. A Empresa de envio comunica por escrito qualquer mudança de conta.

section-use = Utilização da subvenção
clause-use = A subvenção contribui para as despesas de viagem, de vida no país de acolhimento e de cursos de línguas de curta duração para a estadia.
clause-passed_on = A Empresa de envio transfere a subvenção para o Participante na medida em que este suporte essas despesas.
clause-no_double = As mesmas despesas não podem ser pagas uma segunda vez por outros fundos da União Europeia.

section-duties = Deveres da Empresa de envio
clause-insurance = A Empresa de envio assegura que o Participante dispõe de um seguro de saúde, de acidentes e de responsabilidade civil válido no país de acolhimento durante toda a estadia.
clause-reports = No prazo de 30 dias após a estadia, a Empresa de envio apresenta à Organização de envio a confirmação de presença e os relatórios finais.
clause-news = A Empresa de envio avisa sem demora a Organização de envio quando a estadia é adiada, encurtada, interrompida ou abandonada.

section-repayment = Devolução
clause-repayment = Se a estadia não se realizar ou for mais curta do que o acordado, a parte da subvenção que não é devida é devolvida no prazo de 30 dias após pedido escrito. O mesmo vale se os deveres do presente acordo não forem cumpridos.
clause-force_majeure = É tido em conta o que não pôde ser evitado por motivo de força maior.

section-records = Documentos, dados pessoais e visibilidade
clause-records = A Empresa de envio conserva os documentos do intercâmbio durante o tempo exigido pelo programa e mostra-os, a pedido, aos organismos com direito a controlar a utilização dos fundos da União Europeia.
clause-data = As partes tratam dados pessoais apenas para o pagamento e a avaliação da subvenção e em conformidade com o Regulamento (UE) 2016/679.
clause-visibility = Nas publicações sobre o intercâmbio, a Empresa de envio menciona o apoio da União Europeia na forma prescrita pelo programa.
clause-amendments = As alterações do presente acordo só são válidas por escrito e com as assinaturas de ambas as partes.
clause-entry_into_force = O acordo entra em vigor no dia em que a segunda parte assina. Cada parte recebe um exemplar completo; as assinaturas eletrónicas qualificadas equivalem às assinaturas em papel.

intro-signatures = Ao assinar, ambas as partes confirmam que leram todas as páginas desta versão e que concordam com elas.
