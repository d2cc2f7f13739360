/** The public front door. */
export const loket = {
  nav: {
    aanbod: 'Hulp vinden',
    betalen: 'Wat betaalt u?',
    rechten: 'Uw rechten',
    mijn: 'Mijn zaken',
  },
  home: {
    vraag: 'Lukt iets niet meer alleen?',
    belofte: 'Samen kijken we wat helpt.',
    inleiding:
      'Vertel ons wat er speelt. Binnen zes weken hebben we samen onderzocht wat u nodig heeft. U beslist mee.',
    vraagHulp: 'Vraag hulp aan',
    inDeBuurt: 'Kijk wat er in de buurt is',
    beeld: 'Twee mensen praten aan een keukentafel, met een kop koffie',
    meer: 'Goed om te weten',
    betalen: {
      titel: 'Wat moet ik betalen?',
      tekst: 'Voor veel hulp betaalt u een vast bedrag per maand. Reken het na.',
      naar: 'Naar de rekenhulp',
    },
    mantelzorg: {
      titel: 'Ik zorg voor iemand',
      tekst: 'Als mantelzorger mag u ook zelf om steun vragen.',
      naar: 'Steun voor u',
    },
    meedenken: {
      titel: 'Iemand die met u meedenkt',
      tekst: 'Een onafhankelijke cliëntondersteuner is gratis.',
      naar: 'Zo werkt het',
    },
  },
}
