import type { Datum } from '@meedoen/kern'
import {
  abonnementstariefMaand,
  abonnementstariefTerugwerkend,
  schrijfMaand,
  stap,
  type Uitleg,
  VRIJSTELLINGEN,
} from '@meedoen/regels'
import type { Punt } from '../bepalen/gemeld.ts'
import { type Persoonbeeld, standInMaand, teltInMaand } from '../bepalen/in-maand.ts'

/**
 * Why this amount is expected for a month: the same rule as the run, now with its steps, from which month, and for an aid how far its
 * cost price is paid. `punt` is what the run kept; when the facts say something else by now, that is said too.
 */
export function legMaandUit(beeld: Persoonbeeld, punt: Punt, maand: Datum, besluit: Datum): Uitleg {
  const uitleg = uitlegVan(beeld, punt, maand)
  const start = startuitleg(beeld, maand, besluit)
  return { ...uitleg, stappen: [...(uitleg.stappen ?? []), ...start, ...kostprijsuitleg(beeld)] }
}

function uitlegVan(beeld: Persoonbeeld, { reden, bedrag }: Punt, maand: Datum): Uitleg {
  if (reden === 'partner-betaalt') return PARTNER
  const stand = standInMaand(beeld, maand)
  if (reden === 'kostprijs-betaald' && stand.soort === 'kostprijs-betaald') return BETAALD
  if (stand.soort !== 'reken') return reden === 'gebruik-gestopt' ? gestopt() : VERANDERD
  const berekend = abonnementstariefMaand({ ...stand.invoer, maand })
  if (!berekend.ok) return stap(berekend.tekst, 'The amount for this month is not known.')
  const { uitkomst, uitleg } = berekend.waarde
  return uitkomst.bedrag === bedrag ? uitleg : { ...VERANDERD, stappen: [uitleg] }
}

const PARTNER = stap(
  'U en uw partner hebben allebei hulp. U betaalt samen één bijdrage. Die staat bij uw partner.',
  'You and your partner both have support. Together you pay one contribution. It stands with your partner.',
  { artikel: 'Wmo 2015 art. 2.1.4a lid 4' },
)
const BETAALD = stap(
  'De kostprijs van uw hulpmiddel of woningaanpassing is betaald. U betaalt niets meer.',
  'The cost price of your aid or home adaptation has been paid. You pay nothing any more.',
  { artikel: 'Wmo 2015 art. 2.1.4a lid 6' },
)
const VERANDERD = stap(
  'Na de laatste berekening is er iets veranderd. De volgende berekening past dit aan.',
  'Something changed after the last computation. The next one will take it in.',
)
const gestopt = (): Uitleg => {
  const { tekst, artikel } = VRIJSTELLINGEN['gebruik-gestopt']
  return stap(tekst.nl, tekst.en, { artikel })
}

/** From which month on, and whether part of it was too long ago to ask (UB 3.5 lid 4). */
function startuitleg({ gemeld }: Persoonbeeld, maand: Datum, besluit: Datum): Uitleg[] {
  const periode = gemeld.find(({ start, stop }) => teltInMaand({ begin: start, eind: stop }, maand))
  if (!periode) return []
  const terug = abonnementstariefTerugwerkend({ ingang: periode.start, besluitVerzonden: besluit })
  if (!terug.ok) return []
  return periode.werkelijk < periode.start
    ? [TE_LANG_GELEDEN(periode.start)]
    : (terug.waarde.uitleg.stappen ?? []).slice(0, 1)
}

const TE_LANG_GELEDEN = (start: Datum): Uitleg =>
  stap(
    `De hulp begon eerder. Maar het CAK vraagt hoogstens 12 eerdere maanden. Daarom betaalt u vanaf ${schrijfMaand(start)}.`,
    `The support began earlier. But CAK asks at most 12 earlier months. So you pay from ${schrijfMaand(start, 'en')}.`,
    { artikel: 'UB Wmo 2015 art. 3.5 lid 4' },
  )

const kostprijsuitleg = ({ kostprijzen }: Persoonbeeld): Uitleg[] =>
  kostprijzen.map(({ berekening }) => berekening.uitleg)
