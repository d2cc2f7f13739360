import {
  AFWIJZINGSGRONDEN,
  type Afwijzingsgrond,
  type Beschikking,
  type RedenGeenBijdrage,
  type Spoedbesluit,
  type ToegekendeVoorziening,
  type VerwachteBijdrage,
  type Voorzieningbesluit,
} from '@meedoen/brieven'
import { haalVoorziening } from '@meedoen/catalogus'
import { vindAanbieder, vindProduct } from '@meedoen/inkoop'
import type { Datum } from '@meedoen/kern'
import type { Vrijstelling } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { type VerwachteMaandbijdrage, verwachteBijdrage } from '../beschikking/bijdrage.ts'
import { persoonVan } from '../beschikking/stel-beschikking-vast.ts'
import type { BesloteVoorziening, VastgelegdeTermijn } from '../feiten/feiten.ts'
import { haalTeksten } from '../feiten/rijen.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { omvangVan } from './omvang.ts'
import { onderbouwingVan, urenInBrief } from './onderbouwing.ts'

type Taal = Zaak['taal']

/** What the letter of the decision says, from the decision as it was recorded. */
export async function beschikkingInhoud(stap: Stap, zaak: Zaak, bezwaar: VastgelegdeTermijn): Promise<Beschikking> {
  const { beschikking, aanvraag } = zaak
  if (!beschikking || !aanvraag) throw new Error('een beschikking volgt op een aanvraag en een besluit')
  const teksten = await haalTeksten(stap, zaak.id)
  const waarom = alineas(teksten.get(beschikking.motivering))
  const besloten = zaak.voorzieningen.filter((v) => beschikking.voorzieningen.includes(v.id))
  const [eerste, ...rest] = await Promise.all(
    besloten.map((v) => besluitInBrief(stap, v, zaak.taal, [...alineas(tekstVan(teksten, v)), ...waarom])),
  )
  if (!eerste) throw new Error('een beschikking gaat over ten minste één voorziening')
  return {
    aanvraagOntvangenOp: aanvraag.op,
    verslagVan: zaak.verslag?.op ?? null,
    persoonlijkPlanBetrokken: zaak.plan !== null,
    voorzieningen: [eerste, ...rest],
    bijdrage: await bijdrageInBrief(stap, persoonVan(zaak), besloten),
    heronderzoekVanaf: null,
    bezwaarUiterlijk: laatsteDag(bezwaar),
    verordening: [],
  }
}

const tekstVan = (teksten: ReadonlyMap<string, string>, { toelichting }: BesloteVoorziening): string | undefined =>
  toelichting === null ? undefined : teksten.get(toelichting)

/** Null when nothing was granted. Only aids and adaptations end at their cost price (2.1.4a lid 6). */
async function bijdrageInBrief(
  stap: Stap,
  persoon: string,
  besloten: readonly BesloteVoorziening[],
): Promise<VerwachteBijdrage | null> {
  const verwacht = await verwachteBijdrage(stap, persoon, besloten)
  const toegekend = besloten.filter((v) => v.besluit === 'toegekend')
  return (
    verwacht &&
    inBrief(
      verwacht,
      toegekend.every((v) => haalVoorziening(v.soort).kostprijsgrens),
    )
  )
}

/** The letter of a temporary provision in an urgent case (2.3.3). */
export async function spoedInhoud(
  stap: Stap,
  zaak: Zaak,
  voorziening: BesloteVoorziening,
  motivering: string,
  bijdrage: VerwachteMaandbijdrage,
  bezwaar: VastgelegdeTermijn,
): Promise<Spoedbesluit> {
  return {
    gemeldOp: zaak.meldingOp,
    voorziening: await toegekendInBrief(stap, voorziening, zaak.taal, alineas(motivering)),
    onderzoekUiterlijk: laatsteDag(zaak.termijnen.onderzoek),
    bijdrage: inBrief(bijdrage, haalVoorziening(voorziening.soort).kostprijsgrens),
    bezwaarUiterlijk: laatsteDag(bezwaar),
    verordening: [],
  }
}

export function laatsteDag(termijn: VastgelegdeTermijn): Datum {
  if (termijn.datum === null) throw new Error('deze termijn heeft een laatste dag')
  return termijn.datum
}

