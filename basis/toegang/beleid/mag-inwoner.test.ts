import { agbCode, bsn } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Inwoner } from '../wie/wie.ts'
import { mag } from './mag.ts'
import type { Handeling, Onderdeel, Onderwerpen, ZaakRelaties } from './onderwerpen.ts'

const bewoner = (persoon: string): Inwoner => ({ soort: 'inwoner', persoon, naam: 'Proef' })
const anna = bewoner('anna')
const dochter = bewoner('dochter')

const zaak: ZaakRelaties = {
  id: 'zaak-1',
  persoon: 'anna',
  behandelaar: 'kees',
  team: 'Noord',
  betrokkenen: [],
  toegewezenAan: [agbCode('12345678')],
}

type Betrokkenrol = ZaakRelaties['betrokkenen'][number]['rol']
const met = (rol: Betrokkenrol, ...onderdelen: readonly Onderdeel[]): ZaakRelaties => ({
  ...zaak,
  betrokkenen: [{ persoon: 'dochter', rol, onderdelen }],
})
const ziet = (wie: Inwoner, opZaak: ZaakRelaties): readonly string[] | string => {
  const oordeel = mag(wie, 'zaak-inzien', { zaak: opZaak })
  return oordeel.ok ? oordeel.waarde.ziet : oordeel.code
}
const HANDELT = ['melding-aanvullen', 'plan-inleveren', 'inbreng-doen', 'delen-instellen'] as const

describe('een inwoner', () => {
  it('ziet de eigen zaak, zonder de werkaantekeningen', () => {
    expect(ziet(anna, zaak)).toEqual(['voortgang', 'brieven', 'verslag', 'plan', 'bijdrage', 'toewijzing'])
  })

  it('ziet de zaak van een ander niet, en hoort niet dat die er is', () => {
    expect(ziet(bewoner('buurman'), zaak)).toBe('niet-voor-u')
    expect(mag(bewoner('buurman'), 'zaak-bestaan', { zaak }).ok).toBe(false)
  })

  it('ziet geen melding die nog aan niemand is gekoppeld', () => {
    expect(ziet(anna, { ...zaak, persoon: null })).toBe('niet-voor-u')
  })

  it.each(HANDELT)('doet in de eigen zaak %s, in die van een ander niet', (handeling) => {
    expect(mag(anna, handeling, { zaak }).ok).toBe(true)
    expect(mag(bewoner('buurman'), handeling, { zaak }).ok).toBe(false)
  })

  it('besteedt het eigen pgb, of wie vertegenwoordigt; met wie gedeeld is, ziet daar niets van', () => {
    for (const handeling of ['pgb-inzien', 'pgb-besteden'] as const) {
      expect(mag(anna, handeling, { zaak }).ok).toBe(true)
      expect(mag(dochter, handeling, { zaak: met('vertegenwoordiger') }).ok).toBe(true)
      expect(mag(dochter, handeling, { zaak: met('mantelzorger', 'bijdrage', 'brieven') }).ok).toBe(false)
      expect(mag(dochter, handeling, { zaak: met('clientondersteuner', 'bijdrage') }).ok).toBe(false)
    }
    expect(mag(anna, 'pgb-beoordelen', { zaak }).ok).toBe(false)
    expect(mag(anna, 'pgb-uitvoeren', {}).ok).toBe(false)
  })

  it('doet een melding voor zichzelf en voor een ander', () => {
    expect(mag(anna, 'melding-doen', {}).ok).toBe(true)
    expect(mag(anna, 'melding-doen-namens', {}).ok).toBe(true)
  })

  it('leest alleen brieven die voor de inwoner bedoeld zijn', () => {
    const brief = { zaak, onderdeel: 'brieven', inwonerZiet: true } as const
    expect(mag(anna, 'document-lezen', brief).ok).toBe(true)
    expect(mag(anna, 'document-lezen', { ...brief, inwonerZiet: false }).ok).toBe(false)
    expect(mag(anna, 'document-lezen', { ...brief, onderdeel: 'dossier' }).ok).toBe(false)
  })

  it('ziet wie in het eigen dossier keek, niet wie in dat van een ander keek', () => {
    expect(mag(anna, 'inzagelog-lezen', { persoon: { id: 'anna' }, zaken: [zaak] }).ok).toBe(true)
    expect(mag(dochter, 'inzagelog-lezen', { persoon: { id: 'anna' }, zaken: [met('mantelzorger', 'plan')] }).ok).toBe(
      false,
    )
  })

  it('behandelt, besluit, zoekt en beheert niets', () => {
    const besluiten = [{ soort: 'toekennen', vorm: 'natura', bovenDrempel: false }] as const
    expect(mag(anna, 'besluiten', { zaak, besluiten: [...besluiten] }).ok).toBe(false)
    for (const handeling of ['zaak-behandelen', 'zaak-nemen', 'zaak-overdragen', 'zaak-bijwerken'] as const) {
      expect(mag(anna, handeling, { zaak }).ok).toBe(false)
    }
    for (const handeling of ['zoeken', 'beleid-inzien', 'beheer', 'ketens-controleren'] as const) {
      expect(mag(anna, handeling, {}).ok).toBe(false)
    }
  })
})

