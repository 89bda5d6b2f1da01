# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Aditamento ao acordo de intercâmbio
running = Aditamento ao acordo de intercâmbio

## Parts and blocks

part-particulars = Dados
part-terms = Condições
part-signatures = Assinaturas
part-changes = Alterações

heading-participant = Participante
heading-companies = Empresas
heading-offices = Organizações intermediárias
heading-document = O aditamento
heading-reason = Porque muda o acordo
heading-old_periods = Períodos da estadia até agora
heading-new_periods = Novos períodos da estadia
heading-grant = Subvenção
heading-changes = Outras alterações

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
label-governing_language = Língua que faz fé
label-person_name = Nome
label-name = Nome
label-country = País
label-starts = Primeiro dia
label-ends = Último dia
label-agreement_version = Altera a versão
label-agreement_issued_on = Data do acordo
label-reason = Motivo
label-old_grant = Até agora
label-new_grant = A partir de agora
label-subject = O que muda
label-before = Até agora
label-after = A partir de agora

## Words of the closed lists

value-subject-place = Local da estadia
value-subject-plan = Plano de atividades
value-subject-contact = Pessoa de contacto
value-subject-signatory = Representada por
value-subject-other = Outro

## Sentences

section-final = Disposições finais
clause-languages = As versões linguísticas aqui impressas têm o mesmo significado. Em caso de divergência, prevalece o texto deste formulário na língua que faz fé, que as Organizações intermediárias entregam a pedido.

section-effect = Efeito do aditamento
clause-changes = As partes alteram o acordo de intercâmbio conforme indicado na parte { $part-changes }. O que aí consta substitui o que o acordo dizia antes.
clause-dates = Os novos períodos substituem todos os períodos da estadia acordados antes.
clause-grant = O novo montante da subvenção substitui o montante acordado antes. O que já foi pago é nele descontado.
clause-rest = Tudo o resto no acordo permanece inalterado.
clause-kept = O acordo tal como inicialmente assinado mantém-se inalterado ao lado deste aditamento. Ambos são conservados em conjunto.
clause-entry_into_force = O aditamento produz efeito no dia em que a última parte assina. Cada parte recebe um exemplar completo; as assinaturas eletrónicas qualificadas equivalem às assinaturas em papel.

intro-signatures = Ao assinar, cada parte confirma que leu todas as páginas deste aditamento e que concorda com elas.
