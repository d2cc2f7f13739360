import type { Attribuut } from './attributen.ts'
import type { Naamruimten } from './naamruimten.ts'
import type { Schematype } from './plan.ts'

const XSI = 'http://www.w3.org/2001/XMLSchema-instance'

/**
 * The attributes that an element may not have. The standard has none; every schema allows a few of its own:
 * where a schema can be found, and `xsi:type` when it names the type that the element has anyhow.
 */
export function verbodenAttributen(
  attributen: readonly Attribuut[],
  naamruimten: Naamruimten,
  eigenType: Schematype | null,
): string[] {
  return attributen
    .filter(({ naam }) => naam !== 'xmlns' && !naam.startsWith('xmlns:'))
    .filter(({ naam, waarde }) => {
      const [prefix = '', lokaal = ''] = naam.includes(':') ? naam.split(':') : ['', naam]
      if (prefix === '' || naamruimten.van(prefix) !== XSI) return true
      if (lokaal === 'schemaLocation' || lokaal === 'noNamespaceSchemaLocation') return false
      return lokaal !== 'type' || !isType(waarde, naamruimten, eigenType)
    })
    .map(({ naam }) => naam)
}

function isType(waarde: string, naamruimten: Naamruimten, eigenType: Schematype | null): boolean {
  const na = waarde.indexOf(':')
  const [prefix, naam] = na < 0 ? ['', waarde] : [waarde.slice(0, na), waarde.slice(na + 1)]
  return eigenType !== null && naam === eigenType.naam && naamruimten.van(prefix) === eigenType.uri
}
