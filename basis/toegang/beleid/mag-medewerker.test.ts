import { agbCode } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import type { Besluit } from '../mandaat.ts'
import type { Noodinzage } from '../nood/noodinzage.ts'
import type { Rol, WieAanbieder, WieMedewerker } from '../wie/wie.ts'
import { adreszicht } from './adreszicht.ts'
import { mag } from './mag.ts'
import type { ZaakRelaties } from './onderwerpen.ts'

const werkt = (rollen: readonly Rol[], meer: Partial<WieMedewerker> = {}): WieMedewerker => ({
  soort: 'medewerker',
  id: 'kees',
  naam: 'Kees',
  team: 'Noord',
  rollen,
  mandaten: [],
  ...meer,
})
const consulent = werkt(['consulent'])
const teamleider = werkt(['teamleider'])
const backoffice = werkt(['backoffice'])
const beleid = werkt(['beleidsmedewerker'])
const beheerder = werkt(['beheerder'])

const zaak: ZaakRelaties = {
  id: 'zaak-1',
  persoon: 'anna',
  behandelaar: 'collega',
  team: 'Noord',
  betrokkenen: [],
  toegewezenAan: [],
}
const vanKees = { ...zaak, behandelaar: 'kees', team: 'Zuid' }
const vanZuid = { ...zaak, team: 'Zuid' }
const onverdeeld = { ...vanZuid, behandelaar: null }
const toegewezen = { ...vanZuid, toegewezenAan: [agbCode('12345678')] }

const nood: Noodinzage = {
  id: 'n',
  medewerker: 'kees',
  persoon: 'anna',
  reden: 'Politie belt over een crisis in dit gezin',
  op: new Date(0),
  verloopt: new Date(1),
}
const grond = (oordeel: ReturnType<typeof mag>): string => (oordeel.ok ? oordeel.waarde.grond : oordeel.code)

