# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Consentimento
running = Consentimento

## Parts and blocks

heading-office = Quem pede o seu consentimento
heading-document = O formulário
heading-person = Quem dá o consentimento

party-participant = Assinatura da pessoa

## Labels

label-document_code = Documento
label-issued_on = Data de emissão
label-scheme_name = Programa
label-person_name = Nome
label-name = Nome
label-address = Morada
label-email = Correio eletrónico
label-company = Sociedade
label-text_version = Versão do texto

## Questions

question-purposes = Concordo com o seguinte

## Words of the closed lists

value-purpose-catalogue = Perfil mostrado sem nome às organizações parceiras
value-purpose-publicity = Publicidade com nome e imagem
value-purpose-newsletter = Boletim informativo

detail-purpose-catalogue = O meu perfil pode ser mostrado, sem o meu nome, às organizações parceiras do programa, para que possam encontrar uma correspondência. O meu nome e os meios de me contactar só são mostrados a uma organização parceira depois de ambas as organizações terem aceitado uma correspondência.
detail-purpose-publicity = A organização pode usar o meu nome, a minha imagem e a história do meu intercâmbio para dar a conhecer o programa.
detail-purpose-newsletter = A organização pode enviar-me notícias do programa por correio eletrónico.

## Sentences

text-voluntary = O seu consentimento é voluntário. Pode participar no intercâmbio sem ele, e pode concordar com uma finalidade sem as outras.
text-rights = Tem o direito de consultar, de corrigir e de mandar apagar o que é conservado sobre si, e de apresentar reclamação a uma autoridade de controlo, em conformidade com o Regulamento (UE) 2016/679.
text-withdrawal = Posso retirar cada um destes consentimentos a qualquer momento, tão facilmente como o dei. O que foi feito até então permanece lícito.

intro-signatures = Ao assinar, confirmo que fui eu a assinalar as caixas.
