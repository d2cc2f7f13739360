import type { Omvang } from '@meedoen/brieven'

const EENHEID: Readonly<Record<string, Omvang['eenheid']>> = {
  '01': 'minuut',
  '04': 'uur',
  '14': 'etmaal',
  '16': 'dagdeel',
  '82': 'stuk',
  '83': 'eurocent',
  '84': 'stuk',
}
const PER: Readonly<Record<string, Omvang['per']>> = { '1': 'dag', '2': 'week', '4': 'maand', '6': 'eenmalig' }

/** The amount of help in words, from its iWmo unit (WJ756) and frequency (WMO757). */
export function omvangVan({
  volume,
  eenheid,
  frequentie,
}: {
  volume: number | null
  eenheid: string | null
  frequentie: string | null
}): Omvang {
  const soort = EENHEID[eenheid ?? '']
  const per = PER[frequentie ?? '']
  if (volume === null || !soort || !per) throw new Error('een toekenning in natura heeft volume, eenheid en frequentie')
  return { hoeveelheid: volume, eenheid: soort, per }
}
