/** Policy officers and the board. */
export const beleid = {
  titel: 'Beleid',
  nav: { doorlooptijd: 'Op tijd geholpen', voorstellen: 'Voorstellen', werkplek: 'Werkplek' },
  kop: 'Worden mensen op tijd geholpen?',
  inleiding: 'De wet geeft de gemeente zes weken voor het onderzoek en daarna twee weken voor het besluit.',
  ditMaand: 'Meldingen deze maand, tot en met vandaag: {{aantal}}.',
  download: 'Download de cijfers (csv)',
  maand: 'Maand',
  kwartaal: 'Kwartaal',
  zonderStaaf: 'Een kwartaal zonder staaf heeft te kleine groepen; de tabel zegt welke.',
  eenJaarEerder: 'tegen {{deel}}% een jaar eerder',
  meldingen: {
    kop: 'Meldingen',
    bevinding_one: 'In {{maand}} kwam {{aantal}} melding binnen',
    bevinding_other: 'In {{maand}} kwamen {{aantal}} meldingen binnen',
    meer: '{{aantal}} meer dan een jaar eerder',
    minder: '{{aantal}} minder dan een jaar eerder',
    gelijk: 'evenveel als een jaar eerder',
    weinig: 'In {{maand}} kwamen minder dan 10 meldingen binnen',
    leeg: 'Er zijn nog geen hele maanden om te tonen',
    onderschrift: 'Aantal meldingen per maand, {{periode}}',
    definitie:
      'Een melding telt in de maand waarin zij binnenkwam: via de website, telefoon, balie of een leverancier van formulieren. Een dubbele melding van dezelfde inwoner telt niet mee. De lopende maand staat niet in de grafiek, want die is nog niet vol.',
  },
  onderzoek: {
    kop: 'Onderzoek op tijd',
    bevinding: 'Van de meldingen uit {{periode}} is {{deel}}% binnen zes weken onderzocht',
    weinigTeLaat: 'Minder dan 10 onderzoeken na een melding uit {{periode}} kwamen te laat',
    weinigOpTijd: 'Minder dan 10 onderzoeken na een melding uit {{periode}} waren op tijd',
    onbekend: 'Er is nog te weinig bekend om te zeggen welk deel binnen zes weken is onderzocht',
    onderschrift:
      'Deel van de meldingen waarvan het onderzoek binnen zes weken klaar was, in procenten per kwartaal van de melding.',
    definitie:
      'Het onderzoek is klaar als het verslag is verstuurd (Wmo 2015, artikel 2.3.2). Eindigde de melding voor de laatste dag, bijvoorbeeld omdat iemand haar introk, dan telt zij als op tijd: niemand wachtte te lang. Deed iemand zelf een aanvraag omdat het onderzoek uitbleef, dan telt zij als te laat.',
    nietGeteld:
      'Een kwartaal krijgt een percentage zodra van negen op de tien meldingen bekend is of het op tijd was. Anders zouden de snelste zaken het beeld te mooi maken.',
  },
  besluit: {
    kop: 'Besluit op tijd',
    bevinding: 'Op {{deel}}% van de aanvragen uit {{periode}} is op tijd besloten',
    weinigTeLaat: 'Minder dan 10 besluiten op een aanvraag uit {{periode}} kwamen te laat',
    weinigOpTijd: 'Minder dan 10 besluiten op een aanvraag uit {{periode}} waren op tijd',
    onbekend: 'Er is nog te weinig bekend om te zeggen welk deel op tijd is besloten',
    onderschrift:
      'Deel van de aanvragen waarop binnen de termijn is besloten, in procenten per kwartaal van de aanvraag.',
    definitie:
      'De termijn is twee weken na de aanvraag (Wmo 2015, artikel 2.3.5). Dagen waarop de termijn stilstond tellen niet mee (Awb, artikel 4:15). Het besluit telt vanaf de dag waarop de brief is verstuurd.',
    nietGeteld:
      'Zolang de termijn van een aanvraag stilstaat, is nog niet bekend of het besluit op tijd is. Een kwartaal krijgt een percentage zodra van negen op de tien aanvragen bekend is of het op tijd was.',
  },
  wachtend: {
    kop: 'Wacht op',
    opTijd: 'Binnen de termijn',
    teLaat: 'Langer dan mag',
    stap: { onderzoek: 'Onderzoek', beslissing: 'Besluit' },
    bevinding: '{{aantal}} mensen wachten langer dan de wet toestaat',
    minstens: 'Ten minste {{aantal}} mensen wachten langer dan de wet toestaat',
    enkelen: 'Minder dan 10 mensen wachten langer dan de wet toestaat',
    enkelenPerStap: 'Per stap wachten minder dan 10 mensen langer dan de wet toestaat',
    niemand: 'Niemand wacht langer dan de wet toestaat',
    onderschrift: 'Aantal zaken waarin de gemeente aan zet is, op {{datum}}',
    definitie:
      'Zaken waarin de gemeente nu iets moet doen. Wie het verslag aan het lezen is, telt niet mee. Staat de termijn stil omdat er nog stukken moeten komen, dan telt de zaak als binnen de termijn.',
  },
  weggelaten: {
    aantal: 'minder dan 10',
    aandeel: {
      'te-weinig': 'groep te klein',
      'weinig-te-laat': 'minder dan 10 te laat',
      'weinig-op-tijd': 'minder dan 10 op tijd',
      'loopt-nog': 'nog niet bekend',
      geen: 'geen zaken',
    },
  },
  privacy: {
    titel: 'Kleine aantallen laten we weg',
    tekst:
      'Een aantal van 1 tot en met 9 tonen we als “minder dan 10”. Een percentage laten we weg als minder dan 10 mensen te laat of juist op tijd zijn geholpen. Percentages staan per kwartaal, omdat de groepen per maand te klein zijn. Zo is niemand te herkennen. Dit geldt ook voor het bestand dat u downloadt.',
  },
  csv: {
    periode: 'periode',
    maat: 'maat',
    waarde: 'waarde',
    eenheid: 'eenheid',
    opmerking: 'opmerking',
    aantal: 'aantal',
    procent: 'procent',
  },
}
