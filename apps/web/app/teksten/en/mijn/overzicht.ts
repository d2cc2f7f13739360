import type { overzicht as nl } from '../../nl/mijn/overzicht.ts'

export const overzicht: typeof nl = {
  inleiding: 'Here you see how your cases are going, and what you still have to do yourself.',
  eigen: 'Your cases',
  leeg: {
    titel: 'You have not asked for anything yet',
    tekst: 'Is something too hard to do alone? Tell us. After that you can follow it here.',
  },
  vraag: 'Ask for support',
  nogEen: 'Ask for something else',
  vraagVan: 'Your request of {{datum}}',
  vraagVanAnder: 'Case of {{naam}}, request of {{datum}}',
  nummer: 'Case number {{nummer}}',
  bekijk: 'Look at your case',
  bekijkAnder: 'Look at the case of {{naam}}',
  meekijk: 'You help somebody',
  meekijkTekst: 'These people share their case with you, or you help them as client supporter or representative.',
  als: {
    mantelzorger: 'You read along as a carer',
    vertegenwoordiger: 'You are the representative',
    clientondersteuner: 'You are the client supporter',
  },
  zorg: {
    titel: 'You care for {{naam}}',
    tekst:
      'You can ask for support for {{naam}}. Is there a case already? You see it here as soon as it is shared with you.',
    naar: 'Ask for support for {{naam}}',
  },
  inzage: 'Who looked at your data?',
  inzageTekst: 'You see exactly who looked at your data, when and why.',
  inzageNaar: 'See who looked',
  onbekend: {
    titel: 'We do not know you yet',
    tekst:
      'You are logged in. But the municipality of {{gemeente}} has no data about you yet. That can happen: perhaps you have just moved here, or you help somebody who lives here.',
    wat: 'What can you do?',
    vraag: 'You can ask for support. We then link your request to your data. After that you can follow it here.',
    helpt: 'Do you help somebody? Ask that person to name you as their carer. Then they can share their case with you.',
    bel: 'Is this not right? Call us on {{telefoon}}. We will find out together.',
  },
}
