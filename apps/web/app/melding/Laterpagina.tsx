import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Melding } from '../ui/Melding.tsx'
import type { Laterbeeld } from './later.server.ts'

/** Everything is saved; this is the link to come back with. */
export function Laterpagina({ beeld }: { beeld: Laterbeeld }) {
  const t = useTekst('melding')
  const taal = useTaal()
  const { pad, link, tot, metInlog } = beeld
  const mail = `mailto:?${new URLSearchParams({ subject: t('laterPagina.mailOnderwerp'), body: link })}`
  return (
    <Stapel smal>
      <Paginakop
        titel={t('laterPagina.titel')}
        inleiding={t(metInlog ? 'laterPagina.inleidingInlog' : 'laterPagina.inleiding')}
      />
      <Kaart soort="nu" icoon="slot" titel={t('laterPagina.link')}>
        <p className="md-adres">
          <a href={link}>{link}</a>
        </p>
        <Rij>
          {/* A mail program shows the plus that a form would write for a space. */}
          <a className="md-knop md-knop--tweede" href={mail.replaceAll('+', '%20')}>
            {t('laterPagina.mail')}
          </a>
        </Rij>
      </Kaart>
      {!metInlog && <Melding toon="letop">{t('laterPagina.bewaar')}</Melding>}
      <p>{t('laterPagina.tot', { datum: schrijfDatum(tot, taal) })}</p>
      <Rij>
        <Knoplink naar={pad} soort="tweede">
          {t('laterPagina.nu')}
        </Knoplink>
      </Rij>
    </Stapel>
  )
}
