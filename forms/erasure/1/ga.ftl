# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Teastas scriosta
running = Teastas scriosta

heading-erasure = An scriosadh
heading-counts = An méid a scriosadh go buan
heading-others = I dtaifid daoine eile
heading-held = An méid a éilíonn comhaontú
heading-waiting = An méid nárbh fhéidir a bhaint láithreach

label-office_name = Eagraíocht
label-office_address = Seoladh
label-document_code = Doiciméad
label-issued_on = Dáta eisiúna
label-erased_at = Scriosta
label-erased_by = Ag
label-what = Taifid den chineál seo
label-count = Líon
label-blacked_out = Taifid inar dubhaíodh na focail
label-copies = Cóipeanna den bhunachar sonraí a scríobhadh as an nua
label-held_until = Srianta go dtí
label-held_because = Mar gheall ar
label-waiting = Cad é
label-place = Cá háit
label-by = Imithe faoi
