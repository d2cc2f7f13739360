/** Changing an assignment that runs. */
export const wijzigen = {
  wijzigen: {
    titel: 'Toewijzing {{nummer}} wijzigen',
    inleiding: 'De aanbieder krijgt vanzelf bericht, met alle toewijzingen van deze inwoner bij die aanbieder.',
    nu: 'Zoals het nu is',
    aanbieder: 'Aanbieder',
    nieuweAanbieder: 'Wie geeft de hulp voortaan?',
    hulp: 'Hulp',
    periode: 'Periode',
    besloten: 'Besloten is',
    open: 'nog niet bekend',
    wat: 'Wat verandert er?',
    eind: 'Laatste dag van de hulp',
    vanaf: 'Vanaf welke dag',
    vanafHint: 'De dag ervoor is de laatste dag bij de aanbieder van nu.',
    vanafAlsAnders: 'Alleen nodig als u andere hulp kiest. Die krijgt een nieuw nummer, en begint op deze dag.',
    verdeelHint: 'Zo veel gaat naar de nieuwe aanbieder. De rest blijft bij de aanbieder van nu.',
    volume: 'Hoeveel',
    volumeIn: 'Hoeveel ({{maat}})',
    reden: 'Waarom',
    akkoord: 'De aanbieder is het ermee eens',
    akkoordHint: 'Nodig als de hulp minder wordt, korter duurt of naar een ander gaat.',
    bekijk: 'Bekijk wat er gebeurt',
    afgewezen: {
      titel: 'De aanbieder wees de laatste wijziging af',
      tekst:
        'Het bericht telt als niet verstuurd: de aanbieder werkt door zoals het was. Verbeter wat er mis is en stuur het opnieuw, of maak de wijziging ongedaan.',
      herhaal: 'Stuur het bericht opnieuw',
      terug: 'Maak de wijziging ongedaan',
      onbekend: 'De aanbieder gaf geen reden.',
    },
    einddatum: {
      naam: 'Andere einddatum',
      uitleg: 'Het nummer blijft gelijk. Langer kan tot het einde van het besluit.',
    },
    omvang: {
      naam: 'Andere omvang of hulp',
      uitleg:
        'Deze toewijzing eindigt de dag ervoor. Er komt een nieuwe met een nieuw nummer, hooguit zo veel als besloten is.',
      uitlegTotaal:
        'Dit telt over de hele periode, hooguit zo veel als besloten is. Het nummer blijft gelijk, tenzij u andere hulp kiest.',
    },
    wissel: {
      naam: 'Andere aanbieder',
      uitleg: 'De hulp eindigt bij de een en begint de volgende dag bij de ander. Beide krijgen bericht.',
    },
    intrekken: {
      naam: 'Intrekken',
      uitleg:
        'Alsof de toewijzing nooit is verstuurd. Dat kan alleen als de hulp nog niet is begonnen. Daarna kiest u opnieuw een aanbieder.',
    },
    redenen: {
      '02': 'De inwoner is overleden',
      '03': 'Er is een ander contract',
      '04': 'Herbeoordeling: de hulp duurt langer',
      '05': 'Herbeoordeling: de hulp wordt minder of korter',
      '06': 'De hulp komt voortaan uit een andere wet',
      '07': 'De inwoner verhuist naar een andere gemeente',
      '08': 'De inwoner gaat naar een pgb',
      '12': 'De aanbieder vroeg erom',
      '14': 'Herstel van een fout',
    },
    vooraf: 'Dit gaat er gebeuren',
    voorafTekst: 'Er is nog niets veranderd. Klopt het, bevestig dan.',
    bevestig: 'Bevestig en verstuur',
    terug: 'Terug naar het formulier',
    plan: {
      wijzigt: 'Toewijzing {{nummer}} bij {{aanbieder}}: {{product}}, {{omvang}}, tot en met {{eind}}.',
      eindigt: 'Toewijzing {{nummer}} bij {{aanbieder}} eindigt: {{product}}, {{omvang}}, laatste dag {{eind}}.',
      vervalt: 'Toewijzing {{nummer}} bij {{aanbieder}} vervalt, alsof zij nooit is verstuurd: {{product}}.',
      nieuw: 'Nieuwe toewijzing bij {{aanbieder}}: {{product}}, {{omvang}}, van {{begin}} tot en met {{eind}}.',
    },
    niets: 'Hier valt niets te wijzigen',
    nietsTekst: 'Deze toewijzing loopt niet (meer).',
    knop: 'Wijzig',
    gedaan: 'De toewijzing is gewijzigd. De aanbieder krijgt bericht.',
  },
}
