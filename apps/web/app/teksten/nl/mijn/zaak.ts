/** Where a case stands, in the words of the resident. */
export const stand = {
  nieuw: {
    kort: 'Wij hebben uw melding ontvangen',
    uitleg: 'Wij hebben uw melding. Wij bellen u om een gesprek af te spreken.',
  },
  'gesprek-plannen': {
    kort: 'Wij maken een afspraak met u',
    uitleg: 'Wij bellen u om een gesprek af te spreken.',
  },
  'gesprek-gepland': { kort: 'Er is een gesprek gepland', uitleg: 'Het gesprek is afgesproken.' },
  'verslag-maken': {
    kort: 'Wij maken het verslag',
    uitleg: 'Wij schrijven het verslag van ons gesprek. U krijgt het hier en als brief.',
  },
  'verslag-verzonden': {
    kort: 'Het verslag is klaar',
    uitleg: 'Het verslag is klaar. Wilt u hulp van de gemeente? Dan is nu een aanvraag nodig.',
  },
  beslissen: {
    kort: 'Wij nemen een besluit',
    uitleg: 'Wij hebben uw aanvraag en nemen een besluit. U krijgt het hier en als brief.',
  },
  opgeschort: {
    kort: 'Het besluit staat stil',
    uitleg: 'Het besluit staat even stil. In de brief daarover staat waarom.',
  },
  besloten: { kort: 'Wij nemen een besluit', uitleg: 'Wij nemen een besluit. U krijgt het hier en als brief.' },
  toewijzen: {
    kort: 'Wij regelen de hulp',
    uitleg: 'Het besluit is genomen. Wij vragen nu een aanbieder om de hulp te geven.',
  },
  'wacht-op-start': {
    kort: 'De hulp begint binnenkort',
    uitleg: 'De aanbieder weet ervan en neemt contact met u op. Hoort u niets? Bel ons dan.',
  },
  'hulp-gestart': {
    kort: 'De hulp is gestart',
    uitleg: 'De hulp is gestart. Verandert er iets, of gaat het niet goed? Bel ons, wij kijken met u mee.',
  },
  'hulp-afgelopen': {
    kort: 'De hulp is afgelopen',
    uitleg: 'De hulp is afgelopen. Heeft u weer hulp nodig? Dan kunt u opnieuw iets vragen.',
  },
  pgb: {
    kort: 'U heeft een pgb',
    uitleg: 'U regelt de hulp zelf met uw pgb. Verandert er iets, of lukt het niet? Bel ons, wij kijken met u mee.',
  },
  afgesloten: { kort: 'Afgesloten', uitleg: 'Deze zaak is afgesloten.' },
}

export const afloop = {
  ingetrokken: {
    kort: 'Ingetrokken',
    uitleg: 'De melding is ingetrokken op {{datum}}. U kunt altijd opnieuw iets vragen.',
  },
  opgelost: {
    kort: 'Opgelost',
    uitleg: 'Samen vonden we een oplossing zonder hulp van de gemeente. Deze zaak is gesloten op {{datum}}.',
  },
  afgewezen: {
    kort: 'Afgewezen',
    uitleg:
      'De aanvraag is afgewezen op {{datum}}. In de brief staat waarom, en wat u kunt doen als u het niet eens bent.',
  },
  'buiten-behandeling': {
    kort: 'Niet behandeld',
    uitleg:
      'Wij behandelen de aanvraag niet; dat besloten wij op {{datum}}. In de brief staat wat wij missen, hoe u opnieuw kunt vragen, en wat u kunt doen als u het niet eens bent.',
  },
  overleden: { kort: 'Afgesloten', uitleg: 'Deze zaak is gesloten op {{datum}}, na het overlijden.' },
  verhuisd: {
    kort: 'Verhuisd',
    uitleg: 'Deze zaak is gesloten op {{datum}}, na de verhuizing naar een andere gemeente.',
  },
  dubbel: {
    kort: 'Samengevoegd',
    uitleg: 'Deze melding is op {{datum}} samengevoegd met een andere melding. Daar gaan wij verder.',
    naar: 'Ga naar die zaak',
  },
  'ingetrokken-door-gemeente': {
    kort: 'Besluit ingetrokken',
    uitleg:
      'De gemeente heeft het besluit ingetrokken op {{datum}}. In de brief staat waarom, en wat u kunt doen als u het niet eens bent.',
  },
}

