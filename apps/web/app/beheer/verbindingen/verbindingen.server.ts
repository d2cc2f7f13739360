import { datumOp, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import { ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../../formulier.server.ts'
import { enkel } from '../../waarden.ts'
import { alsBeheerder } from '../als-beheerder.server.ts'

/** The lines, the keys of others and our own, and the providers to choose from. */
export function haalVerbindingen(vraag: Paginavraag) {
  const huis = alsBeheerder(vraag)
  const { inkoop, levering } = huis.kamers
  const { origin } = new URL(vraag.request.url)
  return huis.werk(async (stap) => {
    const { regels, generatie } = ofGeenToegang(await levering.haalVerbindingen(stap))
    const sleutels = ofGeenToegang(await levering.haalAfzendersleutels(stap))
    const aanbieders = (await inkoop.haalAanbieders(stap.tx)).map(({ agb, naam }) => ({ waarde: agb, label: naam }))
    const namen: Readonly<Record<string, string>> = Object.fromEntries(aanbieders.map((a) => [a.waarde, a.label]))
    return {
      generatie,
      aanbieders: aanbieders.sort((a, b) => a.label.localeCompare(b.label, 'nl')),
      sleuteladres: `${origin}/api/v1/berichten/sleutels`,
      lijnen: regels.map(({ beproefd, ...regel }) => ({
        ...regel,
        naam: namen[regel.partij] ?? null,
        beproefd: beproefd && { dag: datumOp(beproefd.op), fout: beproefd.fout, detail: beproefd.detail },
      })),
      sleutels: sleutels.map(({ ingetrokken, agbs, geldigTot, ...sleutel }) => ({
        ...sleutel,
        geldigTot,
        namen: agbs.map((agb) => namen[agb] ?? agb),
        stand: ingetrokken
          ? ('ingetrokken' as const)
          : geldigTot < huis.vandaag
            ? ('verlopen' as const)
            : ('geldt' as const),
      })),
    }
  })
}
export type Verbindingenpagina = Awaited<ReturnType<typeof haalVerbindingen>>

/** Does what one of the forms asks. */
export async function verwerk(vraag: Paginavraag) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsBeheerder(vraag, inzending)
  const doe = enkel(inzending, 'doe')
  const uitkomst = await huis.werk((stap) => doeMet(huis.kamers.levering, stap, inzending))
  if (!uitkomst.ok) return data({ doe, weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
  throw redirect('/beheer/verbindingen?gedaan=bewaard')
}

type Levering = ReturnType<typeof alsBeheerder>['kamers']['levering']

function doeMet(levering: Levering, stap: Stap, inzending: Inzending): Promise<Uitkomst<unknown>> {
  const { agbs = [] } = inzending.waarden
  switch (enkel(inzending, 'doe')) {
    case 'lijn':
      return levering.zetVerbinding(stap, inzending.waarden)
    case 'beproef':
      return levering.vraagBeproeving(stap, enkel(inzending, 'partij'))
    case 'sleutel':
      return levering.voegSleutelToe(stap, { ...inzending.waarden, agbs: typeof agbs === 'string' ? [agbs] : agbs })
    case 'trekIn':
      return levering.trekSleutelIn(stap, enkel(inzending, 'id'))
    case 'vernieuw':
      return levering.vernieuwEigenSleutel(stap)
    default:
      throw data(null, { status: 400 })
  }
}
