import { type Datum, datum, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import { abonnementstariefMaand } from '../bijdrage/abonnementstarief.ts'
import { VERMOGENSBIJTELLING } from '../bijdrage/bijtelling.ts'
import type { BijdrageInvoer } from '../bijdrage/invoer.ts'
import { BEDRAG_2027 } from '../bijdrage/open-vragen.ts'
import { deelAfgerond } from '../bijdrage/rekenen.ts'
import type { PeriodeVerordening } from '../bijdrage-vier-weken/invoer.ts'
import { EIND_2019, GRENZEN_2017, JAREN_ZONDER_GRENS } from '../bijdrage-vier-weken/open-vragen.ts'
import { bijdrageperiode } from '../bijdrage-vier-weken/periode.ts'
import { bijdrageVierWeken } from '../bijdrage-vier-weken/vier-weken.ts'
import { bijdrageWetsvoorstel36713, type Scenario } from '../bijdrage-wetsvoorstel/wetsvoorstel.ts'
import { vindRij } from '../parameter.ts'
import { type Berekening, type Bevinding, regel } from '../regel.ts'
import { bedragStap, type Uitleg } from '../uitleg.ts'
import { type Bijdrageregime, bijdrageregime, type Regimekeuze } from './regime.ts'

/** A household and its support, asked on any day. Amounts in eurocents. */
export type OpDatumInvoer = Omit<BijdrageInvoer, 'maand' | 'bijdrageplichtigInkomen' | 'gebruik'> & {
  readonly dag: Datum
  /** Over the peiljaar (two years before), of both together; null: not known. */
  readonly inkomen: Eurocent | null
  readonly vermogen: Eurocent
  /** What the support costs in this period or month; null: not known. Not used under the abonnementstarief (see kostprijs). */
  readonly kostprijs: Eurocent | null
  readonly periodeVerordening: PeriodeVerordening
  readonly scenario: Scenario | null
}

export type OpDatumBijdrage = {
  readonly regime: Bijdrageregime
  readonly eenheid: Regimekeuze['eenheid']
  readonly bedrag: Eurocent
  readonly reden: string | null
  /** False when it rests on a number without a source, or on a bill. */
  readonly zeker: boolean
  /** The version of the rule that computed the amount; kept beside the version of this choice. */
  readonly versieRegeling: string
}

/** What a household pays on any day from 2007 on: chooses the regime of that day and computes with it. */
export const eigenBijdrageOpDatum = regel<OpDatumInvoer, OpDatumBijdrage, string>({
  regeling: 'eigen-bijdrage-op-datum',
  naam: { nl: 'Eigen bijdrage op een dag', en: 'Own contribution on a day' },
  artikel: 'Wmo 2007 art. 15; Wmo 2015 art. 2.1.4 en 2.1.4a',
  vragen: [BEDRAG_2027, JAREN_ZONDER_GRENS, GRENZEN_2017, EIND_2019],
  peildatum: ({ dag }) => dag,
  lezingen: [{ vanaf: datum('2007-01-01'), tot: null, uitgave: 1, reken }],
})

type Gevonden = { readonly bedrag: Eurocent; readonly reden: string | null; readonly zeker: boolean }

function reken(invoer: OpDatumInvoer): Uitkomst<Bevinding<OpDatumBijdrage>> {
  const keuze = bijdrageregime(invoer)
  if (!keuze.ok) return keuze
  const { regime, eenheid, regeling } = keuze.waarde.uitkomst
  const berekend = metRegeling(invoer, regeling)
  if (!berekend.ok) return berekend
  const { uitkomst, uitleg, versie } = berekend.waarde
  return gelukt({
    uitkomst: { regime, eenheid, ...uitkomst, versieRegeling: versie },
    uitleg: samen(keuze.waarde.uitleg, uitleg, uitkomst.bedrag),
  })
}

const samen = (keuze: Uitleg, uitleg: Uitleg, bedrag: Eurocent): Uitleg =>
  bedragStap(uitleg.tekst.nl, uitleg.tekst.en, bedrag, {
    ...(uitleg.artikel === undefined ? {} : { artikel: uitleg.artikel }),
    stappen: [keuze, ...(uitleg.stappen ?? [])],
  })

function metRegeling(invoer: OpDatumInvoer, regeling: Regimekeuze['regeling']): Uitkomst<Berekening<Gevonden>> {
  if (regeling === 'eigen-bijdrage-vier-weken') return vierWeken(invoer)
  if (regeling === 'abonnementstarief-maand') return maand(invoer)
  const berekend = bijdrageWetsvoorstel36713({ ...invoer, maand: invoer.dag })
  return berekend.ok ? met(berekend.waarde, ({ bedrag }) => ({ bedrag, reden: null, zeker: false })) : berekend
}

/** The contribution year is that of the week numbers; the days that fall in no period count for their calendar year. */
function vierWeken({ dag, verordening: _nieuwer, periodeVerordening, ...invoer }: OpDatumInvoer) {
  const jaar = bijdrageperiode(dag)?.jaar ?? Number(dag.slice(0, 4))
  const berekend = bijdrageVierWeken({ ...invoer, jaar, verordening: periodeVerordening })
  return berekend.ok
    ? met(berekend.waarde, ({ verschuldigd, reden, zeker }) => ({ bedrag: verschuldigd, reden, zeker }))
    : berekend
}

function maand({ dag, inkomen, vermogen, ...invoer }: OpDatumInvoer): Uitkomst<Berekening<Gevonden>> {
  const bijtelling = vindRij(VERMOGENSBIJTELLING, dag)?.waarde ?? 0
  const bijdrageplichtigInkomen = inkomen === null ? null : inkomen + deelAfgerond(vermogen * bijtelling, 1000)
  const berekend = abonnementstariefMaand({ ...invoer, maand: dag, bijdrageplichtigInkomen })
  return berekend.ok ? met(berekend.waarde, ({ bedrag, reden }) => ({ bedrag, reden, zeker: true })) : berekend
}

const met = <Waarde>(
  berekend: Berekening<Waarde>,
  kies: (waarde: Waarde) => Gevonden,
): Uitkomst<Berekening<Gevonden>> => gelukt({ ...berekend, uitkomst: kies(berekend.uitkomst) })
