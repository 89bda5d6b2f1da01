# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Consentement
running = Consentement

## Parts and blocks

heading-office = Qui demande votre consentement
heading-document = Le formulaire
heading-person = Qui donne son consentement

party-participant = Signature de la personne

## Labels

label-document_code = Document
label-issued_on = Date d’émission
label-scheme_name = Programme
label-person_name = Nom
label-name = Nom
label-address = Adresse
label-email = Courriel
label-company = Société
label-text_version = Version du texte

## Questions

question-purposes = J’accepte ce qui suit

## Words of the closed lists

value-purpose-catalogue = Profil montré sans nom aux bureaux partenaires
value-purpose-publicity = Publicité avec nom et image
value-purpose-newsletter = Lettre d'information

detail-purpose-catalogue = Mon profil peut être montré sans mon nom aux bureaux partenaires du programme, afin qu'ils trouvent un échange qui convienne. Mon nom et mes coordonnées ne sont montrés à un bureau partenaire qu'après l'accord des deux bureaux.
detail-purpose-publicity = Le bureau peut utiliser mon nom, mon image et le récit de mon échange pour faire connaître le programme.
detail-purpose-newsletter = Le bureau peut m'envoyer par e-mail des nouvelles du programme.

## Sentences

text-voluntary = Votre consentement est volontaire. Vous pouvez participer à l’échange sans le donner, et vous pouvez accepter une finalité sans les autres.
text-rights = Vous avez le droit de consulter, de faire rectifier et de faire effacer ce qui est conservé sur vous, et d’introduire une réclamation auprès d’une autorité de contrôle, conformément au règlement (UE) 2016/679.
text-withdrawal = Je peux retirer chacun de ces consentements à tout moment, aussi simplement que je l'ai donné. Ce qui a été fait jusque-là reste licite.

intro-signatures = En signant, je confirme que j’ai coché les cases moi-même.
