/** List of cases, and what a case is called. */
export const overzicht = {
  inleiding: 'Hier ziet u hoe het met uw zaken staat, en wat u zelf nog moet doen.',
  eigen: 'Uw zaken',
  leeg: {
    titel: 'U heeft nog niets gevraagd',
    tekst: 'Lukt iets niet meer alleen? Vertel het ons. Daarna ziet u hier hoe het ermee staat.',
  },
  vraag: 'Ondersteuning vragen',
  nogEen: 'Nog iets vragen',
  vraagVan: 'Uw melding van {{datum}}',
  vraagVanAnder: 'Zaak van {{naam}}, melding van {{datum}}',
  nummer: 'Zaaknummer {{nummer}}',
  bekijk: 'Bekijk uw zaak',
  bekijkAnder: 'Bekijk de zaak van {{naam}}',
  meekijk: 'U helpt iemand',
  meekijkTekst: 'Deze mensen delen hun zaak met u, of u helpt hen als cliëntondersteuner of vertegenwoordiger.',
  als: {
    mantelzorger: 'U kijkt mee als mantelzorger',
    vertegenwoordiger: 'U bent vertegenwoordiger',
    clientondersteuner: 'U bent cliëntondersteuner',
  },
  zorg: {
    titel: 'U zorgt voor {{naam}}',
    tekst:
      'U kunt voor {{naam}} ondersteuning vragen. Loopt er al een zaak? Die ziet u hier zodra die met u is gedeeld.',
    naar: 'Ondersteuning vragen voor {{naam}}',
  },
  inzage: 'Wie keek in uw gegevens?',
  inzageTekst: 'U ziet precies wie uw gegevens bekeek, wanneer en waarom.',
  inzageNaar: 'Bekijk wie er keek',
  onbekend: {
    titel: 'Wij kennen u nog niet',
    tekst:
      'U bent ingelogd. Maar de gemeente {{gemeente}} heeft nog geen gegevens van u. Dat kan: misschien woont u hier net, of u helpt iemand die hier woont.',
    wat: 'Wat kunt u doen?',
    vraag:
      'Ondersteuning vragen kan gewoon. Wij koppelen uw melding daarna aan uw gegevens. Dan ziet u hier hoe het ermee staat.',
    helpt:
      'Helpt u iemand? Vraag die persoon om u als mantelzorger door te geven. Dan kan die zijn of haar zaak met u delen.',
    bel: 'Klopt dit niet? Bel ons op {{telefoon}}. Wij zoeken het samen uit.',
  },
}
