import type { z } from 'zod'
import { type EigenBijdrage, eigenBijdrage } from './onderwerpen/eigen-bijdrage.ts'
import { type Gemeentegegevens, gemeentegegevens } from './onderwerpen/gemeentegegevens.ts'
import { type Mandaatregeling, mandaatregeling } from './onderwerpen/mandaatregeling.ts'
import { type Normenkader, normenkader } from './onderwerpen/normenkader.ts'
import { type Pgb, pgb } from './onderwerpen/pgb.ts'
import { type Teams, teams } from './onderwerpen/teams.ts'
import { type Termijnen, termijnen } from './onderwerpen/termijnen.ts'

type Inhouden = {
  gemeentegegevens: Gemeentegegevens
  'eigen-bijdrage': EigenBijdrage
  pgb: Pgb
  normenkader: Normenkader
  termijnen: Termijnen
  mandaatregeling: Mandaatregeling
  teams: Teams
}
export type Onderwerp = keyof Inhouden
export type InhoudVan<O extends Onderwerp> = Inhouden[O]

/** Everything a municipality chooses, with the shape of its content. A new subject is a line here and a file beside the others. */
export const ONDERWERPEN: { readonly [O in Onderwerp]: z.ZodType<Inhouden[O]> } = {
  gemeentegegevens,
  'eigen-bijdrage': eigenBijdrage,
  pgb,
  normenkader,
  termijnen,
  mandaatregeling,
  teams,
}

/** How people call the subject in a sentence. */
export const ONDERWERPNAAM: Readonly<Record<Onderwerp, string>> = {
  gemeentegegevens: 'de gegevens van de gemeente',
  'eigen-bijdrage': 'de regels voor de eigen bijdrage',
  pgb: 'de regels voor het pgb',
  normenkader: 'de normen voor hulp bij het huishouden',
  termijnen: 'de streeftermijnen',
  mandaatregeling: 'de mandaatregeling',
  teams: 'de teams en hun wijken',
}

export const leesInhoud = <O extends Onderwerp>(onderwerp: O, inhoud: unknown): InhoudVan<O> =>
  ONDERWERPEN[onderwerp].parse(inhoud)
