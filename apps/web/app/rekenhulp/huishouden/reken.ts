import { type Datum, gelukt, type Uitkomst } from '@meedoen/kern'
import type * as Regels from '@meedoen/regels'
import type { Huishoudtaak, Hulpsoort, Normenkader, Uitleg } from '@meedoen/regels'
import type { Huishoudantwoorden } from './vragen.ts'

export type Huishouduitslag = {
  /** Null when no help is needed: then there is no kind of it either. */
  readonly soort: Hulpsoort | null
  readonly urenPerJaar: number
  readonly minutenPerWeek: number
  /** Somebody in the house could perhaps do it all, by ages that have no source. */
  readonly huisgenootKanAlles: boolean
  readonly kader: string
  readonly uitleg: readonly { readonly deel: 'uren' | 'soort' | 'huisgenoten'; readonly uitleg: Uitleg }[]
}

type Vraag = {
  readonly regels: typeof Regels
  readonly op: Datum
  readonly kader: Normenkader
  readonly antwoorden: Huishoudantwoorden
}

/** The tasks beside cleaning for which the municipality has a norm with a source. */
export const takenMetNorm = ({ taken }: Normenkader): readonly Huishoudtaak[] =>
  TAKEN.filter((taak) => taken[taak] !== undefined && taken[taak].zekerheid !== 'unverified')

const TAKEN: readonly Huishoudtaak[] = ['was', 'boodschappen', 'maaltijden', 'kinderen', 'organisatie', 'advies']

/** An estimate by the norms of the municipality: hours, kind of help, and what housemates could do. */
export function rekenHuishouden(
  vraag: Vraag,
): Uitkomst<{ readonly uitslag: Huishouduitslag; readonly versies: readonly string[] }> {
  const { regels, op, kader, antwoorden } = vraag
  const hulp = regels.huishoudelijkeHulp({
    op,
    kader,
    schoonHuis: huissituatie(antwoorden),
    taken: antwoorden.taken,
    gebruikelijkeHulpMinuten: antwoorden.minuten,
  })
  if (!hulp.ok) return hulp
  const soort = regels.soortHuishoudelijkeHulp({ op, ...regie(antwoorden) })
  if (!soort.ok) return soort
  const huisgenoten = regels.gebruikelijkeHulp({
    op,
    huisgenoten: antwoorden.huisgenoten.map((leeftijd) => ({
      leeftijd: Number(leeftijd),
      alleenGroep: true,
      belemmering: 'geen',
    })),
    leeftijden: regels.GANGBARE_LEEFTIJDEN,
  })
  if (!huisgenoten.ok) return huisgenoten
  const metHulp = hulp.waarde.uitkomst.minutenPerWeek > 0
  const metAnderen = antwoorden.huisgenoten.length > 0
  const delen = [
    { deel: 'uren' as const, ...hulp.waarde },
    ...(metHulp ? [{ deel: 'soort' as const, ...soort.waarde }] : []),
    ...(metAnderen ? [{ deel: 'huisgenoten' as const, ...huisgenoten.waarde }] : []),
  ]
  const uitslag: Huishouduitslag = {
    ...hulp.waarde.uitkomst,
    soort: metHulp ? soort.waarde.uitkomst : null,
    huisgenootKanAlles: metAnderen && huisgenoten.waarde.uitkomst.volledigMogelijk,
    kader: kader.naam,
    uitleg: delen.map(({ deel, uitleg }) => ({ deel, uitleg })),
  }
  return gelukt({ uitslag, versies: delen.map(({ versie }) => versie) })
}

/** Who cleans the house without help needs none of the norms for it. */
function huissituatie({ huis, beperkingen, groter, kamers, leeg }: Huishoudantwoorden): Regels.Huissituatie | null {
  if (huis === 'zelf') return null
  return {
    overname: true,
    eigenMogelijkheden: huis === 'deels',
    beperkingen,
    groterHuishouden: groter === 'ja',
    extraKamersInGebruik: kamers,
    extraKamersNietInGebruik: leeg,
  }
}

const regie = ({ regie: wie, ontregeld }: Huishoudantwoorden): Regels.Regie =>
  wie === 'zelf' ? { regie: wie } : { regie: wie, ontregeld }
