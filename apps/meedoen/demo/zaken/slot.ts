import { type Datum, datumOp, plusDagen, plusWeken, schrijfDatum, type Uitkomst, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { legBezwaarVast, trekMeldingIn, verwerkOverlijden, verwerkVerhuizing } from '@meedoen/zaken'
import type { Toeval } from '../toeval.ts'
import { tijdstip } from './dagen.ts'
import type { Gemaaktezaak } from './maak-dossier.ts'
import { alsWie, type Wereld } from './wereld.ts'

/** The step as somebody took it on an earlier day. */
export const stapOp = (stap: Stap, wie: Stap['wie'], dag: Datum, minuten = 400): Stap => {
  const nu = tijdstip(dag, minuten)
  return { ...stap, wie, nu, vandaag: datumOp(nu) }
}

/** Lets cases come to their end by the same steps as in real life, on the day on which it happened. */
export async function rondAf(
  stap: Stap,
  wereld: Wereld,
  toeval: Toeval,
  gemaakt: readonly Gemaaktezaak[],
): Promise<void> {
  for (const zaak of gemaakt) {
    if (zaak.loop.einde) vastGelukt(await beeindig(stap, wereld, toeval, zaak, zaak.loop.einde))
    const bezwaarOp = bezwaarVan(zaak, wereld)
    if (bezwaarOp) vastGelukt(await legBezwaar(stap, zaak, bezwaarOp))
  }
}

/** Weeks in which a bezwaar is still to be decided on; one that came earlier would be settled by now. */
const BEZWAAR_LOOPT_WEKEN = 16

function bezwaarVan({ loop, feiten }: Gemaaktezaak, { tot }: Wereld): Datum | null {
  const { bezwaarOp: op, einde } = loop
  if (op === null || einde || op > tot || op < plusWeken(tot, -BEZWAAR_LOOPT_WEKEN)) return null
  return feiten.some(({ soort }) => soort === 'beschikkingVerzonden') ? op : null
}

const REDENEN = ['Mijn zus gaat mij helpen.', 'Ik red het toch zelf.', 'Ik ga naar een verzorgingshuis.', ''] as const
const GEMEENTEN = ['Groningen', 'Zwolle', 'Deventer', 'Assen', 'Leeuwarden'] as const

function beeindig(
  stap: Stap,
  wereld: Wereld,
  toeval: Toeval,
  zaak: Gemaaktezaak,
  { soort, op }: NonNullable<Gemaaktezaak['loop']['einde']>,
): Promise<Uitkomst<undefined>> {
  const { id, behandelaar } = zaak
  const dag = op > wereld.tot ? wereld.tot : op
  const medewerker = stapOp(stap, alsWie(behandelaar), dag)
  if (soort === 'overleden') return verwerkOverlijden(medewerker, id, { overledenOp: plusDagen(dag, -1) })
  if (soort === 'verhuisd') {
    return verwerkVerhuizing(medewerker, id, { vertrokkenOp: dag, naarGemeente: toeval.kies(GEMEENTEN) })
  }
  return trekMeldingIn(stapOp(stap, wieTrektIn(wereld, zaak), dag), id, { reden: toeval.kies(REDENEN) })
}

/** The resident once the case is known to be theirs, and before that who holds the link of the confirmation. */
function wieTrektIn(wereld: Wereld, { id, loop, feiten }: Gemaaktezaak): Stap['wie'] {
  const mens = wereld.mensen.get(loop.inwoner.sleutel)
  return mens && feiten.some(({ soort }) => soort === 'persoonGekoppeld')
    ? { soort: 'inwoner', persoon: mens.persoon.id, naam: '' }
    : { soort: 'anoniem', link: { zaak: id, doel: 'na-melding' } }
}

const legBezwaar = (stap: Stap, { id, behandelaar, loop }: Gemaaktezaak, op: Datum): Promise<Uitkomst<undefined>> =>
  legBezwaarVast(
    stapOp(stap, alsWie(behandelaar), op),
    id,
    {
      op,
      gepostOp: '',
      commissie: loop.afloop === 'afgewezen' ? 'ja' : 'nee',
      tekst: `Ik ben het niet eens met uw besluit van ${schrijfDatum(loop.verzondenOp)}. Ik red het zo niet.`,
    },
    null,
  )
