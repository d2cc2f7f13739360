import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Huis } from '../../huis.ts'
import type { Vertaal } from '../vertaal.server.ts'
import { maatInWoorden } from '../zaak/besluitblok.server.ts'

type Productkeuze = {
  readonly code: string
  readonly naam: string
  /** In what it is counted, in words: "minuten per week". */
  readonly maat: string
  readonly aanbieders: readonly { readonly agb: string; readonly naam: string; readonly label: string }[]
}
export type Soortkeuze = { readonly code: string; readonly naam: string; readonly producten: readonly Productkeuze[] }

/** What can be decided on that day: per kind of provision the products, and who delivers them after how long. */
export async function haalKeuzes({ kamers, taal }: Huis, stap: Stap, dag: Datum, t: Vertaal): Promise<Soortkeuze[]> {
  const keuzes: Soortkeuze[] = []
  for (const { code, naam } of Object.values(kamers.catalogus.VOORZIENINGEN)) {
    const alle = await kamers.inkoop.aanbiedersVoor(stap.tx, { voorziening: code, dag })
    // Who takes nobody new is left out; for who has its help already, it can be chosen when the help is assigned.
    const aanbod = alle.filter(({ neemtNieuwe }) => neemtNieuwe)
    const perProduct = Map.groupBy(aanbod, ({ product }) => product.code)
    keuzes.push({
      code,
      naam: naam[taal],
      producten: [...perProduct.values()].flatMap((groep) => {
        const [eerste] = groep
        if (!eerste) return []
        const { product } = eerste
        return [
          {
            code: product.code,
            naam: product.alphahulp ? t('besluit.alphahulp', { naam: product.naam[taal] }) : product.naam[taal],
            maat: maatInWoorden(product.eenheid, product.frequentie, t),
            aanbieders: groep.map(({ aanbieder, wachttijdWeken }) => ({
              agb: aanbieder.agb,
              naam: aanbieder.naam,
              label: t('besluit.aanbiederMet', { naam: aanbieder.naam, count: wachttijdWeken }),
            })),
          },
        ]
      }),
    })
  }
  return keuzes
}
