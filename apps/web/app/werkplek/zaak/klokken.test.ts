import { datum } from '@meedoen/kern'
import { klokstand } from '@meedoen/regels'
import type { Zaak } from '@meedoen/zaken'
import { describe, expect, it } from 'vitest'
import { proefzaak } from '../../mijn/proef/zaak.ts'
import { klokkenVan } from './klokken.server.ts'

const TERMIJN = { datum: datum('2026-12-01'), uitleg: null, versie: 'proef' }
const stand = (zaak: Partial<Zaak>, soort: string, vandaag = datum('2026-11-20')) =>
  klokkenVan(proefzaak(zaak), vandaag, klokstand).find((klok) => klok.soort === soort)?.stand?.staat ?? null

describe('de klokken van een zaak', () => {
  it('tonen alleen termijnen die er zijn', () => {
    expect(klokkenVan(proefzaak(), datum('2026-11-05'), klokstand).map((k) => k.soort)).toEqual(['plan', 'onderzoek'])
  })
  it('laten het onderzoek lopen tot het verslag weg is', () => {
    expect(stand({}, 'onderzoek')).toBe('op-tijd')
    expect(stand({}, 'onderzoek', datum('2026-12-15'))).toBe('te-laat')
    expect(stand({ fase: 'onderzoek', stand: 'verslag-verzonden' }, 'onderzoek', datum('2026-12-15'))).toBeNull()
  })
  it('noemen een recht van de inwoner niet te laat als de dag voorbij is', () => {
    expect(stand({}, 'plan', datum('2026-11-05'))).toBe('binnenkort')
    expect(stand({}, 'plan', datum('2026-11-12'))).toBeNull()
    const beslist = { fase: 'uitvoering', termijnen: { ...proefzaak().termijnen, bezwaar: TERMIJN } } as const
    expect(stand(beslist, 'bezwaar')).toBe('op-tijd')
    expect(stand(beslist, 'bezwaar', datum('2026-12-02'))).toBeNull()
  })
  it('zeggen dat een stilgezette termijn stilstaat', () => {
    const zaak = { fase: 'aanvraag', termijnen: { ...proefzaak().termijnen, beslissing: TERMIJN } } as const
    expect(stand({ ...zaak, stand: 'beslissen' }, 'beslissing')).toBe('op-tijd')
    expect(stand({ ...zaak, stand: 'opgeschort' }, 'beslissing')).toBe('opgeschort')
    const stilTot = datum('2026-11-30')
    const tot = (anders: Partial<Zaak>) =>
      klokkenVan(proefzaak({ ...zaak, stilTot, ...anders }), datum('2026-11-20'), klokstand).map((k) => k.stilTot)
    expect(tot({ stand: 'opgeschort' })).toContain('2026-11-30')
    expect(tot({ stand: 'beslissen' })).not.toContain('2026-11-30')
  })
})