export const alineas = (tekst: string | undefined): string[] =>
  (tekst ?? '')
    .split(/\n\s*\n/)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')

async function besluitInBrief(
  stap: Stap,
  v: BesloteVoorziening,
  taal: Taal,
  waarom: readonly string[],
): Promise<Voorzieningbesluit> {
  if (v.besluit === 'toegekend') return toegekendInBrief(stap, v, taal, waarom)
  return { besluit: 'afgewezen', ...namenVan(v.soort, taal), grond: grondVan(v.grond), waarom }
}

/** A kind as letters name it: in a sentence, and without its article after "geen" and as a heading. */
function namenVan(code: string, taal: Taal): { naam: string; zonderLidwoord: string } {
  const { inZin, zonderLidwoord } = haalVoorziening(code)
  return { naam: inZin[taal], zonderLidwoord: zonderLidwoord[taal] }
}

function grondVan(code: string | null): Afwijzingsgrond {
  const grond = AFWIJZINGSGRONDEN.find((g) => g === code)
  if (!grond) throw new Error('een afwijzing heeft een bekende grond')
  return grond
}

async function toegekendInBrief(
  stap: Stap,
  v: BesloteVoorziening,
  taal: Taal,
  waarom: readonly string[],
): Promise<ToegekendeVoorziening> {
  const soort = haalVoorziening(v.soort)
  if (v.begin === null) throw new Error('een toekenning heeft een begin')
  const product = v.product ? await vindProduct(stap.tx, v.product) : undefined
  const basis = {
    besluit: 'toegekend' as const,
    ...namenVan(v.soort, taal),
    product: product ? product.naam[taal] : soort.naam[taal],
    doel: soort.doel[taal],
    periode: { begin: v.begin, eind: v.eind },
    waarom,
    uren: urenInBrief(v, taal),
    budget: v.vorm === 'pgb' ? onderbouwingVan(v.berekening, taal) : null,
  }
  if (v.vorm === 'pgb')
    return {
      ...basis,
      omvang: null,
      vorm: { soort: 'pgb', bedrag: v.pgbBedrag ?? 0, per: 'jaar', voorwaarden: [] },
    }
  const aanbieder = v.agb ? await vindAanbieder(stap.tx, v.agb) : undefined
  const wie = aanbieder ? { naam: aanbieder.naam, telefoon: aanbieder.telefoon } : null
  return { ...basis, omvang: omvangVan(v), vorm: { soort: 'natura', aanbieder: wie } }
}

/** Why nothing is due, in the terms of the letter; reasons that pass by themselves are told as the amount of the first month. */
const REDEN: Partial<Record<Vrijstelling, RedenGeenBijdrage>> = {
  minderjarige: 'jonger-dan-18',
  rolstoel: 'rolstoel',
  'beschermd-wonen-of-opvang': 'opvang',
  'bijdrage-bw-of-wlz': 'andere-bijdrage',
  'opvang-twee-nachten': 'opvang',
  'meerpersoonshuishouden-niet-AOW': 'samen-onder-aow',
  'veiligheid-minderjarige': 'veiligheid-kind',
  betalingscapaciteit: 'te-weinig-draagkracht',
  'integrale-aanpak': 'integrale-aanpak',
  minima: 'laag-inkomen-verordening',
  'minima-geen-gegevens': 'laag-inkomen-verordening',
}

function inBrief(verwacht: VerwachteMaandbijdrage, totKostprijs: boolean): VerwachteBijdrage {
  if (!verwacht.berekening.ok)
    return {
      soort: 'nog-onbekend',
      vanaf: verwacht.vanaf,
      nu: verwacht.nu.ok ? verwacht.nu.waarde.uitkomst.bedrag : null,
    }
  const { bedrag, reden } = verwacht.berekening.waarde.uitkomst
  const geen = reden === null ? undefined : REDEN[reden]
  if (geen) return { soort: 'geen', reden: geen }
  return reden === null
    ? { soort: 'per-maand', bedrag, vanaf: verwacht.vanaf, totKostprijs }
    : { soort: 'nog-onbekend', vanaf: verwacht.vanaf, nu: null }
}
