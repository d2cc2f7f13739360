import type { Leefgebied, Verslag } from '@meedoen/brieven'
import { haalVoorziening, LEEFGEBIEDEN, TREDECODES } from '@meedoen/catalogus'
import { type Datum, datumOp, plusDagen } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { verwachteBijdrage } from '../beschikking/bijdrage.ts'
import { persoonVan } from '../beschikking/stel-beschikking-vast.ts'
import { type BesloteVoorziening, LEGE_VOORZIENING } from '../feiten/feiten.ts'
import { haalTeksten } from '../feiten/rijen.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { onderbouwingVan } from './onderbouwing.ts'

const PLAATS = {
  nl: { thuis: 'bij u thuis', gemeente: 'op het gemeentehuis', telefoon: 'aan de telefoon' },
  en: { thuis: 'at your home', gemeente: 'at the town hall', telefoon: 'by telephone' },
}

/** What the written record of the onderzoek says (2.3.2 lid 8), from the findings as they were recorded. */
export async function verslagInhoud(stap: Stap, zaak: Zaak): Promise<Verslag> {
  const teksten = await haalTeksten(stap, zaak.id)
  const tekst = (id: string | null | undefined): string => (id ? (teksten.get(id) ?? '') : '')
  const gesprekOp = zaak.gesprek?.gevoerdOp ?? stap.vandaag
  const onderwerp = (code: string) => tekst(zaak.onderwerpen.find((o) => o.onderwerp === code)?.tekst)
  const gevraagd = [...new Set(zaak.behoeften.flatMap((b) => (b.voorziening ? [b.voorziening] : [])))]
  return {
    gemeldOp: zaak.meldingOp,
    gesprekken: zaak.gesprek ? [{ op: gesprekOp, waar: PLAATS[zaak.taal][zaak.gesprek.plaats], aanwezig: [] }] : [],
    identiteitGezienOp: zaak.identiteit ? gesprekOp : null,
    persoonlijkPlan: zaak.plan
      ? { ontvangenOp: datumOp(zaak.plan.op), watWeErmeeDeden: onderwerp('a') || PLAN[zaak.taal] }
      : null,
    leefgebieden: leefgebieden(zaak, tekst),
    mantelzorger: onderwerp('d') || null,
    pgb: { uitgelegdOp: gesprekOp, wens: null },
    bijdragePerMaand: await teVerwachten(stap, zaak, gevraagd),
    hulpBijHuishouden: gevraagd.includes('hulp-bij-het-huishouden')
      ? onderbouwingVan(zaak.hulpberekening?.omvang ?? null, zaak.taal)
      : null,
    teVragen: gevraagd.map((code) => haalVoorziening(code).inZin[zaak.taal]),
    graagTerugUiterlijk: await graagTerug(stap),
  }
}

const PLAN = {
  nl: 'Wij gebruikten uw plan bij het onderzoek.',
  en: 'We used your plan in the inquiry.',
}

/** One row per area of life that was spoken about, in the order of the catalogue. */
function leefgebieden(zaak: Zaak, tekst: (id: string | null) => string): Leefgebied[] {
  const codes = new Set([...zaak.bevindingen.map((b) => b.leefgebied), ...zaak.behoeften.map((b) => b.leefgebied)])
  return Object.entries(LEEFGEBIEDEN)
    .filter(([code]) => codes.has(code))
    .map(([code, { naam }]) => {
      const bevinding = zaak.bevindingen.find((b) => b.leefgebied === code)
      const behoeften = zaak.behoeften.filter((b) => b.leefgebied === code)
      return {
        naam: naam[zaak.taal],
        uZei: tekst(bevinding?.inwoner ?? null),
        wijZagen: tekst(bevinding?.gezien ?? null),
        nodig: behoeften.map((b) => tekst(b.omschrijving)).filter((t) => t !== ''),
        mogelijkheden: behoeften.flatMap((b) => mogelijkheden(b, zaak.taal, tekst)),
        afspraak: tekst(bevinding?.afspraak ?? null),
      }
    })
}

const ANTWOORD = {
  nl: { ja: 'Dit lost het op.', deels: 'Dit helpt voor een deel.', nee: 'Dit helpt hier niet.' },
  en: { ja: 'This solves it.', deels: 'This helps in part.', nee: 'This does not help here.' },
}

function mogelijkheden(behoefte: Zaak['behoeften'][number], taal: Zaak['taal'], tekst: (id: string | null) => string) {
  return TREDECODES.flatMap((stap) => {
    const trede = behoefte.treden.find((t) => t.trede === stap)
    if (!trede) return []
    return [{ stap, bevinding: [ANTWOORD[taal][trede.antwoord], tekst(trede.tekst)].filter((t) => t !== '').join(' ') }]
  })
}

/** The contribution for the month in which help would start, if all that was found needed is granted; null when none is due. */
async function teVerwachten(stap: Stap, zaak: Zaak, soorten: readonly string[]): Promise<Verslag['bijdragePerMaand']> {
  const alsToegekend = soorten.map(
    (soort): BesloteVoorziening => ({
      ...LEGE_VOORZIENING,
      id: soort,
      soort,
      besluit: 'toegekend',
      vorm: 'natura',
      begin: stap.vandaag,
    }),
  )
  const verwacht = await verwachteBijdrage(stap, persoonVan(zaak), alsToegekend)
  if (!verwacht) return null
  return verwacht.berekening.ok ? verwacht.berekening.waarde.uitkomst.bedrag || null : 'onbekend'
}

async function graagTerug(stap: Stap): Promise<Datum> {
  const termijnen = await versieOp(stap.tx, 'termijnen', stap.vandaag)
  return plusDagen(stap.vandaag, termijnen.ok ? termijnen.waarde.inhoud.verslagReactieDagen : 14)
}
