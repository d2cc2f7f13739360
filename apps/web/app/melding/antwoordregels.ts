import type { Meldingstap } from '@meedoen/zaken'
import { useTekst } from '../teksten/gebruik.ts'
import { type Antwoorden, antwoordlijst, inWoorden, type Leefgebiednamen, type Vertaal } from './antwoord.ts'

type Regel = { readonly term: string; readonly waarde: string }
type Vraag = Antwoorden[string] & {}
/** `ander`: the help is for somebody else than who fills in. */
type Schrijver = (t: Vertaal, vraag: Vraag, ander: boolean) => readonly Regel[]

/** One question with its answers, for the check at the end and for reading it again later. */
export type Vraagregels = { readonly stap: Meldingstap; readonly titel: string; readonly regels: readonly Regel[] }

/** Rows that count only when an earlier answer asks for them. */
const mits = (waar: boolean, regels: () => readonly Regel[]): readonly Regel[] => (waar ? regels() : [])

const voorWie: Schrijver = (t, v) => {
  const keuzes = { mijzelf: t('vraag.voor-wie.mijzelf'), ander: t('vraag.voor-wie.ander') }
  return [
    { term: t('vraag.voor-wie.titel'), waarde: inWoorden(t, v.voorWie, keuzes) },
    ...mits(v.voorWie === 'ander', () => [
      { term: t('vraag.voor-wie.melderNaam'), waarde: inWoorden(t, v.melderNaam) },
      { term: t('vraag.voor-wie.melderRelatie'), waarde: inWoorden(t, v.melderRelatie) },
      { term: t('vraag.voor-wie.melderTelefoon'), waarde: inWoorden(t, v.melderTelefoon) },
      { term: t('vraag.voor-wie.weetErvan'), waarde: inWoorden(t, v.weetErvan, { ja: t('ja'), nee: t('nee') }) },
    ]),
  ]
}

const situatie: Schrijver = (t, v) => [
  { term: t('vraag.situatie.leefgebieden'), waarde: inWoorden(t, v.leefgebieden) },
  { term: t('vraag.situatie.verhaal'), waarde: inWoorden(t, v.verhaal) },
]

const spoed: Schrijver = (t, v) => {
  const keuzes = { ja: t('vraag.spoed.ja'), nee: t('vraag.spoed.nee') }
  return [
    { term: t('vraag.spoed.titel'), waarde: inWoorden(t, v.spoed, keuzes) },
    ...mits(v.spoed === 'ja', () => [{ term: t('vraag.spoed.spoedReden'), waarde: inWoorden(t, v.spoedReden) }]),
  ]
}

const hulpNu: Schrijver = (t, v) => {
  const keuzes = { ja: t('vraag.hulp-nu.ja'), nee: t('vraag.hulp-nu.nee') }
  return [
    { term: t('vraag.hulp-nu.titel'), waarde: inWoorden(t, v.hulpNu, keuzes) },
    ...mits(v.hulpNu === 'ja', () => [
      { term: t('vraag.hulp-nu.mantelzorgerNaam'), waarde: inWoorden(t, v.mantelzorgerNaam) },
      { term: t('vraag.hulp-nu.mantelzorgerRelatie'), waarde: inWoorden(t, v.mantelzorgerRelatie) },
      { term: t('vraag.hulp-nu.mantelzorgerTelefoon'), waarde: inWoorden(t, v.mantelzorgerTelefoon) },
      { term: t('vraag.hulp-nu.mantelzorgerDoet'), waarde: inWoorden(t, v.mantelzorgerDoet) },
    ]),
  ]
}

