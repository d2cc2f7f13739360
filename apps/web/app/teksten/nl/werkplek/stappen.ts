/** What can be done with a case: the button, the page, why, and what is said afterwards. */
export const stappen = {
  stap: {
    annuleer: 'Annuleer',
    onderzoek: {
      knop: 'Schrijf het onderzoek op',
      titel: 'Onderzoek',
      uitleg: 'Schrijf per leefgebied op wat is besproken, en beoordeel elke behoefte in de volgorde van de wet.',
      gedaan: 'Het onderzoek is bewaard.',
    },
    vulMeldingAan: {
      knop: 'Voeg iets toe aan de melding',
      titel: 'Iets toevoegen aan de melding',
      uitleg: 'Bijvoorbeeld wat de inwoner aan de telefoon vertelt.',
      gedaan: 'Het is aan de melding toegevoegd.',
    },
    trekMeldingIn: {
      knop: 'Trek de melding in',
      titel: 'Melding intrekken',
      uitleg:
        'Alleen als de inwoner dit zelf vraagt, bijvoorbeeld aan de telefoon. De inwoner krijgt een brief en kan altijd opnieuw melden.',
      gedaan: 'De melding is ingetrokken. De bevestiging staat bij de documenten.',
    },
    dienPlanIn: {
      knop: 'Neem een plan op papier in',
      titel: 'Persoonlijk plan op papier',
      uitleg: 'De inwoner leverde een plan in aan de balie of per post. Ook na zeven dagen telt het mee.',
      gedaan: 'Het plan staat in de zaak.',
    },
    koppelPersoon: {
      knop: 'Koppel de inwoner',
      titel: 'Koppel deze melding aan een inwoner',
      uitleg: 'Zoek wie dit is en leg het gemelde naast wat de gemeente weet. Een naam alleen is niet genoeg.',
      gedaan: 'De inwoner is gekoppeld.',
    },
    neemZaak: {
      knop: 'Neem deze zaak',
      titel: 'Zaak nemen',
      uitleg: 'Niemand behandelt deze zaak nog. Zet de zaak op uw eigen lijst.',
      gedaan: 'De zaak staat op uw lijst.',
    },
    draagOver: {
      knop: 'Draag over',
      titel: 'Zaak overdragen',
      uitleg: 'De zaak gaat naar de lijst van uw collega, met uw notitie.',
      gedaan: 'De zaak is overgedragen.',
    },
    zetVeiligheid: {
      knop: 'Waarschuwing voor veiligheid',
      titel: 'Waarschuwing voor de veiligheid',
      uitleg: 'Voor collega’s die op bezoek gaan. Schrijf feiten op, geen oordeel: de inwoner kan dit opvragen.',
      gedaan: 'De waarschuwing is bijgewerkt.',
    },
    koppelClientondersteuner: {
      knop: 'Koppel een cliëntondersteuner',
      titel: 'Cliëntondersteuner koppelen',
      uitleg: 'Alleen als de inwoner dit wil. De cliëntondersteuner ziet dan deze zaak, en geen andere.',
      gedaan: 'De cliëntondersteuner ziet nu mee.',
    },
    planGesprek: {
      knop: 'Plan het gesprek',
      titel: 'Gesprek plannen',
      uitleg:
        'De inwoner krijgt een uitnodiging met dag, tijd, plaats en wie er mee mag komen. Opnieuw plannen verzet het gesprek.',
      gedaan: 'Het gesprek is gepland. De uitnodiging staat bij de documenten.',
    },
    legGesprekVast: {
      knop: 'Leg het gesprek vast',
      titel: 'Gesprek gevoerd',
      uitleg: 'Op welke dag heeft u het gesprek gevoerd?',
      gedaan: 'Vastgelegd dat het gesprek is gevoerd.',
    },
    stelIdentiteitVast: {
      knop: 'Stel de identiteit vast',
      titel: 'Identiteit vaststellen',
      uitleg: 'De wet vraagt een geldig identiteitsbewijs (Wmo art. 2.3.4). Het nummer bewaren wij niet.',
      gedaan: 'De identiteit is vastgesteld.',
    },
    legPgbUitlegVast: {
      knop: 'Leg vast dat het pgb is uitgelegd',
      titel: 'Pgb uitgelegd',
      uitleg: 'De inwoner moet in gewone taal horen wat een pgb is en wat erbij komt kijken (Wmo art. 2.3.2 lid 6).',
      gedaan: 'Vastgelegd dat het pgb is uitgelegd.',
    },
    verzendVerslag: {
      knop: 'Verzend het verslag',
      titel: 'Verslag verzenden',
      uitleg: 'Lees het verslag na zoals de inwoner het krijgt, en verzend het.',
      gedaan: 'Het verslag is verzonden. De inwoner kan het lezen en verbeteren.',
    },
    legOndertekendVerslagVast: {
      knop: 'Leg het ondertekende verslag vast',
      titel: 'Ondertekend verslag',
      uitleg:
        'Het verslag kwam op papier terug. Staat de handtekening bij "aanvraag", dan begint de termijn van twee weken.',
      gedaan: 'Het ondertekende verslag is vastgelegd.',
    },
    trefSpoedvoorziening: {
      knop: 'Regel tijdelijke hulp',
      titel: 'Tijdelijke hulp bij spoed',
      uitleg: 'Hulp meteen, vóór het onderzoek (Wmo art. 2.3.3). Het gewone besluit vervangt deze hulp later.',
      gedaan: 'De tijdelijke hulp is geregeld.',
    },
    schortTermijnOp: {
      knop: 'Zet de termijn stil',
      titel: 'Termijn stilzetten',
      uitleg:
        'De twee weken om te beslissen staan vanaf morgen stil (Awb art. 4:15). De inwoner krijgt een brief met de reden.',
      gedaan: 'De termijn staat stil. De brief staat bij de documenten.',
    },
    hervatTermijn: {
      knop: 'Laat de termijn weer lopen',
      titel: 'Termijn hervatten',
      uitleg: 'Is binnen waar u op wachtte? Dan loopt de termijn weer vanaf die dag.',
      gedaan: 'De termijn loopt weer. De inwoner krijgt een brief met de nieuwe datum.',
    },
    stelBuitenBehandeling: {
      knop: 'Behandel de aanvraag niet',
      titel: 'Aanvraag niet behandelen',
      uitleg:
        'De inwoner gaf de gevraagde gegevens niet op tijd (Awb art. 4:5). Dit is een besluit: de inwoner krijgt een brief en kan bezwaar maken. Bel eerst; vaak lukt het samen wel.',
      gedaan: 'De aanvraag wordt niet behandeld. De brief staat bij de documenten.',
    },
    stelBeschikkingVast: {
      knop: 'Neem dit besluit',
      titel: 'Besluit nemen',
      uitleg: 'Besluit per voorziening: toekennen in natura, toekennen als pgb, of afwijzen.',
      gedaan: 'Het besluit is genomen.',
    },
    verzendBeschikking: {
      knop: 'Verzend de beschikking',
      titel: 'Beschikking verzenden',
      uitleg:
        'Lees de brief na zoals de inwoner hem krijgt. Vanaf het verzenden telt het besluit, en lopen de zes weken voor bezwaar.',
      gedaan: 'De beschikking is verzonden.',
    },
    legBezwaarVast: {
      knop: 'Leg een bezwaar vast',
      titel: 'Bezwaar ontvangen',
      uitleg: 'Leg vast dat er bezwaar is gemaakt. De inwoner krijgt een bevestiging en de klok begint te lopen.',
      gedaan: 'Het bezwaar is vastgelegd.',
    },
    wijsToe: {
      knop: 'Vraag deze aanbieder',
      titel: 'Aanbieder kiezen',
      uitleg:
        'Kies samen met de inwoner wie de hulp geeft. De aanbieder krijgt een bericht en antwoordt binnen drie werkdagen.',
      gedaan: 'De aanbieder is gevraagd. Het antwoord ziet u hier.',
    },
    sluitOpgelost: {
      knop: 'Opgelost zonder aanvraag',
      titel: 'Afsluiten: opgelost zonder aanvraag',
      uitleg:
        'De vraag is opgelost met eigen kracht, hulp van anderen of een algemene voorziening. De inwoner krijgt een brief en houdt het recht op een verslag en een aanvraag.',
      gedaan: 'De zaak is afgesloten als opgelost.',
    },
    verwerkOverlijden: {
      knop: 'Inwoner is overleden',
      titel: 'Overlijden verwerken',
      uitleg: 'Alle open zaken, termijnen en hulp van de inwoner stoppen. De nabestaanden krijgen één brief.',
      gedaan: 'Het overlijden is verwerkt.',
    },
    verwerkVerhuizing: {
      knop: 'Inwoner is verhuisd',
      titel: 'Verhuizing verwerken',
      uitleg:
        'De inwoner gaat naar een andere gemeente. Alle open zaken stoppen hier; de brief vertelt hoe het daar verder gaat.',
      gedaan: 'De verhuizing is verwerkt.',
    },
    verklaarDubbel: {
      knop: 'Voeg samen met een andere zaak',
      titel: 'Zaken samenvoegen',
      uitleg: 'Twee keer dezelfde vraag? Deze zaak gaat verder in de oudste: de datum van die melding telt.',
      gedaan: 'De zaak is samengevoegd.',
    },
    trekBeschikkingIn: {
      knop: 'Trek de beschikking in',
      titel: 'Beschikking intrekken',
      uitleg:
        'De gemeente trekt haar besluit in, op een van de vijf gronden van de wet (Wmo art. 2.3.10). De inwoner kan bezwaar maken.',
      gedaan: 'De beschikking is ingetrokken. De brief staat bij de documenten.',
    },
  },
}
