# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Mitä tietoja teistä säilytetään
running = Vastaus tietopyyntöön

heading-answer = Pyyntö
heading-lines = Kaikki, mitä tämä organisaatio säilyttää henkilöstä

label-person_name = Henkilö
label-office_name = Organisaatio
label-office_address = Osoite
label-document_code = Asiakirja
label-issued_on = Antopäivä
label-heading = Missä
label-what = Mitä
label-value = Sisältö
