# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Acordo de intercâmbio
running = Acordo de intercâmbio

## Parts and blocks

part-particulars = Dados
part-plan = Plano de atividades
part-terms = Condições
part-signatures = Assinaturas

heading-document = O acordo
heading-participant = Participante
heading-companies = Empresas
heading-offices = Organizações intermediárias
heading-stay = Períodos da estadia
heading-grant = Subvenção
heading-working = Cálculo da subvenção
heading-instalments = Prestações
heading-project = O projeto em resumo
heading-activities = Atividades semana a semana

party-participant = Participante
party-sending_company = Empresa de envio
party-host_company = Empresa de acolhimento
party-sending_office = Organização de envio
party-host_office = Organização de acolhimento

## Labels

label-agreement_code = Documento
label-agreement_version = Versão
label-agreement_number = Número do intercâmbio
label-issued_on = Data de emissão
label-scheme_name = Programa
label-scheme_number = Convenção de subvenção
label-governing_language = Língua que faz fé
label-person_name = Nome
label-participant_role = Função na empresa
label-participant_since = Na empresa desde
label-participant_job = Cargo
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
label-due = Vencimento
label-share = Percentagem
label-amount = Montante
label-project = Descrição
label-objective = Objetivo
label-outcome = Resultado esperado
label-week = Semana
label-activity = Atividades
label-lead = Conduzido por

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

value-counted-months = Meses completos
value-counted-days = Dias adicionais

value-lead-sending = Empresa de envio
value-lead-host = Empresa de acolhimento
value-lead-together = Ambas as empresas

value-due-signature = Após a assinatura por todas as partes
value-due-start = No início da estadia
value-due-final_report = Após a aprovação dos relatórios finais

## Terms

section-purpose = Objeto
clause-purpose = As partes acordam uma estadia do Participante na Empresa de acolhimento, tal como descrita nas partes { $part-particulars } e { $part-plan } do presente acordo.
clause-learning = A estadia serve a aprendizagem e a cooperação entre as duas empresas. Não pode servir para substituir pessoal nem para preencher uma vaga.
clause-parts = As partes { $part-particulars }, { $part-plan } e { $part-terms } formam em conjunto um só acordo. Em caso de divergência, prevalece a parte { $part-terms }.

section-stay = A estadia
clause-periods = { $periods_count ->
    [one] A estadia decorre no período indicado na parte { $part-particulars }.
   *[other] A estadia decorre nos períodos indicados na parte { $part-particulars }. Todos eles em conjunto contam como uma só estadia.
}
clause-change_of_dates = Qualquer alteração das datas, do local ou dos objetivos requer o consentimento escrito de todas as partes antes de produzir efeito.
clause-early_end = Cada empresa e o Participante podem pôr termo antecipado à estadia por motivo grave. Indicam o motivo por escrito e informam sem demora ambas as Organizações intermediárias.

section-employment = Emprego e segurança social
clause-employed = O Participante continua empregado pela Empresa de envio durante toda a estadia. A Empresa de envio continua a pagar o salário e as contribuições para a segurança social.
clause-owner = O Participante continua a ser proprietário da Empresa de envio durante toda a estadia e continua responsável pelos próprios rendimentos e contribuições para a segurança social.
clause-no_employment = O presente acordo não cria qualquer relação de trabalho entre o Participante e a Empresa de acolhimento. A Empresa de acolhimento não deve qualquer remuneração ao Participante.
clause-social_security = Antes da estadia, a Empresa de envio averigua se é exigido um certificado de cobertura da segurança social (formulário A1) ou uma declaração às autoridades do país de acolhimento, e obtém-no quando for o caso.

section-sending_company = A Empresa de envio
clause-preparation = A Empresa de envio prepara o Participante para a estadia, dispensa-o de outro trabalho durante a mesma e mantém-se em contacto com ele.
clause-lead = A Empresa de envio conduz o plano de atividades da parte { $part-plan } e mantém-no atualizado em conjunto com a Empresa de acolhimento.
clause-insurance = A Empresa de envio assegura que o Participante dispõe de um seguro de saúde, de acidentes e de responsabilidade civil válido no país de acolhimento durante toda a estadia.

