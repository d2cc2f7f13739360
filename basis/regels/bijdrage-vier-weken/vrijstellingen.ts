import type { Bijdragesoort } from '../bijdrage/invoer.ts'
import type { Tekst } from '../uitleg.ts'
import type { PeriodeInvoer } from './invoer.ts'

/** Why nothing is due in a period of four weeks. The codes are those of the abonnementstarief and are stable. */
export type Periodevrijstelling =
  | 'geen-voorziening'
  | 'minderjarige'
  | 'rolstoel'
  | 'beschermd-wonen-of-opvang'
  | 'bijdrage-bw-of-wlz'
  | 'opvang-twee-nachten'
  | 'meerpersoonshuishouden-niet-AOW'
  | 'veiligheid-minderjarige'
  | 'betalingscapaciteit'
  | 'integrale-aanpak'
  | 'minima'

/** The grounds that a text of the law knew, each with its article. A ground that is missing did not free anybody. */
export type Gronden = Readonly<Partial<Record<Periodevrijstelling, string>>>

const ALTIJD = { 'geen-voorziening': 'Wmo 2015 art. 2.1.4' } as const
const UB = 'UB Wmo 2015 art. 3.8'

export const GRONDEN_2007: Gronden = {
  'geen-voorziening': 'Wmo 2007 art. 15 lid 1',
  minderjarige: 'Wmo 2007 art. 15 lid 1',
  rolstoel: 'Besluit mo art. 4.1 lid 6',
  'bijdrage-bw-of-wlz': 'Besluit mo art. 4.1 lid 7',
  'opvang-twee-nachten': 'Besluit mo art. 4.1 lid 8',
}

export const GRONDEN_2015: Gronden = {
  ...ALTIJD,
  minderjarige: `${UB} lid 4 onder e`,
  rolstoel: `${UB} lid 4 onder d`,
  'beschermd-wonen-of-opvang': 'UB Wmo 2015 art. 3.1 lid 3 en 4',
  'bijdrage-bw-of-wlz': `${UB} lid 4 onder a`,
  'opvang-twee-nachten': `${UB} lid 4 onder b`,
  'veiligheid-minderjarige': `${UB} lid 4 onder c`,
}

export const GRONDEN_2018: Gronden = {
  ...GRONDEN_2015,
  betalingscapaciteit: `${UB} lid 4 onder f`,
  'integrale-aanpak': `${UB} lid 4 onder g`,
  minima: `${UB} lid 2 onder a`,
}

export const GRONDEN_2019: Gronden = {
  ...GRONDEN_2018,
  'meerpersoonshuishouden-niet-AOW': `${UB} lid 4 onder f`,
  betalingscapaciteit: `${UB} lid 4 onder g`,
  'integrale-aanpak': `${UB} lid 4 onder h`,
}

/** The first ground of this text that frees the client, or null when the contribution is due. */
export function periodevrijstelling(
  invoer: PeriodeInvoer,
  inkomen: number | null,
  gronden: Gronden,
): Periodevrijstelling | null {
  return (
    [...buitenDeBijdrage(invoer), ...doorOmstandigheid(invoer), ...doorMinima(invoer, inkomen)].find(
      (grond) => gronden[grond] !== undefined,
    ) ?? null
  )
}

function buitenDeBijdrage({ voorzieningen, minderjarig, verordening }: PeriodeInvoer): Periodevrijstelling[] {
  if (voorzieningen.length === 0) return ['geen-voorziening']
  const ouders = verordening.ouderbijdrageWoningaanpassing && voorzieningen.includes('woningaanpassing')
  const kind: Periodevrijstelling[] = minderjarig && !ouders ? ['minderjarige'] : []
  const soorten = voorzieningen.map(redenBuiten)
  const [eerste] = soorten
  return eerste && !soorten.includes(null) ? [...kind, eerste] : kind
}

function redenBuiten(soort: Bijdragesoort): Periodevrijstelling | null {
  if (soort === 'rolstoel') return 'rolstoel'
  return soort === 'beschermd-wonen' || soort === 'opvang' ? 'beschermd-wonen-of-opvang' : null
}

function doorOmstandigheid(invoer: PeriodeInvoer): Periodevrijstelling[] {
  const { huishouden } = invoer
  return [
    ...(invoer.bwOfWlzBijdrage ? (['bijdrage-bw-of-wlz'] as const) : []),
    ...((invoer.nachtenOpvangAaneengesloten ?? 0) >= 2 ? (['opvang-twee-nachten'] as const) : []),
    ...(huishouden.soort === 'meerpersoons' && huishouden.metAow < 2
      ? (['meerpersoonshuishouden-niet-AOW'] as const)
      : []),
    ...(invoer.collegeoordeel ? [invoer.collegeoordeel] : []),
  ]
}

const doorMinima = ({ verordening }: PeriodeInvoer, inkomen: number | null): Periodevrijstelling[] =>
  verordening.nihilTot !== null && inkomen !== null && inkomen <= verordening.nihilTot ? ['minima'] : []

/** Per ground the sentence for the resident. */
export const PERIODETEKSTEN: Readonly<Record<Periodevrijstelling, Tekst>> = {
  'geen-voorziening': { nl: 'U heeft geen hulp waarvoor u betaalt.', en: 'You have no support that you pay for.' },
  minderjarige: {
    nl: 'Voor kinderen tot 18 jaar is er geen bijdrage.',
    en: 'There is no contribution for children under 18.',
  },
  rolstoel: { nl: 'Voor een rolstoel betaalt u geen bijdrage.', en: 'There is no contribution for a wheelchair.' },
  'beschermd-wonen-of-opvang': {
    nl: 'Voor beschermd wonen en opvang geldt een andere bijdrage.',
    en: 'Sheltered housing and shelter have another contribution.',
  },
  'bijdrage-bw-of-wlz': {
    nl: 'U of uw partner betaalt al een bijdrage voor wonen met zorg.',
    en: 'You or your partner already pay a contribution for living with care.',
  },
  'opvang-twee-nachten': {
    nl: 'U of uw partner was in deze periode twee of meer nachten achter elkaar in de opvang.',
    en: 'You or your partner spent two or more nights in a row in a shelter in this period.',
  },
  'meerpersoonshuishouden-niet-AOW': {
    nl: 'Een van u beiden heeft de AOW-leeftijd nog niet bereikt. Dan betaalt u samen niets.',
    en: 'One of you has not reached the state pension age yet. Then together you pay nothing.',
  },
  'veiligheid-minderjarige': {
    nl: 'Betalen kan schadelijk zijn voor een kind. Dat heeft de gemeente vastgesteld.',
    en: 'Having to pay could harm a child. The municipality has established this.',
  },
  betalingscapaciteit: {
    nl: 'De gemeente vindt dat u dit niet kunt betalen.',
    en: 'The municipality considers that you cannot afford this.',
  },
  'integrale-aanpak': {
    nl: 'Betalen zou uw hulp in de weg staan. Dat vindt de gemeente.',
    en: 'Having to pay would stand in the way of your support, the municipality considers.',
  },
  minima: {
    nl: 'Uw inkomen is niet hoger dan de grens van uw gemeente. Dan betaalt u niets.',
    en: 'Your income is not above the limit of your municipality. Then you pay nothing.',
  },
}
