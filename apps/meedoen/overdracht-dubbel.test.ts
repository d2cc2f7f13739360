import { afterAll, describe, expect, it } from 'vitest'
import { stelBeschikkingVast } from './overdrachten.ts'
import { openOverdrachtweg, PGB, VANDAAG } from './proef/overdrachtweg.ts'

const weg = await openOverdrachtweg()
const { teamleider, anderTeam, als, alsElders, verwerk, meld, meldOpnieuw, vraagAan, besluit } = weg
afterAll(() => weg.ruimOp())

describe('dat er al een pgb loopt', () => {
  const beslis = { voorzieningen: [PGB], motivering: 'Daarom past deze hulp bij u.' }

  it('hoort alleen wie over de zaak mag beslissen; een ander krijgt de gewone weigering', async () => {
    const zonder = await meld()
    await vraagAan(zonder)
    await besluit(await meld(), PGB)
    await verwerk()
    const met = await meldOpnieuw()
    await vraagAan(met)
    const poging = (zaak: string, wie: typeof teamleider, waar = als) =>
      waar(wie, VANDAAG, (s) => stelBeschikkingVast(s, zaak, beslis))
    expect(await poging(met, teamleider)).toMatchObject({ code: 'pgb-dubbel' })
    const gewoon = await poging(zonder, anderTeam)
    expect(gewoon).toMatchObject({ ok: false, code: 'ander-team' })
    expect(await poging(met, anderTeam)).toEqual(gewoon)
    const onbekend = await poging(zonder, teamleider, alsElders)
    expect(onbekend).toMatchObject({ ok: false, code: 'zaak-onbekend' })
    expect(await poging(met, teamleider, alsElders)).toEqual(onbekend)
  })
})