section-host_company = A Empresa de acolhimento
clause-contact_person = A Empresa de acolhimento designa uma pessoa de contacto e dá ao Participante acesso às pessoas, às instalações, ao equipamento e às informações de que o plano de atividades necessita.
clause-working_conditions = A Empresa de acolhimento aplica ao Participante as mesmas regras de saúde, segurança e tempo de trabalho que ao seu próprio pessoal e explica-as no primeiro dia.
clause-collaboration = O Participante trabalha em colaboração com o pessoal da Empresa de acolhimento. O direito da Empresa de envio de dar instruções não é transferido.

section-participant = O Participante
clause-participation = O Participante executa o plano de atividades com cuidado e avisa atempadamente ambas as empresas quando algo o impede.
clause-house_rules = O Participante respeita o regulamento interno e as regras de segurança da Empresa de acolhimento.

section-offices = As Organizações intermediárias
clause-sending_office = A Organização de envio apoia a Empresa de envio e o Participante antes, durante e após a estadia e analisa o plano de atividades.
clause-host_office = A Organização de acolhimento apoia a Empresa de acolhimento, ajuda o Participante à chegada e analisa o plano de atividades.
clause-difficulties = Quando surgem dificuldades, ambas as Organizações intermediárias procuram resolvê-las com as partes. Não respondem pelos atos das empresas nem do Participante.

section-grant = Subvenção
clause-grant_payment = A Organização de envio paga a subvenção à Empresa de envio. O montante e o seu cálculo constam da parte { $part-particulars }.
clause-grant_instalments = A subvenção é paga nas prestações indicadas na parte { $part-particulars }.
clause-grant_use = A subvenção contribui para as despesas de viagem, de vida no país de acolhimento e de cursos de línguas de curta duração para a estadia. É transferida para quem suporta essas despesas.
clause-grant_repayment = Se a estadia não se realizar ou for mais curta do que o acordado, a parte da subvenção que não é devida é devolvida no prazo de 30 dias após pedido escrito. É tido em conta o que não pôde ser evitado por motivo de força maior.

section-confidentiality = Confidencialidade e resultados
clause-confidentiality = As partes mantêm em segredo o que ficam a saber sobre os negócios de outra parte e que não é público. Este dever mantém-se após a estadia.
clause-results = Cada empresa conserva os direitos que tinha antes da estadia. Os direitos sobre resultados criados em conjunto são regulados pelas duas empresas num acordo escrito separado.

section-data = Dados pessoais, documentos e visibilidade
clause-data_protection = As partes tratam dados pessoais apenas para a preparação, a realização, o pagamento e a avaliação da estadia, e em conformidade com o Regulamento (UE) 2016/679. As Organizações intermediárias informam os titulares dos dados dos seus direitos.
clause-records = As partes conservam os documentos da estadia durante o tempo exigido pelo programa e mostram-nos, a pedido, aos organismos com direito a controlar a utilização dos fundos da União Europeia.
clause-visibility = Nas publicações sobre a estadia, as partes mencionam o apoio da União Europeia na forma prescrita pelo programa. Os nomes e as imagens de pessoas só são publicados com o seu consentimento.

section-reports = Confirmação e relatórios
clause-presence = No fim da estadia, ambas as empresas confirmam por escrito os dias em que o Participante esteve presente.
clause-reports = No prazo de 30 dias após a estadia, o Participante, a Empresa de envio e a Empresa de acolhimento apresentam cada um um relatório final à sua Organização intermediária.

section-final = Disposições finais
clause-amendments = As alterações do presente acordo só são válidas por escrito e com as assinaturas de todas as partes. O acordo tal como inicialmente assinado mantém-se inalterado ao lado delas.
clause-disputes = As partes procuram resolver os litígios de forma amigável com a ajuda das Organizações intermediárias. As normas imperativas não são afetadas.
clause-languages = As versões linguísticas aqui impressas têm o mesmo significado. Em caso de divergência, prevalece o texto deste formulário na língua que faz fé, que as Organizações intermediárias entregam a pedido.
clause-entry_into_force = O acordo entra em vigor no dia em que a última parte assina. Cada parte recebe um exemplar completo; as assinaturas eletrónicas qualificadas equivalem às assinaturas em papel.

intro-signatures = Ao assinar, cada parte confirma que leu todas as páginas desta versão e que concorda com elas.
