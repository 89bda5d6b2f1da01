# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = An méid atá coinnithe fút
running = Freagra ar iarratas ar rochtain

heading-answer = An t-iarratas
heading-lines = Gach rud atá coinnithe ag an eagraíocht seo faoin duine

label-person_name = Duine
label-office_name = Eagraíocht
label-office_address = Seoladh
label-document_code = Doiciméad
label-issued_on = Dáta eisiúna
label-heading = Cá háit
label-what = Cad é
label-value = A bhfuil ann
