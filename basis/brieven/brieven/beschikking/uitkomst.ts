import type { AfgewezenVoorziening, Afwijzingsgrond, ToegekendeVoorziening, Voorzieningbesluit } from './gegevens.ts'

export const toegekend = (besluiten: readonly Voorzieningbesluit[]): readonly ToegekendeVoorziening[] =>
  besluiten.filter((b) => b.besluit === 'toegekend')

export const afgewezen = (besluiten: readonly Voorzieningbesluit[]): readonly AfgewezenVoorziening[] =>
  besluiten.filter((b) => b.besluit === 'afgewezen')

/** `ja`: all as asked. `deels`: something refused, or other than asked. `nee`: nothing granted. */
export function uitkomstVan(besluiten: readonly Voorzieningbesluit[]): 'ja' | 'deels' | 'nee' {
  const ja = toegekend(besluiten)
  if (ja.length === 0) return 'nee'
  return ja.length < besluiten.length || ja.some((b) => b.andersDanGevraagd) ? 'deels' : 'ja'
}

const ARTIKEL_BIJ_GROND: Record<Afwijzingsgrond, readonly string[]> = {
  'eigen-kracht': ['2.3.5'],
  'gebruikelijke-hulp': ['1.1.1', '2.3.5'],
  mantelzorg: ['2.3.5'],
  'sociaal-netwerk': ['2.3.5'],
  'algemene-voorziening': ['2.3.5'],
  'algemeen-gebruikelijk': ['2.3.5'],
  'niet-noodzakelijk': ['2.3.5'],
  'goedkoper-passend': ['2.1.3', '2.3.5'],
  'andere-wet': ['2.3.5 lid 6'],
  'geen-ingezetene': ['1.2.1'],
  'gegevens-ontbreken': ['2.3.2 lid 7'],
  verordening: ['2.1.3'],
}

/** Articles of the Wmo 2015 that carry this decision, each once, in order of number. */
export function wetsartikelen(besluiten: readonly Voorzieningbesluit[]): readonly string[] {
  const ja = toegekend(besluiten)
  const artikelen = [
    '2.3.5',
    ...afgewezen(besluiten).flatMap((b) => ARTIKEL_BIJ_GROND[b.grond]),
    ...(ja.some((b) => b.vorm.soort === 'pgb') ? ['2.3.6', '2.6.2'] : []),
    ...(ja.some((b) => b.andersDanGevraagd?.over === 'pgb') ? ['2.3.6'] : []),
    ...(ja.length > 0 ? ['2.1.4a', '2.3.8', '2.3.9'] : []),
  ]
  return [...new Set(artikelen)].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }))
}
