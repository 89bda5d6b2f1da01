# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Austauschvereinbarung
running = Austauschvereinbarung

## Parts and blocks

part-particulars = Angaben
part-plan = Tätigkeitsplan
part-terms = Bedingungen
part-signatures = Unterschriften

heading-document = Die Vereinbarung
heading-participant = Teilnehmende Person
heading-companies = Unternehmen
heading-offices = Vermittelnde Organisationen
heading-stay = Zeiträume des Aufenthalts
heading-grant = Zuschuss
heading-working = Berechnung des Zuschusses
heading-instalments = Teilzahlungen
heading-project = Das Vorhaben in Kürze
heading-activities = Tätigkeiten Woche für Woche

party-participant = Teilnehmende Person
party-sending_company = Entsendendes Unternehmen
party-host_company = Gastunternehmen
party-sending_office = Entsendende Organisation
party-host_office = Aufnehmende Organisation

## Labels

label-agreement_code = Dokument
label-agreement_version = Fassung
label-agreement_number = Nummer des Austauschs
label-issued_on = Ausstellungsdatum
label-scheme_name = Programm
label-scheme_number = Finanzhilfevereinbarung
label-governing_language = Maßgebliche Sprache
label-person_name = Name
label-participant_role = Stellung im Unternehmen
label-participant_since = Im Unternehmen seit
label-participant_job = Berufsbezeichnung
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
label-due = Fällig
label-share = Anteil
label-amount = Betrag
label-project = Beschreibung
label-objective = Ziel
label-outcome = Erwartetes Ergebnis
label-week = Woche
label-activity = Tätigkeiten
label-lead = Federführung

## Words of the closed lists

value-person_role-employee = Angestellte Person
value-person_role-manager = Leitende Person
value-person_role-owner = Inhaberin oder Inhaber
value-person_role-co_owner = Mitinhaberin oder Mitinhaber

value-topic-marketing = Marktforschung und Vermarktung
value-topic-development = Entwicklung von Produkten und Dienstleistungen
value-topic-internationalisation = Internationalisierung und neue Kundschaft
value-topic-training = Schulung und Wissenstransfer
value-topic-research = Gemeinsame Forschung
value-topic-collaboration = Ausbau einer bestehenden Zusammenarbeit
value-topic-other = Sonstiges

value-counted-months = Volle Monate
value-counted-days = Weitere Tage

value-lead-sending = Entsendendes Unternehmen
value-lead-host = Gastunternehmen
value-lead-together = Beide Unternehmen

value-due-signature = Nach Unterschrift aller Parteien
value-due-start = Zu Beginn des Aufenthalts
value-due-final_report = Nach Genehmigung der Abschlussberichte

## Terms

section-purpose = Zweck
clause-purpose = Die Parteien vereinbaren einen Aufenthalt der Teilnehmenden Person im Gastunternehmen, wie er in den Teilen { $part-particulars } und { $part-plan } dieser Vereinbarung beschrieben ist.
clause-learning = Der Aufenthalt dient dem Lernen und der Zusammenarbeit der beiden Unternehmen. Er darf nicht dazu dienen, Personal zu ersetzen oder eine freie Stelle zu besetzen.
clause-parts = Die Teile { $part-particulars }, { $part-plan } und { $part-terms } bilden zusammen eine Vereinbarung. Weichen sie voneinander ab, so gilt Teil { $part-terms }.

section-stay = Der Aufenthalt
clause-periods = { $periods_count ->
    [one] Der Aufenthalt findet in dem Zeitraum statt, der in Teil { $part-particulars } angegeben ist.
   *[other] Der Aufenthalt findet in den Zeiträumen statt, die in Teil { $part-particulars } angegeben sind. Sie alle zusammen gelten als ein Aufenthalt.
}
clause-change_of_dates = Eine Änderung der Zeiten, des Ortes oder der Ziele bedarf der schriftlichen Zustimmung aller Parteien, bevor sie wirksam wird.
clause-early_end = Jedes Unternehmen und die Teilnehmende Person können den Aufenthalt aus wichtigem Grund vorzeitig beenden. Sie nennen den Grund schriftlich und unterrichten unverzüglich beide Vermittelnden Organisationen.

