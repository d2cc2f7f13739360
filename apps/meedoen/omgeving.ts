import { isIP } from 'node:net'
import { isDatum } from '@meedoen/kern'
import { z } from 'zod'
import type { Mailinstelling } from './mail/mailbode.ts'

const poort = z.coerce
  .number({ error: 'PORT moet een getal zijn, bijvoorbeeld PORT=3000.' })
  .int('PORT moet een heel getal zijn, bijvoorbeeld PORT=3000.')
  .min(0, 'PORT moet tussen 0 en 65535 liggen; 0 kiest een vrije poort.')
  .max(65_535, 'PORT moet tussen 0 en 65535 liggen.')

const isPostgresAdres = (tekst: string): boolean => /^postgres(ql)?:\/\/[^/]+\/.+/.test(tekst)
const isSleutel = (tekst: string): boolean => Buffer.from(tekst, 'base64').length === 32

function isMailserver(tekst: string): boolean {
  const url = URL.canParse(tekst) ? new URL(tekst) : undefined
  return url !== undefined && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
}

function isNetwerk(tekst: string): boolean {
  const [adres = '', bits, teveel] = tekst.split('/')
  const soort = isIP(adres)
  return (
    soort !== 0 &&
    teveel === undefined &&
    (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (soort === 4 ? 32 : 128)))
  )
}

/** Empty strings count as absent: container platforms often set a name without a value. */
const leegIsAfwezig = (invoer: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(invoer).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : [])))

const Schema = z.object({
  PORT: poort.default(3000),
  DATABASE_URL: z
    .string()
    .refine(isPostgresAdres, 'DATABASE_URL moet lijken op postgresql://naam:wachtwoord@server:5432/meedoen.')
    .optional(),
  MEEDOEN_DATA: z.string().default('./.meedoen'),
  MEEDOEN_SLEUTEL: z
    .string()
    .refine(isSleutel, 'MEEDOEN_SLEUTEL moet 32 bytes in base64 zijn. Maak er een met "meedoen sleutel".')
    .optional(),
  MEEDOEN_ADRES: z.string().default('127.0.0.1'),
  MEEDOEN_PROXY: z
    .string()
    .transform((tekst) => tekst.split(',').map((deel) => deel.trim()))
    .refine(
      (delen) => delen.every(isNetwerk),
      'MEEDOEN_PROXY moet adressen of netwerken bevatten, bijvoorbeeld MEEDOEN_PROXY=10.0.0.1,10.1.0.0/16.',
    )
    .optional(),
  MEEDOEN_LOGNIVEAU: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'MEEDOEN_LOGNIVEAU moet een van deze zijn: trace, debug, info, warn, error, fatal, silent.',
    })
    .optional(),
  MEEDOEN_VANDAAG: z
    .string()
    .refine(isDatum, 'MEEDOEN_VANDAAG moet een datum zijn, bijvoorbeeld MEEDOEN_VANDAAG=2026-03-02.')
    .optional(),
  SMTP_URL: z
    .string()
    .refine(
      isMailserver,
      'SMTP_URL moet lijken op smtps://naam:wachtwoord@mail.gemeente.nl:465 (of smtp://… met STARTTLS).',
    )
    .optional(),
  MAIL_VAN: z.email('MAIL_VAN moet een e-mailadres zijn, bijvoorbeeld MAIL_VAN=wmo@gemeente.nl.').optional(),
})

/** What the program reads from the environment, checked once at start. `geheimen` holds each `OIDC_GEHEIM_<NAAM>` by its name. */
export type Omgeving = {
  readonly poort: number
  readonly databaseUrl: string | undefined
  readonly dataMap: string
  readonly sleutel: string | undefined
  /** Address to listen on; loopback unless told otherwise. */
  readonly adres: string
  /** Addresses of reverse proxies whose X-Forwarded-* headers count; none by default. */
  readonly proxies: readonly string[]
  /** Absent: every request in production, in the demo only what is wrong. */
  readonly logniveau: string | undefined
  /** Only with --demo: the day that the demo calls today. */
  readonly vandaag: string | undefined
  /** How mail leaves; absent: who invites somebody gets the link. */
  readonly mail: Mailinstelling | undefined
  readonly geheimen: ReadonlyMap<string, string>
}

/** A wrong or missing setting: the text says which name to set and to what. Leads to exit code 2. */
export class OnjuisteInstelling extends Error {
  override readonly name = 'OnjuisteInstelling'
}

const VOORVOEGSEL = 'OIDC_GEHEIM_'

function leesGeheimen(invoer: Record<string, string>): ReadonlyMap<string, string> {
  const namen = Object.keys(invoer).filter((naam) => naam.startsWith('OIDC_'))
  const vreemd = namen.find((naam) => !/^OIDC_GEHEIM_[A-Z0-9_]+$/.test(naam))
  if (vreemd) {
    throw new OnjuisteInstelling(
      `${vreemd} is onbekend. Geef het geheim van een inlogdienst als ${VOORVOEGSEL}NAAM, met de NAAM die bij de gemeente staat ingesteld (aanmelding.….geheim).`,
    )
  }
  return new Map(namen.map((naam) => [naam.slice(VOORVOEGSEL.length), invoer[naam] ?? '']))
}

function leesMail(url: string | undefined, van: string | undefined): Mailinstelling | undefined {
  if (url === undefined && van === undefined) return undefined
  if (url !== undefined && van !== undefined) return { url, van }
  throw new OnjuisteInstelling(
    url === undefined
      ? 'Zet SMTP_URL naast MAIL_VAN: de mailserver die de mail verstuurt, of laat beide weg.'
      : 'Zet MAIL_VAN naast SMTP_URL: het adres waar de mail vandaan komt, of laat beide weg.',
  )
}

/** Reads the environment or throws `OnjuisteInstelling` with everything that is wrong, one line each. */
export function leesOmgeving(env: Record<string, string | undefined>): Omgeving {
  const invoer = leegIsAfwezig(env)
  const uitkomst = Schema.safeParse(invoer)
  if (!uitkomst.success) {
    throw new OnjuisteInstelling(uitkomst.error.issues.map((fout) => fout.message).join('\n'))
  }
  const gelezen = uitkomst.data
  return {
    poort: gelezen.PORT,
    databaseUrl: gelezen.DATABASE_URL,
    dataMap: gelezen.MEEDOEN_DATA,
    sleutel: gelezen.MEEDOEN_SLEUTEL,
    adres: gelezen.MEEDOEN_ADRES,
    proxies: gelezen.MEEDOEN_PROXY ?? [],
    logniveau: gelezen.MEEDOEN_LOGNIVEAU,
    vandaag: gelezen.MEEDOEN_VANDAAG,
    mail: leesMail(gelezen.SMTP_URL, gelezen.MAIL_VAN),
    geheimen: leesGeheimen(invoer),
  }
}
