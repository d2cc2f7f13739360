/** Changing an assignment that runs. */
export const wijzigen = {
  wijzigen: {
    titel: 'Change assignment {{nummer}}',
    inleiding: 'The provider is told by itself, with all assignments of this resident at that provider.',
    nu: 'As it is now',
    aanbieder: 'Provider',
    nieuweAanbieder: 'Who gives the support from now on?',
    hulp: 'Support',
    periode: 'Period',
    besloten: 'Decided is',
    open: 'not known yet',
    wat: 'What changes?',
    eind: 'Last day of the support',
    vanaf: 'From which day',
    vanafHint: 'The day before is the last day at the present provider.',
    vanafAlsAnders: 'Only needed when you choose other support. That gets a new number, and begins on this day.',
    verdeelHint: 'This much goes to the new provider. The rest stays with the present one.',
    volume: 'How much',
    volumeIn: 'How much ({{maat}})',
    reden: 'Why',
    akkoord: 'The provider agrees',
    akkoordHint: 'Needed when the support becomes less, lasts shorter or goes to another.',
    afgewezen: {
      titel: 'The provider rejected the last change',
      tekst:
        'The message counts as not sent: the provider goes on as it was. Mend what is wrong and send it again, or undo the change.',
      herhaal: 'Send the message again',
      terug: 'Undo the change',
      onbekend: 'The provider gave no reason.',
    },
    bekijk: 'See what will happen',
    einddatum: {
      naam: 'Another last day',
      uitleg: 'The number stays the same. Longer is possible until the decision ends.',
    },
    omvang: {
      naam: 'Another amount or support',
      uitleg:
        'This assignment ends the day before. A new one follows with a new number, at most as much as was decided.',
      uitlegTotaal:
        'This counts for the whole period, at most as much as was decided. The number stays, unless you choose other support.',
    },
    wissel: {
      naam: 'Another provider',
      uitleg: 'The support ends at the one and begins the next day at the other. Both are told.',
    },
    intrekken: {
      naam: 'Take back',
      uitleg:
        'As if the assignment was never sent. Only while the support has not begun. After that you choose a provider again.',
    },
    redenen: {
      '02': 'The resident died',
      '03': 'There is another contract',
      '04': 'Reassessed: the support lasts longer',
      '05': 'Reassessed: the support becomes less or shorter',
      '06': 'The support comes from another law from now on',
      '07': 'The resident moves to another municipality',
      '08': 'The resident goes to a personal budget',
      '12': 'The provider asked for it',
      '14': 'A mistake is corrected',
    },
    vooraf: 'This will happen',
    voorafTekst: 'Nothing has changed yet. If it is right, confirm.',
    bevestig: 'Confirm and send',
    terug: 'Back to the form',
    plan: {
      wijzigt: 'Assignment {{nummer}} at {{aanbieder}}: {{product}}, {{omvang}}, until {{eind}}.',
      eindigt: 'Assignment {{nummer}} at {{aanbieder}} ends: {{product}}, {{omvang}}, last day {{eind}}.',
      vervalt: 'Assignment {{nummer}} at {{aanbieder}} lapses, as if it was never sent: {{product}}.',
      nieuw: 'New assignment at {{aanbieder}}: {{product}}, {{omvang}}, from {{begin}} until {{eind}}.',
    },
    niets: 'There is nothing to change here',
    nietsTekst: 'This assignment does not run (any more).',
    knop: 'Change',
    gedaan: 'The assignment was changed. The provider is told.',
  },
}
