import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { type Klasse, type Lijst, type Type, veldtype } from '../model/bouwstenen.ts'
import { isVelddata } from '../waarden/als-bericht.ts'
import type { Overtreding, Regel } from './regel.ts'

const sleutelVan = (klasse: Klasse, waarde: unknown): string =>
  isVelddata(waarde) ? JSON.stringify(klasse.sleutel.map((veld) => waarde[veld] ?? null)) : ''

function dubbelInLijst(lijst: Lijst, items: readonly unknown[], pad: string): Overtreding[] {
  const klasse = lijst.item
  if (klasse.basis !== 'klasse') return []
  const eerste = new Map<string, number>()
  return items.flatMap((item, i) => {
    const eigen = `${pad}/${lijst.element}[${i + 1}]`
    const sleutel = sleutelVan(klasse, item)
    const eerder = klasse.sleutel.length === 0 ? undefined : eerste.get(sleutel)
    if (eerder === undefined) eerste.set(sleutel, i + 1)
    const tekst = `${lijst.element} ${i + 1} is dubbel: nummer ${eerder} heeft dezelfde ${klasse.sleutel.join(' en ')}. Haal er een weg.`
    return [...(eerder === undefined ? [] : [{ pad: eigen, tekst }]), ...dubbelIn(klasse, item, eigen)]
  })
}

/** Walks the description, so that a new message needs no new code here. */
function dubbelIn(type: Type, waarde: unknown, pad: string): Overtreding[] {
  if (type.basis === 'lijst') return Array.isArray(waarde) ? dubbelInLijst(type, waarde, pad) : []
  if (type.basis !== 'klasse' || type.ruimte === 'basis' || !isVelddata(waarde)) return []
  return Object.entries(type.velden).flatMap(([naam, veld]) =>
    dubbelIn(veldtype(veld).type, waarde[naam], `${pad}/${naam}`),
  )
}

const zoekDubbelen =
  (soort: Berichtsoort) =>
  (bericht: unknown): Overtreding[] =>
    dubbelIn(BERICHTEN[soort].wortel, bericht, '/Bericht')

export const TR101: Regel = {
  code: 'TR101',
  niveau: 2,
  retourcode: '0001',
  titel: 'Binnen een bericht komt een logische sleutel maar een keer voor.',
  controles: { WMO301: zoekDubbelen('WMO301'), WMO305: zoekDubbelen('WMO305') },
}
