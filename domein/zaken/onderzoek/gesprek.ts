import type { InhoudPerSoort } from '@meedoen/brieven'
import { type Datum, gelukt, geweigerd, schrijfDatum, type Uitkomst, vastGelukt, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { z } from 'zod'
import { maakBrief } from '../brieven/stuur.ts'
import { leesInvoer } from '../feiten/invoer.ts'
import { datumInvoer, keuze } from '../feiten/velden.ts'
import { haalAntwoorden } from '../melding/lees-antwoorden.ts'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { momentIn } from './moment.ts'

type UitnodigingPlaats = InhoudPerSoort['uitnodiging-gesprek']['plaats']

const planning = z.object({
  datum: datumInvoer,
  tijd: z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'geen-tijd'),
  plaats: keuze(['thuis', 'gemeente', 'telefoon']),
  /** The tick that a day after the last day of the term is meant. */
  naDeTermijn: z.literal('ja').optional(),
})

/** Nobody is visited or called outside these hours. */
const VROEGST = '07:00'
const LAATST = '21:00'

/** The invitation goes at once, so a slip of the keyboard is stopped here. */
function onmogelijkMoment(
  stap: Stap,
  zaak: Zaak,
  { datum, tijd, naDeTermijn }: z.infer<typeof planning>,
): Weigering | null {
  if (datum < stap.vandaag)
    return geweigerd('gesprek-in-verleden', 'Deze dag is al voorbij. Kies vandaag of een latere dag.', 'datum')
  if (tijd < VROEGST || tijd > LAATST)
    return geweigerd('buiten-de-dag', 'Kies een tijd tussen 7.00 en 21.00 uur.', 'tijd')
  if (momentIn(datum, tijd) < stap.nu)
    return geweigerd('gesprek-in-verleden', 'Deze tijd is vandaag al voorbij. Kies een latere tijd.', 'tijd')
  const uiterlijk = zaak.aanvraag ? zaak.termijnen.beslissing?.datum : zaak.termijnen.onderzoek.datum
  return uiterlijk && datum > uiterlijk && naDeTermijn !== 'ja'
    ? geweigerd(
        'na-de-termijn',
        `De termijn loopt tot en met ${schrijfDatum(uiterlijk)}. Kies een eerdere dag, of zet het vinkje als het echt niet eerder kan.`,
        'naDeTermijn',
      )
    : null
}

/** Plans the talk; the invitation tells when, where, what to bring and who may join. Planning again moves it. */
export const planGesprek = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'planGesprek', async (zaak) => {
    const gelezen = leesInvoer(planning, invoer)
    if (!gelezen.ok) return gelezen
    const onmogelijk = onmogelijkMoment(stap, zaak, gelezen.waarde)
    if (onmogelijk) return onmogelijk
    const { datum, tijd, plaats } = gelezen.waarde
    const gepland = await legVast(stap, zaak, [
      { soort: 'gesprekGepland', gegevens: { op: momentIn(datum, tijd).toISOString(), plaats } },
    ])
    const document = await maakBrief(stap, gepland, 'uitnodiging-gesprek', {
      dag: datum,
      tijd,
      duurMinuten: 60,
      plaats: await plaatsInBrief(stap, gepland, plaats),
      gesprekspartner: stap.wie.soort === 'medewerker' ? stap.wie.naam : `team ${zaak.team}`,
      planUiterlijk: planNogOpen(zaak, stap.vandaag),
    })
    await legVast(stap, gepland, [{ soort: 'briefVerzonden', gegevens: { brief: 'uitnodiging-gesprek', document } }])
    return gelukt()
  })

/** The last day for the plan while it is still to come, else null. */
const planNogOpen = (zaak: Zaak, vandaag: Datum): Datum | null => {
  const { datum } = zaak.termijnen.plan
  return zaak.plan === null && datum !== null && datum >= vandaag ? datum : null
}

async function plaatsInBrief(
  stap: Stap,
  zaak: Zaak,
  plaats: 'thuis' | 'gemeente' | 'telefoon',
): Promise<UitnodigingPlaats> {
  if (plaats === 'thuis') return { soort: 'thuis' }
  if (plaats === 'telefoon') return { soort: 'telefoon', nummer: (await haalAntwoorden(stap, zaak)).bereiken.telefoon }
  const { loket } = vastGelukt(await versieOp(stap.tx, 'gemeentegegevens', stap.vandaag)).inhoud
  return { soort: 'gemeente', adres: `${loket.adres.straat} ${loket.adres.huisnummer}, ${loket.adres.plaats}` }
}

const gevoerd = z.object({ op: datumInvoer })

/** Records that the talk was held. */
export const legGesprekVast = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'legGesprekVast', async (zaak) => {
    const gelezen = leesInvoer(
      gevoerd.refine((g) => g.op <= stap.vandaag, { path: ['op'], message: 'in-de-toekomst' }),
      invoer,
    )
    if (!gelezen.ok) return gelezen
    await legVast(stap, zaak, [{ soort: 'gesprekGevoerd', gegevens: gelezen.waarde }])
    return gelukt()
  })

const bewijs = z.object({ bewijs: keuze(['paspoort', 'identiteitskaart', 'rijbewijs', 'verblijfsdocument']) })

/** Records with which document the identity was checked (2.3.4); its number is not kept. */
export const stelIdentiteitVast = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'stelIdentiteitVast', async (zaak) => {
    const gelezen = leesInvoer(bewijs, invoer)
    if (!gelezen.ok) return gelezen
    await legVast(stap, zaak, [{ soort: 'identiteitVastgesteld', gegevens: gelezen.waarde }])
    return gelukt()
  })

/** Records that the possibilities and consequences of a pgb were explained in plain words (2.3.2 lid 6). */
export const legPgbUitlegVast = (stap: Stap, zaakId: string): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'legPgbUitlegVast', async (zaak) => {
    if (!zaak.pgbUitgelegd) await legVast(stap, zaak, [{ soort: 'pgbUitgelegd', gegevens: {} }])
    return gelukt()
  })
