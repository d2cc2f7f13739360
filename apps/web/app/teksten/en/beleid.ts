import type { Teksten } from '../vorm.ts'

export const beleid: Teksten['beleid'] = {
  titel: 'Policy',
  nav: { doorlooptijd: 'Helped in time', voorstellen: 'Proposals', werkplek: 'Workplace' },
  kop: 'Are people helped in time?',
  inleiding: 'The law gives the municipality six weeks for the inquiry and then two weeks for the decision.',
  ditMaand: 'Requests this month, up to and including today: {{aantal}}.',
  download: 'Download the figures (csv)',
  maand: 'Month',
  kwartaal: 'Quarter',
  zonderStaaf: 'A quarter without a bar has groups that are too small; the table says which.',
  eenJaarEerder: 'against {{deel}}% a year earlier',
  meldingen: {
    kop: 'Requests',
    bevinding_one: 'In {{maand}} {{aantal}} request came in',
    bevinding_other: 'In {{maand}} {{aantal}} requests came in',
    meer: '{{aantal}} more than a year earlier',
    minder: '{{aantal}} fewer than a year earlier',
    gelijk: 'as many as a year earlier',
    weinig: 'In {{maand}} fewer than 10 requests came in',
    leeg: 'There are no whole months to show yet',
    onderschrift: 'Number of requests per month, {{periode}}',
    definitie:
      'A request counts in the month in which it came in: by website, telephone, desk or a supplier of forms. A second request of the same resident is not counted. The current month is not in the chart, because it is not complete.',
  },
  onderzoek: {
    kop: 'Inquiry in time',
    bevinding: 'Of the requests of {{periode}}, {{deel}}% had their inquiry within six weeks',
    weinigTeLaat: 'Fewer than 10 inquiries after a request of {{periode}} came too late',
    weinigOpTijd: 'Fewer than 10 inquiries after a request of {{periode}} were in time',
    onbekend: 'Too little is known yet to say which part had its inquiry within six weeks',
    onderschrift:
      'Part of the requests of which the inquiry was done within six weeks, in per cent per quarter of the request.',
    definitie:
      'The inquiry is done when the report has been sent (Wmo 2015, article 2.3.2). A request that ended before the last day, for example because somebody withdrew it, counts as in time: nobody waited too long. When somebody applied because the inquiry did not come, it counts as late.',
    nietGeteld:
      'A quarter gets a percentage once it is known of nine in ten requests whether they were in time. Otherwise the quickest cases would flatter the picture.',
  },
  besluit: {
    kop: 'Decision in time',
    bevinding: 'Of the applications of {{periode}}, {{deel}}% were decided in time',
    weinigTeLaat: 'Fewer than 10 decisions on an application of {{periode}} came too late',
    weinigOpTijd: 'Fewer than 10 decisions on an application of {{periode}} were in time',
    onbekend: 'Too little is known yet to say which part was decided in time',
    onderschrift:
      'Part of the applications decided within their time limit, in per cent per quarter of the application.',
    definitie:
      'The time limit is two weeks after the application (Wmo 2015, article 2.3.5). Days on which it stood still do not count (Awb, article 4:15). The decision counts from the day the letter was sent.',
    nietGeteld:
      'While the time limit of an application stands still, it is not known whether the decision is in time. A quarter gets a percentage once it is known of nine in ten applications whether they were in time.',
  },
  wachtend: {
    kop: 'Waiting for',
    opTijd: 'Within the time limit',
    teLaat: 'Longer than allowed',
    stap: { onderzoek: 'Inquiry', beslissing: 'Decision' },
    bevinding: '{{aantal}} people are waiting longer than the law allows',
    minstens: 'At least {{aantal}} people are waiting longer than the law allows',
    enkelen: 'Fewer than 10 people are waiting longer than the law allows',
    enkelenPerStap: 'Per step fewer than 10 people are waiting longer than the law allows',
    niemand: 'Nobody is waiting longer than the law allows',
    onderschrift: 'Number of cases in which the municipality must act, on {{datum}}',
    definitie:
      'Cases in which the municipality must do something now. Somebody who is reading the report is not counted. When the time limit stands still because documents must still come, the case counts as within the time limit.',
  },
  weggelaten: {
    aantal: 'fewer than 10',
    aandeel: {
      'te-weinig': 'group too small',
      'weinig-te-laat': 'fewer than 10 late',
      'weinig-op-tijd': 'fewer than 10 in time',
      'loopt-nog': 'not known yet',
      geen: 'no cases',
    },
  },
  privacy: {
    titel: 'We leave out small numbers',
    tekst:
      'A number from 1 to 9 is shown as “fewer than 10”. A percentage is left out when fewer than 10 people were helped too late, or in time. Percentages are per quarter, because the groups per month are too small. So nobody can be recognised. This also holds for the file you download.',
  },
  csv: {
    periode: 'period',
    maat: 'measure',
    waarde: 'value',
    eenheid: 'unit',
    opmerking: 'remark',
    aantal: 'number',
    procent: 'per cent',
  },
}
