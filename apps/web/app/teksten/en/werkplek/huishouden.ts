/** How much household help fits. */
export const huishouden = {
  huishouden: {
    titel: 'Compute household help',
    inleiding:
      'By the norms of the municipality. The outcome goes into the report and the decision with its explanation. Does it not suit this resident? Then decide otherwise and write down why.',
    geenNormen: 'The municipality has not recorded norms yet',
    geenNormenUitleg:
      'An administrator records them under Administration, at Norms for household help. Until then you decide how much help fits.',
    uitkomst: 'What fits by the norms',
    waaromUren: 'Why so much?',
    waaromSoort: 'Why this kind of help?',
    waaromAlphahulp: 'Why an alphahulp or not?',
    zonderRegie: 'If the resident does not (wholly) keep the overview',
    hetHuis: 'About the house',
    huisgenoten: 'What housemates do',
    bereken: 'Compute and save',
    terug: 'Back to the inquiry',
    naar: 'Compute how much help fits',
    opnieuw: 'See or change the computation',
    veld: {
      regie: {
        label: 'Does the resident keep the overview of the household?',
        hint: 'Knowing what must be done, and saying how.',
      },
      ontregeld: { label: 'Has the household got out of hand?', hint: 'Somebody must put it in order first.' },
      schoonHuis: {
        label: 'What is needed for a clean and liveable house?',
        hint: 'Look at what is left after own strength and network.',
      },
      eigenMogelijkheden: {
        label: 'Does the resident or the network do part of it?',
        hint: 'For example dusting, or a daughter who changes the bed.',
      },
      beperkingen: {
        label: 'Is there extra work through limitations?',
        hint: 'For example a wheelchair in the house, incontinence or an allergy.',
      },
      groterHuishouden: {
        label: 'Do more people live there than the norm expects?',
        hint: 'The norm assumes one or two people.',
      },
      kamersInGebruik: {
        label: 'Extra rooms in use',
        hint: 'More than living room, bedroom, kitchen and bathroom. A whole number.',
      },
      kamersNietInGebruik: { label: 'Extra rooms not in use', hint: 'A whole number.' },
      taken: { label: 'Other work that the help takes over', hint: 'Only work for which the municipality has a norm.' },
      gebruikelijkeHulpMinuten: {
        label: 'Minutes a week that housemates do',
        hint: 'Usual help: this goes off. Do not count what somebody cannot do or keep up.',
      },
    },
    keuze: {
      zelf: 'Yes',
      deels: 'In part',
      niet: 'No',
      overnemen: 'The help cleans the house',
      extra: 'Only extra work through limitations or rooms',
      ja: 'Yes',
      nee: 'No',
      geen: 'No',
      enig: 'Some extra work',
      veel: 'Much extra work',
    },
    taak: {
      was: 'Laundry',
      boodschappen: 'Groceries',
      maaltijden: 'Meals',
      kinderen: 'Care of the children',
      organisatie: 'Organising the household',
      advies: 'Advice and instruction',
    },
  },
}
