import { datumOp, schrijfDatum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Onderwerp, Ontwerp } from '@meedoen/verordening'
import type { Paginavraag } from '../../bewaak.server.ts'
import type { Huis } from '../../huis.ts'
import { alsBeheerder } from '../als-beheerder.server.ts'
import { type Inhoudsregel, schrijfInhoud } from './inhoud.server.ts'
import { haalOnderwerpUit, haalOntwerp } from './onderwerp.server.ts'
import { ONDERWERPEN } from './onderwerpen.ts'
import { versiesleutel } from './vergelijk/sleutel.ts'
import { schrijfDatumInvoer } from './vormen/datum-invoer.ts'

/** All subjects with the version that holds today, if there is one. */
export function haalOnderwerpen(vraag: Paginavraag) {
  const huis = alsBeheerder(vraag)
  return huis.werk(async (stap) => {
    const onderwerpen: { onderwerp: Onderwerp; ingang: string | null; bron: string | null }[] = []
    for (const onderwerp of ONDERWERPEN) {
      const versie = await huis.kamers.verordening.versieOp(stap.tx, onderwerp, stap.vandaag)
      onderwerpen.push({
        onderwerp,
        ingang: versie.ok ? schrijfDatum(versie.waarde.ingang, huis.taal) : null,
        bron: versie.ok ? versie.waarde.bron : null,
      })
    }
    return { onderwerpen }
  })
}

export type Versieregel = {
  readonly sleutel: string
  readonly ingang: string
  readonly bron: string
  readonly door: string | null
  readonly vastgesteld: string
  /** Holds today, will hold, or held before. */
  readonly geldt: 'nu' | 'straks' | 'voorheen'
  readonly inhoud: readonly Inhoudsregel[]
}

/** One subject with its drafts, and all its versions, newest first, corrections included. */
export function haalOnderwerp(vraag: Paginavraag, deel: string | undefined) {
  const huis = alsBeheerder(vraag)
  const onderwerp = haalOnderwerpUit(deel)
  return huis.werk(async (stap) => {
    const namen = await namenVan(huis, stap)
    return {
      onderwerp,
      ontwerpen: (await huis.kamers.verordening.ontwerpenVan(stap.tx, onderwerp)).map((ontwerp) =>
        schrijfOntwerp(huis, namen, ontwerp),
      ),
      versies: await alsRegels(huis, stap, namen, onderwerp),
    }
  })
}

/** One draft as people read it. */
export function haalOntwerppagina(vraag: Paginavraag, deel: string | undefined, id: string | undefined) {
  const huis = alsBeheerder(vraag)
  const onderwerp = haalOnderwerpUit(deel)
  return huis.werk(async (stap) => {
    const ontwerp = await haalOntwerp(huis, stap, onderwerp, id)
    return {
      onderwerp,
      ...schrijfOntwerp(huis, await namenVan(huis, stap), ontwerp),
      inhoud: schrijfInhoud(huis, onderwerp, ontwerp.inhoud),
      waarden: { ingang: schrijfDatumInvoer(ontwerp.ingang), bron: ontwerp.bron },
    }
  })
}

type Namen = ReadonlyMap<string, string>

const namenVan = async ({ kamers }: Huis, { tx }: Stap): Promise<Namen> =>
  new Map((await kamers.toegang.haalMedewerkers(tx)).map(({ id, naam }) => [id, naam]))

const schrijfOntwerp = (
  { taal }: Huis,
  namen: Namen,
  { id, naam, ingang, bron, gewijzigdOp, gewijzigdDoor }: Ontwerp<Onderwerp>,
) => ({
  id,
  naam,
  bron,
  ingang: schrijfDatum(ingang, taal),
  gewijzigd: schrijfDatum(datumOp(gewijzigdOp), taal),
  door: namen.get(gewijzigdDoor) ?? null,
})

async function alsRegels(huis: Huis, stap: Stap, namen: Namen, onderwerp: Onderwerp): Promise<Versieregel[]> {
  const versies = await huis.kamers.verordening.versiesVan(stap.tx, onderwerp)
  const nu = versies.find(({ ingang }) => ingang <= stap.vandaag)
  return versies.map((versie) => ({
    sleutel: versiesleutel(versie),
    ingang: schrijfDatum(versie.ingang, huis.taal),
    bron: versie.bron,
    door: namen.get(versie.vastgesteldDoor) ?? null,
    vastgesteld: schrijfDatum(datumOp(versie.vastgesteldOp), huis.taal),
    geldt: versie === nu ? 'nu' : versie.ingang > stap.vandaag ? 'straks' : 'voorheen',
    inhoud: schrijfInhoud(huis, onderwerp, versie.inhoud),
  }))
}
