import { datum, vastGelukt } from '@meedoen/kern'
import { legRelatieVast } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { beforeAll, describe, expect, it } from 'vitest'
import * as zaken from '../index.ts'
import { legWegAan, NATURA, type Weg } from '../proef/weg.ts'

let weg: Weg
beforeAll(async () => {
  weg = await legWegAan()
  await weg.als(weg.truus, '2026-09-01', async ({ tx }) => {
    const band = { naam: 'Kees', rol: 'mantelzorger', soort: '19', vanaf: datum('2020-01-01') } as const
    vastGelukt(await legRelatieVast(tx, weg.wie.truus, { ander: weg.wie.kees, ...band }))
  })
})

const beeldVan = (wie: Stap['wie'], dag: string, id: string) => weg.lukt(wie, dag, (s) => zaken.toonZaak(s, id))

describe('de zaak voor wie er niet aan werkt', () => {
  it('zegt niets over een besluit dat nog niet is verstuurd', async () => {
    const { zaak: id } = await weg.meld(weg.truus)
    await weg.totAanvraag(id)
    await weg.lukt(weg.wie.sanne, '2026-09-22', (s) =>
      zaken.stelBeschikkingVast(s, id, { voorzieningen: [NATURA], motivering: 'Daarom past deze hulp bij u.' }),
    )
    const { zaak, tijdlijn } = await beeldVan(weg.truus, '2026-09-22', id)
    expect(zaak).toMatchObject({ stand: 'beslissen', beschikking: null, voorzieningen: [] })
    expect(tijdlijn.map((r) => r.soort)).not.toContain('beschikkingVastgesteld')
    expect((await beeldVan(weg.wie.sanne, '2026-09-22', id)).zaak.stand).toBe('besloten')

    await weg.lukt(weg.wie.sanne, '2026-09-23', (s) => zaken.verzendBeschikking(s, id))
    const verstuurd = await beeldVan(weg.truus, '2026-09-23', id)
    expect(verstuurd.zaak.voorzieningen).toHaveLength(1)
    expect(verstuurd.zaak.beschikking?.verzondenOp).toBe('2026-09-23')
  })

  it('toont de inwoner geen waarschuwing en geen aantekeningen van het werk', async () => {
    const { zaak: id } = await weg.meld(weg.truus)
    await weg.lukt(weg.wie.sanne, '2026-09-02', (s) => zaken.neemZaak(s, id))
    await weg.lukt(weg.wie.sanne, '2026-09-02', (s) => zaken.zetVeiligheid(s, id, { aan: 'ja', tekst: 'Niet alleen' }))
    await weg.totVerslag(id)
    const { zaak, tijdlijn } = await beeldVan(weg.truus, '2026-09-12', id)
    expect(zaak).toMatchObject({ veiligheid: null, behoeften: [], bevindingen: [] })
    expect(tijdlijn.map((r) => r.soort)).toEqual(
      expect.arrayContaining(['meldingOntvangen', 'gesprekGevoerd', 'verslagVerzonden']),
    )
    expect(tijdlijn.filter((r) => r.soort === 'veiligheidGezet' || r.soort === 'behoefteBeoordeeld')).toEqual([])
  })

  it('toont een mantelzorger het geschreven plan als dat is gedeeld, en anders niet', async () => {
    const kees: Stap['wie'] = { soort: 'inwoner', persoon: weg.wie.kees, naam: 'K. Brouwer' }
    const { zaak: id } = await weg.meld(weg.truus)
    await weg.lukt(weg.truus, '2026-09-02', (s) => zaken.dienPlanIn(s, id, 'mijn', { wens: 'Een schoon huis' }, null))
    const deel = (onderdelen: string[]) =>
      weg.lukt(weg.truus, '2026-09-02', (s) => zaken.deelZaak(s, id, { persoon: weg.wie.kees, onderdelen }))
    await deel(['voortgang'])
    expect((await beeldVan(kees, '2026-09-02', id)).teksten.size).toBe(0)
    await deel(['voortgang', 'plan'])
    const { zaak, teksten } = await beeldVan(kees, '2026-09-02', id)
    expect(teksten.get(zaak.plan?.tekst ?? '')).toContain('Een schoon huis')
  })

  it('laat de inwoner ook minder delen met een cliëntondersteuner die niet in het netwerk staat', async () => {
    const { zaak: id } = await weg.meld(weg.truus)
    const vreemde = { persoon: weg.elders.kees, onderdelen: ['plan'] }
    expect(await weg.als(weg.truus, '2026-09-02', (s) => zaken.deelZaak(s, id, vreemde))).toMatchObject({
      code: 'niet-in-netwerk',
    })
    await weg.lukt(weg.wie.sanne, '2026-09-02', (s) => zaken.neemZaak(s, id))
    await weg.lukt(weg.wie.sanne, '2026-09-02', (s) =>
      zaken.koppelClientondersteuner(s, id, { persoon: vreemde.persoon }),
    )
    await weg.lukt(weg.truus, '2026-09-03', (s) => zaken.deelZaak(s, id, { ...vreemde, onderdelen: [] }))
    expect((await weg.zaakVan(id)).betrokkenen).toEqual([
      { persoon: vreemde.persoon, rol: 'clientondersteuner', onderdelen: [] },
    ])
  })
})

describe('het persoonlijk plan', () => {
  it('houdt wat is geschreven als er daarna een document bij komt, en neemt nieuwe woorden over', async () => {
    const { zaak: id } = await weg.meld(weg.truus)
    const lever = (wens: string, document: boolean) =>
      weg.lukt(weg.truus, '2026-09-02', (s) =>
        zaken.dienPlanIn(
          s,
          id,
          'mijn',
          { wens },
          document ? { naam: 'plan.pdf', mediatype: 'application/pdf', inhoud: new Uint8Array([1]) } : null,
        ),
      )
    await lever('Een schoon huis', false)
    await lever('', true)
    const beide = await beeldVan(weg.truus, '2026-09-02', id)
    expect(beide.teksten.get(beide.zaak.plan?.tekst ?? '')).toContain('Een schoon huis')
    expect(beide.zaak.plan).toMatchObject({ vorm: 'geschreven', document: expect.any(String) })
    await lever('Toch liever een lift', false)
    const nieuw = await beeldVan(weg.truus, '2026-09-02', id)
    expect(nieuw.teksten.get(nieuw.zaak.plan?.tekst ?? '')).toContain('Toch liever een lift')
    expect(nieuw.zaak.plan?.document).toBe(beide.zaak.plan?.document)
  })
})
