import type { Datum, Periode } from '@meedoen/kern'
import { aowDatum, type BijdrageInvoer, type Huishoudstand } from '@meedoen/regels'
import type { Meldperiode } from './gemeld.ts'
import { verordeningOp } from './kader.ts'
import { type Kostprijsloop, laatsteMaanden, loopKostprijzenAf } from './kostprijs.ts'
import { achttiendeVerjaardag, eersteMaand, maandVan } from './maanden.ts'
import { hulpTotPeildatum, teltMee } from './periodes.ts'
import type { Hulpbron, Kader, Partner, Persoonbron, Vastgesteldereden } from './persoonbron.ts'

/** What holds for somebody in one month: what to ask of the rules, or that there is nothing (any more) to ask. */
export type Maandstand =
  | { readonly soort: 'niets' }
  | { readonly soort: 'kostprijs-betaald' }
  | { readonly soort: 'reken'; readonly invoer: BijdrageInvoer }

/** One person with what was reported of them, ready to be asked about any month. */
export type Persoonbeeld = {
  readonly bron: Persoonbron
  readonly kader: Kader
  readonly gemeld: readonly Meldperiode[]
  readonly hulp: readonly Hulpbron[]
  readonly kostprijzen: readonly Kostprijsloop[]
  readonly laatste: ReadonlyMap<string, Datum | null>
  readonly achttien: Datum
}

export function maakPersoonbeeld(bron: Persoonbron, gemeld: readonly Meldperiode[], kader: Kader): Persoonbeeld {
  const hulp = hulpTotPeildatum(bron, kader)
  const kostprijzen = loopKostprijzenAf(
    hulp.filter((h) => teltMee(h, kader)).map((h) => vanafMelding(h, gemeld)),
    kader,
  )
  const achttien = achttiendeVerjaardag(bron.geboren)
  return { bron, kader, gemeld, hulp, kostprijzen, laatste: laatsteMaanden(kostprijzen), achttien }
}

/** The cost price is paid off from the first month that is asked, which is later when the start was reported late. */
function vanafMelding(hulp: Hulpbron, gemeld: readonly Meldperiode[]): Hulpbron {
  const periode = gemeld.find(
    ({ start, stop }) => (hulp.eind === null || start <= hulp.eind) && naloopt(stop, hulp.begin),
  )
  return periode && periode.start > hulp.begin ? { ...hulp, begin: periode.start } : hulp
}
const naloopt = (stop: Datum | null, dag: Datum): boolean => stop === null || stop >= dag

/** Part of a month is a whole month, and the month of the start counts when it begins on the 1st (UB 3.5 lid 4, 3.10a). */
export const teltInMaand = ({ begin, eind }: Periode, maand: Datum): boolean =>
  eersteMaand(begin) <= maand && (eind === null || eind >= maand)

/** What holds in a month, given by its first day. */
export function standInMaand(beeld: Persoonbeeld, maand: Datum): Maandstand {
  const { bron, kader, gemeld, laatste } = beeld
  const lopend = beeld.hulp.filter((h) => teltInMaand(h, maand))
  if (lopend.length === 0) return { soort: 'niets' }
  const periode = gemeld.find(({ start, stop }) => teltInMaand({ begin: start, eind: stop }, maand))
  const minderjarig = maand < beeld.achttien
  const mee = lopend.filter((h) => teltMee(h, kader))
  // Began longer ago than the CAK may still ask for: those months are not asked.
  if (mee.length > 0 && !periode && !minderjarig) return { soort: 'niets' }
  const open = mee.filter(({ voorziening }) => !isBetaald(laatste.get(voorziening), maand))
  if (mee.length > 0 && open.length === 0) return { soort: 'kostprijs-betaald' }
  const soorten = (open.length > 0 ? open : lopend).map(({ soort }) => soort)
  const huishouden = huishoudenIn(bron, maand)
  return {
    soort: 'reken',
    invoer: {
      maand,
      huishouden,
      // A child's household is not known by that of the parents; they are asked the amount of the law.
      ouders: huishouden,
      minderjarig,
      voorzieningen: soorten,
      verordening: verordeningOp(kader.verordeningen, maand),
      ...(periode ? { gebruik: { begin: periode.start, eind: periode.stop } } : {}),
      ...omstandigheden(bron, maand),
    },
  }
}

const isBetaald = (laatste: Datum | null | undefined, maand: Datum): boolean =>
  laatste !== undefined && (laatste === null || maand > laatste)

export const partnerIn = ({ partners }: Persoonbron, dag: Datum): Partner | undefined =>
  partners.find(({ vanaf, tot }) => vanaf <= dag && (tot === null || tot >= dag))

function huishoudenIn(bron: Persoonbron, dag: Datum): Huishoudstand {
  const partner = partnerIn(bron, dag)
  const client = bereiktAow(bron.geboren, dag)
  if (!partner) return { soort: 'eenpersoons', aow: client }
  const ander = bereiktAow(partner.geboren, dag)
  return { soort: 'meerpersoons', metAow: client && ander ? 2 : client || ander ? 1 : 0 }
}

const bereiktAow = (geboren: Datum, dag: Datum): boolean => {
  const bereikt = aowDatumVan(geboren)
  return bereikt !== null && bereikt <= dag
}

const aowDatums = new Map<Datum, Datum | null>()

/** The day on which somebody reaches the AOW age; null while that age is not known: nobody reaches it in the years we know. */
export function aowDatumVan(geboren: Datum): Datum | null {
  const bekend = aowDatums.get(geboren)
  if (bekend !== undefined) return bekend
  const dag = aowDatum({ geboren })
  const uitkomst = dag.ok ? dag.waarde.uitkomst : null
  aowDatums.set(geboren, uitkomst)
  return uitkomst
}

type Omstandigheden = Pick<BijdrageInvoer, 'collegeoordeel' | 'bwOfWlzBijdrage' | 'nachtenOpvangAaneengesloten'>

const ALS_INVOER: Record<Vastgesteldereden, Omstandigheden> = {
  'veiligheid-minderjarige': { collegeoordeel: 'veiligheid-minderjarige' },
  betalingscapaciteit: { collegeoordeel: 'betalingscapaciteit' },
  'integrale-aanpak': { collegeoordeel: 'integrale-aanpak' },
  'opvang-twee-nachten': { nachtenOpvangAaneengesloten: 2 },
  'bijdrage-bw-of-wlz': { bwOfWlzBijdrage: true },
}

/** The college reports whole months (UB 3.8 lid 4). */
const omstandigheden = ({ vrij }: Persoonbron, maand: Datum): Omstandigheden =>
  Object.assign(
    {},
    ...vrij
      .filter(({ vanaf, tot }) => maandVan(vanaf) <= maand && (tot === null || tot >= maand))
      .map(({ reden }) => ALS_INVOER[reden]),
  )
