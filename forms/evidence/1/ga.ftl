# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Bileog fianaise
running = Bileog fianaise

## Parts and blocks

heading-paper = An doiciméad
heading-signings = Sínithe
heading-events = An méid a tharla dó
heading-document = An bhileog seo

## Labels

label-document_code = Doiciméad
label-issued_on = Dáta eisiúna
label-exchange_number = Uimhir an mhalartaithe
label-person_name = Ainm
label-office_name = Eagraíocht
label-paper_title = Teideal
label-paper_code = Cód ar na leathanaigh
label-paper_version = Leagan
label-pages = Leathanaigh
label-made_at = Déanta
label-file_name = Comhad
label-file_sha256 = SHA-256 an chomhaid
label-content_sha256 = SHA-256 an ábhair
label-engine = Déanta le
label-party = Páirtí
label-way = Conas
label-signed_on = Dáta
label-verdict = Toradh na seiceála
label-at = Cathain
label-event = Imeacht
label-by = Ag
label-detail = Mionsonraí

## Words of the closed lists

value-way-ink = Dúch ar pháipéar
value-way-digital = Síniú digiteach
value-way-told = Nótáilte de láimh
value-event-made = Déanta
value-event-printed = Clóite
value-event-sent = Seolta
value-event-scanned = Scanta
value-event-filed = Comhdaithe
value-event-signed = Sínithe
value-event-checked = Síniú seiceáilte
value-event-confirmed = Deimhnithe ag duine
value-event-replaced = Curtha leagan nua ina ionad
value-event-withdrawn = Tarraingthe siar
value-party-participant = Rannpháirtí
value-party-sending_company = Fiontar Seolta
value-party-host_company = Fiontar Óstach
value-party-sending_office = Eagraíocht Seolta
value-party-host_office = Eagraíocht Óstach

## Sentences

text-meaning = Deir an bhileog seo cad a choinnítear den doiciméad atá ainmnithe anseo. Ní bhaineann comhad leis ach amháin más é an SHA-256 atá clóite thíos a SHA-256.
text-checking = Is féidir le haon ríomhchlár a ríomhann SHA-256 an tseiceáil a dhéanamh arís. Luaitear amanna lena ndifríocht ón am uilíoch.
