/** The pages on which a resident does something. */
export const plan = {
  inleiding: 'Schrijf op wat er nodig is en welke hulp u wilt. U hoeft niet alles in te vullen. Iemand mag u helpen.',
  eerder: 'Het plan dat u inleverde',
  ingeleverd: 'Ingeleverd op {{datum}}',
  document: 'Open het document dat is gestuurd',
  wens: 'Welke hulp u zou willen',
}

export const verslag = {
  titel: 'Het verslag van het gesprek',
  inleiding: 'Lees het rustig. Klopt er iets niet? Dan zegt u dat, voordat het telt.',
  uwPlan: 'Uw eigen plan',
  geenPlan: 'U heeft geen eigen plan ingeleverd. Dat hoeft ook niet.',
  pdf: 'Bewaar dit verslag als pdf',
  naarAntwoord: 'Naar uw antwoord',
  antwoord: {
    titel: 'Uw antwoord',
    vraag: 'Bent u het eens met het verslag?',
    akkoord: 'Ja, het klopt',
    'niet-akkoord': 'Nee, er klopt iets niet',
    tekst: 'Wat moet er anders, of wilt u toevoegen?',
    tekstHint: 'Als u nee kiest, vul dit dan in. Uw woorden komen bij het verslag.',
    aanvraag: 'Hiermee vraag ik de hulp aan die in het verslag staat',
    aanvraagHint: 'Dan nemen wij binnen 2 weken een besluit. U kunt ook later een aanvraag doen.',
    knop: 'Verstuur mijn antwoord',
    papier: 'Liever op papier? Vul dan het antwoordblad bij de brief in en stuur het terug.',
  },
  gegeven: {
    akkoord: 'U bent het eens met dit verslag',
    'niet-akkoord': 'U bent het niet eens met dit verslag',
    woorden: 'Uw woorden:',
    bijVerslag: 'Uw antwoord staat bij het verslag.',
  },
}

export const aanvraag = {
  titel: 'Wilt u nu een aanvraag doen?',
  'na-verslag': 'Met een aanvraag vraagt u de gemeente om te besluiten over de hulp die in het verslag staat.',
  'te-laat':
    'Ons onderzoek is niet binnen zes weken klaar. U mag nu zelf een aanvraag doen. Wij gaan ook door met het onderzoek.',
  wat: 'Wat gebeurt er dan?',
  besluit: 'U krijgt uiterlijk {{datum}} een besluit. In de brief staat ja of nee, en waarom.',
  stil: 'Missen wij nog iets? Dan vragen we dat. Zolang wij daarop wachten, telt de tijd niet.',
  knop: 'Ja, ik doe een aanvraag',
  terug: 'Nee, nu niet',
}

export const aanvullen = {
  titel: 'Wilt u nog iets toevoegen?',
  inleiding: 'Bijvoorbeeld iets dat u vergat, of iets dat is veranderd.',
  veld: 'Wat wilt u toevoegen?',
  knop: 'Verstuur',
  eerder: 'Dit voegde u eerder toe',
  dringend: 'Is het dringend? Bel dan.',
}

export const intrekken = {
  titel: 'Weet u zeker dat u uw melding wilt intrekken?',
  betekent: 'Wat betekent dit?',
  stopt: 'Wij stoppen met het onderzoek. Er komt geen verslag en geen besluit.',
  brief: 'U krijgt een brief waarin staat dat u de melding heeft ingetrokken.',
  opnieuw: 'U kunt later altijd opnieuw iets vragen. Dan beginnen wij opnieuw.',
  tijdelijkeHulp: 'U heeft nu tijdelijke hulp. Die hoort bij deze melding. Bel ons voordat u intrekt.',
  twijfel: 'Twijfelt u? Bel {{naam}} op {{telefoon}}. U zit nergens aan vast.',
  ons: 'ons',
  reden: 'Waarom trekt u uw melding in?',
  redenHint: 'U hoeft dit niet te zeggen. Het helpt ons wel.',
  knop: 'Ja, trek mijn melding in',
  terug: 'Nee, ga terug',
}

export const delen = {
  titel: 'Wie mag meekijken?',
  inleiding: 'U kiest zelf wie wat ziet. U kunt dit elke dag veranderen.',
  wat: 'Wat mag {{naam}} zien?',
  voortgang: 'Hoe het gaat',
  voortgangUitleg: 'De stappen, de datums en wie uw contactpersoon is.',
  brieven: 'Brieven',
  brievenUitleg: 'Alle brieven, ook het besluit, welke hulp u krijgt en wie die geeft.',
  verslag: 'Het verslag',
  verslagUitleg: 'Wat er in het gesprek is gezegd, en uw antwoord.',
  plan: 'Uw eigen plan',
  planUitleg: 'Wat u in uw plan schreef.',
  bijdrage: 'Wat u betaalt',
  bijdrageUitleg: 'De eigen bijdrage die wij verwachten.',
  knop: 'Bewaar voor {{naam}}',
  bewaard: 'Bewaard. {{naam}} ziet vanaf nu wat hieronder is aangekruist.',
  bewaardNiets: 'Bewaard. {{naam}} ziet vanaf nu niets meer van deze zaak.',
  bewaardBlijft: 'Bewaard. {{naam}} ziet nu alleen nog hoe het gaat.',
  rol: {
    partner: 'Partner',
    huisgenoot: 'Huisgenoot',
    mantelzorger: 'Mantelzorger',
    vertegenwoordiger: 'Vertegenwoordiger',
    contactpersoon: 'Contactpersoon',
    clientondersteuner: 'Cliëntondersteuner',
  },
  clientondersteuner: 'Een cliëntondersteuner ziet altijd hoe het gaat. Wilt u dat niet meer? Bel ons.',
  vertegenwoordiger:
    'Een vertegenwoordiger ziet alles en mag namens u handelen. Klopt dit niet meer? Bel ons op {{telefoon}}.',
  nietBekend: 'Nog niet bij ons bekend',
  nietBekendTekst:
    'Deze mensen staan in uw netwerk, maar kunnen nog niet inloggen voor uw zaak. Bel ons als zij mogen meekijken.',
  niemand: 'Er staat nog niemand in uw netwerk',
  niemandTekst:
    'Wilt u dat iemand meekijkt? Bel ons op {{telefoon}}. Wij zetten die persoon erbij. Daarna kiest u hier wat die ziet.',
}
