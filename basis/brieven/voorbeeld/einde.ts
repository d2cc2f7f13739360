import { datum } from '@meedoen/kern'
import type { Taal } from '../brief.ts'
import type { InhoudPerSoort } from '../soorten.ts'

type Eindesoort = 'intrekking-melding' | 'opgelost' | 'overlijden' | 'verhuizing' | 'samenvoeging'

/** Invented content for the letters that end a case. */
export const voorbeeldEinde = (taal: Taal): Pick<InhoudPerSoort, Eindesoort> => {
  const nl = taal === 'nl'
  const huishouden = nl ? 'Hulp bij het huishouden' : 'Help with the household'
  const rolstoel = nl ? 'Rolstoel' : 'Wheelchair'
  return {
    'intrekking-melding': {
      gemeldOp: datum('2026-11-22'),
      ingetrokkenOp: datum('2026-11-26'),
      reden: nl ? 'Mijn zus komt bij mij wonen.' : 'My sister is coming to live with me.',
      lopendeHulp: true,
    },
    opgelost: {
      gemeldOp: datum('2026-11-22'),
      besprokenOp: datum('2026-12-03'),
      oplossingen: nl
        ? ['De boodschappendienst komt op dinsdag.', 'Een vrijwilliger doet samen met u de tuin.']
        : ['The shopping service comes on Tuesdays.', 'A volunteer does the garden together with you.'],
      bellenOp: datum('2027-01-11'),
    },
    overlijden: {
      overledene: nl ? 'mevrouw De Wit' : 'Ms De Wit',
      overledenOp: datum('2027-02-03'),
      hulp: [huishouden],
      hulpmiddelen: [{ naam: rolstoel, opgehaaldDoor: 'Hulpmiddelen Zuid', telefoon: '014 000 00 03' }],
      hadPgb: false,
      betaaldeBijdrage: true,
      huisgenoot: true,
    },
    verhuizing: {
      woontDaarVanaf: datum('2027-03-01'),
      nieuweGemeente: { naam: 'Oosterveen', telefoon: '14 0001' },
      hulp: [{ naam: huishouden, laatsteDag: datum('2027-02-28') }],
      hulpmiddelen: [rolstoel],
      bezwaarUiterlijk: datum('2027-04-19'),
    },
    samenvoeging: {
      eerste: { kenmerk: 'WMO-2026-00418', gemeldOp: datum('2026-11-22') },
      tweede: { kenmerk: 'WMO-2026-00422', gemeldOp: datum('2026-11-25') },
      onderzoekUiterlijk: datum('2027-01-04'),
    },
  }
}
