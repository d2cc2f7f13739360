import type { InhoudPerSoort, Intrekkingsgrond } from '@meedoen/brieven'
import { haalVoorziening } from '@meedoen/catalogus'
import { type Datum, gelukt, geweigerd, plusDagen, type Uitkomst } from '@meedoen/kern'
import { aanspreking, haalPersoon, huisgenotenVan, legOverlijdenVast, legVertrekVast } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { mandaatVoorIntrekken } from '../beschikking/mandaat.ts'
import { persoonVan } from '../beschikking/stel-beschikking-vast.ts'
import { alineas, laatsteDag } from '../brieven/beschikking.ts'
import { maakBrief } from '../brieven/stuur.ts'
import { leesInvoer } from '../feiten/invoer.ts'
import { bewaarVasteTekst } from '../feiten/rijen.ts'
import { datumInvoer, keuze, tekstVerplicht } from '../feiten/velden.ts'
import { beeindigLevering } from '../overdracht/einde.ts'
import { legVast, vindZaak } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'
import { bezwaarTermijn } from '../zaak/termijnen.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { metAndereOpenZaken, sluitMee } from './andere-zaken.ts'

const oplossing = z.object({ tekst: tekstVerplicht(4000) })

/** The need was met without an aanvraag: by own strength, the network or a general provision. */
export const sluitOpgelost = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'sluitOpgelost', async (zaak) => {
    const gelezen = leesInvoer(oplossing, invoer)
    if (!gelezen.ok) return gelezen
    const tekst = await bewaarVasteTekst(stap, zaak.id, 'oplossing', gelezen.waarde.tekst)
    const document = await maakBrief(stap, zaak, 'opgelost', {
      gemeldOp: zaak.meldingOp,
      besprokenOp: zaak.gesprek?.gevoerdOp ?? stap.vandaag,
      oplossingen: alineas(gelezen.waarde.tekst),
      bellenOp: null,
    })
    await legVast(stap, zaak, [{ soort: 'opgelostZonderAanvraag', gegevens: { op: stap.vandaag, tekst, document } }])
    await beeindigLevering(stap, zaak)
    return gelukt()
  })

const overlijden = z.object({ overledenOp: datumInvoer })

/** The resident died: the clocks stop, provisions end, and the relatives get one gentle letter. */
export const verwerkOverlijden = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'verwerkOverlijden', async (dezeZaak) => {
    const gelezen = leesInvoer(overlijden, invoer)
    if (!gelezen.ok) return gelezen
    const { overledenOp } = gelezen.waarde
    if (overledenOp > stap.vandaag) return geweigerd('in-de-toekomst', 'Deze datum ligt in de toekomst.', 'overledenOp')
    const { geboortedatum } = await haalPersoon(stap.tx, persoonVan(dezeZaak))
    if (overledenOp < geboortedatum)
      return geweigerd('voor-geboorte', 'Deze datum ligt voor de geboortedatum van de inwoner.', 'overledenOp')
    const { zaak, anderen } = await metAndereOpenZaken(stap, dezeZaak)
    await legOverlijdenVast(stap.tx, persoonVan(zaak), overledenOp)
    const inhoud = await overlijdenInhoud(stap, zaak, overledenOp)
    const document = await maakBrief(stap, zaak, 'overlijden', inhoud, {
      ontvanger: nabestaanden(inhoud.overledene, zaak.taal),
    })
    await legVast(stap, zaak, [{ soort: 'overlijdenVerwerkt', gegevens: { overledenOp, document } }])
    await beeindigLevering(stap, zaak)
    await sluitMee(stap, anderen, { soort: 'overlijdenVerwerkt', gegevens: { overledenOp, document: null } })
    return gelukt()
  })

/** Nobody writes to the dead: the letter is for who is left, at the same address. */
const nabestaanden = (overledene: string, taal: Zaak['taal']) =>
  taal === 'nl'
    ? { naam: `Aan de nabestaanden van ${overledene}`, aanspreking: 'familie' }
    : { naam: `To the relatives of ${overledene}`, aanspreking: 'family' }

const lopendeHulp = (zaak: Zaak) =>
  zaak.voorzieningen.filter((v) => v.besluit === 'toegekend' && v.stand !== 'beeindigd')

async function overlijdenInhoud(stap: Stap, zaak: Zaak, overledenOp: Datum): Promise<InhoudPerSoort['overlijden']> {
  const persoon = await haalPersoon(stap.tx, persoonVan(zaak))
  const hulp = lopendeHulp(zaak)
  return {
    overledene: aanspreking(persoon, zaak.taal),
    overledenOp,
    hulp: hulp.map((v) => haalVoorziening(v.soort).naam[zaak.taal]),
    hulpmiddelen: [],
    hadPgb: hulp.some((v) => v.vorm === 'pgb'),
    betaaldeBijdrage: hulp.some((v) => haalVoorziening(v.soort).onderAbonnementstarief),
    huisgenoot: (await huisgenotenVan(stap.tx, persoon.id, stap.vandaag)).length > 0,
  }
}

const verhuizing = z.object({ vertrokkenOp: datumInvoer, naarGemeente: tekstVerplicht(80) })