describe('een consulent', () => {
  it('ziet de eigen zaken, die van het team en wat nog van niemand is', () => {
    expect(grond(mag(consulent, 'zaak-inzien', { zaak: vanKees }))).toBe('behandelaar')
    expect(grond(mag(consulent, 'zaak-inzien', { zaak }))).toBe('eigen-team')
    expect(grond(mag(consulent, 'zaak-inzien', { zaak: onverdeeld }))).toBe('onverdeeld')
  })

  it('ziet van een ander team alleen dat er een dossier is', () => {
    expect(mag(consulent, 'zaak-bestaan', { zaak: vanZuid }).ok).toBe(true)
    const oordeel = mag(consulent, 'zaak-inzien', { zaak: vanZuid })
    expect(oordeel).toMatchObject({ ok: false, code: 'ander-team' })
    expect(oordeel.ok ? '' : oordeel.tekst).toContain('team Zuid')
  })

  it('ziet na noodinzage het dossier van een ander team, met de reden erbij', () => {
    expect(mag(consulent, 'zaak-inzien', { zaak: vanZuid, nood })).toMatchObject({
      ok: true,
      waarde: { grond: 'noodinzage', reden: nood.reden },
    })
    const verslag = { zaak: vanZuid, nood, onderdeel: 'verslag', inwonerZiet: true } as const
    expect(grond(mag(consulent, 'document-lezen', verslag))).toBe('noodinzage')
  })

  it('heeft niets aan de noodinzage van een ander, of voor een ander', () => {
    for (const verkeerd of [{ ...nood, medewerker: 'collega' }, { ...nood, persoon: 'bert' }, null]) {
      expect(grond(mag(consulent, 'zaak-inzien', { zaak: vanZuid, nood: verkeerd }))).toBe('ander-team')
    }
  })

  it('leest met noodinzage, maar behandelt niet', () => {
    const metNood = { zaak: vanZuid, nood }
    expect(mag(consulent, 'zaak-behandelen', metNood).ok).toBe(false)
    expect(mag(consulent, 'zaak-bijwerken', metNood).ok).toBe(false)
  })

  it('behandelt een onverdeelde zaak pas na het nemen', () => {
    expect(grond(mag(consulent, 'zaak-behandelen', { zaak: onverdeeld }))).toBe('niet-uw-zaak')
    expect(mag(consulent, 'zaak-nemen', { zaak: onverdeeld }).ok).toBe(true)
    expect(mag(consulent, 'zaak-bijwerken', { zaak: onverdeeld }).ok).toBe(true)
    expect(mag(consulent, 'zaak-behandelen', { zaak }).ok).toBe(true)
  })

  it('neemt geen zaak van een ander team', () => {
    expect(grond(mag(consulent, 'zaak-nemen', { zaak: vanZuid }))).toBe('ander-team')
  })

  it('draagt alleen de eigen zaak over', () => {
    expect(mag(consulent, 'zaak-overdragen', { zaak: vanKees }).ok).toBe(true)
    expect(grond(mag(consulent, 'zaak-overdragen', { zaak }))).toBe('niet-uw-zaak')
  })

  it('ziet de werkaantekeningen, en documenten die niet voor de inwoner zijn', () => {
    const notitie = { zaak, onderdeel: 'dossier', inwonerZiet: false } as const
    expect(mag(consulent, 'document-lezen', notitie).ok).toBe(true)
  })

  it('opent een persoon zonder zaak, of met een zaak die hij mag zien', () => {
    const persoon = { id: 'anna' }
    expect(grond(mag(consulent, 'persoon-inzien', { persoon, zaken: [] }))).toBe('nog-geen-zaak')
    expect(grond(mag(consulent, 'persoon-inzien', { persoon, zaken: [vanZuid, zaak] }))).toBe('eigen-team')
    expect(grond(mag(consulent, 'persoon-inzien', { persoon, zaken: [vanZuid] }))).toBe('ander-team')
    expect(grond(mag(consulent, 'persoon-inzien', { persoon, zaken: [vanZuid], nood }))).toBe('noodinzage')
  })

  it('zoekt, neemt telefonisch een melding aan en opent met noodinzage', () => {
    expect(mag(consulent, 'zoeken', {}).ok).toBe(true)
    expect(mag(consulent, 'melding-doen-namens', {}).ok).toBe(true)
    expect(mag(consulent, 'noodinzage', { persoon: { id: 'anna' } }).ok).toBe(true)
  })

  it('ziet de werklijst van het eigen team en de onverdeelde, niet die van een ander team', () => {
    expect(mag(consulent, 'werklijst-inzien', { team: 'Noord' }).ok).toBe(true)
    expect(mag(consulent, 'werklijst-inzien', { team: null }).ok).toBe(true)
    expect(grond(mag(consulent, 'werklijst-inzien', { team: 'Zuid' }))).toBe('niet-uw-team')
  })

  it('doet niet de inbreng van de inwoner en bepaalt niet wat die deelt', () => {
    expect(mag(consulent, 'inbreng-doen', { zaak }).ok).toBe(false)
    expect(mag(consulent, 'delen-instellen', { zaak }).ok).toBe(false)
    expect(mag(consulent, 'inzagelog-lezen', { persoon: { id: 'anna' }, zaken: [zaak] }).ok).toBe(false)
  })

  it('komt niet bij beleid, beheer en berichten', () => {
    expect(mag(consulent, 'beleid-inzien', {}).ok).toBe(false)
    expect(mag(consulent, 'beheer', {}).ok).toBe(false)
    expect(mag(consulent, 'bericht-inzien', { agb: agbCode('12345678') }).ok).toBe(false)
    expect(mag(consulent, 'noodinzagen-inzien', { team: 'Noord' }).ok).toBe(false)
  })
})

describe('besluiten', () => {
  const toekennen: Besluit = { soort: 'toekennen', vorm: 'natura', bovenDrempel: false }
  const metMandaat = werkt(['consulent'], { mandaten: ['toekennen'] })

  it('kan wie de zaak behandelt en het mandaat heeft; het mandaat komt in de grondslag', () => {
    const oordeel = mag(metMandaat, 'besluiten', { zaak, besluiten: [toekennen] })
    expect(oordeel).toMatchObject({
      ok: true,
      waarde: { grond: 'mandaat', mandaat: 'mandaat van het college (Awb 10:3): toekennen' },
    })
  })

  it('kan niet zonder mandaat, en met mandaat niet in een zaak van een ander', () => {
    expect(grond(mag(consulent, 'besluiten', { zaak, besluiten: [toekennen] }))).toBe('geen-mandaat')
    expect(grond(mag(metMandaat, 'besluiten', { zaak: vanZuid, besluiten: [toekennen] }))).toBe('ander-team')
    expect(grond(mag(metMandaat, 'besluiten', { zaak: onverdeeld, besluiten: [toekennen] }))).toBe('niet-uw-zaak')
  })
})

