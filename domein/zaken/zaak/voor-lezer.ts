import type { Grondslag } from '@meedoen/toegang'
import type { Feitsoort } from '../feiten/feiten.ts'
import type { Tijdlijnregel } from './tijdlijn.ts'
import type { Zaak } from './zaak.ts'

/** Facts of the work itself: findings that are still being written, the safety warning, a decision before it was sent. */
const WERK: ReadonlySet<Feitsoort> = new Set([
  'veiligheidGezet',
  'bevindingVastgelegd',
  'onderwerpVastgelegd',
  'behoefteBeoordeeld',
  'behoefteVervallen',
  'hulpBerekend',
  'beschikkingVastgesteld',
])

/** The history as a resident, and who reads along, may see it. */
export const tijdlijnZonderWerk = (regels: readonly Tijdlijnregel[]): Tijdlijnregel[] =>
  regels.filter(({ soort }) => !WERK.has(soort))

/**
 * The case without what only the municipality works with. A decision that was not sent yet counts for nobody (Awb 3:40):
 * for this reader the case is still being decided on. How hours or a pgb came about tells of limitations: only for who may
 * read the letters.
 */
export function zonderWerk(zaak: Zaak, { ziet }: Pick<Grondslag, 'ziet'>): Zaak {
  return {
    ...zaak,
    stand: zaak.stand === 'besloten' ? 'beslissen' : zaak.stand,
    veiligheid: null,
    bevindingen: [],
    onderwerpen: [],
    behoeften: [],
    hulpberekening: null,
    beschikking: zaak.beschikking?.verzondenOp ? zaak.beschikking : null,
    voorzieningen: zaak.voorzieningen
      .filter((v) => v.stand !== 'besloten')
      .map((v) => (ziet.includes('brieven') ? v : { ...v, berekening: null, toelichting: null })),
  }
}

/** The texts that go with what this reader may see: own words, the answer to the report, the reason of a decision that was sent. */
export function leesbareTeksten(zaak: Zaak, { grond, ziet }: Grondslag, teksten: Map<string, string>) {
  const leesbaar = [
    ziet.includes('plan') ? zaak.plan?.tekst : null,
    ziet.includes('verslag') ? zaak.verslag?.tekst : null,
    ziet.includes('brieven') && zaak.beschikking?.verzondenOp ? zaak.beschikking.motivering : null,
    ...(ziet.includes('brieven')
      ? zaak.voorzieningen.filter((v) => v.stand !== 'besloten').map((v) => v.toelichting)
      : []),
    ...(grond === 'zelf' || grond === 'vertegenwoordiger' ? zaak.aanvullingen.map((a) => a.tekst) : []),
  ]
  return new Map(leesbaar.flatMap((id) => (id && teksten.has(id) ? [[id, teksten.get(id) ?? '']] : [])))
}
