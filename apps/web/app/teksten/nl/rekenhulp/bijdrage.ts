/** What somebody pays. */
export const bijdrage = {
  titel: 'Wat betaalt u?',
  inleiding: 'Voor veel hulp betaalt u elke maand een vast bedrag. Beantwoord de vragen, dan rekenen we het uit.',
  wie: {
    vraag: 'Voor wie is de hulp?',
    volwassene: 'Voor iemand van 18 jaar of ouder',
    kind: 'Voor een kind jonger dan 18 jaar',
  },
  wonen: {
    vraag: 'Hoe woont u?',
    hint: 'Met uw partner of getrouwd telt als samen. Kinderen en andere huisgenoten tellen niet mee. Is de hulp voor een kind? Kies dan hoe de ouders wonen.',
    alleen: 'Alleen, en ik heb nog geen AOW-leeftijd',
    'alleen-aow': 'Alleen, en ik heb de AOW-leeftijd',
    samen: 'Samen, en wij hebben allebei nog geen AOW-leeftijd',
    'samen-een-aow': 'Samen, en één van ons heeft de AOW-leeftijd',
    'samen-aow': 'Samen, en wij hebben allebei de AOW-leeftijd',
  },
  hulp: {
    vraag: 'Welke hulp is het?',
    hint: 'U mag meer dan één antwoord kiezen. Beschermd wonen en opvang hebben een andere bijdrage: bel ons daarvoor.',
  },
  begin: {
    'start-hulp': 'Op welke dag begint de hulp?',
    beschikking: 'Op welke dag is het besluit?',
    hint: 'Bijvoorbeeld 31-12-2026. Weet u het nog niet? Vul dan een dag in die u verwacht.',
  },
  inkomen: {
    vraag: 'Heeft u een laag inkomen?',
    hint: 'Wij bedoelen uw inkomen per jaar, van u en uw partner samen, van twee jaar geleden. De grens is {{alleen}} als u alleen woont, {{alleenAow}} als u alleen woont en de AOW-leeftijd heeft, en {{samen}} als u samen woont.',
    laag: 'Ja, ons inkomen is niet hoger dan de grens',
    hoger: 'Nee, ons inkomen is hoger',
    onbekend: 'Weet ik niet',
    kort: 'Laag inkomen',
  },
  wlz: {
    vraag: 'Ik of mijn partner betaalt al een bijdrage voor langdurige zorg (Wlz) of beschermd wonen',
    hint: 'Bijvoorbeeld omdat uw partner in een verpleeghuis woont.',
    kort: 'Betaalt al voor Wlz of beschermd wonen',
  },
  prijs: {
    vraag: 'Wat kost het hulpmiddel of de aanpassing in euro?',
    hint: 'Alleen als de gemeente het koopt en u de prijs weet. U betaalt nooit meer dan die prijs.',
  },
  kop: 'U betaalt over {{maand}}',
  perMaand: 'per maand',
  samen: 'Dat is voor alle hulp samen, en voor uw hele huishouden.',
  niets: 'Niets',
  betaald: {
    'te-goedkoop': 'De prijs is lager dan de bijdrage van één maand. Dan hoeft u niets te betalen.',
    afbetaald: 'De hele prijs is al betaald. Daarom stopt de bijdrage.',
  },
  eersteMaand: 'Eerste maand',
  ditJaar: 'In heel {{jaar}}',
  ditJaarWaarde_one: '{{bedrag}} ({{count}} maand)',
  ditJaarWaarde_other: '{{bedrag}} ({{count}} maanden)',
  kostprijs: {
    term: 'Tot de prijs betaald is',
    lang: 'Meer dan honderd jaar. U betaalt dus zolang u het gebruikt.',
    waarde_one: '{{count}} maand, tot en met {{maand}}',
    waarde_other: '{{count}} maanden, tot en met {{maand}}',
  },
  onbekend: {
    kop: 'U betaalt over {{maand}}',
    groot: 'Nog niet bekend',
    tekst:
      'Het bedrag voor {{jaar}} is nog niet bekendgemaakt. Daarom noemen wij geen bedrag. Kijk later opnieuw, of bel ons.',
    nu: 'Ter vergelijking: over {{maand}} zou u {{bedrag}} betalen.',
  },
  cak: 'Dit is wat wij verwachten. Het CAK stelt de bijdrage vast en stuurt u de rekening.',
  uitleg: {
    maand: 'Het bedrag',
    start: 'De eerste maand',
    kostprijs: 'Hoe lang u betaalt',
  },
  anders:
    'Dit geldt in de gemeente {{gemeente}}. Woont u in een andere gemeente? Daar kan het bedrag lager zijn, maar nooit hoger dan in de wet staat.',
  voorstel: 'Wetsvoorstel 36713 (nog geen wet): wat zou u dan ten minste betalen?',
}
