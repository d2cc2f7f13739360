import { existsSync } from 'node:fs'
import { type Datum, datumOp } from '@meedoen/kern'
import { migreer, type Opslag, openOpslag, type Waar } from '@meedoen/opslag'
import { BESTANDENMAP, laadPaginas as laadBundel } from '@meedoen/web'
import type { FastifyInstance } from 'fastify'
import { controleerGeheimen } from './aanmelden/oidc.ts'
import { maakSessies, registreerOpruimen } from './aanmelden/sessies.ts'
import type { Aansluiting, ToonPagina, Uitgaandemail } from './aansluiting.ts'
import type { DemoPersona } from './demo/persona.ts'
import { echteKlok, type Klok, klokVanaf } from './klok.ts'
import { maakMailbode } from './mail/mailbode.ts'
import { migratiebronnen } from './migratiebronnen.ts'
import { type Omgeving, OnjuisteInstelling } from './omgeving.ts'
import { berichtzaad } from './server/berichtzaad.ts'
import { type Gemeente, maakGemeenten } from './server/gemeenten.ts'
import { bouwServer, INZAGE } from './server/server.ts'
import { haalSleutelUitMap, maakSleutels, type Sleutels } from './sleutels.ts'

export type Startvraag = {
  readonly aansluiting: Aansluiting
  readonly omgeving: Omgeving
  readonly waar: Waar
  /** Data folder, where the key is kept when the environment gives none. */
  readonly map: string
  readonly adres: string
  /** 0 chooses a free port. */
  readonly poort: number
  readonly demo: boolean
  readonly meld: (regel: string) => void
}

export type Draaiend = {
  readonly app: FastifyInstance
  /** The address of each municipality, as people type it. */
  readonly adressen: readonly { readonly naam: string; readonly adres: string }[]
  /** Who can log in at the first municipality; only with --demo. */
  readonly personas: readonly DemoPersona[]
  /** Stops taking requests, lets running ones and jobs finish, closes the data. */
  readonly stop: () => Promise<void>
}

/** Starts the whole program: data, jobs, pages, server. */
export async function startMeedoen(vraag: Startvraag): Promise<Draaiend> {
  const klok = vraag.omgeving.vandaag === undefined ? echteKlok : klokVanaf(vraag.omgeving.vandaag)
  const sleutels = await haalSleutels(vraag)
  controleerPaginas()
  const opslag = await openOpslag(vraag.waar)
  try {
    return await startMet(vraag, opslag, sleutels, klok)
  } catch (fout) {
    await opslag.sluit()
    throw fout
  }
}

async function startMet(vraag: Startvraag, opslag: Opslag, sleutels: Sleutels, klok: Klok): Promise<Draaiend> {
  const { omgeving, demo, meld, aansluiting } = vraag
  const { uitgevoerd } = await migreer(opslag, migratiebronnen)
  if (uitgevoerd.length > 0) meld(`De database is bijgewerkt (${uitgevoerd.length} migraties).`)
  if (demo) await vulDemo(vraag, opslag, datumOp(klok()), sleutels)
  const gemeenten = await maakGemeenten(opslag).alle()
  if (gemeenten.length === 0) meld('Er is nog geen gemeente. Voeg er een toe aan platform.gemeente.')
  const uitgevers = gemeenten.flatMap((gemeente) => Object.values(gemeente.aanmelding))
  controleerGeheimen(uitgevers, omgeving.geheimen)
  const app = await bouwServer({
    opslag,
    sleutels,
    klok,
    aansluiting,
    toonPagina: await laadPaginas(aansluiting, gemeenten),
    bestandenMap: BESTANDENMAP,
    demo,
    perMail: omgeving.mail !== undefined,
    geheimen: omgeving.geheimen,
    proxies: omgeving.proxies,
    logniveau: omgeving.logniveau ?? (demo ? 'warn' : 'info'),
  })
  registreerOpruimen(opslag, maakSessies(opslag, sleutels, klok))
  const inzagesleutel = sleutels.geef(INZAGE)
  const sleutelzaad = berichtzaad(sleutels)
  aansluiting.registreerTaken(opslag, {
    klok,
    inzagesleutel,
    sleutelzaad,
    dataMap: vraag.map,
    mail: mailUit(vraag, opslag, app),
  })
  await app.listen({ host: vraag.adres, port: vraag.poort })
  await opslag.taken.start()
  const eerste = gemeenten[0]
  return {
    app,
    adressen: adressenVan(app, gemeenten, vraag),
    personas: demo && eerste ? aansluiting.personas(eerste.code) : [],
    stop: async () => {
      await app.close()
      await opslag.sluit()
    },
  }
}

