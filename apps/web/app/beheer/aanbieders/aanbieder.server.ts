import type { Aanbiederbeeld, Capaciteit, Contractbeeld, Product } from '@meedoen/inkoop'
import { type AgbCode, type Datum, isDatum } from '@meedoen/kern'
import type { Bezetting } from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import { data } from 'react-router'
import { ofGeenToegang, type Paginavraag } from '../../bewaak.server.ts'
import type { Huis } from '../../huis.ts'
import { alsContractbeheerder } from '../als-beheerder.server.ts'

/** A provider as this municipality knows it, or a page that does not exist. */
export async function beeldVan(
  huis: Huis,
  stap: Stap,
  code: string | undefined,
  dag: Datum,
  bladWijzigingen = 1,
): Promise<Aanbiederbeeld> {
  const beeld = await huis.kamers.inkoop.bekijkAanbieder(stap, code ?? '', dag, bladWijzigingen)
  if (!beeld.ok) throw data(null, { status: beeld.code === 'aanbieder-onbekend' ? 404 : 403 })
  return beeld.waarde
}

/** Everything that is kept of one provider, as it is on the day in the address; without one, today. */
export function haalAanbieder(vraag: Paginavraag, code: string | undefined) {
  const huis = alsContractbeheerder(vraag)
  const zoek = new URL(vraag.request.url).searchParams
  const gevraagd = zoek.get('dag') ?? ''
  const blad = Math.trunc(Number(zoek.get('blad'))) || 1
  const dag = isDatum(gevraagd) ? gevraagd : huis.vandaag
  return huis.werk(async (stap) => {
    const { inkoop, levering } = huis.kamers
    const beeld = await beeldVan(huis, stap, code, dag, blad)
    const { agb } = beeld.aanbieder
    const producten = new Map((await inkoop.haalProducten(stap.tx)).map((product) => [product.code, product]))
    const bezetting = await levering.bezettingOp(stap.tx, { agb }, dag)
    return {
      dag,
      aanbieder: beeld.aanbieder,
      geenNieuweVanaf: beeld.geenNieuweVanaf,
      stand: beeld.stand,
      contracten: beeld.contracten.map((contract) => metNamen(huis, contract, producten)),
      beschikbaar: beeld.aanbod.map(({ product, wachttijdWeken, vrijePlaatsen, gemeld }) => ({
        code: product.code,
        naam: product.naam[huis.taal],
        wachttijdWeken,
        vrijePlaatsen,
        gemeld: gemeld && { dag: huis.kamers.kern.datumOp(gemeld.op), door: gemeld.door },
        ...plaatsen(product.code, beeld.capaciteit, bezetting),
      })),
      wijzigingen: { ...beeld.wijzigingen, regels: await metWie(huis, stap, beeld.wijzigingen.regels) },
      rekening: ofGeenToegang(await inkoop.haalRekeningstand(stap, agb)),
      magRekeningen: huis.kamers.toegang.mag(stap.wie, 'declaraties-inzien', { agb }).ok,
      portaal: await portaalmensen(huis, stap, agb),
    }
  })
}
export type Aanbiederpagina = Awaited<ReturnType<typeof haalAanbieder>>
export type Contractblok = Aanbiederpagina['contracten'][number]

function metNamen({ taal }: Huis, contract: Contractbeeld, producten: ReadonlyMap<string, Product>) {
  const regel = (tarief: Contractbeeld['nu'][number]) => {
    const product = producten.get(tarief.product)
    if (!product) throw new Error('een tarief heeft een product')
    const { naam, eenheid, variant, alphahulp } = product
    return { ...tarief, naam: naam[taal], eenheid, variant, alphahulp }
  }
  return { ...contract, nu: contract.nu.map(regel), straks: contract.straks.map(regel) }
}

/** What was agreed and what is taken of it, counted in the same. */
function plaatsen(
  product: string,
  capaciteit: readonly Capaciteit[],
  bezetting: readonly (Bezetting & { readonly product: string })[],
) {
  const afspraak = capaciteit.find((regel) => regel.product === product)
  const bezet = bezetting.find((regel) => regel.product === product)
  const maat = afspraak?.maat ?? 'plaatsen'
  return {
    maat,
    aantal: afspraak?.aantal ?? null,
    bezet: (maat === 'plaatsen' ? bezet?.clienten : bezet?.minutenPerWeek) ?? 0,
  }
}

/** Names of employees; for somebody of the provider only that it was the provider. */
async function metWie(huis: Huis, stap: Stap, wijzigingen: Aanbiederbeeld['wijzigingen']['regels']) {
  const namen = new Map((await huis.kamers.toegang.haalMedewerkers(stap.tx)).map(({ id, naam }) => [id, naam]))
  return wijzigingen.map(({ door, ...wijziging }) => ({ ...wijziging, wie: namen.get(door) ?? null }))
}

/** Who may log in for this provider; null for who does not decide on that. */
async function portaalmensen(huis: Huis, stap: Stap, agb: AgbCode) {
  if (!huis.kamers.toegang.mag(stap.wie, 'aanbiedermensen-beheren', { agb }).ok) return null
  const alle = ofGeenToegang(await huis.kamers.toegang.haalAanbiedermedewerkers(stap, agb))
  return alle.map(({ id, naam, actief }) => ({ id, naam, actief }))
}