/** The resident moved to another municipality (1.2.1): the case ends here, and the letter tells how to go on there. */
export const verwerkVerhuizing = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'verwerkVerhuizing', async (dezeZaak) => {
    const gelezen = leesInvoer(verhuizing, invoer)
    if (!gelezen.ok) return gelezen
    const { vertrokkenOp, naarGemeente } = gelezen.waarde
    const { zaak, anderen } = await metAndereOpenZaken(stap, dezeZaak)
    await legVertrekVast(stap.tx, persoonVan(zaak), vertrokkenOp)
    const document = await maakBrief(stap, zaak, 'verhuizing', {
      woontDaarVanaf: plusDagen(vertrokkenOp, 1),
      nieuweGemeente: { naam: naarGemeente, telefoon: null },
      hulp: lopendeHulp(zaak).map((v) => ({
        naam: haalVoorziening(v.soort).naam[zaak.taal],
        laatsteDag: vertrokkenOp,
      })),
      hulpmiddelen: [],
      bezwaarUiterlijk: lopendeHulp(zaak).length > 0 ? laatsteDag(bezwaarTermijn(stap.vandaag)) : null,
    })
    await legVast(stap, zaak, [{ soort: 'verhuizingVerwerkt', gegevens: { vertrokkenOp, naarGemeente, document } }])
    await beeindigLevering(stap, zaak)
    const mee = { vertrokkenOp, naarGemeente, document: null }
    await sluitMee(stap, anderen, { soort: 'verhuizingVerwerkt', gegevens: mee })
    return gelukt()
  })

const dubbel = z.object({ met: z.uuid('kies') })

/** A second melding of the same person: this one goes on in the other, whose dates count. */
export const verklaarDubbel = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'verklaarDubbel', async (zaak) => {
    const gelezen = leesInvoer(dubbel, invoer)
    if (!gelezen.ok) return gelezen
    const ander = gelezen.waarde.met === zaak.id ? null : await vindZaak(stap, gelezen.waarde.met)
    if (!ander || ander.persoon !== zaak.persoon || ander.fase === 'afgesloten')
      return geweigerd('geen-dubbele', 'Kies een andere open zaak van dezelfde inwoner.', 'met')
    if (ander.meldingOp > zaak.meldingOp)
      return geweigerd('oudste-gaat-voor', 'De oudste melding telt: voeg de jongste zaak bij de oudste.', 'met')
    const document = await maakBrief(stap, zaak, 'samenvoeging', {
      eerste: { kenmerk: ander.nummer, gemeldOp: ander.meldingOp },
      tweede: { kenmerk: zaak.nummer, gemeldOp: zaak.meldingOp },
      onderzoekUiterlijk: laatsteDag(ander.termijnen.onderzoek),
    })
    await legVast(stap, zaak, [{ soort: 'dubbelVerklaard', gegevens: { met: ander.id, document } }])
    await beeindigLevering(stap, zaak)
    return gelukt()
  })

/** The five grounds of 2.3.10 lid 1, as the letter names them. */
const GRONDEN = {
  a: 'onjuiste-gegevens',
  b: 'niet-meer-nodig',
  c: 'niet-meer-toereikend',
  d: 'voorwaarden-niet-nagekomen',
  e: 'niet-of-anders-gebruikt',
} as const satisfies Record<string, Intrekkingsgrond>

const opsomming = (namen: readonly string[], taal: Zaak['taal']): string =>
  new Intl.ListFormat(taal, { type: 'conjunction' }).format(new Set(namen))

const intrekking = z.object({ grond: keuze(['a', 'b', 'c', 'd', 'e']), per: datumInvoer, tekst: tekstVerplicht(4000) })

/** The municipality takes its decision back on one of the five grounds of 2.3.10, with mandate, a letter and a new time to object. */
export const trekBeschikkingIn = (stap: Stap, zaakId: string, invoer: unknown): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'trekBeschikkingIn', async (zaak) => {
    const gelezen = leesInvoer(intrekking, invoer)
    if (!gelezen.ok) return gelezen
    const { grond, per, tekst } = gelezen.waarde
    const mandaat = mandaatVoorIntrekken(stap, zaak)
    if (!mandaat.ok) return mandaat
    const bezwaartermijn = bezwaarTermijn(stap.vandaag)
    const document = await maakBrief(stap, zaak, 'intrekking-besluit', {
      aard: 'intrekking',
      voorziening: opsomming(
        lopendeHulp(zaak).map((v) => haalVoorziening(v.soort).zonderLidwoord[zaak.taal]),
        zaak.taal,
      ),
      besluitVan: zaak.beschikking?.verzondenOp ?? stap.vandaag,
      besluitKenmerk: zaak.nummer,
      grond: GRONDEN[grond],
      waarom: alineas(tekst),
      vanaf: per,
      nieuw: null,
      zienswijze: null,
      terugvordering: null,
      bezwaarUiterlijk: laatsteDag(bezwaartermijn),
      verordening: [],
    })
    const tekstId = await bewaarVasteTekst(stap, zaak.id, 'intrekking', tekst)
    const gegevens = { grond, per, op: stap.vandaag, tekst: tekstId, document, mandaat: mandaat.waarde, bezwaartermijn }
    await legVast(stap, zaak, [{ soort: 'beschikkingIngetrokken', gegevens }], mandaat.waarde)
    await beeindigLevering(stap, zaak)
    return gelukt()
  })
