/** 0 unknown, 1 male, 2 female (COD046). */
export type Geslacht = '0' | '1' | '2'

/** How somebody wants to be called (COD700): 1 own name, 2 partner's, 3 partner's then own, 4 own then partner's. */
export type Naamgebruik = '1' | '2' | '3' | '4'

export type Achternaam = { readonly voorvoegsel: string | null; readonly achternaam: string }

/** The parts of a name as the BRP keeps them; initials without dots or spaces. */
export type Naam = Achternaam & {
  readonly voornamen: string
  readonly voorletters: string
  readonly partner: Achternaam | null
  readonly naamgebruik: Naamgebruik
  readonly geslacht: Geslacht
}

const metVoorvoegsel = ({ voorvoegsel, achternaam }: Achternaam): string =>
  voorvoegsel ? `${voorvoegsel} ${achternaam}` : achternaam

/** "de Vries-van den Berg": the surname in the order the person chose. Without partner name always the own name. */
export function schrijfAchternaam(naam: Naam): string {
  const eigen = metVoorvoegsel(naam)
  if (naam.partner === null || naam.naamgebruik === '1') return eigen
  const partner = metVoorvoegsel(naam.partner)
  if (naam.naamgebruik === '2') return partner
  return naam.naamgebruik === '3' ? `${partner}-${eigen}` : `${eigen}-${partner}`
}

/** "J.Th.M.": a capital starts an initial, small letters stay with it. */
const schrijfVoorletters = (voorletters: string): string =>
  (voorletters.replace(/[.\s]/g, '').match(/\p{Lu}[^\p{Lu}]*|^[^\p{Lu}]+/gu) ?? [])
    .map((letter) => `${letter}.`)
    .join('')

/** "J.M. de Vries-van den Berg". */
export const schrijfNaam = (naam: Naam): string =>
  `${schrijfVoorletters(naam.voorletters)} ${schrijfAchternaam(naam)}`.trim()

/** "Johanna Maria de Vries": with all first names, as on an official letter or to recognise somebody by. */
export const schrijfVolledigeNaam = (naam: Naam): string => `${naam.voornamen} ${schrijfAchternaam(naam)}`.trim()

/** "mw. J.M. de Vries", "dhr. P. Jansen"; without a title when the gender is not known. */
export function schrijfNaamMetTitel(naam: Naam): string {
  const titel = { '0': '', '1': 'dhr. ', '2': 'mw. ' }[naam.geslacht]
  return `${titel}${schrijfNaam(naam)}`
}

/** A prefix that stands first gets a capital ("mevrouw Van den Berg"), "'t" and "'s" keep their small letter. */
const alsBegin = (achternaam: string): string => achternaam.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

const AANSPREKING = {
  nl: { '1': 'meneer', '2': 'mevrouw' },
  en: { '1': 'Mr', '2': 'Ms' },
} as const

/** "mevrouw De Vries", "meneer Jansen", to follow "Beste"; the whole name when the gender is not known. */
export const aanspreking = (naam: Naam, taal: 'nl' | 'en' = 'nl'): string =>
  naam.geslacht === '0' ? schrijfNaam(naam) : `${AANSPREKING[taal][naam.geslacht]} ${alsBegin(schrijfAchternaam(naam))}`

const AANHEF = {
  nl: { '0': 'Geachte', '1': 'Geachte heer', '2': 'Geachte mevrouw' },
  en: { '0': 'Dear', '1': 'Dear Mr', '2': 'Dear Ms' },
} as const

/** "Geachte mevrouw De Vries" to open a letter with, without the comma; gender-neutral when the gender is not known. */
export function aanhef(naam: Naam, taal: 'nl' | 'en' = 'nl'): string {
  const wie = naam.geslacht === '0' ? schrijfNaam(naam) : alsBegin(schrijfAchternaam(naam))
  return `${AANHEF[taal][naam.geslacht]} ${wie}`
}

/** "Vries, J.M. de": for lists that are sorted by surname; the prefix goes to the end. */
export function schrijfSorteernaam(naam: Naam): string {
  const eerst = naam.partner !== null && (naam.naamgebruik === '2' || naam.naamgebruik === '3') ? naam.partner : naam
  const rest = schrijfAchternaam(naam).slice(metVoorvoegsel(eerst).length)
  const achter = [schrijfVoorletters(naam.voorletters), eerst.voorvoegsel].filter(Boolean).join(' ')
  return achter === '' ? `${eerst.achternaam}${rest}` : `${eerst.achternaam}${rest}, ${achter}`
}
