/** Which provider is late with what. */
export const telaat = {
  telaat: {
    titel: 'Late',
    inleiding: 'Providers that did not answer yet, or reported no start or stop, while the last day has passed.',
    herinner: 'Remind who heard nothing this week',
    herinnerd_one: '{{count}} reminder stands in the portal of the provider.',
    herinnerd_other: '{{count}} reminders stand in the portal of the providers.',
    leeg: 'Nobody is late',
    leegTekst: 'All answers, starts and stops were reported in time.',
    wat: 'With what',
    soort: { retour: 'answer on the assignment', start: 'report of the start', stop: 'report of the stop' },
    uiterlijk: 'Was due on',
    laatst: 'Last reminded',
    nooit: 'not yet',
    naar: 'Who is late?',
  },
}
