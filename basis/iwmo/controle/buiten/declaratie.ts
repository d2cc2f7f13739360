// Levels 3 and 4 for a declaration (323): the declaration, its clients, and its lines in one pass.
import { schrijfDatum } from '@meedoen/kern'
import type { Wmo323 } from '../../model/berichten.ts'
import { DECLARATIE, declaratieclienten, type Prestatie } from '../declaratiedelen.ts'
import type { Deel } from '../delen.ts'
import type { Overtreding, Regel } from '../regel.ts'
import type { Kennis } from './kennis.ts'
import { NUMMERS } from './prestatie-nummers.ts'
import { NAAR_AFSPRAAK } from './prestatie-tarief.ts'
import { BIJ_TOEWIJZING, IN_PERIODE } from './prestatie-toewijzing.ts'
import { IN_VOLUME } from './prestatie-volume.ts'
import type { Prestatieregel } from './regelblik.ts'
import { nieuweStand } from './stand.ts'

const TR333: Regel<[Kennis]> = {
  code: 'TR333',
  niveau: 3,
  retourcode: '9333',
  titel: 'Het declaratienummer is niet eerder gebruikt.',
  controles: {
    WMO323: ({ Declaratie: { DeclaratieNummer } }, { declaratie }) =>
      declaratie(DeclaratieNummer) === undefined
        ? []
        : [
            {
              pad: `${DECLARATIE}/DeclaratieNummer`,
              tekst: `Declaratienummer ${DeclaratieNummer} is al gebruikt. Geef deze declaratie een nieuw nummer.`,
            },
          ],
  },
}

/**
 * A month without care is skipped, and nobody but the provider knows which; so what can be seen is going back: the
 * period may not lie before the latest one declared, and a second declaration over that one is allowed (IV090).
 */
const TR318: Regel<[Kennis]> = {
  code: 'TR318',
  niveau: 3,
  retourcode: '8214',
  titel: 'De declaratieperiode ligt niet voor de vorige.',
  controles: {
    WMO323: ({ Declaratie: { DeclaratiePeriode } }, { bekend }) => {
      const later = bekend.declaraties?.find(({ periode }) => periode.begin > DeclaratiePeriode.Begindatum)
      if (later === undefined) return []
      const tekst = `Er is al gedeclareerd over de periode vanaf ${schrijfDatum(later.periode.begin)}. Gebruik die declaratieperiode of een latere; de productperiode mag ouder zijn.`
      return [{ pad: `${DECLARATIE}/DeclaratiePeriode`, tekst }]
    },
  },
}

const TR304: Regel<[Kennis]> = {
  code: 'TR304',
  niveau: 3,
  retourcode: '8187',
  titel: 'Het burgerservicenummer is van een client van deze aanbieder.',
  controles: {
    WMO317: ({ Client }, kennis) => onbekendeClient(Client.Bsn, '/Bericht/Client', kennis),
    WMO323: (bericht, kennis) =>
      declaratieclienten(bericht).flatMap(({ inhoud, pad }) => onbekendeClient(inhoud.Bsn, pad, kennis)),
    WMO325: (bericht, { bekend }) => {
      const ingediend = new Set(bekend.declaratie?.Declaratie.Clienten.map(({ Bsn }) => Bsn))
      return declaratieclienten(bericht).flatMap(({ inhoud, pad }) =>
        bekend.declaratie === undefined || ingediend.has(inhoud.Bsn)
          ? []
          : [{ pad: `${pad}/Bsn`, tekst: 'Deze client komt in de declaratie niet voor. Vraag de gemeente na.' }],
      )
    },
  },
}
const onbekendeClient = (bsn: string, pad: string, { kentClient }: Kennis): Overtreding[] =>
  kentClient(bsn)
    ? []
    : [
        {
          pad: `${pad}/Bsn`,
          tekst:
            'Deze client is bij de gemeente niet bekend bij deze aanbieder. Kijk of het burgerservicenummer klopt.',
        },
      ]

