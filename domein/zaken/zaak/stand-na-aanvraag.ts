import { type Datum, datumOp, plusDagen } from '@meedoen/kern'
import type { BesloteVoorziening, Feit, VastgelegdeTermijn } from '../feiten/feiten.ts'
import type { Afloop, Voorziening, VoorzieningStand, Zaak } from './zaak.ts'

const sluit = (zaak: Zaak, afloop: Afloop, op: Datum): Zaak => ({
  ...zaak,
  fase: 'afgesloten',
  stand: 'afgesloten',
  afloop,
  afgeslotenOp: op,
})
const besloten = (v: BesloteVoorziening, tijdelijk: boolean, stand: VoorzieningStand): Voorziening => ({
  ...v,
  tijdelijk,
  stand,
  gestartOp: null,
  gestoptOp: null,
})

function metVoorziening(zaak: Zaak, id: string, wijzig: Partial<Voorziening>): Zaak {
  return metUitvoering({
    ...zaak,
    voorzieningen: zaak.voorzieningen.map((v) => (v.id === id ? { ...v, ...wijzig } : v)),
  })
}

/** With who helps already, under another number, help goes on; with somebody else it must still begin. */
function wijsToe(zaak: Zaak, { voorziening, agb }: Pick<Voorziening, 'agb'> & { voorziening: string }): Zaak {
  const loopt = zaak.voorzieningen.some(
    (v) => v.id === voorziening && v.agb === agb && (v.stand === 'gestart' || v.stand === 'onderbroken'),
  )
  return loopt ? zaak : metVoorziening(zaak, voorziening, { stand: 'toegewezen', agb })
}

/** In uitvoering the stand follows from the provisions in natura: all started, all assigned, or work left on the desk. */
function metUitvoering(zaak: Zaak): Zaak {
  if (zaak.fase !== 'uitvoering') return zaak
  const lopend = zaak.voorzieningen.filter(
    (v) => v.besluit === 'toegekend' && v.vorm === 'natura' && v.stand !== 'beeindigd',
  )
  if (lopend.some((v) => v.stand === 'verzonden' || v.stand === 'teruggelegd')) return { ...zaak, stand: 'toewijzen' }
  if (lopend.some((v) => v.stand === 'toegewezen')) return { ...zaak, stand: 'wacht-op-start' }
  return { ...zaak, stand: 'hulp-gestart' }
}

/** Kinds of the road up to the report; stand.ts folds those. */
type Vroeg =
  | 'meldingOntvangen'
  | 'meldingAangevuld'
  | 'persoonGekoppeld'
  | 'behandelaarGezet'
  | 'betrokkeneToegevoegd'
  | 'veiligheidGezet'
  | 'planIngediend'
  | 'gesprekGepland'
  | 'gesprekGevoerd'
  | 'identiteitVastgesteld'
  | 'pgbUitgelegd'
  | 'bevindingVastgelegd'
  | 'onderwerpVastgelegd'
  | 'behoefteBeoordeeld'
  | 'behoefteVervallen'
  | 'hulpBerekend'
  | 'verslagVerzonden'
  | 'verslagBeantwoord'

