# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Deimhniú láithreachais
running = Deimhniú láithreachais

## Parts and blocks

heading-participant = Rannpháirtí
heading-companies = Fiontair
heading-document = An deimhniú
heading-periods = Tréimhsí na cuairte
heading-absences = Laethanta as láthair

party-participant = Rannpháirtí
party-sending_company = Fiontar Seolta
party-host_company = Fiontar Óstach

## Labels

label-document_code = Doiciméad
label-document_version = Leagan
label-exchange_number = Uimhir an mhalartaithe
label-issued_on = Dáta eisiúna
label-scheme_name = Scéim
label-person_name = Ainm
label-participant_job = Teideal poist
label-name = Ainm
label-address = Seoladh
label-country = Tír
label-planned_starts = An chéad lá, mar a comhaontaíodh
label-planned_ends = An lá deireanach, mar a comhaontaíodh
label-starts = An chéad lá, i ndáiríre
label-ends = An lá deireanach, i ndáiríre
label-days = Laethanta
label-absences = Dátaí agus cúiseanna, más ann dóibh

## Sentences

text-presence = { $periods_count ->
    [one] Bhí an Rannpháirtí i láthair ag an bhFiontar Óstach sa tréimhse atá luaite thuas agus chuir sé nó sí an plean gníomhaíochtaí i gcrích ann.
    [two] Bhí an Rannpháirtí i láthair ag an bhFiontar Óstach sna tréimhsí atá luaite thuas agus chuir sé nó sí an plean gníomhaíochtaí i gcrích ann.
    [few] Bhí an Rannpháirtí i láthair ag an bhFiontar Óstach sna tréimhsí atá luaite thuas agus chuir sé nó sí an plean gníomhaíochtaí i gcrích ann.
    [many] Bhí an Rannpháirtí i láthair ag an bhFiontar Óstach sna tréimhsí atá luaite thuas agus chuir sé nó sí an plean gníomhaíochtaí i gcrích ann.
   *[other] Bhí an Rannpháirtí i láthair ag an bhFiontar Óstach sna tréimhsí atá luaite thuas agus chuir sé nó sí an plean gníomhaíochtaí i gcrích ann.
}

intro-signatures = Trí shíniú, deimhníonn gach páirtí go bhfuil na laethanta seo ceart.
