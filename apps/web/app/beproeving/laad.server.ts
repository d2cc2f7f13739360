import type { Beproeving } from '@meedoen/monitor'
import type { Stap } from '@meedoen/toegang'
import type { InhoudVan, Ontwerp } from '@meedoen/verordening'
import { data } from 'react-router'
import { tekenGrafiek } from '../grafiek/teken.server.ts'
import type { Huis } from '../huis.ts'
import { vertaler } from '../teksten/vertaler.ts'
import type { Beeld } from '../ui/Grafiek.tsx'
import { leesMinimadeel, type Minimavraag } from './minimadeel.ts'
import { type Beproefbaar, beproefbaarUit } from './onderwerpen.ts'
import { asLabel, inGrafiek } from './schrijf.ts'

/** What a draft does to the people of today, for a page that may show it; the room refuses who may not see it. */
export async function beproefOntwerp(
  huis: Huis,
  stap: Stap,
  deel: string | undefined,
  id: string,
  vraag: URLSearchParams,
) {
  const onderwerp = beproefbaarUit(deel)
  if (!onderwerp) throw data(null, { status: 404 })
  const minima = leesMinimadeel(vraag)
  const berekend = await PROEVEN[onderwerp](huis, stap, id, minima)
  const { ontwerp, uitkomst } = berekend
  if (!uitkomst.ok && uitkomst.code !== 'bedrag-nog-onbekend') throw data(null, { status: 403 })
  return {
    onderwerp,
    id,
    naam: ontwerp.naam,
    minima: onderwerp === 'eigen-bijdrage' && berekend.metMinima ? minima : null,
    beproeving: uitkomst.ok ? uitkomst.waarde : null,
    soortnamen: soortnamenVan(huis),
    beeld: uitkomst.ok ? teken(huis, uitkomst.waarde) : undefined,
  }
}

type Berekend = {
  readonly ontwerp: Ontwerp<Beproefbaar>
  readonly uitkomst: Awaited<ReturnType<Huis['kamers']['monitor']['beproefEigenBijdrage']>>
  /** Income limits count, so that what is assumed about incomes matters. */
  readonly metMinima: boolean
}
type Proef = (huis: Huis, stap: Stap, id: string, minima: Minimavraag) => Promise<Berekend>

const PROEVEN: Readonly<Record<Beproefbaar, Proef>> = {
  'eigen-bijdrage': async (huis, stap, id, { deel }) => {
    const { ontwerp, was, wordt } = await haalBeide(huis, stap, 'eigen-bijdrage', id)
    const vraag = { was, wordt, ...(deel ? { minimadeel: deel } : {}) }
    return {
      ontwerp,
      uitkomst: await huis.kamers.monitor.beproefEigenBijdrage(stap, vraag),
      metMinima: was.minima !== null || wordt.minima !== null,
    }
  },
  pgb: async (huis, stap, id) => {
    const { ontwerp, was, wordt } = await haalBeide(huis, stap, 'pgb', id)
    return { ontwerp, uitkomst: await huis.kamers.monitor.beproefPgb(stap, { was, wordt }), metMinima: false }
  },
  normenkader: async (huis, stap, id) => {
    const { ontwerp, was, wordt } = await haalBeide(huis, stap, 'normenkader', id)
    return { ontwerp, uitkomst: await huis.kamers.monitor.beproefNormen(stap, { was, wordt }), metMinima: false }
  },
}

/** The draft, and the version that holds today. */
async function haalBeide<O extends Beproefbaar>(
  { kamers: { verordening } }: Huis,
  stap: Stap,
  onderwerp: O,
  id: string,
): Promise<{ ontwerp: Ontwerp<O>; was: InhoudVan<O>; wordt: InhoudVan<O> }> {
  const ontwerp = await verordening.vindOntwerp(stap.tx, onderwerp, id)
  const nu = await verordening.versieOp(stap.tx, onderwerp, stap.vandaag)
  if (!ontwerp || !nu.ok) throw data(null, { status: 404 })
  return { ontwerp, was: nu.waarde.inhoud, wordt: ontwerp.inhoud }
}

const soortnamenVan = ({ kamers: { catalogus }, taal }: Huis): Readonly<Record<string, string>> =>
  Object.fromEntries(catalogus.VOORZIENINGCODES.map((code) => [code, catalogus.VOORZIENINGEN[code].naam[taal]]))

/** The differences as bars; who pays nothing now and later is not in it. Nothing to draw gives no chart. */
function teken({ taal }: Huis, { banden }: Beproeving): Beeld | undefined {
  const t = vertaler(taal).getFixedT(null, 'verordening')
  const getekend = banden.filter(inGrafiek)
  const waarden = getekend.map(({ aantal }) => (aantal === 'te-weinig' ? null : aantal))
  if (!waarden.some((waarde) => waarde !== null && waarde > 0)) return undefined
  const labels = getekend.map((band) => asLabel(t, band))
  return tekenGrafiek({ taal, labels, reeksen: [{ naam: t('beproef.aantal'), soort: 'staaf', waarden }] })
}
