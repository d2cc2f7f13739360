// Level 2: TR101, by the logical keys in the descriptions, so that a new message needs no new code here.
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { type Klasse, type Lijst, samengesteld, type Type, veldtype } from '../model/bouwstenen.ts'
import { isVelddata } from '../waarden/als-bericht.ts'
import type { Clientcontrole } from './declaratiedelen.ts'
import { binnenregel } from './delen.ts'
import type { Overtreding } from './regel.ts'

type Tak = { readonly naam: string; readonly type: Klasse | Lijst }
const perKlasse = new Map<Klasse, readonly Tak[]>()

/** The fields of a class under which classes of the message can stand; worked out once. */
function takkenVan(klasse: Klasse): readonly Tak[] {
  const bekend = perKlasse.get(klasse)
  if (bekend) return bekend
  const takken = Object.entries(klasse.velden).flatMap(([naam, veld]): Tak[] => {
    const { type } = veldtype(veld)
    if (type.basis === 'lijst') return type.item.basis === 'klasse' ? [{ naam, type }] : []
    return type.basis === 'klasse' && type.ruimte === 'bericht' ? [{ naam, type }] : []
  })
  perKlasse.set(klasse, takken)
  return takken
}

/** What a simple value adds to a key; with its length in front no two keys run into each other. */
const kern = (waarde: unknown): string => {
  const tekst = typeof waarde === 'string' || typeof waarde === 'number' ? `${waarde}` : ''
  return `${tekst.length}:${tekst}`
}
type Schrijver = (waarde: unknown) => string

/** How a key field is written; a composite in the order of the standard, however the value was built. */
function schrijverVan(type: Type): Schrijver {
  if (type.basis !== 'klasse') return kern
  const delen = Object.entries(type.velden).map(([naam, veld]) => ({
    naam,
    schrijf: schrijverVan(veldtype(veld).type),
  }))
  return (waarde) => {
    if (!isVelddata(waarde)) return '-'
    let sleutel = '+'
    for (const { naam, schrijf } of delen) sleutel += schrijf(waarde[naam])
    return sleutel
  }
}

/** Writes the logical key of a class. */
function sleutelschrijver({ sleutel, velden }: Klasse): Schrijver {
  const delen = Object.fromEntries(Object.entries(velden).filter(([naam]) => sleutel.includes(naam)))
  return schrijverVan(samengesteld('sleutel', delen))
}

/** Below this a list is quicker gone through again than remembered by keys; a client has few prestaties. */
const KORT = 8

/** Whether two elements agree in the fields of a class, looked at as deep as the description goes. */
function isGelijk(klasse: Klasse, een: unknown, ander: unknown, velden: readonly string[]): boolean {
  if (!isVelddata(een) || !isVelddata(ander)) return een === ander
  for (const naam of velden) {
    const [a, b] = [een[naam], ander[naam]]
    if (a === b) continue
    const veld = klasse.velden[naam]
    const type = veld === undefined ? undefined : veldtype(veld).type
    if (type?.basis !== 'klasse' || !isGelijk(type, a, b, Object.keys(type.velden))) return false
  }
  return true
}

/** For each next element of a list the first place before it with the same key; -1 for none. */
type Eerder = (plaats: number) => number

function eerderIn(klasse: Klasse, items: readonly unknown[]): Eerder {
  const { sleutel } = klasse
  if (items.length <= KORT)
    return (plaats) => {
      for (let i = 0; i < plaats; i++) if (isGelijk(klasse, items[i], items[plaats], sleutel)) return i
      return -1
    }
  const eerder = eerderMetSleutel(klasse)
  return (plaats) => eerder(items[plaats], plaats)
}

function eerderMetSleutel(klasse: Klasse): (item: unknown, plaats: number) => number {
  const schrijf = sleutelwaarde(klasse)
  const eerste = new Map<unknown, number>()
  return (item, plaats) => {
    const eigen = schrijf(item)
    const eerder = eerste.get(eigen)
    if (eerder === undefined) eerste.set(eigen, plaats)
    return eerder ?? -1
  }
}

/** What tells elements of a class apart: of a key with one simple field that value, else all of it in writing. */
function sleutelwaarde(klasse: Klasse): (item: unknown) => unknown {
  const [naam, tweede] = klasse.sleutel
  const veld = naam === undefined ? undefined : klasse.velden[naam]
  if (naam === undefined || veld === undefined || tweede !== undefined || veldtype(veld).type.basis === 'klasse')
    return sleutelschrijver(klasse)
  return (item) => (isVelddata(item) ? item[naam] : undefined)
}

const dubbeltekst = (element: string, { sleutel }: Klasse, plaats: number, eerder: number): string =>
  `${element} ${plaats + 1} is dubbel: nummer ${eerder + 1} heeft dezelfde ${sleutel.join(' en ')}. Haal er een weg.`

type Pad = readonly string[]
const padPerKlasse = new Map<Klasse, Pad | null>()

