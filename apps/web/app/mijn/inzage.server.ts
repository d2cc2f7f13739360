import type { Datum } from '@meedoen/kern'
import type { GelezenInzage, Stap } from '@meedoen/toegang'
import { data, type LoaderFunctionArgs, redirect } from 'react-router'
import { bewaak, ofGeenToegang } from '../bewaak.server.ts'
import type { Huis } from '../huis.ts'
import { type Geopend, openZaak, type Zaakkop } from './beeld.server.ts'

export type Blik = {
  readonly id: string
  readonly datum: Datum
  readonly tijd: string
  readonly wie: GelezenInzage['wie']
  /** The provider for whom they work. */
  readonly organisatie: string | null
  readonly handeling: string
  readonly doel: string
  readonly reden: string | null
  /** How often on that day; `tijd` is the last one. */
  readonly keer: number
}
type Noodblik = {
  readonly id: string
  readonly naam: string | null
  readonly datum: Datum
  readonly tijd: string
  readonly reden: string
}

export type Inzagepagina = {
  /** The case through which a representative looks; null for one's own log. */
  readonly kop: Zaakkop | null
  readonly anderen: readonly Blik[]
  readonly zelf: readonly Blik[]
  readonly nood: readonly Noodblik[]
  /** Where older looks begin; null when these are all. */
  readonly ouder: string | null
  readonly isOuder: boolean
}

/** Rows of one page. */
const PER_PAGINA = 100

/** Who looked in the file of the one who is logged in. */
export async function laadEigenInzage(vraag: LoaderFunctionArgs): Promise<Inzagepagina> {
  const huis = bewaak(vraag, 'inwoner')
  return huis.werk(async (stap) => {
    if (stap.wie.soort !== 'inwoner') throw redirect('/mijn')
    const { persoon } = stap.wie
    ofGeenToegang(huis.kamers.toegang.mag(stap.wie, 'inzagelog-lezen', { persoon: { id: persoon }, zaken: [] }))
    return { kop: null, ...(await inzagenVan(huis, stap, persoon, vraag)) }
  })
}

/** The same for whom the viewer represents; who only reads along is refused. */
export const laadInzageVia = (vraag: LoaderFunctionArgs): Promise<Inzagepagina> =>
  openZaak(vraag, async ({ huis, stap, beeld, kop }) => {
    const { persoon } = beeld.zaak
    if (persoon === null) throw data(null, { status: 404 })
    const onderwerp = { persoon: { id: persoon }, zaken: [relaties(beeld)] }
    ofGeenToegang(huis.kamers.toegang.mag(stap.wie, 'inzagelog-lezen', onderwerp))
    return { kop, ...(await inzagenVan(huis, stap, persoon, vraag)) }
  })

const relaties = ({ zaak }: Geopend['beeld']) => ({ ...zaak, toegewezenAan: [] })

async function inzagenVan({ kamers }: Huis, stap: Stap, persoon: string, { request }: LoaderFunctionArgs) {
  const voor = momentUit(new URL(request.url).searchParams.get('voor'))
  const rijen = await kamers.toegang.inzagenVan(stap.tx, persoon, { maximaal: PER_PAGINA, ...(voor ? { voor } : {}) })
  const { kern } = kamers
  const op = (moment: Date) => ({ datum: kern.datumOp(moment), tijd: kern.tijdOp(moment).slice(0, 5) })
  const organisaties = await organisatiesIn(kamers, stap, rijen)
  const blikken = rijen.map((rij, plaats) => ({
    zelf: rij.zelf,
    blik: { ...blikVan(rij, plaats, op(rij.op)), organisatie: organisaties.get(rij.wie.agb) ?? null },
  }))
  const laatste = rijen.length === PER_PAGINA ? rijen.at(-1) : undefined
  return {
    anderen: perDag(blikken.filter(({ zelf }) => !zelf).map(({ blik }) => blik)),
    zelf: perDag(blikken.filter(({ zelf }) => zelf).map(({ blik }) => blik)),
    nood: voor ? [] : await noodblikken(kamers, stap, persoon, op),
    ouder: laatste ? laatste.op.toISOString() : null,
    isOuder: voor !== null,
  }
}

const blikVan = (
  { wie, handeling, doel, reden }: GelezenInzage,
  plaats: number,
  op: { datum: Datum; tijd: string },
): Omit<Blik, 'organisatie'> => ({ id: String(plaats), ...op, wie, handeling, doel, reden, keer: 1 })

/** Names of the providers whose people looked. */
async function organisatiesIn({ inkoop }: Huis['kamers'], stap: Stap, rijen: readonly GelezenInzage[]) {
  const namen = new Map<GelezenInzage['wie']['agb'], string>()
  for (const agb of new Set(rijen.flatMap(({ wie }) => wie.agb ?? []))) {
    const aanbieder = await inkoop.vindAanbieder(stap.tx, agb)
    if (aanbieder) namen.set(agb, aanbieder.naam)
  }
  return namen
}

/** The same look by the same person on one day is one line with a count. */
function perDag(blikken: readonly Blik[]): Blik[] {
  const zelfde = Map.groupBy(blikken, ({ datum, wie, handeling, doel, reden }) =>
    JSON.stringify([datum, wie, handeling, doel, reden]),
  )
  return [...zelfde.values()].flatMap((groep) => groep.slice(0, 1).map((blik) => ({ ...blik, keer: groep.length })))
}

async function noodblikken(
  { toegang }: Huis['kamers'],
  stap: Stap,
  persoon: string,
  op: (moment: Date) => { datum: Datum; tijd: string },
): Promise<Noodblik[]> {
  const keren = await toegang.noodinzagenVan(stap.tx, persoon)
  const blikken: Noodblik[] = []
  for (const { id, medewerker, reden, op: moment } of keren) {
    const wie = await toegang.vindMedewerker(stap.tx, medewerker)
    blikken.push({ id, naam: wie?.naam ?? null, reden, ...op(moment) })
  }
  return blikken
}

function momentUit(tekst: string | null): Date | null {
  const moment = new Date(tekst ?? Number.NaN)
  return Number.isNaN(moment.getTime()) ? null : moment
}
