"""Short answers that only say that something is not known yet, as people write them, and answers that say more."""

import pytest

from facilitator.domain.not_known import says_not_known, text_length_max

SAYING_SO = [
    "ukjent", "Ukjent.", "Avklares", "må avklares", "Må avklares!", "ikke avklart", "Ikke avklart ennå",
    "skal avklares senere", "Avklares nærmere", "TBD", "tbd.", "T.B.D.", "TBC", "TBA", "?", "??", "-", "–", "—",
    "...", "…", "n/a", "N/A", "vet ikke", "Vet ikke ennå", "Jeg vet ikke", "Vi vet ikke ennå", "det vet vi ikke",
    "veit ikkje", "Veit ikkje enno", "eg veit ikkje", "ikkje avklart", "ikkje avklara enno", "må avklarast",
    "skal avklarast", "ukjend", "ikkje kjent", "ikkje kjend enno", "ikkje bestemt", "uavklara", "uavklart",
    "uvisst", "usikkert", "Usikker", "ikke sikkert", "Ikke bestemt ennå", "bestemmes senere", "bestemmast seinare",
    "må bestemmes", "unknown", "Unknown at present", "not known", "not known yet", "don't know", "Don’t know yet",
    "do not know", "we don't know yet", "not sure", "to be decided", "To be clarified", "to be determined",
    "to be confirmed", "to be announced", "not decided", "not yet decided", "yet to be decided", "undecided",
    "unclear", "pending", "to come", "p.t. ukjent", "pr. nå ukjent", "per nå ikke kjent", "foreløpig ukjent",
    "førebels ukjend", "ukjent foreløpig", "ikke satt", "ikke fastsatt", "ikkje fastsett", "Frist ikke satt",
    "Ansvarlig ikke avklart", "Eier: ukjent", "ukjent / avklares", "Ukjent, må avklares", "Vet ikke – må avklares",
    "ikke kjent (avklares)", "Kommer", "Kommer senere", "kjem seinare", "kommer tilbake til dette",
    "under avklaring", "til avklaring", "venter på avklaring", "ventar på avklaring", "ingen ennå",
    "Ingen foreløpig", "ingen enno", "none yet", "nobody yet", "Not yet", "ikke ennå", "ikkje enno", "hvem?",
    "Hvem?", "når?", "Who?", "vet ikke hvem", "usikker på hvem", "aner ikke", "ingen anelse", "Ingen aning",
    "mangler", "Mangler foreløpig", "ikke oppgitt", "ikke valgt", "ikke utpekt", "det er ikke avklart",
    "Dette er ikke avklart ennå", "Dette må avklares", "Må avklares nærmere", "må avgjøres", "avgjøres senere",
    "er ikkje avgjort", "blir avklart senere", "vert avklart seinare", "må finne ut", "finner ut av det",
    "vi må finne ut av det", "awaiting clarification", "needs clarification", "no idea", "unsure", "xxx",
    "not available", "unspecified", "ikke definert", "ikke vurdert", "(ukjent)", "[ukjent]", "«ukjent»", '"ukjent"',
    "Ukjent beløp", "ukjent kostnad", "Kostnad ukjent", "Beløp ikke kjent", "cost unknown",
    "deadline to be decided", "owner: TBD", "has not been decided", "is not decided yet", "ikke helt avklart",
    "ikkje heilt klart", "uklart", "Åpent", "open", "ikke bestemt hvem", "tbd?", "ukjent?", "Ikke kjent ennå",
    "(avklares)", "til vurdering", "må vurderes", "må undersøkes", "to be found out", "we will find out",
    "ikke estimert", "ikke beregnet", "not estimated", "vi vet ikke", "vet ei", "ukjent ennå", "ennå ukjent",
    "enda ikke avklart", "fortsatt ukjent", "not clear yet", "it is not known", "unknown yet", "I don't know",
    "dont know", "ikke klart", "ikkje klarlagt", "Vet ikkje", "Avklarast", "avklarast seinare", "ikkje sett",
    "ikkje fastsett enno", "Ukjent så langt", "Ukjent pr. i dag", "ikke avklart pr. dags dato", "Må sjekkes",
    "må sjekkast", "skal vurderast", "blank", "Ingen oversikt", "har ikke oversikt", "ikke oversikt", "no info",
    "none so far", "ikke noe ennå", "uavklart hvem", "uavklart ansvar", "ansvar uavklart", "skal avtales",
    "må drøftes", "Ukjent svar", "har ikkje oversikt", "er ikkje bestemt", "ikke avklart hvem", "ukjent, ukjent",
    "Ukjent per i dag", "kan ikke si", "Må vurderast",
]  # fmt: skip

SAYING_MORE = [
    "Ukjente kilder", "Avklares med økonomi", "Ingen", "Avklart", "Kjent", "Bestemt", "Klar", "Klart", "Rektor",
    "Rektor?", "Rektor, må avklares", "Plan (må avklares)", "Ikke aktuelt", "0", "Må avklares i mars",
    "Spør fylket", "Undersøke støtteordninger", "Avklare ansvar med Vei", "Ja", "Nei", "No", "Yes", "None",
    "Kommunalsjef", "Åpent hus i mars", "Finne ut hva det koster", "Enova", "Under arbeid", "Innenfor ramme", "lav",
    "middels", "høy", "X", "A", "Kartlegge bygg", "Mål 1", "Status", "Når snøen er borte", "Hvem som helst", "Alle",
    "Vi", "Eier", "Kommune", "Open data", "Set up a meeting", "Decided", "Known",
    "To be decided by the board in May", "Ukjent marked undersøkes av Næring", "kr", "Ikke Vei, men Plan",
    "Frist 1. mars", "2024", "24/117", "Vurdering av tiltak", "Drøftes i ledermøtet", "Sett i gang",
    "Kommer i juni", "Venter på Enova", "Utredes av Plan", "Satt", "Valgt", "skal", "og", "til", "på", "Tom", "Nå",
    "Senere", "I dag", "avklart, ukjent", "Ukjent. Spør Kari", "👍", "½", "Alt klart", "Ansvarlig", "Frist: 1. mars",
    "Vurderes",
]  # fmt: skip


@pytest.mark.parametrize("text", SAYING_SO)
def test_it_says_that_it_is_not_known(text: str) -> None:
    assert says_not_known(text)
    assert says_not_known(f"  {text.upper()}\n")


@pytest.mark.parametrize("text", SAYING_MORE)
def test_it_says_more(text: str) -> None:
    assert not says_not_known(text)


@pytest.mark.parametrize("text", ["", "  ", "\u200b"])
def test_an_empty_text_says_nothing(text: str) -> None:
    assert not says_not_known(text)


def test_a_long_text_is_an_answer() -> None:
    assert not says_not_known("ukjent " * text_length_max)
