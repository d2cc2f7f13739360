import { data, redirect } from 'react-router'
import { ofGeenToegang } from '../../bewaak.server.ts'
import type { Huis } from '../../huis.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import type { leesWerkformulier } from '../formulier.server.ts'

/** Where each provider is paid, with what waits for a second person. */
export async function laadRekeningen(huis: Huis) {
  const { inkoop, toegang } = huis.kamers
  return huis.werk(async (stap) => {
    const rekeningen = ofGeenToegang(await inkoop.haalRekeningen(stap))
    const ik = toegang.wieId(stap.wie)
    return {
      magBetalen: toegang.mag(stap.wie, 'betalen', {}).ok,
      rekeningen: rekeningen.map(({ voorstel, ...rekening }) => ({
        ...rekening,
        voorstel: voorstel && { iban: voorstel.iban, vanMij: voorstel.door === ik },
      })),
    }
  })
}
export type Rekeningbeeld = Awaited<ReturnType<typeof laadRekeningen>>['rekeningen'][number]

/** Proposes an account, or confirms what a colleague proposed. */
export async function doeMetRekening(huis: Huis, inzending: Awaited<ReturnType<typeof leesWerkformulier>>) {
  const { inkoop } = huis.kamers
  const agb = inzending.tekst('agb')
  const bevestigt = inzending.tekst('doe') === 'bevestig'
  const uitkomst = await doeEenmaal(huis, inzending, (stap) =>
    bevestigt
      ? inkoop.bevestigRekening(stap, agb, inzending.tekst('iban'))
      : inkoop.stelRekeningVoor(stap, agb, inzending.tekst(`iban-${agb}`)),
  )
  if (!uitkomst.ok) return data({ agb, weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect(`/werkplek/declaraties/rekeningen?gedaan=${bevestigt ? 'bevestigd' : 'voorgesteld'}`)
}
