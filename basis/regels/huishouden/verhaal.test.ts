import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { alphahulp } from './alphahulp.ts'
import { GANGBARE_LEEFTIJDEN, gebruikelijkeHulp } from './gebruikelijke-hulp.ts'
import { huishoudelijkeHulp } from './huishoudelijke-hulp.ts'
import { NORMENKADER_108 } from './normenkader.ts'
import { soortHuishoudelijkeHulp } from './soort-hulp.ts'

/** In the words of residents (invented). Not covered: what the consulent weighs beside the norm. */
const op = d('2026-03-02')

describe('"Ik weet precies wat er moet gebeuren, maar stofzuigen gaat niet meer"', () => {
  it('krijgt HH1, mag een alphahulp, en krijgt 85 uur omdat zij het lichte werk zelf doet', () => {
    const soort = vastGelukt(soortHuishoudelijkeHulp({ op, regie: 'zelf' })).uitkomst
    const alpha = vastGelukt(alphahulp({ op, indicaties: [soort], arbeidsovereenkomst: true })).uitkomst
    const hulp = huishoudelijkeHulp({
      op,
      kader: NORMENKADER_108,
      schoonHuis: {
        overname: true,
        eigenMogelijkheden: true,
        beperkingen: 'geen',
        groterHuishouden: false,
        extraKamersInGebruik: 0,
        extraKamersNietInGebruik: 0,
      },
      taken: [],
      gebruikelijkeHulpMinuten: 0,
    })
    expect([soort, alpha.toegestaan, vastGelukt(hulp).uitkomst]).toEqual([
      'HH1',
      true,
      { urenPerJaar: 85, minutenPerWeek: 98 },
    ])
  })
})

describe('"Mijn man vergeet alles, de rekeningen en het eten; ik ben zelf op"', () => {
  it('krijgt HH2, geen alphahulp, en er wordt niets van haar verwacht', () => {
    const soort = vastGelukt(soortHuishoudelijkeHulp({ op, regie: 'niet', ontregeld: false })).uitkomst
    const alpha = vastGelukt(alphahulp({ op, indicaties: ['HH1', soort], arbeidsovereenkomst: true })).uitkomst
    const thuis = gebruikelijkeHulp({
      op,
      huisgenoten: [{ leeftijd: 74, belemmering: 'overbelast' }],
      leeftijden: GANGBARE_LEEFTIJDEN,
    })
    expect([soort, alpha.bezwaren, vastGelukt(thuis).uitkomst.volledigMogelijk]).toEqual(['HH2', ['ook-HH2'], false])
  })
})
