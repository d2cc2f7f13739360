import type { Paginavraag } from '../../bewaak.server.ts'
import { alsContractbeheerder } from '../als-beheerder.server.ts'
import { type Contractadres, contractVan } from './contract.server.ts'
import { velden, verwerk } from './formulier.server.ts'
import { naarAanbieder } from './zoek.ts'

const VELDEN = ['percentage', 'begin', 'afronding'] as const

/** What the tariffs become by what stands in the address; without a percentage there only the form. */
export function haalIndexering(vraag: Paginavraag, adres: Contractadres) {
  const huis = alsContractbeheerder(vraag)
  const params = new URL(vraag.request.url).searchParams
  const invoer = {
    percentage: params.get('percentage') ?? '',
    begin: params.get('begin') ?? '',
    afronding: params.get('afronding') ?? '1',
  }
  return huis.werk(async (stap) => {
    const { aanbieder, contract } = await contractVan(huis, stap, adres)
    const kop = { aanbieder: { agb: aanbieder.agb, naam: aanbieder.naam }, nummer: contract.nummer, invoer }
    if (!params.has('percentage')) return { ...kop, plan: null, weigering: undefined }
    const plan = await huis.kamers.inkoop.bekijkIndexering(stap, contract.nummer, invoer)
    if (!plan.ok) return { ...kop, plan: null, weigering: plan }
    const namen = new Map((await huis.kamers.inkoop.haalProducten(stap.tx)).map((p) => [p.code, p.naam[huis.taal]]))
    const regels = plan.waarde.regels.map((regel) => ({ ...regel, naam: namen.get(regel.product) ?? regel.product }))
    return { ...kop, plan: { begin: plan.waarde.begin, regels }, weigering: undefined }
  })
}

/** Records the new tariffs of a contract. */
export const doeIndexering = (vraag: Paginavraag, adres: Contractadres) =>
  verwerk(
    vraag,
    async (huis, stap, inzending) => {
      const { contract } = await contractVan(huis, stap, adres)
      return huis.kamers.inkoop.indexeer(stap, contract.nummer, velden(inzending, ...VELDEN))
    },
    () => `${naarAanbieder(adres.agb ?? '')}?gedaan=geindexeerd`,
  )
