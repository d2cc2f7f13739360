import {
  geweigerd,
  geweigerdeInvoer,
  leesDatum,
  plusDagen,
  schrijfDatum,
  type Uitkomst,
  type Weigering,
} from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { NieuweVersie, Versie } from '@meedoen/verordening'
import { data, redirect } from 'react-router'
import type { Paginavraag } from '../../bewaak.server.ts'
import { type Inzending, leesFormulier } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import type { Waarden } from '../../ui/Formulier.tsx'
import { enkel } from '../../waarden.ts'
import { alsBeheerder } from '../als-beheerder.server.ts'
import { type Wijzigbaar, wijzigbaarUit } from './onderwerpen.ts'
import { fouteVelden, naarInhoud, naarWaarden } from './velden.server.ts'

function onderwerpVan(deel: string | undefined): Wijzigbaar {
  const onderwerp = wijzigbaarUit(deel)
  if (!onderwerp) throw data(null, { status: 404 })
  return onderwerp
}

/** The newest version, also one that has not begun: a next one builds on it. */
async function nieuwste<O extends Wijzigbaar>(huis: Huis, stap: Stap, onderwerp: O): Promise<Versie<O>> {
  const [versie] = await huis.kamers.verordening.versiesVan(stap.tx, onderwerp)
  if (!versie) throw data(null, { status: 404 })
  return versie
}

/** The form filled with what holds now, from tomorrow on. */
export async function haalFormulier(vraag: Paginavraag, deel: string | undefined) {
  const huis = alsBeheerder(vraag)
  const onderwerp = onderwerpVan(deel)
  const inhoud = await huis.werk(async (stap) => naarWaarden(onderwerp, (await nieuwste(huis, stap, onderwerp)).inhoud))
  const waarden: Waarden = { ...inhoud, ingang: schrijfInvoer(plusDagen(huis.vandaag, 1)), bron: '' }
  return { onderwerp, waarden }
}

/** 23-11-2026, as people type it. */
const schrijfInvoer = (dag: string): string => dag.split('-').map(Number).reverse().join('-')

/** Records a new version; nothing that held before is overwritten. */
export async function bewaar(vraag: Paginavraag, deel: string | undefined) {
  const inzending = await leesFormulier(vraag.request, vraag.context)
  const huis = alsBeheerder(vraag, inzending)
  const onderwerp = onderwerpVan(deel)
  const uitkomst = await huis.werk((stap) =>
    huis.kamers.zaken.doeEenmaal(stap, `beheer:${inzending.sleutel}`, () => stelVast(huis, stap, onderwerp, inzending)),
  )
  if (!uitkomst.ok) return data({ weigering: alsVeld(uitkomst), waarden: inzending.waarden }, { status: 422 })
  throw redirect(`/beheer/gemeente/${onderwerp}?gedaan=bewaard`)
}

async function stelVast(
  huis: Huis,
  stap: Stap,
  onderwerp: Wijzigbaar,
  inzending: Inzending,
): Promise<Uitkomst<unknown>> {
  const mist = fouteVelden(onderwerp, inzending)
  const ingang = leesDatum(enkel(inzending, 'ingang'))
  if (!ingang.ok || Object.keys(mist).length > 0)
    return geweigerdeInvoer({ ...mist, ...(ingang.ok ? {} : { ingang: 'geen-datum' }) })
  if (ingang.waarde < stap.vandaag) return terugwerkend(stap)
  const vorige = (await nieuwste(huis, stap, onderwerp)).inhoud
  const nieuw: NieuweVersie<Wijzigbaar> = {
    onderwerp,
    ingang: ingang.waarde,
    bron: enkel(inzending, 'bron'),
    inhoud: naarInhoud(onderwerp, vorige, inzending),
    op: stap.nu,
    door: stap.wie.soort === 'medewerker' ? stap.wie.id : 'onbekend',
  }
  return huis.kamers.verordening.stelVersieVast(stap.tx, nieuw, GEEN_GRENZEN)
}

const terugwerkend = ({ vandaag }: Stap): Weigering =>
  geweigerd(
    'terugwerkend',
    `Kies ${schrijfDatum(vandaag)} of een latere dag. Wat al gold, stond in brieven die al zijn verstuurd.`,
    'ingang',
  )

/** These subjects have no amounts that the law limits. */
const GEEN_GRENZEN = { hoogsteBijdragePerMaand: () => null }

/** The room names a place inside the content; the form knows fields. */
const alsVeld = (weigering: Weigering): Weigering =>
  weigering.veld === undefined ? weigering : { ...weigering, veld: weigering.veld.replaceAll('.', '-') }