section-employment = Beschäftigung und soziale Sicherheit
clause-employed = Die Teilnehmende Person bleibt während des gesamten Aufenthalts beim Entsendenden Unternehmen beschäftigt. Das Entsendende Unternehmen zahlt das Gehalt und die Beiträge zur Sozialversicherung weiter.
clause-owner = Die Teilnehmende Person bleibt während des gesamten Aufenthalts Inhaberin oder Inhaber des Entsendenden Unternehmens und trägt weiterhin selbst die Verantwortung für das eigene Einkommen und die Beiträge zur Sozialversicherung.
clause-no_employment = Diese Vereinbarung begründet kein Arbeitsverhältnis zwischen der Teilnehmenden Person und dem Gastunternehmen. Das Gastunternehmen schuldet der Teilnehmenden Person kein Entgelt.
clause-social_security = Das Entsendende Unternehmen klärt vor dem Aufenthalt, ob eine Bescheinigung über die soziale Sicherheit (Formular A1) oder eine Meldung an die Behörden des Gastlandes nötig ist, und beschafft sie, wo dies der Fall ist.

section-sending_company = Das Entsendende Unternehmen
clause-preparation = Das Entsendende Unternehmen bereitet die Teilnehmende Person auf den Aufenthalt vor, stellt sie für dessen Dauer von anderer Arbeit frei und bleibt währenddessen mit ihr in Verbindung.
clause-lead = Das Entsendende Unternehmen führt den Tätigkeitsplan in Teil { $part-plan } und hält ihn gemeinsam mit dem Gastunternehmen auf dem neuesten Stand.
clause-insurance = Das Entsendende Unternehmen sorgt dafür, dass die Teilnehmende Person für den gesamten Aufenthalt eine im Gastland gültige Kranken-, Unfall- und Haftpflichtversicherung hat.

section-host_company = Das Gastunternehmen
clause-contact_person = Das Gastunternehmen benennt eine Ansprechperson und gibt der Teilnehmenden Person Zugang zu den Menschen, Räumen, Geräten und Informationen, die der Tätigkeitsplan erfordert.
clause-working_conditions = Das Gastunternehmen wendet auf die Teilnehmende Person dieselben Regeln zu Gesundheit, Sicherheit und Arbeitszeit an wie auf das eigene Personal und erläutert sie am ersten Tag.
clause-collaboration = Die Teilnehmende Person arbeitet mit dem Personal des Gastunternehmens zusammen. Das Weisungsrecht des Entsendenden Unternehmens geht nicht über.

section-participant = Die Teilnehmende Person
clause-participation = Die Teilnehmende Person führt den Tätigkeitsplan sorgfältig aus und sagt beiden Unternehmen rechtzeitig Bescheid, wenn etwas ihm im Wege steht.
clause-house_rules = Die Teilnehmende Person hält die Hausordnung und die Sicherheitsregeln des Gastunternehmens ein.

section-offices = Die Vermittelnden Organisationen
clause-sending_office = Die Entsendende Organisation unterstützt das Entsendende Unternehmen und die Teilnehmende Person vor, während und nach dem Aufenthalt und prüft den Tätigkeitsplan.
clause-host_office = Die Aufnehmende Organisation unterstützt das Gastunternehmen, hilft der Teilnehmenden Person bei der Ankunft und prüft den Tätigkeitsplan.
clause-difficulties = Bei Schwierigkeiten bemühen sich beide Vermittelnden Organisationen, sie mit den Parteien beizulegen. Für Handlungen der Unternehmen oder der Teilnehmenden Person haften sie nicht.

