import type { Demogemeente } from './gemeente.ts'

/** The municipality with the address on which this program runs as its website, so that links in its letters work; 0 is no known port. */
export function opAdres(gemeente: Demogemeente, poort: number): Demogemeente {
  if (poort === 0) return gemeente
  const { verordening, hostnaam } = gemeente
  const gemeentegegevens = { ...verordening.gemeentegegevens, website: `http://${hostnaam}:${poort}/` }
  return { ...gemeente, verordening: { ...verordening, gemeentegegevens } }
}