describe('een mantelzorger', () => {
  it('ziet precies wat de inwoner heeft gedeeld', () => {
    expect(ziet(dochter, met('mantelzorger', 'voortgang', 'plan'))).toEqual(['voortgang', 'plan'])
  })

  it('ziet niets als er niets is gedeeld', () => {
    expect(ziet(dochter, met('mantelzorger'))).toBe('niet-voor-u')
  })

  it('leest geen verslag dat niet is gedeeld', () => {
    const gedeeld = met('mantelzorger', 'voortgang')
    const vraag = { zaak: gedeeld, onderdeel: 'verslag', inwonerZiet: true } as const
    expect(mag(dochter, 'document-lezen', vraag)).toMatchObject({ ok: false, code: 'niet-gedeeld' })
    expect(mag(dochter, 'document-lezen', { ...vraag, zaak: met('mantelzorger', 'verslag') }).ok).toBe(true)
  })

  it.each(HANDELT)('doet niet %s namens de inwoner', (handeling) => {
    expect(mag(dochter, handeling, { zaak: met('mantelzorger', 'voortgang', 'plan') }).ok).toBe(false)
  })

  it('opent de persoonsgegevens en de toewijzing niet', () => {
    const gedeeld = met('mantelzorger', 'voortgang')
    expect(mag(dochter, 'persoon-inzien', { persoon: { id: 'anna' }, zaken: [gedeeld] }).ok).toBe(false)
    expect(mag(dochter, 'toewijzing-inzien', { zaak: gedeeld, agb: agbCode('12345678') }).ok).toBe(false)
  })
})

describe('een vertegenwoordiger', () => {
  const vertegenwoordigd = met('vertegenwoordiger')

  it('ziet en doet hetzelfde als de inwoner', () => {
    expect(ziet(dochter, vertegenwoordigd)).toEqual(ziet(anna, zaak))
    for (const handeling of HANDELT) expect(mag(dochter, handeling, { zaak: vertegenwoordigd }).ok).toBe(true)
  })

  it('opent de persoonsgegevens van wie hij vertegenwoordigt en van niemand anders', () => {
    const zaken = [vertegenwoordigd]
    expect(mag(dochter, 'persoon-inzien', { persoon: { id: 'anna' }, zaken }).ok).toBe(true)
    expect(mag(dochter, 'persoon-inzien', { persoon: { id: 'bert' }, zaken }).ok).toBe(false)
  })
})

describe('een cliëntondersteuner', () => {
  it('ziet bij een eigen cliënt altijd de voortgang en verder wat is gedeeld', () => {
    expect(ziet(dochter, met('clientondersteuner'))).toEqual(['voortgang'])
    expect(ziet(dochter, met('clientondersteuner', 'verslag', 'voortgang'))).toEqual(['voortgang', 'verslag'])
  })

  it('ziet niets van wie geen cliënt is', () => {
    expect(ziet(dochter, zaak)).toBe('niet-voor-u')
  })

  it.each(HANDELT)('doet niet %s in plaats van de cliënt', (handeling) => {
    expect(mag(dochter, handeling, { zaak: met('clientondersteuner', 'voortgang') }).ok).toBe(false)
  })
})

describe('wie de gemeente nog niet kent', () => {
  const nieuw = { soort: 'onbekende-inwoner', id: 'sub-1', bsn: bsn('999900006'), naam: '' } as const

  it('kan een melding doen en verder niets', () => {
    expect(mag(nieuw, 'melding-doen', {}).ok).toBe(true)
    expect(mag(nieuw, 'melding-doen-namens', {}).ok).toBe(true)
    expect(mag(nieuw, 'zaak-inzien', { zaak }).ok).toBe(false)
    expect(mag(nieuw, 'zaak-inzien', { zaak: { ...zaak, persoon: null } }).ok).toBe(false)
  })
})

