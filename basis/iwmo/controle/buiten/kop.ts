// Levels 3 and 4 for what stands in the header of every message.
import { bevat, type Datum, type Periode, schrijfDatum } from '@meedoen/kern'
import type { BerichtVan } from '../../model/berichten.ts'
import { aangevraagdeProducten, HEADER, startProducten, stopProducten, toegewezenProducten } from '../delen.ts'
import type { Overtreding, Regel } from '../regel.ts'
import type { Kennis } from './kennis.ts'
import { wijzigingen } from './verzoekdelen.ts'

type Gecontroleerd = 'WMO301' | 'WMO305' | 'WMO307' | 'WMO315' | 'WMO317' | 'WMO319' | 'WMO323' | 'WMO325'
type Kopregel = (bericht: BerichtVan<Gecontroleerd>, kennis: Kennis) => Overtreding[]

/** The same check on the header of every message that is not a retour. */
const inElk = (controle: Kopregel): Regel<[Kennis]>['controles'] => ({
  WMO301: controle,
  WMO305: controle,
  WMO307: controle,
  WMO315: controle,
  WMO317: controle,
  WMO319: controle,
  WMO323: controle,
  WMO325: controle,
})

export const TR056: Regel<[Kennis]> = {
  code: 'TR056',
  niveau: 3,
  retourcode: '9056',
  titel: 'De identificatie is per soort bericht uniek voor de afzender.',
  controles: inElk(({ Header }, { isIdentificatieGebruikt }) => {
    const { Identificatie } = Header.BerichtIdentificatie
    if (!isIdentificatieGebruikt(Identificatie)) return []
    const tekst = `Er is al een bericht met identificatie ${Identificatie} ontvangen. Geef dit bericht een nieuwe identificatie.`
    return [{ pad: `${HEADER}/BerichtIdentificatie/Identificatie`, tekst }]
  }),
}

export const TR135: Regel<[Kennis]> = {
  code: 'TR135',
  niveau: 4,
  retourcode: '8848',
  titel: 'De dagtekening ligt niet in de toekomst.',
  controles: inElk(({ Header }, { bekend }) => {
    const { Dagtekening } = Header.BerichtIdentificatie
    if (Dagtekening <= bekend.vandaag) return []
    const tekst = `De dagtekening (${schrijfDatum(Dagtekening)}) ligt in de toekomst. Vul de dag van verzenden in.`
    return [{ pad: `${HEADER}/BerichtIdentificatie/Dagtekening`, tekst }]
  }),
}

type Partij = 'Afzender' | 'Ontvanger'
const isGemeente = (code: string): boolean => code.length === 4

/** In which element the municipality stands, and in which the provider: a gemeentecode has four digits. */
const partijen = ({ Afzender }: { readonly Afzender: string }): { readonly gemeente: Partij; readonly agb: Partij } =>
  isGemeente(Afzender) ? { gemeente: 'Afzender', agb: 'Ontvanger' } : { gemeente: 'Ontvanger', agb: 'Afzender' }

/** The code must exist on the day of the message, or on the first day of a toewijzing in it (after a herindeling). */
const gemeenteOp =
  <B extends BerichtVan<Gecontroleerd>>(dagenVan: (bericht: B, kennis: Kennis) => readonly Datum[]) =>
  (bericht: B, kennis: Kennis): Overtreding[] => {
    const { gemeenten } = kennis.bekend
    const { Header } = bericht
    const element = partijen(Header).gemeente
    const perioden = gemeenten?.flatMap(({ code, periode }) => (code === Header[element] ? [periode] : []))
    const dagen = [Header.BerichtIdentificatie.Dagtekening, ...dagenVan(bericht, kennis)]
    if (perioden === undefined || perioden.some((periode) => dagen.some((dag) => bevat(periode, dag)))) return []
    const tekst = `Gemeentecode ${Header[element]} staat niet in de lijst van het CBS. Kijk of de code klopt, ook na een herindeling.`
    return [{ pad: `${HEADER}/${element}`, tekst }]
  }
const geenDagen = (): Datum[] => []

export const TR378: Regel<[Kennis]> = {
  code: 'TR378',
  niveau: 4,
  retourcode: 'S300',
  titel: 'De gemeentecode staat in de lijst van het CBS die op die dag gold.',
  controles: {
    WMO301: gemeenteOp((bericht) => toegewezenProducten(bericht).map(({ inhoud }) => inhoud.Ingangsdatum)),
    WMO305: gemeenteOp((bericht) =>
      startProducten(bericht).flatMap(({ inhoud }) => inhoud.ToewijzingIngangsdatum ?? []),
    ),
    WMO307: gemeenteOp((bericht) =>
      stopProducten(bericht).flatMap(({ inhoud }) => inhoud.ToewijzingIngangsdatum ?? []),
    ),
    WMO315: gemeenteOp((bericht) => aangevraagdeProducten(bericht).map(({ inhoud }) => inhoud.ToewijzingIngangsdatum)),
    WMO317: gemeenteOp((bericht, kennis) =>
      wijzigingen(bericht).flatMap(({ inhoud }) => kennis.toewijzing(inhoud.ToewijzingNummer)?.ingangsdatum ?? []),
    ),
    WMO319: gemeenteOp(geenDagen),
    // Help of before a herindeling may still be declared to the old code.
    WMO323: gemeenteOp(({ Declaratie }) => [
      ...new Set(Declaratie.Clienten.flatMap(({ Prestaties }) => Prestaties.map((p) => p.ProductPeriode.Begindatum))),
    ]),
    WMO325: gemeenteOp(geenDagen),
  },
}

const geldt = (dag: Datum, perioden: readonly Periode[]): boolean => perioden.some((periode) => bevat(periode, dag))

/** No TR of the standard has this check; that an AGB code exists is asked by OP254, and a header error is 0001 (IV087). */
export const OP254: Regel<[Kennis]> = {
  code: 'OP254',
  niveau: 4,
  retourcode: '0001',
  titel: 'De AGB-code van de aanbieder bestaat.',
  controles: inElk(({ Header }, { bekend: { aanbieders } }) => {
    const element = partijen(Header).agb
    const perioden = aanbieders?.flatMap(({ agb, periode }) => (agb === Header[element] ? [periode] : []))
    if (perioden === undefined || geldt(Header.BerichtIdentificatie.Dagtekening, perioden)) return []
    const tekst = `AGB-code ${Header[element]} is niet bekend. Kijk of de code klopt en op deze dag nog geldt.`
    return [{ pad: `${HEADER}/${element}`, tekst }]
  }),
}