section-grant = Zuschuss
clause-grant_payment = Die Entsendende Organisation zahlt den Zuschuss an das Entsendende Unternehmen. Der Betrag und seine Berechnung sind in Teil { $part-particulars } angegeben.
clause-grant_instalments = Der Zuschuss wird in den Teilzahlungen ausgezahlt, die in Teil { $part-particulars } angegeben sind.
clause-grant_use = Der Zuschuss trägt zu den Kosten für Reise, Leben im Gastland und kurze Sprachkurse für den Aufenthalt bei. Er wird an die weitergegeben, die diese Kosten tragen.
clause-grant_repayment = Findet der Aufenthalt nicht statt oder ist er kürzer als vereinbart, so wird der nicht geschuldete Teil des Zuschusses innerhalb von 30 Tagen nach schriftlicher Aufforderung zurückgezahlt. Was wegen höherer Gewalt nicht zu vermeiden war, wird berücksichtigt.

section-confidentiality = Vertraulichkeit und Ergebnisse
clause-confidentiality = Die Parteien halten geheim, was sie über die Geschäfte einer anderen Partei erfahren und was nicht öffentlich ist. Diese Pflicht besteht nach dem Aufenthalt fort.
clause-results = Jedes Unternehmen behält die Rechte, die es vor dem Aufenthalt hatte. Rechte an gemeinsam geschaffenen Ergebnissen regeln die beiden Unternehmen in einer gesonderten schriftlichen Vereinbarung.

section-data = Personenbezogene Daten, Unterlagen und Sichtbarkeit
clause-data_protection = Die Parteien verarbeiten personenbezogene Daten nur zur Vorbereitung, Durchführung, Bezahlung und Auswertung des Aufenthalts und im Einklang mit der Verordnung (EU) 2016/679. Die Vermittelnden Organisationen unterrichten die betroffenen Personen über deren Rechte.
clause-records = Die Parteien bewahren die Unterlagen des Aufenthalts so lange auf, wie das Programm es verlangt, und legen sie auf Verlangen den Stellen vor, die die Verwendung von Mitteln der Europäischen Union prüfen dürfen.
clause-visibility = In Veröffentlichungen über den Aufenthalt weisen die Parteien auf die Unterstützung durch die Europäische Union in der Form hin, die das Programm vorschreibt. Namen und Bilder von Personen werden nur mit deren Einwilligung veröffentlicht.

section-reports = Bestätigung und Berichte
clause-presence = Am Ende des Aufenthalts bestätigen beide Unternehmen schriftlich die Tage, an denen die Teilnehmende Person anwesend war.
clause-reports = Innerhalb von 30 Tagen nach dem Aufenthalt legen die Teilnehmende Person, das Entsendende Unternehmen und das Gastunternehmen je einen Abschlussbericht ihrer Vermittelnden Organisation vor.

section-final = Schlussbestimmungen
clause-amendments = Änderungen dieser Vereinbarung gelten nur schriftlich und mit den Unterschriften aller Parteien. Die Vereinbarung bleibt so, wie sie zuerst unterschrieben wurde, unverändert daneben bestehen.
clause-disputes = Die Parteien bemühen sich, Streitigkeiten mit Hilfe der Vermittelnden Organisationen gütlich beizulegen. Zwingendes Recht bleibt unberührt.
clause-languages = Die hier gedruckten Sprachfassungen haben dieselbe Bedeutung. Weichen sie voneinander ab, so gilt der Text dieses Formulars in der maßgeblichen Sprache, den die Vermittelnden Organisationen auf Wunsch aushändigen.
clause-entry_into_force = Die Vereinbarung tritt an dem Tag in Kraft, an dem die letzte Partei unterschreibt. Jede Partei erhält ein vollständiges Exemplar; qualifizierte elektronische Signaturen stehen Unterschriften auf Papier gleich.

intro-signatures = Mit der Unterschrift bestätigt jede Partei, dass sie alle Seiten dieser Fassung gelesen hat und ihnen zustimmt.
