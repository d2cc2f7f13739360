import type { BerichtVan, Wmo301, Wmo305, Wmo307, Wmo315, Wmo317 } from '../model/berichten.ts'
import type { Binnenregel, Overtreding } from './regel.ts'

/** A part of a message with its element path. */
export type Deel<T> = { readonly inhoud: T; readonly pad: string }

type Client301 = Wmo301['Client']
type Verzoek = Wmo317['Client']['Verzoek']
export type Contact = Client301['Contactgegevens'][number]
export type Relatie = NonNullable<Client301['Relaties']>[number]
export type ToegewezenProduct = Client301['ToegewezenProducten'][number]
export type StartProduct = Wmo305['Client']['StartProducten'][number]
export type StopProduct = Wmo307['Client']['StopProducten'][number]
export type AangevraagdProduct = Wmo315['Client']['AangevraagdeProducten'][number]
export type TeWijzigenProduct = NonNullable<Verzoek['TeWijzigenProducten']>[number]
export type NieuwProduct = NonNullable<Verzoek['NieuweProducten']>[number]
export type Naam = Client301['Naam']
export type Geboortedatum = Client301['Geboortedatum']

export const CLIENT = '/Bericht/Client'
export const HEADER = '/Bericht/Header'
export const VERZOEK = `${CLIENT}/Verzoek`

const opRij = <T>(delen: readonly T[] | undefined, pad: string): Deel<T>[] =>
  (delen ?? []).map((inhoud, i) => ({ inhoud, pad: `${pad}[${i + 1}]` }))

export const toegewezenProducten = ({ Client }: Wmo301): Deel<ToegewezenProduct>[] =>
  opRij(Client.ToegewezenProducten, `${CLIENT}/ToegewezenProducten/ToegewezenProduct`)
export const startProducten = ({ Client }: Wmo305): Deel<StartProduct>[] =>
  opRij(Client.StartProducten, `${CLIENT}/StartProducten/StartProduct`)
export const stopProducten = ({ Client }: Wmo307): Deel<StopProduct>[] =>
  opRij(Client.StopProducten, `${CLIENT}/StopProducten/StopProduct`)
export const aangevraagdeProducten = ({ Client }: Wmo315): Deel<AangevraagdProduct>[] =>
  opRij(Client.AangevraagdeProducten, `${CLIENT}/AangevraagdeProducten/AangevraagdProduct`)
export const teWijzigenProducten = ({ Client }: Wmo317): Deel<TeWijzigenProduct>[] =>
  opRij(Client.Verzoek.TeWijzigenProducten, `${VERZOEK}/TeWijzigenProducten/TeWijzigenProduct`)
export const nieuweProducten = ({ Client }: Wmo317): Deel<NieuwProduct>[] =>
  opRij(Client.Verzoek.NieuweProducten, `${VERZOEK}/NieuweProducten/NieuwProduct`)
const relaties = ({ Client }: Wmo301): Deel<Relatie>[] => opRij(Client.Relaties, `${CLIENT}/Relaties/Relatie`)

/** The contacts of the client and those of the relations. */
export const contacten = (bericht: Wmo301): Deel<Contact>[] => [
  ...relaties(bericht).map(({ inhoud, pad }) => ({ inhoud: inhoud.Contact, pad: `${pad}/Contact` })),
  ...opRij(bericht.Client.Contactgegevens, `${CLIENT}/Contactgegevens/Contact`),
]

/** The names of the client and of the relations. */
export const namen = (bericht: Wmo301): Deel<Naam>[] => [
  { inhoud: bericht.Client.Naam, pad: `${CLIENT}/Naam` },
  ...relaties(bericht).map(({ inhoud, pad }) => ({ inhoud: inhoud.Naam, pad: `${pad}/Naam` })),
]

/** The messages that tell the birth date of the client. */
export type MetGeboortedatum = BerichtVan<'WMO301' | 'WMO305' | 'WMO307' | 'WMO315'>

/** The birth dates of the client and, in a 301, of the relations. */
export const geboortedata = (bericht: MetGeboortedatum): Deel<Geboortedatum>[] => [
  { inhoud: bericht.Client.Geboortedatum, pad: `${CLIENT}/Geboortedatum` },
  ...('Contactgegevens' in bericht.Client
    ? opRij(bericht.Client.Relaties, `${CLIENT}/Relaties/Relatie`).flatMap(({ inhoud, pad }) =>
        inhoud.Geboortedatum ? [{ inhoud: inhoud.Geboortedatum, pad: `${pad}/Geboortedatum` }] : [],
      )
    : []),
]

/** Says of one part what is wrong with it, or null. */
export type Oordeel<T> = (inhoud: T) => string | null

/** Judges each part; `kind` is the element below it that the finding is about. */
export const beoordeelElk = <T>(delen: readonly Deel<T>[], kind: string, oordeel: Oordeel<T>): Overtreding[] =>
  delen.flatMap(({ inhoud, pad }) => {
    const tekst = oordeel(inhoud)
    return tekst === null ? [] : [{ pad: `${pad}${kind}`, tekst }]
  })

type Maker<T> = (code: string, titel: string, kind: string, oordeel: Oordeel<T>) => Binnenregel

/** Makes a level 2 rule; all of those have return code 0001. */
export const binnenregel = (code: string, titel: string, controles: Binnenregel['controles']): Binnenregel => ({
  code,
  niveau: 2,
  retourcode: '0001',
  titel,
  controles,
})

/** A level 2 rule about each Contact of a 301. */
export const contactregel: Maker<Contact> = (code, titel, kind, oordeel) =>
  binnenregel(code, titel, { WMO301: (bericht) => beoordeelElk(contacten(bericht), kind, oordeel) })

/** A level 2 rule about each AangevraagdProduct of a 315. */
export const aanvraagregel: Maker<AangevraagdProduct> = (code, titel, kind, oordeel) =>
  binnenregel(code, titel, { WMO315: (bericht) => beoordeelElk(aangevraagdeProducten(bericht), kind, oordeel) })
