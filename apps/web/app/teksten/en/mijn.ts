import type { Teksten } from '../vorm.ts'

export const mijn: Teksten['mijn'] = {
  titel: 'My affairs',
  overzicht: {
    leeg: {
      titel: 'You have not asked for anything yet',
      tekst: 'Is something too hard to do alone? Tell us. After that you can follow it here.',
    },
    vraag: 'Ask for support',
    vraagVan: 'Your request of {{datum}}',
    nummer: 'Case {{nummer}}',
    bekijk: 'Open this case',
  },
}
