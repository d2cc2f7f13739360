import { schrijfDatum } from '@meedoen/kern'
import { alinea, hoofdletter } from './bouwstenen.ts'
import type { Brief, Taal } from './brief.ts'
import type { Briefhoofd } from './hoofd.ts'
import { leesbareKleur } from './kleur.ts'
import { type Briefgegevens, type Briefsoort, OPSTELLERS } from './soorten.ts'

const VAST = {
  nl: {
    datum: 'Datum',
    kenmerk: 'Uw kenmerk',
    contact: 'Contact',
    telefoon: 'Telefoon',
    gemeente: 'Gemeente',
    beste: 'Beste',
    groet: 'Met vriendelijke groet,',
    college: (naam: string) => `namens het college van burgemeester en wethouders van ${naam}`,
    bijlagen: 'Bij deze brief',
    bladzijde: 'Bladzijde {n} van {totaal}',
    namens: (wie: string) => `U krijgt deze brief omdat u optreedt voor ${wie}. Waar “u” staat, bedoelen wij ${wie}.`,
  },
  en: {
    datum: 'Date',
    kenmerk: 'Your reference',
    contact: 'Contact',
    telefoon: 'Telephone',
    gemeente: 'Municipality of',
    beste: 'Dear',
    groet: 'Kind regards,',
    college: (naam: string) => `on behalf of the mayor and aldermen (college) of ${naam}`,
    bijlagen: 'With this letter',
    bladzijde: 'Page {n} of {totaal}',
    namens: (wie: string) => `You get this letter because you act for ${wie}. Where it says “you”, we mean ${wie}.`,
  },
} as const satisfies Record<Taal, unknown>

/**
 * Composes a letter: pure, no clock, no files. Terms and amounts arrive computed (by `regels`); the letter only says them.
 * The same outcome is shown on screen, printed by `drukBriefAf` and written as text by `briefAlsTekst`.
 */
export function stelBriefOp<S extends Briefsoort>(gegevens: Briefgegevens<S>): Brief {
  const { hoofd, soort } = gegevens
  const { titel, blokken, artikelen, antwoordblad } = OPSTELLERS[soort][hoofd.taal](gegevens.inhoud, hoofd)
  const vast = VAST[hoofd.taal]
  const [eerste, ...rest] = blokken
  const namens = hoofd.vertegenwoordigt ? [alinea(vast.namens(hoofd.vertegenwoordigt))] : []
  const eigen = (hoofd.eigenTekst ?? []).map((tekst) => alinea(tekst))
  return {
    soort,
    taal: hoofd.taal,
    titel,
    datum: hoofd.datum,
    ...omslag(hoofd),
    aanhef: `${vast.beste} ${hoofd.ontvanger.aanspreking ?? hoofd.ontvanger.naam},`,
    blokken: [...(eerste ? [eerste] : []), ...namens, ...rest, ...eigen],
    slot: slotVan(hoofd),
    artikelen: artikelen ?? null,
    antwoordblad: antwoordblad ?? null,
    bijlagen: hoofd.bijlagen?.length ? { titel: vast.bijlagen, namen: hoofd.bijlagen } : null,
    bladzijde: vast.bladzijde,
    groteLetter: hoofd.ontvanger.groteLetter ?? false,
  }
}

function omslag(hoofd: Briefhoofd): Pick<Brief, 'afzender' | 'adres' | 'kenmerken'> {
  const vast = VAST[hoofd.taal]
  const { gemeente, contact } = hoofd
  return {
    afzender: {
      naam: `${vast.gemeente} ${gemeente.naam}`,
      adres: gemeente.adres,
      telefoon: gemeente.telefoon,
      uren: gemeente.uren,
      website: gemeente.website,
      kleur: leesbareKleur(gemeente.kleur),
      logo: gemeente.logo ?? null,
    },
    adres: [hoofd.ontvanger.naam, ...hoofd.ontvanger.adresregels],
    kenmerken: [
      [vast.datum, schrijfDatum(hoofd.datum, hoofd.taal)],
      [vast.kenmerk, hoofd.kenmerk],
      [vast.contact, hoofdletter(contact.naam)],
      [vast.telefoon, contact.telefoon],
    ],
  }
}

function slotVan(hoofd: Briefhoofd): Brief['slot'] {
  const vast = VAST[hoofd.taal]
  const wie = hoofd.ondertekenaar ?? hoofd.contact
  return {
    groet: vast.groet,
    namens: vast.college(hoofd.gemeente.naam),
    ondertekening: [hoofdletter(wie.naam), ...(wie.functie ? [wie.functie] : [])],
  }
}