describe('een teamleider', () => {
  it('ziet het team en draagt elke zaak ervan over', () => {
    expect(grond(mag(teamleider, 'zaak-inzien', { zaak }))).toBe('eigen-team')
    expect(grond(mag(teamleider, 'zaak-overdragen', { zaak }))).toBe('teamleider')
    expect(grond(mag(teamleider, 'zaak-overdragen', { zaak: onverdeeld }))).toBe('teamleider')
    expect(grond(mag(teamleider, 'zaak-overdragen', { zaak: vanZuid }))).toBe('ander-team')
  })

  it('ziet de noodinzagen van het eigen team', () => {
    expect(mag(teamleider, 'noodinzagen-inzien', { team: 'Noord' }).ok).toBe(true)
    expect(grond(mag(teamleider, 'noodinzagen-inzien', { team: 'Zuid' }))).toBe('niet-uw-team')
  })

  it('ziet de cijfers', () => {
    expect(mag(teamleider, 'beleid-inzien', {}).ok).toBe(true)
  })
})

describe('de backoffice', () => {
  it('ziet van elke zaak wat voor de uitvoering nodig is, niet het verslag, het plan en de aantekeningen', () => {
    const oordeel = mag(backoffice, 'zaak-inzien', { zaak: vanZuid })
    expect(oordeel).toMatchObject({ waarde: { ziet: ['voortgang', 'brieven', 'bijdrage', 'toewijzing'] } })
    for (const onderdeel of ['verslag', 'plan', 'dossier'] as const) {
      expect(mag(backoffice, 'document-lezen', { zaak: vanZuid, onderdeel, inwonerZiet: true }).ok).toBe(false)
    }
  })

  it('werkt toewijzingen en berichten van alle aanbieders af', () => {
    const agb = agbCode('12345678')
    expect(mag(backoffice, 'toewijzingen-inzien', { agb: null }).ok).toBe(true)
    expect(mag(backoffice, 'toewijzing-inzien', { zaak: toegewezen, agb }).ok).toBe(true)
    expect(mag(backoffice, 'toewijzing-behandelen', { zaak: toegewezen }).ok).toBe(true)
    expect(mag(backoffice, 'bericht-inzien', { agb }).ok).toBe(true)
    expect(mag(backoffice, 'bericht-indienen', { agb }).ok).toBe(true)
  })

  it('opent alleen personen met een toewijzing', () => {
    const persoon = { id: 'anna' }
    expect(grond(mag(backoffice, 'persoon-inzien', { persoon, zaken: [toegewezen] }))).toBe('uitvoering')
    expect(mag(backoffice, 'persoon-inzien', { persoon, zaken: [zaak] }).ok).toBe(false)
    expect(mag(backoffice, 'persoon-inzien', { persoon: { id: 'bert' }, zaken: [toegewezen] }).ok).toBe(false)
  })

  it('behandelt geen zaken, neemt ze niet en heeft geen noodinzage', () => {
    expect(mag(backoffice, 'zaak-behandelen', { zaak }).ok).toBe(false)
    expect(mag(backoffice, 'zaak-nemen', { zaak: onverdeeld }).ok).toBe(false)
    expect(mag(backoffice, 'noodinzage', { persoon: { id: 'anna' } }).ok).toBe(false)
    expect(mag(backoffice, 'werklijst-inzien', { team: null }).ok).toBe(false)
  })
})

describe.each([
  ['een beleidsmedewerker', beleid, 'alleen-cijfers'],
  ['een beheerder', beheerder, 'geen-inhoud'],
  ['een medewerker zonder rol', werkt([]), 'geen-rol'],
] as const)('%s', (_naam, wie, code) => {
  it('ziet geen zaak, geen persoon en geen document, en zoekt niet', () => {
    expect(grond(mag(wie, 'zaak-inzien', { zaak, nood }))).toBe(code)
    expect(grond(mag(wie, 'zaak-bestaan', { zaak }))).toBe(code)
    expect(grond(mag(wie, 'persoon-inzien', { persoon: { id: 'anna' }, zaken: [toegewezen], nood }))).toBe(code)
    expect(grond(mag(wie, 'document-lezen', { zaak, onderdeel: 'brieven', inwonerZiet: true }))).toBe(code)
    expect(grond(mag(wie, 'zoeken', {}))).toBe(code)
    expect(grond(mag(wie, 'noodinzage', { persoon: { id: 'anna' } }))).toBe(code)
    expect(mag(wie, 'toewijzing-behandelen', { zaak }).ok).toBe(false)
  })
})

