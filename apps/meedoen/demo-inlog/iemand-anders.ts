import type { Gemeentecode } from '@meedoen/kern'
import type { DemoPersona } from '../demo/persona.ts'
import { subVan } from '../demo/staf.ts'

/** More made-up accounts than these are kept by nobody. */
const HOOGSTENS = 50
const NAAMLENGTE = 60

/** Accounts that a visitor of the demo makes up: somebody new at a provider, whom nobody knew before they were invited. */
export type IemandAnders = {
  readonly van: (gemeente: Gemeentecode) => readonly DemoPersona[]
  /** Undefined for a name without a Latin letter. The same name is the same account, also after a restart. */
  readonly maak: (gemeente: Gemeentecode, naam: string) => DemoPersona | undefined
}

/** Keeps them in memory: they are gone with the program, what they were let in for is not. */
export function maakIemandAnders(): IemandAnders {
  const bekend = new Map<Gemeentecode, readonly DemoPersona[]>()
  const van: IemandAnders['van'] = (gemeente) => bekend.get(gemeente) ?? []
  return {
    van,
    maak(gemeente, invoer) {
      const naam = invoer.trim().replace(/\s+/g, ' ').slice(0, NAAMLENGTE)
      if (!/[a-z]/.test(subVan(naam))) return undefined
      const persona: DemoPersona = {
        sub: `iemand-anders-${subVan(naam)}`,
        publiek: 'aanbieder',
        naam,
        rol: { nl: 'iemand anders', en: 'somebody else' },
        zin: { nl: 'Deze naam is hier ingevuld.', en: 'This name was filled in here.' },
      }
      const anderen = van(gemeente).filter(({ sub }) => sub !== persona.sub)
      bekend.set(gemeente, [...anderen, persona].slice(-HOOGSTENS))
      return persona
    },
  }
}
