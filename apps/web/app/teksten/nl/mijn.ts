/** The resident and who acts for them. */
export const mijn = {
  titel: 'Mijn zaken',
  overzicht: {
    leeg: {
      titel: 'U heeft nog niets gevraagd',
      tekst: 'Lukt iets niet meer alleen? Vertel het ons. Hier ziet u daarna hoe het ermee staat.',
    },
    vraag: 'Ondersteuning vragen',
    vraagVan: 'Uw vraag van {{datum}}',
    nummer: 'Zaak {{nummer}}',
    bekijk: 'Bekijk deze zaak',
  },
}