/** Where the first simple value of the key of a class stands; null for a class without a key. Worked out once. */
function beginVanSleutel(klasse: Klasse): Pad | null {
  const bekend = padPerKlasse.get(klasse)
  if (bekend !== undefined) return bekend
  const [naam] = klasse.sleutel
  const begin = naam === undefined ? null : padNaar(klasse, naam)
  padPerKlasse.set(klasse, begin)
  return begin
}

function padNaar({ velden }: Klasse, naam: string): Pad {
  const veld = velden[naam]
  const type = veld === undefined ? undefined : veldtype(veld).type
  const [eerste] = type?.basis === 'klasse' ? Object.keys(type.velden) : []
  return type?.basis === 'klasse' && eerste !== undefined ? [naam, ...padNaar(type, eerste)] : [naam]
}

function opPad(waarde: unknown, pad: Pad): unknown {
  let inhoud = waarde
  for (const naam of pad) {
    if (!isVelddata(inhoud)) return undefined
    inhoud = inhoud[naam]
  }
  return inhoud
}

/** Whether keys in a list may be the same; they are not when each begins in another way, as in nearly every message. */
function kanDubbelZijn(klasse: Klasse, items: readonly unknown[]): boolean {
  const begin = beginVanSleutel(klasse)
  if (begin === null || items.length < 2) return false
  const begins: unknown[] = []
  for (const item of items) begins.push(opPad(item, begin))
  if (items.length > KORT) return new Set(begins).size < items.length
  for (let i = 1; i < begins.length; i++) for (let j = 0; j < i; j++) if (begins[i] === begins[j]) return true
  return false
}

function zoekInLijst(lijst: Lijst, items: readonly unknown[], pad: string, gevonden: Overtreding[]): void {
  const klasse = lijst.item
  if (klasse.basis !== 'klasse') return
  const isBlad = takkenVan(klasse).length === 0
  const eerderDan = kanDubbelZijn(klasse, items) ? eerderIn(klasse, items) : null
  for (let i = 0; i < items.length; i++) {
    const eerder = eerderDan?.(i) ?? -1
    if (eerder >= 0) {
      const tekst = dubbeltekst(lijst.element, klasse, i, eerder)
      gevonden.push({ pad: `${pad}/${lijst.element}[${i + 1}]`, tekst })
    }
    if (!isBlad) zoekIn(klasse, items[i], `${pad}/${lijst.element}[${i + 1}]`, gevonden)
  }
}

function zoekIn(klasse: Klasse, waarde: unknown, pad: string, gevonden: Overtreding[]): void {
  if (!isVelddata(waarde)) return
  for (const { naam, type } of takkenVan(klasse)) {
    const inhoud = waarde[naam]
    if (type.basis === 'klasse') zoekIn(type, inhoud, `${pad}/${naam}`, gevonden)
    else if (Array.isArray(inhoud)) zoekInLijst(type, inhoud, `${pad}/${naam}`, gevonden)
  }
}

const zoekDubbelen =
  (soort: Berichtsoort) =>
  (bericht: unknown): Overtreding[] => {
    const gevonden: Overtreding[] = []
    zoekIn(BERICHTEN[soort].wortel, bericht, '/Bericht', gevonden)
    return gevonden
  }

/** The one list under a class from which all others hang; null when there is none. */
function lijstOnder(klasse: Klasse): Lijst | null {
  for (const { type } of takkenVan(klasse)) {
    const lijst = type.basis === 'lijst' ? type : lijstOnder(type)
    if (lijst !== null) return lijst
  }
  return null
}

/** In a declaration all that has a key is a client or stands in one; they come by one by one. */
const zoekPerClient = (soort: 'WMO323' | 'WMO325') => (): Clientcontrole[] => {
  const lijst = lijstOnder(BERICHTEN[soort].wortel)
  if (lijst === null || lijst.item.basis !== 'klasse') return []
  const { element, item: klasse } = lijst
  const eerderDan = eerderMetSleutel(klasse)
  let plaats = -1
  const perClient: Clientcontrole['perClient'] = (client, pad) => {
    plaats += 1
    const eerder = eerderDan(client, plaats)
    const gevonden = eerder < 0 ? [] : [{ pad: pad(), tekst: dubbeltekst(element, klasse, plaats, eerder) }]
    zoekIn(klasse, client, pad(), gevonden)
    return gevonden
  }
  return [{ perClient }]
}

export const TR101 = binnenregel('TR101', 'Binnen een bericht komt een logische sleutel maar een keer voor.', {
  WMO301: zoekDubbelen('WMO301'),
  WMO305: zoekDubbelen('WMO305'),
  WMO307: zoekDubbelen('WMO307'),
  WMO315: zoekDubbelen('WMO315'),
  WMO317: zoekDubbelen('WMO317'),
  WMO323: zoekPerClient('WMO323'),
  WMO325: zoekPerClient('WMO325'),
})