/** Mail, with links to the address on which a municipality is found at that moment. */
function mailUit(vraag: Startvraag, opslag: Opslag, app: FastifyInstance): Uitgaandemail | undefined {
  const { mail } = vraag.omgeving
  return (
    mail && {
      bode: maakMailbode(mail),
      adresVan: async (code) => {
        const gemeente = (await maakGemeenten(opslag).alle()).find((een) => een.code === code)
        if (!gemeente) throw new Error(`gemeente ${code} staat niet in de lijst`)
        return adresOp(gemeente.hostnaam, app, vraag)
      },
    }
  )
}

async function vulDemo(
  { aansluiting, meld, poort }: Startvraag,
  opslag: Opslag,
  vandaag: Datum,
  sleutels: Sleutels,
): Promise<void> {
  const gevuld = await aansluiting.vulDemo(opslag, vandaag, sleutels.geef(INZAGE), poort)
  for (const naam of gevuld) meld(`Demogemeente ${naam} is gevuld.`)
}

async function haalSleutels({ omgeving, waar, demo, map }: Startvraag): Promise<Sleutels> {
  if (omgeving.sleutel !== undefined) return maakSleutels(omgeving.sleutel)
  if (demo || 'map' in waar) return maakSleutels(await haalSleutelUitMap(map))
  throw new OnjuisteInstelling(
    'Zet MEEDOEN_SLEUTEL: de hoofdsleutel waarmee sessies en formulieren worden beveiligd. Maak er een met "meedoen sleutel".',
  )
}

/** A page is shown in its house: the bundle gets the house that the rooms make for this request. */
async function laadPaginas({ maakHuis }: Aansluiting, gemeenten: readonly Gemeente[]): Promise<ToonPagina> {
  const paginas = await laadBundel(gemeenten.map((gemeente) => gemeente.hostnaam))
  return async (verzoek, antwoord, vraag) => paginas(verzoek, antwoord, await maakHuis(vraag))
}

function controleerPaginas(): void {
  if (existsSync(BESTANDENMAP)) return
  throw new OnjuisteInstelling(
    'De pagina’s zijn nog niet gebouwd. Voer "npm start" uit; dat bouwt ze en start de demo.',
  )
}

function adressenVan(app: FastifyInstance, gemeenten: readonly Gemeente[], vraag: Startvraag): Draaiend['adressen'] {
  // Locally the hosts of the demo come first: `localhost` works everywhere, names below it in a browser only.
  const volgorde = [...gemeenten].sort((a, b) => a.hostnaam.length - b.hostnaam.length)
  return volgorde.map(({ naam, hostnaam }) => ({ naam, adres: adresOp(hostnaam, app, vraag) }))
}

/** The address of a municipality as people type it; the port is that on which we listen. */
function adresOp(hostnaam: string, app: FastifyInstance, { poort, demo }: Startvraag): string {
  const adres = app.addresses()[0]
  const echt = typeof adres === 'object' ? adres.port : poort
  return demo || hostnaam.endsWith('localhost') ? `http://${hostnaam}:${echt}` : `https://${hostnaam}`
}
