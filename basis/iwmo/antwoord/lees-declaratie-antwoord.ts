// A 325 read by the provider: what is granted, and why not the rest.
import { ANTWOORD, metTeken } from '../controle/declaratiedelen.ts'
import type { Wmo325 } from '../model/berichten.ts'
import { type Afkeurreden, alsRedenen } from './redenen.ts'

/** One line that was not granted. */
export type AfgewezenPrestatie = {
  readonly bsn: string
  readonly referentieNummer: string
  /** In cents; below zero for a credit. */
  readonly bedrag: number
  /** Of the line; of its client when the line was not judged. */
  readonly redenen: readonly Afkeurreden[]
}

/** `niet-verwerkt`: the declaration counts as not sent, and may be sent again when the reasons are gone. */
export type Declaratieuitslag =
  | { readonly stand: 'niet-verwerkt'; readonly redenen: readonly Afkeurreden[] }
  | {
      readonly stand: 'toegekend' | 'deels-toegekend' | 'afgewezen'
      readonly declaratieNummer: string
      /** In cents, with a sign. */
      readonly ingediend: number
      readonly toegekend: number
      readonly afgewezen: readonly AfgewezenPrestatie[]
    }

type Antwoord = NonNullable<Wmo325['DeclaratieAntwoord']>
type Totaal = Antwoord['TotaalToegekendBedrag']
const bedragVan = ({ TotaalBedrag, DebetCredit }: Totaal): number => metTeken(TotaalBedrag, DebetCredit)

/** Tells per line what a 325 says; linear in its lines. */
export function leesDeclaratieAntwoord({ Header, DeclaratieAntwoord }: Wmo325): Declaratieuitslag {
  const redenen = [
    ...alsRedenen(Header.RetourCodes, '/Bericht/Header'),
    ...alsRedenen(DeclaratieAntwoord?.RetourCodes ?? [], ANTWOORD),
  ]
  if (DeclaratieAntwoord === undefined || redenen.length > 0) return { stand: 'niet-verwerkt', redenen }
  const afgewezen = afgewezenIn(DeclaratieAntwoord)
  const [ingediend, toegekend] = [
    bedragVan(DeclaratieAntwoord.TotaalIngediendBedrag),
    bedragVan(DeclaratieAntwoord.TotaalToegekendBedrag),
  ]
  const { DeclaratieNummer: declaratieNummer } = DeclaratieAntwoord
  return { stand: standVan(afgewezen, toegekend), declaratieNummer, ingediend, toegekend, afgewezen }
}

function standVan(afgewezen: readonly AfgewezenPrestatie[], toegekend: number) {
  if (afgewezen.length === 0) return 'toegekend'
  return toegekend === 0 ? 'afgewezen' : 'deels-toegekend'
}

const afgewezenIn = ({ Clienten = [] }: Antwoord): AfgewezenPrestatie[] =>
  Clienten.flatMap(({ Bsn, Prestaties, RetourCodes }, c) => {
    const client = `${ANTWOORD}/Clienten/Client[${c + 1}]`
    const vanClient = alsRedenen(RetourCodes, client)
    return Prestaties.map(({ ProductReferentie, IngediendBedrag, RetourCodes: codes }, p) => ({
      bsn: Bsn,
      referentieNummer: ProductReferentie.ReferentieNummer,
      bedrag: metTeken(IngediendBedrag.Bedrag, IngediendBedrag.DebetCredit),
      redenen: [...vanClient, ...alsRedenen(codes, `${client}/Prestaties/Prestatie[${p + 1}]`)],
    }))
  })
