import { datumOp, schrijfDatum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Onderwerp } from '@meedoen/verordening'
import { data } from 'react-router'
import type { Paginavraag } from '../../bewaak.server.ts'
import type { Huis } from '../../huis.ts'
import { alsBeheerder } from '../als-beheerder.server.ts'
import { type Inhoudsregel, schrijfInhoud } from './inhoud.server.ts'
import { ONDERWERPEN, onderwerpUit } from './onderwerpen.ts'

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

/** One subject with all its versions, newest first, corrections included. */
export function haalOnderwerp(vraag: Paginavraag, deel: string | undefined) {
  const huis = alsBeheerder(vraag)
  const onderwerp = onderwerpUit(deel)
  if (!onderwerp) throw data(null, { status: 404 })
  return huis.werk(async (stap) => ({ onderwerp, versies: await alsRegels(huis, stap, onderwerp) }))
}

async function alsRegels(huis: Huis, stap: Stap, onderwerp: Onderwerp): Promise<Versieregel[]> {
  const { verordening, toegang } = huis.kamers
  const versies = await verordening.versiesVan(stap.tx, onderwerp)
  const namen = new Map((await toegang.haalMedewerkers(stap.tx)).map(({ id, naam }) => [id, naam]))
  const nu = versies.find(({ ingang }) => ingang <= stap.vandaag)
  return versies.map((versie) => ({
    sleutel: `${versie.ingang}.${versie.volgnummer}`,
    ingang: schrijfDatum(versie.ingang, huis.taal),
    bron: versie.bron,
    door: namen.get(versie.vastgesteldDoor) ?? null,
    vastgesteld: schrijfDatum(datumOp(versie.vastgesteldOp), huis.taal),
    geldt: versie === nu ? 'nu' : versie.ingang > stap.vandaag ? 'straks' : 'voorheen',
    inhoud: schrijfInhoud(huis.taal, versie),
  }))
}
