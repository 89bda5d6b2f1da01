# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Ċertifikat ta’ tħassir
running = Ċertifikat ta’ tħassir

heading-erasure = It-tħassir
heading-counts = X’tħassar għal dejjem
heading-others = Fir-rekords ta’ oħrajn
heading-held = X’jitlob ftehim
heading-waiting = X’ma setax jitneħħa mill-ewwel

label-office_name = Organizzazzjoni
label-office_address = Indirizz
label-document_code = Dokument
label-issued_on = Data tal-ħruġ
label-erased_at = Imħassar
label-erased_by = Minn
label-what = Rekords ta’ dan it-tip
label-count = Għadd
label-blacked_out = Rekords li fihom il-kliem ġie msewwed
label-copies = Kopji tad-database miktuba mill-ġdid
label-held_until = Ristrett sa
label-held_because = Minħabba
label-waiting = X’inhu
label-place = Fejn
label-by = Jisparixxi sa