export const taken = {
  moet: 'Dit moet u nog doen',
  kan: 'Dit kunt u nu doen',
  niets: 'U hoeft nu niets te doen',
  nu: 'Wat er nu gebeurt',
  gesprek: {
    titel: 'Gesprek op {{datum}} om {{tijd}} uur',
    thuis: 'Wij komen bij u thuis.',
    gemeente: 'U komt naar de gemeente. Het adres staat in de brief.',
    telefoon: 'Wij bellen u.',
    klaarleggen: 'Leg uw paspoort, identiteitskaart of rijbewijs klaar. Iemand die u vertrouwt, mag erbij zijn.',
  },
  gegevens: {
    titel: 'Stuur ons nog gegevens, uiterlijk {{datum}}',
    tekst: 'Wij kunnen nog niet besluiten. In de brief staat wat we nodig hebben. Lukt het niet op tijd? Bel ons.',
    knop: 'Lees de brief',
  },
  verslag: {
    titel: 'Lees het verslag en geef uw antwoord',
    graag: 'Liefst uiterlijk {{datum}}.',
    tekst: 'Klopt er iets niet? Dan verbetert u het. U kunt er meteen een aanvraag bij doen.',
    knop: 'Naar het verslag',
  },
  aanvraag: {
    titel: 'Doe uw aanvraag',
    'na-verslag': 'U heeft op het verslag geantwoord. Met een aanvraag vraagt u de gemeente om een besluit.',
    'te-laat':
      'Ons onderzoek is niet op tijd klaar. Daarom mag u nu zelf een aanvraag doen. Dan moeten wij een besluit nemen.',
    knop: 'Aanvraag doen',
  },
  plan: {
    titel: 'Schrijf uw eigen plan, als u wilt',
    tekst: 'U mag opschrijven wat u nodig heeft en wie u helpt. Lever het in tot en met {{datum}}.',
    laat: 'De 7 dagen zijn voorbij, maar inleveren mag nog. Wij gebruiken uw plan zolang het onderzoek loopt.',
    knop: 'Mijn plan maken',
  },
}

export const weg = {
  titel: 'Hoe het gaat',
  melding: 'Melding',
  gesprek: 'Gesprek',
  verslag: 'Verslag',
  aanvraag: 'Aanvraag',
  besluit: 'Besluit',
  hulp: 'Hulp',
  u: 'u',
  gemeente: 'de gemeente',
  uiterlijk: 'uiterlijk {{datum}}',
  bij: {
    afspraak: 'Wij bellen om een dag af te spreken.',
    stilgezet: 'De termijn staat stil. In de brief staat waarom.',
    aanbieder: 'Wij vragen een aanbieder.',
    wacht: 'De aanbieder neemt contact op.',
  },
}

export const contact = {
  titel: 'Uw contactpersoon',
  team: 'Team {{team}}',
  functie: '{{functie}}, team {{team}}',
  naAfloop: 'Heeft u nog een vraag over deze zaak? Bel ons.',
  nogNiemand: 'Wie met u verder gaat, ziet u hier zodra dat bekend is.',
}

export const hulp = {
  titel: 'Uw hulp',
  eenAanbieder: 'een aanbieder',
  tijdelijk: 'Tijdelijk, tot het besluit',
  inzet: 'Nu geeft de aanbieder',
  inzetSinds: '{{omvang}} sinds {{datum}}',
  hoeveel: 'Hoeveel',
  waarom: 'Hoe komen wij aan dit aantal?',
  normen: 'Wat past volgens de normen?',
  wijktAf: 'Het besluit is anders dan de normen. In de brief staat waarom.',
  waaromBudget: 'Hoe komen wij aan dit budget?',
  budget: 'Uw budget',
  perJaar: '{{bedrag}} per jaar',
  periode: 'Wanneer',
  vanTot: '{{van}} tot en met {{tot}}',
  vanaf: 'vanaf {{van}}',
  aanbieder: 'Wie helpt',
  afgewezen: { kort: 'Afgewezen', zin: 'Deze hulp krijgt u niet. In de brief staat waarom.' },
  pgb: {
    kort: 'Toegekend',
    zin: 'U krijgt hiervoor een persoonsgebonden budget (pgb). Daarmee regelt u zelf de hulp.',
  },
  beeindigd: { kort: 'Gestopt', zin: 'Deze hulp is gestopt.' },
  afgelopen: { kort: 'Afgelopen', zin: 'Deze hulp liep tot en met {{datum}}.' },
  gestart: { kort: 'Gestart', zin: 'De hulp is gestart op {{datum}}.' },
  onderbroken: { kort: 'Staat even stil', zin: 'De hulp staat even stil na {{datum}}. Klopt dat niet? Bel ons.' },
  gestopt: {
    kort: 'Gestopt',
    zin: 'De aanbieder zegt dat de hulp is gestopt na {{datum}}. Heeft u nog hulp nodig? Bel ons.',
  },
  toegewezen: {
    kort: 'Begint binnenkort',
    zin: 'De aanbieder heeft onze opdracht en neemt contact op om te beginnen.',
  },
  zoeken: { kort: 'Wordt geregeld', zin: 'Wij vragen {{aanbieder}} om deze hulp te geven.' },
}

