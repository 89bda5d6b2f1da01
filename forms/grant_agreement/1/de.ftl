# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Finanzhilfevereinbarung
running = Finanzhilfevereinbarung

## Parts and blocks

part-particulars = Angaben
part-terms = Bedingungen
part-signatures = Unterschriften

heading-stay = Zeiträume des Aufenthalts
heading-grant = Zuschuss
heading-working = Berechnung des Zuschusses
heading-instalments = Teilzahlungen
heading-document = Die Vereinbarung
heading-parties = Parteien
heading-exchange = Der geförderte Austausch
heading-account = Konto, auf das der Zuschuss gezahlt wird

party-sending_company = Entsendendes Unternehmen
party-sending_office = Entsendende Organisation

## Labels

label-document_code = Dokument
label-document_version = Fassung
label-exchange_number = Nummer des Austauschs
label-issued_on = Ausstellungsdatum
label-scheme_name = Programm
label-scheme_number = Finanzhilfevereinbarung
label-governing_language = Maßgebliche Sprache
label-name = Name
label-address = Anschrift
label-country = Land
label-registration = Registernummer
label-vat = Umsatzsteuer-Identifikationsnummer
label-signatory = Vertreten durch
label-function = Funktion
label-email = E-Mail
label-phone = Telefon
label-starts = Erster Tag
label-ends = Letzter Tag
label-grant_amount = Zuschuss
label-grant_rate = Satz je Monat
label-counted = Gezählt
label-number = Anzahl
label-part = Teil des Monatssatzes
label-amount = Betrag
label-due = Fällig
label-share = Anteil
label-participant_name = Teilnehmende Person
label-host_company_name = Gastunternehmen
label-host_company_country = Land des Aufenthalts
label-account_holder = Kontoinhaber
label-account_iban = IBAN
label-account_bank = Bank

## Words of the closed lists

value-counted-months = Volle Monate
value-counted-days = Weitere Tage
value-due-signature = Nach Unterschrift dieser Vereinbarung
value-due-start = Zu Beginn des Aufenthalts
value-due-final_report = Nach Genehmigung der Abschlussberichte

## Sentences

section-purpose = Zweck

section-final = Schlussbestimmungen
clause-disputes = Die Parteien bemühen sich, Streitigkeiten mit Hilfe der Vermittelnden Organisationen gütlich beizulegen. Zwingendes Recht bleibt unberührt.
clause-languages = Die hier gedruckten Sprachfassungen haben dieselbe Bedeutung. Weichen sie voneinander ab, so gilt der Text dieses Formulars in der maßgeblichen Sprache, den die Vermittelnden Organisationen auf Wunsch aushändigen.
clause-purpose = Die Entsendende Organisation unterstützt den in Teil { $part-particulars } angegebenen Austausch mit einem Zuschuss an das Entsendende Unternehmen.
clause-stay = Der Aufenthalt und sein Tätigkeitsplan sind in der Austauschvereinbarung geregelt, die alle Parteien des Austauschs unterschreiben.

section-payment = Betrag und Zahlung
clause-payment = Der Betrag des Zuschusses und seine Berechnung sind in Teil { $part-particulars } angegeben. Er wird nach den Sätzen des Programms berechnet, die am Ausstellungsdatum gelten.
clause-instalments = Der Zuschuss wird in den Teilzahlungen ausgezahlt, die in Teil { $part-particulars } angegeben sind.
clause-account = Gezahlt wird auf das Konto, das in Teil { $part-particulars } angegeben ist. Das Entsendende Unternehmen meldet eine Änderung des Kontos schriftlich.

section-use = Verwendung des Zuschusses
clause-use = Der Zuschuss trägt zu den Kosten für Reise, Leben im Gastland und kurze Sprachkurse für den Aufenthalt bei.
clause-passed_on = Das Entsendende Unternehmen gibt den Zuschuss an die Teilnehmende Person weiter, soweit diese die Kosten trägt.
clause-no_double = Dieselben Kosten dürfen nicht ein zweites Mal aus anderen Mitteln der Europäischen Union bezahlt werden.

section-duties = Pflichten des Entsendenden Unternehmens
clause-insurance = Das Entsendende Unternehmen sorgt dafür, dass die Teilnehmende Person für den gesamten Aufenthalt eine im Gastland gültige Kranken-, Unfall- und Haftpflichtversicherung hat.
clause-reports = Innerhalb von 30 Tagen nach dem Aufenthalt legt das Entsendende Unternehmen der Entsendenden Organisation die Anwesenheitsbestätigung und die Abschlussberichte vor.
clause-news = Das Entsendende Unternehmen sagt der Entsendenden Organisation unverzüglich Bescheid, wenn der Aufenthalt verschoben, verkürzt, unterbrochen oder aufgegeben wird.

section-repayment = Rückzahlung
clause-repayment = Findet der Aufenthalt nicht statt oder ist er kürzer als vereinbart, so wird der nicht geschuldete Teil des Zuschusses innerhalb von 30 Tagen nach schriftlicher Aufforderung zurückgezahlt. Dasselbe gilt, wenn die Pflichten dieser Vereinbarung nicht erfüllt werden.
clause-force_majeure = Was wegen höherer Gewalt nicht zu vermeiden war, wird berücksichtigt.

section-records = Unterlagen, personenbezogene Daten und Sichtbarkeit
clause-records = Das Entsendende Unternehmen bewahrt die Unterlagen des Austauschs so lange auf, wie das Programm es verlangt, und legt sie auf Verlangen den Stellen vor, die die Verwendung von Mitteln der Europäischen Union prüfen dürfen.
clause-data = Die Parteien verarbeiten personenbezogene Daten nur zur Zahlung und Auswertung des Zuschusses und im Einklang mit der Verordnung (EU) 2016/679.
clause-visibility = In Veröffentlichungen über den Austausch weist das Entsendende Unternehmen auf die Unterstützung durch die Europäische Union in der Form hin, die das Programm vorschreibt.
clause-amendments = Änderungen dieser Vereinbarung gelten nur schriftlich und mit den Unterschriften beider Parteien.
clause-entry_into_force = Die Vereinbarung tritt an dem Tag in Kraft, an dem die zweite Partei unterschreibt. Jede Partei erhält ein vollständiges Exemplar; qualifizierte elektronische Signaturen stehen Unterschriften auf Papier gleich.

intro-signatures = Mit der Unterschrift bestätigen beide Parteien, dass sie alle Seiten dieser Fassung gelesen haben und ihnen zustimmen.
