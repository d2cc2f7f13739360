import { type Datum, leeftijdOp } from '@meedoen/kern'
import type { Persoon, Relatie, Relatierol, ZichtbaarAdres } from '@meedoen/personen'
import type { Huis } from '../huis.ts'

/** A person as the desk shows them: plain, and nothing that this employee may not see. */
export type Bewoner = {
  readonly id: string
  readonly naam: string
  readonly volledigeNaam: string
  readonly bsn: string
  readonly geboren: Datum
  readonly leeftijd: number
  readonly overledenOp: Datum | null
  readonly vertrokkenOp: Datum | null
  readonly telefoon: string | null
  readonly email: string | null
  readonly taal: 'nl' | 'en'
  readonly huishouden: Persoon['huishouden']
  /** Lines of the address; null when it may not be shown or is not known. */
  readonly adres: readonly string[] | null
  readonly geheim: boolean
  readonly huisgenoten: readonly { readonly id: string; readonly naam: string; readonly leeftijd: number }[]
  readonly netwerk: readonly {
    readonly id: string
    readonly persoon: string | null
    readonly naam: string
    readonly telefoon: string | null
    readonly rol: Relatierol
  }[]
}

type Bron = {
  persoon: Persoon
  adres: ZichtbaarAdres | null
  huisgenoten: readonly Persoon[]
  relaties: readonly Relatie[]
}

export function alsBewoner({ kamers, vandaag }: Huis, { persoon, adres, huisgenoten, relaties }: Bron): Bewoner {
  const { schrijfNaamMetTitel, schrijfVolledigeNaam, adresregels } = kamers.personen
  const { id, bsn, overledenOp, vertrokkenOp, telefoon, email, taal, huishouden, geheim } = persoon
  return {
    id,
    bsn,
    overledenOp,
    vertrokkenOp,
    telefoon,
    email,
    taal,
    huishouden,
    geheim,
    naam: schrijfNaamMetTitel(persoon),
    volledigeNaam: schrijfVolledigeNaam(persoon),
    geboren: persoon.geboortedatum,
    leeftijd: leeftijdOp(persoon.geboortedatum, vandaag),
    adres: adres?.zichtbaar ? adresregels(adres.adres) : null,
    huisgenoten: huisgenoten.map((ander) => ({
      id: ander.id,
      naam: schrijfNaamMetTitel(ander),
      leeftijd: leeftijdOp(ander.geboortedatum, vandaag),
    })),
    netwerk: relaties.map((r) => ({ id: r.id, persoon: r.ander, naam: r.naam, telefoon: r.telefoon, rol: r.rol })),
  }
}
