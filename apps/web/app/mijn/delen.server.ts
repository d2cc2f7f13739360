import type { Relatie } from '@meedoen/personen'
import type { Betrokkene } from '@meedoen/zaken'
import { type LoaderFunctionArgs, redirect } from 'react-router'
import { type Geopend, kan, openZaak, type Zaakkop } from './beeld.server.ts'

/** Somebody with whom the resident can share, and what they see now. */
export type Meekijker = {
  readonly persoon: string
  readonly naam: string
  readonly rollen: readonly string[]
  readonly onderdelen: readonly string[]
  /** A role in this case that sees something whatever is ticked. */
  readonly vast: 'vertegenwoordiger' | 'clientondersteuner' | null
}

export type Deelpagina = {
  readonly kop: Zaakkop
  readonly mensen: readonly Meekijker[]
  /** Names in the network of people whom the municipality does not know as a person. */
  readonly nietBekend: readonly string[]
  /** Whose sharing was saved just now. */
  readonly bewaard: string | null
}

/** Who may see what of a case: the own care network, and who is involved already. */
export const laadDelen = (vraag: LoaderFunctionArgs): Promise<Deelpagina> =>
  openZaak(vraag, async (geopend) => {
    const { beeld, kop, stap, huis } = geopend
    const { persoon } = beeld.zaak
    if (persoon === null || !kan(beeld, 'deelZaak')) throw redirect(`/mijn/${kop.id}`)
    const relaties = await huis.kamers.personen.relatiesVan(stap.tx, persoon, huis.vandaag)
    return {
      kop,
      mensen: await meekijkers(geopend, relaties),
      nietBekend: [...new Set(relaties.filter((r) => r.ander === null).map((r) => r.naam))],
      bewaard: new URL(vraag.request.url).searchParams.get('bewaard'),
    }
  })

async function meekijkers({ huis, stap, beeld }: Geopend, relaties: readonly Relatie[]): Promise<Meekijker[]> {
  const { betrokkenen } = beeld.zaak
  const bekend = [...new Set([...betrokkenen.map((b) => b.persoon), ...relaties.flatMap((r) => r.ander ?? [])])]
  const { haalPersonen, schrijfNaam } = huis.kamers.personen
  const personen = await haalPersonen(stap.tx, bekend)
  const zelf = stap.wie.soort === 'inwoner' ? stap.wie.persoon : null
  return bekend.flatMap((persoon) => {
    const mens = personen.get(persoon)
    if (!mens || persoon === zelf || mens.overledenOp) return []
    const betrokkene = betrokkenen.find((b) => b.persoon === persoon)
    const rollen = new Set(relaties.filter((r) => r.ander === persoon).map((r) => r.rol))
    return [{ persoon, naam: schrijfNaam(mens), ...rolEnZicht(betrokkene, [...rollen]) }]
  })
}

const rolEnZicht = (betrokkene: Betrokkene | undefined, inNetwerk: readonly string[]) => {
  const vast = betrokkene && betrokkene.rol !== 'mantelzorger' ? betrokkene.rol : null
  return {
    rollen: [...new Set([...(vast ? [vast] : []), ...inNetwerk])],
    onderdelen: betrokkene?.onderdelen ?? [],
    vast,
  }
}
