import type { Bsn } from '@meedoen/kern'
import { type Datum, plusMaanden } from '@meedoen/kern'
import type { Achternaam, AdresInvoer } from '@meedoen/personen'
import type { Toeval } from '../toeval.ts'
import type { Band, Inwoner } from './inwoner.ts'
import { maakPersoon, type Persoonsschets, telefoonnummer } from './maak-persoon.ts'
import { NAAMGROEPEN, type Naamgroep } from './namen.ts'
import type { Straat } from './wijken.ts'

/** What is needed to invent households: chance, numbers, streets and the day. */
export type Werkplaats = {
  readonly toeval: Toeval
  readonly bsns: Iterator<Bsn, never>
  readonly straten: readonly Straat[]
  readonly vandaag: Datum
}

type Wonend = { readonly adres: AdresInvoer; readonly wijk: string; readonly sinds: Datum }
type Gezin = (w: Werkplaats, sleutel: (nummer: number) => string) => Inwoner[]

/** COD472 kinds of relation. */
const SOORT = { partner: '12', kind: '16', buur: '19', vriend: '20', familie: '17', ouder: '10', mentor: '15' } as const

/** The households of the demo with how often they occur: many older people, because they are the ones who come. */
export const GEZINNEN: readonly (readonly [Gezin, number])[] = [
  [alleenOud, 34],
  [paarOud, 22],
  [oudMetKind, 8],
  [alleenJong, 14],
  [paarJong, 8],
  [gezinMetKinderen, 14],
]

function alleenOud(w: Werkplaats, sleutel: (nummer: number) => string): Inwoner[] {
  const groep = w.toeval.weeg(NAAMGROEPEN)
  const wonend = woonErgens(w, 45)
  const oudere = iemand(w, sleutel(0), wonend, {
    groep,
    geslacht: w.toeval.kans(0.68) ? '2' : '1',
    leeftijd: w.toeval.geheel(68, 96),
    huishouden: 'eenpersoons',
  })
  return [{ ...oudere, banden: kringVan(w, groep, wonend.sinds) }]
}

function paarOud(w: Werkplaats, sleutel: (nummer: number) => string): Inwoner[] {
  const leeftijd = w.toeval.geheel(67, 90)
  const paar = tweePartners(w, sleutel, w.toeval.weeg(NAAMGROEPEN), leeftijd, woonErgens(w, 45))
  const [een, ander] = paar
  if (!een || !ander || !w.toeval.kans(0.6)) return paar
  // One of the two cares for the other.
  const sinds = plusMaanden(w.vandaag, -w.toeval.geheel(6, 60))
  const zorg: Band = { rol: 'mantelzorger', soort: SOORT.partner, vanaf: sinds, met: ander.sleutel }
  return [{ ...een, banden: [...een.banden, zorg, ...(w.toeval.kans(0.4) ? [verreVerwant(w)] : [])] }, ander]
}

/** An older mother or father, and a grown-up child who lives in the same town and looks after them. */
function oudMetKind(w: Werkplaats, sleutel: (nummer: number) => string): Inwoner[] {
  const groep = w.toeval.weeg(NAAMGROEPEN)
  const geslacht = w.toeval.kans(0.7) ? '2' : '1'
  const leeftijd = w.toeval.geheel(72, 95)
  const ouder = iemand(w, sleutel(0), woonErgens(w, 40), { groep, geslacht, leeftijd, huishouden: 'eenpersoons' })
  const kind = iemand(w, sleutel(1), woonErgens(w, 15), {
    groep,
    geslacht: w.toeval.kans(0.7) ? '2' : '1',
    leeftijd: leeftijd - w.toeval.geheel(24, 36),
    huishouden: w.toeval.kans(0.6) ? 'meerpersoons' : 'eenpersoons',
    achternaam: achternaamVan(ouder),
  })
  const sinds = plusMaanden(w.vandaag, -w.toeval.geheel(4, 72))
  const zorg: Band = { rol: 'mantelzorger', soort: SOORT.kind, vanaf: sinds, met: kind.sleutel }
  return [{ ...ouder, banden: [zorg] }, kind]
}

function alleenJong(w: Werkplaats, sleutel: (nummer: number) => string): Inwoner[] {
  const groep = w.toeval.weeg(NAAMGROEPEN)
  const wonend = woonErgens(w, 12)
  const jonge = iemand(w, sleutel(0), wonend, {
    groep,
    geslacht: w.toeval.kans(0.5) ? '2' : '1',
    leeftijd: w.toeval.geheel(20, 66),
    huishouden: 'eenpersoons',
  })
  return [{ ...jonge, banden: w.toeval.kans(0.4) ? kringVan(w, groep, wonend.sinds) : [] }]
}

function paarJong(w: Werkplaats, sleutel: (nummer: number) => string): Inwoner[] {
  return tweePartners(w, sleutel, w.toeval.weeg(NAAMGROEPEN), w.toeval.geheel(26, 64), woonErgens(w, 15))
}