describe('wie niet is ingelogd', () => {
  const link = (doel: 'plan' | 'na-melding', id = 'zaak-1') => ({ soort: 'anoniem', link: { zaak: id, doel } }) as const

  it('kan een melding doen', () => {
    expect(mag({ soort: 'anoniem' }, 'melding-doen', {}).ok).toBe(true)
  })

  it('doet met een link alleen dat ene bij die ene zaak', () => {
    expect(mag(link('plan'), 'plan-inleveren', { zaak }).ok).toBe(true)
    expect(mag(link('plan'), 'melding-aanvullen', { zaak }).ok).toBe(false)
    expect(mag(link('na-melding'), 'melding-aanvullen', { zaak }).ok).toBe(true)
    expect(mag(link('plan', 'zaak-2'), 'plan-inleveren', { zaak }).ok).toBe(false)
    expect(mag({ soort: 'anoniem' }, 'plan-inleveren', { zaak }).ok).toBe(false)
  })

  it('ziet met een link niets van de zaak', () => {
    expect(mag(link('plan'), 'zaak-inzien', { zaak }).ok).toBe(false)
    expect(mag(link('na-melding'), 'inbreng-doen', { zaak }).ok).toBe(false)
  })
})

describe('een leverancier van formulieren', () => {
  it('levert meldingen aan en ziet niets', () => {
    const leverancier = { soort: 'leverancier', id: 'l', naam: 'Formulierenfabriek' } as const
    const zien: Handeling[] = ['zaak-inzien', 'zaak-bestaan']
    expect(mag(leverancier, 'melding-doen', {}).ok).toBe(true)
    for (const handeling of zien) expect(mag<Handeling>(leverancier, handeling, { zaak }).ok).toBe(false)
  })
})

describe('een aanbieder', () => {
  const eigen = { soort: 'aanbieder', id: 'm', naam: 'Zorg', agb: agbCode('12345678') } as const
  const vreemd = { ...eigen, agb: agbCode('87654321') }

  it('ziet alleen de eigen toewijzingen en berichten', () => {
    const agb = eigen.agb
    for (const handeling of ['bericht-inzien', 'bericht-indienen', 'toewijzingen-inzien'] as const) {
      expect(mag(eigen, handeling, { agb }).ok).toBe(true)
      expect(mag(vreemd, handeling, { agb }).ok).toBe(false)
    }
    expect(mag(eigen, 'toewijzing-inzien', { zaak, agb }).ok).toBe(true)
    expect(mag(vreemd, 'toewijzing-inzien', { zaak, agb }).ok).toBe(false)
    expect(mag(eigen, 'toewijzingen-inzien', { agb: null }).ok).toBe(false)
  })

  it('ziet van een eigen cliënt alleen wat voor de levering nodig is', () => {
    const vraag: Onderwerpen['persoon-inzien'] = { persoon: { id: 'anna' }, zaken: [zaak] }
    expect(mag(eigen, 'persoon-inzien', vraag)).toMatchObject({ ok: true, waarde: { ziet: ['toewijzing'] } })
    expect(mag(vreemd, 'persoon-inzien', vraag).ok).toBe(false)
    expect(mag(eigen, 'persoon-inzien', { ...vraag, persoon: { id: 'bert' } }).ok).toBe(false)
  })

  it('ziet de zaak en het verslag nooit', () => {
    expect(mag(eigen, 'zaak-inzien', { zaak }).ok).toBe(false)
    const verslag = { zaak, onderdeel: 'verslag', inwonerZiet: true } as const
    expect(mag(eigen, 'document-lezen', verslag).ok).toBe(false)
    expect(mag(eigen, 'document-lezen', { ...verslag, onderdeel: 'toewijzing' }).ok).toBe(true)
    expect(mag(eigen, 'document-lezen', { ...verslag, onderdeel: 'toewijzing', inwonerZiet: false }).ok).toBe(false)
    expect(mag(vreemd, 'document-lezen', { ...verslag, onderdeel: 'toewijzing' }).ok).toBe(false)
  })
})

describe('een taak van het programma', () => {
  it('gaat verder met wat mensen besloten, maar besluit en kijkt zelf niet', () => {
    const taak = { soort: 'systeem', naam: 'klokken' } as const
    expect(mag(taak, 'zaak-bijwerken', { zaak }).ok).toBe(true)
    expect(mag(taak, 'bericht-indienen', { agb: agbCode('12345678') }).ok).toBe(true)
    expect(mag(taak, 'ketens-controleren', {}).ok).toBe(true)
    const besluiten = [{ soort: 'afwijzen', vorm: null, bovenDrempel: false }] as const
    expect(mag(taak, 'besluiten', { zaak, besluiten: [...besluiten] }).ok).toBe(false)
    expect(mag(taak, 'zaak-inzien', { zaak }).ok).toBe(false)
  })
})
