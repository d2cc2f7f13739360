import type { Briefhoofd, Ontvanger } from '@meedoen/brieven'
import { vastGelukt } from '@meedoen/kern'
import {
  aanspreking,
  haalPersoon,
  type Persoon,
  postadresOp,
  schrijfNaamMetTitel,
  schrijfPlaats,
  schrijfStraat,
} from '@meedoen/personen'
import { haalMedewerker, type Stap } from '@meedoen/toegang'
import { type Gemeentegegevens, schrijfBezwaaradres, versieOp } from '@meedoen/verordening'
import { haalAntwoorden } from '../melding/lees-antwoorden.ts'
import type { Zaak } from '../zaak/zaak.ts'

/** Head of a letter on this case: who writes, to whom, and whom one can call. */
export async function briefhoofd(stap: Stap, zaak: Zaak): Promise<Briefhoofd> {
  const gemeente = vastGelukt(await versieOp(stap.tx, 'gemeentegegevens', stap.vandaag)).inhoud
  return {
    taal: zaak.taal,
    gemeente: afzender(gemeente, zaak.taal),
    ontvanger: await ontvanger(stap, zaak),
    kenmerk: zaak.nummer,
    datum: stap.vandaag,
    contact: await contact(stap, zaak, gemeente),
  }
}

function afzender(g: Gemeentegegevens, taal: Zaak['taal']): Briefhoofd['gemeente'] {
  const { straat, huisnummer, postcode, plaats } = g.postadres
  return {
    naam: g.naam,
    adres: [`${straat} ${huisnummer}`, `${postcode} ${plaats}`],
    bezwaaradres: schrijfBezwaaradres(g),
    telefoon: g.telefoon,
    uren: g.openingstijden[taal],
    website: schrijfWebsite(g),
    clientondersteuning: { naam: g.clientondersteuning.naam, telefoon: g.clientondersteuning.telefoon },
    ...(g.kleuren ? { kleur: g.kleuren.accent } : {}),
    ...(g.logo ? { logo: { svg: g.logo, tekst: g.naam } } : {}),
  }
}

/** The website as a letter names it; a link can be made of it again. */
export const schrijfWebsite = ({ website }: Gemeentegegevens): string =>
  website.replace(/^https:\/\//, '').replace(/\/$/, '')

/** The checked address when the person is known, else what the reporter told. */
async function ontvanger(stap: Stap, zaak: Zaak): Promise<Ontvanger> {
  if (zaak.persoon === null) {
    const { naam, straat, huisnummer, postcode, plaats } = (await haalAntwoorden(stap, zaak)).gegevens
    return { naam, adresregels: [`${straat} ${huisnummer}`, `${postcode} ${plaats}`] }
  }
  return persoonAlsOntvanger(stap, await haalPersoon(stap.tx, zaak.persoon), zaak.taal)
}

/** A known person as one writes to them today; without lines of address when none is known. */
export async function persoonAlsOntvanger(stap: Stap, persoon: Persoon, taal: Zaak['taal']): Promise<Ontvanger> {
  const adres = await postadresOp(stap.tx, persoon.id, stap.vandaag)
  return {
    naam: schrijfNaamMetTitel(persoon),
    aanspreking: aanspreking(persoon, taal),
    adresregels: adres ? [schrijfStraat(adres), schrijfPlaats(adres)] : [],
  }
}

async function contact(stap: Stap, zaak: Zaak, gemeente: Gemeentegegevens): Promise<Briefhoofd['contact']> {
  if (zaak.behandelaar === null) return { naam: `team ${zaak.team}`, telefoon: gemeente.telefoon }
  const { naam, telefoon, functie } = await haalMedewerker(stap.tx, zaak.behandelaar)
  return { naam, telefoon, functie }
}
