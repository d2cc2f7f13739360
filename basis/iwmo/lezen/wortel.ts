import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'

const STANDAARDEN = new Map([
  ['iwmo', 'iWmo'],
  ['ijw', 'iJw (jeugdhulp)'],
  ['iwlz', 'iWlz (langdurige zorg)'],
  ['ieb', 'iEb (eigen bijdrage)'],
  ['ipgb', 'iPgb (persoonsgebonden budget)'],
])
const ISTANDAARD = /^http:\/\/www\.istandaarden\.nl\/(\w+)\/(\d+)_(\d+)\/(\w+)\/schema$/
const ENVELOP = 'http://www.stufstandaarden.nl/koppelvlak/ggk'

const soorten: readonly Berichtsoort[] = Object.values(BERICHTEN).map((beschrijving) => beschrijving.soort)

/** Which message a document is by the namespace of its root. */
export const soortVan = (uri: string): Berichtsoort | null =>
  soorten.find((soort) => BERICHTEN[soort].naamruimte === uri) ?? null

function uitlegIstandaard(standaard: string, release: string, bericht: string): string {
  const naam = STANDAARDEN.get(standaard) ?? standaard
  if (standaard !== 'iwmo')
    return `Dit is een bericht van ${naam}, release ${release}. Dit programma leest alleen iWmo 3.2.`
  return release === '3.2'
    ? `Dit is een ${bericht.toUpperCase()} van iWmo 3.2. Dit programma leest: ${soorten.join(', ')}.`
    : `Dit is een bericht van iWmo ${release}. Vraag de afzender het te sturen in iWmo 3.2.`
}

/** Why a document with this root is not a message that this package reads. */
export function uitlegWortel(uri: string, naam: string): string {
  const [, standaard, groot, klein, bericht] = ISTANDAARD.exec(uri) ?? []
  if (standaard !== undefined && bericht !== undefined) return uitlegIstandaard(standaard, `${groot}.${klein}`, bericht)
  if (uri.startsWith(ENVELOP)) return 'Dit is een envelop van het knooppunt (StUF-GGk). Haal eerst het bericht eruit.'
  const ruimte = uri === '' ? 'zonder naamruimte' : `in naamruimte "${uri}"`
  return `Dit is geen iWmo-bericht: het begint met element ${naam} ${ruimte}. Kijk of u het goede bestand hebt.`
}
