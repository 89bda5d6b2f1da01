# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Inis dúinn fút féin agus faoi d’fhiontar
running = Clárú duine

## Parts and blocks

heading-office = An fhoirm
heading-visitor = Do shonraí
heading-person = Tú féin
heading-work = Do chuid oibre
heading-languages = Teangacha a labhraíonn tú, seachas do theanga féin
heading-wish = Do mhian

party-participant = Síniú an duine

## Labels

label-country = Tír
label-email = Ríomhphost
label-phone = Guthán
label-form_number = Uimhir na foirme
label-event_name = Imeacht
label-office_name = Eagraíocht
label-company = Cuideachta
label-person_name = Ainm agus sloinne
label-reach = Ríomhphost nó guthán
label-given_name = Ainm baiste
label-family_name = Sloinne
label-language = Teanga na litreacha
label-job = Teideal poist
label-since = San fhiontar ó (lá, mí, bliain)
label-skills = An méid atá tú go maith chuige
label-first_language = An chéad teanga
label-second_language = An dara teanga
label-countries = Tíortha ar mhaith leat dul chucu
label-months = Cathain, agus ar feadh cé mhéad mí
label-goals = An méid ar mhaith leat a fhoghlaim ann

## Questions

question-role = Do ról san fhiontar
question-contract = Do chonradh
question-levels = Cé chomh maith a labhraíonn tú iad (A1 tosaitheoir, C2 an-mhaith)
question-topics = Ábhair a bhfuil spéis agat iontu
question-purposes = Aontaím

item-levels-first = An chéad teanga
item-levels-second = An dara teanga

## Words of the closed lists

value-person_role-employee = Fostaí
value-person_role-manager = Bainisteoir
value-person_role-owner = Úinéir
value-person_role-co_owner = Comhúinéir
value-topic-marketing = Taighde margaidh agus margaíocht
value-topic-development = Táirgí agus seirbhísí a fhorbairt
value-topic-internationalisation = Idirnáisiúnú agus cliaint nua
value-topic-training = Oiliúint agus aistriú eolais
value-topic-research = Comhthaighde
value-topic-collaboration = Comhar atá ann cheana a neartú
value-topic-other = Eile
value-contract-full_time = Lánaimseartha
value-contract-part_time = Páirtaimseartha
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Próifíl a thaispeántar gan ainm d’eagraíochtaí comhpháirtíochta
value-purpose-publicity = Poiblíocht le hainm agus pictiúr
value-purpose-newsletter = Nuachtlitir

detail-purpose-catalogue = Is féidir mo phróifíl a thaispeáint d’eagraíochtaí comhpháirtíochta an chláir gan m’ainm, ionas gur féidir leo meaitseáil a aimsiú. Ní thaispeántar m’ainm ná na bealaí chun teagmháil a dhéanamh liom d’eagraíocht chomhpháirtíochta go dtí go nglacann an dá eagraíocht le meaitseáil.
detail-purpose-publicity = Is féidir leis an eagraíocht m’ainm, mo phictiúr agus scéal mo mhalartaithe a úsáid chun aithne a chur ar an gclár.
detail-purpose-newsletter = Is féidir leis an eagraíocht nuacht an chláir a sheoladh chugam le ríomhphost.

## Sentences

text-office = Coinníonn an eagraíocht atá ainmnithe thuas an méid a líonann tú isteach chun comhairle a chur ort faoin gclár malartaithe.
text-withdrawal = Is féidir liom gach ceann díobh seo a tharraingt siar am ar bith, chomh héasca agus a thug mé é. Fanann an méid a rinneadh go dtí sin dleathach.

intro-signatures = Trí shíniú, deimhním go bhfuil na ráitis seo fíor agus gur mé féin a chuir tic sna boscaí.
