import { geweigerd } from '@meedoen/kern'
import type { Inwoner } from '../wie/wie.ts'
import { ONDERDELEN, type Onderwerpen, type ZaakRelaties, type Zicht } from './onderwerpen.ts'
import { NIET_VOOR_U, type Oordeel, type Regels, toegestaan } from './regel.ts'

/** A resident sees the whole case except the working notes. */
const ALLES: readonly Zicht[] = [...ONDERDELEN, 'toewijzing']

const betrokkenheid = (wie: Inwoner, zaak: ZaakRelaties) => zaak.betrokkenen.find((b) => b.persoon === wie.persoon)

/** The resident of the case, or who represents them (Wmo 2015 art. 1.1.1 vertegenwoordiger): acts and sees alike. */
function namensInwoner(wie: Inwoner, zaak: ZaakRelaties): Oordeel {
  if (zaak.persoon === wie.persoon) return toegestaan('zelf', ALLES)
  return betrokkenheid(wie, zaak)?.rol === 'vertegenwoordiger' ? toegestaan('vertegenwoordiger', ALLES) : NIET_VOOR_U
}

/** A mantelzorger sees what was shared; a cliëntondersteuner of this client also how far it is (Wmo 2015 art. 2.2.4). */
function inzien(wie: Inwoner, zaak: ZaakRelaties): Oordeel {
  const namens = namensInwoner(wie, zaak)
  const band = betrokkenheid(wie, zaak)
  if (namens.ok || band === undefined) return namens
  const gedeeld = ONDERDELEN.filter((onderdeel) => band.onderdelen.includes(onderdeel))
  if (band.rol === 'clientondersteuner') {
    return toegestaan('clientondersteuner', [...new Set<Zicht>(['voortgang', ...gedeeld])])
  }
  return gedeeld.length > 0 ? toegestaan('gedeeld', gedeeld) : NIET_VOOR_U
}

function metOnderdeel(wie: Inwoner, zaak: ZaakRelaties, onderdeel: Zicht): Oordeel {
  const oordeel = inzien(wie, zaak)
  if (!oordeel.ok || oordeel.waarde.ziet.includes(onderdeel)) return oordeel
  return geweigerd('niet-gedeeld', 'Dit deel is niet met u gedeeld. Vraag de inwoner of die het met u wil delen.')
}

const opPersoon = (
  wie: Inwoner,
  { persoon, zaken }: Pick<Onderwerpen['persoon-inzien'], 'persoon' | 'zaken'>,
): Oordeel => {
  if (persoon.id === wie.persoon) return toegestaan('zelf', ALLES)
  const vertegenwoordigt = zaken.some(
    (zaak) => zaak.persoon === persoon.id && betrokkenheid(wie, zaak)?.rol === 'vertegenwoordiger',
  )
  return vertegenwoordigt ? toegestaan('vertegenwoordiger', ALLES) : NIET_VOOR_U
}

export const INWONER: Regels<Inwoner> = {
  'melding-doen': () => toegestaan('melder'),
  'melding-doen-namens': () => toegestaan('melder'),
  'zaak-inzien': (wie, { zaak }) => inzien(wie, zaak),
  'melding-aanvullen': (wie, { zaak }) => namensInwoner(wie, zaak),
  'plan-inleveren': (wie, { zaak }) => namensInwoner(wie, zaak),
  'inbreng-doen': (wie, { zaak }) => namensInwoner(wie, zaak),
  'delen-instellen': (wie, { zaak }) => namensInwoner(wie, zaak),
  'document-lezen': (wie, { zaak, onderdeel, inwonerZiet }) =>
    inwonerZiet ? metOnderdeel(wie, zaak, onderdeel) : NIET_VOOR_U,
  'persoon-inzien': opPersoon,
  'toewijzing-inzien': (wie, { zaak }) => metOnderdeel(wie, zaak, 'toewijzing'),
  'pgb-inzien': (wie, { zaak }) => namensInwoner(wie, zaak),
  'pgb-besteden': (wie, { zaak }) => namensInwoner(wie, zaak),
  'inzagelog-lezen': opPersoon,
}