const contactpersoon: Schrijver = (t, v) => {
  const keuzes = { mijzelf: t('vraag.contactpersoon.mijzelf'), ander: t('vraag.contactpersoon.ander') }
  return [
    { term: t('vraag.contactpersoon.titel'), waarde: inWoorden(t, v.contact, keuzes) },
    ...mits(v.contact === 'ander', () => [
      { term: t('vraag.contactpersoon.contactNaam'), waarde: inWoorden(t, v.contactNaam) },
      { term: t('vraag.contactpersoon.contactRelatie'), waarde: inWoorden(t, v.contactRelatie) },
      { term: t('vraag.contactpersoon.contactTelefoon'), waarde: inWoorden(t, v.contactTelefoon) },
    ]),
  ]
}

const clientondersteuning: Schrijver = (t, v) => {
  const keuzes = {
    ja: t('vraag.clientondersteuning.keuze.ja'),
    nee: t('vraag.clientondersteuning.keuze.nee'),
    'heeft-al': t('vraag.clientondersteuning.keuze.heeft-al'),
    'weet-niet': t('vraag.clientondersteuning.keuze.weet-niet'),
  }
  return [{ term: t('vraag.clientondersteuning.titel'), waarde: inWoorden(t, v.clientondersteuning, keuzes) }]
}

const gegevens: Schrijver = (t, v) =>
  (['naam', 'geboortedatum', 'straat', 'huisnummer', 'postcode', 'plaats'] as const).map((veld) => ({
    term: t(`vraag.gegevens.${veld}`),
    waarde: inWoorden(t, v[veld]),
  }))

const bereiken: Schrijver = (t, v, ander) => {
  const dagdelen = {
    ochtend: t('vraag.bereiken.dagdeel.ochtend'),
    middag: t('vraag.bereiken.dagdeel.middag'),
    avond: t('vraag.bereiken.dagdeel.avond'),
  }
  const manieren = {
    bellen: t(ander ? 'vraag.bereiken.bellenAnder' : 'vraag.bereiken.manier.bellen'),
    brief: t('vraag.bereiken.manier.brief'),
    email: t('vraag.bereiken.manier.email'),
  }
  return [
    { term: t('vraag.bereiken.telefoon'), waarde: inWoorden(t, v.telefoon) },
    { term: t('vraag.bereiken.wanneer'), waarde: inWoorden(t, v.wanneer, dagdelen) },
    { term: t('vraag.bereiken.email'), waarde: inWoorden(t, v.email) },
    {
      term: t(ander ? 'vraag.bereiken.voorkeurAnder' : 'vraag.bereiken.voorkeur'),
      waarde: inWoorden(t, v.voorkeur, manieren),
    },
    { term: t(ander ? 'vraag.bereiken.tolkAnder' : 'vraag.bereiken.tolk'), waarde: inWoorden(t, v.tolk) },
  ]
}

const SCHRIJVERS: Readonly<Record<Meldingstap, Schrijver>> = {
  'voor-wie': voorWie,
  situatie,
  spoed,
  'hulp-nu': hulpNu,
  contactpersoon,
  clientondersteuning,
  gegevens,
  bereiken,
}

/** All answers in words, question by question; fields that count for another answer are left out. */
export function useVraagregels(
  volgorde: readonly Meldingstap[],
  antwoorden: Antwoorden,
  leefgebieden: Leefgebiednamen,
): readonly Vraagregels[] {
  const t = useTekst('melding')
  const naam = (code: string): string => leefgebieden.find((g) => g.code === code)?.naam ?? code
  const ander = antwoorden['voor-wie']?.voorWie === 'ander'
  return volgorde.map((stap) => {
    const vraag = antwoorden[stap] ?? {}
    const gelezen =
      stap === 'situatie' ? { ...vraag, leefgebieden: antwoordlijst(vraag.leefgebieden).map(naam) } : vraag
    const overAnder = ander && (stap === 'gegevens' || stap === 'bereiken')
    const titel = overAnder ? t(`vraag.${stap}.titelAnder`) : t(`vraag.${stap}.titel`)
    return { stap, titel, regels: SCHRIJVERS[stap](t, gelezen, ander) }
  })
}
