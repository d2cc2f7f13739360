import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Bericht,
  beoordeel,
  genereerBericht,
  leesBericht,
  leesDeclaratieAntwoord,
  maakDeclaratieAntwoord,
  schrijfBericht,
} from '@meedoen/iwmo'
import { datum, vastGelukt } from '@meedoen/kern'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leesBekend } from './bekend.ts'
import { OnjuisteInvoer } from './lees-json.ts'

let map = ''
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'bekend-'))
})
afterAll(() => rm(map, { recursive: true }))

/** Reads this value as the file of `--bekend`. */
async function bekendUit(waarde: object) {
  const pad = join(map, 'bekend.json')
  await writeFile(pad, JSON.stringify(waarde))
  return leesBekend(pad)
}

function declaratie(): Bericht<'WMO323'> {
  const delen = [...vastGelukt(genereerBericht('WMO323', { aantal: 2 }))]
  const gelezen = leesBericht(Buffer.concat(delen))
  if (!gelezen.ok || gelezen.soort !== 'WMO323') throw new Error('geen declaratie')
  return gelezen
}

/** As the provider knows it: each line granted on a toewijzing of its own, in its own unit, with its own price. */
function kennisVan({ bericht }: Bericht<'WMO323'>) {
  const regels = bericht.Declaratie.Clienten.flatMap(({ Bsn, Prestaties }) =>
    Prestaties.map((prestatie) => ({ bsn: Bsn, prestatie })),
  )
  return {
    vandaag: bericht.Header.BerichtIdentificatie.Dagtekening,
    toewijzingen: regels.map(({ bsn, prestatie }) => ({
      bsn,
      toewijzingNummer: prestatie.ToewijzingNummer,
      ingangsdatum: prestatie.ProductPeriode.Begindatum,
      einddatum: prestatie.ProductPeriode.Einddatum,
      product: { categorie: prestatie.ProductCategorie, code: prestatie.ProductCode },
      omvang: { volume: prestatie.GeleverdVolume, eenheid: prestatie.Eenheid, frequentie: '6' },
    })),
  }
}

describe('het bestand van --bekend', () => {
  it('maakt een declaratie te controleren, en het antwoord te maken en na te kijken', async () => {
    const heen = declaratie()
    const kennis = kennisVan(heen)
    const bytes = schrijfBericht('WMO323', heen.bericht)
    expect(beoordeel(bytes, await bekendUit(kennis)).bevindingen).toEqual([])

    const vol = kennis.toewijzingen.map((t) => ({
      ...t,
      gedeclareerd: [{ eenheid: t.omvang.eenheid, volume: 1, bedrag: 1 }],
    }))
    const { bevindingen } = beoordeel(bytes, await bekendUit({ ...kennis, toewijzingen: vol }))
    expect(new Set(bevindingen.map(({ regel }) => regel))).toEqual(new Set(['TR322']))

    const kop = { identificatie: 'A1', dagtekening: datum('2026-03-09') }
    const antwoord = vastGelukt(maakDeclaratieAntwoord(heen, bevindingen, kop)).bericht
    expect(leesDeclaratieAntwoord(antwoord)).toMatchObject({ stand: 'afgewezen', toegekend: 0 })
    const onze = await bekendUit({ vandaag: '2026-03-09', declaratie: heen.bericht })
    expect(beoordeel(schrijfBericht('WMO325', antwoord), onze).bevindingen).toEqual([])
  })

  it('leest elk onderdeel', async () => {
    const periode = { begin: '2026-01-01', eind: null }
    const product = { categorie: '01', code: '01A04' }
    const levering = { bsn: '999900006', toewijzingNummer: 1, begindatum: '2026-02-02' }
    const alles = {
      vandaag: '2026-03-02',
      identificaties: ['A1'],
      toewijzingen: [
        { bsn: '999900006', toewijzingNummer: 1, ingangsdatum: '2026-02-01', budget: 100, verwijderd: true },
      ],
      starts: [{ ...levering, stand: 'actueel' }],
      stops: [{ ...levering, einddatum: '2026-03-01', redenBeeindiging: '20' }],
      verzoeken: [{ referentieAanbieder: 'V1', bsn: '999900006', antwoorden: ['2'], toegewezen: true }],
      declaraties: [{ declaratieNummer: 'D1', periode }],
      referentienummers: ['P1'],
      prestaties: [
        {
          bsn: '999900006',
          referentieNummer: 'P1',
          toewijzingNummer: 1,
          ...product,
          periode: { begin: '2026-02-01', eind: '2026-02-28' },
          volume: 1,
          eenheid: '01',
          bedrag: 60,
          debetCredit: 'D',
        },
      ],
      taakgericht: false,
      gemeenten: [{ code: '9001', periode }],
      aanbieders: [{ agb: '12345678', periode }],
      producten: [product],
      tarieven: [{ ...product, eenheid: '01', tarief: 60, periode }],
    }
    expect(await bekendUit(alles)).toEqual(alles)
  })

  it.each([
    ['een verkeerd onderdeel', { vandaag: '2026-03-02', prestaties: [{}] }, 'prestaties.0.bsn'],
    ['een onbekend onderdeel', { vandaag: '2026-03-02', patienten: [] }, 'patienten'],
    ['een declaratie die er geen is', { vandaag: '2026-03-02', declaratie: {} }, 'declaratie: is geen WMO323'],
  ])('zegt bij %s wat er niet klopt', async (_, waarde, tekst) => {
    await expect(bekendUit(waarde)).rejects.toThrow(OnjuisteInvoer)
    await expect(bekendUit(waarde)).rejects.toThrow(tekst)
  })
})