describe('cijfers en beheer', () => {
  it('zijn voor wie daar de rol voor heeft', () => {
    expect(mag(beleid, 'beleid-inzien', {}).ok).toBe(true)
    expect(mag(beheerder, 'beleid-inzien', {}).ok).toBe(false)
    expect(mag(beheerder, 'beheer', {}).ok).toBe(true)
    expect(mag(beheerder, 'ketens-controleren', {}).ok).toBe(true)
    expect(mag(beleid, 'beheer', {}).ok).toBe(false)
    expect(mag(beleid, 'ketens-controleren', {}).ok).toBe(false)
  })

  it('maken een consulent die ook beheerder is niet blind', () => {
    expect(mag(werkt(['consulent', 'beheerder']), 'zaak-inzien', { zaak }).ok).toBe(true)
  })
})

describe('wie contracten bijhoudt', () => {
  it('is de contractbeheerder, of in een kleine gemeente de beheerder; een ander niet', () => {
    const contracten = (wie: WieMedewerker) => grond(mag(wie, 'contracten-beheren', {}))
    expect(contracten(werkt(['contractbeheerder']))).toBe('beheer')
    expect(contracten(beheerder)).toBe('beheer')
    for (const wie of [consulent, teamleider, backoffice]) expect(contracten(wie)).toBe('geen-rol')
    expect(contracten(beleid)).toBe('alleen-cijfers')
  })

  it('ziet geen dossiers, geen adressen die geheim zijn, en beheert geen medewerkers', () => {
    const wie = werkt(['contractbeheerder'])
    expect(mag(wie, 'zaak-inzien', { zaak: vanKees }).ok).toBe(false)
    expect(mag(wie, 'beheer', {}).ok).toBe(false)
    expect(adreszicht(wie, { id: 'anna', geheim: true })).toBe('verbergen')
  })

  it('en een aanbieder alleen de eigen wachttijd', () => {
    const carla: WieAanbieder = { soort: 'aanbieder', id: 'carla', naam: 'Carla', agb: agbCode('12345678') }
    expect(grond(mag(carla, 'aanbod-bijwerken', { agb: carla.agb }))).toBe('werk')
    expect(grond(mag(carla, 'aanbod-bijwerken', { agb: agbCode('87654321') }))).toBe('niet-voor-u')
    expect(grond(mag(carla, 'contracten-beheren', {}))).toBe('niet-voor-u')
    expect(grond(mag(consulent, 'aanbod-bijwerken', { agb: carla.agb }))).toBe('geen-rol')
  })
})

describe('een budget (pgb)', () => {
  it('beoordeelt wie de zaak behandelt, en voert de backoffice uit: nooit dezelfde twee dingen', () => {
    expect(mag(consulent, 'pgb-beoordelen', { zaak }).ok).toBe(true)
    expect(mag(consulent, 'pgb-beoordelen', { zaak: vanZuid })).toMatchObject({ code: 'ander-team' })
    expect(mag(consulent, 'pgb-beoordelen', { zaak: onverdeeld })).toMatchObject({ code: 'niet-uw-zaak' })
    expect(mag(backoffice, 'pgb-beoordelen', { zaak })).toMatchObject({ code: 'geen-rol' })
    expect(mag(backoffice, 'pgb-uitvoeren', {}).ok).toBe(true)
    expect(mag(consulent, 'pgb-uitvoeren', {})).toMatchObject({ code: 'geen-rol' })
  })

  it('ziet geen beheerder of beleidsmedewerker, en een ander team alleen met een reden', () => {
    for (const wie of [beheerder, beleid]) {
      expect(mag(wie, 'pgbs-inzien', {}).ok).toBe(false)
      expect(mag(wie, 'pgb-inzien', { zaak }).ok).toBe(false)
    }
    expect(mag(consulent, 'pgb-inzien', { zaak: vanZuid })).toMatchObject({ code: 'ander-team' })
    expect(grond(mag(backoffice, 'pgb-inzien', { zaak: vanZuid }))).toBe('uitvoering')
  })
})