export const bijdrage = {
  titel: 'Wat u betaalt',
  over: 'verwachten wij over {{maand}}',
  straks: 'Over {{maand}} verwachten wij {{bedrag}}.',
  naStart: 'Nu nog niets. U betaalt pas als de hulp is gestart.',
  daarna: 'Daarna is het naar verwachting {{bedrag}} per maand.',
  onbekend: 'Wat u deze maand betaalt, weten wij nog niet.',
  waarom: 'Waarom dit bedrag?',
  perMaand: 'Bekijk het per maand',
  paginaTitel: 'Wat u betaalt, per maand',
  inleiding: 'Dit verwachten wij. Het CAK stelt het bedrag vast en stuurt de rekening.',
  vanafMaand: 'U betaalt vanaf {{maand}}.',
  niets: 'niets',
  nogNiets: 'Er is nog niets berekend',
  nogNietsTekst: 'Wij rekenen elke maand uit wat u betaalt. Na de start van de hulp ziet u het hier.',
  veranderd: 'Wat er veranderde',
  herzien: 'Bij de berekening over {{maand}} keken wij eerdere maanden na.',
  was: '{{maand}}: eerst {{was}}, nu {{wordt}}.',
  cak: 'Het CAK stelt het bedrag vast en stuurt de rekening.',
}

export const stukken = {
  titel: 'Brieven en documenten',
  geen: 'Er zijn nog geen brieven.',
  pdf: 'Pdf',
  bewaar: 'Bewaar als pdf',
  terug: 'Terug naar uw zaak',
  download: 'Downloaden',
  uitnodigingOp: 'Uitnodiging voor het gesprek op {{datum}}',
  uitnodigingVervallen: 'Vervallen: uitnodiging voor het gesprek op {{datum}}',
  soort: {
    'ontvangst-melding': 'Wij hebben uw melding ontvangen',
    'ontvangst-melding-namens': 'Wij hebben de melding ontvangen',
    'uitnodiging-gesprek': 'Uitnodiging voor het gesprek',
    verslag: 'Verslag van het gesprek',
    beschikking: 'Besluit op uw aanvraag',
    spoedbesluit: 'Besluit over tijdelijke hulp',
    'onderzoek-te-laat': 'Ons onderzoek duurt langer',
    opschorting: 'Het besluit staat stil',
    hervatting: 'Wij gaan verder met het besluit',
    'buiten-behandeling': 'Wij behandelen uw aanvraag niet',
    'hulp-start': 'Uw hulp gaat beginnen',
    'intrekking-besluit': 'Wij trekken het besluit in',
    'ontvangst-bezwaar': 'Wij hebben uw bezwaar ontvangen',
    'intrekking-melding': 'U heeft uw melding ingetrokken',
    opgelost: 'Zonder aanvraag opgelost',
    samenvoeging: 'Uw meldingen zijn samengevoegd',
    verhuizing: 'Uw verhuizing',
    overlijden: 'Na het overlijden',
    'persoonlijk-plan': 'Persoonlijk plan',
    'ondertekend-verslag': 'Ondertekend verslag',
    bezwaarschrift: 'Bezwaarschrift',
  },
}

export const bezwaar = {
  titel: 'Niet eens met het besluit?',
  tot: 'U kunt bezwaar maken tot en met {{datum}}.',
  hoe: 'Hoe dat moet, staat in de brief met het besluit. Bel ons gerust eerst: vaak komen we er samen uit.',
  voorbij: 'Bezwaar maken kon tot en met {{datum}}. Die tijd is voorbij.',
  bel: 'Kon u niet eerder reageren, of is er iets veranderd? Bel ons.',
  ontvangen: 'Uw bezwaar',
  kregen: 'Wij kregen uw bezwaar op {{datum}}.',
  antwoord: 'U krijgt uiterlijk {{datum}} antwoord.',
}

export const meer = {
  titel: 'Meer',
  plan: 'Uw eigen plan',
  verslag: 'Het verslag',
  aanvullen: 'Iets toevoegen aan uw melding',
  delen: 'Wie mag meekijken?',
  geschiedenis: 'Alles wat er gebeurde',
  inzage: 'Wie keek in de gegevens?',
  intrekken: 'Uw melding intrekken',
}

export const namens = {
  titel: 'Dit is de zaak van {{naam}}',
  vertegenwoordiger: 'U bent vertegenwoordiger. U ziet alles en mag alles doen. Waar “u” staat, bedoelen wij {{naam}}.',
  gedeeld: '{{naam}} deelt deze onderdelen met u. U kijkt alleen mee. Waar “u” staat, bedoelen wij {{naam}}.',
  clientondersteuner:
    'U bent cliëntondersteuner van {{naam}}. U kijkt alleen mee. Waar “u” staat, bedoelen wij {{naam}}.',
}

/** Said on the page of the case after a step that worked. */
export const gedaan = {
  plan: { titel: 'Wij hebben uw plan', tekst: 'Wij lezen het voor het gesprek, en leggen het naast ons verslag.' },
  verslag: { titel: 'Uw antwoord is verstuurd', tekst: 'Dank u wel. Uw antwoord staat bij het verslag.' },
  aanvraag: {
    titel: 'Uw aanvraag is verstuurd',
    tekst: 'Hieronder ziet u tot welke dag wij de tijd hebben voor een besluit.',
  },
  aanvulling: { titel: 'Wij hebben uw aanvulling', tekst: 'Wij nemen het mee in het onderzoek.' },
  ingetrokken: {
    titel: 'Uw melding is ingetrokken',
    tekst: 'U krijgt daar een brief over. U kunt altijd opnieuw iets vragen.',
  },
}
