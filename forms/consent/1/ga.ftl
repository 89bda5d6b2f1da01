# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Toiliú
running = Toiliú

## Parts and blocks

heading-office = Cé a iarrann do thoiliú
heading-document = An fhoirm
heading-person = Cé a thugann toiliú

party-participant = Síniú an duine

## Labels

label-document_code = Doiciméad
label-issued_on = Dáta eisiúna
label-scheme_name = Scéim
label-person_name = Ainm
label-name = Ainm
label-address = Seoladh
label-email = Ríomhphost
label-company = Cuideachta
label-text_version = Leagan an téacs

## Questions

question-purposes = Aontaím leis an méid seo a leanas

## Words of the closed lists

value-purpose-catalogue = Próifíl a thaispeántar gan ainm d’eagraíochtaí comhpháirtíochta
value-purpose-publicity = Poiblíocht le hainm agus pictiúr
value-purpose-newsletter = Nuachtlitir

detail-purpose-catalogue = Is féidir mo phróifíl a thaispeáint d’eagraíochtaí comhpháirtíochta an chláir gan m’ainm, ionas gur féidir leo meaitseáil a aimsiú. Ní thaispeántar m’ainm ná na bealaí chun teagmháil a dhéanamh liom d’eagraíocht chomhpháirtíochta go dtí go nglacann an dá eagraíocht le meaitseáil.
detail-purpose-publicity = Is féidir leis an eagraíocht m’ainm, mo phictiúr agus scéal mo mhalartaithe a úsáid chun aithne a chur ar an gclár.
detail-purpose-newsletter = Is féidir leis an eagraíocht nuacht an chláir a sheoladh chugam le ríomhphost.

## Sentences

text-voluntary = Tá do thoiliú deonach. Is féidir leat páirt a ghlacadh sa mhalartú gan é, agus is féidir leat aontú le cuspóir amháin gan na cinn eile.
text-rights = Tá sé de cheart agat an méid atá coinnithe fút a fheiceáil, a cheartú agus a scriosadh, agus gearán a dhéanamh le húdarás maoirseachta, i gcomhréir le Rialachán (AE) 2016/679.
text-withdrawal = Is féidir liom gach ceann díobh seo a tharraingt siar am ar bith, chomh héasca agus a thug mé é. Fanann an méid a rinneadh go dtí sin dleathach.

intro-signatures = Trí shíniú, deimhním gur mé féin a chuir tic sna boscaí.
