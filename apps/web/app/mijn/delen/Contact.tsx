import { useBezoek } from '../../bezoek.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import type { Zaakpagina } from '../zaak.server.ts'

const belAdres = (telefoon: string): string => `tel:${telefoon.replace(/[^\d+]/g, '')}`

/** Who works on the case, with a telephone number; before anybody does, the team. */
export function Contact({ zaak }: { zaak: Zaakpagina }) {
  const t = useTekst('mijn')
  const taal = useTaal()
  const { gemeente } = useBezoek()
  const { contact, team, stand } = zaak
  const zonder = t(stand === 'afgesloten' ? 'contact.naAfloop' : 'contact.nogNiemand')
  const telefoon = contact?.telefoon ?? gemeente.telefoon
  return (
    <Kaart titel={t('contact.titel')} icoon="bel">
      <p>
        <b>{contact?.naam ?? t('contact.team', { team })}</b>
        <br />
        {contact ? t('contact.functie', { functie: contact.functie, team }) : zonder}
      </p>
      <p>
        <a className="md-bellink" href={belAdres(telefoon)}>
          {telefoon}
        </a>
        <br />
        <span className="md-zacht">{gemeente.uren[taal]}</span>
      </p>
    </Kaart>
  )
}