/** Folds what happens from the urgent provision and the aanvraag on, and every exit. */
export function pasBesluitToe(zaak: Zaak, feit: Exclude<Feit, { soort: Vroeg }>): Zaak {
  switch (feit.soort) {
    case 'spoedvoorzieningGetroffen': {
      const verzonden = besloten(feit.gegevens.voorziening, true, 'verzonden')
      return {
        ...zaak,
        voorzieningen: [...zaak.voorzieningen, verzonden],
        termijnen: { ...zaak.termijnen, spoed: feit.gegevens.termijn },
      }
    }
    case 'aanvraagIngediend':
      return {
        ...zaak,
        fase: 'aanvraag',
        stand: 'beslissen',
        aanvraag: { op: feit.gegevens.op, wijze: feit.gegevens.wijze },
        termijnen: { ...zaak.termijnen, beslissing: feit.gegevens.termijn },
      }
    case 'termijnOpgeschort':
      return {
        ...zaak,
        stand: 'opgeschort',
        opschortingen: [
          ...zaak.opschortingen,
          { grond: feit.gegevens.grond, eersteDag: feit.gegevens.eersteDag, laatsteDag: null },
        ],
        stilTot: feit.gegevens.uiterlijk,
        verzuim: verzuimIn(feit.gegevens),
        termijnen: { ...zaak.termijnen, beslissing: feit.gegevens.termijn },
      }
    case 'termijnHervat':
      return {
        ...zaak,
        stand: 'beslissen',
        opschortingen: zaak.opschortingen.map((o) =>
          o.laatsteDag ? o : { ...o, laatsteDag: feit.gegevens.laatsteDag },
        ),
        stilTot: null,
        verzuim: feit.gegevens.verlopen ? zaak.verzuim : null,
        termijnen: { ...zaak.termijnen, beslissing: feit.gegevens.termijn },
      }
    case 'aanvraagBuitenBehandelingGesteld':
      return sluit(
        { ...metAllesBeeindigd(zaak), termijnen: { ...zaak.termijnen, bezwaar: feit.gegevens.bezwaartermijn } },
        'buiten-behandeling',
        feit.gegevens.op,
      )
    case 'beschikkingVastgesteld': {
      const { beschikking, voorzieningen, bijdrage, motivering } = feit.gegevens
      return {
        ...zaak,
        stand: 'besloten',
        beschikking: {
          id: beschikking,
          voorzieningen: voorzieningen.map((v) => v.id),
          bijdrage,
          motivering,
          verzondenOp: null,
          document: null,
        },
        // A decision that was not sent yet is replaced as a whole.
        voorzieningen: [
          ...zaak.voorzieningen.filter((v) => v.stand !== 'besloten'),
          ...voorzieningen.map((v) => besloten(v, false, 'besloten')),
        ],
      }
    }
    case 'beschikkingVerzonden':
      return verzend(zaak, feit.gegevens.op, feit.gegevens.document, feit.gegevens.bezwaartermijn)
    case 'bezwaarOntvangen':
      return {
        ...zaak,
        bezwaar: { op: feit.gegevens.op, tijdig: feit.gegevens.tijdig },
        termijnen: { ...zaak.termijnen, beslissingOpBezwaar: feit.gegevens.termijn },
      }
    case 'toewijzingGedaan':
      return wijsToe(zaak, feit.gegevens)
    case 'toewijzingIngetrokken':
      return metVoorziening(zaak, feit.gegevens.voorziening, { stand: 'verzonden' })
    case 'toewijzingTeruggelegd':
      return metVoorziening(zaak, feit.gegevens.voorziening, { stand: 'teruggelegd' })
    case 'hulpGestart':
      return metVoorziening(zaak, feit.gegevens.voorziening, {
        stand: 'gestart',
        gestartOp: feit.gegevens.op,
        gestoptOp: null,
      })
    case 'hulpstartVervallen':
      return metVoorziening(zaak, feit.gegevens.voorziening, { stand: 'toegewezen', gestartOp: null })
    case 'hulpGestopt':
      return metVoorziening(zaak, feit.gegevens.voorziening, {
        stand: feit.gegevens.tijdelijk ? 'onderbroken' : 'gestopt',
        gestoptOp: feit.gegevens.op,
      })
    case 'hulpstopVervallen':
      return metVoorziening(zaak, feit.gegevens.voorziening, { stand: 'gestart', gestoptOp: null })
    case 'briefVerzonden':
      return feit.gegevens.brief === 'onderzoek-te-laat' ? { ...zaak, aanvraagrechtGemeld: true } : zaak
    case 'meldingIngetrokken':
      return sluit(metAllesBeeindigd(zaak), 'ingetrokken', feit.gegevens.op)
    case 'opgelostZonderAanvraag':
      return sluit(metAllesBeeindigd(zaak), 'opgelost', feit.gegevens.op)
    case 'overlijdenVerwerkt':
      return sluit(metAllesBeeindigd(zaak), 'overleden', datumOp(feit.op))
    case 'verhuizingVerwerkt':
      return sluit(metAllesBeeindigd(zaak), 'verhuisd', datumOp(feit.op))
    case 'dubbelVerklaard':
      return sluit({ ...zaak, samengevoegdMet: feit.gegevens.met }, 'dubbel', datumOp(feit.op))
    case 'beschikkingIngetrokken':
      return sluit(
        { ...metAllesBeeindigd(zaak), termijnen: { ...zaak.termijnen, bezwaar: feit.gegevens.bezwaartermijn } },
        'ingetrokken-door-gemeente',
        feit.gegevens.op,
      )
  }
}

/** Only what is missing can lead to not treating the aanvraag; it was asked on the day before the clock stopped. */
const verzuimIn = ({
  grond,
  eersteDag,
  uiterlijk,
  tekst,
}: Extract<Feit, { soort: 'termijnOpgeschort' }>['gegevens']): Zaak['verzuim'] =>
  grond === 'aanvulling' && uiterlijk !== null ? { gevraagdOp: plusDagen(eersteDag, -1), uiterlijk, tekst } : null

const metAllesBeeindigd = (zaak: Zaak): Zaak => ({
  ...zaak,
  voorzieningen: zaak.voorzieningen.map((v) => (v.besluit === 'toegekend' ? { ...v, stand: 'beeindigd' } : v)),
})

/** Sending makes the decision count (Awb 3:41): provisions can be assigned, the temporary one ends, a full refusal closes the case. */
function verzend(zaak: Zaak, op: Datum, document: string, bezwaar: VastgelegdeTermijn): Zaak {
  const nieuw = new Set(zaak.beschikking?.voorzieningen)
  const verzonden: Zaak = {
    ...zaak,
    beschikking: zaak.beschikking && { ...zaak.beschikking, verzondenOp: op, document },
    termijnen: { ...zaak.termijnen, bezwaar },
    voorzieningen: zaak.voorzieningen.map((v) => {
      if (nieuw.has(v.id)) return { ...v, stand: 'verzonden' }
      return v.tijdelijk ? { ...v, stand: 'beeindigd' } : v
    }),
  }
  const toegekend = verzonden.voorzieningen.some((v) => nieuw.has(v.id) && v.besluit === 'toegekend')
  return toegekend ? metUitvoering({ ...verzonden, fase: 'uitvoering' }) : sluit(verzonden, 'afgewezen', op)
}
