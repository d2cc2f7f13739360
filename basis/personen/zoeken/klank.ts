/** Lower case a-z only, accents and ligatures unfolded: "Šteņĳ" becomes "stenij". */
export const kaal = (tekst: string): string =>
  tekst
    .replace(/[ĳĲ]/g, 'ij')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþ]/g, (teken) => LIGATUUR[teken] ?? teken)
    .replace(/[^a-z]/g, '')

const LIGATUUR: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
}

// Applied from top to bottom. Capitals stand for one sound, so that later lines leave it alone.
const KLANKEN: readonly (readonly [RegExp, string])[] = [
  [/sch$/, 's'],
  [/sch(?=[lmnrw])/g, 's'],
  [/[cg]h/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dt/g, 't'],
  [/c(?=[eiy])/g, 's'],
  [/qu/g, 'kw'],
  [/[cq]+k?/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/ui?[jy]|ui/g, 'Q'],
  [/a+(?:ij|[ijy])/g, 'A'],
  [/ei?[jy]|ei|ij|y/g, 'Y'],
  [/[ao]uw?/g, 'O'],
  [/oe/g, 'U'],
  [/eu/g, 'E'],
  [/ie/g, 'i'],
  [/ae/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/d$/, 't'],
  [/b$/, 'p'],
  [/(?<=..)en$/, 'e'],
]

/**
 * What a Dutch name sounds like, so that spellings which people mix up come together: Jansen, Janssen and Janse; Meijer,
 * Meyer and Meier; Fischer and Visscher; Carel and Karel; Schmidt and Smit.
 */
export const klank = (tekst: string): string =>
  KLANKEN.reduce((woord, [van, naar]) => woord.replace(van, naar), kaal(tekst))
