/** Which provider is late with what. */
export const telaat = {
  telaat: {
    titel: 'Te laat',
    inleiding: 'Aanbieders die nog niet antwoordden, of geen start of stop meldden, terwijl de laatste dag voorbij is.',
    herinner: 'Herinner wie deze week nog niets hoorde',
    herinnerd_one: '{{count}} herinnering staat klaar in het portaal van de aanbieder.',
    herinnerd_other: '{{count}} herinneringen staan klaar in het portaal van de aanbieders.',
    leeg: 'Niemand is te laat',
    leegTekst: 'Alle antwoorden, starts en stops zijn op tijd gemeld.',
    wat: 'Waarmee',
    soort: { retour: 'antwoord op de toewijzing', start: 'melding van de start', stop: 'melding van de stop' },
    uiterlijk: 'Had er moeten zijn op',
    laatst: 'Laatst herinnerd',
    nooit: 'nog niet',
    naar: 'Wie is te laat?',
  },
}
