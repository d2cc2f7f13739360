/** The accent of the house, when a municipality sets none. */
export const HUISKLEUR = '#0b5a63'
const MINSTE_CONTRAST = 4.5

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function helderheid(kleur: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((plek) => {
    const deel = Number.parseInt(kleur.slice(plek, plek + 2), 16) / 255
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The colour of the municipality when it can be read on white paper (4,5:1, WCAG 1.4.3), else our own. */
export function leesbareKleur(kleur: string | undefined): string {
  if (!kleur || !/^#[0-9a-f]{6}$/i.test(kleur)) return HUISKLEUR
  return 1.05 / (helderheid(kleur) + 0.05) >= MINSTE_CONTRAST ? kleur.toLowerCase() : HUISKLEUR
}
