import { type Datum, gelukt, type Uitkomst } from '@meedoen/kern'
import { alphahulp, type Huissituatie, huishoudelijkeHulp, type Regie, soortHuishoudelijkeHulp } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { z } from 'zod'
import { legBerekeningVast } from '../feiten/berekening.ts'
import type { Hulpberekening } from '../feiten/feiten.ts'
import { leesInvoer } from '../feiten/invoer.ts'
import { keuze } from '../feiten/velden.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'

/** Work beside a clean house, as the norm frames know it. */
export const HUISHOUDTAKEN = ['was', 'boodschappen', 'maaltijden', 'kinderen', 'organisatie', 'advies'] as const

const leegIsNiets = (v: unknown) => (v === '' ? undefined : v)
const jaNee = z.preprocess(
  leegIsNiets,
  keuze(['ja', 'nee'])
    .transform((antwoord) => antwoord === 'ja')
    .optional(),
)
const aantal = (hoogste: number) =>
  z.preprocess(
    (v) => leegIsNiets(v) ?? 0,
    z.coerce.number('geheel-getal').int('geheel-getal').min(0, 'geheel-getal').max(hoogste, 'te-groot'),
  )

/** What is asked only after an earlier answer, so that a hidden question is never in the way. */
const NA_HET_HUIS = ['eigenMogelijkheden', 'beperkingen', 'groterHuishouden'] as const

const situatie = z
  .object({
    regie: keuze(['zelf', 'deels', 'niet']),
    ontregeld: jaNee,
    schoonHuis: keuze(['overnemen', 'extra', 'niet']),
    eigenMogelijkheden: jaNee,
    beperkingen: z.preprocess(leegIsNiets, keuze(['geen', 'enig', 'veel']).optional()),
    groterHuishouden: jaNee,
    kamersInGebruik: aantal(20),
    kamersNietInGebruik: aantal(20),
    taken: z.preprocess((v) => (typeof v === 'string' ? [v] : v), z.array(keuze(HUISHOUDTAKEN)).default([])),
    gebruikelijkeHulpMinuten: aantal(10_080),
  })
  .superRefine((s, ctx) => {
    const mist = [
      ...(s.regie === 'zelf' || s.ontregeld !== undefined ? [] : ['ontregeld']),
      ...(s.schoonHuis === 'niet' ? [] : NA_HET_HUIS.filter((naam) => s[naam] === undefined)),
    ]
    for (const veld of mist) ctx.addIssue({ code: 'custom', path: [veld], message: 'kies' })
  })
type Situatie = z.infer<typeof situatie>

/**
 * Computes household help from what the onderzoek found, by the norms of the municipality (Wmo 2.1.3 lid 2 a, 2.3.2 lid 4, 2.3.5
 * lid 3). Records kind and hours with explanation and version; the beschikking takes them from here.
 */
export const berekenHulp = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'berekenHulp', async (zaak) => {
    const gelezen = leesInvoer(situatie, invoer)
    if (!gelezen.ok) return gelezen
    const berekend = await reken(stap, gelezen.waarde)
    if (!berekend.ok) return berekend
    await legVast(stap, zaak, [{ soort: 'hulpBerekend', gegevens: berekend.waarde }])
    return gelukt()
  })

async function reken(stap: Stap, gevonden: Situatie): Promise<Uitkomst<Hulpberekening>> {
  const op = stap.vandaag
  const kader = await versieOp(stap.tx, 'normenkader', op)
  if (!kader.ok) return kader
  const regie = regieVan(gevonden)
  const soort = soortHuishoudelijkeHulp({ op, ...regie })
  if (!soort.ok) return soort
  const vraag = hulpvraagVan(op, gevonden)
  const omvang = huishoudelijkeHulp({ ...vraag, kader: kader.waarde.inhoud })
  if (!omvang.ok) return omvang.code === 'norm-ontbreekt' ? { ...omvang, veld: 'taken' } : omvang
  const alphavraag = { op, indicaties: [soort.waarde.uitkomst], arbeidsovereenkomst: true }
  const alpha = alphahulp(alphavraag)
  if (!alpha.ok) return alpha
  const herkomst = (regeling: string, invoer: object) => ({ regeling, invoer, versieVan: kader.waarde })
  return gelukt({
    op,
    soort: legBerekeningVast(soort.waarde, herkomst(soortHuishoudelijkeHulp.regeling, { op, ...regie })),
    omvang: legBerekeningVast(omvang.waarde, herkomst(huishoudelijkeHulp.regeling, vraag)),
    alphahulp: legBerekeningVast(alpha.waarde, herkomst(alphahulp.regeling, alphavraag)),
  })
}

const regieVan = ({ regie, ontregeld }: Situatie): Regie =>
  regie === 'zelf' ? { regie } : { regie, ontregeld: ontregeld ?? false }

/** The question as basis/regels asks it, without the norms. */
const hulpvraagVan = (op: Datum, s: Situatie) => ({
  op,
  schoonHuis: s.schoonHuis === 'niet' ? null : huissituatie(s),
  taken: s.taken,
  gebruikelijkeHulpMinuten: s.gebruikelijkeHulpMinuten,
})

const huissituatie = (s: Situatie): Huissituatie => ({
  overname: s.schoonHuis === 'overnemen',
  eigenMogelijkheden: s.eigenMogelijkheden ?? false,
  beperkingen: s.beperkingen ?? 'geen',
  groterHuishouden: s.groterHuishouden ?? false,
  extraKamersInGebruik: s.kamersInGebruik,
  extraKamersNietInGebruik: s.kamersNietInGebruik,
})
