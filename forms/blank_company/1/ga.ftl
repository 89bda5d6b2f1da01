# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Clárú fiontair
running = Clárú fiontair

## Parts and blocks

heading-office = An fhoirm
heading-company = An fiontar
heading-size = Méid an fhiontair
heading-description = Cad a dhéanann an fiontar
heading-contact = Duine teagmhála

party-sending_company = Thar ceann an fhiontair

## Labels

label-address = Seoladh
label-country = Tír
label-function = Feidhm
label-email = Ríomhphost
label-phone = Guthán
label-registration = Uimhir chláraithe
label-vat = Uimhir CBL
label-form_number = Uimhir na foirme
label-event_name = Imeacht
label-office_name = Eagraíocht
label-company_name = Ainm dlíthiúil
label-postal_code = Cód poist
label-city = Baile
label-website = Láithreán gréasáin
label-sector = Earnáil
label-staff_count = Líon foirne
label-turnover = Láimhdeachas bliantúil (EUR)
label-balance = Iomlán an chláir chomhardaithe (EUR)
label-description = I gcúpla abairt
label-given_name = Ainm baiste
label-family_name = Sloinne

## Questions

question-legal_form = Foirm dhlíthiúil
question-side = Is mian leis an bhfiontar
question-topics = Ábhair spéise

## Words of the closed lists

value-topic-marketing = Taighde margaidh agus margaíocht
value-topic-development = Táirgí agus seirbhísí a fhorbairt
value-topic-internationalisation = Idirnáisiúnú agus cliaint nua
value-topic-training = Oiliúint agus aistriú eolais
value-topic-research = Comhthaighde
value-topic-collaboration = Comhar atá ann cheana a neartú
value-topic-other = Eile
value-legal_form-company = Cuideachta
value-legal_form-one_person = Cuideachta aonduine
value-legal_form-liberal = Saorghairm
value-legal_form-self_employed = Féinfhostaíocht eile
value-side-sending = rannpháirtí a sheoladh
value-side-host = rannpháirtí a óstáil
value-side-both = an dá rud

## Sentences

text-office = Coinníonn an eagraíocht atá ainmnithe thuas an méid a líonann tú isteach chun comhairle a chur ort faoin gclár malartaithe.
text-size = Is iad figiúirí na bliana airgeadais deiridh a dúnadh iad seo. Léiríonn siad an fiontar beag nó meánmhéide é.
text-data = Próiseáiltear sonraí pearsanta i gcomhréir le Rialachán (AE) 2016/679. Tá sé de cheart agat an méid atá coinnithe fút a fheiceáil, a cheartú agus a scriosadh.

intro-signatures = Trí shíniú, deimhním go bhfuil na ráitis seo fíor.
