import type { Weigering } from '@meedoen/kern'
import type { Uitleg } from '@meedoen/regels'
import type { Linkbeeld } from '@meedoen/zaken'
import type { Huis } from '../../huis.ts'
import { leesUitleg } from '../../ui/lees-uitleg.ts'

export type Klaarbeeld = Omit<Linkbeeld, 'plan' | 'onderzoek'> & {
  readonly plan: Termijn
  readonly onderzoek: Termijn
  readonly steun: { readonly naam: string; readonly telefoon: string } | null
  readonly adres: readonly string[]
}
type Termijn = { readonly datum: Linkbeeld['meldingOp'] | null; readonly uitleg: Uitleg | null }

/** What happens after a melding, for who holds its link; a refusal when the link does not work (any more). */
export async function laadKlaar(huis: Huis, token: string | undefined): Promise<Klaarbeeld | Weigering> {
  const { zaken, verordening } = huis.kamers
  return huis.werk(async (stap) => {
    const beeld = await zaken.toonAanLinkhouder(stap, token ?? '', 'na-melding')
    if (!beeld.ok) return beeld
    const gemeente = await verordening.versieOp(stap.tx, 'gemeentegegevens', stap.vandaag)
    const { plan, onderzoek, ...rest } = beeld.waarde
    return {
      ...rest,
      plan: { datum: plan.datum, uitleg: leesUitleg(plan.uitleg) },
      onderzoek: { datum: onderzoek.datum, uitleg: leesUitleg(onderzoek.uitleg) },
      steun: gemeente.ok ? gemeente.waarde.inhoud.clientondersteuning : null,
      adres: gemeente.ok ? adresregels(gemeente.waarde.inhoud) : [],
    }
  })
}

function adresregels({ naam, postadres }: { naam: string; postadres: Postadres }): string[] {
  const { straat, huisnummer, postcode, plaats } = postadres
  return [naam, `${straat} ${huisnummer}`, `${postcode} ${plaats}`]
}

type Postadres = Readonly<Record<'straat' | 'huisnummer' | 'postcode' | 'plaats', string>>