/** Every line gets every code that it earns. */
const PRESTATIEREGELS: readonly Prestatieregel[] = [
  ...BIJ_TOEWIJZING,
  ...NUMMERS,
  ...IN_PERIODE,
  ...IN_VOLUME,
  ...NAAR_AFSPRAAK,
]

type Regeldeel = Deel<Prestatie> & { readonly bsn: string }

/** Lines of clients that are unknown are not judged (0233); credits come before debits (OP366). */
function teBeoordelen(bericht: Wmo323, { kentClient }: Kennis): Regeldeel[] {
  const alle = declaratieclienten(bericht).flatMap(({ inhoud: { Bsn, Prestaties }, pad }) =>
    kentClient(Bsn)
      ? Prestaties.map((inhoud, i) => ({ inhoud, bsn: Bsn, pad: `${pad}/Prestaties/Prestatie[${i + 1}]` }))
      : [],
  )
  const isCredit = ({ inhoud }: Regeldeel): boolean => inhoud.IngediendBedrag.DebetCredit === 'C'
  return [...alle.filter(isCredit), ...alle.filter((deel) => !isCredit(deel))]
}

/** Findings by rule. A line with any finding takes up nothing: no volume, no budget, and its credit takes nothing back. */
function beoordeelRegels(bericht: Wmo323, kennis: Kennis): Map<string, Overtreding[]> {
  const stand = nieuweStand()
  const gevonden = new Map<string, Overtreding[]>(PRESTATIEREGELS.map(({ code }) => [code, []]))
  const tot = bericht.Declaratie.DeclaratiePeriode.Einddatum
  for (const { inhoud: prestatie, pad, bsn } of teBeoordelen(bericht, kennis)) {
    const genoemd = kennis.toewijzing(prestatie.ToewijzingNummer)
    const toewijzing = genoemd?.bsn === bsn ? genoemd : undefined
    const soort = prestatie.IngediendBedrag.DebetCredit === 'C' ? 'credit' : 'debet'
    let isGoed = true
    for (const { code, voor, element, oordeel } of PRESTATIEREGELS) {
      if (voor !== 'elke' && voor !== soort) continue
      const tekst = oordeel({ prestatie, bsn, tot, toewijzing, kennis, stand })
      if (tekst === null) continue
      isGoed = false
      gevonden.get(code)?.push({ pad: `${pad}/${element}`, tekst })
    }
    stand.gezien(prestatie)
    if (isGoed) stand.aanvaard(prestatie, toewijzing)
  }
  return gevonden
}

/** The lines are judged once per check, for the rules depend on one another; each rule then takes its own findings. */
const oordelen = new WeakMap<Kennis, { readonly over: Wmo323; readonly gevonden: Map<string, Overtreding[]> }>()
function oordeelOver(bericht: Wmo323, kennis: Kennis): Map<string, Overtreding[]> {
  const eerder = oordelen.get(kennis)
  if (eerder?.over === bericht) return eerder.gevonden
  const gevonden = beoordeelRegels(bericht, kennis)
  oordelen.set(kennis, { over: bericht, gevonden })
  return gevonden
}

/** By code, for a rule that also looks at other messages. */
export const vanPrestaties =
  (code: string) =>
  (bericht: Wmo323, kennis: Kennis): readonly Overtreding[] =>
    oordeelOver(bericht, kennis).get(code) ?? []

const perPrestatie: readonly Regel<[Kennis]>[] = PRESTATIEREGELS.filter(({ code }) => code !== 'TR381').map(
  ({ code, niveau, retourcode, titel }) => ({
    code,
    niveau,
    retourcode,
    titel,
    controles: { WMO323: vanPrestaties(code) },
  }),
)

export const DECLARATIES: readonly Regel<[Kennis]>[] = [TR304, TR318, TR333, ...perPrestatie]
