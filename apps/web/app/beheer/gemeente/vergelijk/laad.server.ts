import { schrijfDatum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { InhoudVan, Onderwerp } from '@meedoen/verordening'
import { data } from 'react-router'
import type { Paginavraag } from '../../../bewaak.server.ts'
import type { Huis } from '../../../huis.ts'
import { vertaler } from '../../../teksten/vertaler.ts'
import { alsBeheerder } from '../../als-beheerder.server.ts'
import { schrijfInhoud } from '../inhoud.server.ts'
import { haalOnderwerpUit } from '../onderwerp.server.ts'
import { ontwerpsleutel, versiesleutel } from './sleutel.ts'
import { legNaastElkaar } from './verschillen.ts'

/** A version or a draft that can be compared. */
type Stand = {
  readonly sleutel: string
  readonly label: string
  readonly soort: 'ontwerp' | 'straks' | 'nu' | 'voorheen'
  readonly inhoud: InhoudVan<Onderwerp>
}

/** Two versions or drafts side by side: without a choice what holds now, and the last that somebody worked on. */
export function haalVergelijking(vraag: Paginavraag, deel: string | undefined) {
  const huis = alsBeheerder(vraag)
  const onderwerp = haalOnderwerpUit(deel)
  const gevraagd = new URL(vraag.request.url).searchParams
  return huis.werk(async (stap) => {
    const standen = await haalStanden(huis, stap, onderwerp)
    const van = kies(standen, gevraagd.get('van'), standen.find(({ soort }) => soort === 'nu') ?? standen.at(-1))
    const met = kies(standen, gevraagd.get('met'), standen.find((stand) => stand !== van) ?? van)
    return {
      onderwerp,
      keuzes: standen.map(({ sleutel, label }) => ({ waarde: sleutel, label })),
      van: { sleutel: van.sleutel, label: van.label },
      met: { sleutel: met.sleutel, label: met.label },
      alleen: gevraagd.get('alleen') === 'verschillen',
      verschillen: legNaastElkaar(
        schrijfInhoud(huis, onderwerp, van.inhoud),
        schrijfInhoud(huis, onderwerp, met.inhoud),
      ),
    }
  })
}

function kies(standen: readonly Stand[], sleutel: string | null, anders: Stand | undefined): Stand {
  const stand = sleutel === null ? anders : standen.find((mogelijk) => mogelijk.sleutel === sleutel)
  if (!stand) throw data(null, { status: 404 })
  return stand
}

/** Drafts first, then versions from new to old. */
async function haalStanden(huis: Huis, stap: Stap, onderwerp: Onderwerp): Promise<Stand[]> {
  const t = vertaler(huis.taal).getFixedT(null, 'verordening')
  const versies = await huis.kamers.verordening.versiesVan(stap.tx, onderwerp)
  const ontwerpen = await huis.kamers.verordening.ontwerpenVan(stap.tx, onderwerp)
  const nu = versies.find(({ ingang }) => ingang <= stap.vandaag)
  return [
    ...ontwerpen.map(({ id, naam, inhoud }) => ({
      sleutel: ontwerpsleutel(id),
      label: t('vergelijk.ontwerp', { naam }),
      soort: 'ontwerp' as const,
      inhoud,
    })),
    ...versies.map((versie) => {
      const soort = versie === nu ? 'nu' : versie.ingang > stap.vandaag ? 'straks' : 'voorheen'
      const vanaf = schrijfDatum(versie.ingang, huis.taal)
      const keer = versie.volgnummer > 1 ? 'verbeterd' : 'gewoon'
      return {
        sleutel: versiesleutel(versie),
        label: t(`vergelijk.versie.${soort}.${keer}`, { vanaf, nummer: versie.volgnummer }),
        soort,
        inhoud: versie.inhoud,
      } as const
    }),
  ]
}
