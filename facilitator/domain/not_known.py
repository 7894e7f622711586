"""Recognises short answers that say no more than that something is not known yet, in bokmål, nynorsk and English: `ukjent`,
`må avklares`, `ikkje bestemt enno`, `TBD`, `?`. One that says anything more (`avklares med økonomi`, `Rektor?`) is an answer."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

text_length_max = 120
"""A longer text says more."""
remembered_max = 4096

_SETTLED = (
    r"avklar[ta]|klarlag[td]|kartlag[td]|bestem[td]|beslutt?et|avgjort|fastsatt|fastsett|fastlag[td]|kjen[td]|satt|sett|valgt|vald|"
    r"utpekt|pek[ta] ut|avtal[ta]|avtalt|klart?|tatt stilling(?: til)?|teke stilling(?: til)?|vurder[ta]|estimert|anslått|"
    r"beregnet|berekna|regnet ut|rekna ut|oppgitt|oppgjeven|opplyst|spesifisert|definert|utred[ae]t|utgreidd|tildelt|utfylt|"
    r"fylt ut|sikkert?|"
    r"clarified|decided(?: on)?|determined|known|set|defined|agreed(?: on)?|assigned|chosen|settled|specified|confirmed|clear|"
    r"established|estimated|assessed|appointed|announced|identified|available|sure|certain|filled in|resolved"
)
_TO_SETTLE = (
    r"avklares|avklarast|avgjøres|avgjerast|avgjerdast|bestemmes|bestemmast|besluttes|fastsettes|fastsettast|fastsetjast|"
    r"klargjøres|klargjerast|finnes ut(?: av)?|finnast ut(?: av)?|tas stilling til|takast stilling til|settes|setjast|"
    r"spesifiseres|spesifiserast"
)
_TO_LOOK_INTO = (
    r"undersøkes|undersøkast|undersøkjast|sjekkes|sjekkast|vurderes|vurderast|kartlegges|kartleggast|utredes|utgreiast|beregnes|"
    r"bereknast|regnes ut|reknast ut|drøftes|drøftast|diskuteres|diskuterast|avtales|avtalast|oppgis|fylles ut|fyllast ut"
)
_MODAL = r"(?:må|skal|bør|kan|vil|lyt)"
_NOT = r"(?:ikke|ikkje|ingen|ingenting|intet|ingenlunde|not|never|isnt|is not|hasnt|has not|havent)"
_ADVERB = (
    r"helt|heilt|enda|ennå|endå|enno|foreløpig|foreløbig|førebels|førebils|(?:pr|per) (?:nå|no|i dag|dags dato|d d)|p ?t|for tiden|"
    r"for tida|for øyeblikket|i dag|akkurat (?:nå|no)|nå|fortsatt|fremdeles|framleis|senere|seinare|seinere|nærmere|nærare|"
    r"så langt|snart|snarest|etter hvert|etterhvert|etter kvart|siden|sidan|videre|vidare|visst|dessverre|altså|egentlig|"
    r"litt|noe|noko|ganske|still|yet|(?:right |just )?now|for now|as of now|at present|at the moment|at this (?:point|stage|time)|"
    r"so far|currently|presently|later(?: on)?|soon|further|really|quite|bare|only|all|alt"
)
_SUBJECT = (
    r"det|dette|den|disse|vi|jeg|eg|me|man|en|ein|er|blir|vert|har|her|ble|vart|the|a|an|we|i|it|this|that|they|is|are|was|be|been|"
    r"has|have|had|im|its|thats|were|vært|vore|bli|blitt|vorte|verte|være|vere|og|men|eller|and|but|or|som"
)
_ABOUT = (
    r"ansvar(?:et)?|ansvarlig|ansvarleg|rolle|person|eier(?:en)?|eigar(?:en)?|frist(?:en)?|dato(?:en)?|tid(?:en|spunkt|spunktet)?|"
    r"beløp(?:et)?|sum(?:men)?|kostnad(?:en|er|ene|ar|ane)?|pris(?:en)?|finansiering(?:en|a)?|effekt(?:en)?|neste|steg(?:et)?|"
    r"indikator(?:en|er)?|mål(?:et|tall)?|partner(?:en|e|ar)?|enhet(?:en)?|eining(?:a)?|navn(?:et)?|namn(?:et)?|svar(?:et)?|status|"
    r"verdi(?:en)?|tall(?:et)?|tal(?:et)?|hvem|kven|hva|kva|når|hvor|kor|mye|mykje|mange|stor|lenge|hvilken|for|at|av|om|på|til|"
    r"owner|responsible|unit|lead|deadline|due|date|amount|cost|price|funding|effect|next|step|indicator|target|name|answer|value|"
    r"number|who|what|when|where|which|how|much|many|big|long|of|about|on|to"
)
_KNOWLEDGE = r"(?:svar|informasjon|opplysninger|opplysningar|data|tall|tal|oversikt)"
_CLARITY = (
    r"(?:avklaring|avgjørelse|avgjerd|beslutning|vurdering|utredning|utgreiing|svar|informasjon|opplysninger|opplysningar|"
    r"clarification|decision|a decision|consideration|review|confirmation|information|an answer)"
)
_SAYING = "|".join((
    r"ukjen[td]e?|uviss?t?|uklart?|uavklar(?:t|a|te)|uavgjort|ubestem[td]|usikkert?|åpent|ope|opent|mangler|manglar|tbd|tba|tbc|na",
    r"idk|dunno|x{2,}|blank|åpe(?:nt|t) spørsmål|ope spørsmål",
    r"unknown|undecided|undetermined|undefined|unspecified|unsettled|unassigned|unclear|unclarified|unresolved|unsure|uncertain",
    r"unconfirmed|pending|open(?: question)?|missing|to come|to follow|coming|forthcoming|no idea|no clue|not yet",
    r"no (?:answer|information|info|data)(?: yet)?|n a",
    rf"{_NOT} (?:been |blitt |vorte |vært |vore )?(?:{_SETTLED})",
    rf"{_MODAL}? ?(?:{_TO_SETTLE})",
    rf"{_MODAL} (?:{_TO_LOOK_INTO})",
    rf"(?:{_MODAL}|blir|vert) ?(?:bli |verte |være |vere )?(?:{_SETTLED})",
    r"(?:vet|veit|aner|kjenner|kjenn|husker|hugsar|hugser) (?:(?:vi |jeg |eg |me )?(?:ikke|ikkje)|ei|ingen|ingenting)",
    r"(?:ingen|hvem|kven|ikke noen|ikkje nokon) (?:vet|veit)|kan (?:ikke|ikkje) (?:si|seie|svare)",
    r"ingen (?:anelse|aning)|ikke anelse|ikkje aning",
    rf"(?:har )?(?:ingen|intet|ikke|ikkje|ikke noe|ikkje noko|ikke noen|ikkje nokon) {_KNOWLEDGE}",
    r"(?:må|skal|vil|trenger å|treng å)? ?(?:finne|finner|finn) ut(?: av)?|(?:kommer|kjem)(?: tilbake| attende)?",
    r"(?:etter|ut)sendes|ettersendast|følger|følgjer|venter|ventar|avventer|avventar",
    rf"(?:under|til|trenger|treng|krever|krev|venter på|ventar på|avventer|avventar|mangler|manglar|etter) {_CLARITY}",
    rf"(?:to|must|needs? to|ha[sv]e? to|should|shall|will|yet to) be (?:{_SETTLED}|checked|investigated|discussed|found out)",
    r"(?:do not|dont|does not|doesnt|did not|cannot|cant|couldnt) (?:know|say|tell)|(?:who|nobody|no one|god) knows",
    r"(?:must|need to|have to|will|to) (?:find|figure) out|will get back(?: to(?: this| it| you)?)?",
    rf"(?:awaiting|needs?|requires?|under|pending|waiting for|subject to) {_CLARITY}",
))  # fmt: skip

_ADVERBS = re.compile(rf"\b(?:{_ADVERB})\b")
_WHOLE = re.compile(rf"(?:(?:{_ABOUT}|{_SUBJECT}) )*(?:{_SAYING})(?: (?:{_ABOUT}|{_SUBJECT}|{_SAYING}))*")
_NOT_YET = re.compile(
    r"(?:ingen|ingenting|intet|ikke|ikkje|ikke (?:noen|noe)|ikkje (?:nokon|noko)|none|nobody|no one|noone|nothing|not) "
    r"(?:enda|ennå|endå|enno|foreløpig|førebels|(?:pr|per) (?:nå|no)|så langt|yet|so far|for now|as of now)"
)
_LABEL = re.compile(rf"(?:{_ABOUT}|{_SUBJECT})(?: (?:{_ABOUT}|{_SUBJECT}))*")
_ASKING = re.compile(r"(?:hvem|kven|hva|kva|når|hvor|kor|hvor mye|kor mykje|who|what|when|where|how much)")
_DOTTED = re.compile(r"(?<=\b\w)\.|(?<=\bpr)\.|(?<=\bper)\.")
"""The dots of abbreviations: `t.b.d.`, `p.t.`, `pr. nå`."""
_PARTS = re.compile(r"[,;:/()\[\]]|\.(?:\s|$)|\s[-–—]\s")


def says_not_known(text: str) -> bool:
    """Whether a text says no more than that something is not known yet. An empty one says nothing at all, and does not count."""
    return len(text) <= text_length_max and _says_not_known(text)


@lru_cache(maxsize=remembered_max)
def _says_not_known(text: str) -> bool:
    said = unicodedata.normalize("NFC", text).casefold().replace("n/a", "na").replace("’", "").replace("'", "")
    split = (" ".join(re.findall(r"[^\W_]+", part)) for part in _PARTS.split(_DOTTED.sub("", said)))
    parts = [part for part in split if part]
    if not parts:
        return bool(marks := said.split()) and all(unicodedata.category(mark)[0] == "P" for mark in "".join(marks))
    unlabelled = [part for part in parts if not _LABEL.fullmatch(part) or ("?" in said and _ASKING.fullmatch(part))]
    return bool(unlabelled) and all(_says_so(part) for part in unlabelled)


def _says_so(part: str) -> bool:
    bare = " ".join(_ADVERBS.sub(" ", part).split())
    return any(said.fullmatch(part) for said in (_NOT_YET, _ASKING)) or bool(_WHOLE.fullmatch(bare))