function gezinMetKinderen(w: Werkplaats, sleutel: (nummer: number) => string): Inwoner[] {
  const groep = w.toeval.weeg(NAAMGROEPEN)
  const wonend = woonErgens(w, 15)
  const leeftijd = w.toeval.geheel(30, 48)
  const ouders = w.toeval.kans(0.75)
    ? tweePartners(w, sleutel, groep, leeftijd, wonend)
    : [iemand(w, sleutel(0), wonend, { groep, geslacht: '2', leeftijd, huishouden: 'eenpersoons' })]
  const achternaam = achternaamVan(ouders.at(-1))
  const kinderen = Array.from({ length: w.toeval.geheel(1, 3) }, (_, i) =>
    iemand(w, sleutel(ouders.length + i), wonend, {
      groep,
      geslacht: w.toeval.kans(0.5) ? '2' : '1',
      leeftijd: w.toeval.geheel(0, Math.min(17, leeftijd - 22)),
      huishouden: 'eenpersoons',
      ...(achternaam ? { achternaam } : {}),
    }),
  )
  return [...ouders, ...kinderen.map((kind) => metOuders(kind, ouders, wonend.sinds))]
}

/** Children live with their parents since the move, or since they were born. */
function metOuders(kind: Inwoner, ouders: readonly Inwoner[], verhuisd: Datum): Inwoner {
  const vanaf = kind.persoon.geboortedatum > verhuisd ? kind.persoon.geboortedatum : verhuisd
  const banden = ouders.map((ouder): Band => ({ rol: 'huisgenoot', soort: SOORT.ouder, vanaf, met: ouder.sleutel }))
  return { ...kind, adres: { ...kind.adres, vanaf }, banden }
}

function tweePartners(
  w: Werkplaats,
  sleutel: (nummer: number) => string,
  groep: Naamgroep,
  leeftijd: number,
  wonend: Wonend,
): Inwoner[] {
  const zelfdeGeslacht = w.toeval.kans(0.03)
  const naamEen = w.toeval.kies(groep.achternamen)
  const naamTwee = w.toeval.kies(groep.achternamen)
  const huishouden = 'meerpersoons'
  const tweede = leeftijd - w.toeval.geheel(-3, 5)
  const schetsen: Persoonsschets[] = [
    { groep, geslacht: '2', leeftijd, huishouden, achternaam: naamEen, partner: naamTwee },
    {
      groep,
      geslacht: zelfdeGeslacht ? '2' : '1',
      leeftijd: tweede,
      huishouden,
      achternaam: naamTwee,
      partner: naamEen,
    },
  ]
  const [een, twee] = schetsen.map((schets, i) => iemand(w, sleutel(i), wonend, schets))
  if (!een || !twee) throw new Error('een paar bestaat uit twee mensen')
  const band = (met: Inwoner): Band => ({ rol: 'partner', soort: SOORT.partner, vanaf: wonend.sinds, met: met.sleutel })
  return [
    { ...een, banden: [band(twee)] },
    { ...twee, banden: [band(een)] },
  ]
}

function iemand(w: Werkplaats, sleutel: string, { adres, wijk }: Wonend, schets: Persoonsschets): Inwoner {
  return { sleutel, wijk, adres, banden: [], persoon: maakPersoon(w.toeval, schets, w.bsns.next().value, w.vandaag) }
}

const achternaamVan = (inwoner: Inwoner | undefined): Achternaam | undefined =>
  inwoner && { voorvoegsel: inwoner.persoon.voorvoegsel ?? null, achternaam: inwoner.persoon.achternaam }

function woonErgens(w: Werkplaats, hoogstensJaren: number): Wonend {
  const { toeval, vandaag } = w
  const straat = toeval.kies(w.straten)
  const sinds = plusMaanden(vandaag, -toeval.geheel(20, hoogstensJaren * 12))
  const huisletter = toeval.kans(0.06) ? toeval.kies(['a', 'b', 'c']) : null
  const { naam, postcode, plaats, wijk } = straat
  return {
    wijk,
    sinds,
    adres: { vanaf: sinds, straat: naam, huisnummer: toeval.geheel(1, 140), huisletter, postcode, plaats },
  }
}

/** Who stands around somebody who lives alone: mostly a child or neighbour, sometimes nobody. */
function kringVan(w: Werkplaats, groep: Naamgroep, nietVoor: Datum): Band[] {
  const { toeval } = w
  const recent = plusMaanden(w.vandaag, -toeval.geheel(3, 60))
  const vanaf = recent < nietVoor ? nietVoor : recent
  const mens = () => ({ naam: naamUit(toeval, groep), telefoon: telefoonnummer(toeval, 45) })
  const zorg: Band[] = toeval.kans(0.45)
    ? [
        {
          rol: 'mantelzorger',
          soort: toeval.kies([SOORT.kind, SOORT.kind, SOORT.buur, SOORT.vriend, SOORT.familie]),
          vanaf,
          ...mens(),
        },
      ]
    : []
  const contact: Band[] = toeval.kans(0.5) ? [{ rol: 'contactpersoon', soort: SOORT.kind, vanaf, ...mens() }] : []
  const mentor: Band[] = toeval.kans(0.05) ? [{ rol: 'vertegenwoordiger', soort: SOORT.mentor, vanaf, ...mens() }] : []
  return [...zorg, ...contact, ...mentor]
}

function verreVerwant(w: Werkplaats): Band {
  const naam = naamUit(w.toeval, w.toeval.weeg(NAAMGROEPEN))
  const vanaf = plusMaanden(w.vandaag, -w.toeval.geheel(3, 40))
  return { rol: 'contactpersoon', soort: SOORT.familie, vanaf, naam, telefoon: telefoonnummer(w.toeval, 50) }
}

function naamUit(toeval: Toeval, groep: Naamgroep): string {
  const voornaam = toeval.kies(toeval.kans(0.65) ? groep.vrouw.jong : groep.man.jong)
  const { voorvoegsel, achternaam } = toeval.kies(groep.achternamen)
  return [voornaam, voorvoegsel, achternaam].filter(Boolean).join(' ')
}
