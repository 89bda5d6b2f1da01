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

value-purpose-catalogue = Profil montré aux organisations partenaires sans nom
value-purpose-publicity = Publicité avec nom et image
value-purpose-newsletter = Lettre d’information

detail-purpose-catalogue = Mon profil peut être montré sans mon nom aux organisations partenaires du programme, pour qu’elles puissent trouver une correspondance. Mon nom et les moyens de me joindre ne sont montrés à une organisation partenaire qu’après que les deux organisations ont accepté une correspondance.
detail-purpose-publicity = L’organisation peut utiliser mon nom, mon image et l’histoire de mon échange pour faire connaître le programme.
detail-purpose-newsletter = L’organisation peut m’envoyer des nouvelles du programme par courriel.

## Sentences

text-voluntary = Votre consentement est volontaire. Vous pouvez participer à l’échange sans le donner, et vous pouvez accepter une finalité sans les autres.
text-rights = Vous avez le droit de consulter, de faire rectifier et de faire effacer ce qui est conservé sur vous, et d’introduire une réclamation auprès d’une autorité de contrôle, conformément au règlement (UE) 2016/679.
text-withdrawal = Je peux retirer chacun de ces accords à tout moment, aussi facilement que je l’ai donné. Ce qui a été fait jusque-là reste licite.

intro-signatures = En signant, je confirme que j’ai coché les cases moi-même.
