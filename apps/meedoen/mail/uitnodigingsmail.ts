import { type Datum, schrijfDatum } from '@meedoen/kern'
import { html } from '../server/html.ts'
import type { Mail } from './mailbode.ts'

export type Uitnodigingsmail = {
  readonly gemeente: { readonly naam: string; readonly telefoon: string; readonly uren: string }
  readonly aanbieder: string
  readonly naam: string
  readonly email: string
  readonly link: string
  /** The last day on which the link works. */
  readonly totEnMet: Datum
}

/** The invitation as mail: Dutch and under it English, as text and as simple HTML; no picture and nothing that tells us it was read. */
export function schrijfUitnodigingsmail(gegevens: Uitnodigingsmail): Mail {
  const { gemeente, naam, email, link } = gegevens
  const [nl, en] = [inNederlands(gegevens), inEngels(gegevens)]
  const onderwerp = `Uitnodiging van ${gemeente.naam} voor ${gegevens.aanbieder}`
  const tekst = [...nl.voor, link, ...nl.na, '--', 'In English', ...en.voor, link, ...en.na].join('\n\n')
  const deel = ({ voor, na }: Delen, taal: string, knop: string) => html`<div lang="${taal}">
${voor.map((zin) => html`<p>${zin}</p>`)}
<p><a href="${link}">${knop}</a></p>
<p>${link}</p>
${na.map((zin) => html`<p>${zin}</p>`)}
</div>`
  const blad = html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${onderwerp}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1f2a2c; max-width: 36em">
${deel(nl, 'nl', 'Open de uitnodiging')}
<hr>
${deel(en, 'en', 'Open the invitation')}
</body></html>`
  return { afzender: gemeente.naam, aan: { naam, adres: email }, onderwerp, tekst, html: blad.tekst }
}

type Delen = { readonly voor: readonly string[]; readonly na: readonly string[] }

const inNederlands = ({ gemeente, aanbieder, naam, totEnMet }: Uitnodigingsmail): Delen => ({
  voor: [
    `Beste ${naam},`,
    `U bent uitgenodigd om voor ${aanbieder} te werken in Meedoen van ${gemeente.naam}. Daar ziet u de toewijzingen van uw organisatie, meldt u de start en dient u declaraties in.`,
    'Open deze link en log in. Gebruik de inlog van uw organisatie.',
  ],
  na: [
    `De link werkt tot en met ${schrijfDatum(totEnMet, 'nl')}, één keer en alleen voor u. Stuur deze mail niet door.`,
    `Kent u ${aanbieder} niet, of verwachtte u deze mail niet? Doe dan niets, of bel ons: ${bellen(gemeente)}.`,
    `Met vriendelijke groet,\n${gemeente.naam}`,
  ],
})

const inEngels = ({ gemeente, aanbieder, naam, totEnMet }: Uitnodigingsmail): Delen => ({
  voor: [
    `Dear ${naam},`,
    `You are invited to work for ${aanbieder} in Meedoen of ${gemeente.naam}. There you see the assignments of your organisation, report the start of help and declare what you delivered.`,
    'Open this link and log in. Use the log-in of your organisation.',
  ],
  na: [
    `The link works up to and including ${schrijfDatum(totEnMet, 'en')}, once and only for you. Do not forward this mail.`,
    `You do not know ${aanbieder}, or did not expect this mail? Do nothing, or call us: ${gemeente.telefoon}.`,
    `Kind regards,\n${gemeente.naam}`,
  ],
})

const bellen = ({ telefoon, uren }: Uitnodigingsmail['gemeente']): string =>
  uren === '' ? telefoon : `${telefoon} (${uren})`
