import { createHash } from 'node:crypto'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { eenmalig, type MeldingAntwoorden, ontvangMelding as ontvang } from '@meedoen/zaken'
import { z } from 'zod'
import type { Ontvangen, Ontvangst } from '../aansluiting.ts'
import type { MeldingInzending } from '../api/melding-inzending.ts'
import { doeAls } from './stap.ts'

const eerder = z.object({ kenmerk: z.string(), ontvangenOp: z.coerce.date(), afdruk: z.string() })

/**
 * Files a melding of a form supplier, once per key. A BSN from a supplier is not yet a checked link: the consulent links
 * the person (the supplier cannot prove who stood behind the form).
 */
export function ontvangMelding(ontvangst: Ontvangst): Promise<Uitkomst<Ontvangen>> {
  const { gemeente, leverancier, idempotentiesleutel, melding, nu } = ontvangst
  const afdruk = createHash('sha256').update(JSON.stringify(melding)).digest('hex')
  return doeAls(ontvangst, gemeente, leverancier, async (stap) => {
    let nieuw = false
    const uitkomst = await eenmalig(stap, `api:${leverancier.id}:${idempotentiesleutel}`, eerder, async () => {
      nieuw = true
      const zaak = await ontvang(stap, {
        kanaal: 'leverancier',
        taal: 'nl',
        antwoorden: naarAntwoorden(melding),
        bsn: null,
      })
      return gelukt({ kenmerk: zaak.nummer, ontvangenOp: nu, afdruk })
    })
    if (!uitkomst.ok) return uitkomst
    if (uitkomst.waarde.afdruk !== afdruk)
      return geweigerd(
        'sleutel-hergebruikt',
        'Met deze sleutel kwam eerder een andere melding. Gebruik per melding een nieuwe sleutel.',
      )
    const { kenmerk, ontvangenOp } = uitkomst.waarde
    return gelukt({ kenmerk, ontvangenOp, nieuw })
  })
}

/** The questions of the API are those of our form, in other words. */
function naarAntwoorden(m: MeldingInzending): MeldingAntwoorden {
  const { betrokkene, bereikbaarheid, hulpNu, contactpersoon } = m
  return {
    'voor-wie':
      m.melder.soort === 'mijzelf'
        ? { voorWie: 'mijzelf' }
        : {
            voorWie: 'ander',
            melderNaam: m.melder.naam,
            melderRelatie: m.melder.relatie,
            melderTelefoon: m.melder.telefoon,
            weetErvan: m.melder.weetErvan ? 'ja' : 'nee',
          },
    situatie: { leefgebieden: m.leefgebieden, verhaal: m.verhaal },
    spoed: m.spoed ? { spoed: 'ja', spoedReden: m.spoed.reden } : { spoed: 'nee' },
    'hulp-nu': hulpNu
      ? {
          hulpNu: 'ja',
          mantelzorgerNaam: hulpNu.naam,
          mantelzorgerRelatie: hulpNu.relatie,
          mantelzorgerTelefoon: hulpNu.telefoon ?? null,
          mantelzorgerDoet: hulpNu.wat ?? null,
        }
      : { hulpNu: 'nee' },
    contactpersoon: contactpersoon
      ? {
          contact: 'ander',
          contactNaam: contactpersoon.naam,
          contactRelatie: contactpersoon.relatie,
          contactTelefoon: contactpersoon.telefoon,
        }
      : { contact: 'mijzelf' },
    clientondersteuning: { clientondersteuning: m.clientondersteuning },
    gegevens: { naam: betrokkene.naam, geboortedatum: betrokkene.geboortedatum, ...betrokkene.adres },
    bereiken: {
      telefoon: bereikbaarheid.telefoon,
      email: bereikbaarheid.email ?? null,
      wanneer: bereikbaarheid.wanneer,
      voorkeur: bereikbaarheid.voorkeur,
      tolk: bereikbaarheid.tolk ?? null,
    },
  }
}
