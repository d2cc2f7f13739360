import { type Datum, schrijfDatum } from '@meedoen/kern'
import { useBezoek } from '../bezoek.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Rij, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Kopieerknop } from '../ui/Kopieerknop.tsx'

type Props = {
  gemaakt: { readonly naam: string; readonly email: string; readonly link: string; readonly laatsteDag: Datum }
  /** For whom they are going to work, where that is known on the page. */
  aanbieder: string
}

/** Where no mail server is set: the link, this once, for who invited to send on. */
export function Linkmelding({ gemaakt: { naam, email, link, laatsteDag }, aanbieder }: Props) {
  const t = useTekst('mensen')
  const taal = useTaal()
  const { gemeente } = useBezoek()
  const datum = schrijfDatum(laatsteDag, taal)
  const brief = t('link.brief', { naam, aanbieder, gemeente: gemeente.naam, link, datum })
  const mail = `mailto:${encodeURIComponent(email)}?${new URLSearchParams({ subject: t('link.onderwerp', { aanbieder }), body: brief })}`
  return (
    <div role="status">
      <Kaart soort="nu" icoon="verstuur" titel={t('link.titel', { naam })} tekst={t('link.tekst', { email })}>
        <Stapel ruimte="dicht">
          <label className="md-veld__label" htmlFor="uitnodigingslink">
            {t('link.veld')}
          </label>
          <p className="md-zacht md-klein" id="uitnodigingslink-hint">
            {t('link.hint', { datum })}
          </p>
          <input
            id="uitnodigingslink"
            className="md-invoer"
            readOnly
            value={link}
            aria-describedby="uitnodigingslink-hint"
          />
          <Rij>
            {/* A mail program shows the plus that a form would write for a space. */}
            <a className="md-knop md-knop--hoofd" href={mail.replaceAll('+', '%20')}>
              {t('link.mail')}
            </a>
            <Kopieerknop
              veld="uitnodigingslink"
              tekst={t('link.kopieer')}
              gelukt={t('link.gekopieerd')}
              zelf={t('link.zelf')}
            />
            <p role="status" className="md-klein" />
          </Rij>
          <script src="/rekenhulp.js" defer />
        </Stapel>
      </Kaart>
    </div>
  )
}
