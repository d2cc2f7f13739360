import { gelukt, geweigerd, type Uitkomst, zonderVeld } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { kan } from '../toewijzing/mogelijk.ts'
import { IN_TOTAAL } from '../toewijzing/omvang.ts'
import { vindToewijzing, vindToewijzingVoorWijziging } from '../toewijzing/opslaan.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { planEinddatum } from '../wijzigen/einddatum.ts'
import { buitenOmvang, GEEN_BESLUIT, type Grondslag, grondslagVan } from '../wijzigen/grens.ts'
import { volgOp } from '../wijzigen/opvolger.ts'
import type { Wijzigplan } from '../wijzigen/plan.ts'
import { type Uitgevoerd, voerPlanUit } from '../wijzigen/voer-uit.ts'
import { bezwaarTegenAnders, geenEind } from '../wijzigen/zelfde-nummer.ts'
import { legToekenningVast, openVoorAntwoord, VERZOEK_ONBEKEND } from './antwoord.ts'
import type { Wijzigwensdeel } from './feiten.ts'
import { vindVerzoek } from './opslaan.ts'
import type { Verzoek } from './verzoek.ts'

/** Says what granting a request for a change would do; records nothing. */
export async function bekijkVerzoek(stap: Stap, id: string): Promise<Uitkomst<Wijzigplan>> {
  const verzoek = await vindVerzoek(stap, id)
  return verzoek ? planVan(stap, verzoek) : VERZOEK_ONBEKEND
}

/**
 * Grants a request for a change as a whole (OP348): every product as it was asked, in one WMO301 per provider whose products all bear
 * the reference (TR379). Refuses what goes beyond the decision, and help that was not decided on yet.
 */
export async function kenWijzigingToe(stap: Stap, id: string): Promise<Uitkomst<Uitgevoerd>> {
  const verzoek = await openVoorAntwoord(stap, id, 'toekennen')
  if (!verzoek.ok) return verzoek
  await houdVast(stap, verzoek.waarde)
  const plan = await planVan(stap, verzoek.waarde)
  if (!plan.ok) return plan
  const { referentie } = verzoek.waarde
  const gedaan = await voerPlanUit(stap, plan.waarde, (ids) => new Map(ids.map((bij) => [bij, referentie])))
  if (!gedaan.ok) return gedaan
  await legToekenningVast(stap, verzoek.waarde, gedaan.waarde.berichten)
  return gedaan
}

/** Holds the assignments that will change, in one order for everybody, so that no declaration is booked on them meanwhile. */
async function houdVast(stap: Stap, { wens }: Verzoek): Promise<void> {
  const ids = wens.soort === 'wijziging' ? wens.wijzigingen.map(({ toewijzing }) => toewijzing) : []
  for (const id of ids.toSorted()) await vindToewijzingVoorWijziging(stap, id)
}

async function planVan(stap: Stap, { wens }: Verzoek): Promise<Uitkomst<Wijzigplan>> {
  if (wens.soort !== 'wijziging') return VERZOEK_ONBEKEND
  if (wens.nieuw.length > 0)
    return geweigerd(
      'ook-nieuwe-hulp',
      'De aanbieder vraagt ook hulp die nog niet is toegewezen. Daarover is een eigen besluit nodig. Wijs het verzoek af met de reden "geen wijziging, maar nieuwe aanvraag".',
    )
  let plan: Wijzigplan = { feiten: [], opvolgers: [] }
  for (const deel of wens.wijzigingen) {
    const erbij = await deelplan(stap, deel)
    if (!erbij.ok) return zonderVeld(erbij)
    const { feiten, opvolgers } = erbij.waarde
    plan = { feiten: [...plan.feiten, ...feiten], opvolgers: [...plan.opvolgers, ...opvolgers] }
  }
  return gelukt(plan)
}

async function deelplan(stap: Stap, deel: Wijzigwensdeel): Promise<Uitkomst<Wijzigplan>> {
  const toewijzing = await vindToewijzing(stap, deel.toewijzing)
  if (!toewijzing || !kan(toewijzing, 'wijzigen'))
    return geweigerd('niet-in-deze-stand', `Toewijzing ${deel.nummer} loopt niet (meer). Er valt niets te wijzigen.`)
  const grondslag = await grondslagVan(stap, toewijzing)
  if (!grondslag) return GEEN_BESLUIT
  return zelfdeOmvang(toewijzing, deel)
    ? planEinddatum(stap, toewijzing, grondslag, { wat: 'einddatum', eind: deel.eind, reden: '12', akkoord: true })
    : andereOmvang(stap, toewijzing, grondslag, deel)
}

const zelfdeOmvang = ({ volume, eenheid, frequentie }: Toewijzing, { omvang }: Wijzigwensdeel): boolean =>
  omvang === null || (omvang.volume === volume && omvang.eenheid === eenheid && omvang.frequentie === frequentie)

async function andereOmvang(
  stap: Stap,
  toewijzing: Toewijzing,
  grondslag: Grondslag,
  { omvang, vanaf, eind }: Wijzigwensdeel,
): Promise<Uitkomst<Wijzigplan>> {
  const { eenheid, frequentie, agb, product } = toewijzing
  if (omvang === null || omvang.eenheid !== eenheid || omvang.frequentie !== frequentie)
    return geweigerd(
      'andere-maat',
      `De aanbieder telt anders dan in toewijzing ${toewijzing.nummer} staat. Wijs het verzoek af, en overleg.`,
    )
  const { volume } = omvang
  if (frequentie === IN_TOTAAL && vanaf === toewijzing.begin) {
    const bezwaar =
      geenEind(stap, toewijzing, eind) ?? (await bezwaarTegenAnders(stap, toewijzing, grondslag, { eind, volume }))
    if (bezwaar) return bezwaar
    const gegevens = { eind, volume, reden: '12', akkoord: true } as const
    return gelukt({ feiten: [{ toewijzing, feit: { soort: 'toewijzingGewijzigd', gegevens } }], opvolgers: [] })
  }
  const bezwaar = buitenOmvang(grondslag, volume, '')
  if (bezwaar) return bezwaar
  return volgOp(stap, toewijzing, grondslag, { agb, product, volume, begin: vanaf, reden: '12' }, eind)
}
